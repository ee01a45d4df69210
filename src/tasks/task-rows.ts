// The SQL of the table of tasks, as clients see it: create, read, list, cancel.
import type pg from 'pg';
import { type ErrorCode, errorTable, VideoError } from '../kit/errors.ts';
import type { JsonValue } from '../kit/json.ts';
import type { NewTask, TaskPage, TaskQuery, TaskRecord, TaskState } from './task-record.ts';

/** Anything that takes a query: the pool, or one connection of it inside a transaction. */
export type Queryable = Pick<pg.Pool, 'query'>;

interface TaskRow {
  readonly id: string;
  readonly key_id: string;
  readonly request: JsonValue;
  readonly incognito: boolean;
  readonly state: TaskState;
  readonly stage: string | null;
  readonly progress: number;
  readonly result: JsonValue | null;
  readonly error_code: string | null;
  readonly error_message: string | null;
  readonly warnings: readonly string[];
  readonly work_units: number;
  readonly created_at: Date;
  readonly started_at: Date | null;
  readonly ended_at: Date | null;
  readonly event_seq: number;
}

const columns = `id, key_id, request, incognito, state, stage, progress, result, error_code, error_message, warnings,
  work_units, created_at, started_at, ended_at, event_seq`;

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorTable, code);

/** Gives a code of the table; one that a later version wrote becomes an internal error. */
export const errorCode = (code: string): ErrorCode => (isErrorCode(code) ? code : 'internal_error');

const toRecord = (row: TaskRow): TaskRecord => ({
  id: row.id,
  keyId: row.key_id,
  request: row.request,
  state: row.state,
  stage: row.stage,
  progress: row.progress,
  result: row.result,
  error: row.error_code === null ? null : { code: errorCode(row.error_code), message: row.error_message ?? '' },
  warnings: row.warnings,
  incognito: row.incognito,
  workUnits: row.work_units,
  createdAtMs: row.created_at.getTime(),
  startedAtMs: row.started_at?.getTime() ?? null,
  endedAtMs: row.ended_at?.getTime() ?? null,
  eventSeq: row.event_seq,
});

/** How the writing of a new task ended; only `created` wrote a task. */
type InsertOutcome =
  | {
      readonly kind: 'created';
      readonly task: TaskRecord;
      readonly queueRank: number;
      /** A waiting task of the key is less urgent, or the key may not run all its tasks at once. */
      readonly needsBalance: boolean;
    }
  | { readonly kind: 'replayed' }
  | { readonly kind: 'queue-full' };

interface RankRow {
  /** A bigint, which the driver gives as text. */
  readonly queue_rank: string;
  readonly needs_balance: boolean;
}

/**
 * The queue takes the lowest rank first. A key's tasks have growing ranks, and none begins below the rank that was
 * begun last: so keys take turns, however many tasks one of them has waiting, and none waits for ever.
 */
const nextRank = `greatest(
  (select coalesce(max(queue_rank), 0) from reynard.tasks where started_at is not null),
  (select coalesce(max(queue_rank) + 1, 0) from reynard.tasks where key_id = $2))`;

/**
 * Takes the idempotency key and writes a pending task, in one exchange with the database, inside the caller's
 * transaction. A second request of an idempotency key waits for the first one's end.
 */
export async function insertTask(db: Queryable, id: string, task: NewTask, nowMs: number): Promise<InsertOutcome> {
  const { keyId, idempotency = null, maxUnfinished = null } = task;
  const { rows } = await db.query<Partial<TaskRow & RankRow> & { has_key: boolean }>(
    `with taken as (
       insert into reynard.idempotency_keys (key_id, idempotency_key, body_hash, task_id)
       select $2, $7, $8, $1 where $7::text is not null
       on conflict do nothing returning 1
     ), written as (
       insert into reynard.tasks (id, key_id, request, incognito, work_units, created_at, callback_url, priority,
         queue_rank)
       select $1, $2, $3, $4, $5, $6, $10, $11, ${nextRank}
       where ($7::text is null or exists (select from taken)) and ($9::int is null or $9 >
         (select count(*) from reynard.tasks where key_id = $2 and state in ('pending', 'processing')))
       returning ${columns}, queue_rank,
         exists (select from reynard.tasks where key_id = $2 and state = 'pending' and priority < $11)
         or exists (select from reynard.api_keys where id = $2 and limits->>'concurrency' is not null) as needs_balance
     )
     select exists (select from taken) as has_key, written.* from (select 1) as one left join written on true`,
    [
      ...[id, keyId, JSON.stringify(task.request), task.incognito ?? false, task.workUnits ?? 1, new Date(nowMs)],
      ...[idempotency?.key ?? null, idempotency?.bodyHash ?? null, maxUnfinished],
      ...[task.callbackUrl ?? null, task.priority ?? 0],
    ],
  );
  const [row] = rows;
  if (isWhole(row)) {
    const { queue_rank: queueRank, needs_balance: needsBalance } = row;
    return { kind: 'created', task: toRecord(row), queueRank: Number(queueRank), needsBalance };
  }
  return idempotency !== null && !row?.has_key ? { kind: 'replayed' } : { kind: 'queue-full' };
}

/** Nothing was written where the join found no row: all its columns are null. */
const isWhole = (row: Partial<TaskRow & RankRow> | undefined): row is TaskRow & RankRow => typeof row?.id === 'string';

/** Gives the task of a key, or undefined. */
export async function readTask(db: Queryable, id: string, keyId: string): Promise<TaskRecord | undefined> {
  const { rows } = await db.query<TaskRow>(`select ${columns} from reynard.tasks where id = $1 and key_id = $2`, [
    id,
    keyId,
  ]);
  return rows.map(toRecord)[0];
}

/** Gives a page of a key's tasks, newest first. @throws invalid_cursor when `after` is no task of the key. */
export async function listTasks(db: Queryable, query: TaskQuery): Promise<TaskPage> {
  const after = query.after ?? null;
  if (after !== null && (await readTask(db, after, query.keyId)) === undefined) {
    throw new VideoError('invalid_cursor', `There is no task ${JSON.stringify(after)} to list after.`, {
      param: 'after',
    });
  }
  const { rows } = await db.query<TaskRow>(
    `select ${columns} from reynard.tasks
     where key_id = $1 and ($2::text is null or state = $2)
       and ($3::text is null or (created_at, id) < (select created_at, id from reynard.tasks where id = $3))
     order by created_at desc, id desc limit $4`,
    [query.keyId, query.status ?? null, after, query.limit + 1],
  );
  return { tasks: rows.slice(0, query.limit).map(toRecord), hasMore: rows.length > query.limit };
}

/** Ends a task that has not ended as cancelled; undefined when it has, or does not exist. */
export async function cancelTask(db: Queryable, id: string, keyId: string): Promise<TaskRecord | undefined> {
  const { rows } = await db.query<TaskRow>(
    `update reynard.tasks
     set state = 'failed', error_code = 'request_cancelled', error_message = $3, ended_at = clock_timestamp()
     where id = $1 and key_id = $2 and state in ('pending', 'processing') returning ${columns}`,
    [id, keyId, 'The task was cancelled by its owner.'],
  );
  return rows.map(toRecord)[0];
}
