/** The place of each task in the order of the queue: see `create-tasks.ts`. */
export const fairQueueTables = `
  alter table reynard.tasks add column queue_rank bigint not null default 0;
  create index tasks_by_key_rank on reynard.tasks (key_id, queue_rank desc);
  create index tasks_started_rank on reynard.tasks (queue_rank desc) where started_at is not null;`;
