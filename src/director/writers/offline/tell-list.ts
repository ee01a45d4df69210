// A list of the prompt -> sections that say its items and build its card with the words.
import { spokenWords } from '../../../model/storyboard.ts';
import { asSentence, type Fact, itemInSentence } from '../../brief/draft.ts';
import type { Format } from '../../brief/format.ts';
import { capitalise, titleCase } from '../../brief/topic.ts';
import { clauseKind } from '../../brief/vocabulary.ts';
import type { Line, Section } from '../../writer.ts';
import { listShow } from './cards/list-show.ts';
import { factSection, own, sectionWords } from './fact-section.ts';
import { joinWords } from './join-words.ts';
import { sayForecast } from './say-forecast.ts';

const leads: readonly (readonly [RegExp, string])[] = [
  [/feature|include|what you get|offer/i, 'Here is what you get:'],
  [/benefit|advantage|why/i, 'The benefits speak for themselves:'],
  [/ingredient|you(?:'ll)? need|material|tools?|supplies/i, 'You will need'],
  [/agenda|program|schedule|topics|content|cover/i, 'On the agenda:'],
  [/pros/i, 'What speaks for it:'],
  [/cons/i, 'Against it stand'],
  [/amenit/i, 'You will find'],
];

/** Tells a list. `heading` names the card when the list has no label. */
export function tellList(fact: Fact, format: Format, heading: string): readonly Section[] {
  const items = fact.items
    .map((text) =>
      text
        .replace(/\s+/g, ' ')
        .replace(/[;,]+$/, '')
        .trim(),
    )
    .filter((text) => text !== '');
  const name = fact.label === null ? heading : titleCase(fact.label);
  const isForecast = format === 'forecast';
  const words = spokenWords(items.join(' ')).length;
  if (
    isForecast ||
    (items.every((text) => clauseKind(text) === 'phrase' && spokenWords(text).length <= 8) && words <= 32)
  ) {
    return [factSection([own(sayInOneBreath(items, fact, format))], [listShow(items, name)], [fact])];
  }
  return tellItems(items, fact, format, name);
}

function sayInOneBreath(items: readonly string[], { label, text }: Fact, format: Format): string {
  const isTyped = text.includes('\n');
  if (format === 'forecast') return sayForecast(items, label);
  // Points under each other begin with capitals, which only sentences may keep.
  const areCapitals =
    isTyped &&
    items.slice(1).every((item) => /^(?:\p{Lu}|\d)/u.test(item)) &&
    items.slice(1).some((item) => /^\p{Lu}/u.test(itemInSentence(item)));
  if (areCapitals && label === null) return items.map(asSentence).join(' ');
  const joined = joinWords(items.map(itemInSentence));
  const lead =
    label === null
      ? leadOf(items, format)
      : (leads.find(([pattern]) => pattern.test(label))?.[1] ?? `${capitalise(label)}:`);
  return `${lead} ${joined}.`;
}

/** Points without a label, as they fit the film. */
function leadOf(items: readonly string[], format: Format): string {
  if (items.length === 1) return 'One thing to remember:';
  if (format === 'product' || format === 'ad') return 'What you get:';
  if (format === 'recipe' && items.every((item) => /^\d|\b(?:salt|pepper|oil|water)\b/i.test(item)))
    return 'You will need';
  if (format === 'recipe' || format === 'how-to') return 'In short:';
  if (format === 'hiring' || format === 'tour' || format === 'pitch') return 'In short:';
  return 'Keep these in mind:';
}

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
    if (lines.length > 0)
      sections.push(factSection(lines, [listShow(shown, name)], [{ ...fact, text: shown.join('\n') }]));
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
