// URL -> a file on disk, with a bound on everything a server could draw out.
import { open } from 'node:fs/promises';
import { Agent, type Dispatcher, request } from 'undici';
import { findUrlFault } from '../../kit/file-url.ts';
import { asStorageError } from '../../kit/files.ts';
import { FetchFailure, toFetchFailure } from './fetch-errors.ts';
import type { DownloadOrder } from './fetch-limits.ts';
import { createGuardedConnect, type GuardParts, RefusedConnection } from './guarded-connect.ts';
import { type ReceivedFile, receiveBody } from './receive-body.ts';

/** Downloads a file. @throws FetchFailure, storage_full, or the signal's reason. */
export async function downloadFile(order: DownloadOrder): Promise<ReceivedFile> {
  const deadline = AbortSignal.timeout(order.limits.wholeMs);
  const signal = AbortSignal.any([order.signal, deadline]);
  await using agent = openAgent(order, signal);
  try {
    const body = await openBody(order, agent.dispatcher, signal);
    await using file = await open(order.path, 'wx').catch((error: unknown) => {
      throw asStorageError(error, order.path);
    });
    return await receiveBody(body, file, order, signal);
  } catch (error) {
    order.signal.throwIfAborted();
    throw toFetchFailure(error, deadline.aborted);
  }
}

/** One agent for each download: no connection, and with it no cookie or certificate, is shared between tasks. */
function openAgent({ guard, limits }: DownloadOrder, signal: AbortSignal) {
  const dispatcher = new Agent({
    connect: createGuardedConnect(guard, signal),
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    maxHeaderSize: 16 * 1024,
    pipelining: 0,
    keepAliveTimeout: 1,
  });
  return { dispatcher, [Symbol.asyncDispose]: () => dispatcher.destroy() };
}

async function openBody(
  { url, guard, limits }: DownloadOrder,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  let current = judgeUrl(url, guard);
  for (let hops = 0; ; hops += 1) {
    const response = await request(current, {
      ...{ dispatcher, signal },
      headers: { 'user-agent': 'Reynard', accept: '*/*', 'accept-encoding': 'identity' },
    });
    // A body that is given up emits an error; without a listener it would end the process.
    response.body.on('error', () => {});
    if (![301, 302, 303, 307, 308].includes(response.statusCode)) return acceptResponse(response);
    response.body.destroy();
    if (hops >= limits.redirects) throw new RefusedConnection(`More than ${limits.redirects} redirects.`);
    current = followRedirect(current, response.headers['location'], guard);
  }
}

function judgeUrl(url: string, { ownNetworks }: GuardParts): URL {
  const fault = findUrlFault(url, ownNetworks.mayName);
  if (fault !== undefined) throw new RefusedConnection(`The URL ${fault}.`);
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed;
}

function followRedirect(from: URL, location: string | string[] | undefined, guard: GuardParts): URL {
  // Judged as it was written too: `new URL` would read a backslash or "http:host" in its own way.
  const isPlain = typeof location === 'string' && !/[\s\\]/.test(location);
  if (!isPlain || (/^[a-z][a-z0-9+.-]*:/i.test(location) && !/^https?:\/\/[^/]/i.test(location))) {
    throw new RefusedConnection('A bad redirect.');
  }
  const target = URL.parse(location, from);
  if (target === null) throw new RefusedConnection('A redirect to no URL.');
  if (from.protocol === 'https:' && target.protocol !== 'https:') throw new RefusedConnection('A redirect to http.');
  return judgeUrl(target.href, guard);
}

function acceptResponse(response: Dispatcher.ResponseData): Dispatcher.ResponseData {
  const { statusCode, headers, body } = response;
  const encoding = headers['content-encoding'];
  if (statusCode === 200 && (encoding === undefined || encoding === 'identity')) return response;
  body.destroy();
  if (statusCode === 200) throw new RefusedConnection('The body is compressed although identity was asked for.');
  // The host is public and answered, so its status tells nobody anything new, and helps an honest caller.
  throw new FetchFailure('file_url_unreachable', `was answered with status ${statusCode}`);
}
