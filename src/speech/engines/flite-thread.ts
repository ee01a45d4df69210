// One worker thread that says sentences, as a function that gives a promise.
import { Worker } from 'node:worker_threads';
import type { SpokenSentence } from '../engine.ts';
import type { FliteRequest } from './flite-synthesis.ts';
import type { FliteCall, FliteReply } from './flite-worker.ts';

/** A running thread. */
export interface FliteThread {
  readonly say: (request: FliteRequest, signal?: AbortSignal) => Promise<SpokenSentence>;
  readonly waitingCount: () => number;
  readonly hasEnded: () => boolean;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (sentence: SpokenSentence) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts the thread; it keeps the process alive only while it has something to say. */
export function startFliteThread(): FliteThread {
  const worker = new Worker(new URL('./flite-worker.ts', import.meta.url), { name: 'flite' });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended = false;
  const settle = (id: number, how: (caller: Waiting) => void): void => {
    const caller = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    if (caller) how(caller);
  };
  const end = (error: unknown): void => {
    ended = true;
    for (const id of [...waiting.keys()]) settle(id, (caller) => caller.reject(error));
  };
  worker.on('message', (reply: FliteReply) =>
    settle(reply.id, (caller) =>
      'error' in reply ? caller.reject(new Error(`Flite: ${reply.error}`)) : caller.resolve(reply.sentence),
    ),
  );
  worker.on('error', end);
  worker.on('exit', (exitCode) => end(new Error(`the Flite thread ended with ${exitCode}`)));
  worker.unref();

  const say = (request: FliteRequest, signal?: AbortSignal): Promise<SpokenSentence> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      const call: FliteCall = { id, request };
      const cancel = (): void => settle(id, (caller) => caller.reject(signal?.reason));
      signal?.addEventListener('abort', cancel, { once: true });
      const done = (): void => signal?.removeEventListener('abort', cancel);
      waiting.set(id, {
        resolve: (sentence) => {
          done();
          resolve(sentence);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      worker.ref();
      worker.postMessage(call);
    });
  return {
    say,
    waitingCount: () => waiting.size,
    hasEnded: () => ended,
    close: async () => {
      await worker.terminate();
    },
  };
}
