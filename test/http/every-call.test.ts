// What every operation of the contract does with a good call, a bad key, a bad id, a wrong method and a failing service.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { VideoError } from '../../src/kit/errors.ts';
import { checkAnswer } from './openapi-check.ts';
import { idKindOf, keysWith, type PopulatedService, populate } from './populated-service.ts';
import { otherKey, ownKey, wideLimits } from './test-service.ts';

const named = (some: readonly Operation[]) => some.map((operation) => [operation.id, operation] as const);
const withKey = operations.filter(({ access }) => access === 'key' || access === 'key-or-link');
const withStatus = (status: number) => operations.filter(({ errors }) => errors.includes(status));
const same = { 'X-Request-Id': 'same' };

/** All of an answer that could tell two refusals apart; how many calls are left is told by every answer alike. */
async function wholeOf(response: Response): Promise<string> {
  const headers = [...response.headers].filter(([name]) => name !== 'ratelimit');
  return JSON.stringify([response.status, headers, await response.text()]);
}

let service: PopulatedService;
beforeAll(async () => {
  service = await populate();
});

describe('a good call', () => {
  test.each(named(operations))('of %s is answered as the document says', async (id, operation) => {
    const fresh = await populate();
    const response = await fresh.send(fresh.callOf(operation));
    expect(operation.success).toHaveProperty(String(response.status));
    await checkAnswer(id, response);
  });
});

describe('a key', () => {
  test.each(named(withKey))('is needed by %s', async (id, operation) => {
    const { path, init } = service.callOf(operation);
    const { Authorization: _left, ...bare } = init.headers;
    for (const more of [{}, { Authorization: `Basic ${btoa('a:b')}` }, { Authorization: ownKey }]) {
      const answer = await checkAnswer(id, await service.app.request(path, { ...init, headers: { ...bare, ...more } }));
      expect(answer).toMatchObject({ error: { code: 'missing_api_key' } });
    }
  });

  test.each(named(withKey))(
    'that is wrong is refused by %s in the same bytes, whatever is wrong',
    async (_, operation) => {
      const fresh = await populate();
      const answers = new Set<string>();
      for (const text of ['', ' ', ' x', ` ${ownKey}x`, ` ${ownKey.slice(0, -1)}`, ` ryn_${'a'.repeat(38)}`, ' ä']) {
        const authorization = Buffer.from(`Bearer${text}`).toString('latin1');
        const response = await fresh.send(fresh.callOf(operation), { ...same, Authorization: authorization });
        expect(response.status).toBe(401);
        answers.add(await wholeOf(response));
      }
      expect(answers.size).toBe(1);
    },
  );

  test.each(named(withKey))(
    'that made all its calls is served by %s again after Retry-After, and no second before',
    async (id, operation) => {
      let limits = wideLimits;
      const fresh = await populate({ keys: keysWith(() => ({ limits })) });
      limits = { ...wideLimits, createPerMinute: 1, readPerMinute: 1 };
      await (await fresh.send(fresh.callOf(operation))).body?.cancel();
      const refused = await fresh.send(fresh.callOf(operation));
      expect(await checkAnswer(id, refused)).toMatchObject({ error: { code: 'rate_limit_exceeded' } });
      const waitMs = Number(refused.headers.get('Retry-After')) * 1000;
      // Both headers name the same moment.
      expect(refused.headers.get('RateLimit')).toMatch(new RegExp(`;r=0;t=${waitMs / 1000}$`));
      fresh.clock.nowMs += waitMs - 1000;
      expect((await fresh.send(fresh.callOf(operation))).status).toBe(429);
      fresh.clock.nowMs += 1000;
      const served = await fresh.send(fresh.callOf(operation));
      expect(served.status).not.toBe(429);
      await served.body?.cancel();
    },
  );

  test.each(named(operations.filter(({ path }) => path.startsWith('/v1/'))))(
    'in the address is refused by %s, and repeated nowhere',
    async (id, operation) => {
      const { path, init } = service.callOf(operation);
      const joint = path.includes('?') ? '&' : '?';
      const response = await service.app.request(`${path}${joint}api_key=secret-key-canary`, init);
      const answer = await checkAnswer(id, response);
      expect(answer).toMatchObject({ error: { code: 'key_in_url' } });
      expect(JSON.stringify(answer) + service.logLines.join('')).not.toContain('secret-key-canary');
    },
  );
});

