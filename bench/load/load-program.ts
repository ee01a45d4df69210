// A process that drives one load after another for the bench that started it.
import { writeFile } from 'node:fs/promises';
import { createRandom } from '../../src/kit/random.ts';
import { driveLoad, type LoadFigures, type Pace } from './drive-load.ts';
import { readRunDelayMs } from './run-delay.ts';
import { writeRequest } from './wire-connection.ts';

/** A load, told in words that cross to another process. */
export interface LoadOrder extends Pace {
  readonly key: string;
  readonly method: 'GET' | 'POST';
  /** One of them is asked for at random. */
  readonly paths: readonly string[];
  readonly body?: string;
}

/** What came of it. */
export interface LoadOutcome {
  readonly figures: LoadFigures;
  /** The ids that the answers began with. */
  readonly ids: readonly string[];
  /** How long this process was ready to run and had to wait for a processor, for each request. */
  readonly clientWaitMsPerRequest: number;
}

async function drive(order: LoadOrder): Promise<LoadOutcome> {
  const random = createRandom(2);
  const { key, method, paths, body, ...pace } = order;
  const requests = paths.map((path) =>
    writeRequest(`${pace.host}:${pace.port}`, { method, path, key, ...(body === undefined ? {} : { body }) }),
  );
  const ids: string[] = [];
  const waitedMs = await readRunDelayMs();
  const figures = await driveLoad({
    ...pace,
    request: () => requests[Math.floor(random() * requests.length)] ?? Buffer.alloc(0),
    onAnswer: (text) => {
      const id = /"id":"([^"]+)"/.exec(text)?.[1];
      if (id !== undefined) ids.push(id);
    },
  });
  const clientWaitMsPerRequest = ((await readRunDelayMs()) - waitedMs) / Math.max(1, figures.answered);
  return { figures, ids, clientWaitMsPerRequest: Math.round(clientWaitMsPerRequest * 1000) / 1000 };
}

/**
 * A client is usually another machine. Here it shares processors with what it measures, and a late client would count as
 * a slow server, so that its session comes first where the system lets it. On Linux, that is for root.
 */
async function comeFirst(): Promise<void> {
  const mostShare = -20;
  await writeFile('/proc/self/autogroup', String(mostShare)).catch(() => undefined);
}

await comeFirst();
process.on('disconnect', () => process.exit(0));
process.on('message', (order: LoadOrder) => {
  void drive(order).then((outcome) => process.send?.(outcome));
});
