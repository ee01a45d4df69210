// What every operation does with keys that do not hold, over the real database and a real line.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../src/contract/operations.ts';
import { newSecret } from '../../src/tasks/key-secret.ts';
import type { Call } from './populated-service.ts';
import { exchange } from './socket-client.ts';
import { openStoredService, type StoredService } from './stored-service.ts';
import { watchQueries } from './watch-queries.ts';

const withKey = operations
  .filter(({ access }) => access === 'key' || access === 'key-or-link')
  .map((operation) => [operation.id, operation] as const);

let service: StoredService;
/** Secrets that open nothing, by what is wrong with them. */
let bad: Readonly<Record<string, string>>;
/** Secrets that open everything, by why one could think that they do not. */
let good: Readonly<Record<string, string>>;

beforeAll(async () => {
  service = await openStoredService();
  const { keys } = service.store;
  const hourMs = 3_600_000;
  const [revoked, expired, rotated, ending, turning] = await Promise.all([
    keys.createKey({ name: 'revoked' }),
    keys.createKey({ name: 'expired', expiresAtMs: Date.now() - 1 }),
    keys.createKey({ name: 'rotated' }),
    keys.createKey({ name: 'ending', expiresAtMs: Date.now() + hourMs }),
    keys.createKey({ name: 'turning' }),
  ]);
  await keys.revokeKey(revoked.id);
  const next = String(await keys.rotateKey(rotated.id, 0));
  const fresh = String(await keys.rotateKey(turning.id, hourMs));
  const other = (text: string): string => text.slice(0, -1) + (text.endsWith('0') ? '1' : '0');
  bad = {
    revoked: revoked.secret,
    expired: expired.secret,
    'rotated without overlap': rotated.secret,
    'unknown, of good form': newSecret(),
    'unknown, of another form': 'a-key-of-another-service',
    mistyped: other(next),
    'cut off': next.slice(0, -1),
    'in capitals': next.toUpperCase(),
    'over-long': next.repeat(20),
    'followed by another': `${next}, Bearer ${next}`,
    'followed by a word': `${next} x`,
    'of other letters': 'schlüssel',
    empty: '',
  };
  good = { 'about to expire': ending.secret, 'rotated, old': turning.secret, 'rotated, new': fresh, 'new': next };
});
afterAll(() => service?.[Symbol.asyncDispose]());

/** Asks over a line; the bytes of the answer, without what every answer has of its own. */
async function ask({ path, init }: Call, authorization: readonly string[]): Promise<string> {
  const { Authorization: _own, ...rest } = init.headers;
  const headers = Object.entries({ ...rest, Host: 'localhost', 'X-Request-Id': 'same', Connection: 'close' });
  const lines = [...headers.map(([name, value]) => `${name}: ${value}`), ...authorization];
  const body = String(init.body ?? '');
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const answer = await exchange(
    service.server,
    `${init.method} ${path} HTTP/1.1\r\n${[...lines, ...length].join('\r\n')}\r\n\r\n${body}`,
  );
  return answer.replace(/\r\nDate: [^\r]*/i, '');
}

describe('a key that does not hold', () => {
  test.each(withKey)('is refused by %s in the same bytes, whatever is wrong with it', async (_, operation) => {
    // Sixty wrong keys in a minute are too many from one address.
    service.clock.aheadMs += 60_000;
    const call = service.callOf(operation);
    const answers = new Map<string, string>();
    for (const [name, secret] of Object.entries(bad)) {
      const answer = await ask(call, [`Authorization: Bearer ${Buffer.from(secret).toString('latin1')}`]);
      answers.set(answer, name);
    }
    answers.set(await ask(call, [`Authorization: Bearer ${service.ownSecret}`, 'Authorization: Bearer x']), 'two');
    answers.set(await ask(call, ['Authorization: Bearer x', `Authorization: Bearer ${service.ownSecret}`]), 'two');
    expect([...answers.values()]).toHaveLength(1);
    expect([...answers.keys()][0]).toMatch(
      /^HTTP\/1\.1 401 .*\r\nwww-authenticate: Bearer\r\n.*"code":"invalid_api_key"/is,
    );
  });

  test.each(withKey)('costs %s no look into the database where it is mistyped, and one else', async (_, operation) => {
    service.clock.aheadMs += 60_000;
    using watch = watchQueries();
    const call = service.callOf(operation);
    const looks: number[] = [];
    for (const name of ['mistyped', 'revoked', 'unknown, of good form']) {
      watch.take();
      await ask(call, [`Authorization: Bearer ${bad[name]}`]);
      looks.push(watch.take('\\x', '"data"').filter((text) => text.includes('key_secrets')).length);
    }
    expect(looks).toEqual([0, 1, 1]);
  });
});

describe('a key that holds', () => {
  test.each(withKey)('although another secret or an end is near opens %s', async (_, operation) => {
    for (const [name, secret] of Object.entries(good)) {
      const answer = await ask(service.callWithId(operation, 'nothing'), [`Authorization: Bearer ${secret}`]);
      expect(answer.slice(9, 12), name).not.toBe('401');
    }
  });
});
