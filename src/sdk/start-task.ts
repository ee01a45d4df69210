// Starts a task so that no retry can start a second one.
import type { Transport } from './transport.ts';
import type { Task } from './types.ts';

/** How to start a film. */
export interface GenerateOptions {
  /** The same key and request give the same task. @defaultValue a new one for each call, kept over its retries */
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Posts to an address that answers a task, with one Idempotency-Key for all tries. */
export const startTask = (transport: Transport, path: string, json: object, options: GenerateOptions): Promise<Task> =>
  transport.sendForJson<Task>({
    method: 'POST',
    path,
    json,
    headers: { 'idempotency-key': options.idempotencyKey ?? crypto.randomUUID() },
    isRepeatable: true,
    signal: options.signal,
  });
