// Facts in a row -> the same, with those that form a picture joined to one.
import { type Fact, splitList } from '../draft.ts';
import type { Figure } from './figure.ts';
import { readBeforeAfter } from './read-before-after.ts';
import { readEvent, readYears } from './read-events.ts';
import { readSentence } from './read-sentence.ts';
import { readSeries, seriesOfPairs } from './read-series.ts';
import { readToldEvents } from './read-told-events.ts';
import { readToldSeries } from './read-told-series.ts';
import { readVersusRow, sidesOfRows } from './read-versus-rows.ts';

const fewestEvents = 2;
const fewestTold = 3;
const mostEvents = 6;
const mostRows = 6;
const mostSidePoints = 5;

/** Joins series, dated events, sides and tables; everything else stays as it is. */
export function findFigures(facts: readonly Fact[], versus: readonly [string, string] | null): readonly Fact[] {
  const found: Fact[] = [];
  let at = 0;
  while (at < facts.length) {
    const rest = facts.slice(at);
    const [first] = rest;
    const run = first === undefined ? null : (runOf(rest, versus) ?? alone(first));
    if (run === null && first !== undefined) found.push(first);
    if (run !== null) found.push(run.fact);
    at += run?.count ?? 1;
  }
  return found;
}

interface Run {
  readonly fact: Fact;
  readonly count: number;
}

const runOf = (facts: readonly Fact[], versus: readonly [string, string] | null): Run | null =>
  pairRun(facts) ??
  rowsRun(facts, versus) ??
  sidesRun(facts, versus) ??
  eventRun(facts) ??
  toldRun(facts) ??
  tableRun(facts);

/** One fact that holds a whole series, or a list of dated points. */
function alone(fact: Fact): Run | null {
  for (const read of readings) {
    const found = read(fact);
    if (found !== null) return { fact: join([fact], found.figure, found.label), count: 1 };
  }
  return null;
}

type Read = (fact: Fact) => { readonly figure: Figure; readonly label: string | null } | null;

const under = (label: string | null, figure: Figure | null) => (figure === null ? null : { figure, label });

/** The surer forms first. */
const readings: readonly Read[] = [
  ({ text, label }) => under(label, readSentence(text)),
  ({ text, label }) => under(label, readToldSeries(label === null ? text : `${label}: ${text}`)),
  ({ text, label }) => under(label, readBeforeAfter(text)),
  ({ kind, text, label }) => {
    const events = kind === 'sentence' || kind === 'labelled' ? readToldEvents(text) : null;
    return events === null ? null : { figure: { kind: 'events', events, sentence: text }, label };
  },
  headedSeries,
  datedItems,
];

function headedSeries(fact: Fact): ReturnType<Read> {
  const heading = /^([^:]{3,64}?)(?::\s+|\s+[–—-]\s+)(.+)$/s.exec(fact.text);
  const label = fact.label ?? heading?.[1] ?? null;
  const series = readSeries(fact.text, fact.items) ?? (heading === null ? null : readSeries(heading[2] ?? '', []));
  return series === null
    ? under(null, sharesAndRest(fact.text, heading))
    : { figure: withUnit(series, label ?? ''), label };
}

function datedItems({ kind, items, label }: Fact): ReturnType<Read> {
  const dated = items
    .map((item) => readEvent(null, item) ?? yearFirst(item))
    .flatMap((event) => (event === null ? [] : [event]));
  if (dated.length === items.length && dated.length >= fewestEvents && dated.length <= mostEvents)
    return { figure: { kind: 'events', events: dated }, label };
  const years = kind === 'list' ? readYears(items.slice(0, mostEvents + 1)) : null;
  return years === null || years.length > mostEvents ? null : { figure: { kind: 'events', events: years }, label };
}

/** "Sales in million euros: North 4.1": the heading names the unit of bare numbers. */
function withUnit(figure: Figure, heading: string): Figure {
  const unit =
    /\bin\s+((?:(?:thousand|million|billion)s?(?:\s+of)?\s+)?(?:euros?|dollars?|pounds|francs|crowns|percent|per cent|kg|kilos|tonnes|tons|km|kilomet(?:er|re)s|hours|minutes|litres|liters|units|degrees|points))\b/i.exec(
      heading,
    )?.[1];
  return figure.kind === 'series' && figure.unit === null && unit !== undefined
    ? { ...figure, unit: /^per ?cent$/i.test(unit) ? '%' : unit }
    : figure;
}

