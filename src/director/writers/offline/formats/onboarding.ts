// The offline writer's copy for the first days in a new job.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for the first days in a new job. */
export const onboarding: FormatCopy = {
  openings: {
    name: { any: ['Welcome to {name}! We are glad you are here.', 'Hello, and a warm welcome to {name}.'] },
    noun: {
      any: [
        'Hello, and welcome! Let me help you settle in with {topic}.',
        'Welcome aboard! Here is a little help with {topic}.',
      ],
    },
    none: { any: ['Welcome to the team! We are glad you are here.', 'Hello, and welcome aboard!'] },
  },
  bridges: { any: ['Here is what will help you find your feet.'] },
  blocks: [
    {
      lines: [
        'The first days bring many new names, so take it easy on yourself.',
        'Say hello, write down what you want to remember, and ask whenever something is unclear.',
      ],
      card: {
        heading: 'Your first days',
        items: [
          item('Say hello', 'message-circle', 'say hello'),
          item('Write things down', 'pencil', 'write down'),
          item('Ask questions', 'circle-question-mark', 'ask whenever'),
        ],
      },
    },
    {
      lines: [
        'Nobody expects you to know everything in your first week.',
        'What we do hope for is curiosity, and a fresh pair of eyes.',
      ],
    },
    {
      lines: [
        'Find out early who can help you with what: your manager for goals, your colleagues for the daily work, and the people at the next table for the best place to have lunch.',
      ],
      card: {
        heading: 'Who can help',
        items: [
          item('Your manager: goals', 'target', 'your manager'),
          item('Colleagues: daily work', 'users', 'your colleagues'),
          item('Neighbours: lunch', 'utensils', 'the people'),
        ],
      },
    },
    {
      lines: ['And tell us what we could do better.', 'New eyes see what others have stopped noticing.'],
    },
  ],
  closings: {
    any: [
      'Once again, welcome. We look forward to working with you.',
      'It is good to have you with us.',
      'Have a wonderful start!',
    ],
  },
};
