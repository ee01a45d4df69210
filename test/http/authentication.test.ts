import { describe, expect, test } from 'vitest';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, otherKey, ownKey, post } from './test-service.ts';

const refusedHeaders: readonly (readonly [string, string | undefined, string])[] = [
  ['no header', undefined, 'missing_api_key'],
  ['an empty header', '', 'missing_api_key'],
  ['Basic', 'Basic dXNlcjpwdw==', 'missing_api_key'],
  ['the bare key', ownKey, 'missing_api_key'],
  ['Bearer without a key', 'Bearer', 'invalid_api_key'],
  ['Bearer and white space', 'Bearer   ', 'invalid_api_key'],
  ['an unknown key', 'Bearer rk_unknown', 'invalid_api_key'],
  ['two keys', `Bearer ${ownKey}, Bearer ${ownKey}`, 'invalid_api_key'],
  ['a key and more', `Bearer ${ownKey} x`, 'invalid_api_key'],
  ['the key in other case', `Bearer ${ownKey.toUpperCase()}`, 'invalid_api_key'],
  ['a key of 513 characters', `Bearer ${'x'.repeat(513)}`, 'invalid_api_key'],
];

describe('authentication', () => {
  test.each(refusedHeaders)('%s answers 401 before anything else', async (_name, header, code) => {
    const service = createTestService();
    const headers: Record<string, string> = header === undefined ? {} : { Authorization: header };
    // The body is wrong in every way: a caller without a key learns nothing of that.
    const response = await service.app.request('/v1/videos/generations', { method: 'POST', headers, body: '{' });
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(await checkAnswer('createVideo', response)).toMatchObject({ error: { code, type: 'authentication_error' } });
  });

  test('an unknown and a malformed key get the same bytes', async () => {
    const service = createTestService();
    const answers = ['Bearer rk_unknown', 'Bearer \u00ff', `Bearer ${'x'.repeat(600)}`].map(async (header) => {
      const headers = { Authorization: header, 'X-Request-Id': 'same' };
      return (await service.app.request('/v1/tasks', { headers })).text();
    });
    expect(new Set(await Promise.all(answers)).size).toBe(1);
  });

  test('the scheme may be written in any case', async () => {
    const response = await createTestService().app.request('/v1/tasks', {
      headers: { Authorization: `bearer ${ownKey}` },
    });
    expect(response.status).toBe(200);
  });

  test.each([`api_key=${ownKey}`, `key=${ownKey}`, `Access_Token=${ownKey}`, `x=ryn_${'a'.repeat(38)}`])(
    'a key in the address is refused, also beside a right header, and stands in no log: %s',
    async (query) => {
      const service = createTestService();
      for (const headers of [{}, authorized()]) {
        const response = await service.app.request(`/v1/tasks?${query}`, { headers });
        expect(response.status).toBe(400);
        const answer = await checkAnswer('listTasks', response);
        expect(answer).toMatchObject({ error: { code: 'key_in_url' } });
        expect(JSON.stringify(answer) + service.logLines.join('')).not.toContain(query.split('=')[1]);
      }
    },
  );

  test('the whole of /v1 asks for a key, also where nothing is', async () => {
    const { app } = createTestService();
    for (const path of ['/v1', '/v1/', '/v1/nothing', '/v1/tasks/x', '/v1/models', '/v1/avatars/../tasks']) {
      expect((await app.request(path)).status, path).toBe(401);
    }
    for (const method of ['PUT', 'PATCH', 'DELETE', 'QUERY']) {
      expect((await app.request('/v1/models', { method })).status, method).toBe(401);
    }
  });

  test('an unknown, a foreign and a malformed id get the same bytes', async () => {
    const service = createTestService();
    const foreign = (await (await post(service, goodBody, authorized(otherKey))).json()) as { id: string }; // a task
    const ids = [
      foreign.id,
      'task-unified-1757165031-zzzzzzzzzzzzzzzzzzzzzzzz',
      'task-unified-1757165031-uyujaw3d',
      'x',
      '%00',
      '..%2f..%2fetc',
      'task-unified-1%00-aaaaaaaaaaaaaaaaaaaaaaaa',
      "task-unified-1-a'%20or%201=1",
      '%E0%A4%A',
      'a'.repeat(5000),
    ];
    const calls: readonly (readonly [string, string])[] = [
      ['GET', ''],
      ['DELETE', ''],
      ['POST', '/cancel'],
      ['GET', '/storyboard'],
      ['GET', '/thumbnail.jpg'],
    ];
    const answers = new Set<string>();
    for (const id of ids) {
      for (const [method, tail] of calls) {
        const headers = { ...authorized(), 'X-Request-Id': 'same' };
        const response = await service.app.request(`/v1/tasks/${id}${tail}`, { method, headers });
        expect(response.status, `${method} ${id.slice(0, 60)}${tail}`).toBe(404);
        // How many calls are left is the caller's own affair.
        const told = [...response.headers].filter(([name]) => !name.startsWith('ratelimit'));
        answers.add(JSON.stringify(told) + (await response.text()));
      }
    }
    expect([...answers]).toHaveLength(1);
    expect((await service.tasks.read(foreign.id, 'key-other'))?.state).toBe('pending');
  });

  test('a foreign cursor is refused like an unknown one', async () => {
    const service = createTestService();
    const foreign = (await (await post(service, goodBody, authorized(otherKey))).json()) as { id: string }; // a task
    for (const cursor of [foreign.id, 'task-unified-1-aaaaaaaaaaaaaaaaaaaaaaaa', 'x', '%00', '']) {
      const response = await service.app.request(`/v1/tasks?after=${cursor}`, { headers: authorized() });
      expect(await checkAnswer('listTasks', response), cursor).toMatchObject({ error: { code: 'invalid_cursor' } });
      expect(response.status).toBe(400);
    }
  });
});
