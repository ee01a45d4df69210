// The offline writer's copy for films about safety.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for films about safety. */
export const safety: FormatCopy = {
  openings: {
    noun: {
      any: [
        'A moment of attention can prevent a lot of harm. This is about {topic}.',
        'Please take a moment for {topic}. It matters.',
        'Safety is made of small habits. Here is what to know about {topic}.',
      ],
    },
    'how-to': { any: ['It takes a minute to learn {topic}, and it may matter when you least expect it.'] },
    wh: { any: ['Please take a moment to think about {topic}.'] },
    doing: { any: ['A moment of attention can prevent a lot of harm. This is about {topic}.'] },
    none: { any: ['May I have your attention, please?'] },
  },
  bridges: { any: ['Please remember the following.'] },
  blocks: [
    {
      lines: ['Stay calm, look around you, and think before you act.', 'Those few seconds make the difference.'],
      card: {
        heading: 'Keep a clear head',
        items: [
          item('Stay calm', 'heart', 'stay calm'),
          item('Look around', 'search', 'look around'),
          item('Think, then act', 'brain', 'think before'),
        ],
      },
    },
    {
      when: /fire|emergenc|evacuat|earthquake|alarm|exit/i,
      lines: [
        'Know where the exits are, keep them clear, and agree on a place to meet.',
        'Preparation is quiet work, and it saves lives.',
      ],
      card: {
        heading: 'Be prepared',
        items: [
          item('Know the exits', 'route', 'know where'),
          item('Keep them clear', 'check', 'keep them'),
          item('Agree on a meeting place', 'map-pin', 'agree on'),
        ],
      },
    },
    { lines: ['If you see something that is not safe, say so at once.', 'Nobody will ever blame you for asking.'] },
    { lines: ['And talk about it at home and at work, before it is needed.'] },
  ],
  closings: { any: ['Take care of yourself, and of one another.', 'Stay safe, and thank you for your attention.'] },
};
