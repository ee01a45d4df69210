import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore, type TestStore, untilAborted, type Work } from './test-store.ts';

let bench: TestStore;
beforeAll(async () => {
  bench = await openTestStore();
});
afterAll(() => bench.close());

const quick: Work = async () => ({ result: 'done' });
const endsOf = (id: string) =>
  bench.query(`select state from reynard.task_events where task_id = $1 and state in ('completed', 'failed')`, [id]);

test('of many cancels at once one ends the task, the others learn that it has ended', async () => {
  const task = await bench.create(untilAborted);
  const cancels = await Promise.allSettled(Array.from({ length: 10 }, () => bench.store.cancel(task.id, task.keyId)));
  expect(cancels.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const cancel of cancels) {
    if (cancel.status === 'rejected') expect(cancel.reason).toMatchObject({ code: 'task_not_cancellable' });
  }
  expect(await endsOf(task.id)).toEqual([{ state: 'failed' }]);
});

test('a cancel that meets the completion gives one end, the one that was answered', async () => {
  for (let round = 0; round < 20; round += 1) {
    const begun = Promise.withResolvers<void>();
    const task = await bench.create(async () => {
      begun.resolve();
      return { result: 'done' };
    });
    await begun.promise;
    // A few turns of the loop more or less, so that either may be first.
    for (let turn = 0; turn < round; turn += 1) await new Promise(setImmediate);
    const [cancel] = await Promise.allSettled([bench.store.cancel(task.id, task.keyId)]);
    const { state } = await bench.readToEnd(task);
    expect(state).toBe(cancel.status === 'fulfilled' ? 'failed' : 'completed');
    expect(await endsOf(task.id)).toEqual([{ state }]);
  }
});

test('an idempotency key holds over a restart, also when its answer was never read', async () => {
  const same = { keyId: 'retrying', request: { work: 'again' }, idempotency: { key: 'order', bodyHash: 'hash' } };
  bench.works.set('again', quick);
  await bench.store.create(same);
  await bench.reopen();
  expect(await bench.store.create(same)).toMatchObject({ kind: 'replayed' });
  expect((await bench.store.list({ keyId: 'retrying', limit: 10 })).tasks).toHaveLength(1);
});
