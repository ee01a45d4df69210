/**
 * Webhooks: each key's secrets, and what is to be sent. The row of a delivery is written by a trigger in the transaction
 * that ends the task, so that neither can be without the other.
 */
export const webhookTables = `
  alter table reynard.tasks add column callback_url text;

  create table reynard.webhook_secrets (
    key_id text not null,
    secret text not null,
    created_at timestamptz not null default clock_timestamp(),
    retires_at timestamptz,
    primary key (key_id, secret)
  );
  create unique index webhook_secrets_present on reynard.webhook_secrets (key_id) where retires_at is null;

  create table reynard.webhook_deliveries (
    id text primary key default 'msg_' || replace(gen_random_uuid()::text, '-', ''),
    task_id text not null references reynard.tasks (id) on delete cascade,
    key_id text not null,
    url text not null,
    endpoint text not null,
    state text not null default 'pending' check (state in ('pending', 'delivered', 'failed', 'blocked')),
    attempts smallint not null default 0,
    next_attempt_at timestamptz not null default clock_timestamp(),
    leased_until timestamptz,
    response_status smallint,
    failure text,
    created_at timestamptz not null default clock_timestamp(),
    delivered_at timestamptz
  );
  create index webhook_deliveries_by_key on reynard.webhook_deliveries (key_id, created_at desc, id desc);
  create index webhook_deliveries_due on reynard.webhook_deliveries (next_attempt_at) where state = 'pending';
  create index webhook_deliveries_by_task on reynard.webhook_deliveries (task_id);

  create function reynard.queue_webhook() returns trigger language plpgsql as $$
  begin
    insert into reynard.webhook_deliveries (task_id, key_id, url, endpoint)
    values (new.id, new.key_id, new.callback_url, substring(new.callback_url from '^[a-z]+://[^/?#]+'));
    return null;
  end $$;

  create trigger tasks_queue_webhook after update on reynard.tasks for each row
  when (new.callback_url is not null and old.ended_at is null and new.ended_at is not null)
  execute function reynard.queue_webhook();`;
