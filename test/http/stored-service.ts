// The whole HTTP side over the real database, blob store and sockets, where one key owns one of everything; only films are missing.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { BlobStore } from '../../src/assets/blob-store.ts';
import { openLocalBlobs } from '../../src/assets/open-local-blobs.ts';
import { readConfig } from '../../src/config.ts';
import type { StoryboardObject } from '../../src/contract/storyboards.ts';
import { createKeyService, createResultFiles, createTaskService, resultKey } from '../../src/http/adapt-stores.ts';
import { createUploadFinder, createUploadService } from '../../src/http/create-uploads.ts';
import { type HttpServer, serve } from '../../src/http/serve.ts';
import { storedRequestSchema } from '../../src/http/stored-request.ts';
import { createLog } from '../../src/kit/log.ts';
import { createMemoryStore, type MemoryStore } from '../../src/memory/memory-store.ts';
import { openTaskStore, type TaskStore } from '../../src/tasks/open-task-store.ts';
import { randomText } from '../../src/tasks/task-id.ts';
import type { TaskRun } from '../../src/tasks/task-record.ts';
import { boardKey } from '../../src/wiring/board-files.ts';
import { createStoryboardService } from '../../src/wiring/create-storyboards.ts';
import { openPlanningParts } from '../../src/wiring/open-parts.ts';
import { untilAborted } from '../tasks/test-store.ts';
import { createCalls, type PopulatedService } from './populated-service.ts';
import { authorized, createTestService, goodBody, type TestService, wideLimits } from './test-service.ts';

/** The service of the tests over what it runs on in earnest. */
export interface StoredService extends Pick<TestService, 'app' | 'logLines'>, AsyncDisposable {
  readonly store: TaskStore;
  readonly blobs: BlobStore;
  readonly server: HttpServer;
  readonly ids: PopulatedService['ids'];
  readonly callOf: PopulatedService['callOf'];
  readonly callWithId: PopulatedService['callWithId'];
  /** The secret of the key that owns them. */
  readonly ownSecret: string;
  /** The time of rates and links; later than the machine's by what a test adds. */
  readonly clock: { aheadMs: number };
}

const stillBytes = new Uint8Array([255, 216, 255, 217]);
const filmFiles = ['thumbnail.jpg', 'captions.vtt', 'captions.srt', 'words.json', 'report.json'] as const;

/** Finishes what is asked for "now", and works on everything else until it is cancelled. */
const workOn = (blobs: BlobStore) => async (run: TaskRun) => {
  const { prompt, storyboard } = storedRequestSchema.parse(run.request);
  if (prompt !== 'now') await untilAborted(run);
  for (const name of ['video.mp4', ...filmFiles] as const) {
    await blobs.put(resultKey(run.taskId, name), Buffer.alloc(600));
  }
  await blobs.put(resultKey(run.taskId, 'storyboard.json'), Buffer.from(JSON.stringify(storyboard)));
  return { result: { widthPx: 1920, heightPx: 1080, durationMs: 9000, files: [...filmFiles, 'storyboard.json'] } };
};

