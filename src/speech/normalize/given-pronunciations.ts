// Words of the script whose sound the user has spelled out -> the words that are said for them.
import type { Pronunciation } from '../../model/memory.ts';
import { type BareWord, bareWord } from './word-context.ts';

/** The ending of a name that owns something is said after its given sound. */
const owning = /'s$|(?<=s)'$/;

/**
 * Gives what is said at the places of given words. A name of several words is said as a whole at its first; its other
 * words say nothing.
 */
export function sayAsGiven(
  words: readonly BareWord[],
  pronunciations: readonly Pronunciation[],
): ReadonlyMap<number, readonly string[]> {
  const said = new Map<number, readonly string[]>();
  if (pronunciations.length === 0) return said;
  const cores = words.map(({ core }) => core.toLowerCase());
  // The longest first: "Al Gore" goes before "Al".
  const entries = pronunciations.map(readEntry).sort((a, b) => b.written.length - a.written.length);
  for (let at = 0; at < cores.length; ) {
    const found = entries.find(({ written, spoken }) => spoken.length > 0 && standsAt(cores, at, written));
    found?.written.forEach((_, offset) => {
      said.set(at + offset, offset === 0 ? withEnding(found.spoken, cores[at + found.written.length - 1]) : []);
    });
    at += Math.max(1, found?.written.length ?? 1);
  }
  return said;
}

interface Entry {
  readonly written: readonly string[];
  readonly spoken: readonly string[];
}

const readEntry = ({ written, spoken }: Pronunciation): Entry => ({
  written: written.split(/\s+/).map((word) => bareWord(word).core.toLowerCase()),
  // "S Q L" names letters: the engine reads a single capital as one.
  spoken: (spoken.match(/[\p{L}']+/gu) ?? []).map((word) => (/^\p{Lu}$/u.test(word) ? word : word.toLowerCase())),
});

const standsAt = (cores: readonly string[], at: number, written: readonly string[]): boolean =>
  written.every((word, offset) => {
    const core = cores[at + offset];
    const isLast = offset === written.length - 1;
    return core === word || (isLast && core?.replace(owning, '') === word);
  });

const withEnding = (spoken: readonly string[], last: string | undefined): readonly string[] =>
  last?.endsWith("'s") ? spoken.map((word, index) => (index === spoken.length - 1 ? `${word}'s` : word)) : spoken;
