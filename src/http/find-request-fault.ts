// Finds what is wrong with the lines of a request that Node's parser lets through, and that others may read otherwise.
import type { IncomingMessage } from 'node:http';
import type { ErrorCode } from '../kit/errors.ts';

/** Gives the code to refuse a request with, or undefined when its lines can be read in one way only. */
export function findRequestFault(incoming: IncomingMessage): ErrorCode | undefined {
  const { httpVersion, url = '' } = incoming;
  if (httpVersion !== '1.1' && httpVersion !== '1.0') return 'malformed_request';
  const hosts = valuesOf(incoming, 'host');
  if (hosts.length > 1 || (hosts.length === 0 && httpVersion === '1.1')) return 'malformed_request';
  // Any other coding would have to be undone, and proxies before us may count the body's bytes in another way.
  const codings = valuesOf(incoming, 'transfer-encoding');
  if (codings.some((each) => each.toLowerCase() !== 'chunked' || httpVersion === '1.0')) {
    return 'malformed_request';
  }
  return findTargetFault(url);
}

function findTargetFault(target: string): ErrorCode | undefined {
  if (!target.startsWith('/') && namesUser(target)) return 'malformed_request';
  // A proxy with rules for paths sees another path than the one these would lead to.
  return isStepping(target) ? 'not_found' : undefined;
}

const namesUser = (target: string): boolean => /^[a-z]+:\/\/[^/?#]*@/i.test(target);

const isStepping = (target: string): boolean =>
  /(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\]|$)/i.test(target.split(/[?#]/, 1)[0] ?? '');

/** Each line of a header: Node itself keeps only the first of some. */
function valuesOf({ rawHeaders }: IncomingMessage, name: string): readonly string[] {
  return rawHeaders.flatMap((value, index) =>
    index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name ? [value.trim()] : [],
  );
}
