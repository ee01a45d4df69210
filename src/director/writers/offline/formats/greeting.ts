// The offline writer's copy for wishes and congratulations.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for wishes and congratulations. */
export const greeting: FormatCopy = {
  openings: {
    none: {
      any: [
        'Happy {occasion} from {sender}!',
        '{Daytime}, {crowd}! It is good to see you.',
        '{Daytime}! It is good to see you.',
        'Happy {occasion}! This one comes from the heart.',
        'Congratulations! This is a moment to be proud of.',
      ],
    },
    noun: {
      any: [
        'Happy {occasion} from {sender}!',
        'Congratulations, {whom}, on {topic}!',
        'Happy {occasion}! This one comes from the heart.',
        'Congratulations on {topic}!',
        'This one is for {topic}.',
      ],
    },
    name: { any: ['Happy {occasion}, {name}! This one comes from the heart.', 'Congratulations, {name}!'] },
  },
  blocks: [
    {
      lines: ['May the day bring you good company, a reason to laugh, and a moment all to yourself.'],
      card: {
        heading: 'Wishing you',
        items: [
          item('Good company', 'users', 'good company'),
          item('A reason to laugh', 'party-popper', 'a reason'),
          item('A moment to yourself', 'coffee', 'a moment'),
        ],
      },
    },
    {
      lines: [
        'Moments like this remind us how good it is to have one another.',
        'So put everything else aside for a while, and celebrate.',
      ],
    },
    { lines: ['Whatever comes next, we hope it surprises you in the nicest way.'] },
  ],
  closings: { any: ['All the best from all of us.', 'Enjoy every minute of it!', 'With our warmest wishes.'] },
};
