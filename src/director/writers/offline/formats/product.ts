// The offline writer's copy for films about a product.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for films about a product. */
export const product: FormatCopy = {
  openings: {
    name: {
      any: ['Meet {name}.', 'Say hello to {name}.', 'It has arrived: {topic}.'],
      bright: ['Say hello to {topic}!', 'Here it is, at last: {topic}!'],
      sober: ['Allow me to introduce {topic}.'],
    },
    noun: {
      any: ['Here it is: {topic}.', 'We have something to show you: {topic}.'],
      bright: ['Say hello to {topic}!'],
      sober: ['Allow me to introduce {topic}.'],
    },
    'how-to': { any: ['What if you could {task} without the fuss?'] },
    doing: { any: ['{Topic} can be this simple.'] },
    none: { any: ['We have something new to show you.'] },
  },
  bridges: { any: ['Here is what it brings you.'] },
  blocks: [
    {
      lines: [
        'Think of an ordinary day, and of the one moment you wish were easier.',
        'That is the moment to think of now.',
      ],
    },
    {
      lines: [
        'Before you choose anything new, ask yourself: does it solve my problem, does it fit my day, and would I recommend it to a friend?',
        'Hold this one up against these questions.',
      ],
      card: {
        heading: 'Good questions',
        items: [
          item('Does it solve my problem?', 'target', 'does it solve'),
          item('Does it fit my day?', 'calendar', 'does it fit'),
          item('Would I recommend it?', 'heart', 'would i'),
        ],
      },
    },
    {
      lines: [
        'Have a look, take it in your hands, and make up your own mind.',
        'We think the best argument is trying it yourself.',
      ],
    },
    {
      lines: ['And tell us what you think.', 'Things get better with honest feedback from the people who use them.'],
    },
  ],
  closings: {
    any: ['Try it, and see for yourself.', 'We cannot wait to hear what you think.', 'See what it can do for you.'],
    bright: ['Try it today, and see for yourself!', 'Go on, give it a try!'],
  },
};
