// What a film has told -> the same once more in short, before it ends.
import type { Fact } from '../../brief/draft.ts';
import { lowerStart, properName } from '../../brief/topic.ts';
import { type Block, item } from './copy.ts';
import { joinWords } from './join-words.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

/** Facts too few to be forgotten are not told again. */
const fewestFacts = 2;
const fewestPoints = 3;
const mostPoints = 5;

/** The last facts in short, before the film ends. */
export function recapBlocks(facts: readonly Fact[]): readonly Block[] {
  const told = facts.flatMap(sentenceOf);
  if (told.length < fewestFacts) return [];
  const leads = ['To sum up:', 'Keep in mind:', 'And once again:'];
  return leads.flatMap((lead, index) => {
    const text = told[index];
    return text === undefined ? [] : [{ lines: [`${lead} ${text}`] }];
  });
}

/** The headings of what was told, as a list that builds with its words. */
export function recapOfPoints({ blocks }: Knowledge): readonly Block[] {
  const cards = blocks.flatMap(({ card }) => (card === undefined || /[?!,]/.test(card.heading) ? [] : [card]));
  const points = cards.slice(0, mostPoints);
  if (points.length < fewestPoints) return [];
  const named = points.map(({ heading }) => lowerStart(heading));
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
  const sentence = fact.figure?.kind === 'series' ? fact.figure.sentence : fact.kind === 'sentence' ? fact.text : null;
  if (sentence === null || sentence === undefined || sentence.length > 120 || /[{}]|[.!?]\s/.test(sentence)) return [];
  const name = properName(sentence);
  const isNamed = name !== null && sentence.startsWith(name);
  const ended = /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
  return [isNamed ? ended : lowerStart(ended)];
}
