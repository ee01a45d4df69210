// What the words of a prompt are for -> a text with only some of it kept, and how surely a range of it serves something.
import type { SourceText, Span } from '../source-text.ts';
import { type TagName, tagNames } from '../tagger/labels.ts';
import type { TaggedToken } from '../tagger/tag-prompt.ts';

/** The words and marks of a prompt, in order. */
export type Tags = readonly TaggedToken[];

/** What tells viewers nothing. */
const making: readonly TagName[] = ['presenter', 'place', 'making', 'audience'];

/** How likely it must be that a sentence tells viewers nothing, for it not to be spoken. */
const sureShare = 0.93;

/** Gives the word at a place of the prompt, or the last one before it; null before the first. */
function tokenAt(tags: Tags, at: number): TaggedToken | null {
  let [low, high] = [0, tags.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle - 1;
  }
  return tags[high] ?? null;
}

/** The text with everything blanked out that serves something else; places stay where they are. */
export function keepTagged({ text, offsets }: SourceText, tags: Tags, name: TagName): string {
  const wanted = new Set(widened(tags, name));
  const kept = Array.from({ length: text.length }, (_, index) => {
    const char = text.charAt(index);
    const token = tokenAt(tags, offsets[index] ?? 0);
    return char === '\n' || (token !== null && wanted.has(token)) ? char : ' ';
  });
  return kept.join('');
}

/** Beside words that serve a purpose, those go with them that may well serve it too. */
const mayServe = 0.15;

/** The words of a name and their neighbours that may have it: "middle" of "middle aged woman". */
function widened(tags: Tags, name: TagName): Tags {
  const place = tagNames.indexOf(name);
  const isWide = tags.map(({ name: own }) => own === name);
  const widen = (index: number, beside: number): void => {
    const odds = tags[index]?.odds[place] ?? 0;
    if (isWide[beside] === true && odds >= mayServe) isWide[index] = true;
  };
  for (let index = 1; index < tags.length; index += 1) widen(index, index - 1);
  for (let index = tags.length - 2; index >= 0; index -= 1) widen(index, index + 1);
  return tags.filter((_, index) => isWide[index]);
}

/** The words that stand in a range of the prompt, wholly or in part. */
export const wordsIn = (tags: Tags, { start, end }: Span): Tags =>
  tags.filter((word) => word.start < end && word.end > start);

/** How likely words serve one of several purposes, on average of their letters. */
function shareOf(words: Tags, names: readonly TagName[]): number {
  const letters = words.reduce((sum, { start, end }) => sum + end - start, 0);
  const served = words.reduce((sum, { start, end, odds }) => {
    const likely = names.reduce((total, name) => total + (odds[tagNames.indexOf(name)] ?? 0), 0);
    return sum + likely * (end - start);
  }, 0);
  return letters === 0 ? 0 : served / letters;
}

/** How likely a range of the prompt serves a purpose. */
export const oddsOf = (tags: Tags, span: Span, name: TagName): number => shareOf(wordsIn(tags, span), [name]);

/**
 * Says whether a range of the prompt tells viewers nothing. An order that names the subject tells them something, and a
 * prompt that told them nothing at all was not understood.
 */
export function isMade(tags: Tags, span: Span): boolean {
  const words = wordsIn(tags, span);
  if (words.some(({ name }) => name === 'subject') || shareOf(words, making) < sureShare) return false;
  return tags.some(({ name, start }) => !making.includes(name) && (start < span.start || start >= span.end));
}
