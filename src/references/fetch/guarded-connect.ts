// Connections for references: each host is resolved once, every address is judged, and only a judged one is dialled.
import { BlockList, type IPVersion, isIP } from 'node:net';
import { buildConnector } from 'undici';
import type { OwnNetworks } from '../../kit/own-networks.ts';
import { isPublicAddress } from '../../kit/public-address.ts';
import type { ResolveHost } from './resolve-host.ts';

const connectTimeoutMs = 5000;

/** Why a connection was not made; for the log alone, since callers could map a network by it. */
export class RefusedConnection extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RefusedConnection';
  }
}

/** Opens a socket to one of `addresses`, which have been judged; nothing else may be dialled. */
export type Dial = (
  target: { readonly options: buildConnector.Options; readonly addresses: readonly string[] },
  callback: buildConnector.Callback,
) => void;

/** What a guarded connector works with. */
export interface GuardParts {
  readonly resolveHost: ResolveHost;
  readonly dial: Dial;
  readonly ownNetworks: OwnNetworks;
}

/** Gives a connector for undici that reaches public hosts and the operator's own networks, and nothing else. */
export function createGuardedConnect(parts: GuardParts, signal: AbortSignal): buildConnector.connector {
  return (options, callback) => {
    judgeTarget(options, parts, signal).then(
      (addresses) => parts.dial({ options, addresses }, callback),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}

async function judgeTarget(
  { hostname: name, protocol, port: portText }: buildConnector.Options,
  { resolveHost, ownNetworks }: GuardParts,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const hostname = name.replace(/^\[|\]$/g, '');
  const port = portText === '' ? (protocol === 'https:' ? 443 : 80) : Number(portText);
  const addresses = isIP(hostname) === 0 ? await resolveHost(hostname, signal) : [hostname];
  if (addresses.length === 0) throw new RefusedConnection(`${hostname} has no address.`);
  // One bad address condemns the name: an answer that mixes public and private ones is an attack.
  for (const address of addresses) {
    const isPublic = isPublicAddress(address) && (port === 80 || port === 443);
    if (!isPublic && !ownNetworks.allows({ hostname, address, port })) {
      throw new RefusedConnection(`${hostname} is at ${address}, port ${port}, which is not allowed.`);
    }
  }
  return addresses;
}

/** Compares addresses as numbers: one may be spelled in several ways. */
function isAmong(address: string | undefined, judged: readonly string[]): boolean {
  if (address === undefined || isIP(address) === 0) return false;
  const list = new BlockList();
  for (const each of judged) list.addAddress(each, familyOf(each));
  return list.check(address, familyOf(address));
}

const familyOf = (address: string): IPVersion => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

/** Dials judged addresses. The name stays with the request, so that certificates are checked against it. */
export const dialJudged: Dial = ({ options, addresses }, callback) => {
  const connect = buildConnector({
    timeout: connectTimeoutMs,
    autoSelectFamily: true,
    // undici asks with `all` as it selects the family itself; a lone address is given for callers that do not.
    lookup: (_hostname, { all }, done) => {
      const found = addresses.map((address) => ({ address, family: isIP(address) }));
      const [first] = found;
      if (first === undefined) done(new RefusedConnection('No address was judged.'), '', 0);
      else if (all) done(null, found);
      else done(null, first.address, first.family);
    },
  });
  connect(options, (...result) => {
    const [error, socket] = result;
    if (error !== null) return callback(error, null);
    if (!isAmong(socket.remoteAddress, addresses)) {
      socket.destroy();
      return callback(new RefusedConnection(`Connected to ${socket.remoteAddress}, which was not judged.`), null);
    }
    return callback(null, socket);
  });
};
