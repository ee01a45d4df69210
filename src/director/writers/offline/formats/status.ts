// The offline writer's copy for status reports.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for status reports. */
export const status: FormatCopy = {
  openings: {
    noun: {
      any: [
        'Time for a look at {topic}.',
        'Here is the latest on {topic}.',
        'Hello, everyone. Here is where we stand with {topic}.',
        'Good day, team. Let us look at {topic}.',
      ],
    },
    none: { any: ['Hello, everyone. Here is where we stand.', 'Time for an update.', 'Here is where we stand today.'] },
  },
  bridges: { any: ['Here are the points that matter.'] },
  blocks: [
    {
      lines: [
        'For the days ahead, keep this in view: what is done, what is next, and where you need help.',
        'Say so early, and we can plan for it together.',
      ],
      card: {
        heading: 'Keep in view',
        items: [
          item('What is done', 'check', 'what is done'),
          item('What is next', 'route', 'what is next'),
          item('Where you need help', 'handshake', 'where you need'),
        ],
      },
    },
    { lines: ['If something stands in your way, raise it now, while there is still time to act.'] },
    { lines: ['And to everyone who put in the work: thank you.', 'It shows.'] },
  ],
  closings: {
    any: ['That is the update. Thank you, everyone.', 'Thanks for your work, and see you at the next update.'],
  },
};
