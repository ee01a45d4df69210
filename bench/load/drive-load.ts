// Sends requests over many connections, at a pace of its own or as fast as they are answered, and times every answer.
import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../../src/kit/random.ts';
import { type Percentiles, percentilesOf } from './percentiles.ts';
import { openConnection, type WireConnection } from './wire-connection.ts';

/** How many requests are sent where. */
export interface Pace {
  readonly host: string;
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** Requests each second of all connections together, at random times; null: each connection asks again at once. */
  readonly perSecond: number | null;
}

/** A load. */
interface Load extends Pace {
  readonly request: () => Buffer;
  readonly onAnswer: (body: string) => void;
}

/** Percentiles in ms, from the moment at which a request was due to the last byte of its answer. */
export interface LoadFigures extends Percentiles {
  readonly answered: number;
  readonly refused: number;
  readonly perSecond: number;
  /** The part of it that passed before the client sent the request: its own lateness, or no connection was free. */
  readonly lateness: Percentiles;
}

/** Times of answers, and of what of them was the client's. */
interface Times {
  readonly all: number[];
  readonly late: number[];
}

/** Drives the load; answers other than 200 are counted as refused. */
export async function driveLoad(load: Load): Promise<LoadFigures> {
  const connections = await Promise.all(
    Array.from({ length: load.connections }, () => openConnection(load.host, load.port)),
  );
  const times: Times = { all: [], late: [] };
  let refused = 0;
  const ask = async (connection: WireConnection, dueAt: number): Promise<void> => {
    const sentAt = performance.now();
    const startedAt = Math.min(dueAt, sentAt); // timers run a little early, too
    times.late.push(sentAt - startedAt);
    const answer = await connection.send(load.request());
    times.all.push(performance.now() - startedAt);
    if (answer.status !== 200) refused += 1;
    load.onAnswer(answer.body);
  };
  const startedAt = performance.now();
  try {
    await (load.perSecond === null ? askAgainAndAgain : askAtRandomTimes)(load, connections, ask);
    return figuresOf(times, refused, (performance.now() - startedAt) / 1000);
  } finally {
    for (const connection of connections) connection.close();
  }
}

type Ask = (connection: WireConnection, dueAt: number) => Promise<void>;

async function askAgainAndAgain({ seconds }: Load, connections: readonly WireConnection[], ask: Ask): Promise<void> {
  const endAt = performance.now() + seconds * 1000;
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() < endAt) await ask(connection, performance.now());
    }),
  );
}

/** Requests come when they come: one that finds every connection busy waits, and its wait counts. */
async function askAtRandomTimes(load: Load, connections: readonly WireConnection[], ask: Ask): Promise<void> {
  const random = createRandom(1);
  const due: number[] = [];
  const free = [...connections];
  const asked = new Set<Promise<void>>();
  const serveWaiting = (): void => {
    while (free.length > 0 && due.length > 0) {
      const [connection, dueAt] = [free.shift(), due.shift()];
      if (connection === undefined || dueAt === undefined) return;
      const done = ask(connection, dueAt).then(() => {
        asked.delete(done);
        free.push(connection);
        serveWaiting();
      });
      asked.add(done);
    }
  };
  const endAt = performance.now() + load.seconds * 1000;
  const meanGapMs = 1000 / (load.perSecond ?? 1);
  for (let dueAt = performance.now(); dueAt < endAt; dueAt += -Math.log(1 - random()) * meanGapMs) {
    const waitMs = dueAt - performance.now();
    if (waitMs > 1) await sleep(waitMs);
    due.push(dueAt);
    serveWaiting();
  }
  while (asked.size > 0) await Promise.race(asked);
}

function figuresOf({ all, late }: Times, refused: number, seconds: number): LoadFigures {
  return {
    ...{ answered: all.length, refused, perSecond: Math.round(all.length / seconds) },
    ...percentilesOf(all),
    lateness: percentilesOf(late),
  };
}
