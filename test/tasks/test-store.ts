// A store inside the test's own process, on a fresh database, whose tasks do what the test gives them.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { expect } from 'vitest';
import type { JsonValue } from '../../src/kit/json.ts';
import { openTaskStore, type TaskStore } from '../../src/tasks/open-task-store.ts';
import type { NewTask, TaskOutcome, TaskRecord, TaskRun } from '../../src/tasks/task-record.ts';
import { openTestServer, silentLog } from './test-database.ts';

export type Work = (run: TaskRun) => Promise<TaskOutcome>;

const workName = (request: JsonValue): string =>
  typeof request === 'object' && request !== null && 'work' in request ? String(request['work']) : '';

/** Works until the run is stopped. */
export const untilAborted = async ({ signal }: TaskRun): Promise<never> => {
  if (!signal.aborted) await once(signal, 'abort');
  throw signal.reason;
};

/** The store and what a test needs beside it. */
export interface TestStore {
  readonly store: TaskStore;
  readonly databaseUrl: string;
  /** Ids of tasks whose files the store had removed. */
  readonly removed: readonly string[];
  /** Ids of tasks whose work in progress the store had removed. */
  readonly cleaned: readonly string[];
  /** Ids of uploads whose bytes the store had removed. */
  readonly removedUploads: readonly string[];
  /** What the task of each request does, by the request's `work`. */
  readonly works: Map<string, Work>;
  /** Creates a task that does `work`, under a key of its own unless one is given. */
  readonly create: (work: Work, options?: Partial<NewTask>) => Promise<TaskRecord>;
  /** Reads a task until it has ended, and checks every state on the way. */
  readonly readToEnd: (task: TaskRecord) => Promise<TaskRecord>;
  /** Queries the database behind the store's back. */
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<readonly pg.QueryResultRow[]>;
  /** Closes the store and opens it again on the same database. */
  readonly reopen: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openTestStore(): Promise<TestStore> {
  const server = await openTestServer();
  const databaseUrl = await server.createDatabase();
  const removed: string[] = [];
  const cleaned: string[] = [];
  const removedUploads: string[] = [];
  const works = new Map<string, Work>();
  const open = (): Promise<TaskStore> =>
    openTaskStore({
      ...{ databaseUrl, dataDir: server.folder, role: 'all', concurrency: 4, secondsPerUnit: 2, log: silentLog },
      runTask: (run) => works.get(workName(run.request))?.(run) ?? Promise.reject(new Error('unknown work')),
      removeFiles: async (taskId) => void removed.push(taskId),
      removeWork: async (taskId) => void cleaned.push(taskId),
      removeUpload: async (id) => void removedUploads.push(id),
    });
  let store = await open();
  let count = 0;
  const create: TestStore['create'] = async (work, options) => {
    count += 1;
    const name = `work ${count}`;
    works.set(name, work);
    const outcome = await store.create({ keyId: `key ${count}`, request: { work: name }, ...options });
    if (outcome.kind === 'queue-full') throw new Error('queue full');
    return outcome.task;
  };
  return {
    get store() {
      return store;
    },
    ...{ databaseUrl, removed, cleaned, removedUploads, works, create },
    readToEnd: (task) => readToEnd(store, task),
    query: (sql, values = []) => query(databaseUrl, sql, values),
    reopen: async () => {
      await store.close();
      store = await open();
    },
    close: async () => {
      await store.close();
      await server.close();
    },
  };
}

async function readToEnd(store: TaskStore, { id, keyId }: TaskRecord): Promise<TaskRecord> {
  for (let before = 0; ; ) {
    const task = await store.read(id, keyId);
    if (task === undefined) throw new Error(`no task ${id}`);
    expect(task.progress).toBeGreaterThanOrEqual(before);
    expect(task.progress === 100).toBe(task.state === 'completed');
    expect(task.result !== null).toBe(task.state === 'completed');
    before = task.progress;
    if (task.endedAtMs !== null) return task;
    await sleep(10);
  }
}

async function query(
  databaseUrl: string,
  sql: string,
  values: readonly unknown[],
): Promise<readonly pg.QueryResultRow[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
