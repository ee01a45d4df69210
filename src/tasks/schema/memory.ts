/** What is remembered for a key; the folder `memory` reads and writes it. */
export const memoryTables = `
  create table reynard.memory (
    id text primary key,
    key_id text not null,
    slot text not null,
    name text not null check (char_length(name) <= 80),
    value text not null check (char_length(value) between 1 and 300),
    task_id text not null,
    created_at timestamptz not null default clock_timestamp(),
    written_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null,
    unique (key_id, slot, name)
  );
  create index memory_by_key on reynard.memory (key_id, written_at desc, id desc);
  create index memory_expiring on reynard.memory (expires_at);`;
