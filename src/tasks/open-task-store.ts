// A database -> a store of tasks whose work is done to its end, whatever dies in between.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { VideoError } from '../kit/errors.ts';
import { gatherCalls } from '../kit/gather-calls.ts';
import type { Log } from '../kit/log.ts';
import { type ApiKeys, createApiKeys } from './api-keys.ts';
import { type AuditEntry, appendAudit } from './audit-log.ts';
import { releaseHeld } from './balance-key.ts';
import { createTaskCreator } from './create-tasks.ts';
import { answering } from './database-retry.ts';
import { type DurableEngine, openDurableEngine, runCheckpoint } from './durable-engine.ts';
import { EventWatch } from './event-watch.ts';
import { learnSpeed } from './learn-speed.ts';
import { migrate, withMigrationLock } from './migrations.ts';
import { openPool } from './open-pool.ts';
import { Presence } from './presence.ts';
import { type EstimateTarget, newcomer, QueueView } from './queue-view.ts';
import { areFilesRemoved, type StorageQuota } from './storage-quota.ts';
import { createStoryboards, type Storyboards } from './storyboards.ts';
import type { CreateOutcome, NewTask, RunTask, TaskPage, TaskQuery, TaskRecord } from './task-record.ts';
import { cancelTask, listTasks, readEach, readTask, type TaskName } from './task-rows.ts';
import { TaskRunner } from './task-runner.ts';
import { startUpkeep } from './upkeep.ts';
import { createUploads, type Uploads } from './uploads.ts';
import { type KeyUsage, readFigures, readUsage, type ServiceFigures } from './usage.ts';
import { createWebhooks, type Webhooks } from './webhooks/webhooks.ts';

/** How a store is opened. */
export interface TaskStoreOptions {
  /** A PostgreSQL URL, or null: the embedded server in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** `api` creates tasks and runs none; `all` and `worker` run them. */
  readonly role: 'all' | 'api' | 'worker';
  /** Tasks run at once by this process; all processes on one database must agree. */
  readonly concurrency: number;
  /** Does the work of one task. */
  readonly runTask: RunTask;
  /** Removes the files of a task that was cancelled or has aged out; files that are gone are no error. */
  readonly removeFiles: (taskId: string) => Promise<void>;
  /**
   * Removes the files of work in progress of a task that has ended, however it ended; called after its end is written
   * and possibly again.
   */
  readonly removeWork?: (taskId: string) => Promise<void>;
  /** Removes the bytes of an upload that has aged out; bytes that are gone are no error. */
  readonly removeUpload?: (uploadId: string) => Promise<void>;
  /** Removes the pictures kept beside a storyboard. */
  readonly removeStoryboard?: (boardId: string) => Promise<void>;
  /** Seconds of work for one unit, until the first run has been measured. */
  readonly secondsPerUnit: number;
  /** The same where another service does the work. @defaultValue `secondsPerUnit` */
  readonly secondsPerUnitElsewhere?: number;
  /** Most bytes of result files. @defaultValue no limit */
  readonly quota?: StorageQuota;
  /** Gives the bytes that the files of an ended task take; needed for a quota. */
  readonly measureFiles?: (taskId: string) => Promise<number>;
  /** How long ended tasks are kept. @defaultValue 30 days */
  readonly keepEndedMs?: number;
  readonly log: Log;
}

/**
 * Tasks, kept and run. Every call sees only the tasks of the key it is given, and throws not_ready while the database
 * is out of reach, storage_full when its disk is full.
 */
export interface TaskStore extends AsyncDisposable {
  /** Stores and queues a task. @throws idempotency_key_reuse when its idempotency key came with another body. */
  readonly create: (task: NewTask) => Promise<CreateOutcome>;
  readonly read: (id: string, keyId: string) => Promise<TaskRecord | undefined>;
  /** @throws invalid_cursor when `after` is no task of the key. */
  readonly list: (query: TaskQuery) => Promise<TaskPage>;
  /**
   * Ends a task as cancelled and stops its work; undefined when the key has no such task.
   * @throws task_not_cancellable when it has ended.
   */
  readonly cancel: (id: string, keyId: string) => Promise<TaskRecord | undefined>;
  /** Gives whole seconds until a task's end, 0 when it has ended. */
  readonly estimateSeconds: (task: EstimateTarget) => Promise<number>;
  /** Gives whole seconds that a task created now would take, the queue before it included. */
  readonly estimate: (work: { readonly workUnits: number }) => Promise<number>;
  readonly keys: ApiKeys;
  /** Says whether the files of a task, whoever owns it, were given up to make room. */
  readonly areFilesRemoved: (id: string) => Promise<boolean>;
  /** Follows the events of a task; the caller has read it under its key. */
  readonly follow: EventWatch['follow'];
  /** Notes what was done with a key. */
  readonly noteAudit: (entry: AuditEntry) => Promise<void>;
  readonly uploads: Uploads;
  /** Runs one statement on the database, for tables that other parts of the service keep there. */
  readonly query: (sql: string, values: readonly unknown[]) => Promise<readonly object[]>;
  readonly webhooks: Webhooks;
  readonly storyboards: Storyboards;
  /** Gives what a key has used, of what is still kept. */
  readonly readUsage: (keyId: string) => Promise<KeyUsage>;
  /** Gives what goes on in the whole service. */
  readonly readFigures: () => Promise<ServiceFigures>;
  /** @throws when the database does not answer. */
  readonly checkDatabase: () => Promise<void>;
  /** Stops taking work, lets steps end or cuts them off, and closes the database. */
  readonly close: () => Promise<void>;
}

