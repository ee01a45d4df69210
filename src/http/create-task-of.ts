// A checked request -> a task, answered as the task object.
import type { Context } from 'hono';
import { wireLimits } from '../contract/limits.ts';
import { VideoError } from '../kit/errors.ts';
import type { AppEnv } from './app-env.ts';
import { hashJson } from './canonical-json.ts';
import type { HttpPorts, Idempotency } from './ports.ts';
import type { JsonObject } from './read-json-body.ts';
import type { StoredRequest } from './stored-request.ts';
import { viewTask } from './task-view.ts';

/**
 * Creates the task of a request, or gives the one that the same Idempotency-Key made.
 * @param asked What the client asked for; the same key with something else is refused.
 * @throws VideoError `idempotency_key_reuse`, `queue_full`, `shutting_down`, `storage_full`
 */
export async function createTaskOf(
  ports: HttpPorts,
  context: Context<AppEnv>,
  { asked, request }: { readonly asked: JsonObject; readonly request: StoredRequest },
): Promise<Response> {
  const idempotency = readIdempotency(context, asked);
  if (ports.stopping.aborted) throw new VideoError('shutting_down', 'The service is stopping and takes no new work.');
  const key = context.get('key');
  const { maxUnfinished } = key.limits;
  const outcome = await ports.tasks.create({ keyId: key.id, request, idempotency, maxUnfinished });
  if (outcome.kind === 'queue-full') {
    context.header('Retry-After', String(Math.max(1, Math.ceil(outcome.retryAfterSeconds))));
    throw new VideoError('queue_full', `This key has ${outcome.limit} tasks waiting, which is the limit.`);
  }
  if (outcome.kind === 'replayed') context.header('Idempotent-Replayed', 'true');
  return context.json(await viewTask(ports, outcome.task, key.group, context.get('origin')));
}

function readIdempotency(context: Context<AppEnv>, body: JsonObject): Idempotency | null {
  const key = context.req.header('Idempotency-Key');
  if (key === undefined) return null;
  const { idempotencyKeyMaxCharacters } = wireLimits;
  if (!/^[\x20-\x7e]+$/.test(key) || key.length > idempotencyKeyMaxCharacters) {
    const message = `The header Idempotency-Key must be 1 to ${idempotencyKeyMaxCharacters} printable ASCII characters; it has ${key.length}.`;
    throw new VideoError('invalid_parameter', message, { param: 'Idempotency-Key' });
  }
  return { key, bodyHash: hashJson(body) };
}
