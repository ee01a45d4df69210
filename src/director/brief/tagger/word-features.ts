// A token -> features of itself and of the few beside it.
import { bucketOf, countLooks } from './look-counts.ts';
import { lowerAt } from './ranges.ts';
import type { Token } from './tokenize.ts';
import type { TokenClasses } from './word-classes.ts';

/** So many tokens on either side say whether looks are told hereabouts. */
const nearby = 6;

/** Gives the names of a token's own features. */
export function wordFeatures(tokens: readonly Token[], classes: TokenClasses, index: number): readonly string[] {
  const at = (offset: number): string => lowerAt(tokens, index + offset);
  const word = at(0);
  return [
    ...['any', `word=${word}`, `end=${word.slice(-3)}`, `start=${word.slice(0, 3)}`],
    ...[`shape=${shapeOf(tokens[index])}`, `at=${placeOf(index, tokens.length)}`],
    ...[`word-1=${at(-1)}`, `word+1=${at(1)}`, `word-2=${at(-2)}`, `word+2=${at(2)}`],
    ...[`words-1,0=${at(-1)} ${word}`, `words0,1=${word} ${at(1)}`, `words-2,-1=${at(-2)} ${at(-1)}`],
    `gap=${/^[\p{L}\p{N}]/u.test(at(-1)) ? '_' : at(-1)}`,
    ...classFeatures(classes, index),
  ];
}

/** "Xx" for Marta, "XX" for NASA, "9" for numbers, "x" for words, the mark itself for marks. */
function shapeOf({ text = '', lower = '' }: Partial<Token> = {}): string {
  if (/^\p{Sc}?\d/u.test(text)) return '9';
  if (/^\p{Lu}\p{Ll}/u.test(text)) return 'Xx';
  if (/^\p{Lu}{2}/u.test(text)) return 'XX';
  if (/^\p{Lu}/u.test(text)) return 'X';
  return /^\p{L}/u.test(text) ? 'x' : lower;
}

/** The fifth of the prompt, and whether the prompt is long. */
const placeOf = (index: number, length: number): string =>
  `${Math.min(4, Math.floor((index * 5) / Math.max(1, length)))}${length > 60 ? 'long' : ''}`;

function classFeatures(classes: TokenClasses, index: number): readonly string[] {
  const beside = [-2, -1, 0, 1, 2].flatMap((offset) => {
    const names = classes[index + offset] ?? [];
    return (names.length === 0 ? ['none'] : names).map((name) => `class${offset}=${name}`);
  });
  const pairs = (classes[index] ?? []).flatMap((name) =>
    (classes[index + 1] ?? []).map((next) => `classes0,1=${name} ${next}`),
  );
  const before = countLooks(classes, { from: index - nearby, to: index });
  const after = countLooks(classes, { from: index + 1, to: index + 1 + nearby });
  const around = countLooks(classes, { from: index - nearby, to: index + 1 + nearby });
  return [
    ...beside,
    ...pairs,
    `looks-=${bucketOf(before.tokens)}`,
    `looks+=${bucketOf(after.tokens)}`,
    `kinds=${bucketOf(around.kinds)}`,
  ];
}
