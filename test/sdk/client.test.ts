import { describe, expect, it, test } from 'vitest';
import {
  ConnectionError,
  InvalidRequestError,
  NotFoundError,
  RateLimitError,
  Reynard,
  type Task,
  TaskFailedError,
} from '../../src/sdk/index.ts';
import { openScriptedServer, type ScriptedAnswer } from '../doubles/scripted-server.ts';

const task = (more: Partial<Task> = {}): Task => ({
  id: 'task-unified-1757165031-0123456789abcdefghijklmn',
  object: 'video.generation.task',
  type: 'video',
  model: 'reynard-video-agent',
  created: 1_757_165_031,
  status: 'pending',
  progress: 0,
  task_info: { can_cancel: true, estimated_time: 30, stage: null },
  results: null,
  error: null,
  usage: { credits_reserved: 0, user_group: 'default' },
  memory: null,
  warnings: [],
  metadata: null,
  ...more,
});

const film: NonNullable<Task['results']>[number] = {
  url: 'http://127.0.0.1/film.mp4',
  content_type: 'video/mp4',
  width: 1920,
  height: 1080,
  duration: 30,
  thumbnail_url: null,
  title: null,
  subtitle_url: null,
  captions_vtt_url: null,
  words_url: null,
  report_url: null,
  storyboard_url: null,
  removed_at: null,
  expires_at: 1_757_251_431,
};

const ok = (body: unknown): ScriptedAnswer => ({ status: 200, body });
const refusal = (status: number, code: string, headers: Record<string, string> = {}): ScriptedAnswer => ({
  status,
  headers: { 'x-request-id': 'req_1', ...headers },
  body: { error: { code, message: 'The service refuses.', type: 'some_error', param: 'prompt', request_id: 'req_1' } },
});

const clientOf = (baseUrl: string, more = {}) => new Reynard({ apiKey: 'key-of-the-test', baseUrl, ...more });

describe('generate', () => {
  it('sends the public model name, the key and the fields as the wire names them', async () => {
    await using server = await openScriptedServer([ok(task())]);
    const made = await clientOf(server.url).videos.generate({
      prompt: 'Tea.',
      avatar_id: 'maya',
      orientation: 'portrait',
    });
    expect(made.id).toBe(task().id);
    const [heard] = server.heard;
    expect(heard?.headers.authorization).toBe('Bearer key-of-the-test');
    expect(JSON.parse(heard?.body ?? '')).toEqual({
      ...{ model: 'heygen-video-agent', prompt: 'Tea.', avatar_id: 'maya', orientation: 'portrait' },
    });
  });

  it('is tried again after a broken line under the same idempotency key, so that nothing is made twice', async () => {
    await using server = await openScriptedServer([
      'cut',
      refusal(503, 'shutting_down', { 'retry-after': '0' }),
      ok(task()),
    ]);
    await clientOf(server.url).videos.generate({ prompt: 'Tea.' });
    const keys = server.heard.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[\x21-\x7e]{1,255}$/);
  });

  it('gives two calls two idempotency keys', async () => {
    await using server = await openScriptedServer([ok(task()), ok(task())]);
    const client = clientOf(server.url);
    await client.videos.generate({ prompt: 'Tea.' });
    await client.videos.generate({ prompt: 'Tea.' });
    expect(new Set(server.heard.map(({ headers }) => headers['idempotency-key'])).size).toBe(2);
  });

  it('throws a refusal at once, with its code and the field', async () => {
    await using server = await openScriptedServer([refusal(422, 'avatar_not_found')]);
    const error = await clientOf(server.url)
      .videos.generate({ prompt: 'Tea.' })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ status: 422, code: 'avatar_not_found', param: 'prompt', requestId: 'req_1' });
    expect(server.heard).toHaveLength(1);
  });

  it('says after its last try when to come back', async () => {
    const busy = refusal(429, 'rate_limit_exceeded', { 'retry-after': '0' });
    await using server = await openScriptedServer([busy, busy]);
    const error = await clientOf(server.url, { maxRetries: 1 })
      .videos.generate({ prompt: 'Tea.' })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterSeconds: 0 });
    expect(server.heard).toHaveLength(2);
  });
});

