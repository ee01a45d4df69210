// The offline writer's copy for the news.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for the news. */
export const news: FormatCopy = {
  openings: {
    name: { any: ['Good evening. Our top story: {topic}.', 'Hello, and welcome to the news. We begin with {topic}.'] },
    noun: { any: ['Good evening. Our top story: {topic}.', 'Hello, and welcome to the news. We begin with {topic}.'] },
    wh: { any: ['Good evening. Tonight, we look at {topic}.'] },
    question: { any: ['Good evening. {topic} That is the question of the day.'] },
    statement: { any: ['Good evening. {topic}.'] },
    none: { any: ['Good evening, and welcome to the news.', 'Hello, and thanks for joining us. Here is the news.'] },
  },
  bridges: { any: ['Here is what we know.'] },
  blocks: [
    {
      lines: [
        'As with any story, the first question is what we really know.',
        'Look for who said it, when it was said, and whether somebody else confirms it.',
      ],
      card: {
        heading: 'What do we know?',
        items: [
          item('Who said it?', 'users', 'who said'),
          item('When was it said?', 'clock', 'when it was'),
          item('Who confirms it?', 'check', 'whether somebody'),
        ],
      },
    },
    {
      lines: [
        'Stories like this touch people in different ways.',
        'It pays to hear more than one voice before forming an opinion.',
      ],
    },
    { lines: ['News goes on, and there may soon be more to report.'] },
  ],
  closings: {
    any: ['That is the news for now. Thank you for watching.', 'Thanks for joining us, and have a good evening.'],
  },
};
