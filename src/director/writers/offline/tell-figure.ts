// Facts that form a picture -> a section that says them and shows them as a chart, a timeline, a table and the like.
import { seedFromText } from '../../../kit/random.ts';
import type { Fact } from '../../brief/draft.ts';
import { asSentence, itemInSentence } from '../../brief/draft.ts';
import type { Figure } from '../../brief/figures/figure.ts';
import { readValue } from '../../brief/figures/read-value.ts';
import { capitalise } from '../../brief/topic.ts';
import { clauseKind } from '../../brief/vocabulary.ts';
import type { Line, Section, Show } from '../../writer.ts';
import { factSection, own } from './fact-section.ts';
import { joinWords } from './join-words.ts';
import { tellSeries } from './tell-series.ts';

/** Tells one figure. `heading` names the card when the facts have no label of their own. */
export function tellFigure(fact: Fact, figure: Figure, heading: string): Section {
  const { lines, show } = tell(figure, fact.label, fact.label ?? heading);
  return factSection(lines, [show], [fact]);
}

interface Told {
  readonly lines: readonly Line[];
  readonly show: Show;
}

function tell(figure: Figure, label: string | null, heading: string): Told {
  switch (figure.kind) {
    case 'series':
      return tellSeries(figure, label, heading);
    case 'events':
      return tellEvents(figure, heading);
    case 'sides':
      return tellSides(figure);
    case 'table':
      return tellTable(figure, heading);
    case 'quote':
      return tellQuote(figure);
    case 'code':
      return tellCode(figure);
  }
}

function tellEvents({ events, sentence }: Extract<Figure, { kind: 'events' }>, heading: string): Told {
  const areClauses = events.every(({ what }) => clauseKind(what) === 'clause');
  const said = events.map(({ when, what }) => own(areClauses ? sayEvent(when, what) : `${capitalise(when)}: ${what}.`));
  return {
    // Words of the prompt's own are told as they stand.
    lines: sentence === undefined ? said : [own(asSentence(sentence))],
    show: { kind: 'timeline-card', heading, items: events.map((event) => ({ ...event, cue: event.when })), cue: null },
  };
}

/** "In 1962, Erik Halden opens a workshop." */
function sayEvent(when: string, what: string): string {
  if (/^\d{4}s?$|^[A-Z][a-z]+ \d{4}$/.test(when)) return `In ${when}, ${itemInSentence(what)}.`;
  if (/day$|^[A-Z][a-z]+ \d{1,2}/.test(when)) return `On ${when}, ${itemInSentence(what)}.`;
  return `${capitalise(when)}: ${what}.`;
}

const toneOfTitle: readonly (readonly [RegExp, 'good' | 'bad'])[] = [
  [/^(?:before|old|old way|then|without|cons|disadvantages|downsides|don['’]?ts?|do not|myth|problem)\b/i, 'bad'],
  [/^(?:after|new|new way|now|with|pros|advantages|upsides|dos?|fact|truth|reality|solution)\b/i, 'good'],
];

const toneOf = (title: string): 'good' | 'bad' | 'plain' =>
  toneOfTitle.find(([pattern]) => pattern.test(title))?.[1] ?? 'plain';

function tellSides({ left, right, sentence }: Extract<Figure, { kind: 'sides' }>): Told {
  const count = Math.max(left.points.length, right.points.length);
  const items = Array.from({ length: count }, (_, index) => ({
    left: left.points[index] ?? '–',
    right: right.points[index] ?? '–',
    cue: left.points[index] ?? right.points[index] ?? null,
  }));
  return {
    lines: sentence === undefined ? [left, right].map((side) => own(saySide(side))) : [own(asSentence(sentence))],
    show: {
      kind: 'comparison-card',
      heading: null,
      left: { title: capitalise(left.title), tone: toneOf(left.title) },
      right: { title: capitalise(right.title), tone: toneOf(right.title) },
      items,
      cue: left.title,
    },
  };
}

function saySide({ title, points }: Extract<Figure, { kind: 'sides' }>['left']): string {
  const said = points.length === 1 ? (points[0] ?? '') : joinWords(points.map(itemInSentence));
  if (/^(?:pros|advantages|upsides)$/i.test(title)) return `What speaks for it: ${said}.`;
  if (/^(?:cons|disadvantages|downsides)$/i.test(title)) return `Against it: ${said}.`;
  return `${capitalise(title)}: ${said}.`;
}

function tellTable({ columns, rows }: Extract<Figure, { kind: 'table' }>, heading: string): Told {
  return {
    lines: rows.map(([first = '', ...cells]) =>
      own(`${capitalise(first)}: ${joinWords(cells.map((cell, index) => sayCell(cell, columns?.[index + 1])))}.`),
    ),
    show: {
      kind: 'table-card',
      heading,
      columns: [...(columns ?? rows[0]?.map(columnOf) ?? [])],
      items: rows.map((row) => ({ cells: [...row], cue: row[0] ?? null })),
      cue: null,
    },
  };
}

/** A bare number says nothing without the name of its column. */
const sayCell = (cell: string, column: string | undefined): string =>
  column !== undefined && column !== '' && /^[\d.,]+$/.test(cell) ? `${itemInSentence(column)} ${cell}` : cell;

/** A column without a name is called by what stands in it. */
function columnOf(cell: string, index: number): string {
  if (index === 0) return 'Option';
  if (/[$€£¥₹]|\b(?:euros?|dollars?|pounds|francs?|crowns|CHF|EUR|USD|GBP)\b/.test(cell)) return 'Price';
  if (/\b(?:GB|TB|MB)\b/.test(cell)) return 'Storage';
  if (/%/.test(cell)) return 'Share';
  if (/\b(?:users?|seats?|people|members)\b/i.test(cell)) return 'People';
  if (/\b(?:hours?|days?|minutes?|weeks?|months?|am|pm)\b|\d:\d\d/i.test(cell)) return 'Time';
  return readValue(cell) === null ? 'Includes' : 'Number';
}

const quoteLeads = ['In the words of {by}:', 'As {by} put it:', 'Listen to {by}:'];

function tellQuote({ quote, by }: Extract<Figure, { kind: 'quote' }>): Told {
  const speaker = by?.split(',')[0]?.trim() ?? null;
  const lead = quoteLeads[seedFromText(quote) % quoteLeads.length] ?? '';
  const said = /[.!?]$/.test(quote) ? quote : `${quote}.`;
  return {
    lines: [own(speaker === null ? `“${said}”` : `${lead.replace('{by}', speaker)} “${said}”`)],
    show: { kind: 'quote-card', quote, attribution: by, cue: quote.split(/\s+/).slice(0, 4).join(' ') },
  };
}

const tellCode = ({ language, lines }: Extract<Figure, { kind: 'code' }>): Told => ({
  lines: [own('Here is what it looks like in code.'), own('Take a moment to read it, line by line.')],
  show: {
    kind: 'code-card',
    heading: null,
    language,
    items: lines.map((line) => ({ line, cue: null })),
    cue: null,
  },
});