describe('a task', () => {
  it('is waited for until its film is there, and every change is told once', async () => {
    const half = task({
      status: 'processing',
      progress: 50,
      task_info: { can_cancel: true, estimated_time: 9, stage: 'rendering' },
    });
    await using server = await openScriptedServer([
      ...[ok(task()), ok(half), ok(half)],
      ok(task({ status: 'completed', progress: 100, results: [film] })),
    ]);
    const made = await clientOf(server.url).videos.generate({ prompt: 'Tea.' });
    const seen: number[] = [];
    const result = await made.wait({ onProgress: ({ progress }) => seen.push(progress) });
    expect(result.url).toBe(film.url);
    expect(seen).toEqual([50, 100]);
  });

  it('that fails throws its code and the whole task', async () => {
    const error = { code: 'file_too_large', message: 'file 2 is too large.', type: 'task_error' };
    await using server = await openScriptedServer([ok(task()), ok(task({ status: 'failed', error }))]);
    const made = await clientOf(server.url).videos.generate({ prompt: 'Tea.' });
    const thrown = await made.wait().catch((caught: unknown) => caught);
    expect(thrown).toBeInstanceOf(TaskFailedError);
    expect(thrown).toMatchObject({ code: 'file_too_large', task: { status: 'failed' } });
  });

  it('is not waited for longer than asked', async () => {
    await using server = await openScriptedServer([ok(task()), ok(task())]);
    const made = await clientOf(server.url).videos.generate({ prompt: 'Tea.' });
    await expect(made.wait({ timeoutMs: 200 })).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('that another key owns is not found', async () => {
    await using server = await openScriptedServer([refusal(404, 'not_found')]);
    await expect(clientOf(server.url).tasks.get('task-x')).rejects.toBeInstanceOf(NotFoundError);
  });

  it('is followed by events, taken up after the last one when the line breaks', async () => {
    const event = (id: number, name: string, state: Task) =>
      `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(state)}\n\n`;
    const stream = (body: string): ScriptedAnswer => ({
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      body,
    });
    await using server = await openScriptedServer([
      ok(task()),
      stream(`: hello\n\n${event(1, 'progress', task({ status: 'processing', progress: 20 }))}`),
      stream(event(2, 'completed', task({ status: 'completed', progress: 100, results: [film] }))),
    ]);
    const made = await clientOf(server.url).videos.generate({ prompt: 'Tea.' });
    const seen: number[] = [];
    for await (const state of made.events()) seen.push(state.progress);
    expect(seen).toEqual([20, 100]);
    expect(server.heard[2]?.headers['last-event-id']).toBe('1');
  });
});

test('an address where nobody listens is a connection error that names it', async () => {
  const client = clientOf('http://127.0.0.1:9', { maxRetries: 0 });
  const error = await client.models.list().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(String(error)).toContain('http://127.0.0.1:9/v1/models');
});

test('a proxy that answers with a page of its own gives its status and text', async () => {
  await using server = await openScriptedServer([{ status: 404, body: '<html>lost</html>' }]);
  const error = await clientOf(server.url)
    .models.list()
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ status: 404, code: 'unknown_error' });
  expect(String(error)).toContain('<html>lost</html>');
});

test('a client without a key says how to give one', () => {
  expect(() => new Reynard({ apiKey: '' })).toThrow(/REYNARD_API_KEY/);
});

test('a plan is edited and filmed, and a finished film revised, each start under one idempotency key', async () => {
  const board = { id: 'storyboard-1', revision: 1, storyboard: { title: 'Tea', scenes: [] } };
  await using server = await openScriptedServer([
    ok(board),
    ok(board),
    'cut',
    ok(task()),
    ok(task({ status: 'completed' })),
  ]);
  const client = clientOf(server.url);
  const { id } = await client.storyboards.create({ prompt: 'Tea.' });
  await client.storyboards.edit(id, { instruction: 'no music' });
  const film = await client.storyboards.render(id, { draft: true });
  await film.revise({ instruction: 'vertical' });
  expect(server.heard.map(({ method, path, body }) => [method, path, JSON.parse(body)])).toEqual([
    ['POST', '/v1/storyboards', { model: 'heygen-video-agent', prompt: 'Tea.' }],
    ['PATCH', '/v1/storyboards/storyboard-1', { instruction: 'no music' }],
    ['POST', '/v1/storyboards/storyboard-1/render', { draft: true }],
    ['POST', '/v1/storyboards/storyboard-1/render', { draft: true }],
    ['POST', `/v1/tasks/${task().id}/revisions`, { instruction: 'vertical' }],
  ]);
  const keys = server.heard.slice(2).map(({ headers }) => headers['idempotency-key']);
  expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false]);
});
