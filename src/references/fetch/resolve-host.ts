// Host names -> addresses, by the name servers alone.
import { promises as dns } from 'node:dns';

/** Gives every address of a name; empty when it has none. */
export type ResolveHost = (hostname: string, signal: AbortSignal) => Promise<readonly string[]>;

const answerTimeoutMs = 2000;
const wholeTimeoutMs = 8000;

/**
 * Asks the name servers directly. The system's resolver would also read /etc/hosts, and a slow answer would hold one of
 * the few threads that file access needs too.
 */
export async function resolveHost(hostname: string, signal: AbortSignal): Promise<readonly string[]> {
  const resolver = new dns.Resolver({ timeout: answerTimeoutMs, tries: 2 });
  const stop = AbortSignal.any([signal, AbortSignal.timeout(wholeTimeoutMs)]);
  const cancel = (): void => resolver.cancel();
  stop.addEventListener('abort', cancel, { once: true });
  try {
    stop.throwIfAborted();
    const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    const refusal = answers.find((answer) => answer.status === 'rejected');
    if (addresses.length === 0 && refusal !== undefined) throw refusal.reason;
    return addresses;
  } finally {
    stop.removeEventListener('abort', cancel);
  }
}
