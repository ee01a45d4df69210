import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiKeys, createApiKeys } from '../../src/tasks/api-keys.ts';
import { appendAudit, listAudit, verifyAudit } from '../../src/tasks/audit-log.ts';
import { isMistypedKey } from '../../src/tasks/key-secret.ts';
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
  expect(await keys.findKeyBySecret(secret)).toEqual({
    ...{ id, name: 'laptop', group: 'default', scopes: null, limits: {} },
  });
  for (const wrong of ['', secret.slice(0, -1), `${secret}x`, secret.toUpperCase(), ` ${secret}`, 'a\0b']) {
    expect(await keys.findKeyBySecret(wrong)).toBeUndefined();
  }
});

test('a generated key has a checksum that tells typing errors', async () => {
  const { secret } = await keys.createKey({ name: 'checked' });
  expect(secret).toMatch(/^ryn_[a-z0-9]{32}[0-9a-f]{6}$/);
  expect(isMistypedKey(secret)).toBe(false);
  const swapped = `ryn_${secret[5]}${secret[4]}${secret.slice(6)}`;
  expect(isMistypedKey(swapped)).toBe(secret[4] !== secret[5]);
  // A configured key has a form of its own.
  expect(isMistypedKey('ryn_of-my-own')).toBe(false);
});

test('the database holds no secret', async () => {
  const { secret } = await keys.createKey({ name: 'hidden' });
  const { rows } = await pool.query('select * from reynard.key_secrets');
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
  // Every start brings the setting again; what changes a key stands in the log, and nothing else does.
  await keys.ensureFirstKey('configured-key-two');
  const noted = (await listAudit(pool, 1000)).filter(({ action }) => action === 'key.configured');
  expect(noted.map(({ actor, target }) => [actor, target])).toEqual(Array(2).fill(['admin', 'key_configured']));
  await keys.rotateKey('key_configured', 0);
  expect(await keys.findKeyBySecret('configured-key-two')).toBeUndefined();
  await keys.ensureFirstKey('configured-key-two');
  expect(await keys.findKeyBySecret('configured-key-two')).toBeDefined();
  await keys.revokeKey('key_configured');
  expect(await keys.findKeyBySecret('configured-key-two')).toBeUndefined();
  await keys.ensureFirstKey('configured-key-two');
  expect(await keys.findKeyBySecret('configured-key-two')).toBeDefined();
});

test('a mistyped key costs no query', async () => {
  const { secret } = await keys.createKey({ name: 'typed' });
  const last = secret.endsWith('0') ? '1' : '0';
  const silent = createApiKeys(new pg.Pool({ connectionString: 'postgresql://nobody@127.0.0.1:1/none' }));
  expect(await silent.findKeyBySecret(secret.slice(0, -1) + last)).toBeUndefined();
});

test('an expired key is unknown, and stands in the list as expired', async () => {
  const { id, secret } = await keys.createKey({ name: 'short', expiresAtMs: Date.now() + 3_600_000 });
  expect(await keys.findKeyBySecret(secret)).toBeDefined();
  await pool.query('update reynard.api_keys set expires_at = clock_timestamp() where id = $1', [id]);
  expect(await keys.findKeyBySecret(secret)).toBeUndefined();
  expect((await keys.listKeys()).find((key) => key.id === id)).toMatchObject({ state: 'expired' });
});

test('a rotated key has a new secret for the same key, and the old one holds for the overlap', async () => {
  const { id, secret } = await keys.createKey({
    name: 'turning',
    scopes: ['videos:read'],
    limits: { maxUnfinished: 3 },
  });
  const next = String(await keys.rotateKey(id, 60_000));
  const wanted = { id, scopes: ['videos:read'], limits: { maxUnfinished: 3 } };
  expect(await keys.findKeyBySecret(secret)).toMatchObject(wanted);
  expect(await keys.findKeyBySecret(next)).toMatchObject(wanted);
  const last = String(await keys.rotateKey(id, 0));
  expect(await keys.findKeyBySecret(secret)).toBeUndefined();
  expect(await keys.findKeyBySecret(next)).toBeUndefined();
  expect(await keys.findKeyBySecret(last)).toMatchObject(wanted);
  await keys.revokeKey(id);
  expect(await keys.findKeyBySecret(last)).toBeUndefined();
  expect(await keys.rotateKey(id, 0)).toBeUndefined();
});

test('the list tells when a key was used last, to the minute', async () => {
  const { id, secret } = await keys.createKey({ name: 'used' });
  const used = async () => (await keys.listKeys()).find((key) => key.id === id)?.lastUsedAtMs;
  expect(await used()).toBeNull();
  await keys.findKeyBySecret(secret);
  const first = await used();
  expect(first).toBeGreaterThan(Date.now() - 60_000);
  await keys.findKeyBySecret(secret);
  expect(await used()).toBe(first);
});

test('what is done with keys stands in the audit log, which can only be added to', async () => {
  const { id } = await keys.createKey({ name: 'watched' });
  await keys.rotateKey(id, 0);
  await keys.revokeKey(id);
  const rows = (await listAudit(pool, 3)).map(({ actor, action, target }) => ({ actor, action, target }));
  expect(rows).toEqual(
    ['key.revoked', 'key.rotated', 'key.created'].map((action) => ({ actor: 'admin', action, target: id })),
  );
  await expect(pool.query('delete from reynard.audit_log')).rejects.toThrow('only ever added to');
  await expect(pool.query(`update reynard.audit_log set actor = 'x'`)).rejects.toThrow('only ever added to');
  await expect(pool.query('truncate reynard.audit_log')).rejects.toThrow('only ever added to');
});

test('an audit log that somebody changed behind our back is found out', async () => {
  const entry = { actor: 'key_x', action: 'test', target: null, address: '::1', requestId: 'req', outcome: '200' };
  await Promise.all(Array.from({ length: 20 }, () => appendAudit(pool, entry)));
  const { rows, brokenAt } = await verifyAudit(pool);
  expect(rows).toBeGreaterThanOrEqual(20);
  expect(brokenAt).toBeNull();
  await pool.query('alter table reynard.audit_log disable trigger audit_log_stays');
  await pool.query(`update reynard.audit_log set outcome = '404' where seq = $1`, [rows - 5]);
  expect(await verifyAudit(pool)).toMatchObject({ brokenAt: rows - 5 });
  await pool.query(`update reynard.audit_log set outcome = '200' where seq = $1`, [rows - 5]);
  expect(await verifyAudit(pool)).toMatchObject({ brokenAt: null });
  await pool.query('delete from reynard.audit_log where seq = $1', [rows - 3]);
  expect(await verifyAudit(pool)).toMatchObject({ brokenAt: rows - 3 });
});
