// "revenue up 12% to 4.6 million euros, churn fell from 5.4% to 3.9%" -> a sentence and a number card for each point.
import type { DetailKind } from '../../brief/details.ts';
import { asSentence, type Fact, itemInSentence, splitList } from '../../brief/draft.ts';
import { capitalise } from '../../brief/topic.ts';
import { clauseKind } from '../../brief/vocabulary.ts';
import type { Section, Show } from '../../writer.ts';
import { changeShow } from './cards/change-show.ts';
import { factSection, own } from './fact-section.ts';
import { iconFor } from './icons.ts';
import { cardDetails } from './phrase-around.ts';

const mostWords = 14;
const mostHeadingLetters = 28;
/** A figure wants to be seen for as long as it takes to say it and to look once more. */
const sceneMs = 5000;
/** What the film spends before and after its figures. */
const frameMs = 9000;

/** Kinds of particulars that are results; dates and times are when something happens. */
const measures: ReadonlySet<DetailKind> = new Set(['price', 'percent', 'quantity', 'number', 'temperature']);

/** Tells a list of results one by one, each with its figure; null when it is another list or the film too short for it. */
export function tellMetrics(fact: Fact, heading: string, aimMs: number): readonly Section[] | null {
  const { head, items } = itemsOf(fact);
  const readings = items.map((item) => readMetric(item, heading));
  const found = readings.flatMap((reading) => (reading === null ? [] : [reading]));
  if (found.length < 2 || found.length < items.length || aimMs < frameMs + found.length * sceneMs) return null;
  // "640 runners, 112 volunteers" are quicker counted together.
  if (items.filter((item) => !startsWithCount.test(item)).length * 2 < items.length) return null;
  return found.map(({ said, show }, index) => {
    const isLast = index === found.length - 1;
    const line = isLast ? said.replace(/^(?=[$€£¥₹]?\d)/, 'And ').replace(/^It /, 'And it ') : said;
    const lines = [...(index === 0 && head !== null ? [own(`${head}:`)] : []), own(line)];
    return factSection(lines, [show], [{ ...fact, text: items[index] ?? fact.text }]);
  });
}

/** The points of a list, or of a sentence that is nothing but one: "Our results: 640 runners, £48,200 raised". */
function itemsOf(fact: Fact): { readonly head: string | null; readonly items: readonly string[] } {
  const plain = (item: string): string =>
    item
      .replace(/\s+/g, ' ')
      .replace(/[;,.]+$/, '')
      .trim();
  if (fact.kind === 'list') return { head: null, items: fact.items.map(plain) };
  const [, head, rest] = /^([^:\d]{3,50}):\s+(.+)$/s.exec(fact.text) ?? [];
  // "It costs $39 and lasts for years" is one sentence, not a list.
  const isList = fact.kind === 'sentence' && /[,;:]\s/.test(fact.text);
  return { head: head ?? null, items: isList ? joinTrends(splitList(rest ?? fact.text).map(plain)) : [] };
}

/** "Revenue €14.2M, up 8% on last year" is one result. */
function joinTrends(items: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    if (before !== undefined && /^(?:up|down|flat|unchanged|from|after|compared|versus|vs)\b/i.test(item))
      joined[joined.length - 1] = `${before}, ${item}`;
    else joined.push(item);
  }
  return joined;
}

const startsWithCount = /^[$€£¥₹]?\d/;

interface Metric {
  readonly said: string;
  readonly show: Show;
}

function readMetric(item: string, heading: string): Metric | null {
  if (item.split(' ').length > mostWords || clauseKind(item) === 'imperative') return null;
  const said = sayMetric(item);
  const change = changeShow(item, heading);
  if (change !== null) return { said, show: change };
  const [first] = cardDetails(item).filter((detail) => measures.has(detail.kind));
  if (first === undefined) return null;
  const name = nameOf(item, first.at);
  const value =
    first.text + (/^\s(?:thousand|million|billion)\b/i.exec(item.slice(first.at + first.text.length))?.[0] ?? '');
  return {
    said,
    show: {
      kind: 'number-card',
      heading: name ?? heading,
      value,
      caption: item.length <= value.length + (name?.length ?? 0) + 1 ? null : capitalise(item),
      icon: iconOf(item, first.kind),
      chart: null,
      isExample: false,
      cue: first.text,
    },
  };
}

/** "… a light that charges in 20 minutes, lasts 40 hours and costs $49": each says what the one thing does. */
const whatItDoes =
  /^(?:costs(?= (?:only |just )?[$€£¥₹\d])|lasts|weighs|charges|holds|needs|saves|runs|comes|takes|fits|covers|measures|reaches|starts|ships|sells|uses|stores|offers|has)\s/;
const state =
  '(?:slightly |well |sharply |again )?(?:up|down|flat|steady|stable|unchanged|above|below|ahead|on track|at)';
const headline = new RegExp(String.raw`^((?:[\p{L}'’&-]+\s+){1,4}?)(${state})(\s+.*)?$`, 'iu');

/** "Costs flat at 2.1 million" is a headline; said aloud it has its verb. */
function sayMetric(item: string): string {
  if (whatItDoes.test(item)) return asSentence(`It ${item}`);
  const match = headline.exec(item);
  const subject = match?.[1]?.trim();
  const hasVerb =
    subject === undefined || /\b(?:is|are|was|were|went|stayed|remained|holds?|ended|stands?)$/i.test(subject);
  if (match === null || subject === undefined || hasVerb) return asSentence(item);
  const isMany = /[^s]s$/i.test(subject) && !/\b(?:news|progress|business)$/i.test(subject);
  return asSentence(`${capitalise(subject)} ${isMany ? 'are' : 'is'} ${match[2]}${match[3] ?? ''}`);
}

/** What the figure is of: the words before it, without those that lead to it. */
function nameOf(item: string, at: number): string | null {
  if (whatItDoes.test(item)) return null;
  const before = headline.exec(item)?.[1] ?? (at === 0 ? item.replace(/^\S+\s+/, '') : item.slice(0, at));
  const name = before
    .trim()
    .replace(
      /\s+(?:is|are|was|were|at|of|to|by|from|over|under|about|around|reached|hit|totalled|fell|rose|grew|dropped)$/i,
      '',
    )
    .replace(/^(?:our|the|a|an)\s+/i, '')
    .replace(/^(?:we|they|it|i|you|he|she)(?:\s+(?:are|is|have|has|had|were|was))?$/i, '')
    .replace(/\s+(?:\p{L}{3,}ed|have|has|had|sold|won|made|got|built|ran|took|gave|need|needs|want|wants)$/u, '')
    .trim();
  return /\p{L}{2}/u.test(name) && name.length <= mostHeadingLetters && !/\d/.test(name) ? capitalise(name) : null;
}

function iconOf(item: string, kind: DetailKind): string {
  if (/\b(?:up|rose|grew|growth|increased?|more|gain(?:ed)?)\b/i.test(item)) return 'trending-up';
  if (/\b(?:down|fell|dropped|decreased?|less|fewer|lost)\b/i.test(item)) return 'trending-down';
  return iconFor(itemInSentence(item), kind);
}
