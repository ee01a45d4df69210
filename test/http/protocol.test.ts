import { describe, expect, test } from 'vitest';
import { VideoError } from '../../src/kit/errors.ts';
import { createLog } from '../../src/kit/log.ts';
import { createInMemoryTasks } from '../doubles/in-memory-tasks.ts';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, post } from './test-service.ts';

describe('methods and addresses', () => {
  test.each([
    ['GET', '/v1/videos/generations', 'POST, OPTIONS'],
    ['HEAD', '/v1/videos/generations', 'POST, OPTIONS'],
    ['PUT', '/v1/videos/generations', 'POST, OPTIONS'],
    ['TRACE-ME', '/v1/tasks', 'GET, HEAD, OPTIONS'],
    ['POST', '/v1/tasks', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/v1/tasks/task-unified-1-a', 'GET, DELETE, HEAD, OPTIONS'],
    ['GET', '/v1/tasks/task-unified-1-a/cancel', 'POST, OPTIONS'],
    ['DELETE', '/v1/tasks/task-unified-1-a/thumbnail.jpg', 'GET, HEAD, OPTIONS'],
    ['POST', '/healthz', 'GET, HEAD, OPTIONS'],
  ])('%s %s answers 405 with Allow: %s', async (method, path, allow) => {
    const response = await createTestService().app.request(path, { method, headers: authorized() });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe(allow);
    if (method !== 'HEAD') expect(await response.json()).toMatchObject({ error: { code: 'method_not_allowed' } });
  });

  test('OPTIONS answers 204 with Allow, without a key, and opens nothing to other sites', async () => {
    const headers = { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' };
    const { app } = createTestService();
    const response = await app.request('/v1/videos/generations', { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('Allow')).toBe('POST, OPTIONS');
    const get = await app.request('/v1/models', { headers: { ...authorized(), Origin: 'https://evil.example' } });
    for (const each of [response, get]) {
      expect([...each.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test.each([
    '/app/',
    '/nothing',
    '//v1/tasks',
    '/healthz/',
    '/v1/tasks/',
    '/v1%2ftasks',
    '/v1/videos/generations/x',
    '/V1/tasks',
  ])('%s is not found, in JSON', async (path) => {
    const response = await createTestService().app.request(path, { headers: authorized() });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'not_found', type: 'not_found' } });
  });

  test('HEAD answers like GET without the body', async () => {
    const service = createTestService();
    const response = await service.app.request('/v1/models', { method: 'HEAD', headers: authorized() });
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain('application/json');
    expect(await response.text()).toBe('');
  });
});

describe('request ids and headers', () => {
  test.each(['abc', 'req_01J8', 'A'.repeat(64), '-_-'])('the id %s of a client is kept', async (id) => {
    const response = await createTestService().app.request('/healthz', { headers: { 'X-Request-Id': id } });
    expect(response.headers.get('X-Request-Id')).toBe(id);
  });

  test.each(['', 'a b', 'A'.repeat(65), 'a"b', 'ä', '{"x":1}'])('the id %j of a client is replaced', async (id) => {
    const service = createTestService();
    const response = await service.app.request('/v1/tasks', { headers: { 'X-Request-Id': id } });
    const own = response.headers.get('X-Request-Id');
    expect(own).toMatch(/^req_[0-9a-f]{24}$/);
    expect(await response.json()).toMatchObject({ error: { request_id: own } });
    expect(service.logLines.join('')).toContain(String(own));
  });

  test('every answer forbids sniffing, framing, storing and referring, and names no server', async () => {
    const service = createTestService();
    const answers = [
      await service.app.request('/healthz'),
      await service.app.request('/nothing'),
      await service.app.request('/v1/tasks'),
      await post(service, goodBody),
      await post(service, '{'),
    ];
    for (const { headers } of answers) {
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
      expect(headers.get('X-Frame-Options')).toBe('DENY');
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('Server')).toBeNull();
      expect(headers.get('X-Powered-By')).toBeNull();
    }
  });

  test('one line is logged for a request, without query and without prompt', async () => {
    const service = createTestService();
    await post(service, { ...goodBody, prompt: 'the secret launch' }, { 'X-Request-Id': 'r1' });
    await service.app.request('/v1/tasks/x/thumbnail.jpg?expires=1&signature=the-signature');
    const lines = service.logLines.map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { event: 'http.request', requestId: 'r1', method: 'POST', path: '/v1/videos/generations', status: 200 },
      { event: 'http.request', path: '/v1/tasks/x/thumbnail.jpg', status: 403 },
    ]);
    expect(service.logLines.join('')).not.toMatch(/secret launch|the-signature/);
  });
});

describe('idempotency', () => {
  const key = { 'Idempotency-Key': 'order 17' };

  test('the same key and body, in any order of fields, gives the same task and says so', async () => {
    const service = createTestService();
    const first = await post(service, { model: goodBody.model, prompt: goodBody.prompt }, key);
    const second = await post(
      service,
      `{ "prompt": ${JSON.stringify(goodBody.prompt)},\n "model": "${goodBody.model}" }`,
      key,
    );
    expect(first.headers.get('Idempotent-Replayed')).toBeNull();
    expect(second.headers.get('Idempotent-Replayed')).toBe('true');
    expect(await checkAnswer('createVideo', second)).toEqual(await checkAnswer('createVideo', first));
    expect(service.tasks.count()).toBe(1);
  });

  test('another body under the same key is refused', async () => {
    const service = createTestService();
    await post(service, goodBody, key);
    for (const fields of [{ prompt: 'another' }, { metadata: { a: '1' } }, { avatar_id: null }]) {
      const response = await post(service, { ...goodBody, ...fields }, key);
      expect(response.status).toBe(422);
      expect(await checkAnswer('createVideo', response)).toMatchObject({ error: { code: 'idempotency_key_reuse' } });
    }
  });

  test('without a key every request is a task of its own', async () => {
    const service = createTestService();
    await post(service, goodBody);
    await post(service, goodBody);
    expect(service.tasks.count()).toBe(2);
  });
});

describe('faults of the service', () => {
  test('a full queue answers 429 with whole seconds to wait', async () => {
    const service = createTestService({}, 1);
    await post(service, goodBody);
    const response = await post(service, goodBody);
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe('8');
    expect(await checkAnswer('createVideo', response)).toMatchObject({
      error: { code: 'queue_full', type: 'rate_limit_error', message: expect.stringContaining('1') },
    });
  });

  test('an unexpected error answers 500 without its text, and is logged with it', async () => {
    const lines: string[] = [];
    const tasks = {
      ...createInMemoryTasks(),
      create: async () => {
        throw new TypeError('cannot read /srv/secret/path');
      },
    };
    const service = createTestService({ tasks, log: createLog('debug', (line) => lines.push(line)) });
    const response = await post(service, goodBody, { 'X-Request-Id': 'broken-1' });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('secret');
    expect(JSON.parse(text)).toMatchObject({
      error: { code: 'internal_error', type: 'server_error', request_id: 'broken-1' },
    });
    expect(lines.join('')).toMatch(/broken-1.*secret\/path/);
  });

  test('a full disk answers 507', async () => {
    const tasks = {
      ...createInMemoryTasks(),
      create: async () => {
        throw new VideoError('storage_full', 'The disk has no room for the task.');
      },
    };
    const response = await post(createTestService({ tasks }), goodBody);
    expect(response.status).toBe(507);
    expect(await checkAnswer('createVideo', response)).toMatchObject({ error: { type: 'service_unavailable' } });
  });

  test.each([
    ['/v1/tasks?limit=0', 'invalid_parameter', 'limit'],
    ['/v1/tasks?limit=101', 'invalid_parameter', 'limit'],
    ['/v1/tasks?limit=ten', 'invalid_parameter', 'limit'],
    ['/v1/tasks?limit=1e1', 'invalid_parameter', 'limit'],
    ['/v1/tasks?limit=', 'invalid_parameter', 'limit'],
    ['/v1/tasks?status=done', 'invalid_parameter', 'status'],
    ['/v1/tasks?staus=failed', 'unknown_parameter', 'staus'],
    ['/v1/avatars?limit=-1', 'invalid_parameter', 'limit'],
    ['/v1/voices?page=2', 'unknown_parameter', 'page'],
  ])('%s is refused with %s', async (path, code, param) => {
    const response = await createTestService().app.request(path, { headers: authorized() });
    expect(response.status).toBe(422);
    expect(await checkAnswer('listTasks', response)).toMatchObject({ error: { code, param } });
  });

  test('a catalogue refuses a cursor it does not know', async () => {
    const response = await createTestService().app.request('/v1/avatars?token=nobody', { headers: authorized() });
    expect(response.status).toBe(400);
    expect(await checkAnswer('listAvatars', response)).toMatchObject({ error: { code: 'invalid_cursor' } });
  });
});
