// Posts to an address that a client named: resolved once, every answer judged, and only a judged address dialled.
import { promises as dns } from 'node:dns';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { VideoError } from './errors.ts';
import { isPublicAddress } from './public-address.ts';

/** What is posted. */
interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Ends the whole exchange, whatever it waits for. */
  readonly signal: AbortSignal;
}

/** Where posts may go. */
export interface PostGuard {
  /** True for a place of the operator's own networks, which may be called although it is not public. */
  readonly isOwn: (target: { readonly hostname: string; readonly address: string; readonly port: number }) => boolean;
  /** Gives every address of a name. @defaultValue asks the name servers */
  readonly resolve?: (hostname: string) => Promise<readonly string[]>;
}

const headersMaxBytes = 16 * 1024;
/** So much of an answer is taken in, so that a polite receiver can end it; nobody reads it. */
const answerMaxBytes = 4096;

/**
 * Posts, and gives the status and the header Retry-After of the answer; redirects are answers like others.
 * @throws VideoError `callback_url_not_allowed` for a place that may not be called; other errors as the network gives them.
 */
export async function guardedPost(
  url: string,
  message: Message,
  guard: PostGuard,
): Promise<{ readonly status: number; readonly retryAfter: string | null }> {
  const target = new URL(url);
  const isSecure = target.protocol === 'https:';
  const port = Number(target.port || (isSecure ? 443 : 80));
  const hostname = target.hostname.replace(/^\[|\]$/g, '');
  const addresses = await judge(hostname, port, guard);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = (isSecure ? requestSecure : requestPlain)(target, {
      method: 'POST',
      headers: { ...message.headers, 'Content-Length': Buffer.byteLength(message.body), Connection: 'close' },
      signal: message.signal,
      lookup: lookUpIn(addresses),
      maxHeaderSize: headersMaxBytes,
      agent: false,
    });
    request.once('response', resolve);
    request.on('error', reject);
    request.end(message.body);
  });
  drain(answer);
  return { status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] ?? null };
}

/** One bad address condemns a name: an answer that mixes public and private ones is an attack. */
async function judge(hostname: string, port: number, guard: PostGuard): Promise<readonly string[]> {
  const { isOwn, resolve = askNameServers } = guard;
  const addresses = isIP(hostname) === 0 ? await resolve(hostname) : [hostname];
  if (addresses.length === 0) throw new Error(`${hostname} has no address`);
  for (const address of addresses) {
    const isPublic = isPublicAddress(address) && (port === 80 || port === 443);
    if (isPublic || isOwn({ hostname, address, port })) continue;
    throw new VideoError('callback_url_not_allowed', `${hostname} is at ${address}, port ${port}.`);
  }
  return addresses;
}

/** The system's own resolver would also read the hosts file, and hold a thread that file access needs. */
async function askNameServers(hostname: string): Promise<readonly string[]> {
  const resolver = new dns.Resolver({ timeout: 2000, tries: 2 });
  const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}

/** Answers with what was judged, so that a second look-up cannot give another address. */
const lookUpIn =
  (addresses: readonly string[]): LookupFunction =>
  (_hostname, { all }, done) => {
    const found = addresses.map((address) => ({ address, family: isIP(address) }));
    const [first] = found;
    if (all === true) done(null, found);
    else if (first !== undefined) done(null, first.address, first.family);
  };

function drain(answer: IncomingMessage): void {
  let sizeBytes = 0;
  // It was answered: how the rest of the answer ends is nobody's concern.
  answer.on('error', () => undefined);
  answer.on('data', (chunk: Uint8Array) => {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > answerMaxBytes) answer.destroy();
  });
}
