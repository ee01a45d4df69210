// fetch for one endpoint: nothing else is called, no redirect is followed, and no reply is read beyond its limit.
import { VideoError } from '../../../kit/errors.ts';

/** A script of twenty minutes is about 60 KB. */
const mostReplyBytes = 2 * 1024 * 1024;

/** Makes a fetch that only reaches the origin of `baseUrl`. @throws upstream_unavailable for a reply over 2 MiB */
export function createBoundedFetch(baseUrl: string): typeof fetch {
  const { origin } = new URL(baseUrl);
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== origin) throw new VideoError('upstream_unavailable', 'The language model names another host.');
    // A redirect would carry prompt and key to a host that nobody configured.
    const response = await fetch(input, { ...init, redirect: 'error' });
    const body = await readBounded(response);
    return new Response(body, { status: response.status, headers: response.headers });
  };
}

async function readBounded(response: Response): Promise<Buffer<ArrayBuffer> | null> {
  if (response.body === null) return null;
  const parts: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const part of response.body) {
    sizeBytes += part.byteLength;
    if (sizeBytes > mostReplyBytes) throw new VideoError('upstream_unavailable', 'The reply is over 2 MiB.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
