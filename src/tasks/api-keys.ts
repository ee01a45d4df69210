// API keys: a secret shown once and stored as a hash, what it may do, and until when.
import { timingSafeEqual } from 'node:crypto';
import type pg from 'pg';
import { gatherCalls } from '../kit/gather-calls.ts';
import { appendIn } from './audit-log.ts';
import { answering } from './database-retry.ts';
import { hashOfSecret, isMistypedKey, newSecret } from './key-secret.ts';
import { inTransaction } from './migrations.ts';
import { randomText } from './task-id.ts';
import type { Queryable } from './task-rows.ts';

/** Limits of one key where they differ from the service's usual ones. */
export interface KeyLimits {
  readonly createPerMinute?: number;
  readonly readPerMinute?: number;
  /** Tasks that have not ended. */
  readonly maxUnfinished?: number;
  /** Tasks at work at once. */
  readonly concurrency?: number;
}

/** A key that may call the API. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** What it may do, or null: everything. */
  readonly scopes: readonly string[] | null;
  readonly limits: KeyLimits;
}

/** A key as the operator sees it. */
export interface KeyInfo extends ApiKey {
  readonly state: 'active' | 'expired' | 'revoked';
  readonly createdAtMs: number;
  readonly expiresAtMs: number | null;
  /** To the minute. */
  readonly lastUsedAtMs: number | null;
}

/** A key to make. */
export interface NewKey {
  readonly name: string;
  /** @defaultValue `default` */
  readonly group?: string;
  /** @defaultValue null: everything */
  readonly scopes?: readonly string[] | null;
  /** @defaultValue null: it does not expire */
  readonly expiresAtMs?: number | null;
  readonly limits?: KeyLimits;
}

/** Makes and recognises keys. What changes a key is written into the audit log in the same transaction. */
export interface ApiKeys {
  /** Makes a key; its secret is given here and never again. */
  readonly createKey: (key: NewKey) => Promise<{ readonly id: string; readonly name: string; readonly secret: string }>;
  /** Gives the key of a secret, or undefined when it is unknown, expired or revoked. */
  readonly findKeyBySecret: (secret: string) => Promise<ApiKey | undefined>;
  /** Gives a key by its id, whatever its state. */
  readonly findKey: (id: string) => Promise<ApiKey | undefined>;
  /** Lists every key, newest first. */
  readonly listKeys: () => Promise<readonly KeyInfo[]>;
  /**
   * Gives a key a new secret; the ones before hold for `overlapMs` more. Undefined when there is no such key.
   * @returns the new secret, shown here and never again.
   */
  readonly rotateKey: (id: string, overlapMs: number) => Promise<string | undefined>;
  /** Ends a key at once; false when there is none. */
  readonly revokeKey: (id: string) => Promise<boolean>;
  /**
   * Makes the configured key valid, or, when none is configured and none exists, makes the first one.
   * @returns the new secret, or null when nobody needs to be shown one.
   */
  readonly ensureFirstKey: (configKey: string | null) => Promise<string | null>;
}

const configuredKeyId = 'key_configured';
const firstKeyLockId = 727_002;
/** Every request begins with a look-up: those that come together share one. */
const lookUpsTogether = { atOnce: 2, batchMax: 200 };

/** Gives the keys stored in a database. */
export function createApiKeys(pool: pg.Pool): ApiKeys {
  const transaction = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      return await inTransaction(client, () => work(client));
    } finally {
      client.release();
    }
  };
  const findBySecret = gatherCalls((secrets: readonly string[]) => findKeys(pool, secrets), lookUpsTogether);
  return {
    createKey: (key) => transaction((client) => insertKey(client, key)),
    findKeyBySecret: async (secret) => (isMistypedKey(secret) ? undefined : answering(findBySecret(secret))),
    findKey: async (id) => (await listKeys(pool)).find((key) => key.id === id),
    listKeys: () => listKeys(pool),
    rotateKey: (id, overlapMs) => transaction((client) => rotateKey(client, id, overlapMs)),
    revokeKey: (id) => transaction((client) => revokeKey(client, id)),
    ensureFirstKey: (configKey) =>
      transaction(async (client) => {
        // Two processes starting at once make one first key.
        await client.query('select pg_advisory_xact_lock($1)', [firstKeyLockId]);
        if (configKey !== null) return await putConfiguredKey(client, configKey);
        const { rows } = await client.query('select 1 from reynard.api_keys where revoked_at is null limit 1');
        return rows.length > 0 ? null : (await insertKey(client, { name: 'first' })).secret;
      }),
  };
}

const noteAudit = (db: Queryable, action: string, target: string): Promise<void> =>
  appendIn(db, { actor: 'admin', action, target, address: null, requestId: null, outcome: 'done' });

const insertSecret = (db: Queryable, id: string, secret: string) =>
  db.query('insert into reynard.key_secrets (secret_hash, key_id) values ($1, $2) on conflict do nothing', [
    ...[hashOfSecret(secret), id],
  ]);

