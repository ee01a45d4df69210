// A request -> a row and a queue entry, in one transaction, once for each idempotency key.
import type pg from 'pg';
import { VideoError } from '../kit/errors.ts';
import { balanceKey, lockKey } from './balance-key.ts';
import type { DurableEngine } from './durable-engine.ts';
import { estimateSeconds } from './estimates.ts';
import { inTransaction } from './migrations.ts';
import { createTaskId } from './task-id.ts';
import type { CreateOutcome, NewTask, TaskRecord } from './task-record.ts';
import { insertTask, type Queryable, readTask } from './task-rows.ts';

/** How long tasks take, for telling a refused client when to come back. */
type Speed = Parameters<typeof estimateSeconds>[2];

/** Creates a task, or gives the one that the same idempotency key made. @throws idempotency_key_reuse for another body. */
export async function createTask(
  pool: pg.Pool,
  engine: Pick<DurableEngine, 'enqueue'>,
  speed: Speed,
  task: NewTask,
): Promise<CreateOutcome> {
  const nowMs = Date.now();
  const id = createTaskId(nowMs);
  const client = await pool.connect();
  try {
    return await inTransaction(
      client,
      async () => {
        const inserted = await insertTask(client, id, task, nowMs);
        if (inserted.kind === 'replayed') return { kind: 'replayed', task: await readReplay(client, task) };
        // Breaks the transaction off, so that the idempotency key stays unused.
        if (inserted.kind === 'queue-full') throw new QueueFull();
        await engine.enqueue(client, id, inserted.queueRank);
        if (inserted.needsBalance) await balanceKey(client, task.keyId);
        return { kind: 'created', task: inserted.task };
      },
      // Requests of one key come one after the other, else many at once would all find the last free place.
      lockKey(task.keyId),
    );
  } catch (error) {
    if (error instanceof QueueFull) return await queueFull(client, speed, task.keyId, task.maxUnfinished ?? 0);
    throw error;
  } finally {
    client.release();
  }
}

class QueueFull extends Error {}

/** Gives the task of an idempotency key that was used before. */
async function readReplay(client: pg.PoolClient, { keyId, idempotency }: NewTask): Promise<TaskRecord> {
  const { rows } = await client.query<{ body_hash: string; task_id: string }>(
    'select body_hash, task_id from reynard.idempotency_keys where key_id = $1 and idempotency_key = $2',
    [keyId, idempotency?.key],
  );
  const [first] = rows;
  if (first !== undefined && first.body_hash !== idempotency?.bodyHash) {
    throw new VideoError('idempotency_key_reuse', 'This Idempotency-Key was used with another body.');
  }
  const found = first && (await readTask(client, first.task_id, keyId));
  if (found === undefined) throw new VideoError('not_ready', 'The task of this Idempotency-Key is just being removed.');
  return found;
}

/** A place is free when the first of the key's tasks ends. */
async function queueFull(db: Queryable, speed: Speed, keyId: string, limit: number): Promise<CreateOutcome> {
  const { rows } = await db.query<{ id: string; work_units: number; progress: number }>(
    `select id, work_units, progress from reynard.tasks
     where key_id = $1 and state in ('pending', 'processing') order by state desc, queue_rank limit 1`,
    [keyId],
  );
  const [first] = rows;
  if (first === undefined) return { kind: 'queue-full', limit, retryAfterSeconds: 1 };
  const target = { id: first.id, workUnits: first.work_units, progress: first.progress, endedAtMs: null };
  return { kind: 'queue-full', limit, retryAfterSeconds: await estimateSeconds(db, target, speed) };
}
