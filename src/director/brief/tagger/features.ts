// Tokens -> what can be seen of each of them, as names that carry weights.
import { lineFeatures } from './line-features.ts';
import { markFeatures } from './mark-features.ts';
import { partFeatures } from './part-features.ts';
import type { Token } from './tokenize.ts';
import { classesOf } from './word-classes.ts';
import { wordFeatures } from './word-features.ts';

/** Gives the names of the features of each token. */
export function featuresOf(text: string, tokens: readonly Token[]): readonly (readonly string[])[] {
  const classes = classesOf(text, tokens);
  const [lines, parts, marks] = [lineFeatures(tokens, classes), partFeatures(tokens, classes), markFeatures(tokens)];
  return tokens.map((_, index) => [
    ...wordFeatures(tokens, classes, index),
    ...(lines[index] ?? []),
    ...(parts[index] ?? []),
    ...(marks[index] ?? []),
  ]);
}
