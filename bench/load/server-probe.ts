// Loaded into the server under test before its own code: times requests from inside, for the bench that asks.
import { subscribe } from 'node:diagnostics_channel';
import { createServer } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';
import { type Percentiles, percentilesOf } from './percentiles.ts';
import { readRunDelayMs } from './run-delay.ts';

/** What a server says of the time since it was asked last. */
export interface ProbeFigures {
  /** From a request's headers read to its answer written: what the server's own work takes. */
  readonly handling: Percentiles;
  /** How late the event loop came to what was due. */
  readonly loopDelay: Pick<Percentiles, 'p50' | 'p99' | 'max'>;
  /** How long the main thread was ready to run and had to wait for a processor, for each request. */
  readonly waitMsPerRequest: number;
}

const path = process.env['REYNARD_BENCH_PROBE'];
// The server's children inherit its environment.
if (path !== undefined && isMainThread && process.argv[1]?.endsWith('src/server.ts') === true) startProbe(path);

function startProbe(socketPath: string): void {
  const startedAt = new WeakMap<object, number>();
  const times: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  subscribe('http.server.request.start', (message) => startedAt.set(requestOf(message), performance.now()));
  subscribe('http.server.response.finish', (message) => {
    const at = startedAt.get(requestOf(message));
    if (at !== undefined) times.push(performance.now() - at);
  });
  let waitedMs = 0;
  const take = async (): Promise<ProbeFigures> => {
    const nowMs = await readRunDelayMs();
    const handled = times.splice(0);
    const toMs = (nanoseconds: number): number => Math.round(nanoseconds / 1e5) / 10;
    const figures = {
      handling: percentilesOf(handled),
      loopDelay: { p50: toMs(delay.percentile(50)), p99: toMs(delay.percentile(99)), max: toMs(delay.max) },
      waitMsPerRequest: Math.round(((nowMs - waitedMs) / Math.max(1, handled.length)) * 1000) / 1000,
    };
    waitedMs = nowMs;
    delay.reset();
    return figures;
  };
  createServer((socket) => {
    void take().then((figures) => socket.end(JSON.stringify(figures)));
  })
    .listen(socketPath)
    .unref();
}

/** The channels' messages are told in Node's documentation, not in types. */
const requestOf = (message: unknown): object => (message as { readonly request: object }).request;
