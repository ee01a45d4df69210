// The HTTP side over the real database, queue and blob store; only the film is missing.
import { once } from 'node:events';
import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BlobStore } from '../../src/assets/blob-store.ts';
import { openLocalBlobs } from '../../src/assets/open-local-blobs.ts';
import { createKeyService, createResultFiles, createTaskService, resultKey } from '../../src/http/adapt-stores.ts';
import type { AppEnv } from '../../src/http/app-env.ts';
import { createUploadFinder, createUploadService, uploadKey } from '../../src/http/create-uploads.ts';
import { serve } from '../../src/http/serve.ts';
import { storedRequestSchema } from '../../src/http/stored-request.ts';
import { createLog } from '../../src/kit/log.ts';
import { openTaskStore, type TaskStore } from '../../src/tasks/open-task-store.ts';
import type { TaskRun } from '../../src/tasks/task-record.ts';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, wideLimits } from './test-service.ts';

const maxUnfinished = 60;
const film = Buffer.alloc(500_000, 'film');

let folder: string;
let store: TaskStore;
let blobs: BlobStore;
let app: Hono<AppEnv>;
let ownKey: string;
let otherKey: string;

/** Makes a film of a prompt "now", waits for its cancelling on "wait", and fails on anything else. */
async function runTask(run: TaskRun) {
  const { prompt } = storedRequestSchema.parse(run.request);
  run.reportProgress(0.5, 'film');
  if (prompt === 'wait') await new Promise((_, reject) => run.signal.addEventListener('abort', reject));
  if (prompt !== 'now') throw new Error('there is no camera here');
  await blobs.put(resultKey(run.taskId, 'video.mp4'), film);
  await blobs.put(resultKey(run.taskId, 'storyboard.json'), Buffer.from('{"version":1}'));
  return {
    result: { widthPx: 1920, heightPx: 1080, durationMs: 9000, files: ['video.mp4', 'storyboard.json'] },
    warnings: ['The font was replaced.'],
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-http-'));
  blobs = await openLocalBlobs(join(folder, 'blobs'));
  store = await openTaskStore({
    databaseUrl: null,
    dataDir: folder,
    role: 'all',
    concurrency: 2,
    runTask,
    removeFiles: (taskId) => blobs.delete(`results/${taskId}/`),
    secondsPerUnit: 1,
    log: createLog('silent', () => {}),
  });
  ownKey = (await store.keys.createKey({ name: 'own' })).secret;
  otherKey = (await store.keys.createKey({ name: 'other' })).secret;
  app = createTestService({
    keys: createKeyService(store, { ...wideLimits, maxUnfinished }),
    tasks: createTaskService(store, { workUnitsOf: () => 30 }),
    files: createResultFiles(blobs, store),
    uploads: createUploadService({ rows: store.uploads, blobs, quotaBytes: 5_000_000 }),
    nowMs: Date.now,
  }).app;
});

