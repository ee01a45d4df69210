// The offline writer's copy for introductions.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for introductions. */
export const introduction: FormatCopy = {
  openings: {
    name: { any: ['Hello, we are {name}. Pleased to meet you.', 'Let me introduce you to {name}.'] },
    noun: { any: ['Hello! Let me introduce {topic}.', 'Nice to meet you. Allow me to introduce {topic}.'] },
    none: { any: ['Hello, and pleased to meet you.'] },
  },
  bridges: { any: ['Here is who we are.'] },
  blocks: [
    {
      lines: [
        'Getting to know each other takes more than a minute, so let this be a beginning.',
        'Ask us what we do, why we do it, and what we are proud of.',
      ],
      card: {
        heading: 'Ask us',
        items: [
          item('What we do', 'briefcase', 'what we do'),
          item('Why we do it', 'heart', 'why we do'),
          item('What we are proud of', 'star', 'what we are'),
        ],
      },
    },
    { lines: ['Behind every name there are people who care about their work.', 'We would like you to meet them.'] },
  ],
  closings: { any: ['We look forward to getting to know you.', 'It is a pleasure to meet you.'] },
};
