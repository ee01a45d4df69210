// The offline writer's copy for reminders.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for reminders. */
export const reminder: FormatCopy = {
  openings: {
    noun: { any: ['Hello, everyone. A quick reminder about {topic}.'] },
    none: {
      any: [
        'Hello, {crowd}. Just a quick reminder.',
        'Hello, everyone. Here is a quick reminder.',
        'Just a quick reminder today.',
        'A friendly reminder, before it slips your mind.',
      ],
      sober: ['Good day, everyone. One important reminder.'],
    },
  },
  blocks: [
    {
      lines: [
        'The best moment is right now, while you are thinking of it.',
        'Put it in your calendar, or better still, do it before the next cup of coffee.',
      ],
      card: {
        heading: 'Do it now',
        items: [
          item('Put it in your calendar', 'calendar', 'put it in'),
          item('Or do it right away', 'check', 'better still'),
        ],
      },
    },
    { lines: ['It only takes a little time, and it helps everyone who depends on it.'] },
  ],
  closings: { any: ['Thank you for your help.', 'Thanks, everyone.'] },
};
