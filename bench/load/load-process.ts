// The processes that a load comes from and goes to, beside the one that measures.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { LoadOrder, LoadOutcome } from './load-program.ts';

/** A client in a process and session of its own, as any client has. */
export interface LoadProcess extends Disposable {
  readonly drive: (order: LoadOrder) => Promise<LoadOutcome>;
}

/** A running server that answers at once. */
interface InstantServer extends Disposable {
  readonly port: number;
}

const start = (script: URL): ChildProcess => fork(script, { detached: true });

/** Starts the client. */
export function startLoadProcess(): LoadProcess {
  const child = start(new URL('./load-program.ts', import.meta.url));
  return {
    drive: async (order) => {
      child.send(order);
      // It sends nothing else.
      const [outcome] = (await once(child, 'message')) as [LoadOutcome];
      return outcome;
    },
    [Symbol.dispose]: () => child.disconnect(),
  };
}

/** Starts the server. */
export async function startInstantServer(): Promise<InstantServer> {
  const child = start(new URL('./instant-server.ts', import.meta.url));
  const [port] = (await once(child, 'message')) as [number]; // it sends nothing else
  return { port, [Symbol.dispose]: () => child.disconnect() };
}
