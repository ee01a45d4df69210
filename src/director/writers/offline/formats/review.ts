// The offline writer's copy for reviews.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for reviews. */
export const review: FormatCopy = {
  openings: {
    name: { any: ["Is {name} worth your time? Let's see.", "Let's take a fair look at {name}."] },
    noun: { any: ["Is it worth it? Let's take a fair look at {topic}."] },
    none: { any: ["Is it worth it? Let's take a fair look."] },
  },
  blocks: [
    {
      lines: [
        'A fair review asks the same questions every time: does it do what it promises, is it pleasant to use, and is it worth the price?',
      ],
      card: {
        heading: 'A fair review',
        items: [
          item('Does it keep its promise?', 'check', 'does it do'),
          item('Is it pleasant to use?', 'heart', 'is it pleasant'),
          item('Is it worth the price?', 'tag', 'is it worth'),
        ],
      },
    },
    {
      lines: [
        'Think about your own habits before you decide.',
        "What suits one person perfectly may gather dust at another one's home.",
      ],
    },
    {
      lines: [
        'If you can, try it before you buy it.',
        'A little time with your own hands tells you more than any opinion, including mine.',
      ],
    },
  ],
  closings: {
    any: ['What do you think? Tell us.', 'That is the verdict so far. Make up your own mind, and thanks for watching.'],
  },
};
