// What a film has told -> the same once more in short, before it ends.
import { pick, type Random } from '../../../kit/random.ts';
import { asSentence, type Fact } from '../../brief/draft.ts';
import { shorten } from '../../brief/topic.ts';
import { type Block, item } from './copy.ts';
import { iconFor } from './icons.ts';
import { joinWords } from './join-words.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

/** Facts too few to be forgotten are not told again. */
const fewestFacts = 2;
const mostFacts = 4;
const mostLetters = 120;
const itemLetters = 56;
const fewestPoints = 3;
const mostPoints = 5;

/** The facts in short, before the film ends, on a list that builds with them. */
export function recapBlocks(facts: readonly Fact[], random: Random): readonly Block[] {
  const told = facts.flatMap(sentenceOf).slice(0, mostFacts);
  if (told.length < fewestFacts) return [];
  const items = told.map((sentence) =>
    item(shorten(sentence.replace(/[.!?]$/, ''), itemLetters), iconFor(sentence, null), sentence),
  );
  const lead = pick(random, recapLeads);
  return [{ lines: [lead, ...told], card: { heading: 'In short', items } }];
}

const recapLeads = [
  'Let us sum up.',
  'To put it in a nutshell.',
  'Once more, in short.',
  'Before we part, the main points.',
  'What should stay with you?',
  'And again, from the top.',
  'In a few words, then.',
  'Here is the essence.',
  'To make it stick, a short repetition.',
  'As a reminder, in brief.',
] as const;

const lowered = (heading: string): string => heading.charAt(0).toLowerCase() + heading.slice(1);

/** The headings of what was told, as a list that builds with its words. */
export function recapOfPoints({ blocks }: Knowledge): readonly Block[] {
  const cards = blocks.flatMap(({ card }) => (card === undefined || /[?!,]/.test(card.heading) ? [] : [card]));
  const points = cards.slice(0, mostPoints);
  if (points.length < fewestPoints) return [];
  const named = points.map(({ heading }) => lowered(heading));
  return [
    {
      lines: [`Here it is once more, point by point: ${joinWords(named)}.`, 'Which of them was new to you?'],
      card: {
        heading: 'Point by point',
        items: points.map((card, index) => item(card.heading, card.items[0]?.icon ?? 'check', named[index])),
      },
    },
  ];
}

function sentenceOf(fact: Fact): readonly string[] {
  const sentence =
    fact.figure?.kind === 'series' ? (fact.figure.sentence ?? null) : fact.kind === 'sentence' ? fact.text : null;
  const isShort = sentence !== null && sentence.length <= mostLetters && !/[{}]|[.!?]\s/.test(sentence);
  return isShort ? [asSentence(sentence)] : [];
}
