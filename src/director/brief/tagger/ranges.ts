// Rows of tokens that stand together.
import type { Token } from './tokenize.ts';

/** A row of tokens by their numbers; the end is excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const sentenceEnd = /^(?:[.!?…;]|\n+)$/;
const partEnd = /^(?:[,;:.!?…()[\]|–—/"“”«»]|-|\n+)$/;

/** Sentences end at marks and line ends, which belong to them. */
export const sentencesOf = (tokens: readonly Token[]): readonly TokenRange[] =>
  cut(tokens, sentenceEnd).map(({ from, to }) => ({ from, to: Math.min(to + 1, tokens.length) }));

/** What stands between two marks of any kind, without them. */
export const partsOf = (tokens: readonly Token[]): readonly TokenRange[] =>
  cut(tokens, partEnd).filter(({ from, to }) => to > from);

function cut(tokens: readonly Token[], end: RegExp): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  tokens.forEach(({ text }, index) => {
    if (!end.test(text)) return;
    ranges.push({ from, to: index });
    from = index + 1;
  });
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
}

/** The word or mark in small letters; "^" and "$" outside of the text. */
export const lowerAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.lower ?? (index < 0 ? '^' : '$');
