// A file at an address that the hosted service gave -> a file of the task, whole or absent.
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { isPublicHostname } from '../kit/public-address.ts';
import { PassingFault } from './heygen-client.ts';

/** What may be downloaded. */
export interface DownloadRules {
  /** A host that is reached although it may not be public: the service's own. */
  readonly ownHost: string;
  readonly mostBytes: number;
  /** The longest silence, also before the first byte. */
  readonly longestSilenceMs: number;
  /** The longest that the whole may take. */
  readonly mostMs: number;
  readonly signal: AbortSignal;
}

const mostRedirects = 3;

/** Downloads a file. @throws PassingFault when it could not be had this time */
export async function downloadFile(address: string, path: string, rules: DownloadRules): Promise<void> {
  const partial = `${path}.partial`;
  const silence = watchSilence(rules.longestSilenceMs);
  const late = AbortSignal.timeout(Math.max(0, rules.mostMs));
  const signal = AbortSignal.any([rules.signal, silence.signal, late]);
  try {
    const response = await open(address, { ...rules, signal }, mostRedirects);
    if (response.body === null) throw new PassingFault('a file of it is empty');
    const parts = limited(response.body, rules.mostBytes, silence.heard);
    await pipeline(parts, createWriteStream(partial), { signal });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    rules.signal.throwIfAborted();
    if (silence.signal.aborted) throw new PassingFault('a file of it comes to a standstill');
    if (late.aborted) throw new PassingFault('a file of it comes too slowly');
    // A full disk is told as such; whatever the network did may pass.
    const isDisk = error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code));
    throw isDisk || error instanceof PassingFault ? error : new PassingFault('a file of it cannot be downloaded');
  } finally {
    silence.end();
  }
}

/** Aborts once nothing was heard for too long. */
function watchSilence(longestMs: number) {
  const silent = new AbortController();
  const timer = setTimeout(() => silent.abort(), longestMs);
  return { signal: silent.signal, heard: () => void timer.refresh(), end: () => clearTimeout(timer) };
}

async function open(address: string, rules: DownloadRules, redirectsLeft: number): Promise<Response> {
  const url = URL.parse(address);
  const isReachable =
    url !== null && (url.host === rules.ownHost || (url.protocol === 'https:' && isPublicHostname(url.hostname)));
  if (!isReachable) throw new PassingFault('it names an address that is not public');
  const response = await fetch(url, { redirect: 'manual', signal: rules.signal });
  const location = response.headers.get('Location');
  if (response.status >= 300 && response.status < 400 && location !== null && redirectsLeft > 0) {
    await response.body?.cancel();
    return open(new URL(location, url).href, rules, redirectsLeft - 1);
  }
  if (!response.ok) throw new PassingFault(`a file of it answers with HTTP status ${response.status}`);
  return response;
}

async function* limited(
  source: AsyncIterable<Uint8Array>,
  mostBytes: number,
  heard: () => void,
): AsyncGenerator<Uint8Array> {
  let sizeBytes = 0;
  for await (const part of source) {
    heard();
    sizeBytes += part.byteLength;
    if (sizeBytes > mostBytes) throw new PassingFault(`a file of it is over ${mostBytes} bytes`);
    yield part;
  }
}
