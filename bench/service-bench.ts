// Times POST and GET of a real server while it makes a 1080p film.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { call, type RunningServer, readTask, startServer, type WireTask } from '../test/e2e/running-server.ts';

const requests = 150;
const gapMs = 40;
/** So that no request is refused. */
const wideLimits = { REYNARD_CREATES_PER_MINUTE: '1000000', REYNARD_READS_PER_MINUTE: '1000000' };
const body = JSON.stringify({ model: 'heygen-video-agent', prompt: 'A chef explains tomato soup in 60 seconds.' });

/** Gives the answer times in ms, percentiles over all requests. */
export async function benchService(): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'reynard-bench-'));
  const server = await startServer(folder, { REYNARD_RENDER_HEIGHT: '1080', REYNARD_LOG: 'info', ...wideLimits });
  try {
    const idle = await timeRequests(server);
    const film = await create(server);
    while ((await readTask(server, film)).progress < 10) await sleep(200);
    const rendering = await timeRequests(server);
    const { status, progress } = await readTask(server, film);
    return { requests, idle, whileRendering: rendering, filmWasStillMade: status === 'processing', progress };
  } finally {
    await server[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  }
}

async function create(server: RunningServer): Promise<string> {
  const answer = await call(server, '/v1/videos/generations', { method: 'POST', body });
  if (answer.status !== 200) throw new Error(`POST answered ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as WireTask).id; // checked in test/http
}

async function timeRequests(server: RunningServer): Promise<unknown> {
  const posts: number[] = [];
  const gets: number[] = [];
  for (let index = 0; index < requests; index += 1) {
    const createdAt = performance.now();
    const id = await create(server);
    posts.push(performance.now() - createdAt);
    const readAt = performance.now();
    await readTask(server, id);
    gets.push(performance.now() - readAt);
    await call(server, `/v1/tasks/${id}/cancel`, { method: 'POST' });
    await sleep(gapMs);
  }
  return { postMs: percentiles(posts), getMs: percentiles(gets) };
}

function percentiles(times: readonly number[]): unknown {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
