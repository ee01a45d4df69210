// The tables of tasks and keys, as steps from an empty schema to the present one.
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { elsewhereTables } from './schema/elsewhere.ts';
import { fairQueueTables } from './schema/fair-queue.ts';
import { filmWorkTables } from './schema/film-work.ts';
import { keyTables } from './schema/keys.ts';
import { memoryTables } from './schema/memory.ts';
import { priorityTables } from './schema/priority.ts';
import { removedFilesTables, storageTables } from './schema/storage.ts';
import { storyboardTables } from './schema/storyboards.ts';
import { taskEventTables } from './schema/task-events.ts';
import { uploadTables } from './schema/uploads.ts';
import { webhookTables } from './schema/webhooks.ts';

/** The schema of our own tables. */
const schemaName = 'reynard';

/** Never change a step that was released: append one. Request and result are `json`, which keeps every string intact. */
const migrations: readonly string[] = [
  `create table reynard.tasks (
     id text primary key,
     key_id text not null,
     request json not null,
     incognito boolean not null,
     state text not null default 'pending' check (state in ('pending', 'processing', 'completed', 'failed')),
     stage text,
     progress smallint not null default 0 check (progress between 0 and 100),
     result json,
     error_code text,
     error_message text,
     warnings json not null default '[]',
     work_units double precision not null,
     run_token uuid,
     attempts smallint not null default 0,
     created_at timestamptz not null default clock_timestamp(),
     started_at timestamptz,
     run_started_at timestamptz,
     ended_at timestamptz,
     check ((progress = 100) = (state = 'completed')),
     check ((result is not null) = (state = 'completed')),
     check ((error_code is not null) = (state = 'failed')),
     check ((ended_at is not null) = (state in ('completed', 'failed')))
   );
   create index tasks_by_key on reynard.tasks (key_id, created_at desc, id desc);
   create index tasks_unfinished on reynard.tasks (created_at) where state in ('pending', 'processing');
   create index tasks_ended on reynard.tasks (ended_at) where ended_at is not null;

   create table reynard.idempotency_keys (
     key_id text not null,
     idempotency_key text not null,
     body_hash text not null,
     task_id text not null references reynard.tasks (id) on delete cascade deferrable initially deferred,
     primary key (key_id, idempotency_key)
   );
   create index idempotency_keys_by_task on reynard.idempotency_keys (task_id);

   create table reynard.executors (
     id text primary key,
     machine text not null,
     pid integer not null,
     process_started_at text not null,
     role text not null,
     beat_at timestamptz not null
   );

   create table reynard.past_runs (
     id bigint generated always as identity primary key,
     work_units double precision not null check (work_units > 0),
     seconds double precision not null check (seconds > 0)
   );

   create table reynard.api_keys (
     id text primary key,
     name text not null,
     secret_hash bytea not null unique,
     created_at timestamptz not null default clock_timestamp(),
     revoked_at timestamptz
   );`,
  uploadTables,
  taskEventTables,
  memoryTables,
  webhookTables,
  keyTables,
  storyboardTables,
  fairQueueTables,
  priorityTables,
  storageTables,
  removedFilesTables,
  elsewhereTables,
  filmWorkTables,
];

/** Held while tables are made or changed, ours and the workflow engine's. */
const migrationLockId = 727_001;

/**
 * Runs `work` while no other process does. The lock is tried again and again: one that waits inside the database
 * would block the index builds of the process that holds it.
 */
export async function withMigrationLock<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    for (;;) {
      const { rows } = await client.query<{ ok: boolean }>('select pg_try_advisory_lock($1) as ok', [migrationLockId]);
      if (rows[0]?.ok) break;
      await sleep(100);
    }
    return await work(client);
  } finally {
    // Closing the connection frees the lock, whatever state it is in.
    client.release(true);
  }
}

/** Brings our tables up to date; the migration lock must be held. */
export async function migrate(client: pg.PoolClient): Promise<void> {
  await client.query(`create schema if not exists ${schemaName}`);
  await client.query(`create table if not exists ${schemaName}.migrations (version integer primary key)`);
  const { rows } = await client.query<{ version: number }>(
    `select coalesce(max(version), 0) as version from ${schemaName}.migrations`,
  );
  const done = rows[0]?.version ?? 0;
  for (const [index, sql] of migrations.entries()) {
    if (index < done) continue;
    await inTransaction(client, async () => {
      await client.query(sql);
      await client.query(`insert into ${schemaName}.migrations values ($1)`, [index + 1]);
    });
  }
}

/** Runs `work` as one transaction: all of it or nothing. `first` is SQL sent along with its beginning. */
export async function inTransaction<T>(client: pg.PoolClient, work: () => Promise<T>, first = ''): Promise<T> {
  await client.query(`begin; ${first}`);
  try {
    const value = await work();
    await client.query('commit');
    return value;
  } catch (error) {
    // The first error is the one to tell; a connection that cannot roll back is rolled back by its end.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