describe('an id', () => {
  const malformed = ['x', '%00', '%2e%2e%2f', 'a'.repeat(300), "';--", '%C3%A4', '-1', '*', '%7Bid%7D', 'null'];
  const closed = withKey.filter((operation) => idKindOf(operation) !== undefined);
  const unknown = (known: string): string => known.slice(0, -4) + (known.endsWith('zzzz') ? 'yyyy' : 'zzzz');

  test.each(named(closed))(
    'of another key, of nothing, or of no form gets the same 404 from %s',
    async (_, operation) => {
      const kind = idKindOf(operation);
      const known = kind === undefined ? '' : service.ids[kind];
      const answers = new Set<string>();
      for (const id of [known, unknown(known), ...malformed]) {
        const call = service.callWithId(operation, id);
        const response = await service.send(call, { ...same, Authorization: `Bearer ${otherKey}` });
        expect(response.status, id).toBe(404);
        answers.add(await wholeOf(response));
      }
      expect([...answers]).toHaveLength(1);
    },
  );

  test.each(named(operations.filter(({ path, access }) => path.includes('{id}') && access !== 'key')))(
    'of nothing gets 404 from %s without a key too',
    async (id, operation) => {
      const response = await service.send(service.callWithId(operation, 'nobody'));
      expect(response.status).toBe(404);
      await checkAnswer(id, response);
    },
  );
});

describe('a method', () => {
  const methodsOf = (path: string): readonly string[] =>
    operations.filter((each) => each.path === path).map(({ method }) => method.toUpperCase());
  const paths = [...new Set(operations.map(({ path }) => path))];

  test.each(paths)('that %s does not have answers 405 with those it has', async (path) => {
    const operation = operations.find((each) => each.path === path);
    if (operation === undefined) throw new Error('every path is one of an operation');
    const has = methodsOf(path);
    const call = service.callOf(operation);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'get-all']) {
      if (has.includes(method)) continue;
      // A signed link opens reading alone: the key would be asked for, and is there.
      const response = await service.app.request(call.path, { method, headers: { Authorization: `Bearer ${ownKey}` } });
      expect(response.status, method).toBe(405);
      const allowed = (response.headers.get('Allow') ?? '').split(', ');
      expect(allowed.filter((each) => each !== 'HEAD' && each !== 'OPTIONS')).toEqual(has);
    }
  });
});

describe('a service that fails', () => {
  const failWith = async (error: Error): Promise<PopulatedService> => {
    const fresh = await populate();
    const fails = (): Promise<never> => Promise.reject(error);
    Object.assign(fresh.ports.keys, { findKeyBySecret: fails });
    Object.assign(fresh.ports.files, { find: fails });
    Object.assign(fresh.ports.uploads, { open: fails });
    return fresh;
  };
  const closed = operations.filter(({ access }) => access !== 'open');

  test('for want of its database answers 503 and when to ask again, to every call', async () => {
    const fresh = await failWith(new VideoError('not_ready', 'The database does not answer.'));
    for (const operation of closed) {
      const response = await fresh.send(fresh.callOf(operation));
      expect(response.status, operation.id).toBe(503);
      expect(await checkAnswer(operation.id, response)).toMatchObject({ error: { code: 'not_ready' } });
    }
  });

  test('by a mistake of its own answers 500, tells nothing of it, and logs it', async () => {
    const fresh = await failWith(new Error('relation "keys" at /srv/reynard/secret.ts:7'));
    for (const operation of closed) {
      const response = await fresh.send(fresh.callOf(operation));
      expect(response.status, operation.id).toBe(500);
      const answer = await checkAnswer(operation.id, response);
      expect(answer).toMatchObject({ error: { code: 'internal_error' } });
      expect(JSON.stringify(answer)).not.toMatch(/srv|relation|secret/);
    }
    expect(fresh.logLines.join('')).toContain('secret.ts:7');
  });

  test.each(named(withStatus(507)))('for want of disk answers 507 to %s', async (id, operation) => {
    const fresh = await populate();
    const fails = (): Promise<never> => Promise.reject(new VideoError('storage_full', 'The disk has no room.'));
    Object.assign(fresh.ports.tasks, { create: fails });
    Object.assign(fresh.ports.uploads, { store: fails });
    Object.assign(fresh.ports.storyboards, { create: fails, change: fails });
    Object.assign(fresh.ports.previews, { find: fails });
    const response = await fresh.send(fresh.callOf(operation));
    expect(response.status).toBe(507);
    expect(await checkAnswer(id, response)).toMatchObject({ error: { code: 'storage_full' } });
  });
});
