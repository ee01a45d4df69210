// Puts the waiting tasks of one key in order, and holds back those beyond what the key may run at once.
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { elsewhereQueueName, engineSchema, heldQueueName, queueName } from './durable-engine.ts';
import { inTransaction } from './migrations.ts';
import type { Queryable } from './task-rows.ts';

const hash32 = (text: string): number => createHash('sha256').update(text).digest().readInt32BE();

/** SQL that lets the transactions that place tasks of a key come one after the other; always in one order. */
export const lockKeys = (keyIds: readonly string[]): string =>
  [...new Set(keyIds.map(hash32))]
    .toSorted((a, b) => a - b)
    .map((hash) => `select pg_advisory_xact_lock(727003, ${hash})`)
    .join('; ');

/**
 * The waiting tasks of a key share out the turns they have among themselves: the most urgent takes the first, equal
 * ones keep their order. So no other key waits longer for it.
 */
const shareTurns = `
  with waiting as (
    select id, queue_rank, row_number() over (order by queue_rank, created_at, id) as place,
      row_number() over (order by priority desc, queue_rank, created_at, id) as due
    from reynard.tasks where key_id = $1 and state = 'pending'
  ), moved as (
    update reynard.tasks as task set queue_rank = turn.queue_rank
    from waiting join waiting as turn on turn.place = waiting.due
    where task.id = waiting.id and task.queue_rank <> turn.queue_rank returning task.id, task.queue_rank
  )
  update ${engineSchema}.workflow_status set priority = least(moved.queue_rank, 2147483647)
  from moved where workflow_uuid = moved.id and status = 'ENQUEUED'`;

/** What a worker has just taken counts as running, though its row does not say so yet: hence the lock. */
const holdBack = `
  with open as materialized (
    select task.id, task.state, task.queue_rank, task.is_elsewhere, flow.status, flow.queue_name
    from reynard.tasks as task join ${engineSchema}.workflow_status as flow on flow.workflow_uuid = task.id
    where task.key_id = $1 and task.state in ('pending', 'processing') order by task.id for update of flow
  ), placed as (
    select id, status, queue_name,
      case when row_number() over (order by state desc, status = 'ENQUEUED', queue_rank, id)
        <= coalesce((select (limits->>'concurrency')::int from reynard.api_keys where id = $1), 2147483647)
        then case when is_elsewhere then '${elsewhereQueueName}' else '${queueName}' end else '${heldQueueName}' end as due_queue
    from open
  )
  update ${engineSchema}.workflow_status as flow set queue_name = due_queue
  from placed where flow.workflow_uuid = placed.id and placed.status = 'ENQUEUED' and placed.queue_name <> due_queue`;

/** Does both inside the caller's transaction, which has taken the lock of `lockKeys`. */
export async function balanceKey(db: Queryable, keyId: string): Promise<void> {
  await db.query(shareTurns, [keyId]);
  await db.query(holdBack, [keyId]);
}

/** Lets held tasks go where their key may run another. */
export async function releaseHeld(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ key_id: string }>(
    `select distinct key_id from ${engineSchema}.workflow_status join reynard.tasks on id = workflow_uuid
     where queue_name = $1 and status = 'ENQUEUED'`,
    [heldQueueName],
  );
  if (rows.length === 0) return;
  const client = await pool.connect();
  try {
    for (const { key_id: keyId } of rows) {
      await inTransaction(client, () => balanceKey(client, keyId), lockKeys([keyId]));
    }
  } finally {
    client.release();
  }
}
