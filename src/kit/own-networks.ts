// The operator's list of own networks from which references may be fetched although they are not public.
import { BlockList, isIP } from 'node:net';
import { isMetadataAddress } from './public-address.ts';

/** Answers what an operator opted in to. */
export interface OwnNetworks {
  /** True for a host, as `new URL()` gives it, that a URL may name. */
  readonly mayName: (hostname: string) => boolean;
  /** True when a connection may go there; never for a cloud's metadata addresses. */
  readonly allows: (target: { readonly hostname: string; readonly address: string; readonly port: number }) => boolean;
}

interface Entry {
  readonly hosts: string | BlockList;
  /** Null: 80 and 443. */
  readonly port: number | null;
}

/** What may stand in the setting, for its error message. */
export const ownNetworksForm =
  'networks, addresses or host names with commas between, each with a port if it is not 80 or 443: ' +
  '10.1.0.0/16, nas.lan:8080, [fd12::/48]:8080';

/** Reads the list, or gives undefined when an entry is none of the forms. */
export function parseOwnNetworks(text: string): OwnNetworks | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const entries = parts.filter((part) => part !== '').map(parseEntry);
  if (entries.some((entry) => entry === undefined)) return undefined;
  return createOwnNetworks(entries.filter((entry) => entry !== undefined));
}

/** An empty list: only public hosts. */
export const noOwnNetworks: OwnNetworks = createOwnNetworks([]);

function createOwnNetworks(entries: readonly Entry[]): OwnNetworks {
  return {
    mayName: (hostname) => {
      const address = withoutBrackets(hostname);
      if (isIP(address) !== 0 && isMetadataAddress(address)) return false;
      return entries.some((entry) => holds(entry, hostname, address));
    },
    allows: ({ hostname, address, port }) =>
      !isMetadataAddress(address) &&
      entries.some(
        (entry) => (entry.port === null ? [80, 443] : [entry.port]).includes(port) && holds(entry, hostname, address),
      ),
  };
}

const withoutBrackets = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

function holds({ hosts }: Entry, hostname: string, address: string): boolean {
  if (typeof hosts === 'string') return hosts === hostname;
  const family = isIP(address);
  return family !== 0 && hosts.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

function parseEntry(text: string): Entry | undefined {
  const match = /^(?:\[([^\]]+)\]|([^:]+)|([0-9a-f:/.]+))(?::(\d{1,5}))?$/i.exec(text);
  const host = match?.[1] ?? match?.[2] ?? match?.[3];
  const port = match?.[4] === undefined ? null : Number(match[4]);
  if (host === undefined || (port !== null && (port < 1 || port > 65_535))) return undefined;
  const network = parseNetwork(host);
  if (network !== undefined) return { hosts: network, port };
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/i.test(host) && !/^[\d.]+$/.test(host)
    ? { hosts: host.toLowerCase(), port }
    : undefined;
}

function parseNetwork(text: string): BlockList | undefined {
  const [address = '', prefixText, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0 || (prefixText !== undefined && !/^\d{1,3}$/.test(prefixText))) return undefined;
  const bits = family === 4 ? 32 : 128;
  const prefix = prefixText === undefined ? bits : Number(prefixText);
  if (prefix > bits) return undefined;
  const list = new BlockList();
  list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
  return list;
}
