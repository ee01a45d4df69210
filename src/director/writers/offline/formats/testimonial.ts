// The offline writer's copy for testimonials.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for testimonials. */
export const testimonial: FormatCopy = {
  openings: {
    name: {
      any: [
        'Let me tell you about my experience with {name}.',
        'People ask me about {name}. Here is my honest answer.',
      ],
    },
    noun: { any: ['Let me tell you about {topic}.', 'I would like to share something with you: {topic}.'] },
    none: { any: ['I would like to share my story with you.'] },
  },
  blocks: [
    {
      lines: [
        "Everybody's situation is different, so do not just take my word for it.",
        'Compare, ask questions, and decide what is right for you.',
      ],
    },
    {
      lines: ['What counts for me is simple: being listened to, being treated fairly, and knowing whom to call.'],
      card: {
        heading: 'What counts',
        items: [
          item('Being listened to', 'ear', 'being listened'),
          item('Being treated fairly', 'scale', 'being treated'),
          item('Knowing whom to call', 'phone', 'knowing whom'),
        ],
      },
    },
  ],
  closings: { any: ['That is my story. Thanks for listening.', 'I hope it helps you decide.'] },
};
