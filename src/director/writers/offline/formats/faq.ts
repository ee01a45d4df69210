// The offline writer's copy for questions and answers.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for questions and answers. */
export const faq: FormatCopy = {
  openings: {
    noun: {
      any: [
        'You may be asking yourself a thing or two. Here are the answers about {topic}.',
        "Let's answer some questions about {topic}.",
      ],
    },
    none: { any: ["You have questions? Let's answer them."] },
  },
  blocks: [
    {
      lines: [
        'If your question has not come up yet, ask it.',
        'Chances are that somebody else is wondering about the very same thing.',
      ],
    },
    {
      lines: [
        'When you write to us, tell us what you tried, what you expected, and what happened instead.',
        'That way you get a useful answer the first time.',
      ],
      card: {
        heading: 'When you ask, tell us',
        items: [
          item('What you tried', 'list-checks', 'what you tried'),
          item('What you expected', 'target', 'what you expected'),
          item('What happened instead', 'search', 'what happened'),
        ],
      },
    },
  ],
  closings: { any: ['Still wondering about something? Just ask.', 'Thanks for your questions, and keep them coming.'] },
};
