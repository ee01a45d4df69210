// How much of a row of tokens tells what somebody is like.
import type { TokenRange } from './ranges.ts';
import type { TokenClasses, WordClass } from './word-classes.ts';

const lookClasses: ReadonlySet<WordClass> = new Set([
  ...(['role', 'person', 'age', 'look', 'adjective', 'origin', 'garment', 'wear', 'colour', 'name'] as const),
]);

export const isLook = (name: WordClass): boolean => lookClasses.has(name);

/** How many tokens of a range tell of looks, and of how many kinds. */
export function countLooks(classes: TokenClasses, { from, to }: TokenRange) {
  const kinds = new Set<WordClass>();
  let tokens = 0;
  for (const names of classes.slice(Math.max(0, from), Math.max(0, to))) {
    const looks = names.filter(isLook);
    if (looks.length > 0) tokens += 1;
    for (const name of looks) kinds.add(name);
  }
  return { tokens, kinds: kinds.size };
}

/** Large numbers count as one. */
export const bucketOf = (count: number): number => Math.min(count, 6);
