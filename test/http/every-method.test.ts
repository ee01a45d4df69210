// What every operation says to HEAD, to OPTIONS, to pages of other sites, and to the audit log.
import { beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../src/contract/operations.ts';
import { allowedMethods } from '../../src/http/find-operation.ts';
import { checkAnswer } from './openapi-check.ts';
import { type PopulatedService, populate } from './populated-service.ts';
import { otherKey } from './test-service.ts';

const named = operations.map((operation) => [operation.id, operation] as const);
const ownPage = 'https://studio.example';

/** What is asked here changes nothing that another test looks at. */
let shared: PopulatedService;
beforeAll(async () => {
  shared = await populate({ corsOrigins: new Set([ownPage]) });
});

/** What differs from answer to answer. */
const told = (headers: Headers): readonly (readonly [string, string])[] =>
  [...headers].filter(([name]) => !['x-request-id', 'ratelimit', 'content-length'].includes(name));

describe('HEAD', () => {
  test.each(named.filter(([, { method }]) => method === 'get'))(
    'says of %s what GET would, without a body and without opening a file',
    async (id, operation) => {
      const service = shared;
      const call = service.callOf(operation);
      const get = await service.send(call);
      const opened = service.files.openedCount();
      const head = await service.app.request(call.path, { ...call.init, method: 'HEAD' });
      expect([id, head.status, told(head.headers)]).toEqual([id, get.status, told(get.headers)]);
      expect(await head.text()).toBe('');
      if (get.headers.has('Content-Length') && head.headers.has('Content-Length')) {
        expect(head.headers.get('Content-Length')).toBe(get.headers.get('Content-Length'));
      }
      await get.body?.cancel();
      expect(service.files.openedCount()).toBe(opened);
      expect(service.files.openCount()).toBe(0);
    },
  );

  test.each(named.filter(([, { path }]) => !allowedMethods(path).includes('GET')))(
    'is no method of %s, and does nothing',
    async (_, operation) => {
      const service = shared;
      const call = service.callOf(operation);
      const { body: _none, ...init } = call.init;
      const before = service.tasks.count();
      const head = await service.app.request(call.path, { ...init, method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([405, '']);
      expect(service.tasks.count()).toBe(before);
    },
  );
});

describe('OPTIONS', () => {
  test.each(named)(
    'tells the methods of %s without a key, and nothing to pages of other sites',
    async (_, operation) => {
      const { path } = shared.callOf(operation);
      for (const origin of [
        'https://evil.example',
        'null',
        `${ownPage}.evil.example`,
        'http://studio.example',
        ownPage,
      ]) {
        const headers = { Origin: origin, 'Access-Control-Request-Method': operation.method.toUpperCase() };
        const response = await shared.app.request(path, { method: 'OPTIONS', headers });
        expect(response.status).toBe(204);
        expect(response.headers.get('Allow')?.split(', ')).toEqual(allowedMethods(operation.path));
        const isAllowed = origin === ownPage && operation.path.startsWith('/v1/');
        expect(response.headers.get('Access-Control-Allow-Origin'), origin).toBe(isAllowed ? ownPage : null);
        expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
        const methods = response.headers.get('Access-Control-Allow-Methods');
        if (isAllowed) expect(methods?.split(', ')).toContain(operation.method.toUpperCase());
        else expect(methods).toBeNull();
      }
    },
  );
});

describe('a page of another site', () => {
  test.each(named)('reads no answer of %s, and one that the operator named does', async (id, operation) => {
    const service = shared;
    const foreign = await service.send(service.callOf(operation), { Origin: 'https://evil.example' });
    expect([...foreign.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    await foreign.body?.cancel();
    const own = await service.send(service.callOf(operation), { Origin: ownPage });
    const isShared = operation.path.startsWith('/v1/');
    expect(own.headers.get('Access-Control-Allow-Origin')).toBe(isShared ? ownPage : null);
    if (isShared) expect(own.headers.get('Vary')).toContain('Origin');
    await checkAnswer(id, own);
  });
});

describe('the audit log', () => {
  test.each(named)(
    'has one line for %s where the contract says so, done or refused, and else none',
    async (_, operation) => {
      const service = operation.audit === undefined ? shared : await populate();
      const call = service.callOf(operation);
      const before = service.audited.length;
      const done = await service.send(call, { 'X-Request-Id': 'done' });
      await done.body?.cancel();
      const refused = await service.send(call, { 'X-Request-Id': 'refused', Authorization: `Bearer ${otherKey}x` });
      await refused.body?.cancel();
      const lines = service.audited.slice(before);
      const { audit: action } = operation;
      if (action === undefined) {
        expect(lines).toEqual([]);
        return;
      }
      const target = call.path.replace(/\?.*/, '');
      const actor = operation.access === 'link' ? 'link' : 'key-own';
      const stranger = operation.access === 'link' ? 'link' : 'nobody';
      expect(lines).toEqual([
        { actor, action, target, address: null, requestId: 'done', outcome: String(done.status) },
        { actor: stranger, action, target, address: null, requestId: 'refused', outcome: String(refused.status) },
      ]);
    },
  );
});
