import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTaskStore, type TaskStore } from '../../src/tasks/open-task-store.ts';
import { silentLog } from '../tasks/test-database.ts';

let folder: string;
let store: TaskStore;

/** Runs the command line beside the open store, as an operator does beside a running service. */
async function reynard(...words: string[]): Promise<unknown> {
  const env = { ...process.env, REYNARD_DATA_DIR: folder };
  const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/reynard.ts', '--json', ...words], { env });
  return JSON.parse(stdout);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-keys-'));
  store = await openTaskStore({
    ...{ databaseUrl: null, dataDir: folder, role: 'api', concurrency: 1, secondsPerUnit: 1, log: silentLog },
    runTask: () => Promise.reject(new Error('runs nothing')),
    removeFiles: async () => undefined,
  });
}, 60_000);
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

test('keys are made, listed, rotated and revoked beside a running service, and the log of it verifies', async () => {
  const words = ['--name', 'Build server', '--scopes', 'videos:write, videos:read', '--expires-in-days', '30'];
  const made = (await reynard('keys', 'create', ...words, '--queue', '5')) as { id: string; secret: string }; // its form
  expect(await store.keys.findKeyBySecret(made.secret)).toMatchObject({
    ...{ id: made.id, name: 'Build server', scopes: ['videos:write', 'videos:read'], limits: { maxUnfinished: 5 } },
  });
  const rotated = (await reynard('keys', 'rotate', made.id, '--overlap-hours', '0')) as { secret: string }; // its form
  expect(await store.keys.findKeyBySecret(made.secret)).toBeUndefined();
  expect(await store.keys.findKeyBySecret(rotated.secret)).toMatchObject({ id: made.id });
  await reynard('keys', 'revoke', made.id);
  expect(await store.keys.findKeyBySecret(rotated.secret)).toBeUndefined();
  const listed = await reynard('keys', 'list');
  expect(listed).toMatchObject([{ id: made.id, state: 'revoked' }]);
  expect(JSON.stringify(listed)).not.toContain(made.secret);
  expect(await reynard('audit', 'verify')).toEqual({ rows: 3, brokenAt: null });
  await store.query('alter table reynard.audit_log disable trigger audit_log_stays', []);
  await store.query(`update reynard.audit_log set actor = 'nobody' where seq = 2`, []);
  const refused: unknown = await reynard('audit', 'verify').catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('storage_corrupt') });
}, 60_000);
