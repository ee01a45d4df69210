// A run of words of the script -> the index of the spoken word that brings something on screen.
import { spokenWords } from '../../model/storyboard.ts';

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}%$€£°]/gu, '');

/** Finds where a run of words begins in a scene's words, from `start` on; null when it is not spoken there. */
export const findCue = (words: readonly string[], cue: string, start = 0): number | null =>
  matchCue(words, cue, start)?.at ?? null;

/** Where a cue begins, and how many of its words follow each other there. */
export interface CueMatch {
  readonly at: number;
  readonly length: number;
}

/** Finds the longest run of a cue's first words. */
export function matchCue(words: readonly string[], cue: string, start = 0): CueMatch | null {
  const wanted = spokenWords(cue)
    .map(bare)
    .filter((word) => word !== '');
  const spoken = words.map(bare);
  const [first] = wanted;
  if (first === undefined) return null;
  for (let length = wanted.length; length >= 1; length = length > 3 ? 3 : length - 1) {
    const run = wanted.slice(0, length);
    if (length === 1 && (run[0]?.length ?? 0) < 4 && wanted.length > 1) break;
    for (let at = start; at + length <= spoken.length; at += 1) {
      if (run.every((word, offset) => spoken[at + offset] === word)) return { at, length };
    }
  }
  // "$120k" is spoken within "$120k-$150k".
  const within = spoken.findIndex((word, at) => at >= start && /\d/.test(first) && word.startsWith(first));
  return within < 0 ? null : { at: within, length: 1 };
}
