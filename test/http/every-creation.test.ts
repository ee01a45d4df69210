// What every operation that takes an Idempotency-Key makes of equal and unequal calls, over the real database; and what its keys may run.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { forbiddenUrls } from '../references/fetch/forbidden-targets.ts';
import { checkAnswer } from './openapi-check.ts';
import type { Call } from './populated-service.ts';
import { openStoredService, type StoredService } from './stored-service.ts';

const creations = operations
  .filter(({ parameters }) => parameters.some(({ name }) => name === 'Idempotency-Key'))
  .map((operation) => [operation.id, operation] as const);
/** A revision and a rendering name a thing of the own key. */
const isOwnThing = ({ path }: Operation): boolean => path.includes('{id}');

let service: StoredService;
beforeAll(async () => {
  service = await openStoredService();
});
afterAll(() => service?.[Symbol.asyncDispose]());

const send = async ({ path, init }: Call, more: Readonly<Record<string, string>> = {}): Promise<Response> =>
  service.app.request(path, {
    ...init,
    headers: { ...init.headers, Authorization: `Bearer ${service.ownSecret}`, ...more },
  });

const bodyWith = (call: Call, fields: object): Call => ({
  ...call,
  init: { ...call.init, body: JSON.stringify({ ...JSON.parse(String(call.init.body)), ...fields }) },
});

const taskCount = async (): Promise<number> =>
  Number(Reflect.get((await service.store.query('select count(*) from reynard.tasks', []))[0] ?? {}, 'count'));

async function taskIdOf(operation: Operation, response: Response): Promise<string> {
  const task = (await checkAnswer(operation.id, response)) as { readonly id: string }; // held against the document
  return task.id;
}

describe('an Idempotency-Key', () => {
  test.each(creations)('makes of fifty equal calls of %s at once one task', async (id, operation) => {
    const key = { 'Idempotency-Key': `fifty of ${id}` };
    const before = await taskCount();
    const call = service.callOf(operation);
    const responses = await Promise.all(Array.from({ length: 50 }, () => send(call, key)));
    const replayed = responses.filter(({ headers }) => headers.get('Idempotent-Replayed') === 'true');
    const ids = await Promise.all(responses.map((response) => taskIdOf(operation, response)));
    expect(new Set(ids).size).toBe(1);
    expect(replayed).toHaveLength(49);
    expect(await taskCount()).toBe(before + 1);
    // The order of fields and white space are nobody's intention.
    const turned = Object.fromEntries(Object.entries(JSON.parse(String(call.init.body))).toReversed());
    const again = await send({ ...call, init: { ...call.init, body: JSON.stringify(turned, null, 3) } }, key);
    expect(await taskIdOf(operation, again)).toBe(ids[0]);
  });

  test.each(creations)(
    'is refused to %s with another body, and with the same body at another address',
    async (id, operation) => {
      const key = { 'Idempotency-Key': `used by ${id}` };
      await taskIdOf(operation, await send(service.callOf(operation), key));
      const before = await taskCount();
      const others = [
        bodyWith(service.callOf(operation), { metadata: { order: '2' } }),
        ...creations.flatMap(([otherId, other]) => (otherId === id ? [] : [service.callOf(other)])),
      ];
      for (const other of others) {
        const response = await send(other, key);
        expect([response.status, await response.json()]).toMatchObject([
          422,
          { error: { code: 'idempotency_key_reuse' } },
        ]);
      }
      expect(await taskCount()).toBe(before);
    },
  );

  test.each(creations)('is not used up by a call of %s that was refused', async (id, operation) => {
    const key = { 'Idempotency-Key': `after a refusal of ${id}` };
    const refused = await send(bodyWith(service.callOf(operation), { metadata: 7 }), key);
    expect(refused.status).toBe(422);
    const made = await send(service.callOf(operation), key);
    expect(made.headers.get('Idempotent-Replayed')).toBeNull();
    await taskIdOf(operation, made);
  });

  test.each(creations.filter(([, operation]) => !isOwnThing(operation)))(
    'of another API key is another one to %s',
    async (_, operation) => {
      const key = { 'Idempotency-Key': 'shared by two' };
      const other = await service.store.keys.createKey({ name: 'other' });
      const call = service.callOf(operation);
      const own = await taskIdOf(operation, await send(call, key));
      const theirs = await send(call, { ...key, Authorization: `Bearer ${other.secret}` });
      expect(theirs.headers.get('Idempotent-Replayed')).toBeNull();
      expect(await taskIdOf(operation, theirs)).not.toBe(own);
    },
  );

  test.each(creations)('of a wrong form is refused by %s', async (id, operation) => {
    for (const key of ['', 'a\tb', 'k'.repeat(256), 'schl\u00fcssel']) {
      const answer = await checkAnswer(id, await send(service.callOf(operation), { 'Idempotency-Key': key }));
      expect(answer, key).toMatchObject({ error: { code: 'invalid_parameter', param: 'Idempotency-Key' } });
    }
    const longest = await send(service.callOf(operation), { 'Idempotency-Key': `${id} ~!`.padEnd(255, '"') });
    expect(longest.status).toBe(200);
  });
});

describe('a callback_url', () => {
  test.each(creations)('that no webhook may go to is refused by %s, and makes nothing', async (id, operation) => {
    const before = await taskCount();
    const secure = forbiddenUrls.map((url) => url.replace(/^http:/, 'https:'));
    const urls = [...secure, 'http://example.com/plain', 'https://example.com:8443/'];
    for (const callback_url of urls) {
      const answer = await checkAnswer(id, await send(bodyWith(service.callOf(operation), { callback_url })));
      expect(answer, callback_url).toMatchObject({ error: { param: 'callback_url' } });
    }
    expect(urls.length).toBeGreaterThan(150);
    expect(await taskCount()).toBe(before);
  });
});
