// Requests that come at the same time -> rows and queue entries, all in one transaction and with one write to the disk.
import type pg from 'pg';
import { VideoError } from '../kit/errors.ts';
import { gatherCalls, type Settled } from '../kit/gather-calls.ts';
import { type Admission, type AdmissionState, type AskedTask, admitTasks, usedKeyName } from './admit-tasks.ts';
import { balanceKey, lockKeys } from './balance-key.ts';
import { isUnreachable } from './database-retry.ts';
import type { DurableEngine } from './durable-engine.ts';
import { inTransaction } from './migrations.ts';
import type { QueueView } from './queue-view.ts';
import { createTaskId } from './task-id.ts';
import type { CreateOutcome, NewTask, TaskRecord } from './task-record.ts';
import { insertTasks, newRecord, readTasks } from './task-rows.ts';

interface CreatorParts {
  readonly pool: pg.Pool;
  readonly engine: Pick<DurableEngine, 'enqueue'>;
  readonly queue: QueueView;
}

/** More would make the first of a batch wait for the last. */
const batchMax = 100;

/**
 * Makes the function that creates a task, or gives the one that the same idempotency key made. One batch is written at a
 * time: what comes meanwhile is the next one.
 */
export function createTaskCreator(parts: CreatorParts): (task: NewTask) => Promise<CreateOutcome> {
  const create = gatherCalls<AskedTask, CreateOutcome>((asked) => createTogether(parts, asked), {
    ...{ atOnce: 1, batchMax },
  });
  return (task) => {
    const createdAtMs = Date.now();
    return create({ ...task, createdAtMs, id: createTaskId(createdAtMs) });
  };
}

async function createTogether(
  parts: CreatorParts,
  asked: readonly AskedTask[],
): Promise<readonly Settled<CreateOutcome>[]> {
  try {
    return await createAll(parts, asked);
  } catch (error) {
    if (asked.length === 1 || isUnreachable(error)) throw error;
    // One that the database refuses must not take its neighbours along.
    const alone: Settled<CreateOutcome>[] = [];
    for (const task of asked) {
      alone.push(...(await createAll(parts, [task]).catch((cause: unknown) => [{ error: cause }])));
    }
    return alone;
  }
}

async function createAll(
  { pool, engine, queue }: CreatorParts,
  asked: readonly AskedTask[],
): Promise<readonly Settled<CreateOutcome>[]> {
  const keyIds = [...new Set(asked.map(({ keyId }) => keyId))];
  const client = await pool.connect();
  try {
    const written = await inTransaction(
      client,
      async () => {
        const { all, toBalance } = admitTasks(asked, await readState(client, asked, keyIds));
        const created = all.filter((admission) => admission.kind === 'create');
        if (created.length > 0) {
          await insertTasks(client, created);
          await engine.enqueue(
            client,
            created.map(({ task: { id, isElsewhere = false }, queueRank }) => ({
              taskId: id,
              rank: queueRank,
              isElsewhere,
            })),
          );
        }
        for (const keyId of toBalance) await balanceKey(client, keyId);
        return { all, isReordered: toBalance.size > 0, replayed: await readReplayed(client, all) };
      },
      // Another process that creates tasks of these keys waits, else both would find the last free place.
      lockKeys(keyIds),
    );
    const records = new Map(written.replayed.map((task) => [task.id, task]));
    for (const admission of written.all) {
      if (admission.kind !== 'create') continue;
      const record = newRecord(admission.task);
      records.set(record.id, record);
      if (admission.task.isElsewhere !== true) queue.add(record, admission.queueRank);
    }
    if (written.isReordered) queue.invalidate();
    return await Promise.all(written.all.map((admission) => outcomeOf(admission, records, queue)));
  } finally {
    client.release();
  }
}

