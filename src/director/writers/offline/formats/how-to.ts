// The offline writer's copy for instructions.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for instructions. */
export const howTo: FormatCopy = {
  openings: {
    'how-to': {
      any: [
        "Here's {topic}, one step at a time.",
        'Would you like to {task}? It is easier than it looks.',
        "Let's {task} together.",
      ],
      bright: ["Hi there! Ready to {task}? Let's get started!"],
      sober: ['This is {topic}, step by step.'],
    },
    noun: { any: ['Let me walk you through {topic}, one step at a time.'] },
    wh: { any: ['Let me show you {topic}.'] },
    doing: { any: ['{Topic} is easier than it looks, once you know the order of things.'] },
    none: { any: ['Let me show you how it is done, one step at a time.'] },
  },
  titles: { any: ['Here is what you need to know.', "Let's get started, and take it slowly."] },
  blocks: [
    {
      isLeadIn: true,
      lines: [
        'Before you begin, lay everything out: the tools, the materials, and enough time.',
        'Nothing slows you down like searching for something in the middle of it.',
      ],
      card: {
        heading: 'Before you begin',
        items: [
          item('The tools', 'list-checks', 'tools'),
          item('The materials', 'check', 'materials'),
          item('Enough time', 'clock', 'enough time'),
        ],
      },
    },
    {
      lines: [
        'Take it slowly the first time.',
        'Finish one part, check the result, and only then move on to the next.',
      ],
      card: {
        heading: 'One part at a time',
        items: [
          item('Finish one part', 'check', 'finish one'),
          item('Check the result', 'search', 'check the'),
          item('Then move on', 'route', 'move on'),
        ],
      },
    },
    {
      lines: [
        'If something goes wrong, resist the urge to start over.',
        'Look at the last thing you changed; the answer is usually right there.',
      ],
    },
    {
      lines: [
        'And once it works, do it again soon.',
        'The second time is easier, and by the third your hands will know the way.',
      ],
    },
    {
      lines: [
        'Keep a short note of what worked for you: the order, the timing, the small tricks.',
        'Next time, you will be glad you did.',
      ],
      card: {
        heading: 'Note what worked',
        items: [
          item('The order', 'list-checks', 'the order'),
          item('The timing', 'timer', 'the timing'),
          item('The small tricks', 'lightbulb', 'small tricks'),
        ],
      },
    },
  ],
  closings: {
    any: [
      'Thanks for watching, and enjoy putting it to use.',
      'That is all it takes to begin. Thanks for watching.',
      'Now it is your turn.',
      'Enjoy the doing, and mind the details.',
      'A little practice, and it will feel easy.',
      'Take your time with it, and be proud of the result.',
    ],
    bright: ["That's it! Give it a try, and have fun with it.", 'Now go and try it yourself. See you next time!'],
    sober: ['Thank you for your attention.', 'With that, you have what you need to begin. Thank you.'],
  },
};
