import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VideoError } from '../../src/kit/errors.ts';
import type { NewTask, TaskRecord } from '../../src/tasks/task-record.ts';
import { openTestStore, type TestStore, untilAborted, type Work } from './test-store.ts';

let bench: TestStore;

beforeAll(async () => {
  bench = await openTestStore();
});
afterAll(() => bench.close());

test('a new task is pending, and completes with its result, warnings and progress 100', async () => {
  const work: Work = async (run) => {
    const greeting = await run.runStep('greet', async () => ({ text: 'hello' }));
    return { result: { greeting }, warnings: ['no music'] };
  };
  const created = await bench.create(work, { incognito: true, workUnits: 30 });
  expect(created).toMatchObject({
    ...{ state: 'pending', stage: null, progress: 0, result: null, error: null, warnings: [] },
    ...{ incognito: true, workUnits: 30, startedAtMs: null, endedAtMs: null },
  });
  expect(created.id).toMatch(/^task-unified-\d{10}-[a-z0-9]{24}$/);
  expect(created.id).toContain(`-${Math.floor(created.createdAtMs / 1000)}-`);
  expect(await bench.readToEnd(created)).toMatchObject({
    ...{ state: 'completed', progress: 100, result: { greeting: { text: 'hello' } }, warnings: ['no music'] },
  });
});

test('progress follows the reports, never falls, and stays under 100 until the result is there', async () => {
  const shown: number[] = [];
  const work: Work = async (run) => {
    const { keyId } = task;
    const look = async () => shown.push((await bench.store.read(run.taskId, keyId))?.progress ?? -1);
    for (const fraction of [0.1, 0.5, 0.3, 1, Number.NaN, 7]) {
      run.reportProgress(fraction, `at ${fraction}`);
      await sleep(60);
      await look();
    }
    return { result: 'done' };
  };
  const task = await bench.create(work);
  expect(await bench.readToEnd(task)).toMatchObject({ state: 'completed', result: 'done' });
  expect(shown).toEqual([10, 50, 50, 99, 99, 99]);
});

test('a failed task tells the code and message of its error, from a step and from outside', async () => {
  const error = new VideoError('file_too_large', 'clip.mov has 9 GB, the limit is 2 GB (\0).');
  const inStep = await bench.create(async (run) => ({
    result: await run.runStep<string>('fetch', () => Promise.reject(error)),
  }));
  const outside = await bench.create(() => Promise.reject(error));
  const unnamed = await bench.create(() => Promise.reject(new TypeError('a bug in /srv/secret.ts')));
  for (const task of [inStep, outside]) {
    expect(await bench.readToEnd(task)).toMatchObject({
      state: 'failed',
      error: { code: error.code, message: error.message.replace('\0', '\ufffd') },
    });
  }
  const told = { code: 'internal_error', message: 'Something failed inside the service.' };
  expect((await bench.readToEnd(unnamed)).error).toEqual(told);
});

test('a disk that is full is named as the reason, wherever the work met it', async () => {
  const full = () => writeFile('/dev/full', 'x').then(() => 'written');
  const inStep = await bench.create(async (run) => ({ result: await run.runStep('write', full) }));
  const outside = await bench.create(async () => ({ result: await full() }));
  for (const task of [inStep, outside]) {
    expect(await bench.readToEnd(task)).toMatchObject({ state: 'failed', error: { code: 'storage_full' } });
  }
});

test('work in progress is removed once the end of its task is written, and not before', async () => {
  let wasCleanedEarly = true;
  const done = await bench.create(async (run) => {
    wasCleanedEarly = bench.cleaned.includes(run.taskId);
    return { result: 'done' };
  });
  const failed = await bench.create(() => Promise.reject(new Error('no')));
  await bench.readToEnd(done);
  await bench.readToEnd(failed);
  await expect.poll(() => [done.id, failed.id].every((id) => bench.cleaned.includes(id))).toBe(true);
  expect(wasCleanedEarly).toBe(false);
});

