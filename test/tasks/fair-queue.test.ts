import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore, type TestStore, untilAborted, type Work } from './test-store.ts';

let service: TestStore;
beforeAll(async () => {
  service = await openTestStore();
});
afterAll(() => service.close());

test('keys take turns, however many tasks one of them has waiting', async () => {
  const gate = Promise.withResolvers<void>();
  const begun: string[] = [];
  const blocked: Work = async () => {
    await gate.promise;
    return { result: { ok: true } };
  };
  const named =
    (name: string): Work =>
    async () => {
      begun.push(name);
      return { result: { ok: true } };
    };
  const blockers = await Promise.all(Array.from({ length: 4 }, () => service.create(blocked, { keyId: 'blocker' })));
  await expect
    .poll(() => service.query(`select 1 from reynard.tasks where key_id = 'blocker' and started_at is not null`), {
      timeout: 15_000,
    })
    .toHaveLength(4);
  const tasks = [];
  for (let count = 1; count <= 8; count += 1)
    tasks.push(await service.create(named(`many ${count}`), { keyId: 'many' }));
  tasks.push(await service.create(named('one'), { keyId: 'one' }));
  tasks.push(await service.create(named('other'), { keyId: 'other' }));
  gate.resolve();
  for (const task of [...blockers, ...tasks]) await service.readToEnd(task);
  expect(begun.slice(0, 4)).toEqual(expect.arrayContaining(['one', 'other', 'many 1']));
  // Four begin at once, so that their order among themselves is not told.
  expect(begun.indexOf('many 1')).toBeLessThan(begun.indexOf('many 8'));
});

/** Fills every place with a task of its own key, until `free` is called. */
async function occupyAll(): Promise<{ readonly free: () => void }> {
  const gate = Promise.withResolvers<void>();
  const wait: Work = async () => {
    await gate.promise;
    return { result: { ok: true } };
  };
  const blockers = await Promise.all([1, 2, 3, 4].map(() => service.create(wait)));
  await expect
    .poll(() => service.query(`select 1 from reynard.tasks where state = 'processing'`), { timeout: 15_000 })
    .toHaveLength(blockers.length);
  return { free: () => gate.resolve() };
}

const quick: Work = async () => ({ result: { ok: true } });
const queueOrder = async (): Promise<readonly string[]> =>
  (
    await service.query(
      `select workflow_uuid as id from reynard_dbos.workflow_status
       where status = 'ENQUEUED' and queue_name = 'tasks' order by priority, created_at`,
    )
  ).map((row) => String(row['id']));

test('the more urgent of the tasks of a key come first, in its own turns, and estimates follow', async () => {
  const { free } = await occupyAll();
  const options = { workUnits: 40 };
  const normal = await service.create(quick, { ...options, keyId: 'urgent' });
  const low = await service.create(quick, { ...options, keyId: 'urgent', priority: -10 });
  const other = await service.create(quick, { ...options, keyId: 'calm' });
  const high = await service.create(quick, { ...options, keyId: 'urgent', priority: 10 });
  const highest = await service.create(quick, { ...options, keyId: 'urgent', priority: 100 });
  const late = await service.create(quick, { ...options, keyId: 'urgent' });
  const [first, second, ...rest] = await queueOrder();
  expect(new Set([first, second])).toEqual(new Set([highest.id, other.id]));
  expect(rest).toEqual([high.id, normal.id, late.id, low.id]);
  const seconds = [];
  for (const task of [highest, high, normal, late, low]) seconds.push(await service.store.estimateSeconds(task));
  expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
  expect(new Set(seconds).size).toBe(5);
  free();
  for (const task of [normal, low, other, high, highest, late]) await service.readToEnd(task);
});

test('a key with a limit never runs more tasks at once, in this order, while others use the free places', async () => {
  const { id: keyId } = await service.store.keys.createKey({ name: 'narrow', limits: { concurrency: 1 } });
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const counted =
    (name: number): Work =>
    async () => {
      begun.push(name);
      running += 1;
      most = Math.max(most, running);
      await sleep(60);
      running -= 1;
      return { result: { ok: true } };
    };
  const tasks = [];
  for (const name of [1, 2, 3, 4]) tasks.push(await service.create(counted(name), { keyId, workUnits: 40 }));
  tasks.push(await service.create(counted(0), { keyId, priority: 10 }));
  await service.readToEnd(await service.create(quick));
  for (const task of tasks) await service.readToEnd(task);
  expect(most).toBe(1);
  expect(begun.filter((name) => name > 1)).toEqual([2, 3, 4]);
  expect(begun.indexOf(0)).toBeLessThanOrEqual(1);
});

test('a held task goes when the one before it is cancelled, and can be cancelled itself', async () => {
  const { id: keyId } = await service.store.keys.createKey({ name: 'single', limits: { concurrency: 1 } });
  const first = await service.create(untilAborted, { keyId });
  const held = await service.create(quick, { keyId });
  const next = await service.create(quick, { keyId });
  expect(await service.store.cancel(held.id, keyId)).toMatchObject({ state: 'failed' });
  await service.store.cancel(first.id, keyId);
  expect(await service.readToEnd(next)).toMatchObject({ state: 'completed' });
});

test('tasks that another service does begin while every place is taken, and one of them holds up nobody', async () => {
  const { free } = await occupyAll();
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const remote = await service.create(
    async () => {
      begun.resolve();
      await gate.promise;
      return { result: { ok: true } };
    },
    { isElsewhere: true, workUnits: 1000 },
  );
  await begun.promise;
  const before = await service.store.estimate({ workUnits: 10 });
  free();
  const local = await service.create(quick);
  expect(await service.readToEnd(local)).toMatchObject({ state: 'completed' });
  expect(before).toBeLessThan(1000);
  expect(await service.store.read(remote.id, remote.keyId)).toMatchObject({ state: 'processing' });
  gate.resolve();
  expect(await service.readToEnd(remote)).toMatchObject({ state: 'completed' });
});

test('a key that asks again and again does not keep another waiting for ever', async () => {
  const ranks: number[] = [];
  const rankOf = async (keyId: string): Promise<number> => {
    const task = await service.create(async () => ({ result: { ok: true } }), { keyId });
    await service.readToEnd(task);
    const [row] = await service.query('select queue_rank::int as rank from reynard.tasks where id = $1', [task.id]);
    return row?.['rank'];
  };
  for (let count = 0; count < 3; count += 1) ranks.push(await rankOf('eager'));
  expect(ranks).toEqual([...ranks].toSorted((a, b) => a - b));
  expect(new Set(ranks).size).toBe(3);
  // A newcomer begins where the queue is now, not before everyone.
  expect(await rankOf('newcomer')).toBeGreaterThanOrEqual(ranks.at(-1) ?? 0);
});
