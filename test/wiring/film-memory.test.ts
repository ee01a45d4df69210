// Films made one after the other for one key, over the real database: what each reads, writes and leaves untouched.
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLocalBlobs } from '../../src/assets/open-local-blobs.ts';
import { readConfig } from '../../src/config.ts';
import { resultKey } from '../../src/http/adapt-stores.ts';
import { filmFactsSchema, type StoredRequest } from '../../src/http/stored-request.ts';
import { createMemoryStore } from '../../src/memory/memory-store.ts';
import { storyboardSchema } from '../../src/model/storyboard.ts';
import { openTaskStore, type TaskStore } from '../../src/tasks/open-task-store.ts';
import { randomText } from '../../src/tasks/task-id.ts';
import { createFilmTask } from '../../src/wiring/film-task.ts';
import { openParts } from '../../src/wiring/open-parts.ts';
import { openTestServer, silentLog } from '../tasks/test-database.ts';

const stack = new AsyncDisposableStack();
/** Statements that the memory ran. */
const statements: string[] = [];
let store: TaskStore;
let pool: pg.Pool;
let measureFiles: (taskId: string) => Promise<number>;
let storedSizes: (taskId: string) => Promise<readonly number[]>;
let readStoryboard: (taskId: string) => Promise<unknown>;

beforeAll(async () => {
  const server = await openTestServer();
  stack.defer(() => server.close());
  const databaseUrl = await server.createDatabase();
  pool = new pg.Pool({ connectionString: databaseUrl });
  stack.defer(() => pool.end());
  const folder = await mkdtemp(join(tmpdir(), 'reynard-memory-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const blobs = await openLocalBlobs(join(folder, 'blobs'));
  const memory = createMemoryStore(
    async (sql, values) => {
      statements.push(sql);
      return (await pool.query<object>(sql, [...values])).rows;
    },
    () => `mem_${randomText(24)}`,
  );
  const film = createFilmTask({
    ...{ parts: stack.use(await openParts(readConfig({}))), blobs, workRoot: join(folder, 'work'), shortSidePx: 360 },
    hosted: null,
    findUpload: async () => undefined,
    memoryOf: ({ keyId, taskId }) => ({
      taskId,
      read: () => memory.read(keyId),
      write: (notes) => memory.write(keyId, taskId, notes),
    }),
  });
  measureFiles = film.measureFiles;
  storedSizes = async (taskId) => {
    const inFolder = join(folder, 'blobs', 'files', 'results', taskId);
    const names = await readdir(inFolder);
    return Promise.all(names.map(async (name) => (await stat(join(inFolder, name))).size));
  };
  store = stack.use(
    await openTaskStore({
      ...{ databaseUrl, dataDir: folder, role: 'all', concurrency: 1, secondsPerUnit: 1, log: silentLog, ...film },
    }),
  );
  readStoryboard = async (taskId) => {
    const blob = await blobs.open(resultKey(taskId, 'storyboard.json'));
    if (blob === undefined) throw new Error('no storyboard');
    const whole = { start: 0, end: blob.info.sizeBytes };
    return new Response(blob.read(whole)).json();
  };
}, 120_000);

afterAll(() => stack.disposeAsync());

async function makeFilm(keyId: string, prompt: string, incognito = false) {
  const request: StoredRequest = {
    ...{ model: 'heygen-video-agent', prompt, avatarId: null, voiceId: null, styleId: null, orientation: null },
    ...{
      fileUrls: [],
      incognito,
      callbackUrl: null,
      metadata: null,
      draft: false,
      priority: 0,
      storyboard: null,
      warnings: [],
    },
  };
  const created = await store.create({ keyId, request, incognito });
  if (created.kind === 'queue-full') throw new Error('the queue is full');
  const { id } = created.task;
  for (;;) {
    const task = await store.read(id, keyId);
    if (task?.state === 'failed') throw new Error(JSON.stringify(task.error));
    if (task?.state === 'completed') {
      const storyboard = storyboardSchema.parse(await readStoryboard(id));
      return { id, facts: filmFactsSchema.parse(task.result), warnings: task.warnings, storyboard };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const rows = async (): Promise<readonly object[]> =>
  (await pool.query('select * from reynard.memory order by id')).rows;

test('a film is remembered and the next one recalls it; an incognito film between them touches no memory', async () => {
  const first = await makeFilm(
    'key-a',
    'An old fisherman with a beard. Pronounce "Nguyen" as "win". Say: "Good morning to all of you, and a warm welcome to Nguyen."',
  );
  expect(first.facts.memory).toEqual({ reads: 0, writes: expect.any(Number) });
  expect(first.facts.memory?.writes).toBeGreaterThan(4);
  expect(first.storyboard.pronunciations).toEqual([{ written: 'Nguyen', spoken: 'win' }]);

  const sizes = await storedSizes(first.id);
  expect(sizes.length).toBe(first.facts.files.length);
  expect(await measureFiles(first.id)).toBe(sizes.reduce((sum, size) => sum + size, 0));
  expect(await measureFiles('task-that-never-was')).toBe(0);

  const before = await rows();
  expect(before).toHaveLength(first.facts.memory?.writes ?? 0);
  const asked = statements.length;
  const wish =
    'Same presenter as last time. Our brand colour is #0f9d94. Say: "It is a pleasure to see you again today, dear Nguyen."';
  const hidden = await makeFilm('key-a', wish, true);
  expect(hidden.facts.memory).toEqual({ reads: 0, writes: 0 });
  expect(statements).toHaveLength(asked);
  expect(await rows()).toEqual(before);
  expect(hidden.storyboard.pronunciations).toEqual([]);
  expect(hidden.warnings.join()).toContain('this task reads no memory');

  const second = await makeFilm('key-a', wish);
  expect(second.facts.memory?.reads).toBe(before.length);
  expect(second.storyboard.cast.avatarId).toBe(first.storyboard.cast.avatarId);
  expect(second.storyboard.pronunciations).toEqual([{ written: 'Nguyen', spoken: 'win' }]);
  expect(JSON.stringify(second.storyboard.decisions)).toContain(`Remembered from ${first.id}.`);
}, 120_000);
