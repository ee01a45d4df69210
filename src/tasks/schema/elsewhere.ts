/** Tasks whose work another service does: they wait in a queue of their own and take no place here. */
export const elsewhereTables = `alter table reynard.tasks add column is_elsewhere boolean not null default false;`;
