import { describe, expect, test } from 'vitest';
import { operations } from '../../src/contract/operations.ts';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, otherKey, post, type TestService } from './test-service.ts';

const textOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function createTask(service: TestService, body: object = goodBody): Promise<string> {
  const answer = await checkAnswer('createVideo', await post(service, body));
  expect(answer).toMatchObject({ status: 'pending', progress: 0 });
  return (answer as { id: string }).id; // checked against the schema above
}

async function finishTask(service: TestService, id: string): Promise<void> {
  service.files.put(
    id,
    'video.mp4',
    new Uint8Array(1000).map((_, index) => index % 251),
  );
  service.files.put(id, 'thumbnail.jpg', new Uint8Array([255, 216, 255]));
  service.files.put(id, 'captions.vtt', textOf('WEBVTT\n'));
  service.files.put(id, 'captions.srt', textOf('1\n'));
  service.files.put(id, 'words.json', textOf('[]'));
  service.files.put(id, 'report.json', textOf('{"checks":[]}'));
  service.files.put(id, 'storyboard.json', textOf('{"version":1}'));
  service.tasks.change(id, {
    state: 'completed',
    progress: 100,
    result: {
      widthPx: 1920,
      heightPx: 1080,
      durationMs: 12_345.6,
      files: ['thumbnail.jpg', 'captions.vtt', 'captions.srt', 'words.json', 'report.json', 'storyboard.json'],
    },
  });
}

