// One real server for a test file, and a fresh database with all tables for each test.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createLog } from '../../src/kit/log.ts';
import { openTaskStore } from '../../src/tasks/open-task-store.ts';
import { openEmbeddedPostgres } from '../../src/tasks/postgres/open-embedded-postgres.ts';

export const silentLog = createLog('silent', () => undefined);

export interface TestServer {
  /** A folder of this test file; removed at the end. */
  readonly folder: string;
  /** Gives the URL of a new database, a copy of the one with all tables unless another is named. */
  readonly createDatabase: (template?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts the server and prepares the tables once, to be copied. */
export async function openTestServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'tasks-'));
  const server = await openEmbeddedPostgres({ dataDir: folder, log: silentLog });
  const { host, port, user } = server.connection;
  const urlOf = (name: string) => `postgresql://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`;
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client({ ...server.connection });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run('create database base');
  const store = await openTaskStore({
    ...{ databaseUrl: urlOf('base'), dataDir: folder, role: 'api', concurrency: 1, secondsPerUnit: 1, log: silentLog },
    runTask: () => Promise.reject(new Error('runs nothing')),
    removeFiles: () => Promise.reject(new Error('removes nothing')),
  });
  await store.close();
  let count = 0;
  return {
    folder,
    createDatabase: async (template = 'base') => {
      count += 1;
      const name = `test_${count}`;
      await run(`create database ${name} template ${template}`);
      return urlOf(name);
    },
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
