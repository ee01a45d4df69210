// How long a task will take: the measured speed of past runs, and what waits before it.
import type { TaskRecord } from './task-record.ts';
import type { Queryable } from './task-rows.ts';

const keptRuns = 100;
const readRuns = 20;

/** Saves how long an undisturbed run took, by the database's clock. */
export async function learnSpeed(db: Queryable, taskId: string, workUnits: number): Promise<void> {
  if (!(workUnits > 0)) return;
  await db.query(
    `insert into reynard.past_runs (work_units, seconds)
     select $2, greatest(extract(epoch from ended_at - run_started_at), 0.001) from reynard.tasks
     where id = $1 and ended_at is not null`,
    [taskId, workUnits],
  );
  await db.query('delete from reynard.past_runs where id <= (select max(id) from reynard.past_runs) - $1', [keptRuns]);
}

/** What an estimate is made for: a task that exists, or only its amount of work. */
export type EstimateTarget = Pick<TaskRecord, 'id' | 'workUnits' | 'progress' | 'endedAtMs'>;

/** No task yet: it would come when everything that waits now has come. */
export const newcomer = (workUnits: number): EstimateTarget => ({ id: '', workUnits, progress: 0, endedAtMs: null });

interface Before {
  readonly rate: number | null;
  /** Work before it, of every key. */
  readonly units: number;
  /** Work before it, of its own key. */
  readonly own_units: number;
  readonly workers: number;
  /** How many tasks its key may run at once, or null: any. */
  readonly key_limit: number | null;
}

/**
 * Before a waiting task come those at work and those whose turn is earlier; one at work waits for nobody. Keys that come
 * later may still take turns before it, and tasks held back by their key's limit may let it pass.
 */
const workBefore = `
  with target as (select id, key_id, state, queue_rank, created_at from reynard.tasks where id = $2),
  before as (
    select task.key_id, task.work_units * (1 - task.progress / 100.0) as units
    from reynard.tasks as task left join target on true
    where task.state in ('pending', 'processing') and (target.id is null or target.state = 'pending'
      and (task.state = 'processing'
        or (task.queue_rank, task.created_at, task.id) < (target.queue_rank, target.created_at, target.id)))
  )
  select
    (select percentile_cont(0.5) within group (order by seconds / work_units)
     from (select seconds, work_units from reynard.past_runs order by id desc limit $1) as recent) as rate,
    (select coalesce(sum(units), 0)::float8 from before) as units,
    (select coalesce(sum(units), 0)::float8 from before where key_id = (select key_id from target)) as own_units,
    (select (limits->>'concurrency')::int from reynard.api_keys where id = (select key_id from target)) as key_limit,
    (select count(*)::int from reynard.executors
     where role <> 'api' and beat_at > clock_timestamp() - interval '10 s') as workers`;

/**
 * Gives whole seconds from now until a task's end, 0 when it has ended.
 * @param options.secondsPerUnit Used until the first run has been measured.
 * @param options.concurrency Tasks that one working process runs at once.
 */
export async function estimateSeconds(
  db: Queryable,
  target: EstimateTarget,
  options: { readonly secondsPerUnit: number; readonly concurrency: number },
): Promise<number> {
  if (target.endedAtMs !== null) return 0;
  const { rows } = await db.query<Before>(workBefore, [readRuns, target.id]);
  const { rate, units, own_units: ownUnits, workers, key_limit: keyLimit } = rows[0] ?? nothingBefore;
  const slots = Math.max(1, workers) * options.concurrency;
  const waitUnits = Math.max(units / slots, ownUnits / Math.min(slots, keyLimit ?? slots));
  const seconds = (target.workUnits * (1 - target.progress / 100) + waitUnits) * (rate ?? options.secondsPerUnit);
  return Math.max(1, Math.ceil(seconds));
}

const nothingBefore: Before = { rate: null, units: 0, own_units: 0, workers: 1, key_limit: null };
