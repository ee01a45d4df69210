// Phones -> mouth shapes that cover the same time; diphthongs give two.
import type { TimedPhone, TimedViseme, Viseme } from '../model/voice-track.ts';

const shapes: Readonly<Record<string, readonly [Viseme, ...Viseme[]]>> = {
  pau: ['sil'],
  p: ['PP'],
  b: ['PP'],
  m: ['PP'],
  em: ['PP'],
  f: ['FF'],
  v: ['FF'],
  th: ['TH'],
  dh: ['TH'],
  t: ['DD'],
  d: ['DD'],
  dx: ['DD'],
  n: ['nn'],
  nx: ['nn'],
  en: ['nn'],
  l: ['nn'],
  el: ['nn'],
  k: ['kk'],
  g: ['kk'],
  ng: ['kk'],
  hh: ['kk'],
  hv: ['kk'],
  ch: ['CH'],
  jh: ['CH'],
  sh: ['CH'],
  zh: ['CH'],
  s: ['SS'],
  z: ['SS'],
  r: ['RR'],
  er: ['RR'],
  axr: ['RR'],
  aa: ['aa'],
  ae: ['aa'],
  ah: ['aa'],
  ax: ['aa'],
  ay: ['aa', 'I'],
  aw: ['aa', 'U'],
  eh: ['E'],
  ey: ['E', 'I'],
  ih: ['I'],
  ix: ['I'],
  iy: ['I'],
  y: ['I'],
  ao: ['O'],
  ow: ['O', 'U'],
  oy: ['O', 'I'],
  uh: ['U'],
  uw: ['U'],
  w: ['U'],
};

/** Share of a diphthong that its first shape takes; the glide is the shorter part. */
const firstShare = 0.6;

/** Turns contiguous phones into contiguous mouth shapes; a phone it does not know keeps the mouth at rest. */
export function phonesToVisemes(phones: readonly TimedPhone[]): readonly TimedViseme[] {
  const visemes: TimedViseme[] = [];
  const add = (viseme: Viseme, startMs: number, endMs: number): void => {
    const last = visemes.at(-1);
    if (last?.viseme === viseme) visemes[visemes.length - 1] = { ...last, endMs };
    else visemes.push({ viseme, startMs, endMs });
  };
  for (const { phone, startMs, endMs } of phones) {
    const [first, second] = shapes[phone] ?? ['sil'];
    const turnMs = second ? startMs + (endMs - startMs) * firstShare : endMs;
    add(first, startMs, turnMs);
    if (second) add(second, turnMs, endMs);
  }
  return visemes;
}
