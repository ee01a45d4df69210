// Starts a task so that no retry can start a second one.
import type { Transport } from './transport.ts';
import type { Task } from './types.ts';

/** Posts to an address that answers a task, with one Idempotency-Key for all tries. */
export const startTask = (
  transport: Transport,
  path: string,
  json: object,
  options: { readonly idempotencyKey?: string | undefined; readonly signal?: AbortSignal | undefined },
): Promise<Task> =>
  transport.sendForJson<Task>({
    method: 'POST',
    path,
    json,
    headers: { 'idempotency-key': options.idempotencyKey ?? crypto.randomUUID() },
    isRepeatable: true,
    signal: options.signal,
  });
