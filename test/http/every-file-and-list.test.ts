// What every operation that lists does with wrong queries, and every one that sends a file with wrong links and ranges.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { signPath } from '../../src/http/sign-link.ts';
import { checkAnswer } from './openapi-check.ts';
import { linkSecret, type PopulatedService, populate } from './populated-service.ts';
import { otherKey } from './test-service.ts';

const named = (some: readonly Operation[]) => some.map((operation) => [operation.id, operation] as const);
const hasParameter = (name: string) => (operation: Operation) =>
  operation.parameters.some((each) => each.name === name);
const lists = operations.filter(hasParameter('limit'));
const cursors = lists.filter(hasParameter('after'));
const tokens = lists.filter(hasParameter('token'));
const files = operations.filter(({ success }) => success[206] !== undefined);
const signed = operations.filter(hasParameter('signature'));

let service: PopulatedService;
beforeAll(async () => {
  service = await populate();
});

const ask = (operation: Operation, query: string, headers: Record<string, string> = {}) => {
  const call = service.callOf(operation);
  return service.send({ ...call, path: `${call.path}${query}` }, headers);
};

describe('a list', () => {
  const badLimits = ['0', '101', '-1', '1.5', '1e2', 'x', '', '%00', '٣', '0x10', '99999999999999999999'];

  test.each(named(lists))('%s refuses a page of no size, by name', async (id, operation) => {
    for (const limit of badLimits) {
      const answer = await checkAnswer(id, await ask(operation, `?limit=${limit}`));
      expect(answer, limit).toMatchObject({ error: { code: 'invalid_parameter', param: 'limit' } });
    }
  });

  test.each(named(lists))('%s refuses a question it does not know', async (id, operation) => {
    for (const name of ['page', 'offset', 'Limit', 'constructor', 'a[]']) {
      const answer = await checkAnswer(id, await ask(operation, `?${name}=1`));
      expect(answer, name).toMatchObject({ error: { code: 'unknown_parameter', param: name } });
    }
  });

  test.each(named(cursors))("%s refuses another key's cursor as it does one of nothing", async (_, operation) => {
    const { pendingTask, upload, memory, delivery } = service.ids;
    const answers = new Set<string>();
    for (const cursor of [pendingTask, upload, memory, delivery, 'x', '%00', '', 'a'.repeat(2000), "';--", '%F0']) {
      const headers = { Authorization: `Bearer ${otherKey}`, 'X-Request-Id': 'same' };
      const response = await ask(operation, `?after=${cursor}`, headers);
      expect(response.status, cursor).toBe(400);
      answers.add(await response.text());
    }
    expect([...answers]).toEqual([expect.stringContaining('invalid_cursor')]);
  });

  test.each(named(tokens))('%s refuses a cursor of nothing', async (id, operation) => {
    for (const token of ['x', '%00', "';--", 'a'.repeat(2000), '__proto__']) {
      const answer = await checkAnswer(id, await ask(operation, `?token=${token}`));
      expect(answer, token).toMatchObject({ error: { code: 'invalid_cursor' } });
    }
  });
});

