// POST /v1/videos/generations: a checked request becomes a task.
import { type Context, Hono } from 'hono';
import { wireLimits } from '../../contract/limits.ts';
import { VideoError } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';
import { hashJson } from '../canonical-json.ts';
import { checkGenerationRequest } from '../check-generation-request.ts';
import type { HttpPorts, Idempotency, UploadService } from '../ports.ts';
import { type JsonObject, readJsonBody } from '../read-json-body.ts';
import { viewTask } from '../task-view.ts';
import { uploadIdOf } from '../upload-name.ts';

/** Makes the routes. */
export function createGenerationRoutes(ports: HttpPorts) {
  return new Hono<AppEnv>().post('/v1/videos/generations', async (context) => {
    const body = await readJsonBody(context.req);
    const idempotency = readIdempotency(context, body);
    const keyId = context.get('key').id;
    const ownUploads = await findOwnUploads(ports.uploads, body, keyId);
    const request = checkGenerationRequest(body, { ...ports, isOwnUpload: (url) => ownUploads.has(url) });
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
  });
}

/** Gives those of `file_urls` that are uploads of the key; their host need not be public. */
async function findOwnUploads(uploads: UploadService, body: JsonObject, keyId: string): Promise<ReadonlySet<string>> {
  const given: readonly unknown[] = Array.isArray(body['file_urls']) ? body['file_urls'] : [];
  const own = new Set<string>();
  // A longer list is refused anyway.
  for (const url of given.slice(0, wireLimits.fileUrlsMax)) {
    const id = typeof url === 'string' ? uploadIdOf(url) : undefined;
    if (id !== undefined && (await uploads.find(id, keyId)) !== undefined) own.add(String(url));
  }
  return own;
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
