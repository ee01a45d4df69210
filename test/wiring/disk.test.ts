// What is left on the disk after tasks were cancelled, failed, finished, deleted and aged, counted as du counts it.
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { BlobStore } from '../../src/assets/blob-store.ts';
import { openLocalBlobs } from '../../src/assets/open-local-blobs.ts';
import { resultKey } from '../../src/http/adapt-stores.ts';
import { createUploadService, uploadKey } from '../../src/http/create-uploads.ts';
import type { Parts } from '../../src/production/parts.ts';
import { openTaskStore, type TaskStore } from '../../src/tasks/open-task-store.ts';
import type { TaskRecord, TaskRun } from '../../src/tasks/task-record.ts';
import { boardKey } from '../../src/wiring/board-files.ts';
import { createFilmTask } from '../../src/wiring/film-task.ts';
import { silentLog } from '../tasks/test-database.ts';
import { untilAborted } from '../tasks/test-store.ts';

const megabyte = 1024 * 1024;
let root: string;
let blobs: BlobStore;
let store: TaskStore;

/** Bytes of all files of the service, its database aside; folders without a file count nothing. */
async function diskUsage(): Promise<number> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(root, 'database')));
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Fills work folder and results as a film does, and ends as the request says. */
async function runTask(run: TaskRun) {
  const { taskId, request } = run;
  const workDir = join(root, 'work', taskId);
  await mkdir(workDir, { recursive: true });
  await writeFile(join(workDir, 'segment-1.mp4'), Buffer.alloc(2 * megabyte));
  await blobs.put(resultKey(taskId, 'thumbnail.jpg'), Buffer.alloc(megabyte));
  const end = typeof request === 'object' && request !== null && 'end' in request ? request['end'] : null;
  if (end === 'fail') throw new Error('the camera is broken');
  if (end === 'wait') await untilAborted(run);
  await blobs.put(resultKey(taskId, 'video.mp4'), Buffer.alloc(4 * megabyte));
  return { result: { widthPx: 1, heightPx: 1, durationMs: 1, files: ['thumbnail.jpg'] } };
}

async function open(quotaBytes: number | null = null): Promise<TaskStore> {
  // What a film leaves is removed as the service removes it; only the making is another.
  const film = createFilmTask({
    ...{ blobs, workRoot: join(root, 'work'), shortSidePx: 360, hosted: null },
    parts: {} as Parts, // nothing is made with them
    findUpload: async () => undefined,
    memoryOf: () => ({ taskId: '', read: async () => [], write: async () => 0 }),
  });
  return openTaskStore({
    ...{ databaseUrl: null, dataDir: join(root, 'database'), role: 'all', concurrency: 4, secondsPerUnit: 1 },
    ...{ ...film, runTask, log: silentLog, quota: { allBytes: quotaBytes, keyBytes: null } },
    removeUpload: (id) => blobs.delete(uploadKey(id)),
    removeStoryboard: (id) => blobs.delete(boardKey(id)),
  });
}

const create = async (end: string, idempotency?: { readonly key: string; readonly bodyHash: string }) => {
  const outcome = await store.create({ keyId: 'key', request: { end }, ...(idempotency && { idempotency }) });
  if (outcome.kind === 'queue-full') throw new Error('there is room');
  return outcome.task;
};

const ended = (task: TaskRecord, state: string): Promise<void> =>
  vi.waitFor(async () => expect(await store.read(task.id, 'key')).toMatchObject({ state }), { timeout: 15_000 });

/** Whole megabytes; beside each stored file lies a small one with its hash. */
const diskMegabytes = async (): Promise<number> => Math.floor((await diskUsage()) / megabyte);

const usage = (megabytes: number): Promise<void> =>
  vi.waitFor(async () => expect(await diskMegabytes()).toBe(megabytes), { timeout: 15_000, interval: 50 });

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'reynard-disk-'));
  await mkdir(join(root, 'database'));
  blobs = await openLocalBlobs(join(root, 'blobs'));
  store = await open();
});
afterAll(async () => {
  await store?.close();
  await rm(root, { recursive: true, force: true });
});

test('a cancelled, a failed and a finished task leave nothing but the files of the film', async () => {
  const before = await diskUsage();
  const cancelled = await create('wait');
  await usage(3);
  await store.cancel(cancelled.id, 'key');
  await vi.waitFor(async () => expect(await diskUsage()).toBe(before), { timeout: 15_000, interval: 50 });
  const failed = await create('fail');
  await ended(failed, 'failed');
  await usage(1);
  const finished = await create('finish');
  await ended(finished, 'completed');
  await usage(6);
});

test('an upload takes its bytes until it is deleted, and what was refused or broke off takes none', async () => {
  const uploads = createUploadService({ rows: store.uploads, blobs, quotaBytes: 3 * megabyte });
  const before = await diskUsage();
  const upload = (bytes: number, fails = false) =>
    uploads.store({
      keyId: 'key',
      content: (async function* () {
        yield new Uint8Array(bytes);
        if (fails) throw new Error('the line broke');
      })(),
      readName: async () => 'a.bin',
    });
  const { id } = await upload(2 * megabyte);
  const full = await diskUsage();
  expect(full).toBeGreaterThan(before + 2 * megabyte);
  await expect(upload(2 * megabyte)).rejects.toMatchObject({ code: 'quota_exceeded' });
  await expect(upload(megabyte, true)).rejects.toThrow('the line broke');
  expect(await diskUsage()).toBe(full);
  await uploads.remove(id, 'key');
  expect(await diskUsage()).toBe(before);
});

test('what has aged is gone from the disk after the next start, and what goes beyond the quota too', async () => {
  await blobs.put(`${boardKey('storyboard-old')}1/s1.jpg`, Buffer.alloc(megabyte));
  await blobs.put(uploadKey('file_old'), Buffer.alloc(megabyte));
  await store.query(
    `insert into reynard.storyboards (id, key_id, request, board, facts, changed_at)
     values ('storyboard-old', 'key', '{}', '{}', '{}', now() - interval '40 days')`,
    [],
  );
  await store.query(
    `insert into reynard.uploads (id, key_id, filename, size_bytes, sha256, expires_at)
     values ('file_old', 'key', 'a', 1, 'x', now() - interval '2 days')`,
    [],
  );
  await usage(8);
  const once = { key: 'once', bodyHash: 'one' };
  const [old, kept, newest] = [await create('finish', once), await create('finish'), await create('finish')];
  await expect(create('finish', { ...once, bodyHash: 'another' })).rejects.toMatchObject({
    code: 'idempotency_key_reuse',
  });
  for (const task of [old, kept, newest]) await ended(task, 'completed');
  await usage(23);
  const age = (id: string, interval: string) =>
    store.query(`update reynard.tasks set ended_at = now() - $2::interval where id = $1`, [id, interval]);
  await store.query(`update reynard.tasks set ended_at = now() - interval '40 days' where id <> all($1)`, [
    [kept.id, newest.id],
  ]);
  await age(kept.id, '3 hours');
  await age(newest.id, '2 hours');
  await store.close();
  // Room for one film of five megabytes.
  store = await open(6 * megabyte);
  await usage(5);
  expect(await store.read(old.id, 'key')).toBeUndefined();
  // Its Idempotency-Key has gone with it, which was kept for longer than the day that is promised.
  expect((await create('wait', { ...once, bodyHash: 'another' })).id).not.toBe(old.id);
  expect(await store.read(kept.id, 'key')).toMatchObject({ state: 'completed', filesRemovedAtMs: expect.any(Number) });
  expect(await blobs.list(`results/${newest.id}/`)).toHaveLength(2);
}, 60_000);
