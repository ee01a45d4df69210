// Keeps the result files within their quota: the files of the oldest ended tasks go, their rows stay.
import type { Queryable } from './task-rows.ts';

/** Most bytes of result files; null: no limit. */
export interface StorageQuota {
  readonly allBytes: number | null;
  readonly keyBytes: number | null;
}

interface QuotaParts {
  readonly quota: StorageQuota;
  /** Gives the bytes that the files of an ended task take. */
  readonly measureFiles: (taskId: string) => Promise<number>;
  readonly removeFiles: (taskId: string) => Promise<void>;
}

/** A film just made can be fetched, whatever the quota says. */
const graceMs = 3600 * 1000;

const removedWarning = 'The files of this task were removed: the results of newer tasks took the storage there is.';

/** Says whether the files of a task were given up. */
export async function areFilesRemoved(db: Queryable, taskId: string): Promise<boolean> {
  const { rows } = await db.query('select 1 from reynard.tasks where id = $1 and files_removed_at is not null', [
    taskId,
  ]);
  return rows.length > 0;
}

/** @returns the tasks whose files were removed. */
export async function keepQuota(
  db: Queryable,
  { quota, measureFiles, removeFiles }: QuotaParts,
): Promise<readonly string[]> {
  if (quota.allBytes === null && quota.keyBytes === null) return [];
  await measureNew(db, measureFiles);
  const removed: string[] = [];
  // What the keys' own quotas free counts for all together.
  for (const [limit, scope] of [
    [quota.keyBytes, 'partition by key_id'],
    [quota.allBytes, ''],
  ] as const) {
    if (limit === null) continue;
    for (const task of await findBeyond(db, limit, scope)) {
      // The files first: a removal that was cut off is done again.
      await removeFiles(task.id);
      const warnings = JSON.stringify([...task.warnings, removedWarning]);
      await db.query(
        'update reynard.tasks set file_bytes = 0, files_removed_at = clock_timestamp(), warnings = $2 where id = $1',
        [task.id, warnings],
      );
      removed.push(task.id);
    }
  }
  return removed;
}

async function measureNew(db: Queryable, measureFiles: QuotaParts['measureFiles']): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    'select id from reynard.tasks where ended_at is not null and file_bytes is null',
  );
  for (const { id } of rows) {
    await db.query('update reynard.tasks set file_bytes = $2 where id = $1', [id, await measureFiles(id)]);
  }
}

/** Counted from the newest on, the tasks with which the limit is passed. */
async function findBeyond(db: Queryable, limit: number, scope: 'partition by key_id' | '') {
  const { rows } = await db.query<{ id: string; warnings: readonly string[] }>(
    `select id, warnings from (
       select id, warnings, ended_at, sum(file_bytes) over (${scope} order by ended_at desc, id desc) as bytes
       from reynard.tasks where file_bytes > 0
     ) as counted
     where bytes > $1 and ended_at < clock_timestamp() - $2 * interval '1 ms' order by ended_at, id`,
    [limit, graceMs],
  );
  return rows;
}