describe('a file', () => {
  const sizeOf = async (operation: Operation): Promise<number> =>
    (await (await service.send(service.callOf(operation))).arrayBuffer()).byteLength;

  test.each(named(files))(
    'of %s is sent in a range, and whole where the range cannot be read',
    async (id, operation) => {
      const sizeBytes = await sizeOf(operation);
      const last = sizeBytes - 1;
      const tries: readonly (readonly [string, number, number])[] = [
        ['bytes=0-0', 206, 1],
        ['bytes=1-', 206, sizeBytes - 1],
        ['bytes=-1', 206, 1],
        [`bytes=-${sizeBytes * 9}`, 206, sizeBytes],
        [`bytes=0-${sizeBytes * 9}`, 206, sizeBytes],
        [`bytes=${last}-${last}`, 206, 1],
        ['bytes=1-0', 200, sizeBytes],
        ['bytes=-', 200, sizeBytes],
        ['bytes=x', 200, sizeBytes],
        ['lines=0-1', 200, sizeBytes],
        ['bytes=0-1,2-3', 200, sizeBytes],
        [`bytes=${Array(1000).fill('0-').join(',')}`, 200, sizeBytes],
        ['bytes=0x0-0x1', 200, sizeBytes],
        ['bytes=99999999999999999999-', 200, sizeBytes],
      ];
      for (const [range, status, length] of tries) {
        const response = await ask(operation, '', { Range: range });
        expect([response.status, (await response.clone().arrayBuffer()).byteLength], range).toEqual([status, length]);
        await checkAnswer(id, response);
      }
      expect(service.files.openCount()).toBe(0);
    },
  );

  test.each(named(files))('of %s is refused in a range beyond its end, with its size', async (id, operation) => {
    const sizeBytes = await sizeOf(operation);
    for (const range of [`bytes=${sizeBytes}-`, 'bytes=999999999999999-', 'bytes=-0']) {
      const response = await ask(operation, '', { Range: range });
      expect(response.headers.get('Content-Range')).toBe(`bytes */${sizeBytes}`);
      expect(await checkAnswer(id, response)).toMatchObject({ error: { code: 'range_not_satisfiable' } });
    }
  });

  test.each(named(files))('of %s is not sent again to whom holds it', async (id, operation) => {
    const etag = (await ask(operation, '')).headers.get('ETag') ?? '';
    for (const held of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const response = await ask(operation, '', { 'If-None-Match': held });
      expect(response.status, held).toBe(304);
      await checkAnswer(id, response);
    }
    const other = await ask(operation, '', { 'If-None-Match': '"x"', Range: 'bytes=0-0', 'If-Range': '"x"' });
    expect(other.status).toBe(200);
    await other.body?.cancel();
  });

  test.each(named(operations.filter(({ errors }) => errors.includes(410) && errors.includes(416))))(
    'of %s that was removed to make room answers 410',
    async (id, operation) => {
      const fresh = await populate();
      fresh.files.giveUp(fresh.ids.finishedTask);
      const answer = await checkAnswer(id, await fresh.send(fresh.callOf(operation)));
      expect(answer).toMatchObject({ error: { code: 'result_removed' } });
    },
  );
});

describe('a signed link', () => {
  const nowSeconds = () => Math.floor(service.clock.nowMs / 1000);

  test.each(named(signed))(
    'opens %s without a key, and expired, altered or made for another does not',
    async (id, operation) => {
      const path = service.callOf(operation).path.replace(/\?.*/, '');
      const good = signPath(linkSecret, path, nowSeconds() + 60);
      const opened = await service.app.request(good);
      expect(opened.status).toBe(200);
      await checkAnswer(id, opened);
      const signature = new URL(good, 'http://x').searchParams.get('signature') ?? '';
      const altered = [
        signPath(linkSecret, path, nowSeconds()),
        signPath(linkSecret, path, nowSeconds() - 1),
        signPath(linkSecret, `${path}x`, nowSeconds() + 60).replace(`${path}x`, path),
        signPath(new Uint8Array(32).fill(8), path, nowSeconds() + 60),
        good.replace(/expires=\d+/, `expires=${nowSeconds() + 61}`),
        good.replace(/expires=\d+/, 'expires=99999999999999999999'),
        good.replace(/expires=\d+/, 'expires=NaN'),
        good.replace(/expires=\d+&/, ''),
        good.replace(signature, signature.slice(0, -1)),
        good.replace(signature, `${signature}=`),
        good.replace(signature, signature.toLowerCase()),
        good.replace(signature, ''),
        `${path}?signature=${'a'.repeat(4000)}&expires=1`,
      ];
      for (const link of altered) {
        const answer = await checkAnswer(id, await service.app.request(link));
        expect(answer, link.slice(0, 200)).toMatchObject({ error: { code: 'invalid_signature' } });
      }
    },
  );
});
