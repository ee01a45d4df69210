import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TaskEvent } from '../../src/tasks/event-watch.ts';
import { openTestStore, type TestStore, untilAborted } from './test-store.ts';

let service: TestStore;
beforeAll(async () => {
  service = await openTestStore();
});
afterAll(() => service.close());

async function collect(taskId: string, after = 0): Promise<readonly TaskEvent[]> {
  const seen: TaskEvent[] = [];
  for await (const events of service.store.follow(taskId, after, 10_000, AbortSignal.timeout(20_000))) {
    seen.push(...events);
    const last = seen.at(-1)?.state;
    if (last === 'completed' || last === 'failed') break;
  }
  return seen;
}

test('every change of a task is an event, numbered without a gap, and one that ends it is the last', async () => {
  const task = await service.create(async ({ reportProgress }) => {
    reportProgress(0.1, 'plan');
    reportProgress(0.5, 'film');
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { result: { ok: true } };
  });
  const events = await collect(task.id);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(events.map(({ stage }) => stage)).toEqual([null, 'plan', 'film', 'film']);
  expect(events.at(-1)).toMatchObject({ state: 'completed', progress: 100 });
  expect((await service.readToEnd(task)).eventSeq).toBe(events.length);
});

test('events outlive the process that wrote them', async () => {
  const task = await service.create(async () => ({ result: { ok: true } }));
  await service.readToEnd(task);
  await service.reopen();
  const events = await collect(task.id);
  expect(events.at(-1)).toMatchObject({ state: 'completed' });
  expect(await collect(task.id, events.length - 1)).toEqual(events.slice(-1));
});

test('a cancel is an event, and followers of other tasks hear nothing of it', async () => {
  const [task, other] = [await service.create(untilAborted), await service.create(untilAborted)];
  const stop = new AbortController();
  const heard: TaskEvent[] = [];
  const listening = (async () => {
    for await (const events of service.store.follow(other.id, 0, 100, stop.signal)) heard.push(...events);
  })();
  const events = collect(task.id);
  await service.store.cancel(task.id, task.keyId);
  expect((await events).at(-1)).toMatchObject({ state: 'failed' });
  stop.abort();
  await listening;
  expect(heard.every(({ state }) => state === 'processing')).toBe(true);
  await service.store.cancel(other.id, other.keyId);
});
