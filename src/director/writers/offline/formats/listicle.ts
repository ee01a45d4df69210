// The offline writer's copy for lists of tips and the like.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for lists of tips and the like. */
export const listicle: FormatCopy = {
  openings: {
    noun: {
      any: ['{Topic}: short, practical, and worth keeping.', "Let's get straight to it: {topic}."],
      bright: ["Hey there! Ready for {topic}? Let's go!"],
      sober: ['Here are {topic}.'],
    },
    none: { any: ["Let's get straight to the list."] },
  },
  blocks: [
    {
      lines: [
        'You do not have to do everything at once.',
        'Choose the one that fits your day best, try it for a week, and see what changes.',
      ],
      card: {
        heading: 'Start with one',
        items: [
          item('Choose one', 'target', 'choose the'),
          item('Try it for a week', 'calendar', 'try it'),
          item('See what changes', 'search', 'see what'),
        ],
      },
    },
    { lines: ['Write your choice down where you will see it every morning.', 'What stays in sight stays in mind.'] },
    {
      lines: [
        'Better still, do it with somebody else.',
        'A friend who asks how it is going is worth more than any reminder on your phone.',
      ],
    },
    {
      lines: [
        'And if you miss a day, simply carry on the next.',
        'Habits grow from coming back, and not from being perfect.',
      ],
    },
  ],
  closings: {
    any: [
      'Which one will you try first?',
      'Tell a friend which one is new to you.',
      'Choose one, and leave the rest for later.',
      'Pick your favourite, and start there. Thanks for watching.',
      'Save the list for later, and thanks for watching.',
    ],
    bright: ['Which one is your favourite? Give it a try today!'],
  },
};
