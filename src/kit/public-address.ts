// Judges whether a host of a URL lies on the public internet, by its literal address or its name alone (no DNS).
import { BlockList, isIP } from 'node:net';

const blockedV4 = new BlockList();
const v4Networks: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32], // a public address by number, but a cloud's metadata server
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
for (const [network, prefix] of v4Networks) blockedV4.addSubnet(network, prefix, 'ipv4');

// Only 2000::/3 is global unicast; these parts of it are tunnels, tests or documentation.
const globalV6 = new BlockList();
globalV6.addSubnet('2000::', 3, 'ipv6');
const blockedV6 = new BlockList();
const v6Networks: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];
for (const [network, prefix] of v6Networks) blockedV6.addSubnet(network, prefix, 'ipv6');

/** True for a literal IPv4 or IPv6 address that belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blockedV4.check(address, 'ipv4');
  if (family !== 6 || address.includes('%')) return false;
  return globalV6.check(address, 'ipv6') && !blockedV6.check(address, 'ipv6');
}

// Where clouds hand out the credentials of their machines: reached by no setting.
const metadataHosts = new BlockList();
metadataHosts.addSubnet('169.254.0.0', 16, 'ipv4');
for (const address of ['100.100.100.200', '168.63.129.16', '192.0.0.192']) metadataHosts.addAddress(address, 'ipv4');
metadataHosts.addSubnet('fe80::', 10, 'ipv6');
for (const address of ['fd00:ec2::254', 'fd20:ce::254', 'fd00:c1::a9fe:a9fe'])
  metadataHosts.addAddress(address, 'ipv6');

/** True for an address at which a cloud's metadata are served, or that is no address at all. */
export function isMetadataAddress(address: string): boolean {
  const family = isIP(address);
  // Zoned and mapped spellings, and tunnels to IPv4, are never needed for an own network and hide what they stand for.
  if (family === 0 || address.includes('%') || hidesV4(address)) return true;
  return metadataHosts.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

const tunnelsToV4 = new BlockList();
for (const network of ['::ffff:0:0:0', '64:ff9b::']) tunnelsToV4.addSubnet(network, 96, 'ipv6');
tunnelsToV4.addSubnet('::', 64, 'ipv6');
tunnelsToV4.addSubnet('64:ff9b:1::', 48, 'ipv6');
tunnelsToV4.addSubnet('2002::', 16, 'ipv6');

const hidesV4 = (address: string): boolean =>
  isIP(address) === 6 && address !== '::1' && tunnelsToV4.check(address, 'ipv6');

const privateSuffixes = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home.arpa', 'onion', 'i2p'];

/**
 * True when `hostname`, as `new URL()` gives it, can be public: a public literal address, or a name with a dot that is
 * under no private suffix. What a name resolves to must be judged again when it is fetched.
 */
export function isPublicHostname(hostname: string): boolean {
  const literal = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  if (isIP(literal) !== 0) return isPublicAddress(literal);
  if (!hostname.includes('.') || hostname.endsWith('.') || hostname.startsWith('.')) return false;
  return !privateSuffixes.some((suffix) => hostname === suffix || hostname.endsWith(`.${suffix}`));
}
