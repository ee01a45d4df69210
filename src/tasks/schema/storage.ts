/** What the files of an ended task take: null until measured, 0 when it has none or they were removed. */
export const storageTables = `
  alter table reynard.tasks add column file_bytes bigint;
  create index tasks_unmeasured on reynard.tasks (ended_at) where ended_at is not null and file_bytes is null;
  create index tasks_with_files on reynard.tasks (ended_at) where file_bytes > 0;`;
