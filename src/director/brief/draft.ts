// What gathers while the content of a prompt is read, and the forms its words are given.

import type { Figure } from './figures/figure.ts';
import type { Segment } from './segments.ts';
import type { Span } from './source-text.ts';
import { capitalise, lowerStart, type Topic } from './topic.ts';
import { clauseKind, type SpeechAct } from './vocabulary.ts';

/** Something the prompt wants said: a sentence as it stands, a value under its label, or a list. */
export interface Fact {
  readonly kind: 'sentence' | 'labelled' | 'list' | 'figure';
  /** Label as written, or null. */
  readonly label: string | null;
  readonly text: string;
  /** For lists, one entry per item; else empty. */
  readonly items: readonly string[];
  /** What the facts form together; only for the kind `figure`. */
  readonly figure?: Figure;
  readonly span: Span;
}

/** The content of a prompt in the making. */
export interface Draft {
  topic: Topic | null;
  act: SpeechAct | null;
  whom: string | null;
  audience: string | null;
  readonly facts: Fact[];
  readonly appeals: { text: string; span: Span }[];
  readonly orders: Segment[];
  readonly injections: Segment[];
}

/** Typed in haste: "i help", "im a bookkeeper". */
const asTyped = (text: string): string =>
  text
    .replace(/\bi\b(?![.'’]|\s-)/g, 'I')
    .replace(/\b(?:im|Im)\b/g, "I'm")
    .replace(/\b(?:ive|Ive)\b/g, "I've");

/** Gives words a capital and a full stop; what is already a sentence stays as it is. */
export function asSentence(text: string): string {
  // Shouting in writing is one mark in speech.
  const trimmed = capitalise(
    asTyped(
      text
        .trim()
        .replace(/[,;:–—-]+$/, '')
        .replace(/([!?])\1+/g, '$1'),
    ),
  );
  return /[.!?…]["”'’)]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Gives a list's item as it stands inside a sentence. */
export const itemInSentence = (item: string): string => lowerStart(item.replace(/[.;,]+$/, ''));

/** "boards, timelines, and automation" -> its parts; a sentence stays one part. */
export function splitList(text: string): readonly string[] {
  const parts = cutList(text);
  return isOneSentence(parts) ? clean([text.trim().replace(/[.]$/, '')]) : parts;
}

/** "helmets are required in zones A, B and C": the first part is a clause, which the others only complete. */
function isOneSentence([first = '', ...others]: readonly string[]): boolean {
  const completes = (part: string): boolean => clauseKind(part) === 'phrase';
  return others.length > 0 && clauseKind(first) === 'clause' && !/^\d/.test(first) && others.every(completes);
}

/** "First empty the tank, then pour …, and finally rinse": steps in a row, without the words that only count them. */
function cutSteps(flat: string): readonly string[] | null {
  const parts = flat.split(/[,;]?\s+(?:and\s+)?(?:then|after that|next|finally|lastly)[,]?\s+/i);
  const steps = parts.map((part) =>
    part
      .replace(/^(?:first(?:ly)?|start by|now)[,]?\s+/i, '')
      .replace(/[,;]$/, '')
      .trim(),
  );
  return steps.length >= 3 && steps.every((step) => clauseKind(step) === 'imperative') ? steps : null;
}

function cutList(text: string): readonly string[] {
  const flat = text.trim().replace(/[.]$/, '');
  const steps = cutSteps(flat);
  if (steps !== null) return steps;
  if (flat.includes(';')) return clean(flat.split(/\s*;\s*(?:and\s+)?/));
  const parts = joinDays(flat.split(/,(?!\d{3})\s*/));
  const last = parts.at(-1) ?? '';
  // With a comma before the "and", the last part is whole: "two offices in Lyon and Porto".
  if (/^(?:and|or|&)\s/.test(last)) return clean([...parts.slice(0, -1), last.replace(/^(?:and|or|&)\s+/, '')]);
  if (parts.length > 1)
    return clean([
      ...parts.slice(0, -1),
      ...last.split(/(?<!\d)\s+(?:and|&)\s+(?=[^,]{2,40}$)|\s+(?:and|&)\s+(?!\d)(?=[^,]{2,40}$)/),
    ]);
  return clean(flat.length < 70 ? flat.split(/\s+(?:and|&)\s+/) : [flat]);
}

/** "4, 11 and 18 May" are the days of one date. */
function joinDays(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1) ?? '';
    if (
      /(?:^|[\s,:])\d{1,2}(?:st|nd|rd|th)?$/.test(before) &&
      /^\d{1,2}(?:st|nd|rd|th)?(?:$|\s(?:and|&|or)\s\d)/.test(part)
    )
      joined[joined.length - 1] = `${before}, ${part}`;
    else joined.push(part);
  }
  return joined;
}

const clean = (parts: readonly string[]): readonly string[] =>
  parts.map((part) => part.trim()).filter((part) => part !== '');

/** Notes a sentence of the prompt's own. */
export function pushSentence(draft: Draft, text: string, span: Span): void {
  // "that badges are at reception and that lunch is free" are two.
  for (const raw of text.split(/,?\s+and that\s+/i)) {
    // "Tell customers that they can email us": they are those who watch.
    const part = draft.whom === null ? raw : raw.replace(/^they\b/i, 'you').replace(/\btheir\b/g, 'your');
    draft.facts.push({
      kind: 'sentence',
      label: null,
      text: asSentence(part.replace(/\bmy\b/g, 'our')),
      items: [],
      span,
    });
  }
}

/** Notes a list of the prompt's own. */
export function pushList(draft: Draft, text: string, items: readonly string[], span: Span): void {
  if (items.length > 0) draft.facts.push({ kind: 'list', label: null, text, items, span });
}

/** Speech addresses the viewers: "submit their timesheets" becomes "submit your timesheets". */
export const toYou = (text: string): string =>
  text
    .replace(/\btheir\b/g, 'your')
    .replace(/\btheirs\b/g, 'yours')
    .replace(/\bthemselves\b/g, 'yourselves')
    .replace(/\bthey\b/g, 'you')
    .replace(/\bthem\b/g, 'you');

/** "Wear vests, keep walkways clear, never ride on forklifts" are orders one by one; other words stay a sentence. */
export function plainFact({ text, span }: Pick<Segment, 'text' | 'span'>): Fact {
  const items = splitList(text);
  const isRules = items.length >= 3 && items.every((item) => clauseKind(item) === 'imperative');
  return isRules
    ? { kind: 'list', label: null, text, items, span }
    : { kind: 'sentence', label: null, text: asSentence(text), items: [], span };
}
