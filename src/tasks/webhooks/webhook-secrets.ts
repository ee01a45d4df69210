// The secrets that sign a key's webhooks: the present one, and for a day the one before.
import { createHmac, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { inTransaction } from '../migrations.ts';

/** A key's secrets. */
export interface WebhookSecrets {
  /** `whsec_` and base64. */
  readonly secret: string;
  readonly createdAtMs: number;
  /** The secret before, which still signs too, or null. */
  readonly previous: { readonly secret: string; readonly retiresAtMs: number } | null;
}

const prefix = 'whsec_';
const secretBytes = 32;
/** How long the secret before signs along. */
const overlapMs = 24 * 3600 * 1000;

interface SecretRow {
  readonly secret: string;
  readonly created_at: Date;
  readonly retires_at: Date | null;
}

/** Gives a key's secrets, making the first one when there is none. */
export async function readSecrets(pool: pg.Pool, keyId: string): Promise<WebhookSecrets> {
  const find = () =>
    pool.query<SecretRow>(
      `select secret, created_at, retires_at from reynard.webhook_secrets
       where key_id = $1 and (retires_at is null or retires_at > clock_timestamp())
       order by retires_at desc nulls first`,
      [keyId],
    );
  const found = await find();
  if (found.rows[0]?.retires_at === null) return toSecrets(found.rows);
  // Of several at once, one makes it and all read that one.
  await pool.query('insert into reynard.webhook_secrets (key_id, secret) values ($1, $2) on conflict do nothing', [
    keyId,
    newSecret(),
  ]);
  return toSecrets((await find()).rows);
}

/** Makes a new secret; the one before signs along for a day, and any older one no more. */
export async function rotateSecret(pool: pg.Pool, keyId: string): Promise<WebhookSecrets> {
  const client = await pool.connect();
  try {
    await inTransaction(client, async () => {
      await client.query('select pg_advisory_xact_lock(727006, hashtext($1))', [keyId]);
      await client.query('delete from reynard.webhook_secrets where key_id = $1 and retires_at is not null', [keyId]);
      await client.query(
        `update reynard.webhook_secrets set retires_at = clock_timestamp() + $2 * interval '1 ms' where key_id = $1`,
        [keyId, overlapMs],
      );
      await client.query('insert into reynard.webhook_secrets (key_id, secret) values ($1, $2)', [keyId, newSecret()]);
    });
  } finally {
    client.release();
  }
  return readSecrets(pool, keyId);
}

/** Signs a message with each secret, as the header `webhook-signature` carries it (Standard Webhooks 1.0). */
export function signMessage(
  secrets: WebhookSecrets,
  message: { readonly id: string; readonly timestampSeconds: number; readonly body: string },
): string {
  const { id, timestampSeconds, body } = message;
  return [secrets.secret, ...(secrets.previous === null ? [] : [secrets.previous.secret])]
    .map((secret) => {
      const key = Buffer.from(secret.slice(prefix.length), 'base64');
      return `v1,${createHmac('sha256', key).update(`${id}.${timestampSeconds}.${body}`).digest('base64')}`;
    })
    .join(' ');
}

const newSecret = (): string => prefix + randomBytes(secretBytes).toString('base64');

function toSecrets([present, previous]: readonly SecretRow[]): WebhookSecrets {
  if (present === undefined) throw new Error('the secret of a key was not written');
  return {
    secret: present.secret,
    createdAtMs: present.created_at.getTime(),
    previous:
      previous === undefined || previous.retires_at === null
        ? null
        : { secret: previous.secret, retiresAtMs: previous.retires_at.getTime() },
  };
}
