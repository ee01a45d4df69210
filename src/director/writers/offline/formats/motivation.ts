// The offline writer's copy for films that encourage.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for films that encourage. */
export const motivation: FormatCopy = {
  openings: {
    noun: {
      any: [
        'This is for everyone who thinks about {topic}, and for everyone who needs a push today.',
        'A deep breath, and then let us talk about {topic}.',
      ],
    },
    doing: { any: ['{Topic} starts with one small step.', 'Breathe in, breathe out, and let us talk about {topic}.'] },
    none: {
      any: [
        'This is for all {audience}: you have come further than you think.',
        'Take a deep breath. You have come further than you think.',
        'Some days ask a lot of us. This is for one of those days.',
        'However you feel right now, you have what it takes for the next step.',
        'Whatever today brings, you are ready for it.',
      ],
    },
  },
  blocks: [
    {
      lines: [
        'You do not have to be great to begin.',
        'You only have to begin, with the next small step, and then the one after that.',
      ],
      card: {
        heading: 'Begin',
        items: [
          item('The next small step', 'footprints', 'next small'),
          item('And the one after that', 'route', 'the one after'),
        ],
      },
    },
    { lines: ['There will be days when nothing seems to move.', 'On those days, showing up is the victory.'] },
    {
      lines: [
        'Be patient with yourself, and be stubborn about your goals.',
        'These go together better than you think.',
      ],
      card: {
        heading: 'Both together',
        items: [
          item('Patient with yourself', 'heart', 'patient with'),
          item('Stubborn about your goals', 'target', 'stubborn about'),
        ],
      },
    },
    {
      lines: ['Look back for a moment at what you once thought you could not do.', 'Think of how you got through it.'],
    },
    {
      lines: [
        'So stand up straight, take a deep breath, and do the thing you have been putting off.',
        'Today is as good a day as any.',
      ],
    },
  ],
  closings: { any: ['You have got this.', 'One step. That is all it takes.', 'Now go, and make it count.'] },
};
