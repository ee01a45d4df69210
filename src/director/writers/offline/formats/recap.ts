// The offline writer's copy for looks back.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for looks back. */
export const recap: FormatCopy = {
  openings: {
    name: { any: ["Let's look back at {topic}.", 'What a time it was. Here is {name} in review.'] },
    noun: { any: ["Let's look back at {topic}.", 'Here is {topic}, in short.'] },
    none: { any: ["Let's look back at what happened."] },
  },
  bridges: { any: ['These are the moments that stand out.'] },
  blocks: [
    {
      lines: [
        'Looking back only helps if we take something along: what worked, what did not, and what we would do again.',
      ],
      card: {
        heading: 'Take along',
        items: [
          item('What worked', 'check', 'what worked'),
          item('What did not', 'repeat', 'what did not'),
          item('What we would do again', 'star', 'what we would'),
        ],
      },
    },
    { lines: ['Behind every highlight stands somebody who did the work.', 'To all of you: thank you.'] },
    { lines: ['And now the view turns forward, because the next chapter is already waiting.'] },
  ],
  closings: { any: ['That is the recap. Thank you for being part of it.', 'Here is to what comes next.'] },
};
