/** What the files of an ended task take: null until measured, 0 when it has none or they were removed. */
export const storageTables = `
  alter table reynard.tasks add column file_bytes bigint;
  create index tasks_unmeasured on reynard.tasks (ended_at) where ended_at is not null and file_bytes is null;
  create index tasks_with_files on reynard.tasks (ended_at) where file_bytes > 0;`;

/** When the files of a task were given up to make room. */
export const removedFilesTables = `alter table reynard.tasks add column files_removed_at timestamptz;`;