async function insertKey(db: Queryable, key: NewKey) {
  const [id, secret] = [`key_${randomText(16)}`, newSecret()];
  const { name, group = 'default', scopes = null, expiresAtMs = null, limits = {} } = key;
  const expiresAt = expiresAtMs === null ? null : new Date(expiresAtMs);
  await db.query(
    `insert into reynard.api_keys (id, name, user_group, scopes, expires_at, limits) values ($1, $2, $3, $4, $5, $6)`,
    [id, name, group, scopes, expiresAt, JSON.stringify(limits)],
  );
  await insertSecret(db, id, secret);
  await noteAudit(db, 'key.created', id);
  return { id, name, secret };
}

/** Stores the configured key in place of the one that was configured before; every start asks for it again. */
async function putConfiguredKey(db: Queryable, secret: string): Promise<null> {
  const known = await db.query(
    `select 1 from reynard.key_secrets join reynard.api_keys on id = key_id
     where secret_hash = $1 and key_id = $2 and revoked_at is null and retires_at is null`,
    [hashOfSecret(secret), configuredKeyId],
  );
  if (known.rows.length > 0) return null;
  await db.query(
    `insert into reynard.api_keys (id, name) values ($1, 'REYNARD_API_KEY')
     on conflict (id) do update set revoked_at = null`,
    [configuredKeyId],
  );
  await db.query('delete from reynard.key_secrets where key_id = $1', [configuredKeyId]);
  await insertSecret(db, configuredKeyId, secret);
  await noteAudit(db, 'key.configured', configuredKeyId);
  return null;
}

async function rotateKey(db: Queryable, id: string, overlapMs: number): Promise<string | undefined> {
  const found = await db.query('select 1 from reynard.api_keys where id = $1 and revoked_at is null for update', [id]);
  if (found.rows.length === 0) return undefined;
  await db.query(
    `update reynard.key_secrets
     set retires_at = least(retires_at, clock_timestamp() + $2 * interval '1 ms') where key_id = $1`,
    [id, overlapMs],
  );
  const secret = newSecret();
  await insertSecret(db, id, secret);
  await noteAudit(db, 'key.rotated', id);
  return secret;
}

async function revokeKey(db: Queryable, id: string): Promise<boolean> {
  const sql = 'update reynard.api_keys set revoked_at = clock_timestamp() where id = $1 and revoked_at is null';
  const isRevoked = ((await db.query(sql, [id])).rowCount ?? 0) > 0;
  if (isRevoked) await noteAudit(db, 'key.revoked', id);
  return isRevoked;
}

interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly user_group: string;
  readonly scopes: readonly string[] | null;
  readonly limits: KeyLimits;
}

const toKey = ({ id, name, user_group: group, scopes, limits }: KeyRow): ApiKey => ({
  ...{ id, name, group, scopes, limits },
});

interface FoundKeyRow extends KeyRow {
  readonly secret_hash: Buffer;
  readonly is_stale: boolean;
}

const keysBySecret = {
  name: 'keys-by-secret',
  text: `select id, name, user_group, scopes, limits, secret_hash,
      last_used_at is null or last_used_at < clock_timestamp() - interval '1 minute' as is_stale
    from reynard.key_secrets join reynard.api_keys on id = key_id
    where secret_hash = any($1::bytea[]) and revoked_at is null
      and (expires_at is null or expires_at > clock_timestamp())
      and (retires_at is null or retires_at > clock_timestamp())`,
};

/** Gives for each secret its key, or undefined. */
async function findKeys(pool: pg.Pool, secrets: readonly string[]) {
  const hashes = new Map([...new Set(secrets)].map((secret) => [secret, hashOfSecret(secret)]));
  const { rows } = await pool.query<FoundKeyRow>({ ...keysBySecret, values: [[...hashes.values()]] });
  const stale = new Set(rows.flatMap(({ id, is_stale: isStale }) => (isStale ? [id] : [])));
  if (stale.size > 0) {
    await pool.query('update reynard.api_keys set last_used_at = clock_timestamp() where id = any($1)', [[...stale]]);
  }
  return secrets.map((secret) => {
    const hash = hashes.get(secret);
    const found = rows.find((row) => hash !== undefined && timingSafeEqual(row.secret_hash, hash));
    return { value: found && toKey(found) };
  });
}

async function listKeys(db: Queryable): Promise<readonly KeyInfo[]> {
  const { rows } = await db.query<
    KeyRow & {
      readonly state: KeyInfo['state'];
      readonly created_at: Date;
      readonly expires_at: Date | null;
      readonly last_used_at: Date | null;
    }
  >(
    `select id, name, user_group, scopes, limits, created_at, expires_at, last_used_at,
       case when revoked_at is not null then 'revoked' when expires_at <= clock_timestamp() then 'expired'
         else 'active' end as state
     from reynard.api_keys order by created_at desc, id`,
  );
  return rows.map((row) => ({
    ...toKey(row),
    state: row.state,
    createdAtMs: row.created_at.getTime(),
    expiresAtMs: row.expires_at?.getTime() ?? null,
    lastUsedAtMs: row.last_used_at?.getTime() ?? null,
  }));
}
