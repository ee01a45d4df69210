// What suits a film of figures and results that is still short.
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
