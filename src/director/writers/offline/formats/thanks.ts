// The offline writer's copy for films of thanks.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for films of thanks. */
export const thanks: FormatCopy = {
  openings: {
    noun: {
      any: [
        'To all {whom}: thank you for {topic}.',
        'There are words we do not say often enough: thank you. Thank you for {topic}.',
      ],
    },
    none: { any: ['Dear {whom}: thank you.', 'There are words we do not say often enough: thank you.'] },
    doing: {
      any: [
        'To all {whom}: thank you for {topic}.',
        'There are words we do not say often enough: thank you. Thank you for {topic}.',
      ],
    },
  },
  blocks: [
    {
      lines: [
        'It is easy to take good work for granted.',
        'So let us pause for a moment, and say plainly how much it means.',
      ],
    },
    {
      lines: ['You gave your time, your patience, and your care.', 'None of that goes unnoticed.'],
      card: {
        heading: 'What you gave',
        items: [
          item('Your time', 'clock', 'your time'),
          item('Your patience', 'leaf', 'your patience'),
          item('Your care', 'heart', 'your care'),
        ],
      },
    },
    {
      lines: [
        'What you do reaches further than you can see.',
        'Behind every task there is a person whose day becomes a little better.',
      ],
    },
  ],
  closings: { any: ['From all of us: thank you.', 'We are grateful for you, today and every day.'] },
};