async function outcomeOf(
  admission: Admission,
  records: ReadonlyMap<string, TaskRecord>,
  queue: QueueView,
): Promise<Settled<CreateOutcome>> {
  if (admission.kind === 'reuse') {
    return { error: new VideoError('idempotency_key_reuse', 'This Idempotency-Key was used with another body.') };
  }
  if (admission.kind === 'queue-full') {
    const { limit, keyId } = admission;
    const retryAfterSeconds = await queue.secondsToFirstEnd(keyId);
    return { value: { kind: 'queue-full', limit, retryAfterSeconds } };
  }
  const task = records.get(admission.kind === 'create' ? admission.task.id : admission.taskId);
  if (task === undefined) {
    return { error: new VideoError('not_ready', 'The task of this Idempotency-Key is just being removed.') };
  }
  return { value: { kind: admission.kind === 'create' ? 'created' : 'replayed', task } };
}

/** Tasks that were there before; those of the batch itself are known. */
function readReplayed(client: pg.PoolClient, all: readonly Admission[]): Promise<readonly TaskRecord[]> {
  const ids = new Set(all.flatMap((admission) => (admission.kind === 'create' ? [admission.task.id] : [])));
  const asked = all.flatMap((admission) =>
    admission.kind === 'replay' && !ids.has(admission.taskId) ? [{ id: admission.taskId, keyId: admission.keyId }] : [],
  );
  return asked.length === 0 ? Promise.resolve([]) : readTasks(client, asked);
}

interface KeyRow {
  readonly key_id: string;
  readonly unfinished: number;
  /** Bigints, which the driver gives as text. */
  readonly next_rank: string;
  readonly least_priority: number | null;
  readonly is_limited: boolean;
}

/**
 * The queue takes the lowest rank first. A key's tasks have growing ranks, and none begins below the rank that was
 * begun last: so keys take turns, however many tasks one of them has waiting, and none waits for ever.
 */
const keyStates = {
  name: 'key-states',
  text: `select key.id as key_id,
      (select count(*)::int from reynard.tasks where key_id = key.id and state in ('pending', 'processing'))
        as unfinished,
      greatest(
        (select coalesce(max(queue_rank), 0) from reynard.tasks
          where started_at is not null and not is_elsewhere),
        (select coalesce(max(queue_rank) + 1, 0) from reynard.tasks where key_id = key.id)) as next_rank,
      (select min(priority) from reynard.tasks where key_id = key.id and state = 'pending') as least_priority,
      exists (select from reynard.api_keys where id = key.id and limits->>'concurrency' is not null) as is_limited
    from unnest($1::text[]) as key (id)`,
};

const usedKeys = {
  name: 'used-idempotency-keys',
  text: `select key_id, idempotency_key, body_hash, task_id from reynard.idempotency_keys
    join unnest($1::text[], $2::text[]) as asked (key_id, idempotency_key) using (key_id, idempotency_key)`,
};

async function readState(
  client: pg.PoolClient,
  asked: readonly AskedTask[],
  keyIds: readonly string[],
): Promise<AdmissionState> {
  const { rows } = await client.query<KeyRow>({ ...keyStates, values: [keyIds] });
  const keys = new Map(
    rows.map((row) => [
      row.key_id,
      {
        unfinished: row.unfinished,
        nextRank: Number(row.next_rank),
        leastPriority: row.least_priority,
        isLimited: row.is_limited,
      },
    ]),
  );
  return { keys, used: await readUsed(client, asked) };
}

async function readUsed(client: pg.PoolClient, asked: readonly AskedTask[]): Promise<AdmissionState['used']> {
  const named = asked.flatMap(({ keyId, idempotency }) =>
    idempotency === null || idempotency === undefined ? [] : [{ keyId, key: idempotency.key }],
  );
  if (named.length === 0) return new Map();
  const { rows } = await client.query<{
    readonly key_id: string;
    readonly idempotency_key: string;
    readonly body_hash: string;
    readonly task_id: string;
  }>({ ...usedKeys, values: [named.map(({ keyId }) => keyId), named.map(({ key }) => key)] });
  return new Map(
    rows.map(({ key_id: keyId, idempotency_key: key, body_hash: bodyHash, task_id: taskId }) => [
      usedKeyName({ keyId, request: null, idempotency: { key, bodyHash } }) ?? '',
      { bodyHash, taskId },
    ]),
  );
}
