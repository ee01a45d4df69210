// The SQL of one run of a task. Every write carries the run's token: a run that was replaced writes nothing.
import type { VideoError } from '../kit/errors.ts';
import type { JsonValue } from '../kit/json.ts';
import type { TaskOutcome } from './task-record.ts';
import type { Queryable } from './task-rows.ts';

/** A task taken up by a run. */
export interface ClaimedTask {
  readonly keyId: string;
  readonly request: JsonValue;
  readonly incognito: boolean;
  /** Runs since the last finished step, this one included. */
  readonly attempts: number;
  readonly stage: string | null;
}

const unfinished = `state in ('pending', 'processing')`;
const owned = `id = $1 and run_token = $2 and state = 'processing'`;

const wrote = (result: { readonly rowCount: number | null }): boolean => (result.rowCount ?? 0) > 0;

/** What is known of a task before a run of it begins. */
interface PastRuns {
  /** How often its work was begun without finishing a step. */
  readonly attempts: number;
  readonly isElsewhere: boolean;
}

/** Gives what became of earlier runs, or null when the task has ended or is gone. */
export async function readPastRuns(db: Queryable, id: string): Promise<PastRuns | null> {
  const { rows } = await db.query<PastRuns>(
    `select attempts, is_elsewhere as "isElsewhere" from reynard.tasks where id = $1 and ${unfinished}`,
    [id],
  );
  return rows[0] ?? null;
}

/** Begins a run: from now on only this token may write. Null when the task has ended. */
export async function claimTask(db: Queryable, id: string, token: string): Promise<ClaimedTask | null> {
  const { rows } = await db.query<ClaimedTask>(
    `update reynard.tasks
     set state = 'processing', run_token = $2, attempts = case when run_token = $2 then attempts else attempts + 1 end,
       started_at = coalesce(started_at, clock_timestamp()), run_started_at = clock_timestamp()
     where id = $1 and ${unfinished} returning key_id as "keyId", request, incognito, attempts, stage`,
    [id, token],
  );
  return rows[0] ?? null;
}

/** A step was finished: whatever comes next is tried for the first time. */
export async function resetAttempts(db: Queryable, id: string, token: string): Promise<void> {
  await db.query(`update reynard.tasks set attempts = 1 where ${owned}`, [id, token]);
}

/** The runs were broken off in good order: they do not count as attempts. */
export async function releaseRuns(db: Queryable, tokens: readonly string[]): Promise<void> {
  await db.query(
    `update reynard.tasks set attempts = greatest(attempts - 1, 0)
     where run_token = any($1::uuid[]) and state = 'processing'`,
    [tokens],
  );
}

/** Saves how far the work is; it never falls. False when the run was replaced or the task has ended. */
export const writeProgress = async (
  db: Queryable,
  id: string,
  token: string,
  at: { readonly percent: number; readonly stage: string },
): Promise<boolean> =>
  wrote(
    await db.query(`update reynard.tasks set progress = greatest(progress, $3), stage = $4 where ${owned}`, [
      ...[id, token, at.percent, at.stage],
    ]),
  );

/** Saves how much work the task turned out to be. */
export const writeWork = async (db: Queryable, id: string, token: string, workUnits: number): Promise<void> => {
  await db.query(`update reynard.tasks set work_units = $3 where ${owned}`, [id, token, workUnits]);
};

/** Ends the task as completed: state, result and 100 become visible together. False when it had ended or was taken. */
export const completeTask = async (db: Queryable, id: string, token: string, outcome: TaskOutcome): Promise<boolean> =>
  wrote(
    await db.query(
      `update reynard.tasks
       set state = 'completed', progress = 100, result = $3, warnings = $4, ended_at = clock_timestamp()
       where ${owned}`,
      [id, token, JSON.stringify(outcome.result), JSON.stringify(outcome.warnings ?? [])],
    ),
  );

/** PostgreSQL keeps no NUL character in a text. */
const storable = (text: string): string => text.replaceAll('\0', '�').slice(0, 4000);

/** Ends the task as failed. False when it had ended or was taken. */
export const failTask = async (db: Queryable, id: string, token: string, error: VideoError): Promise<boolean> =>
  wrote(
    await db.query(
      `update reynard.tasks
       set state = 'failed', error_code = $3, error_message = $4, ended_at = clock_timestamp() where ${owned}`,
      [id, token, error.code, storable(error.message) || `The work ended with ${error.code}.`],
    ),
  );

/** Of the given runs, names those that no longer own a task at work. */
export async function findLostRuns(
  db: Queryable,
  tokens: readonly string[],
): Promise<readonly { readonly token: string }[]> {
  const { rows } = await db.query<{ token: string }>(
    `select token from unnest($1::uuid[]) as token
     where not exists (select 1 from reynard.tasks where run_token = token and state = 'processing')`,
    [tokens],
  );
  return rows;
}

/** Says whether the task was cancelled by its owner. */
export async function isCancelled(db: Queryable, id: string): Promise<boolean> {
  const { rows } = await db.query(`select 1 from reynard.tasks where id = $1 and error_code = 'request_cancelled'`, [
    id,
  ]);
  return rows.length > 0;
}