test('every text a request can hold comes back unchanged', async () => {
  const odd = { work: 'odd', text: 'NUL \0, lone \ud800, 🦊, "quotes", \\u0041', list: [1, null, true, 1.5e300] };
  bench.works.set('odd', async (run) => ({ result: [await run.runStep('echo', async () => run.request)] }));
  const outcome = await bench.store.create({ keyId: 'odd', request: odd });
  if (outcome.kind !== 'created') throw new Error(outcome.kind);
  expect((await bench.readToEnd(outcome.task)).result).toEqual([odd]);
});

test('another key neither reads, lists nor cancels a task', async () => {
  const task = await bench.create(untilAborted);
  expect(await bench.store.read(task.id, 'other')).toBeUndefined();
  expect(await bench.store.cancel(task.id, 'other')).toBeUndefined();
  expect(await bench.store.list({ keyId: 'other', limit: 10 })).toEqual({ tasks: [], hasMore: false });
  await bench.store.cancel(task.id, task.keyId);
});

test('a running task is stopped by a cancel at once, stays failed, and its files are removed', async () => {
  const started = Promise.withResolvers<void>();
  const stopped = Promise.withResolvers<void>();
  const task = await bench.create(async (run) => {
    await run.runStep('long', async () => {
      started.resolve();
      return untilAborted(run).finally(() => stopped.resolve());
    });
    return { result: 'too late' };
  });
  await started.promise;
  const atMs = performance.now();
  expect(await bench.store.cancel(task.id, task.keyId)).toMatchObject({
    ...{ state: 'failed', error: { code: 'request_cancelled' } },
  });
  await stopped.promise;
  expect(performance.now() - atMs).toBeLessThan(1000);
  await expect.poll(() => bench.removed).toContain(task.id);
  expect(await bench.store.read(task.id, task.keyId)).toMatchObject({ state: 'failed', result: null });
  await expect(bench.store.cancel(task.id, task.keyId)).rejects.toMatchObject({ code: 'task_not_cancellable' });
});

test('work that ignores its cancel cannot complete the task', async () => {
  const go = Promise.withResolvers<void>();
  const started = Promise.withResolvers<void>();
  const task = await bench.create(async () => {
    started.resolve();
    await go.promise;
    return { result: 'stubborn' };
  });
  await started.promise;
  await bench.store.cancel(task.id, task.keyId);
  go.resolve();
  await expect.poll(() => bench.removed).toContain(task.id);
  expect(await bench.store.read(task.id, task.keyId)).toMatchObject({ state: 'failed', result: null, progress: 0 });
});

test('a task cancelled before its start never starts', async () => {
  let wasRun = false;
  const blockers = await Promise.all(Array.from({ length: 4 }, () => bench.create(untilAborted)));
  const isRunning = async (task: TaskRecord) => (await bench.store.read(task.id, task.keyId))?.state === 'processing';
  await expect.poll(async () => (await Promise.all(blockers.map(isRunning))).every(Boolean)).toBe(true);
  const waiting = await bench.create(async () => {
    wasRun = true;
    return { result: 'done' };
  });
  expect(await bench.store.cancel(waiting.id, waiting.keyId)).toMatchObject({ startedAtMs: null, state: 'failed' });
  expect(bench.removed).toContain(waiting.id);
  for (const task of blockers) await bench.store.cancel(task.id, task.keyId);
  const after = await bench.create(async () => ({ result: 'after' }));
  expect(await bench.readToEnd(after)).toMatchObject({ state: 'completed' });
  expect(wasRun).toBe(false);
});

