import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call, type RunningServer, readTask, startServer, type WireTask } from './running-server.ts';

let dataDir = '';
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'reynard-cancel-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function create(server: RunningServer): Promise<string> {
  const body = { model: 'heygen-video-agent', prompt: 'A chef explains tomato soup in 15 seconds.', draft: true };
  const created = await call(server, '/v1/videos/generations', { method: 'POST', body: JSON.stringify(body) });
  return ((await created.json()) as WireTask).id; // watched
}

const isStep = (name: string, id: string) => (line: { readonly event: string; readonly [field: string]: unknown }) =>
  line.event === 'step_saved' && line['taskId'] === id && String(line['step']).startsWith(name);

/** The programs that a process has started and that still run, their own included, without those that serve every task. */
async function childrenOf(pid: number): Promise<readonly string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    ids.map(async (id) => {
      const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
      const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
      return { id: Number(id), parent: Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]), command };
    }),
  );
  const below = (parent: number): readonly string[] =>
    all
      .filter((each) => each.parent === parent && !/postgres|\0unshare|desk-program/.test(`\0${each.command}`))
      .flatMap((each) => [each.command.replaceAll('\0', ' '), ...below(each.id)]);
  return below(pid);
}

const timesMs: number[] = [];

it('a task cancelled before it begins and in every stage stops within two seconds, children and files gone', async () => {
  await using server = await startServer(dataDir);
  const idle = process.platform === 'linux' ? await childrenOf(server.pid) : [];
  for (const stage of [null, 'plan', 'speak', 'stage', 'render', 'assemble', 'examine']) {
    const id = await create(server);
    if (stage !== null) await server.waitForLog(isStep(stage, id));
    const startedAt = performance.now();
    const answer = await call(server, `/v1/tasks/${id}/cancel`, { method: 'POST' });
    // The last stages of a short film may be over first: then there is nothing left to cancel.
    if (answer.status === 409) continue;
    expect(await answer.json()).toMatchObject({ status: 'failed', error: { code: 'request_cancelled' } });
    const left = async () => [
      ...(await readdir(join(dataDir, 'work')).catch(() => [])).filter((name) => name === id),
      ...(process.platform === 'linux' ? (await childrenOf(server.pid)).filter((each) => !idle.includes(each)) : []),
    ];
    await expect.poll(left, { timeout: 10_000, interval: 20 }).toEqual([]);
    timesMs.push(performance.now() - startedAt);
    expect(await readTask(server, id)).toMatchObject({ status: 'failed', results: null });
  }
  expect(timesMs.length).toBeGreaterThanOrEqual(5);
  expect(Math.max(...timesMs), timesMs.map(Math.round).join(' ms, ')).toBeLessThan(2000);
}, 240_000);

interface SeenEvent {
  readonly id: number;
  readonly name: string;
}

/** Reads the events of a task from the one after `lastId` until enough have come or the stream ends or breaks. */
async function readEvents(
  server: RunningServer,
  id: string,
  lastId: number | null,
  enough: number,
): Promise<SeenEvent[]> {
  const headers = lastId === null ? {} : { 'last-event-id': String(lastId) };
  const response = await call(server, `/v1/tasks/${id}/events`, { headers });
  const seen: SeenEvent[] = [];
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += new TextDecoder().decode(chunk);
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, number, name] = /^id: (\d+)\nevent: (\w+)\n/.exec(block) ?? [];
      if (name !== undefined) seen.push({ id: Number(number), name });
    }
    if (seen.length >= enough) break;
  }
  return seen;
}

it('a stream of events is taken up after a server was killed, and misses and repeats none', async () => {
  const first = await startServer(dataDir);
  const id = await create(first);
  const before = await readEvents(first, id, null, 3);
  await first.killHard();
  await using server = await startServer(dataDir);
  const reading = readEvents(server, id, before.at(-1)?.id ?? 0, 1000);
  expect((await call(server, `/v1/tasks/${id}/cancel`, { method: 'POST' })).status).toBe(200);
  const all = [...before, ...(await reading)];
  expect(all.at(-1)?.name).toBe('failed');
  expect(all.filter(({ name }) => name === 'completed' || name === 'failed')).toHaveLength(1);
  const numbers = all.map((event) => event.id);
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  // From the start again: everything after the first event, and nothing that is new.
  const again = await readEvents(server, id, 0, 1000);
  expect(again.at(-1)).toEqual(all.at(-1));
  expect(Math.min(...again.map((event) => event.id))).toBe(1);
}, 120_000);
