/** How urgent a task is among the waiting ones of its key: see `balance-key.ts`. */
export const priorityTables = `
  alter table reynard.tasks add column priority smallint not null default 0;
  create index tasks_waiting on reynard.tasks (key_id, priority) where state = 'pending';`;
