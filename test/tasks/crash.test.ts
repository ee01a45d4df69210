import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test as testAlone } from 'vitest';
import { leaseMs } from '../../src/tasks/presence.ts';
import { type ProgramOptions, programSteps } from './store-messages.ts';
import { StoreProcess } from './store-process.ts';
import { openTestServer, type TestServer } from './test-database.ts';

const test = testAlone.concurrent;

// Most of the time is spent waiting for child processes: the tests run beside one another, each on its own database.
let server: TestServer;
const started: StoreProcess[] = [];
let count = 0;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => {
  await Promise.all(started.map((each) => each.kill()));
  await server.close();
});

async function newOptions(changes: Partial<ProgramOptions> = {}): Promise<ProgramOptions> {
  count += 1;
  const effectsPath = join(server.folder, `effects-${count}`);
  const databaseUrl = changes.databaseUrl ?? (await server.createDatabase());
  return { databaseUrl, dataDir: server.folder, role: 'all', concurrency: 1, effectsPath, ...changes };
}

async function start(options: ProgramOptions): Promise<StoreProcess> {
  const store = await StoreProcess.start(options);
  started.push(store);
  return store;
}

async function expireLeases({ databaseUrl }: ProgramOptions): Promise<void> {
  const client = new pg.Client(databaseUrl ?? '');
  await client.connect();
  await client.query(`update reynard.executors set beat_at = now() - interval '1 hour'`);
  await client.end();
}

interface Effect {
  readonly taskId: string;
  readonly step: string;
  readonly what: string;
}

function effectsOf(options: ProgramOptions, taskId: string): readonly Effect[] {
  if (!existsSync(options.effectsPath)) return [];
  const lines = readFileSync(options.effectsPath, 'utf8').trim().split('\n');
  const effects = lines.map((line) => line.split('|'));
  return effects
    .map(([id = '', step = '', what = '']) => ({ taskId: id, step, what }))
    .filter((effect) => effect.taskId === taskId);
}

const countOf = (effects: readonly Effect[], step: string, what: string): number =>
  effects.filter((effect) => effect.step === step && effect.what === what).length;

const resultOf = (id: string) => programSteps.map((step) => `${step} of ${id}`);

test('a task whose process is killed in every step ends once, and no finished step runs again', async () => {
  const options = await newOptions();
  let store = await start(options);
  const { id } = await store.create({ stepMs: 150 });
  for (const step of ['plan', 'draw 1', 'join']) {
    await store.waitFor('step', (report) => report.taskId === id && report.step === step);
    await store.kill();
    store = await start(options);
    // At once, not when the lease of the dead process runs out.
    const readyAtMs = performance.now();
    await store.waitFor('step', (report) => report.taskId === id);
    expect(performance.now() - readyAtMs).toBeLessThan(leaseMs / 2);
  }
  const task = await store.readToEnd(id);
  expect(task).toMatchObject({ state: 'completed', progress: 100, error: null, result: resultOf(id) });
  const effects = effectsOf(options, id);
  for (const step of programSteps) {
    expect(countOf(effects, step, 'ended'), step).toBe(1);
    expect(countOf(effects, step, 'begun'), step).toBeLessThanOrEqual(2);
  }
  for (const step of ['plan', 'draw 1', 'join']) expect(countOf(effects, step, 'begun'), step).toBe(2);
});

test('a task accepted just before the kill is not lost', async () => {
  const options = await newOptions({ role: 'api' });
  const store = await start(options);
  const { id } = await store.create({ stepMs: 1 });
  await store.kill();
  const worker = await start({ ...options, role: 'worker' });
  expect(await worker.readToEnd(id)).toMatchObject({ state: 'completed', result: resultOf(id) });
});

test('a client whose reply was lost with the process gets the same task when it asks again', async () => {
  const options = await newOptions({ role: 'api' });
  const first = await start(options);
  await first.createAndDie({ stepMs: 1 }, 'lost reply');
  expect(first.child.signalCode).toBe('SIGKILL');
  expect(first.reports.some(({ kind }) => kind === 'created')).toBe(false);
  const second = await start({ ...options, role: 'all' });
  const again = await second.createOnce({ stepMs: 1 }, 'lost reply');
  const other = await second.createOnce({ stepMs: 1 }, 'another');
  expect([again.outcome, other.outcome]).toEqual(['replayed', 'created']);
  expect(await second.readToEnd(again.task.id)).toMatchObject({ state: 'completed', result: resultOf(again.task.id) });
});

