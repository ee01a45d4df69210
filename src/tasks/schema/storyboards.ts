/** Plans of films that clients read and edit before they are made. */
export const storyboardTables = `
  create table reynard.storyboards (
    id text primary key,
    key_id text not null,
    request json not null,
    board json not null,
    facts json not null,
    revision integer not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    changed_at timestamptz not null default clock_timestamp()
  );
  create index storyboards_by_key on reynard.storyboards (key_id, created_at desc, id desc);
  create index storyboards_by_change on reynard.storyboards (changed_at);`;