test('the same idempotency key gives the same task, also fifty at once; another body is refused', async () => {
  bench.works.set('once', async () => ({ result: 'done' }));
  const idempotency = { key: 'abc', bodyHash: 'hash 1' };
  const same: NewTask = { keyId: 'idem', request: { work: 'once' }, idempotency };
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => bench.store.create(same)));
  expect(outcomes.filter(({ kind }) => kind === 'created')).toHaveLength(1);
  const ids = outcomes.map((outcome) => (outcome.kind === 'queue-full' ? '' : outcome.task.id));
  expect(new Set(ids).size).toBe(1);
  expect((await bench.store.list({ keyId: 'idem', limit: 100 })).tasks).toHaveLength(1);
  const changed = bench.store.create({ ...same, idempotency: { key: 'abc', bodyHash: 'hash 2' } });
  await expect(changed).rejects.toMatchObject({ code: 'idempotency_key_reuse' });
  const ofAnotherKey = await bench.store.create({ ...same, keyId: 'idem 2' });
  expect(ofAnotherKey.kind).toBe('created');
});

test('a full queue refuses, says when to come back, and leaves the idempotency key unused', async () => {
  bench.works.set('wait', untilAborted);
  const one = (key: string): NewTask => ({
    ...{ keyId: 'full', request: { work: 'wait' }, maxUnfinished: 3, workUnits: 10 },
    idempotency: { key, bodyHash: 'x' },
  });
  const outcomes = await Promise.all(Array.from({ length: 8 }, (_, index) => bench.store.create(one(`n${index}`))));
  const created = outcomes.flatMap((outcome) => (outcome.kind === 'created' ? [outcome.task] : []));
  const refused = outcomes.findIndex(({ kind }) => kind === 'queue-full');
  expect(created).toHaveLength(3);
  expect(outcomes[refused]).toMatchObject({ kind: 'queue-full', limit: 3 });
  expect(outcomes[refused]).toHaveProperty(
    'retryAfterSeconds',
    expect.toSatisfy((value: number) => value >= 1),
  );
  for (const task of created) await bench.store.cancel(task.id, 'full');
  const again = await bench.store.create(one(`n${refused}`));
  expect(again.kind).toBe('created');
  if (again.kind === 'created') await bench.store.cancel(again.task.id, 'full');
});

test('a key that waits as long as a full queue said is served, and one that does not wait is not', async () => {
  bench.works.set('short', async () => {
    await sleep(100);
    return { result: { ok: true } };
  });
  const one: NewTask = { keyId: 'waiting', request: { work: 'short' }, maxUnfinished: 1, workUnits: 0.25 };
  const first = await bench.store.create(one);
  const refused = await bench.store.create(one);
  if (first.kind === 'queue-full' || refused.kind !== 'queue-full') throw new Error('one fits, two do not');
  expect((await bench.store.create(one)).kind).toBe('queue-full');
  await sleep(Math.ceil(refused.retryAfterSeconds) * 1000);
  expect((await bench.store.create(one)).kind).toBe('created');
});

test('a key lists its tasks newest first, in pages, by state', async () => {
  bench.works.set('quick', async () => ({ result: 'done' }));
  const tasks: TaskRecord[] = [];
  for (let index = 0; index < 5; index += 1) {
    const outcome = await bench.store.create({ keyId: 'pages', request: { work: 'quick' } });
    if (outcome.kind === 'created') tasks.unshift(outcome.task);
    await sleep(2);
  }
  const ids = tasks.map(({ id }) => id);
  for (const task of tasks) await bench.readToEnd(task);
  const first = await bench.store.list({ keyId: 'pages', limit: 2 });
  expect([first.tasks.map(({ id }) => id), first.hasMore]).toEqual([ids.slice(0, 2), true]);
  const rest = await bench.store.list({
    keyId: 'pages',
    limit: 3,
    after: first.tasks[1]?.id ?? '',
    status: 'completed',
  });
  expect([rest.tasks.map(({ id }) => id), rest.hasMore]).toEqual([ids.slice(2), false]);
  expect((await bench.store.list({ keyId: 'pages', limit: 9, status: 'failed' })).tasks).toEqual([]);
  const strange = bench.store.list({ keyId: 'pages', limit: 9, after: 'task-unified-1-none' });
  await expect(strange).rejects.toMatchObject({ code: 'invalid_cursor' });
});
