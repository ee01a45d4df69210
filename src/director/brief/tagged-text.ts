// What the words of a prompt are for -> its texts cut where that changes, or with only some of it kept.
import { findDescriptions } from './find-descriptions.ts';
import { editText, type SourceText, type Span } from './source-text.ts';
import { type TagName, tagNames } from './tagger/labels.ts';
import type { TaggedToken } from './tagger/tag-prompt.ts';

/** The words and marks of a prompt, in order. */
export type Tags = readonly TaggedToken[];

/** What tells viewers nothing. */
const making: readonly TagName[] = ['presenter', 'place', 'making', 'audience'];
const isMaking = ({ name }: TaggedToken): boolean => making.includes(name);

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

/** How likely it is on average that words tell viewers nothing. */
function makingShare(words: Tags): number {
  const letters = words.reduce((sum, word) => sum + word.end - word.start, 0);
  const made = words.reduce((sum, word) => {
    const odds = making.reduce((total, name) => total + (word.odds[tagNames.indexOf(name)] ?? 0), 0);
    return sum + odds * (word.end - word.start);
  }, 0);
  return letters === 0 ? 0 : made / letters;
}

/**
 * Says whether a range of the prompt tells viewers nothing. An order that names the subject tells them something, and a
 * prompt that told them nothing at all was not understood.
 */
export function isMade(tags: Tags, { start, end }: Span): boolean {
  const words = tags.filter((token) => token.start < end && token.end > start);
  if (words.some(({ name }) => name === 'subject') || makingShare(words) < sureShare) return false;
  return tags.some((token) => !isMaking(token) && !words.includes(token));
}

/** How likely a range of the prompt serves a purpose, on average of its words. */
export function oddsOf(tags: Tags, { start, end }: Span, name: TagName): number {
  const words = tags.filter((token) => token.start < end && token.end > start);
  const place = tagNames.indexOf(name);
  return words.reduce((sum, { odds }) => sum + (odds[place] ?? 0), 0) / Math.max(1, words.length);
}

/** Puts line ends where a note stands behind content in one sentence: "…, sign up at x.example, agent is a tall man". */
export function partNotes(source: SourceText, tags: Tags): SourceText {
  const starts = new Set(noteStarts(source.prompt, tags));
  if (starts.size === 0) return source;
  // A description that is found stays whole.
  const whole = findDescriptions(source.text);
  const isStart = (at: number): boolean =>
    starts.has(source.offsets[at] ?? -1) && !whole.some(({ from, to }) => at > from && at < to);
  return editText(source, [
    [/[,;–—-]*[^\S\n]+(?=\S)/g, ([gap], { index = 0 }) => (isStart(index + gap.length) ? '\n' : gap)],
  ]);
}

/** "Looking for a | senior engineer" goes on. */
const leadsOn =
  /\b(?:a|an|the|our|my|your|his|her|their|for|of|to|with|by|from|in|at|on|and|or|is|are|was|than|like)\s*$/i;

/** Where notes of two words or more begin that describe somebody or a place and end with their sentence or line. */
function noteStarts(prompt: string, tags: Tags): readonly number[] {
  return tags.flatMap((token, index) => {
    const before = tags[index - 1];
    if (before === undefined || isMaking(before) || !isMaking(token)) return [];
    const lead = prompt.slice(0, token.start);
    const isOpen = /[^\p{L}\p{N}\s]\s*$/u.test(lead) || (token.name === 'presenter' && !leadsOn.test(lead));
    const length = tags.slice(index).findIndex((other) => !isMaking(other));
    const note = tags.slice(index, length < 0 ? undefined : index + length);
    const end = note.at(-1)?.end ?? token.end;
    const isDescription = note.some(({ name }) => name === 'presenter' || name === 'place');
    const isLast = /^\s*(?:$|[.!?;)\n”"])/.test(prompt.slice(end)) || /[.!?;]$/.test(prompt.slice(0, end));
    return isOpen && isDescription && note.length >= 2 && isLast ? [token.start] : [];
  });
}