/** Opens it; it takes no task that another process has. */
export async function openStoredService(): Promise<StoredService> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'reynard-stored-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const blobs = await openLocalBlobs(join(folder, 'blobs'));
  const store = stack.use(
    await openTaskStore({
      ...{ databaseUrl: null, dataDir: folder, role: 'all', concurrency: 4, secondsPerUnit: 1, runTask: workOn(blobs) },
      removeFiles: (taskId) => blobs.delete(`results/${taskId}/`),
      log: createLog('silent', () => undefined),
    }),
  );
  const clock = { aheadMs: 0 };
  const memory = createMemoryStore(store.query, () => `mem_${randomText(24)}`);
  const storyboards = createStoredBoards(store, blobs, memory);
  const service = createTestService({
    keys: createKeyService(store, wideLimits),
    tasks: createTaskService(store, { workUnitsOf: () => 1 }),
    files: createResultFiles(blobs, store),
    uploads: createUploadService({ rows: store.uploads, blobs, quotaBytes: 1e9 }),
    audit: { note: store.noteAudit },
    webhooks: store.webhooks,
    nowMs: () => Date.now() + clock.aheadMs,
    ...{ memory, storyboards },
  });
  const server = await serve({
    app: service.app,
    host: '127.0.0.1',
    port: 0,
    log: createLog('silent', () => undefined),
  });
  stack.defer(() => server.close(0));
  const { id: ownId, secret: ownSecret } = await store.keys.createKey({ name: 'own' });
  const made = await makeOneOfEach({ ...service, store, blobs, memory }, { ownId, ownSecret });
  const owned = stack.move();
  return {
    ...{ app: service.app, logLines: service.logLines, store, blobs, server, ownSecret, clock, ids: made.ids },
    ...createCalls(made.ids, made, Date.now() + 3_600_000),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

interface Made extends Pick<TestService, 'app'> {
  readonly store: TaskStore;
  readonly blobs: BlobStore;
  readonly memory: MemoryStore;
}

/** Makes one of everything through the API, as the own key. */
async function makeOneOfEach(
  service: Made,
  { ownId, ownSecret }: { readonly ownId: string; readonly ownSecret: string },
) {
  const { store, blobs, memory } = service;
  const headers = { ...authorized(ownSecret), 'Content-Type': 'application/json' };
  const ask = async (path: string, init: RequestInit): Promise<unknown> =>
    (await service.app.request(path, { method: 'POST', headers, ...init })).json();
  const create = async (path: string, fields: object = {}) =>
    (await ask(path, { body: JSON.stringify({ ...goodBody, ...fields }) })) as { readonly id: string }; // watched
  const board = (await create('/v1/storyboards')) as StoryboardObject; // watched
  const [scene = ''] = board.storyboard.scenes.map(({ id }) => id);
  await blobs.put(`${boardKey(board.id)}${board.revision}/${scene}.jpg`, stillBytes);
  const pending = await create('/v1/videos/generations', { prompt: 'wait' });
  const finished = await create('/v1/videos/generations', { prompt: 'now', callback_url: 'https://example.com/' });
  const upload = await storeUpload(service.app, ownSecret);
  await memory.write(ownId, finished.id, [{ slot: 'presenter', name: '', value: 'ruth' }]);
  const [remembered] = await memory.read(ownId);
  const listed = { keyId: ownId, limit: 1, after: null, taskId: null, state: null };
  const delivery = await vi.waitFor(
    async () => {
      const [first] = (await store.webhooks.list(listed)).deliveries;
      if (first === undefined) throw new Error('the end of the task is not there yet');
      return first;
    },
    { timeout: 20_000, interval: 20 },
  );
  // What it films is the plan of the finished task.
  await blobs.put(resultKey(finished.id, 'storyboard.json'), Buffer.from(JSON.stringify(board.storyboard)));
  const ids = {
    ...{ pendingTask: pending.id, finishedTask: finished.id, storyboard: board.id, upload: upload.id },
    ...{ memory: remembered?.id ?? '', delivery: delivery.id },
  };
  return { ids, scene, filename: upload.filename };
}

async function storeUpload(app: TestService['app'], secret: string) {
  const form = { 'Content-Type': 'multipart/form-data; boundary=sep' };
  const body = '--sep\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhello\r\n--sep--\r\n';
  const init = { method: 'POST', headers: { ...authorized(secret), ...form }, body };
  return (await (await app.request('/v1/files/upload/stream', init)).json()) as {
    readonly id: string;
    readonly filename: string;
  }; // watched
}

/** Storyboards planned and kept in earnest; their stills are there already. */
const createStoredBoards = (store: TaskStore, blobs: BlobStore, memory: MemoryStore) =>
  createStoryboardService({
    ...{ store, blobs, memory },
    // Nothing is spoken, drawn or fetched.
    parts: {
      ...openPlanningParts(readConfig({})),
      ...{ speech: null, renderer: null, references: null, segments: null },
    } as never,
    workUnitsOf: () => 1,
    findUpload: async (url, keyId) => createUploadFinder({ rows: store.uploads, blobs })(url, keyId),
  });
