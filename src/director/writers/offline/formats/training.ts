// The offline writer's copy for trainings.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for trainings. */
export const training: FormatCopy = {
  openings: {
    noun: { any: ['Welcome. This short training covers {topic}.', 'Thank you for taking a few minutes for {topic}.'] },
    'how-to': { any: ['Welcome. This short training shows {topic}.'] },
    wh: { any: ['Welcome. This short training looks at {topic}.'] },
    doing: { any: ['Welcome. This short training is about {topic}.'] },
    none: { any: ['Welcome, and thank you for taking part in this training.'] },
  },
  titles: { any: ['Here is what you will take away.'] },
  bridges: { any: ['These are the points that count.'] },
  blocks: [
    {
      lines: [
        'Ask yourself a few things: what is expected of me, what could go wrong, and whom do I ask when I am unsure?',
        'Knowing those answers beforehand makes the right decision easy.',
      ],
      card: {
        heading: 'Ask yourself',
        items: [
          item('What is expected of me?', 'target', 'what is expected'),
          item('What could go wrong?', 'circle-question-mark', 'what could'),
          item('Whom do I ask?', 'users', 'whom do'),
        ],
      },
    },
    { lines: ['When in doubt, pause and ask.', 'A short question today saves a long repair tomorrow.'] },
    {
      lines: [
        'Put it into practice this week, while it is fresh.',
        'Find one situation where it applies, and do it the way we discussed.',
      ],
    },
    { lines: ['Talk about it in your next team meeting, too.', 'Shared habits are the ones that last.'] },
  ],
  closings: {
    any: [
      'Thank you for your attention, and for doing your part.',
      'If anything is unclear, please ask. Thank you.',
      'Keep it in mind for the next time you need it.',
      'Talk it over with the person beside you.',
      'Now put it into practice, and ask when in doubt.',
    ],
  },
};
