// The offline writer's copy for films of thanks.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for films of thanks. */
export const thanks: FormatCopy = {
  openings: {
    noun: {
      any: [
        'To all {whom}: thank you {thanked}.',
        'Thank you {thanked}.',
        'A word of thanks is due {thanked}.',
        'Let us say it plainly: thank you {thanked}.',
      ],
    },
    none: {
      any: [
        'Dear {whom}: thank you.',
        'There are words we do not say often enough: thank you.',
        'Today is a good day to say thank you.',
        'A few words of thanks, and they come from the heart.',
      ],
    },
    doing: {
      any: [
        'To all {whom}: thank you {thanked}.',
        'Thank you {thanked}.',
        'There is a thank-you to be said {thanked}.',
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
      lines: ['Time, patience and care are the most precious things anybody can give.', 'They deserve to be noticed.'],
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
  closings: { any: ['From all of us: thank you.', 'We are grateful for you.'] },
};
