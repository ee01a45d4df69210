import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore, type TestStore } from './test-store.ts';

let service: TestStore;
beforeAll(async () => {
  service = await openTestStore();
});
afterAll(() => service.close());

const add = (id: string, keyId: string, sizeBytes = 10) =>
  service.store.uploads.add({
    ...{ id, keyId, sizeBytes, filename: 'a.png', sha256: 'x' },
    ...{ keepMs: 72 * 3_600_000, quotaBytes: 100 },
  });

test('uploads at once never pass the limit of their key together', async () => {
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => add(`many ${index}`, 'many')));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  expect(await service.store.uploads.usedBytes('many')).toBe(100);
  await expect(add('one more', 'many', 1)).rejects.toMatchObject({ code: 'quota_exceeded' });
});

test('an expired upload is gone at once for its key and takes no room', async () => {
  await add('old', 'expiring', 100);
  await service.query(`update reynard.uploads set expires_at = clock_timestamp() where id = 'old'`);
  expect(await service.store.uploads.find('old')).toBeUndefined();
  expect(await service.store.uploads.list({ keyId: 'expiring', limit: 5, after: null })).toMatchObject({ uploads: [] });
  await add('new', 'expiring', 100);
});

test('the bytes of an upload are removed a day after it expired, and then its row', async () => {
  await add('ripe', 'removing');
  await service.query(`update reynard.uploads set expires_at = clock_timestamp() - interval '25 h' where id = 'ripe'`);
  await add('recent', 'removing');
  await service.query(
    `update reynard.uploads set expires_at = clock_timestamp() - interval '23 h' where id = 'recent'`,
  );
  await service.reopen();
  await expect.poll(() => service.removedUploads, { timeout: 10_000 }).toContain('ripe');
  await expect
    .poll(() => service.query(`select id from reynard.uploads where key_id = 'removing'`), { timeout: 5000 })
    .toEqual([{ id: 'recent' }]);
});
