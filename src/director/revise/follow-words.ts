// Two versions of a text -> where each word of the old one stands in the new one.
import { spokenWords } from '../../model/storyboard.ts';

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Gives a function from a word's index in the old text to the index in the new one: the same word where it was kept
 * (longest common subsequence), else the kept word before it, else the first word.
 */
export function followWords(before: string, after: string): (index: number) => number {
  const [old, fresh] = [spokenWords(before).map(bare), spokenWords(after).map(bare)];
  const lengths = commonLengths(old, fresh);
  const places: number[] = [];
  let [row, column, last] = [0, 0, 0];
  while (row < old.length) {
    if (column < fresh.length && old[row] === fresh[column]) {
      last = column;
      places.push(last);
      row += 1;
      column += 1;
    } else if (column >= fresh.length || lengthAt(lengths, row + 1, column) >= lengthAt(lengths, row, column + 1)) {
      places.push(last);
      row += 1;
    } else column += 1;
  }
  return (index) => places[index] ?? last;
}

const lengthAt = (lengths: readonly (readonly number[])[], row: number, column: number): number =>
  lengths[row]?.[column] ?? 0;

/** The length of the longest common subsequence of every pair of tails. */
function commonLengths(old: readonly string[], fresh: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      const own = lengths[row] ?? [];
      own[column] =
        old[row] === fresh[column]
          ? lengthAt(lengths, row + 1, column + 1) + 1
          : Math.max(lengthAt(lengths, row + 1, column), lengthAt(lengths, row, column + 1));
    }
  }
  return lengths;
}
