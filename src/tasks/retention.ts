// Removes tasks that ended long ago, with everything they left; and ends tasks whose workflow ended without them.
import { type DurableEngine, engineSchema } from './durable-engine.ts';
import type { Queryable } from './task-rows.ts';

const batchSize = 50;

/**
 * Removes the ended tasks older than `keepEndedMs`: files first, then the workflow, the row last, so that a removal
 * that was cut off is done again.
 * @returns how many were removed.
 */
export async function removeOldTasks(
  db: Queryable,
  engine: Pick<DurableEngine, 'forget'>,
  options: { readonly keepEndedMs: number; readonly removeFiles: (taskId: string) => Promise<void> },
): Promise<number> {
  for (let removed = 0; ; removed += batchSize) {
    const { rows } = await db.query<{ id: string }>(
      `select id from reynard.tasks where ended_at < clock_timestamp() - $1 * interval '1 ms' limit $2`,
      [options.keepEndedMs, batchSize],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return removed;
    for (const id of ids) await options.removeFiles(id);
    await engine.forget(ids);
    await db.query('delete from reynard.tasks where id = any($1)', [ids]);
    if (ids.length < batchSize) return removed + ids.length;
  }
}

/**
 * Ends as failed every task whose workflow has ended without ending it: a fault of ours, which must not leave a client
 * waiting for ever.
 */
export async function failStrandedTasks(db: Queryable): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    `update reynard.tasks as task
     set state = 'failed', error_code = 'internal_error', ended_at = clock_timestamp(),
       error_message = 'The work on this task ended without a result.'
     from ${engineSchema}.workflow_status as workflow
     where workflow.workflow_uuid = task.id and task.state in ('pending', 'processing')
       and workflow.status not in ('ENQUEUED', 'PENDING', 'DELAYED')
     returning task.id`,
  );
  return rows.map(({ id }) => id);
}
