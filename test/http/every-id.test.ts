// Whether any operation tells by its bytes, its work or its time that another key has a thing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { type Call, idKindOf } from './populated-service.ts';
import { openStoredService, type StoredService } from './stored-service.ts';
import { goodBody } from './test-service.ts';
import { watchQueries } from './watch-queries.ts';

/** Names a thing in a call: its id may stand in the path, in the query or in the body. */
interface Naming {
  readonly name: string;
  readonly kind: keyof StoredService['ids'];
  readonly callFor: (id: string) => Call;
}

let service: StoredService;
let stranger: { readonly id: string; readonly secret: string };

beforeAll(async () => {
  service = await openStoredService();
  stranger = await service.store.keys.createKey({ name: 'stranger' });
});
afterAll(() => service?.[Symbol.asyncDispose]());

const operationOf = (id: string): Operation => {
  const found = operations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no operation ${id}`);
  return found;
};

const inPath: readonly Naming[] = operations.flatMap((operation) => {
  const kind = idKindOf(operation);
  if (kind === undefined || (operation.access !== 'key' && operation.access !== 'key-or-link')) return [];
  return [{ name: operation.id, kind, callFor: (id) => service.callWithId(operation, id) }];
});

const cursorKinds: Readonly<Record<string, keyof StoredService['ids']>> = {
  ...{ listTasks: 'finishedTask', listFiles: 'upload', listMemory: 'memory', listWebhookDeliveries: 'delivery' },
};
const inQuery: readonly Naming[] = Object.entries(cursorKinds).map(([id, kind]) => ({
  ...{ name: `the cursor of ${id}`, kind },
  callFor: (cursor) => {
    const call = service.callOf(operationOf(id));
    return { ...call, path: `${call.path}?after=${cursor}` };
  },
}));

const inBody: readonly Naming[] = ['createVideo', 'createStoryboard'].flatMap((id): Naming[] =>
  [
    ['avatar_id', (upload: string): unknown => upload],
    ['file_urls', (upload: string): unknown => [`http://localhost/v1/files/uploads/${upload}/a.txt`]],
  ].map(([field, write]) => ({
    ...{ name: `${String(field)} of ${id}`, kind: 'upload' },
    callFor: (upload) => {
      const call = service.callOf(operationOf(id));
      const value = typeof write === 'function' ? write(upload) : upload;
      return { ...call, init: { ...call.init, body: JSON.stringify({ ...goodBody, [String(field)]: value }) } };
    },
  })),
);
const namings = [...inPath, ...inQuery, ...inBody].map((naming) => [naming.name, naming] as const);

/** The same form, and no such thing. */
const missing = (known: string): string => known.slice(0, -6) + (known.endsWith('zzzzzz') ? 'yyyyyy' : 'zzzzzz');

async function ask({ path, init }: Call): Promise<string> {
  const headers = { ...init.headers, Authorization: `Bearer ${stranger.secret}`, 'X-Request-Id': 'same' };
  const response = await service.app.request(path, { ...init, headers });
  // How many calls are left is the caller's own affair.
  const told = [...response.headers].filter(([name]) => name !== 'ratelimit');
  return JSON.stringify([response.status, told, await response.text()]);
}

describe("another key's thing", () => {
  test('is named in every way that a call can name one', () => {
    expect(inPath.length).toBeGreaterThanOrEqual(17);
    const lists = operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'after'));
    expect(lists.map(({ id }) => id).toSorted()).toEqual(Object.keys(cursorKinds).toSorted());
  });

  test.each(namings)('is refused by %s in the bytes of one that never was', async (_, { kind, callFor }) => {
    const known = service.ids[kind];
    const [foreign, none] = [await ask(callFor(known)), await ask(callFor(missing(known)))];
    expect(foreign.replaceAll(known, 'id')).toBe(none.replaceAll(missing(known), 'id'));
    expect(foreign).toMatch(/^\[(?:400|404|422),/);
  });

  test.each(namings)('costs %s the same work as one that never was', async (_, { kind, callFor }) => {
    using watch = watchQueries();
    const workFor = async (id: string): Promise<readonly string[]> => {
      watch.take();
      await ask(callFor(id));
      return watch.take(id, stranger.id);
    };
    const known = service.ids[kind];
    const work = await workFor(known);
    expect(work.length).toBeGreaterThan(0);
    expect(await workFor(missing(known))).toEqual(work);
  });

  test.each(namings)('takes %s no longer and no shorter than one that never was', async (_, { kind, callFor }) => {
    const known = service.ids[kind];
    const time = async (id: string): Promise<number> => {
      const startedMs = performance.now();
      await ask(callFor(id));
      return performance.now() - startedMs;
    };
    const pairs = 40;
    let slower = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
      // By turns the one and the other comes first, so that what follows on a request falls on both.
      const [first, second] = pair % 2 === 0 ? [known, missing(known)] : [missing(known), known];
      const [firstMs, secondMs] = [await time(first), await time(second)];
      if (firstMs > secondMs === (first === known)) slower += 1;
    }
    // Even odds, within five standard deviations: one more query would make it nearly all or nearly none.
    expect(Math.abs(slower / pairs - 0.5)).toBeLessThan(2.5 / Math.sqrt(pairs));
  });
});
