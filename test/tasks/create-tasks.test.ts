import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTaskCreator } from '../../src/tasks/create-tasks.ts';
import { QueueView } from '../../src/tasks/queue-view.ts';
import type { CreateOutcome, NewTask } from '../../src/tasks/task-record.ts';
import { openTestStore, type TestStore, untilAborted } from './test-store.ts';

let bench: TestStore;

beforeAll(async () => {
  bench = await openTestStore();
  bench.works.set('wait', untilAborted);
});
afterAll(() => bench.close());

const kinds = (outcomes: readonly CreateOutcome[]) => Object.groupBy(outcomes, ({ kind }) => kind);

test('tasks of many keys created at once keep the limit of each key to the task', async () => {
  const tasks: NewTask[] = ['a', 'b', 'c'].flatMap((key) =>
    Array.from({ length: 20 }, () => ({ keyId: `limit ${key}`, request: { work: 'wait' }, maxUnfinished: 7 })),
  );
  const { created = [], 'queue-full': refused = [] } = kinds(
    await Promise.all(tasks.map((task) => bench.store.create(task))),
  );
  expect([created.length, refused.length]).toEqual([21, 39]);
  for (const key of ['a', 'b', 'c']) {
    expect((await bench.store.list({ keyId: `limit ${key}`, limit: 50 })).tasks).toHaveLength(7);
  }
});

test('one that the database refuses takes none of those along that came with it', async () => {
  const good: NewTask = { keyId: 'neighbours', request: { work: 'wait' } };
  // PostgreSQL keeps no NUL in a text.
  const refused: NewTask = { ...good, callbackUrl: 'https://example.com/\0' };
  const outcomes = await Promise.allSettled([good, refused, good].map((task) => bench.store.create(task)));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('two processes that create at once keep the limit of a key together, and its idempotency keys', async () => {
  await using pools = new AsyncDisposableStack();
  const create = [0, 1].map(() => {
    const pool = new pg.Pool({ connectionString: bench.databaseUrl });
    pools.defer(() => pool.end());
    const queue = new QueueView(pool, { secondsPerUnit: 2, concurrency: 4 });
    return createTaskCreator({ pool, queue, engine: { enqueue: async () => undefined } });
  });
  const createHereAndThere = async (task: NewTask) =>
    kinds(
      await Promise.all(
        Array.from({ length: 40 }, async (_, index) => {
          // Batches of several sizes, begun at several moments.
          if (index % 5 === 0) await bench.query('select 1');
          return await create[index % 2]?.(task);
        }),
      ).then((outcomes) => outcomes.filter((outcome) => outcome !== undefined)),
    );
  const plain = await createHereAndThere({ keyId: 'two nodes', request: { work: 'wait' }, maxUnfinished: 9 });
  expect([plain.created?.length, plain['queue-full']?.length]).toEqual([9, 31]);
  const idempotency = { key: 'same', bodyHash: 'x' };
  const same = await createHereAndThere({ keyId: 'two again', request: { work: 'wait' }, idempotency });
  expect([same.created?.length, same.replayed?.length]).toEqual([1, 39]);
});
