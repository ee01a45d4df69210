// API keys: shown once, stored as a hash.
import { createHash, timingSafeEqual } from 'node:crypto';
import type pg from 'pg';
import { answering } from './database-retry.ts';
import { inTransaction } from './migrations.ts';
import { randomText } from './task-id.ts';

/** A key that may call the API. */
interface ApiKey {
  readonly id: string;
  readonly name: string;
}

/** Makes and recognises keys. */
export interface ApiKeys {
  /** Makes a key; its secret is given here and never again. */
  readonly createKey: (options: { readonly name: string }) => Promise<ApiKey & { readonly secret: string }>;
  /** Gives the key of a secret, or undefined when it is unknown or revoked. */
  readonly findKeyBySecret: (secret: string) => Promise<ApiKey | undefined>;
  /** Ends a key at once; false when there is none. */
  readonly revokeKey: (id: string) => Promise<boolean>;
  /**
   * Makes the configured key valid, or, when none is configured and none exists, makes the first one.
   * @returns the new secret, or null when nobody needs to be shown one.
   */
  readonly ensureFirstKey: (configKey: string | null) => Promise<string | null>;
}

const prefix = 'ryn_';
/** 32 of 36 signs: 165 bits. */
const randomLength = 32;
const configuredKeyId = 'key_configured';
const firstKeyLockId = 727_002;

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();

/** Six signs that tell a mistyped key from a revoked one, and let scanners recognise a leaked one. */
const checksumOf = (text: string): string =>
  hashOf(prefix + text)
    .toString('hex')
    .slice(0, 6);

/** Says whether a text has the form and the checksum of a generated key. */
export const looksLikeKey = (text: string): boolean => {
  const body = text.slice(prefix.length, prefix.length + randomLength);
  return text === `${prefix}${body}${checksumOf(body)}` && body.length === randomLength;
};

function newSecret(): string {
  const body = randomText(randomLength);
  return `${prefix}${body}${checksumOf(body)}`;
}

/** Gives the keys stored in a database. */
export function createApiKeys(pool: pg.Pool): ApiKeys {
  const insert = async (db: Pick<pg.Pool, 'query'>, name: string) => {
    const [id, secret] = [`key_${randomText(16)}`, newSecret()];
    await db.query('insert into reynard.api_keys (id, name, secret_hash) values ($1, $2, $3)', [
      ...[id, name, hashOf(secret)],
    ]);
    return { id, name, secret };
  };
  return {
    createKey: ({ name }) => insert(pool, name),
    findKeyBySecret: (secret) => answering(findKey(pool, secret)),
    revokeKey: async (id) => {
      const sql = 'update reynard.api_keys set revoked_at = clock_timestamp() where id = $1 and revoked_at is null';
      return ((await pool.query(sql, [id])).rowCount ?? 0) > 0;
    },
    ensureFirstKey: async (configKey) => {
      const client = await pool.connect();
      try {
        return await inTransaction(client, async () => {
          // Two processes starting at once make one first key.
          await client.query('select pg_advisory_xact_lock($1)', [firstKeyLockId]);
          if (configKey !== null) return await putConfiguredKey(client, configKey);
          const { rows } = await client.query('select 1 from reynard.api_keys where revoked_at is null limit 1');
          return rows.length > 0 ? null : (await insert(client, 'first')).secret;
        });
      } finally {
        client.release();
      }
    },
  };
}

/** Stores the configured key in place of the one that was configured before. */
async function putConfiguredKey(client: pg.PoolClient, secret: string): Promise<null> {
  await client.query(
    `insert into reynard.api_keys (id, name, secret_hash) values ($1, 'REYNARD_API_KEY', $2)
     on conflict (id) do update set secret_hash = excluded.secret_hash, revoked_at = null`,
    [configuredKeyId, hashOf(secret)],
  );
  return null;
}

async function findKey(pool: pg.Pool, secret: string): Promise<ApiKey | undefined> {
  const hash = hashOf(secret);
  const { rows } = await pool.query<ApiKey & { secret_hash: Buffer }>(
    'select id, name, secret_hash from reynard.api_keys where secret_hash = $1 and revoked_at is null',
    [hash],
  );
  const found = rows.find((row) => timingSafeEqual(row.secret_hash, hash));
  return found && { id: found.id, name: found.name };
}
