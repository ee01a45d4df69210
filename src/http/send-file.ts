// Answers with a stored file: whole, a range of it, its headers alone, or "not modified".
import type { Context } from 'hono';
import { VideoError } from '../kit/errors.ts';
import type { Log } from '../kit/log.ts';
import { type AppEnv, connectionOf } from './app-env.ts';
import { type ByteRange, readByteRange } from './byte-range.ts';
import type { ResultFile } from './result-file.ts';

/** A browser that opens a film or a picture by itself wraps it in a page of its own, which must be let load it. */
const viewerPolicy =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** How a file is shown to the client. */
export interface FileLabel {
  readonly contentType: string;
  /** The name a browser saves it under. */
  readonly downloadName: string;
  /** True: a browser saves it and does not show it. @defaultValue false */
  readonly isAttachment?: boolean;
}

/**
 * Sends `file`.
 * @throws VideoError `range_not_satisfiable`; the header Content-Range then tells the size.
 */
export async function sendFile(
  context: Context<AppEnv>,
  file: ResultFile,
  label: FileLabel,
  log: Log,
): Promise<Response> {
  const etag = `"${file.sha256}"`;
  const lastModified = new Date(Math.floor(file.createdAtMs / 1000) * 1000).toUTCString();
  context.header('ETag', etag);
  context.header('Last-Modified', lastModified);
  context.header('Accept-Ranges', 'bytes');
  context.header('Cache-Control', 'private, max-age=3600');
  if (isNotModified(context, etag, lastModified)) return context.body(null, 304);
  const range = holdsRange(context, etag, lastModified)
    ? readByteRange(context.req.header('Range'), file.sizeBytes)
    : undefined;
  if (range === 'unsatisfiable') {
    context.header('Content-Range', `bytes */${file.sizeBytes}`);
    context.header('Cache-Control', 'no-store');
    throw new VideoError('range_not_satisfiable', `The file has ${file.sizeBytes} bytes; the range lies outside it.`, {
      param: 'Range',
    });
  }
  const sent = range ?? { start: 0, end: file.sizeBytes };
  context.header('Content-Type', label.contentType);
  context.header('Content-Security-Policy', viewerPolicy);
  context.header('Content-Disposition', dispositionOf(label));
  context.header('Content-Length', String(sent.end - sent.start));
  if (range !== undefined) {
    context.header('Content-Range', `bytes ${range.start}-${range.end - 1}/${file.sizeBytes}`);
  }
  const body = context.req.method === 'HEAD' ? null : await openBody(context, file, sent, log);
  const status = range === undefined ? 200 : 206;
  return body === null ? context.body(null, status) : context.body(body, status);
}

function dispositionOf({ downloadName, isAttachment = false }: FileLabel): string {
  const ascii = downloadName.replaceAll(/[^A-Za-z0-9._-]/g, '_');
  const exact = ascii === downloadName ? '' : `; filename*=UTF-8''${strictlyEncoded(downloadName)}`;
  return `${isAttachment ? 'attachment' : 'inline'}; filename="${ascii}"${exact}`;
}

/** Percent-encoded with the few signs that encodeURIComponent leaves and RFC 8187 does not. */
const strictlyEncoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function isNotModified(context: Context<AppEnv>, etag: string, lastModified: string): boolean {
  const ifNoneMatch = context.req.header('If-None-Match');
  if (ifNoneMatch !== undefined) {
    const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return tags.includes(etag) || tags.includes('*');
  }
  const since = Date.parse(context.req.header('If-Modified-Since') ?? '');
  return !Number.isNaN(since) && Date.parse(lastModified) <= since;
}

/** False when the client holds a part of another version and must get the whole file. */
function holdsRange(context: Context<AppEnv>, etag: string, lastModified: string): boolean {
  const ifRange = context.req.header('If-Range');
  return ifRange === undefined || ifRange === etag || ifRange === lastModified;
}

/** Opens the bytes; when they fail half way the connection is cut, so that a short answer is not taken for whole. */
async function openBody(
  context: Context<AppEnv>,
  file: ResultFile,
  range: ByteRange,
  log: Log,
): Promise<ReadableStream<Uint8Array>> {
  const reader = (await file.open(range)).getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        log.error('http.file_broke_off', { requestId: context.get('requestId'), error });
        const { outgoing } = connectionOf(context);
        outgoing?.destroy();
        // With the connection cut nobody reads on; an error thrown here would only be printed beside the log.
        if (outgoing === undefined) controller.error(error);
        else controller.close();
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