afterAll(async () => {
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

const headers = (key = ownKey): Record<string, string> => ({ ...authorized(key), 'Content-Type': 'application/json' });

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly progress: number;
  readonly results: readonly { readonly url: string; readonly storyboard_url: string }[] | null;
}

async function create(prompt: string, more: Record<string, string> = {}): Promise<Shown> {
  const body = JSON.stringify({ ...goodBody, prompt });
  const response = await app.request('/v1/videos/generations', {
    method: 'POST',
    headers: { ...headers(), ...more },
    body,
  });
  expect(response.status).toBe(200);
  return (await checkAnswer('createVideo', response)) as Shown; // checked against the document
}

async function read(id: string): Promise<Shown> {
  return (await checkAnswer('readTask', await app.request(`/v1/tasks/${id}`, { headers: headers() }))) as Shown; // the same
}

describe('the API over the real store', () => {
  test('takes a prompt to a film that downloads in ranges by its link alone', async () => {
    const { id } = await create('now');
    await expect.poll(() => read(id), { timeout: 15_000 }).toMatchObject({ status: 'completed', progress: 100 });
    const { results } = await read(id);
    const whole = await app.request(String(results?.[0]?.url));
    expect(Buffer.from(await whole.arrayBuffer()).equals(film)).toBe(true);
    const part = await app.request(String(results?.[0]?.url), { headers: { Range: 'bytes=1000-1999' } });
    expect(part.status).toBe(206);
    expect(Buffer.from(await part.arrayBuffer()).equals(film.subarray(1000, 2000))).toBe(true);
    const storyboard = await app.request(String(results?.[0]?.storyboard_url));
    expect(await storyboard.json()).toEqual({ version: 1 });
    expect(await read(id)).toMatchObject({ warnings: ['The font was replaced.'], results: [{ thumbnail_url: null }] });
  });

  test('shows a film that cannot be made as failed, with code and message', async () => {
    const { id } = await create('fail');
    await expect
      .poll(() => read(id), { timeout: 15_000 })
      .toMatchObject({
        status: 'failed',
        results: null,
        error: { type: 'task_error', code: expect.stringMatching(/\w/), message: expect.stringMatching(/\w/) },
      });
  });

  test('cancels a film in the making, once', async () => {
    const { id } = await create('wait');
    await expect.poll(() => read(id), { timeout: 15_000 }).toMatchObject({ status: 'processing' });
    const cancel = () => app.request(`/v1/tasks/${id}/cancel`, { method: 'POST', headers: headers() });
    expect(await checkAnswer('cancelTask', await cancel())).toMatchObject({
      status: 'failed',
      error: { code: 'request_cancelled' },
    });
    const again = await cancel();
    expect(again.status).toBe(409);
    await checkAnswer('cancelTask', again);
  });

  test('50 requests at once under one Idempotency-Key are one task', async () => {
    const shown = await Promise.all(Array.from({ length: 50 }, () => create('now', { 'Idempotency-Key': 'fifty' })));
    expect(new Set(shown.map((task) => task.id)).size).toBe(1);
    const body = JSON.stringify({ ...goodBody, prompt: 'another' });
    const request = { method: 'POST', headers: { ...headers(), 'Idempotency-Key': 'fifty' }, body };
    const reused = await app.request('/v1/videos/generations', request);
    expect(await checkAnswer('createVideo', reused)).toMatchObject({ error: { code: 'idempotency_key_reuse' } });
    const foreign = { ...request, headers: { ...headers(otherKey), 'Idempotency-Key': 'fifty' } };
    expect((await app.request('/v1/videos/generations', foreign)).status).toBe(200);
  });

  test("another key's task, an unknown one and a malformed id are the same 404", async () => {
    const { id } = await create('now');
    const answers = new Set<string>();
    for (const each of [id, 'task-unified-1-aaaaaaaaaaaaaaaaaaaaaaaa', 'x%00', "'--"]) {
      const foreign = { ...headers(otherKey), 'X-Request-Id': 'same' };
      const response = await app.request(`/v1/tasks/${each}`, { headers: foreign });
      answers.add(`${response.status} ${await response.text()}`);
    }
    expect([...answers]).toEqual([expect.stringMatching(/^404 /)]);
  });

  test("another key's task takes no longer and no shorter to be refused than an unknown one", async () => {
    const { id } = await create('now');
    const time = async (each: string): Promise<number> => {
      const startedMs = performance.now();
      const response = await app.request(`/v1/tasks/${each}`, { headers: headers(otherKey) });
      expect(response.status).toBe(404);
      return performance.now() - startedMs;
    };
    const unknownIds = Array.from({ length: 8 }, (_, index) => `task-unified-1-${'abcdefgh'.charAt(index).repeat(24)}`);
    let slower = 0;
    const pairs = 400;
    for (let pair = 0; pair < pairs; pair += 1) {
      const unknown = unknownIds[pair % unknownIds.length] ?? '';
      // By turns the one and the other comes first, so that what follows on a request falls on both.
      const [first, second] = pair % 2 === 0 ? [id, unknown] : [unknown, id];
      const [firstMs, secondMs] = [await time(first), await time(second)];
      if (firstMs > secondMs === (first === id)) slower += 1;
    }
    // Even odds, within five standard deviations: one more query would make it nearly all or nearly none.
    expect(Math.abs(slower / pairs - 0.5)).toBeLessThan(2.5 / Math.sqrt(pairs));
  }, 30_000);

  test('200 clients that leave in the middle of a download leave no file open', async () => {
    const { id } = await create('now');
    await expect.poll(() => read(id), { timeout: 15_000 }).toMatchObject({ status: 'completed' });
    // More than a socket's buffers hold, so that no answer is sent whole before its client leaves.
    await blobs.put(resultKey(id, 'video.mp4'), Buffer.alloc(20_000_000, 'film'));
    await using server = await serve({ app, host: '127.0.0.1', port: 0, log: createLog('silent', () => {}) });
    const link = new URL(String((await read(id)).results?.[0]?.url));
    const openFiles = async (): Promise<number> =>
      (
        await Promise.all((await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')))
      ).filter((path) => path.startsWith(folder) || path.startsWith('socket:')).length;
    const leave = async (): Promise<void> => {
      const socket = connect(server.port, '127.0.0.1').on('error', () => {});
      socket.write(`GET ${link.pathname}${link.search} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      await once(socket, 'data');
      socket.destroy();
    };
    // The store keeps a file that was just read open for a while.
    await leave();
    const before = await openFiles();
    for (let count = 0; count < 200; count += 20) await Promise.all(Array.from({ length: 20 }, leave));
    await expect.poll(openFiles, { timeout: 15_000 }).toBeLessThanOrEqual(before + 2);
  }, 60_000);

  test('a prompt keeps every character on its way through the database', async () => {
    const prompt = 'ﷺ 😀 e\u0301 \u202e back \\u0041 "quoted" \\n';
    const { id } = await create(prompt);
    const key = await store.keys.findKeyBySecret(ownKey);
    const record = await store.read(id, String(key?.id));
    expect(storedRequestSchema.parse(record?.request).prompt).toBe(prompt);
  });

  test('a full queue refuses with a time to wait, and lists page by page', async () => {
    const waiting: string[] = [];
    let refused: Response | undefined;
    const body = JSON.stringify({ ...goodBody, prompt: 'wait' });
    while (refused === undefined && waiting.length <= maxUnfinished) {
      const response = await app.request('/v1/videos/generations', {
        method: 'POST',
        headers: headers(otherKey),
        body,
      });
      if (response.status === 200)
        waiting.push(((await response.json()) as Shown).id); // a task
      else refused = response;
    }
    expect(refused?.status).toBe(429);
    expect(refused?.headers.get('Retry-After')).toMatch(/^[1-9]\d*$/);
    const seen: string[] = [];
    let after = '';
    do {
      const page = await app.request(`/v1/tasks?limit=25${after}`, { headers: headers(otherKey) });
      const list = (await checkAnswer('listTasks', page)) as { data: Shown[]; next_token: string | null }; // checked
      seen.push(...list.data.map((task) => task.id));
      after = list.next_token === null ? '' : `&after=${list.next_token}`;
    } while (after !== '');
    expect(seen.filter((id) => waiting.includes(id))).toEqual(waiting.toReversed());
    for (const id of waiting) await app.request(`/v1/tasks/${id}`, { method: 'DELETE', headers: headers(otherKey) });
  });

  test('an upload comes back byte for byte, and its key finds it by any host', async () => {
    const form = new Response(new Blob([film]));
    const boundary = 'edge';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="Ä film.mp4"\r\n\r\n`;
    const body = Buffer.concat([
      Buffer.from(head),
      Buffer.from(await form.arrayBuffer()),
      Buffer.from(`\r\n--${boundary}--`),
    ]);
    const type = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };
    const request = { method: 'POST', headers: { ...headers(), ...type }, body };
    const stored = await checkAnswer('uploadFile', await app.request('/v1/files/upload/stream', request));
    const { id, url } = stored as { readonly id: string; readonly url: string }; // checked against the document
    expect(stored).toMatchObject({ filename: 'Ä film.mp4', size: film.byteLength });
    expect(Buffer.from(await (await app.request(url)).arrayBuffer()).equals(film)).toBe(true);
    const find = createUploadFinder({ rows: store.uploads, blobs });
    const keyId = String((await store.keys.findKeyBySecret(ownKey))?.id);
    const found = await find(url.replace('http://localhost', 'https://elsewhere.example'), keyId);
    expect(Buffer.from(await new Response(found?.read()).arrayBuffer()).equals(film)).toBe(true);
    expect(await find(url, 'another key')).toBeUndefined();
    const all = await Promise.all(
      Array.from({ length: 14 }, async () => app.request('/v1/files/upload/stream', request)),
    );
    // 5 MB hold ten files of 500 KB, the first one included.
    expect(all.filter(({ status }) => status === 200)).toHaveLength(9);
    expect(all.filter(({ status }) => status === 403)).toHaveLength(5);
    expect(await blobs.list('uploads/')).toHaveLength(10);
    expect(await blobs.stat(uploadKey(id))).toMatchObject({ sizeBytes: film.byteLength });
  });

  test('a revoked key is refused', async () => {
    const key = await store.keys.createKey({ name: 'short-lived' });
    expect((await app.request('/v1/tasks', { headers: headers(key.secret) })).status).toBe(200);
    await store.keys.revokeKey(key.id);
    expect((await app.request('/v1/tasks', { headers: headers(key.secret) })).status).toBe(401);
  });

  test('a revoked, an expired, a mistyped and an unknown key get the same bytes', async () => {
    const revoked = await store.keys.createKey({ name: 'revoked' });
    await store.keys.revokeKey(revoked.id);
    const expired = await store.keys.createKey({ name: 'expired', expiresAtMs: Date.now() - 1000 });
    const last = revoked.secret.endsWith('0') ? '1' : '0';
    const secrets = [revoked.secret, expired.secret, revoked.secret.slice(0, -1) + last, 'an-unknown-key-of-30-signs'];
    const answers = new Set<string>();
    for (const secret of secrets) {
      const response = await app.request('/v1/tasks', { headers: { ...headers(secret), 'X-Request-Id': 'same' } });
      expect(response.status).toBe(401);
      const body = await response.text();
      expect(JSON.parse(body)).toMatchObject({ error: { code: 'invalid_api_key' } });
      answers.add(JSON.stringify([...response.headers]) + body);
    }
    expect([...answers]).toHaveLength(1);
  });
});
