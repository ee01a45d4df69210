import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FilePathSource, Input, MP4 } from 'mediabunny';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiKey, call, type RunningServer, readTask, startServer, type WireTask } from './running-server.ts';

const run = promisify(execFile);
const prompt = "A weather reporter in front of a sunny city skyline introducing today's forecast in an upbeat tone.";

let folder = '';
let server: RunningServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-e2e-'));
  server = await startServer(folder);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** Calls the service with the curl of the contract. */
async function curl(...words: readonly string[]): Promise<string> {
  const { stdout } = await run('curl', ['-sS', '-H', `Authorization: Bearer ${apiKey}`, ...words]);
  return stdout;
}

describe('the film of the contract, made through HTTP', () => {
  it('is made, its progress never falls, and its file is a whole MP4', async () => {
    const created = JSON.parse(
      await curl(
        ...['-X', 'POST', `${server.url}/v1/videos/generations`, '-H', 'Content-Type: application/json'],
        ...['-d', JSON.stringify({ model: 'heygen-video-agent', prompt })],
      ),
    ) as WireTask; // the create answer, checked in test/http
    expect(created).toMatchObject({ status: 'pending', progress: 0, object: 'video.generation.task' });
    const seen: number[] = [];
    let task = created;
    while (task.status === 'pending' || task.status === 'processing') {
      await new Promise((resolve) => setTimeout(resolve, 500));
      task = JSON.parse(await curl(`${server.url}/v1/tasks/${created.id}?sync_upstream=true`)) as WireTask;
      seen.push(task.progress);
    }
    expect(task).toMatchObject({ status: 'completed', progress: 100 });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen).size, `progress values ${seen.join(' ')}`).toBeGreaterThan(5);
    await expectPlayableFile(task);
  }, 240_000);
});

async function expectPlayableFile(task: WireTask): Promise<void> {
  const [result] = task.results ?? [];
  const path = join(folder, 'film.mp4');
  const answer = await fetch(result?.url ?? '', { headers: { range: 'bytes=0-' } });
  expect(answer.status).toBe(206);
  await writeFile(path, Buffer.from(await answer.arrayBuffer()));
  using input = new Input({ source: new FilePathSource(path), formats: [MP4] });
  const video = await input.getPrimaryVideoTrack();
  expect(await video?.computePacketStats()).toMatchObject({ averagePacketRate: expect.closeTo(30, 0) });
  expect(await input.computeDuration()).toBeCloseTo(result?.duration ?? 0, 1);
}

describe('bad requests', () => {
  it('are refused before anything is queued', async () => {
    const answer = await call(server, '/v1/videos/generations', {
      method: 'POST',
      body: JSON.stringify({ model: 'heygen-video-agent', prompt: ' ', avatar: 'x' }),
    });
    expect(answer.status).toBe(422);
    const list = (await (await call(server, '/v1/tasks')).json()) as { readonly data: readonly unknown[] };
    expect(list.data).toHaveLength(1);
  });

  it('without a key are refused', async () => {
    expect((await fetch(`${server.url}/v1/tasks`)).status).toBe(401);
  });
});

it('a cancelled film ends within two seconds and leaves no files', async () => {
  const created = await call(server, '/v1/videos/generations', {
    method: 'POST',
    body: JSON.stringify({ model: 'heygen-video-agent', prompt: 'A chef explains tomato soup in 60 seconds.' }),
  });
  const { id } = (await created.json()) as WireTask; // the create answer, checked in test/http
  await server.waitForLog((line) => line.event === 'step_saved' && line['step'] === 'stage' && line['taskId'] === id);
  const startedAt = performance.now();
  expect((await call(server, `/v1/tasks/${id}/cancel`, { method: 'POST' })).status).toBe(200);
  await server.waitForLog((line) => line.event === 'task_cancelled' && line['taskId'] === id);
  expect(performance.now() - startedAt).toBeLessThan(2000);
  expect(await readTask(server, id)).toMatchObject({ status: 'failed', error: { code: 'request_cancelled' } });
}, 60_000);
