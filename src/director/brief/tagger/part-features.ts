// What stands between two marks -> features that its tokens share.
import { bucketOf, countLooks, isLook } from './look-counts.ts';
import { lowerAt, partsOf, type TokenRange } from './ranges.ts';
import type { Token } from './tokenize.ts';
import type { TokenClasses } from './word-classes.ts';

/** Gives the names of the features that each token has from its part of a sentence and from those beside it. */
export function partFeatures(tokens: readonly Token[], classes: TokenClasses): readonly (readonly string[])[] {
  const parts = partsOf(tokens);
  const kinds = parts.map(({ from, to }) => [...new Set(classes.slice(from, to).flat())]);
  const out: (readonly string[])[] = tokens.map(() => []);
  parts.forEach((part, number) => {
    const size = sizeOf(part);
    const own = kinds[number] ?? [];
    const shared = [
      ...frameOf(tokens, classes, part),
      ...own.flatMap((name) => [`part=${name}`, `part${size}=${name}`]),
      ...(kinds[number - 1] ?? []).map((name) => `part-1=${name}`),
      ...(kinds[number + 1] ?? []).map((name) => `part+1=${name}`),
      `partLooks=${bucketOf(own.filter(isLook).length)}`,
    ];
    for (let at = part.from; at < part.to; at += 1) out[at] = [...shared, `in part=${placeIn(part, at)}`];
    // The mark behind it goes with it.
    if (part.to < tokens.length) out[part.to] = shared.map((name) => `behind ${name}`);
  });
  return out;
}

const placeIn = ({ from, to }: TokenRange, at: number): string =>
  at === from ? 'first' : at === to - 1 ? 'last' : 'inner';

function sizeOf({ from, to }: TokenRange): number {
  const length = to - from;
  return length < 3 ? 1 : length < 6 ? 2 : length < 12 ? 3 : 4;
}

function frameOf(tokens: readonly Token[], classes: TokenClasses, part: TokenRange): readonly string[] {
  const { from, to } = part;
  const size = sizeOf(part);
  const density = Math.min(4, Math.floor((countLooks(classes, part).tokens * 5) / (to - from)));
  return [
    ...[`part size=${size}`, `part density=${density}${size}`],
    ...[`part first=${lowerAt(tokens, from)}`, `part last=${lowerAt(tokens, to - 1)}`],
    `part marks=${lowerAt(tokens, from - 1)}${lowerAt(tokens, to)}`,
  ];
}
