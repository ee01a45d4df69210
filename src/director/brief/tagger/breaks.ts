// Where sentences and lines begin.
import type { Token } from './tokenize.ts';

/** Says of each token whether a sentence or a line begins with it. */
export const isBreakOf = (tokens: readonly Token[]): readonly boolean[] =>
  tokens.map((_, index) => {
    const before = tokens[index - 1]?.text ?? '';
    return before.startsWith('\n') || /^[.!?…;:]$/.test(before);
  });
