// Reads how many fingers a word asks for.
import type { TimedGesture } from '../../model/performance.ts';

const numbers: Readonly<Record<string, TimedGesture['fingers']>> = {
  one: 1,
  first: 1,
  firstly: 1,
  two: 2,
  second: 2,
  secondly: 2,
  both: 2,
  three: 3,
  third: 3,
  thirdly: 3,
  four: 4,
  fourth: 4,
  five: 5,
  fifth: 5,
};

/** How many fingers show the number that a word says; undefined when it says none from one to five. */
export function countedBy(text: string): TimedGesture['fingers'] {
  const word = text.toLowerCase().replace(/[^a-z0-9]+$/, '');
  if (/^[1-5]$/.test(word)) return Number(word) as 1 | 2 | 3 | 4 | 5; // the pattern lets no other digit through
  return Object.hasOwn(numbers, word) ? numbers[word] : undefined;
}
