// The prompt's own facts -> sections that say them in the prompt's words and show them on cards.

import { spokenWords } from '../../../model/storyboard.ts';
import { asSentence, type Fact, splitList } from '../../brief/draft.ts';
import type { Format } from '../../brief/format.ts';
import { capitalise, shorten, titleCase } from '../../brief/topic.ts';
import { clauseKind } from '../../brief/vocabulary.ts';
import type { Brief } from '../../brief.ts';
import type { Section } from '../../writer.ts';
import { changeShow } from './cards/change-show.ts';
import { factShows } from './cards/fact-shows.ts';
import { factSection, own, sectionWords } from './fact-section.ts';
import { iconFor } from './icons.ts';
import { joinWords } from './join-words.ts';
import { cardDetails } from './phrase-around.ts';
import { sayForecast } from './say-forecast.ts';
import { tellFigure } from './tell-figure.ts';
import { tellList } from './tell-list.ts';
import { tellMetrics } from './tell-metrics.ts';

const itemLetters = 56;

/** What is told, and how long the film is to be in ms. */
type Telling = Pick<Brief, 'facts' | 'format' | 'code'> & { readonly aimMs: number };

/** Tells the facts in the prompt's order. `heading` names the cards that have no label of their own. */
export function tellFacts(brief: Telling, heading: string): readonly Section[] {
  const format = brief.format.value;
  const sections: Section[] = [];
  let group: Fact[] = [];
  const flush = () => {
    if (group.length > 0) sections.push(tellGroup(group, heading, brief));
    group = [];
  };
  for (const fact of brief.facts.map((one) => (format === 'forecast' ? asValues(one) : one))) {
    const isSame = group[0]?.kind === fact.kind;
    const words = spokenWords(group.map((one) => one.text).join(' ')).length + spokenWords(fact.text).length;
    const standing = tellAlone(fact, heading, brief);
    if (standing !== null) {
      flush();
      sections.push(...standing);
    } else {
      if (!isSame || words > sectionWords) flush();
      group.push(fact);
    }
  }
  flush();
  return sections;
}

/** A figure, a list and a change have scenes of their own; null for what is told with its neighbours. */
function tellAlone(fact: Fact, heading: string, brief: Telling): readonly Section[] | null {
  if (fact.figure !== undefined) return [tellFigure(fact, fact.figure, heading)];
  if (fact.kind === 'list' && isCode(fact, brief)) {
    const typed = `Type this: ${fact.items.map((item) => item.replace(/[\s.]+$/, '')).join(', then ')}`;
    const code = factShows(brief.code.map((part) => part.lines[0]).join(' '), heading, brief.code);
    return [factSection([own(asSentence(typed))], code, [fact])];
  }
  const metrics = brief.format.value === 'forecast' ? null : tellMetrics(fact, fact.label ?? heading, brief.aimMs);
  if (metrics !== null) return metrics;
  if (fact.kind === 'list') return tellList(fact, brief.format.value, heading);
  // What files say keeps its groups, which their pictures are matched to.
  const isOwn = fact.span.end > fact.span.start;
  const change = isOwn ? changeShow(fact.text, heading) : null;
  return change === null ? null : [factSection([own(sayAlone(fact, brief.format.value))], [change], [fact])];
}

const sayAlone = ({ label, text }: Fact, format: Format): string =>
  label === null ? asSentence(text) : sayLabelled(label, text, format);

/** A list of commands is typed, not told. */
const isCode = (fact: Fact, { code }: Pick<Brief, 'code'>): boolean =>
  fact.items.length > 0 &&
  fact.items.every((item) => code.some(({ lines }) => lines[0]?.startsWith(item.replace(/[\s.]+$/, '')) === true));

/** "High of 24 °C, light breeze" in a forecast is a list of values. */
function asValues(fact: Fact): Fact {
  const items = splitList(fact.text);
  const isValues =
    fact.kind !== 'list' && fact.figure === undefined && items.every((one) => clauseKind(one) !== 'clause');
  return isValues ? { ...fact, kind: 'list', items } : fact;
}

