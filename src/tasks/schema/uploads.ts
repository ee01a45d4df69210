/** Files that clients uploaded; the bytes are in the blob store. */
export const uploadTables = `
  create table reynard.uploads (
    id text primary key,
    key_id text not null,
    filename text not null,
    size_bytes bigint not null check (size_bytes > 0),
    sha256 text not null,
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null
  );
  create index uploads_by_key on reynard.uploads (key_id, created_at desc, id desc);
  create index uploads_expiring on reynard.uploads (expires_at);`;
