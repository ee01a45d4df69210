// "It began in 1974 with a van, moved to Porto in 1982 and …" -> the events that a sentence tells, each with its date.
import { capitalise } from '../topic.ts';
import type { DatedEvent } from './read-events.ts';

const year = String.raw`(?:1[5-9]|20)\d\d`;
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const led = '(?:in|by|since|from|around|until|during|of|at the end of|early in|late in)';
/** The kinds of dates; all of a sentence are of one kind. */
const kinds: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:${led}\s+)?(?:(?:spring|summer|autumn|fall|winter|${month})(?:\s+of)?\s+)?(${year})(?!\d|[.,]\d|%|\s?(?:km|kg|m|GB|people|users|customers|employees|visitors|dollars|euros))`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:in|on|by|since)\s+((?:early |mid-|late )?${month}(?:\s+\d{1,2}(?:st|nd|rd|th)?)?|\d{1,2}(?:st|nd|rd|th)?\s+${month})\b`,
    'g',
  ),
  /\b(?:on|by)\s+((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?\b/g,
  /\b(?:at|from|until)\s+(\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|noon|midnight)(?!\s*(?:to|until|[-–]))/gi,
];
const fewest = 3;
const most = 6;
const mostLetters = 64;
const separators = /;\s*|,\s+(?:and\s+|then\s+|but\s+)?|\s+and\s+(?:then\s+)?/g;

/** Reads a text whose clauses are dated; null when they are not, or stand in no order. */
export function readToldEvents(text: string): readonly DatedEvent[] | null {
  for (const [at, kind] of kinds.entries()) {
    const dates = [...text.matchAll(kind)];
    if (dates.length < fewest || dates.length > most) continue;
    if (at === 0 && !isRising(dates.map((date) => Number(date[1])))) continue;
    const events = eventsOf(text, dates);
    if (events !== null) return events;
  }
  return null;
}

const isRising = (years: readonly number[]): boolean =>
  years.every((value, index) => index === 0 || value > (years[index - 1] ?? 0));

function eventsOf(text: string, dates: readonly RegExpExecArray[]): readonly DatedEvent[] | null {
  const events: DatedEvent[] = [];
  let from = 0;
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1];
    const cut =
      next === undefined
        ? { from: text.length, to: text.length }
        : cutBetween(text, date.index + date[0].length, next.index);
    if (cut === null) return null;
    const what = happening(text.slice(from, date.index), text.slice(date.index + date[0].length, cut.from));
    if (what === null) return null;
    events.push({ when: capitalise(date[1] ?? ''), what });
    from = cut.to;
  }
  return events;
}

/** Between two dates lies the end of a clause: a sentence's end, else the last comma, else the last "and". */
function cutBetween(text: string, from: number, to: number): { readonly from: number; readonly to: number } | null {
  const between = text.slice(from, to);
  const stops = [...between.matchAll(/[.!?;]\s+/g)];
  const marks = [...between.matchAll(separators)];
  const best = stops.at(-1) ?? marks.filter((mark) => mark[0].includes(',')).at(-1) ?? marks.at(-1);
  return best === undefined ? null : { from: from + best.index, to: from + best.index + best[0].length };
}

function happening(before: string, after: string): string | null {
  const what = `${before} ${after}`
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[^:]{3,40}:\s+/, '')
    .replace(/^(?:and|then|but|finally)\s+/i, '')
    .replace(/^[\s,;:–—-]+|[\s,;:.!–—-]+$/g, '')
    .replace(/^(?:it|we|they|she|he|everything|all)(?:\s+(?:all|was|were))?\s+(?=\p{L}+)/iu, '')
    .replace(/\s+,/g, ',')
    .trim();
  const isWhole = /\p{L}{3}/u.test(what) && what.length <= mostLetters;
  return isWhole ? capitalise(what) : null;
}
