import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHeygenService } from '../doubles/heygen-service.ts';
import { call, type LogLine, type RunningServer, readTask, startServer, type WireTask } from './running-server.ts';

let dataDir = '';
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'reynard-hosted-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const thinking = { status: 'thinking', progress: 10, video_id: null };
const found = { status: 'generating', progress: 90, video_id: 'video_1' };

async function create(server: RunningServer, fields: object = {}): Promise<WireTask> {
  const body = { model: 'heygen-video-agent', prompt: 'A weather reporter.', ...fields };
  const answer = await call(server, '/v1/videos/generations', { method: 'POST', body: JSON.stringify(body) });
  expect(answer.status).toBe(200);
  return (await answer.json()) as WireTask; // the create answer, checked in test/http
}

it('a server killed while the hosted engine works has the film once, paid once; a cancel stops the engine', async () => {
  await using service = await openHeygenService({ sessions: [thinking, found, thinking] });
  const env = { HEYGEN_API_KEY: 'hg-test-key', HEYGEN_BASE_URL: service.url };
  const first = await startServer(dataDir, env);
  const created = await create(first, { avatar_id: 'Anna_public_3_20240108' });
  expect(created).toMatchObject({ model: 'heygen-video-agent', status: 'pending' });
  await first.waitForLog((line) => line.event === 'step_saved' && line['step'] === 'hosted create');
  await first.killHard();

  await using server = await startServer(dataDir, env);
  await server.waitForLog((line: LogLine) => ['task_completed', 'task_failed'].includes(line.event));
  const task = await readTask(server, created.id);
  expect(task).toMatchObject({ model: 'heygen-video-agent', status: 'completed', error: null });
  expect(task.results).toMatchObject([
    { width: 1280, height: 720, duration: 2, subtitle_url: expect.any(String), storyboard_url: null },
  ]);
  expect(service.chargedCount()).toBe(1);
  expect(service.creations[0]?.body).toMatchObject({ avatar_id: 'Anna_public_3_20240108' });
  const film = await fetch(String(task.results?.[0]?.['url']));
  expect((await film.arrayBuffer()).byteLength).toBeGreaterThan(500);

  const second = await create(server);
  await server.waitForLog((line) => line['taskId'] === second.id && line['step'] === 'hosted create');
  const cancelled = await call(server, `/v1/tasks/${second.id}/cancel`, { method: 'POST' });
  expect(await cancelled.json()).toMatchObject({ status: 'failed', error: { code: 'request_cancelled' } });
  await expect.poll(() => service.stopped).toEqual(['va_session_2']);
  expect(JSON.stringify(server.logLines)).not.toContain('hg-test-key');
}, 90_000);