function tellGroup(facts: readonly Fact[], heading: string, brief: Pick<Brief, 'format' | 'code'>): Section {
  const [first] = facts;
  if (first?.kind === 'labelled') return tellLabelled(facts, heading, brief.format.value);
  const lines = facts.map((fact) => own(asSentence(readList(fact.text))));
  const text = lines.map((line) => line.text).join(' ');
  return factSection(lines, factShows(text, heading, brief.code), facts);
}

/** "4 eggs, 1 red pepper, 2 cloves of garlic": a row of phrases is read with an "and" before its last. */
function readList(text: string): string {
  const items = text.replace(/[.]$/, '').split(/,(?!\d)\s+/);
  const isRow =
    items.length >= 3 &&
    !/[:;!?“”"]|[.]\s/.test(text) &&
    items.every((item) => clauseKind(item) === 'phrase' && item.length <= 48 && !/^(?:and|or|but)\b/i.test(item)) &&
    !/\b(?:and|or)\b/i.test(items.at(-1) ?? '');
  return isRow ? joinWords(items) : text;
}

/** "Price: $9" and "Date: May 5" are said one after another and stand on one card. */
function tellLabelled(facts: readonly Fact[], heading: string, format: Format): Section {
  const lines = facts.map((fact) => own(sayLabelled(fact.label ?? '', fact.text, format)));
  const [only] = facts;
  const numbers = only === undefined ? [] : cardDetails(only.text);
  if (
    facts.length === 1 &&
    only !== undefined &&
    numbers.length === 1 &&
    numbers[0] !== undefined &&
    only.text.length <= 60
  ) {
    const rest = only.text.replace(/[.]$/, '');
    const value = numbers[0].text;
    return factSection(
      lines,
      [
        {
          kind: 'number-card',
          heading: titleCase(only.label ?? heading),
          value,
          caption: rest === value ? null : rest,
          icon: iconFor(only.label ?? '', numbers[0].kind),
          chart: null,
          isExample: false,
          cue: value,
        },
      ],
      facts,
    );
  }
  const items = facts.slice(0, 6).map((fact) => {
    const value = fact.text.replace(/[.]$/, '');
    const both = `${fact.label}: ${value}`;
    return {
      text: both.length <= itemLetters ? both : shorten(value, itemLetters),
      icon: iconFor(`${fact.label} ${value}`, null),
      cue: value,
    };
  });
  const title = facts.length === 1 && only !== undefined && only.label !== null ? titleCase(only.label) : heading;
  return factSection(lines, [{ kind: 'list-card', heading: title, items, cue: null }], facts);
}

const sayings: readonly (readonly [RegExp, RegExp, (value: string) => string])[] = [
  [/^(?:price|cost)s?$/i, /^[$€£¥₹\d]/, (value) => `The price is ${value}.`],
  [
    /^(?:date|when|day)$/i,
    /^(?:mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the )/i,
    (value) => `Mark your calendar for ${value}.`,
  ],
  [/^(?:time|start(?:s| time)?)$/i, /^\d/, (value) => `It starts at ${value}.`],
  [/^(?:where|location|venue|place|address)$/i, /./, (value) => `The place to be: ${value}.`],
  [/^(?:speaker|host|guest)s?$/i, /./, (value) => `On stage: ${value}.`],
  [/^(?:website|url|link|web)$/i, /./, (value) => `Find out more at ${value}.`],
  [/^(?:phone|tel|telephone|call)$/i, /./, (value) => `Call ${value}.`],
  [/^(?:e-?mail|contact)$/i, /./, (value) => `You can reach us at ${value}.`],
];

function sayLabelled(label: string, text: string, format: Format): string {
  const value = text.replace(/[.]$/, '');
  const saying = sayings.find(([name, shape]) => name.test(label.trim()) && shape.test(value));
  if (saying !== undefined) return saying[2](value);
  return format === 'forecast' ? sayForecast([value], label) : `${capitalise(label)}: ${value}.`;
}
