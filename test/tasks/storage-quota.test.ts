import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { keepQuota, type StorageQuota } from '../../src/tasks/storage-quota.ts';
import { openTestStore, type TestStore } from './test-store.ts';

let bench: TestStore;
let pool: pg.Pool;

beforeAll(async () => {
  bench = await openTestStore();
  pool = new pg.Pool({ connectionString: bench.databaseUrl });
});
afterAll(async () => {
  await pool.end();
  await bench.close();
});
beforeEach(() => bench.query('delete from reynard.tasks'));

/** An ended task of a key, as old as said. */
async function made(keyId: string, hoursAgo: number): Promise<string> {
  const task = await bench.create(async () => ({ result: 'done', warnings: ['as it was'] }), { keyId });
  await bench.readToEnd(task);
  await bench.query(`update reynard.tasks set ended_at = now() - $2 * interval '1 hour' where id = $1`, [
    ...[task.id, hoursAgo],
  ]);
  return task.id;
}

/** Keeps a quota where every task has files of 10 bytes; gives the tasks whose files went, in order. */
async function removedBy(quota: StorageQuota): Promise<readonly string[]> {
  const removed: string[] = [];
  const ids = await keepQuota(pool, {
    quota,
    measureFiles: async () => 10,
    removeFiles: async (taskId) => void removed.push(taskId),
  });
  expect(ids).toEqual(removed);
  return removed;
}

test('the files of the oldest ended tasks go until the rest fits, and the task says so', async () => {
  const [oldest, older, newer] = [await made('a', 9), await made('b', 8), await made('a', 7)];
  expect(await removedBy({ allBytes: 30, keyBytes: null })).toEqual([]);
  expect(await removedBy({ allBytes: 15, keyBytes: null })).toEqual([oldest, older]);
  expect(await bench.store.read(oldest, 'a')).toMatchObject({
    state: 'completed',
    warnings: ['as it was', expect.stringContaining('removed')],
  });
  expect(await bench.store.read(newer, 'a')).toMatchObject({ warnings: ['as it was'], filesRemovedAtMs: null });
  expect(await bench.store.areFilesRemoved(oldest)).toBe(true);
  expect(await bench.store.areFilesRemoved(newer)).toBe(false);
  expect(await bench.store.readUsage('a')).toMatchObject({ resultBytes: 10 });
  expect(await removedBy({ allBytes: 15, keyBytes: null })).toEqual([]);
});

test('a key over its own quota loses its own oldest files, no other key any', async () => {
  const others = [await made('small', 20), await made('small', 19)];
  const own = [await made('large', 5), await made('large', 4), await made('large', 3)];
  expect(await removedBy({ allBytes: 45, keyBytes: 20 })).toEqual([own[0]]);
  expect(await removedBy({ allBytes: 30, keyBytes: 20 })).toEqual([others[0]]);
});

test('files made within the hour stay, and tasks at work are not measured', async () => {
  await made('busy', 0.5);
  const old = await made('busy', 2);
  const gate = Promise.withResolvers<void>();
  const working = await bench.create(async () => gate.promise.then(() => ({ result: 'done' })), { keyId: 'busy' });
  expect(await removedBy({ allBytes: 1, keyBytes: 1 })).toEqual([old]);
  gate.resolve();
  await bench.readToEnd(working);
  const [row] = await bench.query('select file_bytes from reynard.tasks where id = $1', [working.id]);
  expect(row).toEqual({ file_bytes: null });
});

test('a removal that failed is tried again', async () => {
  const id = await made('faulty', 2);
  const measureFiles = async () => 10;
  const removeFiles = () => Promise.reject(new Error('the disk is away'));
  await expect(
    keepQuota(pool, { quota: { allBytes: 1, keyBytes: null }, measureFiles, removeFiles }),
  ).rejects.toThrow();
  expect(await removedBy({ allBytes: 1, keyBytes: null })).toEqual([id]);
});
