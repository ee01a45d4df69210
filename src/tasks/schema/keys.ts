/** Keys with several secrets (during a rotation), scopes, an end and limits; and the log of what was done with them. */
export const keyTables = `
  alter table reynard.api_keys
    add column user_group text not null default 'default',
    add column scopes text[],
    add column expires_at timestamptz,
    add column last_used_at timestamptz,
    add column limits json not null default '{}';

  create table reynard.key_secrets (
    secret_hash bytea primary key,
    key_id text not null references reynard.api_keys (id) on delete cascade,
    created_at timestamptz not null default clock_timestamp(),
    retires_at timestamptz
  );
  create index key_secrets_by_key on reynard.key_secrets (key_id);
  insert into reynard.key_secrets (secret_hash, key_id, created_at)
    select secret_hash, id, created_at from reynard.api_keys;
  alter table reynard.api_keys drop column secret_hash;

  create table reynard.audit_log (
    seq bigint primary key,
    at_ms bigint not null,
    actor text not null,
    action text not null,
    target text,
    address text,
    request_id text,
    outcome text not null,
    hash bytea not null
  );

  create function reynard.refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'the audit log is only ever added to';
  end $$;

  create trigger audit_log_stays before update or delete or truncate on reynard.audit_log
  for each statement execute function reynard.refuse_change();`;
