// The offline writer's copy for comparisons.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for comparisons. */
export const comparison: FormatCopy = {
  openings: {
    noun: { any: ['{Topic}: which one is right for you?', '{Topic}. Good reasons speak for both.'] },
    question: { any: ["{topic} Let's put them side by side."] },
    wh: { any: ["Let's look at {topic}."] },
    none: { any: ["Let's put them side by side."] },
  },
  titles: { any: ['Let us put them side by side.'] },
  blocks: [
    {
      lines: [
        'Start with your own needs.',
        'What will you use it for, how often, and what are you willing to give up for it?',
      ],
      card: {
        heading: 'Your own needs',
        items: [
          item('What is it for?', 'target', 'what will you'),
          item('How often?', 'repeat', 'how often'),
          item('What can you give up?', 'scale', 'what are you'),
        ],
      },
    },
    {
      lines: [
        'Then look beyond the first impression.',
        'Consider the cost over time, the effort of switching, and how you will feel about it a year from now.',
      ],
      card: {
        heading: 'Look further',
        items: [
          item('Cost over time', 'wallet', 'cost over'),
          item('Effort of switching', 'repeat', 'effort of'),
          item('A year from now', 'calendar', 'a year from'),
        ],
      },
    },
    {
      lines: [
        'Talk to somebody who has tried both.',
        'One honest conversation often settles what whole pages of tables cannot.',
      ],
    },
    { lines: ['And remember that there may be no winner.', 'The better choice is the one that fits you.'] },
  ],
  closings: {
    any: [
      'Take your time, and choose what suits you.',
      'Whichever you choose, choose it for your own reasons. Thanks for watching.',
    ],
  },
};
