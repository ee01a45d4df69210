// The test's own judge of addresses, by plain numbers and written apart from the program's.
import { isIP } from 'node:net';

const parseV4 = (text: string): bigint =>
  text.split('.').reduce((sum, part) => sum * 256n + BigInt(Number.parseInt(part, 10)), 0n);

function parseV6(text: string): bigint {
  // The URL parser writes every form, IPv4 tails too, as plain groups.
  const canonical = new URL(`http://[${text}]/`).hostname.slice(1, -1);
  const [left = '', right] = canonical.split('::');
  const groups = (part: string) => part.split(':').filter((group) => group !== '');
  const [head, tail] = [groups(left), groups(right ?? '')];
  const middle = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...middle, ...tail].reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

const inNetwork = (value: bigint, network: bigint, prefix: number, bits: number): boolean =>
  value >> BigInt(bits - prefix) === network >> BigInt(bits - prefix);

const forbiddenV4 = [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24',
  '192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15',
  '198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
]
  .join(' ')
  .split(' ');
const forbiddenV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

/** True when no packet may ever go to the address. */
export function isForbidden(address: string): boolean {
  const family = isIP(address);
  if (family === 0 || address.includes('%')) return true;
  const isV4 = family === 4;
  const parse = isV4 ? parseV4 : parseV6;
  const value = parse(address);
  const listed = (isV4 ? forbiddenV4 : forbiddenV6).some((network) => {
    const [base = '', prefix = ''] = network.split('/');
    return inNetwork(value, parse(base), Number(prefix), isV4 ? 32 : 128);
  });
  return listed || (!isV4 && !inNetwork(value, parseV6('2000::'), 3, 128));
}
