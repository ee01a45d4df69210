// The SQL of the table of tasks, as clients see it: create, read, list, cancel.
import type pg from 'pg';
import { type ErrorCode, errorTable, unknownCursor } from '../kit/errors.ts';
import type { JsonValue } from '../kit/json.ts';
import type { AskedTask } from './admit-tasks.ts';
import type { TaskPage, TaskQuery, TaskRecord, TaskState } from './task-record.ts';

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
  readonly files_removed_at: Date | null;
}

const columns = `id, key_id, request, incognito, state, stage, progress, result, error_code, error_message, warnings,
  work_units, created_at, started_at, ended_at, event_seq, files_removed_at`;

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
  filesRemovedAtMs: row.files_removed_at?.getTime() ?? null,
});

/** Gives a task as it is stored when it has just been created. */
export const newRecord = ({ id, keyId, createdAtMs, request, incognito, workUnits }: AskedTask): TaskRecord => ({
  ...{ id, keyId, request, createdAtMs, incognito: incognito ?? false, workUnits: workUnits ?? 1 },
  ...{ state: 'pending', stage: null, progress: 0, result: null, error: null, warnings: [] },
  ...{ startedAtMs: null, endedAtMs: null, filesRemovedAtMs: null, eventSeq: 0 },
});

const insertions = {
  name: 'insert-tasks',
  text: `with written as (
      insert into reynard.tasks (id, key_id, request, incognito, work_units, created_at, callback_url, priority,
        queue_rank, is_elsewhere)
      select * from unnest($1::text[], $2::text[], $3::json[], $4::bool[], $5::float8[], $6::timestamptz[], $7::text[],
        $8::smallint[], $9::bigint[], $14::bool[])
    )
    insert into reynard.idempotency_keys (key_id, idempotency_key, body_hash, task_id)
    select * from unnest($10::text[], $11::text[], $12::text[], $13::text[])`,
};

/** Writes pending tasks and takes their idempotency keys, in one exchange with the database. */
export async function insertTasks(
  db: Queryable,
  created: readonly { readonly task: AskedTask; readonly queueRank: number }[],
): Promise<void> {
  const tasks = created.map(({ task }) => task);
  const named = tasks.flatMap(({ id, keyId, idempotency }) => (idempotency ? [{ id, keyId, ...idempotency }] : []));
  await db.query({
    ...insertions,
    values: [
      tasks.map(({ id }) => id),
      tasks.map(({ keyId }) => keyId),
      tasks.map(({ request }) => JSON.stringify(request)),
      tasks.map(({ incognito }) => incognito ?? false),
      tasks.map(({ workUnits }) => workUnits ?? 1),
      tasks.map(({ createdAtMs }) => new Date(createdAtMs)),
      tasks.map(({ callbackUrl }) => callbackUrl ?? null),
      tasks.map(({ priority }) => priority ?? 0),
      created.map(({ queueRank }) => queueRank),
      named.map(({ keyId }) => keyId),
      named.map(({ key }) => key),
      named.map(({ bodyHash }) => bodyHash),
      named.map(({ id }) => id),
      tasks.map(({ isElsewhere }) => isElsewhere ?? false),
    ],
  });
}

/** Which task of which key. */
export type TaskName = Pick<TaskRecord, 'id' | 'keyId'>;

/** Gives those of the named tasks that their key has, in no order. */
export async function readTasks(db: Queryable, asked: readonly TaskName[]): Promise<readonly TaskRecord[]> {
  const { rows } = await db.query<TaskRow>({
    name: 'read-tasks',
    text: `select ${columns} from reynard.tasks
      join unnest($1::text[], $2::text[]) as asked (id, key_id) using (id, key_id)`,
    values: [asked.map(({ id }) => id), asked.map(({ keyId }) => keyId)],
  });
  return rows.map(toRecord);
}

/** Gives for each of the named tasks what `readTask` gives. */
export async function readEach(
  db: Queryable,
  asked: readonly TaskName[],
): Promise<readonly { readonly value: TaskRecord | undefined }[]> {
  const found = new Map((await readTasks(db, asked)).map((task) => [task.id, task]));
  return asked.map(({ id, keyId }) => {
    const task = found.get(id);
    return { value: task?.keyId === keyId ? task : undefined };
  });
}

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
    throw unknownCursor('after');
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