test('a task that kills its process fails after three attempts and takes no neighbour along', async () => {
  const options = await newOptions({ concurrency: 3 });
  let store = await start(options);
  // First: once the other is there, the process may be dead at any moment.
  const neighbours = [await store.create({ stepMs: 600 }), await store.create({ stepMs: 600 })];
  const poison = await store.create({ stepMs: 10, killIn: 'plan' });
  for (let death = 1; death <= 3; death += 1) {
    await store.ended();
    expect(store.child.signalCode).toBe('SIGKILL');
    store = await start(options);
  }
  const failed = await store.readToEnd(poison.id);
  expect(failed).toMatchObject({ state: 'failed', result: null, error: { code: 'render_failed' } });
  expect(failed.error?.message).toContain('ended unexpectedly 3 times in "planning');
  expect(countOf(effectsOf(options, poison.id), 'plan', 'begun')).toBe(3);
  for (const { id } of neighbours) {
    expect(await store.readToEnd(id)).toMatchObject({ state: 'completed', result: resultOf(id) });
  }
});

test('a closed store lets its task go on later, without counting an attempt or running a finished step again', async () => {
  const options = await newOptions();
  let store = await start(options);
  const { id } = await store.create({ stepMs: 400 });
  for (const step of ['plan', 'draw 0', 'draw 0']) {
    await store.waitFor('step', (report) => report.step === step);
    await store.close();
    store = await start(options);
  }
  expect(await store.readToEnd(id)).toMatchObject({ state: 'completed', result: resultOf(id) });
  const effects = effectsOf(options, id);
  expect(programSteps.map((step) => countOf(effects, step, 'ended'))).toEqual([1, 1, 1, 1]);
});

test('two processes on one database share the work, each task ends once', async () => {
  const options = await newOptions({ concurrency: 2 });
  const [first, second] = await Promise.all([start(options), start(options)]);
  const tasks = await Promise.all(Array.from({ length: 8 }, () => first.create({ stepMs: 60 })));
  const ended = await Promise.all(tasks.map(({ id }) => first.readToEnd(id)));
  expect(ended.every(({ state }) => state === 'completed')).toBe(true);
  for (const { id } of tasks) {
    for (const step of programSteps) expect(countOf(effectsOf(options, id), step, 'begun')).toBe(1);
  }
  const workers = [first, second].map(({ reports }) => reports.filter(({ kind }) => kind === 'step').length);
  expect(Math.min(...workers)).toBeGreaterThan(0);
});

test('the other process finishes what a killed one had begun', async () => {
  const options = await newOptions();
  const [first, second] = await Promise.all([start(options), start(options)]);
  const tasks = [await first.create({ stepMs: 250 }), await first.create({ stepMs: 250 })];
  await first.waitFor('step');
  await first.kill();
  for (const { id } of tasks) {
    expect(await second.readToEnd(id)).toMatchObject({ state: 'completed', result: resultOf(id) });
    for (const step of programSteps) expect(countOf(effectsOf(options, id), step, 'ended')).toBe(1);
  }
});

test('a cancel reaches work in another process within two seconds, and its files are removed', async () => {
  const options = await newOptions();
  const worker = await start({ ...options, role: 'worker' });
  const api = await start({ ...options, role: 'api' });
  const { id } = await api.create({ stepMs: 60_000 });
  await worker.waitFor('step');
  const cancelledAtMs = performance.now();
  const cancelled = await api.cancel(id);
  expect(cancelled).toMatchObject({ state: 'failed', error: { code: 'request_cancelled' } });
  await worker.waitFor('aborted');
  expect(performance.now() - cancelledAtMs).toBeLessThan(2000);
  const next = await api.create({ stepMs: 1 });
  expect(await api.readToEnd(next.id)).toMatchObject({ state: 'completed' });
  expect(countOf(effectsOf(options, id), 'files', 'removed')).toBe(1);
  expect(await api.read(id)).toMatchObject({ state: 'failed', error: { code: 'request_cancelled' } });
});

test('a process that hung while another finished its task changes nothing when it wakes', async () => {
  const options = await newOptions();
  const hung = await start(options);
  const { id } = await hung.create({ stepMs: 300 });
  await hung.waitFor('step');
  hung.child.kill('SIGSTOP');
  // Its lease runs out.
  await expireLeases(options);
  const other = await start(options);
  const ended = await other.readToEnd(id);
  expect(ended).toMatchObject({ state: 'completed', result: resultOf(id) });
  hung.child.kill('SIGCONT');
  const next = await hung.create({ stepMs: 1 });
  expect(await hung.readToEnd(next.id)).toMatchObject({ state: 'completed' });
  expect(await hung.read(id)).toEqual(ended);
  expect(countOf(effectsOf(options, id), 'join', 'begun')).toBe(1);
});

test('several first starts on one empty database make its tables once', async () => {
  const options = await newOptions({ databaseUrl: await server.createDatabase('template1') });
  const stores = await Promise.all([start(options), start(options), start(options)]);
  const { id } = await stores[0].create({ stepMs: 1 });
  expect(await stores[1].readToEnd(id)).toMatchObject({ state: 'completed' });
});