const defaultKeepEndedMs = 30 * 24 * 3600 * 1000;

/** Opens the store and begins to work. One store at a time for each process. @throws invalid_setting, storage_full. */
export async function openTaskStore(options: TaskStoreOptions): Promise<TaskStore> {
  await using opening = new AsyncDisposableStack();
  const pool = await openPool(options, opening);
  const executorId = `${options.role}-${randomUUID()}`;
  const presence = new Presence(pool, executorId, options.role);
  const queue = new QueueView(pool, options);
  const runner = new TaskRunner({
    ...{ pool, runTask: options.runTask, removeFiles: options.removeFiles, log: options.log },
    removeWork: options.removeWork ?? (async () => undefined),
    checkpoint: runCheckpoint,
    learnSpeed: async (taskId, workUnits) => {
      await learnSpeed(pool, taskId, workUnits);
      queue.invalidate();
    },
  });
  const workAndRelease = async (taskId: string): Promise<void> => {
    await runner.work(taskId);
    // The upkeep does it again.
    await releaseHeld(pool).catch((error: unknown) => options.log.warn('release_failed', { error }));
  };
  const engine = await withMigrationLock(pool, async (client) => {
    await migrate(client);
    await presence.beat();
    return openDurableEngine({
      ...{ pool, executorId, concurrency: options.concurrency, log: options.log },
      ...{ takesWork: options.role !== 'api', work: (taskId) => workAndRelease(taskId) },
    });
  });
  opening.defer(() => presence.leave());
  opening.defer(() => engine.close());
  opening.defer(() => runner.close());
  const upkeep = startUpkeep({
    ...{ pool, engine, presence, runner, log: options.log, removeFiles: options.removeFiles },
    keepEndedMs: options.keepEndedMs ?? defaultKeepEndedMs,
    quota: options.quota ?? { allBytes: null, keyBytes: null },
    measureFiles: options.measureFiles ?? (async () => 0),
    removeUpload: options.removeUpload ?? (async () => undefined),
    removeStoryboard: options.removeStoryboard ?? (async () => undefined),
  });
  opening.defer(() => upkeep.stop());
  await upkeep.takeOverNow();
  return storeOf(options, { pool, engine, runner, queue }, opening.move());
}

interface StoreParts {
  readonly pool: pg.Pool;
  readonly engine: DurableEngine;
  readonly runner: TaskRunner;
  readonly queue: QueueView;
}

/** Two exchanges at once: one that is slow holds up only its own. */
const readsTogether = { atOnce: 2, batchMax: 200 };

function storeOf(options: TaskStoreOptions, parts: StoreParts, resources: AsyncDisposableStack): TaskStore {
  const { pool, queue } = parts;
  const create = createTaskCreator(parts);
  const read = gatherCalls((asked: readonly TaskName[]) => readEach(pool, asked), readsTogether);
  const events = new EventWatch(pool, options.log);
  const close = () => resources.disposeAsync();
  return {
    create: (task) => answering(create(task)),
    read: (id, keyId) => answering(read({ id, keyId })),
    list: (query) => answering(listTasks(pool, query)),
    cancel: (id, keyId) => answering(cancel(options, parts, id, keyId)),
    estimateSeconds: (task) => answering(queue.estimateSeconds(task)),
    estimate: ({ workUnits }) => answering(queue.estimateSeconds(newcomer(workUnits))),
    keys: createApiKeys(pool),
    areFilesRemoved: (id) => answering(areFilesRemoved(pool, id)),
    follow: (...task) => events.follow(...task),
    noteAudit: (entry) => appendAudit(pool, entry),
    uploads: createUploads(pool),
    query: async (sql, values) => (await answering(pool.query<object>(sql, [...values]))).rows,
    webhooks: createWebhooks(pool, options.log),
    storyboards: createStoryboards(pool),
    readUsage: (keyId) => answering(readUsage(pool, keyId)),
    readFigures: () => readFigures(pool),
    checkDatabase: async () => {
      await pool.query('select 1');
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function cancel(
  { removeFiles, log }: TaskStoreOptions,
  { pool, engine, runner, queue }: StoreParts,
  id: string,
  keyId: string,
): Promise<TaskRecord | undefined> {
  const cancelled = await cancelTask(pool, id, keyId);
  if (cancelled === undefined) {
    const ended = await readTask(pool, id, keyId);
    if (ended === undefined) return undefined;
    throw new VideoError('task_not_cancellable', `The task ${id} has already ${ended.state}.`);
  }
  queue.drop(id);
  runner.stop(id, new VideoError('request_cancelled', 'The task was cancelled by its owner.'));
  await engine.cancel(id);
  // Where it runs, the run removes its files after its last step has let go of them.
  if (cancelled.startedAtMs === null) await removeFiles(id);
  log.info('task_cancel_requested', { taskId: id });
  return cancelled;
}
