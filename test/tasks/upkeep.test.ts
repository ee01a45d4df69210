import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failStrandedTasks } from '../../src/tasks/retention.ts';
import { openTestStore, type TestStore, untilAborted, type Work } from './test-store.ts';

let bench: TestStore;

beforeAll(async () => {
  bench = await openTestStore();
});
afterAll(() => bench.close());

test('a task that its workflow left behind is ended as failed', async () => {
  const task = await bench.create(untilAborted);
  await bench.query(
    `update reynard_dbos.workflow_status set status = 'ERROR', owner_xid = null where workflow_uuid = $1`,
    [task.id],
  );
  const pool = new pg.Pool({ connectionString: bench.databaseUrl });
  expect(await failStrandedTasks(pool)).toEqual([task.id]);
  await pool.end();
  expect(await bench.store.read(task.id, task.keyId)).toMatchObject({
    state: 'failed',
    error: { code: 'internal_error' },
  });
});

test('estimates use the default speed first, then the measured one, less what is done, more for what waits', async () => {
  await bench.query('delete from reynard.past_runs');
  const idle = await bench.store.estimate({ workUnits: 10 });
  expect(idle).toBe(20);
  const slow = await bench.create(async () => {
    await sleep(300);
    return { result: 'done', workUnits: 0.1 };
  });
  expect(await bench.store.estimateSeconds(await bench.readToEnd(slow))).toBe(0);
  await expect.poll(() => bench.store.estimate({ workUnits: 10 })).toBeGreaterThanOrEqual(30);
  const half = { id: '', workUnits: 10, progress: 50, endedAtMs: null };
  const whole = await bench.store.estimate({ workUnits: 10 });
  expect(await bench.store.estimateSeconds(half)).toBeLessThanOrEqual(Math.ceil(whole / 2) + 1);
  const waiting = await bench.create(untilAborted, { workUnits: 400 });
  await sleep(5);
  expect(await bench.store.estimate({ workUnits: 10 })).toBeGreaterThan(whole * 5);
  await bench.store.cancel(waiting.id, waiting.keyId);
});

test('a task whose work turns out to be more, or goes slower than it should, is estimated anew', async () => {
  await bench.query('delete from reynard.past_runs');
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const task = await bench.create(
    async ({ reportWork, reportProgress }) => {
      reportWork(1000);
      reportProgress(0.5, 'half');
      begun.resolve();
      await gate.promise;
      return { result: 'done' };
    },
    { workUnits: 1 },
  );
  const estimated = async () => {
    const now = await bench.store.read(task.id, task.keyId);
    return now === undefined ? 0 : bench.store.estimateSeconds(now);
  };
  await begun.promise;
  // A unit is two seconds here: half of a thousand is left.
  await expect.poll(estimated, { timeout: 5000 }).toBe(1000);
  await bench.query(`update reynard.tasks set run_started_at = now() - interval '5000 s' where id = $1`, [task.id]);
  // The half that is done took 5000 s in place of 1000.
  await expect.poll(estimated, { timeout: 5000 }).toBeGreaterThanOrEqual(3000);
  gate.resolve();
  await bench.readToEnd(task);
});

test('tasks that ended long ago are removed with their files and workflows, others stay', async () => {
  const quick: Work = async () => ({ result: 'done' });
  const [old, young] = [await bench.create(quick), await bench.create(quick)];
  for (const task of [old, young]) await bench.readToEnd(task);
  await bench.query(`update reynard.tasks set ended_at = now() - interval '31 days' where id = $1`, [old.id]);
  await bench.reopen();
  await expect.poll(() => bench.store.read(old.id, old.keyId), { timeout: 5000 }).toBeUndefined();
  expect(bench.removed).toContain(old.id);
  expect(bench.removed).not.toContain(young.id);
  expect(await bench.store.read(young.id, young.keyId)).toMatchObject({ state: 'completed' });
  const left = await bench.query('select 1 from reynard_dbos.workflow_status where workflow_uuid = $1', [old.id]);
  expect(left).toEqual([]);
});
