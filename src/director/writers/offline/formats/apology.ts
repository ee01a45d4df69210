// The offline writer's copy for apologies.
import type { FormatCopy } from '../copy.ts';

/** Copy for apologies. */
export const apology: FormatCopy = {
  openings: {
    noun: {
      any: [
        'We owe you an apology for {topic}.',
        'This is about {topic}. We are sorry, and we want to say so plainly.',
      ],
    },
    name: { any: ['This is about {topic}. We are sorry, and we want to say so plainly.'] },
    doing: { any: ['We owe you an apology for {topic}.'] },
    none: { any: ['We owe you an apology, and here it is.', 'First of all: we are sorry.'] },
  },
  bridges: { any: ['Here is what happened.'] },
  blocks: [
    { lines: ['You have every reason to expect better.', 'We will not make excuses for it.'] },
    { lines: ['If this has caused you trouble, please tell us.', 'We want to hear it, and we want to put it right.'] },
    {
      lines: ['An apology is only worth what follows it.', 'We know that, and we would like to earn your trust again.'],
    },
  ],
  closings: { any: ['Thank you for your patience.', 'We are sorry, and we thank you for bearing with us.'] },
};
