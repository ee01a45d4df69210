import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore, type TestStore, type Work } from './test-store.ts';

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