describe('the app', () => {
  test('has exactly the routes of the document', () => {
    const { app } = createTestService();
    const routed = app.routes
      .filter((route) => !['ALL', 'OPTIONS'].includes(route.method))
      .map((route) => `${route.method.toLowerCase()} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const documented = operations.map((operation) => `${operation.method} ${operation.path}`);
    expect(routed.toSorted()).toEqual(documented.toSorted());
  });

  test('creates a task in the fixed shape of the contract', async () => {
    const service = createTestService();
    const answer = await checkAnswer('createVideo', await post(service, goodBody));
    expect(answer).toMatchObject({
      id: expect.stringMatching(/^task-unified-1757165031-[a-z0-9]{24,}$/),
      object: 'video.generation.task',
      type: 'video',
      model: 'reynard-video-agent',
      created: 1757165031,
      status: 'pending',
      progress: 0,
      task_info: { can_cancel: true, estimated_time: 45 },
      results: null,
      error: null,
      usage: { credits_reserved: 0, user_group: 'default' },
      warnings: [],
    });
  });

  test('gives back metadata, ids and orientation of the request', async () => {
    const service = createTestService();
    const body = {
      ...goodBody,
      avatar_id: 'maya',
      voice_id: 'auto',
      style_id: '',
      orientation: 'portrait',
      incognito_mode: true,
      metadata: { order: '17' },
    };
    const answer = await checkAnswer('createVideo', await post(service, body));
    expect(answer).toMatchObject({
      input: { avatar_id: 'maya', voice_id: null, style_id: null, orientation: 'portrait', incognito_mode: true },
      metadata: { order: '17' },
    });
  });

  test('serves hosted ids with the nearest own ones and says so', async () => {
    const body = {
      ...goodBody,
      avatar_id: 'Anna_public_3_20240108',
      voice_id: 'en-US-Studio-O',
      style_id: 'modern_vlog_01',
    };
    const answer = await checkAnswer('createVideo', await post(createTestService(), body));
    expect(answer).toMatchObject({ input: { avatar_id: 'maya', voice_id: 'amber', style_id: 'clear' } });
    expect(JSON.stringify(answer)).toContain('Anna_public_3_20240108');
  });

  test('accepts file_urls, which its work will read', async () => {
    const body = { ...goodBody, file_urls: ['https://example.com/a.pdf'] };
    const answer = await checkAnswer('createVideo', await post(createTestService(), body));
    expect(answer).toMatchObject({ status: 'pending', warnings: [] });
  });

  test('reads a task in every state, with sync_upstream too', async () => {
    const service = createTestService();
    const id = await createTask(service);
    const read = async (): Promise<unknown> =>
      checkAnswer(
        'readTask',
        await service.app.request(`/v1/tasks/${id}?sync_upstream=true`, { headers: authorized() }),
      );
    expect(await read()).toMatchObject({ status: 'pending', progress: 0, results: null, error: null });
    service.tasks.change(id, { state: 'processing', progress: 99.8, stage: 'film' });
    expect(await read()).toMatchObject({ status: 'processing', progress: 99, task_info: { stage: 'film' } });
    await finishTask(service, id);
    const finished = await read();
    expect(finished).toMatchObject({
      status: 'completed',
      progress: 100,
      task_info: { can_cancel: false, estimated_time: 0 },
      results: [{ content_type: 'video/mp4', width: 1920, height: 1080, duration: 12.346, expires_at: 1757251500 }],
    });
    service.tasks.change(id, { state: 'failed', progress: 40, result: null, error: { code: '', message: '' } });
    expect(await read()).toMatchObject({
      status: 'failed',
      results: null,
      error: { code: 'internal_error', message: expect.stringMatching(/\w/), type: 'task_error' },
    });
  });

  test('never shows progress 100 before completion', async () => {
    const service = createTestService();
    const id = await createTask(service);
    service.tasks.change(id, { state: 'processing', progress: 100 });
    const answer = await service.app.request(`/v1/tasks/${id}`, { headers: authorized() });
    expect(await checkAnswer('readTask', answer)).toMatchObject({ status: 'processing', progress: 99 });
  });

  test.each([
    ['cancelTask', 'POST', '/cancel'],
    ['deleteTask', 'DELETE', ''],
  ])(
    '%s ends a task as failed with request_cancelled, and a second time answers 409',
    async (operation, method, tail) => {
      const service = createTestService();
      const id = await createTask(service);
      const call = () => service.app.request(`/v1/tasks/${id}${tail}`, { method, headers: authorized() });
      expect(await checkAnswer(operation, await call())).toMatchObject({
        status: 'failed',
        error: { code: 'request_cancelled', type: 'task_error' },
        task_info: { can_cancel: false },
      });
      const again = await call();
      expect(again.status).toBe(409);
      expect(await checkAnswer(operation, again)).toMatchObject({
        error: { code: 'task_not_cancellable', type: 'conflict_error' },
      });
    },
  );

  test('lists own tasks newest first, page by page', async () => {
    const service = createTestService();
    const ids = [await createTask(service), await createTask(service), await createTask(service)].toReversed();
    await service.app.request('/v1/videos/generations', {
      method: 'POST',
      headers: { ...authorized(otherKey), 'Content-Type': 'application/json' },
      body: JSON.stringify(goodBody),
    });
    const list = async (query: string): Promise<unknown> =>
      checkAnswer('listTasks', await service.app.request(`/v1/tasks${query}`, { headers: authorized() }));
    expect(await list('?limit=2')).toMatchObject({
      object: 'list',
      data: [{ id: ids[0] }, { id: ids[1] }],
      has_more: true,
      next_token: ids[1],
    });
    expect(await list(`?limit=2&after=${ids[1]}`)).toMatchObject({
      data: [{ id: ids[2] }],
      has_more: false,
      next_token: null,
    });
    service.tasks.change(String(ids[1]), { state: 'processing' });
    expect(await list('?status=processing')).toMatchObject({ data: [{ id: ids[1] }] });
  });

  test.each([
    ['readStoryboard', 'storyboard'],
    ['readCaptionsVtt', 'captions.vtt'],
    ['readCaptionsSrt', 'captions.srt'],
    ['readWords', 'words.json'],
    ['readReport', 'report.json'],
    ['readThumbnail', 'thumbnail.jpg'],
  ])('%s answers to the key once the file is there', async (operation, name) => {
    const service = createTestService();
    const id = await createTask(service);
    const call = (headers: Record<string, string>) => service.app.request(`/v1/tasks/${id}/${name}`, { headers });
    const early = await call(authorized());
    expect(early.status).toBe(404);
    await checkAnswer(operation, early);
    await finishTask(service, id);
    const answer = await call(authorized());
    expect(answer.status).toBe(200);
    await checkAnswer(operation, answer);
    const foreign = await call(authorized(otherKey));
    expect(foreign.status).toBe(404);
    await checkAnswer(operation, foreign);
    const anonymous = await call({});
    expect(anonymous.status).toBe(401);
    await checkAnswer(operation, anonymous);
  });

  test('every link of the results answers without a key', async () => {
    const service = createTestService();
    const id = await createTask(service);
    await finishTask(service, id);
    const task = await service.app.request(`/v1/tasks/${id}`, { headers: authorized() });
    const { results } = (await task.json()) as { results: Record<string, unknown>[] }; // checked in other tests
    const links = Object.entries(results[0] ?? {}).filter(([name]) => /(^|_)url$/.test(name));
    expect(links.map(([name]) => name)).toEqual([
      'url',
      'thumbnail_url',
      'subtitle_url',
      'captions_vtt_url',
      'words_url',
      'report_url',
      'storyboard_url',
    ]);
    for (const [name, link] of links) {
      const answer = await service.app.request(String(link));
      expect(answer.status, name).toBe(200);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1);
    }
    const film = await service.app.request(String(results[0]?.['url']));
    await checkAnswer('downloadVideo', film);
  });

  test('links carry the public address when one is set, and else the host that was asked', async () => {
    const configured = createTestService({ publicUrl: 'https://films.example.com/reynard/' });
    const id = await createTask(configured);
    await finishTask(configured, id);
    const answer = await configured.app.request(`/v1/tasks/${id}`, { headers: authorized() });
    expect(await answer.json()).toMatchObject({
      results: [{ url: expect.stringMatching(/^https:\/\/films\.example\.com\/reynard\/v1\/files\/results\//) }],
    });
    const plain = createTestService();
    await finishTask(plain, await createTask(plain));
    const asked = await plain.app.request(`http://studio.lan:8787/v1/tasks/${id}`, { headers: authorized() });
    expect(await asked.json()).toMatchObject({
      results: [{ url: expect.stringMatching(/^http:\/\/studio\.lan:8787\/v1\/files\/results\//) }],
    });
  });

  test('a Host that cannot stand in a link is refused before anything is made', async () => {
    const service = createTestService();
    const response = await service.app.request('http://a"b/v1/videos/generations', {
      method: 'POST',
      headers: { ...authorized(), 'Content-Type': 'application/json' },
      body: JSON.stringify(goodBody),
    });
    expect(await checkAnswer('createVideo', response)).toMatchObject({
      error: { code: 'malformed_request', param: 'Host' },
    });
    expect(service.tasks.count()).toBe(0);
  });

  test.each([
    ['listModels', '/v1/models'],
    ['listAvatars', '/v1/avatars'],
    ['listVoices', '/v1/voices'],
    ['listStyles', '/v1/styles'],
  ])('%s answers a list', async (operation, path) => {
    const service = createTestService();
    const answer = await checkAnswer(operation, await service.app.request(path, { headers: authorized() }));
    expect(answer).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ id: expect.any(String) })]),
    });
  });

  test('a catalogue is read page by page, with absolute preview URLs', async () => {
    const service = createTestService();
    const list = async (query: string): Promise<unknown> =>
      checkAnswer('listAvatars', await service.app.request(`/v1/avatars${query}`, { headers: authorized() }));
    expect(await list('?limit=2')).toMatchObject({
      data: [{ id: 'maya', preview_image_url: 'http://localhost/v1/avatars/maya/preview.jpg' }, { id: 'tom' }],
      has_more: true,
      next_token: 'tom',
    });
    expect(await list('?limit=2&token=tom')).toMatchObject({
      data: [{ id: 'ruth' }],
      has_more: false,
      next_token: null,
    });
  });
});
