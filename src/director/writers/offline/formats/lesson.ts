// The offline writer's copy for lessons.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for lessons. */
export const lesson: FormatCopy = {
  openings: {
    noun: {
      any: ["Hello, and welcome to class. Today's lesson: {topic}.", 'Pens ready? We are going to look at {topic}.'],
      bright: ['Hello, class! We are about to explore {topic}.'],
    },
    wh: {
      any: ['Welcome to class. Today we find out {topic}.', 'Hello, everyone. Have you ever wondered {topic}?'],
    },
    'how-to': { any: ['Hello, everyone. In this lesson you learn {topic}.'] },
    question: { any: ['Hello, everyone. I have a question for you: {topic}'] },
    none: { any: ['Hello, everyone, and welcome to class.'] },
  },
  titles: {
    any: [
      'This is what we are going to discover together.',
      'Here is our subject, so make yourselves comfortable.',
      'Eyes to the front, please, and let us begin.',
      'A new subject, and a fresh page.',
    ],
  },
  bridges: { any: ['Here are the points to remember.'] },
  blocks: [
    {
      isLeadIn: true,
      lines: [
        'Before we start, take a moment and ask yourself what you already know.',
        'Even a guess is a good beginning, because it gives your mind something to hold on to.',
      ],
    },
    {
      lines: [
        'While you listen, write down one thing that surprises you and one thing you would like to ask.',
        'Questions are how learning becomes yours.',
      ],
      card: {
        heading: 'Write down',
        items: [
          item('One thing that surprises you', 'sparkles', 'one thing that'),
          item('One thing you want to ask', 'circle-question-mark', 'one thing you'),
        ],
      },
    },
    {
      lines: [
        'A small exercise: close your notes, and explain the main idea out loud.',
        'Then open them again, and see what you left out.',
      ],
      card: {
        heading: 'A small exercise',
        items: [
          item('Close your notes', 'book-open', 'close your'),
          item('Explain it out loud', 'message-circle', 'explain the'),
          item('Check what is missing', 'search', 'see what'),
        ],
      },
    },
    { lines: ['Come back to it tomorrow, and once more next week.', 'What we return to is what we remember.'] },
  ],
  closings: {
    any: [
      'That is the end of our lesson. Well done, and see you next time.',
      'Good work today. Keep asking questions.',
      'Books closed, minds open. See you next time.',
      'That was a lot for a day. Let it settle.',
      'Write down a question, and bring it along next time.',
      'Well done, everyone. Class dismissed!',
    ],
  },
};
