// Times creates, reads and lists of a real server over 50 connections, idle and while it makes a 1080p film.
import { mkdtemp, open, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { apiKey, type RunningServer, startServer, type WireTask } from '../test/e2e/running-server.ts';
import { type LoadProcess, startInstantServer, startLoadProcess } from './load/load-process.ts';
import type { LoadOrder, LoadOutcome } from './load/load-program.ts';
import { percentilesOf } from './load/percentiles.ts';
import type { ProbeFigures } from './load/server-probe.ts';

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

/** What the client saw, what the server says of the same requests, and how long each waited for a processor. */
type PhaseFigures = LoadOutcome['figures'] & { readonly clientWaitMsPerRequest: number; readonly server: ProbeFigures };

/** A server under measurement. */
interface Subject {
  readonly server: RunningServer;
  readonly client: LoadProcess;
  /** Asks the server for the time since the last call. */
  readonly askProbe: () => Promise<ProbeFigures>;
  /** Tasks that reads ask for. */
  readonly ids: string[];
}

/** Gives the answer times of a server that only answers, and of one that makes a film. */
export async function benchService({ quick }: { readonly quick: boolean }): Promise<unknown> {
  const seconds = quick ? 3 : 10;
  const idle = await withServer({ REYNARD_ROLE: 'api' }, async (subject) => {
    await createFirst(subject);
    await warmUp(subject, creates);
    return { ...(await timePhases(subject, seconds)), instantServer: await timeInstantServer(subject, seconds) };
  });
  const rendering = await withServer({ REYNARD_RENDER_HEIGHT: '1080' }, async (subject) => {
    const { server } = subject;
    await warmUp(subject, lists);
    await createFirst(subject);
    const film = subject.ids[0] ?? '';
    while ((await readTask(server, film)).status === 'pending') await sleep(20);
    const planningAndSpeaking = await timeTogether(subject, seconds);
    while ((await readTask(server, film)).progress < 12) await sleep(100);
    const figures = await timePhases(subject, seconds);
    const instantServer = await timeInstantServer(subject, seconds);
    const { status, progress } = await readTask(server, film);
    return { planningAndSpeaking, ...figures, instantServer, filmWasStillMade: status === 'processing', progress };
  });
  return { connections, paced, idle, rendering };
}

async function withServer<T>(env: NodeJS.ProcessEnv, measure: (subject: Subject) => Promise<T>) {
  const folder = await mkdtemp(join(tmpdir(), 'reynard-bench-'));
  const probePath = join(folder, 'probe');
  const [loadBefore] = loadavg();
  const diskSyncMs = await timeDiskSync(folder);
  const probe = new URL('./load/server-probe.ts', import.meta.url).href;
  const server = await startServer(folder, {
    ...{ REYNARD_LOG: 'info', NODE_OPTIONS: `--import ${probe}`, REYNARD_BENCH_PROBE: probePath },
    ...{ ...wideLimits, ...env },
  });
  using client = startLoadProcess();
  try {
    // What the probe answers is its own figures.
    const askProbe = async () => JSON.parse(await text(connect(probePath))) as ProbeFigures;
    return { loadBefore, diskSyncMs, ...(await measure({ server, client, askProbe, ids: [] })) };
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

type Ask = Pick<LoadOrder, 'key' | 'method' | 'paths' | 'body'>;

const creates: Ask = { key: apiKey, method: 'POST', paths: ['/v1/videos/generations'], body };
const lists: Ask = { key: apiKey, method: 'GET', paths: ['/v1/tasks'] };
const readsOf = ({ ids }: Subject): Ask => ({
  ...{ key: apiKey, method: 'GET', paths: ids.slice(0, 2000).map((id) => `/v1/tasks/${id}`) },
});

const orderTo = (url: string, ask: Ask, seconds: number, perSecond: number | null): LoadOrder => {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port), connections, seconds, perSecond, ...ask };
};

/** Creates the first task; where films are made, it is the film. */
async function createFirst({ server, ids }: Subject): Promise<void> {
  ids.push((await ask(server, '/v1/videos/generations', { method: 'POST', body })).id);
}

const readTask = (server: RunningServer, id: string): Promise<WireTask> => ask(server, `/v1/tasks/${id}`);

async function ask({ url }: RunningServer, path: string, init: RequestInit = {}): Promise<WireTask> {
  const headers = { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' };
  const answer = await fetch(`${url}${path}`, { ...init, headers });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as WireTask; // checked in test/http
}

/** The first seconds of a process are spent on compiling it. */
async function warmUp({ server, client }: Subject, ask: Ask): Promise<void> {
  await client.drive(orderTo(server.url, ask, 3, paced.creates));
}

async function timePhases(subject: Subject, seconds: number) {
  const { server, client, ids, askProbe } = subject;
  const time = async (ask: Ask, perSecond: number | null): Promise<PhaseFigures> => {
    await askProbe();
    const outcome = await client.drive(orderTo(server.url, ask, seconds, perSecond));
    if (ask === creates) ids.push(...outcome.ids);
    return { ...outcome.figures, clientWaitMsPerRequest: outcome.clientWaitMsPerRequest, server: await askProbe() };
  };
  return {
    create: await time(creates, paced.creates),
    read: await time(readsOf(subject), paced.reads),
    list: await time(lists, paced.lists),
    // Every connection asks again as soon as it is answered.
    createFlatOut: await time(creates, null),
    readFlatOut: await time(readsOf(subject), null),
  };
}

/** Creates and reads at the same time, from two clients. */
async function timeTogether({ server, client, ids, askProbe }: Subject, seconds: number) {
  using reader = startLoadProcess();
  await askProbe();
  const [create, read] = await Promise.all([
    client.drive(orderTo(server.url, creates, seconds, paced.creates)),
    reader.drive(orderTo(server.url, readsOf({ server, client, ids, askProbe }), seconds, paced.reads)),
  ]);
  ids.push(...create.ids);
  return { create: create.figures, read: read.figures, server: await askProbe() };
}

/** What the client and the system alone take: reads of a server that answers at once. */
async function timeInstantServer({ client }: Subject, seconds: number) {
  using instant = await startInstantServer();
  const ask = { key: apiKey, method: 'GET' as const, paths: ['/v1/tasks/none'] };
  const { figures, clientWaitMsPerRequest } = await client.drive(
    orderTo(`http://127.0.0.1:${instant.port}`, ask, seconds, paced.reads),
  );
  return { ...figures, clientWaitMsPerRequest };
}
