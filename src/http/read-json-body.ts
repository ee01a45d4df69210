// Reads a request's body into one JSON object, refusing it as early as its size, type, depth or text is wrong.
import type { HonoRequest } from 'hono';
import { wireLimits } from '../contract/limits.ts';
import { VideoError } from '../kit/errors.ts';
import { checkText } from './check-text.ts';
import { shortened } from './describe-value.ts';
import { scanJson } from './scan-json.ts';

/** A parsed JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** How much a body may hold, and how it is refused beyond that. */
interface BodyLimit {
  readonly maxBytes: number;
  readonly code: 'body_too_large' | 'upload_too_large';
}

const usualLimit: BodyLimit = { maxBytes: wireLimits.bodyMaxBytes, code: 'body_too_large' };

/**
 * Reads the body.
 * @throws VideoError `unsupported_media_type`, `body_too_large`, `invalid_json`, `json_too_deep`, `invalid_unicode`.
 */
export async function readJsonBody(request: HonoRequest, limit = usualLimit): Promise<JsonObject> {
  checkHeaders(request, limit);
  const bytes = await readBytes(request.raw.body, limit);
  const text = decode(bytes);
  const scan = scanJson(text, wireLimits.bodyMaxDepth);
  if (scan.isTooDeep) {
    throw new VideoError('json_too_deep', `The body is nested deeper than ${wireLimits.bodyMaxDepth} levels.`);
  }
  const value = parse(text);
  if (scan.duplicateKey !== undefined) {
    throw new VideoError('invalid_json', `The key "${shortened(scan.duplicateKey)}" stands twice in one object.`);
  }
  checkText(value, '');
  if (!isJsonObject(value)) throw new VideoError('invalid_json', 'The body is JSON but not an object.');
  return value;
}

const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkHeaders(request: HonoRequest, limit: BodyLimit): void {
  const contentType = request.header('Content-Type') ?? '';
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?;?$/i.test(contentType.trim())) {
    const found = contentType === '' ? 'is missing' : `is "${shortened(contentType)}"`;
    const message = `The header Content-Type ${found}; this call takes application/json.`;
    throw new VideoError('unsupported_media_type', message, { param: 'Content-Type' });
  }
  const encoding = request.header('Content-Encoding') ?? 'identity';
  if (encoding.trim().toLowerCase() !== 'identity') {
    const message = `The header Content-Encoding is "${shortened(encoding)}"; a body must be sent uncompressed.`;
    throw new VideoError('unsupported_media_type', message, { param: 'Content-Encoding' });
  }
  const declaredBytes = Number(request.header('Content-Length') ?? '0');
  if (declaredBytes > limit.maxBytes) throw tooLarge(`${declaredBytes} bytes`, limit);
}

async function readBytes(body: ReadableStream<Uint8Array> | null, limit: BodyLimit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  if (body === null) return new Uint8Array();
  // Leaving the loop by the throw cancels the stream, so that nothing more of the body is read.
  for await (const chunk of body) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > limit.maxBytes) throw tooLarge(`over ${limit.maxBytes} bytes`, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, sizeBytes);
}

const tooLarge = (size: string, { maxBytes, code }: BodyLimit): VideoError =>
  new VideoError(code, `The body is ${size}; the limit is ${maxBytes} bytes.`);

function decode(bytes: Uint8Array): string {
  try {
    // A leading byte order mark is skipped, as RFC 8259 allows: some clients cannot help sending one.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new VideoError('invalid_unicode', 'The body is not valid UTF-8.', { cause: error });
  }
}

function parse(text: string): unknown {
  if (text.trim() === '') throw new VideoError('invalid_json', 'The body is empty.');
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? shortened(error.message, 160) : 'unreadable';
    throw new VideoError('invalid_json', `The body is not JSON: ${reason}.`, { cause: error });
  }
}
