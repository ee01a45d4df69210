// Attacks on the fetcher, made from a seed: spellings, names with hostile answers, redirects.
import { createRandom, pick, type Random } from '../../../src/kit/random.ts';

/** One URL and what a name server says, look by look. */
interface Attack {
  readonly url: string;
  readonly answers: readonly (readonly string[])[];
}

const byte = (random: Random): number => Math.floor(random() * 256);
const group = (random: Random): string => Math.floor(random() * 65_536).toString(16);

const dangerousV4 = [
  (random: Random) => [127, 0, 0, byte(random)],
  (random: Random) => [10, byte(random), byte(random), byte(random)],
  (random: Random) => [169, 254, byte(random), byte(random)],
  (random: Random) => [172, 16 + (byte(random) % 16), byte(random), byte(random)],
  (random: Random) => [192, 168, byte(random), byte(random)],
  (random: Random) => [100, 64 + (byte(random) % 64), byte(random), byte(random)],
  (random: Random) => [224 + (byte(random) % 32), byte(random), byte(random), byte(random)],
  () => [168, 63, 129, 16],
  () => [0, 0, 0, 0],
] as const;

const someV4 = (random: Random): readonly number[] =>
  random() < 0.7 ? pick(random, dangerousV4)(random) : [byte(random), byte(random), byte(random), byte(random)];

/** One address in one of the ways URL parsers read it. */
function spellV4(random: Random, parts: readonly number[]): string {
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  const part = (value: number) =>
    pick(random, [String(value), `0x${value.toString(16)}`, `0${value.toString(8)}`, String(value), String(value)]);
  const whole = ((a * 256 + b) * 256 + c) * 256 + d;
  const dotted = parts.map(part).join('.');
  return pick(random, [
    dotted,
    dotted,
    String(whole),
    `0x${whole.toString(16)}`,
    `0${whole.toString(8)}`,
    `${part(a)}.${(b * 256 + c) * 256 + d}`,
    `${part(a)}.${part(b)}.${c * 256 + d}`,
    `${dotted}.`,
    dotted.replace(/\d/, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    dotted.replaceAll('.', '。'),
    dotted.replace(/^./, (first) => `%${first.charCodeAt(0).toString(16)}`),
  ]);
}

function someV6(random: Random): string {
  const v4 = someV4(random);
  const hex = `${((v4[0] ?? 0) * 256 + (v4[1] ?? 0)).toString(16)}:${((v4[2] ?? 0) * 256 + (v4[3] ?? 0)).toString(16)}`;
  return pick(random, [
    `::ffff:${v4.join('.')}`,
    `::ffff:${hex}`,
    `::${hex}`,
    `64:ff9b::${hex}`,
    `64:ff9b:1::${hex}`,
    `2002:${hex}::1`,
    `2001:0:${group(random)}::${hex}`,
    `fe80::${group(random)}`,
    `fd${(byte(random) + 256).toString(16).slice(1)}:${group(random)}::1`,
    `ff0${byte(random) % 16 > 9 ? 'e' : byte(random) % 10}::${group(random)}`,
    '::1',
    '::',
    `${group(random)}:${group(random)}::${group(random)}`,
    `2606:${group(random)}:${group(random)}::${group(random)}`,
  ]);
}

const address = (random: Random): string => (random() < 0.6 ? someV4(random).join('.') : someV6(random));

function host(random: Random): string {
  if (random() < 0.4) return spellV4(random, someV4(random));
  if (random() < 0.6) return `[${someV6(random)}]`;
  return pick(random, [
    ...([
      'a.example.com',
      'xn--bcher-kva.example',
      'localhost',
      'x.localhost',
      'db.internal',
      'a.example.com.',
    ] as const),
    `${someV4(random).join('.')}.nip.io`,
    `${someV4(random).join('-')}.sslip.io`,
  ]);
}

function url(random: Random): string {
  const scheme = pick(random, ['http', 'http', 'http', 'http', 'https', 'HTTP', 'ftp', 'file', 'gopher']);
  const slashes = pick(random, ['://', '://', '://', '://', '://', '://', ':/', ':', ':\\\\']);
  const user = pick(random, ['', '', '', '', '', 'user@', 'a:b@', '@', 'example.com\\@']);
  const port = pick(random, ['', '', '', '', ':80', ':443', ':22', ':8080', ':6379']);
  return `${scheme}${slashes}${user}${host(random)}${port}`;
}

/** Gives `count` attacks; some of them are harmless by chance. */
export function generateAttacks(count: number, seed: number): readonly Attack[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const answers = Array.from({ length: 2 }, () =>
      Array.from({ length: 1 + Math.floor(random() * 2) }, () => (random() < 0.5 ? '93.184.216.34' : address(random))),
    );
    const target = url(random);
    if (random() < 0.5) return { url: `${target}/a`, answers };
    // Half of them come by way of a public host.
    return { url: `http://first.example.org/?to=${encodeURIComponent(`${target}/b`)}`, answers };
  });
}
