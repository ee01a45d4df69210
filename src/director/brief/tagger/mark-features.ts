// Quotation marks and brackets -> features of what stands in them.
import { lowerAt } from './ranges.ts';
import type { Token } from './tokenize.ts';

const closeOf: Readonly<Record<string, string>> = {
  ...{ '“': '”', '„': '“', '«': '»', '‹': '›', '「': '」', '『': '』', '"': '"' },
};
const bracketOf: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>', '*': '*', '{': '}' };
/** Brackets hold no more tokens than this. */
const mostInBrackets = 60;

/** Gives the names of the features that each token has from the marks around it. */
export function markFeatures(tokens: readonly Token[]): readonly (readonly string[])[] {
  const out: string[][] = tokens.map(() => []);
  const put = (from: number, to: number, names: readonly string[]): void => {
    for (let at = from; at <= to; at += 1) out[at]?.push(...names);
  };
  let index = 0;
  while (index < tokens.length) {
    const to = closingAt(tokens, index, closeOf);
    if (to !== null) put(index, to, quoteFeatures(tokens, index, to));
    index = (to ?? index) + 1;
  }
  tokens.forEach(({ text }, from) => {
    const to = closingAt(tokens, from, bracketOf);
    if (to !== null && to - from <= mostInBrackets) put(from, to, [`in ${text}`, `in ${text}${to - from < 6 ? 1 : 2}`]);
  });
  return out;
}

/** Where the mark that opens at a token closes; null when it opens nothing or stays open. */
function closingAt(tokens: readonly Token[], from: number, pairs: Readonly<Record<string, string>>): number | null {
  const close = pairs[tokens[from]?.text ?? ''];
  if (close === undefined) return null;
  const length = tokens
    .slice(from + 1)
    .findIndex(({ text }) => text === close || (close !== '"' && close === '”' && text === '"'));
  return length < 0 ? null : from + 1 + length;
}

/** How long a quotation is, how it ends, and what leads to it and follows it. */
function quoteFeatures(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const length = to - from - 1;
  const size = length < 5 ? 1 : length < 12 ? 2 : length < 30 ? 3 : 4;
  const last = lowerAt(tokens, to - 1);
  const isFree = from === 0 || /^[.!?:¶]/.test(lowerAt(tokens, from - 1));
  return [
    `quote=${size}`,
    `quote behind=${lowerAt(tokens, from - 1)}`,
    `quote behind=${lowerAt(tokens, from - 2)} ${lowerAt(tokens, from - 1)}`,
    `quote ends=${/^[.!?…]$/.test(last) ? last : '_'}${size}`,
    `quote is=${isFree ? 'free' : 'bound'}${size}`,
    `quote before=${lowerAt(tokens, to + 1)}`,
  ];
}
