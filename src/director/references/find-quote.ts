// Where a quotation of a file begins among the words of a scene.
import { spokenWords } from '../../model/storyboard.ts';
import { findCue } from '../scenes/cue.ts';

/** A quotation is told without a link of up to so many words at its beginning. */
const mostSkipped = 3;
const runLength = 4;

/** Gives the index of the word; null when the quotation is not spoken there. */
export function findQuote(words: readonly string[], quote: string): number | null {
  const own = spokenWords(quote);
  for (let skip = 0; skip <= mostSkipped; skip += 1) {
    const run = own.slice(skip, skip + runLength);
    if (run.length < Math.min(runLength, own.length)) return null;
    const found = findRun(words, run);
    if (found !== null) return found;
  }
  return null;
}

/** A word without its punctuation, for comparison. */
export const bareWord = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function findRun(words: readonly string[], run: readonly string[]): number | null {
  const at = findCue(words, run.join(' '));
  return at !== null && run.every((word, index) => bareWord(word) === bareWord(words[at + index] ?? '')) ? at : null;
}
