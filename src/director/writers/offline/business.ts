// A film of figures and results that is still short -> its own facts once more, and what suits a meeting.
import type { Fact } from '../../brief/draft.ts';
import { lowerStart, properName } from '../../brief/topic.ts';
import type { Brief } from '../../brief.ts';
import type { Block } from './copy.ts';

const formats = new Set(['status', 'recap', 'pitch']);
const mixed = new Set(['talk', 'announcement', 'explainer', 'comparison']);
const words =
  /\b(?:board|quarter(?:ly)?|q[1-4]|revenues?|sales|budgets?|investors?|shareholders?|kpis?|churn|profits?|margins?|earnings|turnover|results)\b/i;

/** Thoughts on learning and curiosity are out of place among results. */
export const isBusiness = (brief: Brief): boolean =>
  formats.has(brief.format.value) ||
  (mixed.has(brief.format.value) && brief.facts.length > 0 && words.test(`${brief.topic?.words} ${brief.orders}`));

/** Facts too few to be forgotten are not told again. */
const fewestFacts = 2;

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

function sentenceOf(fact: Fact): readonly string[] {
  const sentence = fact.figure?.kind === 'series' ? fact.figure.sentence : fact.kind === 'sentence' ? fact.text : null;
  if (sentence === null || sentence === undefined || sentence.length > 120 || /[{}]|[.!?]\s/.test(sentence)) return [];
  const name = properName(sentence);
  const isNamed = name !== null && sentence.startsWith(name);
  const ended = /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
  return [isNamed ? ended : lowerStart(ended)];
}

/** What may be said of any results. */
export const business: readonly Block[] = [
  { lines: ['Please bring your questions.', 'The details behind these points deserve a conversation.'] },
  {
    lines: ['So let us keep doing what works, look closely at what does not, and agree on who takes the next step.'],
  },
  { lines: ['No figure tells the whole story alone.', 'Read them side by side, and over time.'] },
  { lines: ['Take these points into your next meeting, and see which of them touch your own work.'] },
  { lines: ['Good decisions rest on facts that everyone has seen.', 'Pass them on to those who need them.'] },
];
