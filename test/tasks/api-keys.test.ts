import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiKeys, createApiKeys, looksLikeKey } from '../../src/tasks/api-keys.ts';
import { openTestServer, type TestServer } from './test-database.ts';

let server: TestServer;
let pool: pg.Pool;
let keys: ApiKeys;

beforeAll(async () => {
  server = await openTestServer();
  pool = new pg.Pool({ connectionString: await server.createDatabase() });
  keys = createApiKeys(pool);
});
afterAll(async () => {
  await pool.end();
  await server.close();
});

test('only the first start makes a key, also when two start at once', async () => {
  const secrets = await Promise.all([keys.ensureFirstKey(null), keys.ensureFirstKey(null)]);
  const [secret = ''] = secrets.filter((each) => each !== null);
  expect(secrets).toContain(null);
  expect(await keys.findKeyBySecret(secret)).toMatchObject({ name: 'first' });
  expect(await keys.ensureFirstKey(null)).toBeNull();
});

test('a key is found by its secret alone, and by nothing near it', async () => {
  const { id, secret } = await keys.createKey({ name: 'laptop' });
  expect(await keys.findKeyBySecret(secret)).toEqual({ id, name: 'laptop' });
  for (const wrong of ['', secret.slice(0, -1), `${secret}x`, secret.toUpperCase(), ` ${secret}`, 'a\0b']) {
    expect(await keys.findKeyBySecret(wrong)).toBeUndefined();
  }
});

test('a generated key has a checksum that tells typing errors', async () => {
  const { secret } = await keys.createKey({ name: 'checked' });
  expect(secret).toMatch(/^ryn_[a-z0-9]{32}[0-9a-f]{6}$/);
  expect(looksLikeKey(secret)).toBe(true);
  const swapped = `ryn_${secret[5]}${secret[4]}${secret.slice(6)}`;
  expect(looksLikeKey(swapped)).toBe(secret[4] === secret[5]);
  expect(looksLikeKey('ryn_')).toBe(false);
});

test('the database holds no secret', async () => {
  const { secret } = await keys.createKey({ name: 'hidden' });
  const { rows } = await pool.query('select * from reynard.api_keys');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(secret);
  expect(Buffer.concat(rows.map((row) => row.secret_hash)).includes(secret)).toBe(false);
});

test('a revoked key is unknown', async () => {
  const { id, secret } = await keys.createKey({ name: 'old' });
  expect(await keys.revokeKey(id)).toBe(true);
  expect(await keys.findKeyBySecret(secret)).toBeUndefined();
  expect(await keys.revokeKey(id)).toBe(false);
});

test('a configured key is accepted, and replaced when the setting changes', async () => {
  expect(await keys.ensureFirstKey('configured-key-one')).toBeNull();
  expect(await keys.findKeyBySecret('configured-key-one')).toMatchObject({ name: 'REYNARD_API_KEY' });
  await keys.ensureFirstKey('configured-key-two');
  expect(await keys.findKeyBySecret('configured-key-one')).toBeUndefined();
  expect(await keys.findKeyBySecret('configured-key-two')).toBeDefined();
});
