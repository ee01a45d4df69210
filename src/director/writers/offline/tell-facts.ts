// The prompt's own facts -> sections that say them in the prompt's words and show them on cards.

import { spokenWords } from '../../../model/storyboard.ts';
import { asSentence, type Fact, itemInSentence } from '../../brief/content.ts';
import { type Detail, findDetails } from '../../brief/details.ts';
import type { Format } from '../../brief/format.ts';
import { shorten, titleCase } from '../../brief/topic.ts';
import { clauseKind } from '../../brief/vocabulary.ts';
import type { Line, Section, Show } from '../../writer.ts';
import { iconFor } from './icons.ts';

/** Words of facts that one section holds; about one scene. */
const sectionWords = 30;

const own = (text: string): Line => ({ text, isFiller: false });
const bodyOf = (lines: readonly Line[], shows: readonly Show[], facts: readonly Fact[]): Section => ({
  part: 'body',
  lines,
  shows,
  mood: null,
  sources: facts.map((fact) => ({ reference: 'prompt', page: null, timecodeMs: null, quote: fact.text })),
});

/** Tells the facts in the prompt's order. `heading` names the cards that have no label of their own. */
export function tellFacts(facts: readonly Fact[], format: Format, heading: string): readonly Section[] {
  const sections: Section[] = [];
  let group: Fact[] = [];
  const flush = () => {
    if (group.length > 0) sections.push(tellGroup(group, heading, format));
    group = [];
  };
  for (const fact of facts) {
    const isSame = group[0]?.kind === fact.kind;
    const words = spokenWords(group.map((one) => one.text).join(' ')).length + spokenWords(fact.text).length;
    if (fact.kind === 'list') {
      flush();
      sections.push(...tellList(fact, format, heading));
    } else {
      if (!isSame || words > sectionWords) flush();
      group.push(fact);
    }
  }
  flush();
  return sections;
}

function tellGroup(facts: readonly Fact[], heading: string, format: Format): Section {
  const [first] = facts;
  if (first?.kind === 'labelled') return tellLabelled(facts, heading);
  const lines = facts.map((fact) => own(sentenceOf(fact.text, format)));
  const text = lines.map((line) => line.text).join(' ');
  return bodyOf(lines, cardFor(text, heading), facts);
}

/** A forecast's "High of 24 °C, light breeze." wants a verb. */
function sentenceOf(text: string, format: Format): string {
  const isPhrase = clauseKind(text) === 'phrase';
  if (format === 'forecast' && isPhrase) return `Expect ${itemInSentence(text)}.`;
  return asSentence(text);
}

/** A number gets a card of its own; several get a list. */
function cardFor(text: string, heading: string): readonly Show[] {
  const numbers = findDetails(text).filter((detail) => showable.has(detail.kind));
  const [only] = numbers;
  if (only === undefined) return [];
  if (numbers.length === 1) return [numberCard(only, text, heading)];
  const items = numbers
    .slice(0, 6)
    .map((detail) => ({ text: phraseAround(text, detail), icon: iconFor(detail.text, detail.kind), cue: detail.text }));
  return [{ kind: 'list', heading, items, cue: null }];
}

const showable = new Set(['price', 'percent', 'temperature', 'quantity', 'date', 'time', 'number']);

function numberCard(detail: Detail, text: string, heading: string): Show {
  const sentence = sentenceAround(text, detail.at);
  const caption = sentence.length <= 60 ? sentence.replace(/[.!]$/, '') : phraseAround(text, detail);
  return {
    kind: 'number',
    heading,
    value: detail.text,
    caption: caption === detail.text ? null : caption,
    icon: iconFor(text, detail.kind),
    chart: null,
    isExample: false,
    cue: detail.text,
  };
}

function sentenceAround(text: string, at: number): string {
  const start = Math.max(
    0,
    ...[...text.slice(0, at).matchAll(/[.!?]\s+/g)].map((match) => match.index + match[0].length),
  );
  const stop = text.slice(at).search(/[.!?](?:\s|$)/);
  return text.slice(start, stop < 0 ? text.length : at + stop + 1).trim();
}