/** "Wind 31%, solar 12%, rest other": shares whose rest has no number of its own. */
function sharesAndRest(text: string, heading: RegExpExecArray | null): Figure | null {
  const [whole, valued] =
    /^(.+?),\s+(?:and\s+)?(?:the\s+)?rest\b.{0,30}$/s.exec((heading?.[2] ?? text).trim().replace(/[.]$/, '')) ?? [];
  const series = whole === undefined ? null : readSeries(valued ?? '', []);
  return series?.kind === 'series' && series.unit === '%'
    ? { ...series, sentence: text, of: heading?.[1] ?? null }
    : null;
}

/** "2011 first prototype": an item of a list that begins with its year. */
function yearFirst(item: string): ReturnType<typeof readEvent> {
  const timed =
    /^((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}[:.]\d{2}(?:\s?[ap]m)?|\d{1,2}\s?[ap]m)\s+(?!to\b|until\b|and\b|or\b|[-–])(\p{L}.{2,60})$/u.exec(
      item.trim(),
    );
  if (timed !== null) return { when: timed[1] ?? '', what: timed[2] ?? '' };
  const match =
    /^((?:1[5-9]|20)\d\d)\s+(\p{L}.{2,60})$|^(.{3,60}?)(?:\s+(?:in|since|from|by))?\s+((?:1[5-9]|20)\d\d)$/iu.exec(
      item.trim(),
    );
  const when = match?.[1] ?? match?.[4];
  const what = match?.[2] ?? match?.[3];
  return when === undefined || what === undefined || /^\W*\d[\d.,]*\s?\p{L}{0,3}$/u.test(what) ? null : { when, what };
}

/** "2000: 8,200." "2010: 9,700." */
function pairRun(facts: readonly Fact[]): Run | null {
  const pairs = takeWhile(facts, pairOf);
  let heading: string | null = null;
  const named = pairs.map((pair, index) => {
    // "Population of our town: 2000: 8,200": the first carries the heading.
    const split = /^(.+?):\s+(.+)$/.exec(pair.label);
    if (index > 0 || split === null) return pair;
    heading = split[1] ?? null;
    return { ...pair, label: split[2] ?? pair.label };
  });
  const series = named.length < 2 ? null : seriesOfPairs(named);
  // Members, their age and those who left are no series.
  const isOfOneKind =
    series?.kind === 'series' &&
    (series.unit !== null || heading !== null || series.points.every(({ label }) => /\d/.test(label)));
  return series !== null && isOfOneKind
    ? { fact: join(facts.slice(0, named.length), series, heading), count: named.length }
    : null;
}

function pairOf(fact: Fact): { readonly label: string; readonly text: string } | null {
  if (fact.kind === 'list' && fact.items.length > 1) return null;
  const text = fact.text.replace(/[.]$/, '');
  if (fact.label !== null) {
    const inner = /^(.{1,30}?):\s+(\S.*)$/.exec(text);
    if (inner === null) return { label: fact.label, text };
    return { label: `${fact.label}: ${inner[1]}`, text: inner[2] ?? '' };
  }
  const split = /^(.{1,60}):\s+([^:]+)$/.exec(text);
  return split === null ? null : { label: split[1] ?? '', text: split[2] ?? '' };
}

function rowsRun(facts: readonly Fact[], versus: readonly [string, string] | null): Run | null {
  if (versus === null) return null;
  const rows = takeWhile(facts.slice(0, mostSidePoints), ({ label, text }) => readVersusRow(label, text));
  const sides = sidesOfRows(rows, versus);
  return sides === null ? null : { fact: join(facts.slice(0, rows.length), sides, null), count: rows.length };
}

function eventRun(facts: readonly Fact[]): Run | null {
  const events = takeWhile(facts.slice(0, mostEvents), (fact) =>
    fact.items.length > 1 && fact.label === null ? null : readEvent(fact.label, fact.text),
  );
  if (events.length < fewestEvents) return null;
  return { fact: join(facts.slice(0, events.length), { kind: 'events', events }, null), count: events.length };
}

/** "We began in 1990. In 1995 …": sentences that tell one event each, the earlier first. */
function toldRun(facts: readonly Fact[]): Run | null {
  const sentences = takeWhile(facts.slice(0, mostEvents), (fact) =>
    fact.kind === 'sentence' && /\b(?:1[5-9]|20)\d\d\b/.test(fact.text) ? fact : null,
  );
  const events = sentences.length < fewestTold ? null : readToldEvents(sentences.map(({ text }) => text).join(' '));
  if (events === null || events.length !== sentences.length) return null;
  const sentence = sentences.map(({ text }) => text).join(' ');
  return { fact: join(sentences, { kind: 'events', events, sentence }, null), count: sentences.length };
}

