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
export type EstimateTarget = Pick<TaskRecord, 'createdAtMs' | 'progress' | 'workUnits' | 'endedAtMs'>;

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
  const { rows } = await db.query<{ rate: number | null; units_before: number; workers: number }>(
    `select
       (select percentile_cont(0.5) within group (order by seconds / work_units)
        from (select seconds, work_units from reynard.past_runs order by id desc limit $1) as recent) as rate,
       (select coalesce(sum(work_units * (1 - progress / 100.0)), 0)::float8 from reynard.tasks
        where state in ('pending', 'processing') and created_at < $2) as units_before,
       (select count(*)::int from reynard.executors
        where role <> 'api' and beat_at > clock_timestamp() - interval '10 s') as workers`,
    [readRuns, new Date(target.createdAtMs)],
  );
  const { rate = null, units_before: unitsBefore = 0, workers = 1 } = rows[0] ?? {};
  const slots = Math.max(1, workers) * options.concurrency;
  const ownUnits = target.workUnits * (1 - target.progress / 100);
  const seconds = (ownUnits + unitsBefore / slots) * (rate ?? options.secondsPerUnit);
  return Math.max(1, Math.ceil(seconds));
}
