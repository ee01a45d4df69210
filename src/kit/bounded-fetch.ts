// fetch for one endpoint: nothing else is called, no redirect is followed, and no reply is read beyond its limit.
import { VideoError } from './errors.ts';

/** Which endpoint, and how much of it is read. */
interface Bounds {
  /** Only its origin is called. */
  readonly baseUrl: string;
  /** As errors name it: "The language model". */
  readonly name: string;
  readonly mostBytes: number;
}

/** Makes the fetch. @throws upstream_unavailable for another host, and for a reply beyond the limit */
export function createBoundedFetch({ baseUrl, name, mostBytes }: Bounds): typeof fetch {
  const { origin } = new URL(baseUrl);
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== origin) throw new VideoError('upstream_unavailable', `${name} names another host.`);
    // A redirect would carry what is sent, and the key, to a host that nobody configured.
    const response = await fetch(input, { ...init, redirect: 'error' });
    const body = await readBounded(response, mostBytes);
    return new Response(body, { status: response.status, headers: response.headers });
  };
}

async function readBounded(response: Response, mostBytes: number): Promise<Buffer<ArrayBuffer> | null> {
  if (response.body === null) return null;
  const parts: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const part of response.body) {
    sizeBytes += part.byteLength;
    if (sizeBytes > mostBytes) {
      throw new VideoError('upstream_unavailable', `The reply is over ${mostBytes / 1024 / 1024} MiB.`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}
