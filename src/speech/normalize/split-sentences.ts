// Words with their punctuation -> where sentences end.
import { stopIsOwn } from './abbreviation-rules.ts';
import type { SpokenToken } from './spoken-token.ts';
import type { BareWord } from './word-context.ts';

/** A word that was spoken for, with what stands around it. */
export interface PlacedToken {
  readonly token: SpokenToken;
  readonly bare: BareWord;
}

/** Says how a sentence ends with this word, or null when it goes on. */
export function endingAfter({ bare }: PlacedToken, next: PlacedToken | undefined): '.' | '?' | '!' | null {
  const marks = bare.trail === '' && /^[.!?…]+$/u.test(bare.core) ? bare.core : bare.trail;
  const mark = /[.!?…]/u.exec(marks)?.[0];
  if (mark === undefined) return null;
  if (next === undefined) return endingOf(marks);
  const nextIsLower = /^\p{Ll}/u.test(next.bare.core);
  if (/[!?]/u.test(marks)) return nextIsLower && /["'”’»]/u.test(marks) ? null : endingOf(marks);
  if (/\.\.|…/u.test(marks)) return nextIsLower ? null : '.';
  return stopIsOwn(bare.core, next.bare.core) ? null : '.';
}

const endingOf = (marks: string): '.' | '?' | '!' => (marks.includes('?') ? '?' : marks.includes('!') ? '!' : '.');
