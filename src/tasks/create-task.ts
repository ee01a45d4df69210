// A request -> a row and a queue entry, in one transaction, once for each idempotency key.
import type pg from 'pg';
import { VideoError } from '../kit/errors.ts';
import type { DurableEngine } from './durable-engine.ts';
import { estimateSeconds } from './estimates.ts';
import { inTransaction } from './migrations.ts';
import { createTaskId } from './task-id.ts';
import type { CreateOutcome, NewTask, TaskRecord } from './task-record.ts';
import { countUnfinished, insertTask, readTask } from './task-rows.ts';

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
    return await inTransaction(client, async () => {
      const earlier = await findReplay(client, id, task);
      if (earlier !== undefined) return { kind: 'replayed', task: earlier };
      await refuseWhenFull(client, task);
      const created = await insertTask(client, id, task, nowMs);
      await engine.enqueue(client, id);
      return { kind: 'created', task: created };
    });
  } catch (error) {
    if (error instanceof QueueFull) return await queueFull(pool, speed, task.keyId, error.limit);
    throw error;
  } finally {
    client.release();
  }
}

/** Breaks the transaction off, so that the idempotency key stays unused. */
class QueueFull extends Error {
  readonly limit: number;
  constructor(limit: number) {
    super(`queue full at ${limit}`);
    this.limit = limit;
  }
}

/** Takes the idempotency key for this task, or gives the task that has it. A second request waits for the first's end. */
async function findReplay(client: pg.PoolClient, id: string, task: NewTask): Promise<TaskRecord | undefined> {
  const { keyId, idempotency } = task;
  if (!idempotency) return undefined;
  const taken = await client.query(
    `insert into reynard.idempotency_keys (key_id, idempotency_key, body_hash, task_id) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [keyId, idempotency.key, idempotency.bodyHash, id],
  );
  if (taken.rowCount === 1) return undefined;
  const { rows } = await client.query<{ body_hash: string; task_id: string }>(
    'select body_hash, task_id from reynard.idempotency_keys where key_id = $1 and idempotency_key = $2',
    [keyId, idempotency.key],
  );
  const [first] = rows;
  if (first !== undefined && first.body_hash !== idempotency.bodyHash) {
    throw new VideoError('idempotency_key_reuse', 'This Idempotency-Key was used with another body.');
  }
  const found = first && (await readTask(client, first.task_id, keyId));
  if (found === undefined) throw new VideoError('not_ready', 'The task of this Idempotency-Key is just being removed.');
  return found;
}

async function refuseWhenFull(client: pg.PoolClient, task: NewTask): Promise<void> {
  if (task.maxUnfinished === undefined) return;
  // Requests of one key are counted one after the other, else many at once would all fit.
  await client.query('select pg_advisory_xact_lock(727003, hashtext($1))', [task.keyId]);
  if ((await countUnfinished(client, task.keyId)) >= task.maxUnfinished) throw new QueueFull(task.maxUnfinished);
}

/** A place is free when the oldest of the key's tasks ends. */
async function queueFull(pool: pg.Pool, speed: Speed, keyId: string, limit: number): Promise<CreateOutcome> {
  const { rows } = await pool.query<{ work_units: number; progress: number; created_at: Date }>(
    `select work_units, progress, created_at from reynard.tasks
     where key_id = $1 and state in ('pending', 'processing') order by created_at limit 1`,
    [keyId],
  );
  const [oldest] = rows;
  if (oldest === undefined) return { kind: 'queue-full', limit, retryAfterSeconds: 1 };
  const { work_units: workUnits, progress, created_at: createdAt } = oldest;
  const target = { workUnits, progress, createdAtMs: createdAt.getTime(), endedAtMs: null };
  return { kind: 'queue-full', limit, retryAfterSeconds: await estimateSeconds(pool, target, speed) };
}
