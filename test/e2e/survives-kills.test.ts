import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobSource, Input, MP4 } from 'mediabunny';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call, type LogLine, type RunningServer, readTask, startServer, type WireTask } from './running-server.ts';

const prompt = 'Say: "Hello from a film that nothing can stop. It was cut off in every stage, and here it is, whole."';

let dataDir = '';
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'reynard-e2e-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** The steps after whose end the server is killed: each kill falls into the work of the stage that follows. */
const killAfter = ['plan', 'speak', 'stage', 'render', 'assemble', 'examine', 'publish'];

const ended = ({ status }: WireTask): boolean => status === 'completed' || status === 'failed';

/**
 * Waits until the step is saved. A kill may fall between a step's commit and its line in the log: then a later step's
 * line, or the end of the task, is the sign.
 */
async function waitForStep(server: RunningServer, id: string, step: string): Promise<void> {
  const signs = killAfter.slice(killAfter.indexOf(step));
  const isSaved = () => savedSteps(server).some((name) => signs.some((sign) => name.startsWith(sign)));
  await expect.poll(async () => isSaved() || ended(await readTask(server, id)), patience).toBe(true);
}

/** Often enough to kill inside the next stage, long enough for a loaded machine. */
const patience = { interval: 20, timeout: 120_000 };

it('a server killed in every stage finishes the task after its restart, no saved step twice', async () => {
  const steps: string[] = [];
  let server = await startServer(dataDir);
  const created = await call(server, '/v1/videos/generations', {
    method: 'POST',
    body: JSON.stringify({ model: 'heygen-video-agent', prompt }),
  });
  expect(created.status).toBe(200);
  const { id } = (await created.json()) as WireTask; // the create answer, checked in test/http
  let progress = 0;
  for (const step of killAfter) {
    await waitForStep(server, id, step);
    await server.killHard();
    steps.push(...savedSteps(server));
    server = await startServer(dataDir);
    const now = await readTask(server, id);
    expect(now.progress, `after the kill in ${step}`).toBeGreaterThanOrEqual(progress);
    progress = now.progress;
  }
  const task = await waitForEnd(server, id);
  steps.push(...savedSteps(server));
  expect(task).toMatchObject({ status: 'completed', progress: 100, error: null });
  expect(steps.toSorted()).toEqual([...new Set(steps)].toSorted());
  await expectFilm(task);
  // What the work needed is gone, and one result is kept.
  await expect.poll(() => readdir(join(dataDir, 'work')).catch(() => []), patience).toEqual([]);
  await server[Symbol.asyncDispose]();
}, 240_000);

it('a server killed while it plans goes on within seconds of its restart', async () => {
  const ownDir = await mkdtemp(join(tmpdir(), 'reynard-e2e-'));
  const isBegun = ({ event }: LogLine) => event === 'task_started';
  let server = await startServer(ownDir);
  const body = JSON.stringify({ model: 'heygen-video-agent', prompt, draft: true });
  await call(server, '/v1/videos/generations', { method: 'POST', body });
  await server.waitForLog(isBegun);
  await server.killHard();
  expect(savedSteps(server)).not.toContain('plan');
  server = await startServer(ownDir);
  const listeningMs = performance.now();
  await server.waitForLog(isBegun);
  expect(performance.now() - listeningMs).toBeLessThan(3000);
  await server.waitForLog(({ event, step }) => event === 'step_saved' && step === 'plan');
  expect(performance.now() - listeningMs).toBeLessThan(15_000);
  await server[Symbol.asyncDispose]();
  await rm(ownDir, { recursive: true, force: true });
}, 120_000);

const savedSteps = (server: RunningServer): readonly string[] =>
  server.logLines.filter((line) => line.event === 'step_saved').map((line) => String(line['step']));

async function waitForEnd(server: RunningServer, id: string): Promise<WireTask> {
  await expect.poll(async () => ended(await readTask(server, id)), patience).toBe(true);
  return readTask(server, id);
}

async function expectFilm(task: WireTask): Promise<void> {
  expect(task.results).toHaveLength(1);
  const [result] = task.results ?? [];
  const answer = await fetch(result?.url ?? '');
  expect(answer.status).toBe(200);
  using input = new Input({ source: new BlobSource(await answer.blob()), formats: [MP4] });
  expect(await input.computeDuration()).toBeCloseTo(result?.duration ?? 0, 1);
  expect((await input.getPrimaryVideoTrack())?.codec).toBe('avc');
  expect((await input.getPrimaryAudioTrack())?.codec).toBe('aac');
}
