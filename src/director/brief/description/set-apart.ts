// "Flat for rent … write to us, agent is a Portuguese man with olive skin, light suit" -> the description on a line of its own.

import { editText, type SourceText } from '../source-text.ts';
import { type Description, findDescriptions, isDescription, isOfOther, isOfSomebody } from './find-descriptions.ts';

const gap = /[\s,;:.()–—-]+/g;

/** Puts descriptions that stand in a sentence beside other words, and are no part of it, on lines of their own. */
export function setApart(source: SourceText): SourceText {
  const apart = findDescriptions(source.text).flatMap((description) => clauseApart(source.text, description) ?? []);
  if (apart.length === 0) return source;
  const starts = new Set(apart.map(({ from }) => from));
  const ends = new Set(apart.map(({ to }) => to));
  const part = (words: string, at: number): string => {
    if (!starts.has(at + words.length) && !ends.has(at)) return words;
    return `${/[.:]/.test(words) ? '.' : ''}\n`;
  };
  return editText(source, [[gap, ([words], { index }) => part(words, index ?? 0)]]);
}

/** "Presenter: …" stays under its label. */
const isLabel = /^\s*(?:[-*•]\s*)?(?:[\p{L}’'-]+\s+){0,3}[\p{L}’'-]+:\s*$/u;

/** The clause of a description that is to be parted from its sentence; null when it may stay. */
function clauseApart(text: string, description: Description): Description['clause'] {
  const { clause, from } = description;
  if (clause === null || !isOfSomebody(description) || isOfOther(text, from)) return null;
  const before = text.slice(text.lastIndexOf('\n', clause.from - 1) + 1, clause.from);
  const after = text.slice(clause.to);
  const isInBrackets = text.slice(clause.from, clause.to).includes('(') || /\(\s*$/.test(before);
  return isLabel.test(before) || isInBrackets || /^\s*:/.test(after) ? null : clause;
}

/** Descriptions in brackets, which a sentence is read without: "Our mechanic (m, 40, blue overalls) explains …". */
export const bracketedIn = (text: string): readonly Aside[] =>
  [...text.matchAll(/\(([^()\n]{8,160})\)/g)].flatMap(({ 0: all, 1: inside, index }) =>
    isDescription(`person, ${inside}`) ? [{ from: index, to: index + all.length }] : [],
  );

/** A stretch of a text, the end excluded. */
export interface Aside {
  readonly from: number;
  readonly to: number;
}

/** The text with them blanked out, so that places stay where they are. */
export const withoutAsides = (text: string, asides: readonly Aside[]): string =>
  asides.reduce((left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text);
