// The offline writer's copy for pitches.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for pitches. */
export const pitch: FormatCopy = {
  openings: {
    name: {
      any: [
        'Give me a moment, and I will tell you why {topic} deserves your attention.',
        'This is {topic}, and this is why we believe in it.',
      ],
    },
    noun: {
      any: ['Every good idea begins with a problem worth solving. Ours is {topic}.', 'Let me tell you about {topic}.'],
    },
    none: { any: ['Every good idea begins with a problem worth solving.'] },
  },
  bridges: { any: ['Here are the essentials.'] },
  blocks: [
    {
      lines: [
        'A few things decide whether an idea is worth your time: the problem, the people, and the plan.',
        'Ask us about each of them.',
      ],
      card: {
        heading: 'What decides',
        items: [
          item('The problem', 'target', 'the problem'),
          item('The people', 'users', 'the people'),
          item('The plan', 'route', 'the plan'),
        ],
      },
    },
    {
      lines: [
        'You will have questions, and hard ones are welcome.',
        'Challenge us; that is how good ideas become better ones.',
      ],
    },
    { lines: ['What we are looking for is a conversation, and a partner who wants to build something that lasts.'] },
  ],
  closings: {
    any: ["Let's talk.", 'Thank you for listening. We would love to talk.', 'Join us, and let us build it together.'],
  },
};