const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/^before$/i, /^after$/i],
  [/^(?:old|old way|then|without .+)$/i, /^(?:new|new way|now|with .+)$/i],
  [/^(?:pros|advantages|upsides)$/i, /^(?:cons|disadvantages|downsides)$/i],
  [/^(?:dos?|do['’]?s)$/i, /^(?:don['’]?ts?|don['’]t['’]?s|do not)$/i],
  [/^(?:myth)$/i, /^(?:fact|truth|reality)$/i],
  [/^(?:problem)$/i, /^(?:solution)$/i],
];

/** "Renting costs €79 a month, buying costs €2,400 once": one point for each side. */
function sidesInList(fact: Fact, versus: readonly [string, string]): Run | null {
  const points = versus.map((name, index) => {
    const item = fact.items.length === 2 ? (fact.items[index] ?? '') : '';
    const first = name.split(/\s+/)[0] ?? '';
    return item.toLowerCase().startsWith(first.toLowerCase())
      ? item
          .slice(first.length)
          .replace(/^\s+(?:costs?|is|needs?|takes?|has)\s+/i, '')
          .trim()
      : '';
  });
  const [left = '', right = ''] = points;
  if (left === '' || right === '') return null;
  const figure: Figure = {
    kind: 'sides',
    left: { title: versus[0], points: [left] },
    right: { title: versus[1], points: [right] },
    sentence: fact.items.join(', while '),
  };
  return { fact: join([fact], figure, null), count: 1 };
}

function sidesRun(facts: readonly Fact[], versus: readonly [string, string] | null): Run | null {
  const [only] = facts;
  const inList = versus === null || only === undefined ? null : sidesInList(only, versus);
  if (inList !== null) return inList;
  const sides = takeWhile(facts.slice(0, 2), sideOf);
  const [left, right] = sides;
  if (left === undefined || right === undefined) return null;
  const isOpposite = opposites.some(([one, other]) => one.test(left.title) && other.test(right.title));
  const isVersus = versus?.every((name, index) => names(sides[index]?.title ?? '', name)) ?? false;
  if (!isOpposite && !isVersus) return null;
  return { fact: join(facts.slice(0, 2), { kind: 'sides', left, right }, null), count: 2 };
}

const names = (title: string, name: string): boolean =>
  title.length > 1 &&
  (name.toLowerCase().includes(title.toLowerCase()) || title.toLowerCase().includes(name.toLowerCase()));

function sideOf(fact: Fact): { readonly title: string; readonly points: readonly string[] } | null {
  const split = /^([^:]{2,30}):\s+(.+)$/s.exec(fact.text);
  const title = fact.label ?? split?.[1] ?? null;
  if (title === null) return null;
  const text = fact.label === null ? (split?.[2] ?? '') : fact.text;
  const points = (fact.items.length > 0 ? fact.items : splitList(text)).map((point) => point.replace(/[.]$/, ''));
  return points.length === 0 || points.length > mostSidePoints ? null : { title, points };
}

/** "Starter: $9 per month, 10 GB" under each other: the same number of values in every row. */
function tableRun(facts: readonly Fact[]): Run | null {
  const rows = takeWhile(facts.slice(0, mostRows), rowOf);
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 3 || width > 5 || rows.some((row) => row.length !== width)) return null;
  // Without a number it is prose under labels.
  if (!rows.every((row) => row.slice(1).some((cell) => /\d/.test(cell)))) return null;
  return { fact: join(facts.slice(0, rows.length), { kind: 'table', columns: null, rows }, null), count: rows.length };
}

function rowOf(fact: Fact): readonly string[] | null {
  const side = sideOf(fact);
  if (side === null || fact.text.length > 90) return null;
  return side.points.every((point) => point.length <= 28) ? [side.title, ...side.points] : null;
}

function join(facts: readonly Fact[], figure: Figure, label: string | null): Fact {
  const [first] = facts;
  const last = facts.at(-1);
  return {
    kind: 'figure',
    figure,
    label,
    text: facts.map((fact) => (fact.label === null ? fact.text : `${fact.label}: ${fact.text}`)).join('\n'),
    items: [],
    span: { start: first?.span.start ?? 0, end: last?.span.end ?? 0 },
  };
}

function takeWhile<T, R>(list: readonly T[], read: (item: T) => R | null): readonly R[] {
  const taken: R[] = [];
  for (const item of list) {
    const result = read(item);
    if (result === null) break;
    taken.push(result);
  }
  return taken;
}
