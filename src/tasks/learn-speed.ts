// How long past runs took, from which estimates are made.
import type { Queryable } from './task-rows.ts';

const keptRuns = 100;

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
