import { describe, expect, test } from 'vitest';
import { scopeOf, scopes } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import type { ApiKey } from '../../src/http/key-ports.ts';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, post, wideLimits } from './test-service.ts';

/** A service whose only key has these fields. */
const serviceFor = (key: Partial<ApiKey>) =>
  createTestService({
    keys: {
      findKeyBySecret: async () => ({ id: 'key-own', group: 'default', scopes: null, limits: wideLimits, ...key }),
    },
  });

const pathOf = (path: string): string =>
  path.replace('{id}', 'task-unified-1757165031-aaaaaaaaaaaaaaaaaaaaaaaa').replace(/\{\w+\}/, 'x');

describe('the scopes of a key', () => {
  const closed = operations.filter(({ access }) => access === 'key' || access === 'key-or-link');

  test.each(closed.map((operation) => [operation.id, operation] as const))(
    '%s is refused without its scope, which the message names, and let through with it',
    async (id, operation) => {
      const needed = scopeOf(operation);
      const request = { method: operation.method.toUpperCase(), headers: authorized() };
      const without = serviceFor({ scopes: scopes.filter((scope) => scope !== needed) });
      const refused = await without.app.request(pathOf(operation.path), request);
      expect(refused.status).toBe(403);
      expect(await checkAnswer(id, refused)).toMatchObject({
        error: { code: 'insufficient_scope', type: 'permission_error', message: expect.stringContaining(needed) },
      });
      const allowed = await serviceFor({ scopes: [needed] }).app.request(pathOf(operation.path), request);
      expect(allowed.status).not.toBe(403);
      await allowed.body?.cancel();
    },
  );

  test('an address of nothing is the same 404 for every key', async () => {
    const answers = await Promise.all(
      [[], ['videos:read'], null].map(async (each) => {
        const headers = { ...authorized(), 'X-Request-Id': 'same' };
        const response = await serviceFor({ scopes: each }).app.request('/v1/nothing', { headers });
        return `${response.status} ${await response.text()}`;
      }),
    );
    expect(new Set(answers).size).toBe(1);
  });
});

describe('the rate of a key', () => {
  test('is told in every answer, and a call after Retry-After succeeds', async () => {
    const service = serviceFor({ limits: { ...wideLimits, createPerMinute: 3 } });
    const seen: (string | null)[] = [];
    for (let call = 0; call < 3; call += 1) {
      const response = await post(service, goodBody);
      expect(response.status).toBe(200);
      expect(response.headers.get('RateLimit-Policy')).toBe('"create";q=3;w=60');
      seen.push(response.headers.get('RateLimit'));
    }
    expect(seen).toEqual(['"create";r=2;t=20', '"create";r=1;t=40', '"create";r=0;t=60']);
    const refused = await post(service, goodBody);
    expect(refused.status).toBe(429);
    expect(await checkAnswer('createVideo', refused)).toMatchObject({ error: { code: 'rate_limit_exceeded' } });
    const waitSeconds = Number(refused.headers.get('Retry-After'));
    expect(waitSeconds).toBe(20);
    expect(refused.headers.get('RateLimit')).toBe('"create";r=0;t=20');
    service.clock.nowMs += waitSeconds * 1000 - 1000;
    expect((await post(service, goodBody)).status).toBe(429);
    service.clock.nowMs += 1000;
    expect((await post(service, goodBody)).status).toBe(200);
    expect(service.tasks.count()).toBe(4);
  });

  test('for reading and for making is counted apart, and each key by itself', async () => {
    const limits = { ...wideLimits, createPerMinute: 1, readPerMinute: 2 };
    const service = createTestService({
      keys: { findKeyBySecret: async (secret) => ({ id: secret, group: 'default', scopes: null, limits }) },
    });
    const read = async (key: string) => (await service.app.request('/v1/tasks', { headers: authorized(key) })).status;
    expect((await post(service, goodBody, authorized('one'))).status).toBe(200);
    expect([await read('one'), await read('one'), await read('one')]).toEqual([200, 200, 429]);
    expect(await read('two')).toBe(200);
  });

  test('does not hold back signed links', async () => {
    const service = serviceFor({ limits: { ...wideLimits, readPerMinute: 1 } });
    const link = '/v1/files/results/task-unified-1757165031-aaaaaaaaaaaaaaaaaaaaaaaa/video.mp4?expires=1&signature=x';
    for (let call = 0; call < 3; call += 1) expect((await service.app.request(link)).status).toBe(403);
  });
});

describe('the audit log', () => {
  test('is told who did what to what, and how it was answered', async () => {
    const service = createTestService();
    const { id } = (await (await post(service, goodBody)).json()) as { readonly id: string }; // a task
    const cancel = { method: 'POST', headers: { ...authorized(), 'X-Request-Id': 'first' } };
    await service.app.request(`/v1/tasks/${id}/cancel`, cancel);
    await service.app.request(`/v1/tasks/${id}`, { method: 'DELETE', headers: {} });
    await service.app.request('/v1/webhooks/secret', { headers: authorized() });
    expect(service.audited).toMatchObject([
      {
        actor: 'key-own',
        action: 'task.cancelled',
        target: `/v1/tasks/${id}/cancel`,
        requestId: 'first',
        outcome: '200',
      },
      { actor: 'nobody', action: 'task.cancelled', outcome: '401' },
      { actor: 'key-own', action: 'webhook.secret_read', outcome: '200' },
    ]);
  });

  test('a log that cannot be written is told to the operator, and the answer stands', async () => {
    const service = createTestService({ audit: { note: () => Promise.reject(new Error('no room')) } });
    const response = await service.app.request('/v1/webhooks/secret', { headers: authorized() });
    expect(response.status).toBe(200);
    expect(service.logLines.join('')).toContain('audit_not_written');
  });
});
