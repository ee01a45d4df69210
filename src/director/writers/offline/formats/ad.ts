// The offline writer's copy for advertisements.
import type { FormatCopy } from '../copy.ts';

/** Copy for advertisements. */
export const ad: FormatCopy = {
  openings: {
    name: {
      any: [
        '{Name}. Remember that name.',
        'There is a moment in every day for {name}.',
        'Looking for something good? Meet {name}.',
      ],
      bright: ['Treat yourself to {name}!', 'Hey, have you met {name} yet?'],
    },
    noun: {
      any: ['This one is for you: {topic}.', 'Here is something to look forward to: {topic}.'],
      bright: ["Here's something to look forward to: {topic}!"],
    },
    none: { any: ['Here is something you will not want to miss.'] },
  },
  blocks: [
    {
      lines: [
        'You know the feeling when something is simply right?',
        'No fuss, no second thoughts, just a smile.',
        'That is what we are here for.',
      ],
    },
    {
      lines: ['Come as you are, take your time, and ask us anything.', 'Ask, and find out what suits you.'],
    },
    { lines: ['Tell a friend, bring your family, or keep it all to yourself.', 'We will not tell.'] },
    {
      lines: [
        'Good things are made by people who care about the details.',
        'You notice it at first glance, and even more at the second.',
      ],
    },
    { lines: ['Picture it: you, a free hour, and something to look forward to.', 'Sounds good, does it not?'] },
    { lines: ['Life is full of things that can wait.', 'A little joy is not one of them.'] },
  ],
  closings: {
    any: ['Come and see for yourself.', 'Make it yours.', 'We would love to see you.'],
    bright: ['Come and see for yourself, we would love to meet you!', 'Go on, you deserve it!'],
  },
};
