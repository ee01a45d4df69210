// The memory over the real tables.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMemoryStore, type MemoryStore } from '../../src/memory/memory-store.ts';
import type { MemoryNote } from '../../src/model/memory.ts';
import { openTestServer, type TestServer } from '../tasks/test-database.ts';

let server: TestServer;
let pool: pg.Pool;
let store: MemoryStore;
let drawn = 0;

beforeAll(async () => {
  server = await openTestServer();
  pool = new pg.Pool({ connectionString: await server.createDatabase() });
  store = createMemoryStore(
    async (sql, values) => (await pool.query<object>(sql, [...values])).rows,
    () => {
      drawn += 1;
      return `mem_${drawn}`;
    },
  );
});

afterAll(async () => {
  await pool.end();
  await server.close();
});

const note = (slot: MemoryNote['slot'], value: string, name = ''): MemoryNote => ({ slot, name, value });

test('a note is kept with its task and ends after 180 days', async () => {
  expect(await store.write('a', 'task-1', [note('presenter', 'ruth'), note('pronunciation', 'win', 'Nguyen')])).toBe(2);
  const entries = await store.read('a');
  expect(entries.map(({ slot, name, value, taskId }) => [slot, name, value, taskId])).toEqual(
    expect.arrayContaining([
      ['presenter', '', 'ruth', 'task-1'],
      ['pronunciation', 'Nguyen', 'win', 'task-1'],
    ]),
  );
  const days = ((entries[0]?.expiresAtMs ?? 0) - (entries[0]?.createdAtMs ?? 0)) / 86_400_000;
  expect(days).toBeCloseTo(180, 3);
});

test('a note of a known slot and name replaces the old one, and comes first', async () => {
  await store.write('b', 'task-1', [note('voice', 'amber'), note('style', 'clear')]);
  const before = (await store.read('b')).find((entry) => entry.slot === 'voice');
  await store.write('b', 'task-2', [note('voice', 'oak'), note('voice', 'pine')]);
  const entries = await store.read('b');
  expect(entries).toHaveLength(2);
  expect(entries[0]).toMatchObject({ id: before?.id, slot: 'voice', value: 'pine', taskId: 'task-2' });
});

test('another key neither reads nor erases it', async () => {
  await store.write('c', 'task-1', [note('presenter', 'tom')]);
  const [entry] = await store.read('c');
  expect(await store.read('d')).toEqual([]);
  expect(await store.remove(entry?.id ?? '', 'd')).toBe(false);
  expect(await store.clear('d')).toBe(0);
  expect(await store.read('c')).toHaveLength(1);
  expect(await store.remove(entry?.id ?? '', 'c')).toBe(true);
  expect(await store.read('c')).toEqual([]);
});

test('a key has 200 entries at most; past films give way first', async () => {
  await store.write('e', 'task-1', [note('presenter', 'ruth')]);
  const films = Array.from({ length: 150 }, (_, index) => note('film', `film ${index}`, `task-${index}`));
  await store.write('e', 'task-2', films);
  const words = Array.from({ length: 120 }, (_, index) => note('brand_word', `Word${index}`, `word${index}`));
  await store.write('e', 'task-3', words);
  const entries = await store.read('e');
  expect(entries).toHaveLength(200);
  expect(entries.filter((entry) => entry.slot === 'film')).toHaveLength(79);
  expect(entries.some((entry) => entry.slot === 'presenter')).toBe(true);
});

test('a value has 300 characters at most, in whole characters, and nothing that hides text', async () => {
  await store.write('f', 'task-1', [
    note('audience', `a\u202eb\u0000c\u200bd ${'😀'.repeat(400)}`),
    note('tone', ' \u200b '),
  ]);
  const [entry, ...others] = await store.read('f');
  expect(others).toEqual([]);
  expect(entry?.value.startsWith('a b c d 😀')).toBe(true);
  expect([...(entry?.value ?? '')]).toHaveLength(300);
});

test('what has expired is gone, and removed with the next writing of any key', async () => {
  await store.write('g', 'task-1', [note('presenter', 'ruth')]);
  await pool.query(`update reynard.memory set expires_at = clock_timestamp() - interval '1 s' where key_id = 'g'`);
  expect(await store.read('g')).toEqual([]);
  await store.write('h', 'task-2', [note('presenter', 'tom')]);
  expect((await pool.query(`select 1 from reynard.memory where key_id = 'g'`)).rows).toEqual([]);
});

test('everything of a key is erased at once', async () => {
  await store.write('i', 'task-1', [note('presenter', 'ruth'), note('voice', 'amber')]);
  expect(await store.clear('i')).toBe(2);
  expect(await store.read('i')).toEqual([]);
});