/** The words about a number, up to the next comma on either side. */
export function phraseAround(text: string, detail: Detail): string {
  const end = detail.at + detail.text.length;
  const before = text.slice(0, detail.at);
  const cut = Math.max(
    0,
    ...[...before.matchAll(/[.!?;:,]\s+|\s(?:and|with|but|while|plus)\s+/g)].map(
      (match) => match.index + match[0].length,
    ),
  );
  const after = text.slice(end).search(/[.!?;,](?:\s|$)|\s(?:and|with|but|while|plus|which|that)\s/);
  const phrase = text.slice(cut, after < 0 ? text.length : end + after).trim();
  if (phrase.length <= 40) return capital(phrase);
  // Too long for a card: the number with the words that follow, then with those before.
  const tail = text.slice(detail.at, after < 0 ? text.length : end + after).trim();
  return capital(shorten(tail.length >= detail.text.length + 4 ? tail : phrase.slice(-40).replace(/^\S*\s/, ''), 40));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Price: $9" and "Date: May 5" are said one after another and stand on one card. */
function tellLabelled(facts: readonly Fact[], heading: string): Section {
  const lines = facts.map((fact) => own(sayLabelled(fact.label ?? '', fact.text)));
  const [only] = facts;
  const numbers = only === undefined ? [] : findDetails(only.text).filter((detail) => showable.has(detail.kind));
  if (
    facts.length === 1 &&
    only !== undefined &&
    numbers.length === 1 &&
    numbers[0] !== undefined &&
    only.text.length <= 60
  ) {
    const rest = only.text.replace(/[.]$/, '');
    const value = numbers[0].text;
    return bodyOf(
      lines,
      [
        {
          kind: 'number',
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
      text: both.length <= 40 ? both : shorten(value, 40),
      icon: iconFor(`${fact.label} ${value}`, null),
      cue: value,
    };
  });
  return bodyOf(lines, [{ kind: 'list', heading, items, cue: null }], facts);
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

function sayLabelled(label: string, text: string): string {
  const value = text.replace(/[.]$/, '');
  const saying = sayings.find(([name, shape]) => name.test(label.trim()) && shape.test(value));
  if (saying !== undefined) return saying[2](value);
  return clauseKind(value) === 'phrase' ? `${capital(label)}: ${value}.` : asSentence(value);
}

const leads: readonly (readonly [RegExp, string])[] = [
  [/feature|include|what you get|offer/i, 'Here is what you get:'],
  [/benefit|advantage|why/i, 'The benefits speak for themselves:'],
  [/ingredient|you(?:'ll)? need|material|tools?|supplies/i, 'You will need'],
  [/agenda|program|schedule|topics|content|cover/i, 'On the agenda:'],
  [/pros/i, 'On the plus side:'],
  [/cons/i, 'On the other side:'],
  [/amenit/i, 'You will find'],
];

function tellList(fact: Fact, format: Format, heading: string): readonly Section[] {
  const items = fact.items
    .map((text) =>
      text
        .replace(/\s+/g, ' ')
        .replace(/[;,]+$/, '')
        .trim(),
    )
    .filter((text) => text !== '');
  const name = fact.label === null ? heading : titleCase(fact.label);
  const words = spokenWords(items.join(' ')).length;
  if (items.every((text) => clauseKind(text) === 'phrase' && spokenWords(text).length <= 8) && words <= 32) {
    return [bodyOf([own(sayInOneBreath(items, fact.label, format))], [listCard(items, name)], [fact])];
  }
  return tellItems(items, fact, format, name);
}

function sayInOneBreath(items: readonly string[], label: string | null, format: Format): string {
  const joined = joinWords(items.map(itemInSentence));
  if (label === null)
    return format === 'forecast' ? `Expect ${joined}.` : `${pickLead(items.length, format)} ${joined}.`;
  const lead = leads.find(([pattern]) => pattern.test(label))?.[1] ?? `${capital(label)}:`;
  return `${lead} ${joined}.`;
}

const pickLead = (count: number, format: Format): string =>
  format === 'product' || format === 'ad'
    ? 'Think of'
    : count === 1
      ? 'Keep this in mind:'
      : 'Here is what to keep in mind:';

/** "a, b and c". */
export function joinWords(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  const comma = items.length > 2 || items.some((text) => / and /.test(text)) ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} and ${items.at(-1)}`;
}

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Items that are sentences or long are told one by one, a few per section. */
function tellItems(items: readonly string[], fact: Fact, format: Format, name: string): readonly Section[] {
  const isSteps = /step|instruction|method|how/i.test(fact.label ?? '') || format === 'how-to' || format === 'recipe';
  const isCount =
    !isSteps &&
    items.length >= 3 &&
    (format === 'listicle' || /tip|reason|way|fact|mistake|rule|habit/i.test(`${fact.label} ${name}`));
  const sections: Section[] = [];
  let lines: Line[] = [];
  let shown: string[] = [];
  const flush = () => {
    if (lines.length > 0) sections.push(bodyOf(lines, [listCard(shown, name)], [{ ...fact, text: shown.join('\n') }]));
    lines = [];
    shown = [];
  };
  items.forEach((text, index) => {
    const line = isSteps ? sayStep(text, index, items.length) : isCount ? sayNumbered(text, index) : sayItem(text);
    const count = spokenWords([...lines.map((one) => one.text), line].join(' ')).length;
    if (lines.length > 0 && (count > sectionWords + 4 || lines.length >= 4)) flush();
    lines.push(own(line));
    shown.push(text);
  });
  flush();
  return sections;
}

function sayStep(text: string, index: number, count: number): string {
  const joiners = [
    'First,',
    'Then',
    'Next,',
    'After that,',
    'Now',
    'From there,',
    'Once that is done,',
    'With that ready,',
  ];
  if (clauseKind(text) !== 'imperative') return sayItem(text);
  if (index === count - 1 && count > 2) return asSentence(`Finally, ${itemInSentence(text)}`);
  return asSentence(`${joiners[index % joiners.length]} ${itemInSentence(text)}`);
}

const sayNumbered = (text: string, index: number): string =>
  numbers[index] === undefined
    ? sayItem(text)
    : asSentence(`Number ${numbers[index]}: ${itemInSentence(splitHead(text))}`);

function sayItem(text: string): string {
  return asSentence(splitHead(text));
}

/** "Boards – see all work at a glance" is said with a pause: "Boards: see …". */
const splitHead = (text: string): string => text.replace(/\s+[–—-]\s+/, ': ');

/** The ordinal words, for writers that count. */
export const ordinalWord = (index: number): string => ordinals[index] ?? 'Next';

function listCard(items: readonly string[], heading: string): Show {
  return {
    kind: 'list',
    heading,
    items: items
      .slice(0, 6)
      .map((text) => ({ text: shorten(text.replace(/[.]$/, ''), 40), icon: iconFor(text, null), cue: text })),
    cue: null,
  };
}
