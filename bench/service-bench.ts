// Times creates, reads and lists of a real server over 50 connections, idle and while it makes a 1080p film.
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { apiKey, call, type RunningServer, readTask, startServer, type WireTask } from '../test/e2e/running-server.ts';
import { driveLoad, type Load, type LoadFigures } from './load/drive-load.ts';
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
const prompt = 'A chef explains tomato soup in 60 seconds.';
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

/** Gives the answer times idle and while a film is rendered. */
export async function benchService({ quick }: { readonly quick: boolean }): Promise<unknown> {
  const seconds = quick ? 3 : 8;
  const folder = await mkdtemp(join(tmpdir(), 'reynard-bench-'));
  const server = await startServer(folder, { REYNARD_RENDER_HEIGHT: '1080', REYNARD_LOG: 'info', ...wideLimits });
  try {
    const loadBefore = loadavg()[0];
    const film = await create(server);
    while ((await readTask(server, film)).progress < 10) await sleep(200);
    const whileRendering = await timeService(server, seconds);
    const { status, progress } = await readTask(server, film);
    const filmWasStillMade = status === 'processing';
    return { connections, paced, loadBefore, whileRendering, filmWasStillMade, progress };
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
  return {
    create: await driveLoad({ ...requests, ...creates, perSecond: paced.creates }),
    read: await driveLoad({ ...requests, ...reads, perSecond: paced.reads }),
    list: await driveLoad({ ...requests, request: () => listRequest, perSecond: paced.lists }),
    createFlatOut: await driveLoad({ ...requests, ...creates, perSecond: null }),
    readFlatOut: await driveLoad({ ...requests, ...reads, perSecond: null }),
  };
}
