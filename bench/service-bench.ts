// Times creates, reads and lists of a real server over 50 connections, idle and while it makes a 1080p film.
import { mkdtemp, open, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { apiKey, call, type RunningServer, readTask, startServer, type WireTask } from '../test/e2e/running-server.ts';
import { driveLoad, type Load, type LoadFigures, percentilesOf } from './load/drive-load.ts';
import { writeRequest } from './load/wire-connection.ts';

/** So that no request is refused. */
const wideLimits = {
  REYNARD_CREATES_PER_MINUTE: '1000000',
  REYNARD_READS_PER_MINUTE: '1000000',
  REYNARD_QUEUE_PER_KEY: '100000',
};
const connections = 50;
/** Requests a second at a pace of their own; the usual limit of a key is one create a second. */
const paced = { creates: 100, reads: 200, lists: 50 };
const prompt = 'A chef explains tomato soup in 3 minutes.';
const body = JSON.stringify({ model: 'heygen-video-agent', prompt });

/** Percentiles of the answer times of one state of the server, in ms. */
interface ServiceFigures {
  readonly create: LoadFigures;
  readonly read: LoadFigures;
  readonly list: LoadFigures;
  /** Every connection asks again as soon as it is answered. */
  readonly createFlatOut: LoadFigures;
  readonly readFlatOut: LoadFigures;
}

/** Gives the answer times of a server that only answers, and of one that renders a film. */
export async function benchService({ quick }: { readonly quick: boolean }): Promise<unknown> {
  const seconds = quick ? 3 : 10;
  const idle = await withServer({ REYNARD_ROLE: 'api' }, (server) => timeService(server, seconds));
  const rendering = await withServer({ REYNARD_RENDER_HEIGHT: '1080' }, async (server) => {
    const film = await create(server);
    while ((await readTask(server, film)).progress < 10) await sleep(200);
    const figures = await timeService(server, seconds);
    const { status, progress } = await readTask(server, film);
    return { ...figures, filmWasStillMade: status === 'processing', progress };
  });
  return { connections, paced, idle, rendering };
}

async function withServer<T>(env: NodeJS.ProcessEnv, measure: (server: RunningServer) => Promise<T>) {
  const folder = await mkdtemp(join(tmpdir(), 'reynard-bench-'));
  const [loadBefore] = loadavg();
  const diskSyncMs = await timeDiskSync(folder);
  const server = await startServer(folder, { REYNARD_LOG: 'info', ...wideLimits, ...env });
  try {
    return { loadBefore, diskSyncMs, ...(await measure(server)) };
  } finally {
    await server[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What one write to the disk costs, which no create can be faster than. */
async function timeDiskSync(folder: string): Promise<{ readonly p50: number; readonly p99: number }> {
  await using file = await open(join(folder, 'sync'), 'w');
  const times: number[] = [];
  for (let count = 0; count < 200; count += 1) {
    await file.write(Buffer.alloc(8192));
    const startedAt = performance.now();
    await file.datasync();
    times.push(performance.now() - startedAt);
  }
  const { p50, p99 } = percentilesOf(times);
  return { p50, p99 };
}

async function create(server: RunningServer): Promise<string> {
  const answer = await call(server, '/v1/videos/generations', { method: 'POST', body });
  if (answer.status !== 200) throw new Error(`POST answered ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as WireTask).id; // checked in test/http
}

async function timeService(server: RunningServer, seconds: number): Promise<ServiceFigures> {
  const { hostname, port, host } = new URL(server.url);
  const ids: string[] = [];
  const createRequest = writeRequest(host, { method: 'POST', path: '/v1/videos/generations', key: apiKey, body });
  const listRequest = writeRequest(host, { method: 'GET', path: '/v1/tasks', key: apiKey });
  const requests = { ...{ host: hostname, port: Number(port), connections, seconds } };
  const creates: Pick<Load, 'request' | 'onAnswer'> = {
    request: () => createRequest,
    onAnswer: ({ body: text }) => {
      const id = /"id":"([^"]+)"/.exec(text)?.[1];
      if (id !== undefined) ids.push(id);
    },
  };
  const reads: Pick<Load, 'request'> = {
    request: () => {
      const id = ids[Math.floor(Math.random() * ids.length)];
      return writeRequest(host, { method: 'GET', path: `/v1/tasks/${id}`, key: apiKey });
    },
  };
  // The first seconds of a process are spent on compiling it.
  await driveLoad({ ...requests, ...creates, seconds: 3, perSecond: paced.creates });
  return {
    create: await driveLoad({ ...requests, ...creates, perSecond: paced.creates }),
    read: await driveLoad({ ...requests, ...reads, perSecond: paced.reads }),
    list: await driveLoad({ ...requests, request: () => listRequest, perSecond: paced.lists }),
    createFlatOut: await driveLoad({ ...requests, ...creates, perSecond: null }),
    readFlatOut: await driveLoad({ ...requests, ...reads, perSecond: null }),
  };
}
