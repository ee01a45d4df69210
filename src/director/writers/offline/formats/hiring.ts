// The offline writer's copy for films that look for people.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for films that look for people. */
export const hiring: FormatCopy = {
  openings: {
    name: {
      any: [
        'Looking for work that matters to you? {Name} is looking for people like you.',
        'Could your next step be {name}?',
      ],
    },
    noun: {
      any: [
        'We are looking for someone. Could it be you? It is about {topic}.',
        'Your next step could begin here: {topic}.',
      ],
    },
    none: { any: ['We are looking for people who love what they do.', 'Your next step could begin here.'] },
  },
  bridges: { any: ['Here is what you should know.'] },
  blocks: [
    {
      lines: [
        'Ask yourself what you want from your work: people you learn from, problems you care about, or room to grow.',
        'Then come and tell us.',
      ],
      card: {
        heading: 'What do you want?',
        items: [
          item('People you learn from', 'users', 'people you'),
          item('Problems you care about', 'heart', 'problems you'),
          item('Room to grow', 'trending-up', 'room to'),
        ],
      },
    },
    {
      lines: [
        'You do not need to tick every box.',
        'Curiosity, reliability, and a kind word for your colleagues go a long way.',
      ],
    },
    {
      lines: [
        'Send us a few honest lines about yourself: what you have done, what you enjoy, and what you would like to learn.',
      ],
    },
  ],
  closings: { any: ['We look forward to meeting you.', 'Come and join us.'] },
};
