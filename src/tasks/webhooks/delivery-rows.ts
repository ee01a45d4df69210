// The SQL of webhook deliveries: claim what is due, write how it went, list, send again.
import type pg from 'pg';
import { unknownCursor } from '../../kit/errors.ts';
import type { Queryable } from '../task-rows.ts';

/** `pending` until a receiver took it, it was given up, or its receiver may not be called. */
export type DeliveryState = 'pending' | 'delivered' | 'failed' | 'blocked';

/** A webhook to send, or that was sent. */
export interface Delivery {
  /** The header `webhook-id`; the same in every attempt. */
  readonly id: string;
  readonly taskId: string;
  readonly url: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** HTTP status of the last answer, or null. */
  readonly responseStatus: number | null;
  /** Why the last attempt failed, in words for the key's owner, or null. */
  readonly failure: string | null;
  readonly createdAtMs: number;
  /** When it is tried next; null unless pending. */
  readonly nextAttemptAtMs: number | null;
  readonly deliveredAtMs: number | null;
}

/** An attempt taken up by this process. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly taskId: string;
  readonly keyId: string;
  readonly url: string;
  /** This attempt included. */
  readonly attempts: number;
}

/** How an attempt ended. */
export interface AttemptEnd {
  readonly state: DeliveryState;
  readonly responseStatus: number | null;
  readonly failure: string | null;
  /** For `pending`: how long until the next attempt. */
  readonly waitMs: number;
  /** False: we broke it off ourselves, and it is none of those that a receiver is given. @defaultValue true */
  readonly isCounted?: boolean;
}

/** Which deliveries to list, newest first. */
export interface DeliveryQuery {
  readonly keyId: string;
  readonly limit: number;
  readonly after: string | null;
  readonly taskId: string | null;
  readonly state: DeliveryState | null;
}

interface DeliveryRow {
  readonly id: string;
  readonly task_id: string;
  readonly url: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly response_status: number | null;
  readonly failure: string | null;
  readonly created_at: Date;
  readonly next_attempt_at: Date;
  readonly delivered_at: Date | null;
}

const columns = `id, task_id, url, state, attempts, response_status, failure, created_at, next_attempt_at, delivered_at`;

const toDelivery = (row: DeliveryRow): Delivery => ({
  ...{ id: row.id, taskId: row.task_id, url: row.url, state: row.state, attempts: row.attempts },
  ...{ responseStatus: row.response_status, failure: row.failure },
  createdAtMs: row.created_at.getTime(),
  nextAttemptAtMs: row.state === 'pending' ? row.next_attempt_at.getTime() : null,
  deliveredAtMs: row.delivered_at?.getTime() ?? null,
});

const claimLockId = 727_005;
/** Longer than an attempt can last: a lease that ran out belongs to a process that died. */
const leaseMs = 45_000;

/**
 * Takes up to `limit` deliveries that are due: one at a time for each endpoint of a key, and few for each key, so that
 * neither a dead endpoint nor a key with many of them keeps others waiting.
 */
export async function claimDeliveries(
  client: pg.PoolClient,
  { limit, perKey }: { readonly limit: number; readonly perKey: number },
): Promise<readonly ClaimedDelivery[]> {
  // Two processes that claim at once would both find an endpoint free.
  await client.query('select pg_advisory_xact_lock($1)', [claimLockId]);
  const { rows } = await client.query<ClaimedDelivery>(
    `with busy as (
       select key_id, endpoint from reynard.webhook_deliveries
       where state = 'pending' and leased_until > clock_timestamp()
     ), due as (
       select distinct on (key_id, endpoint) id, key_id, endpoint, next_attempt_at from reynard.webhook_deliveries as each
       where state = 'pending' and next_attempt_at <= clock_timestamp()
         and not exists (select from busy where busy.key_id = each.key_id and busy.endpoint = each.endpoint)
       order by key_id, endpoint, next_attempt_at, id
     ), ranked as (
       select id, next_attempt_at, row_number() over (partition by key_id order by next_attempt_at)
         + (select count(*) from busy where busy.key_id = due.key_id) as place from due
     )
     update reynard.webhook_deliveries as taken
     set attempts = attempts + 1, leased_until = clock_timestamp() + $3 * interval '1 ms'
     where id in (select id from ranked where place <= $2 order by next_attempt_at limit $1)
     returning id, task_id as "taskId", key_id as "keyId", url, attempts`,
    [limit, perKey, leaseMs],
  );
  return rows;
}

/** Writes how an attempt ended, unless the delivery has been sent again by hand since. */
export async function writeAttempt(db: Queryable, claimed: ClaimedDelivery, end: AttemptEnd): Promise<void> {
  await db.query(
    `update reynard.webhook_deliveries
     set state = $3, response_status = $4, failure = $5, leased_until = null, attempts = $7,
       next_attempt_at = clock_timestamp() + $6 * interval '1 ms',
       delivered_at = case when $3 = 'delivered' then clock_timestamp() end
     where id = $1 and attempts = $2 and state = 'pending'`,
    [
      ...[claimed.id, claimed.attempts, end.state, end.responseStatus, end.failure, end.waitMs],
      end.isCounted === false ? claimed.attempts - 1 : claimed.attempts,
    ],
  );
}

/** The receiver said that it is gone: nothing more is sent to this address for this key. */
export async function endDeliveriesTo(db: Queryable, { keyId, url }: ClaimedDelivery, failure: string): Promise<void> {
  await db.query(
    `update reynard.webhook_deliveries set state = 'failed', failure = $3, leased_until = null
     where key_id = $1 and url = $2 and state = 'pending'`,
    [keyId, url, failure],
  );
}

/** Gives a page of a key's deliveries, newest first. @throws invalid_cursor when `after` is none of the key. */
export async function listDeliveries(
  db: Queryable,
  { keyId, limit, after, taskId, state }: DeliveryQuery,
): Promise<{ readonly deliveries: readonly Delivery[]; readonly hasMore: boolean }> {
  if (after !== null) {
    const own = 'select 1 from reynard.webhook_deliveries where id = $1 and key_id = $2';
    const isOwn = (await db.query(own, [after, keyId])).rows.length > 0;
    if (!isOwn) throw unknownCursor('after');
  }
  const { rows } = await db.query<DeliveryRow>(
    `select ${columns} from reynard.webhook_deliveries
     where key_id = $1 and ($2::text is null or task_id = $2) and ($3::text is null or state = $3)
       and ($4::text is null or (created_at, id) <
         (select created_at, id from reynard.webhook_deliveries where id = $4))
     order by created_at desc, id desc limit $5`,
    [keyId, taskId, state, after, limit + 1],
  );
  return { deliveries: rows.slice(0, limit).map(toDelivery), hasMore: rows.length > limit };
}

/** Sends a delivery of a key again, from the first attempt on; undefined when the key has none. */
export async function replayDelivery(db: Queryable, id: string, keyId: string): Promise<Delivery | undefined> {
  const { rows } = await db.query<DeliveryRow>(
    `update reynard.webhook_deliveries
     set state = 'pending', attempts = 0, next_attempt_at = clock_timestamp(), leased_until = null,
       failure = null, response_status = null, delivered_at = null
     where id = $1 and key_id = $2 returning ${columns}`,
    [id, keyId],
  );
  return rows.map(toDelivery)[0];
}
