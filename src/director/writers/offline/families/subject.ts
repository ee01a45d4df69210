// Chapters for films about a subject that the copy does not know: how viewers make it their own.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const subject: readonly Chapter[] = [
  {
    title: 'The first question',
    lead: 'Every good look at a subject begins with a question.',
    blocks: [
      told(
        'What do you know?',
        'Before you read anything about {handle}, take stock. What do you [know for sure|check], what do you [only suppose|circle-question-mark], and what have you [always wondered about|search]?',
      ),
      told(
        'Who, where, when',
        'Small questions open large doors. With {handle}, [who is involved|users], [where does it happen|map-pin], and [since when|clock]?',
      ),
      told(
        'Why now?',
        'Ask as well why {subject} comes up right now. Something has changed, in the world or in you, and that change is a good place to dig.',
      ),
    ],
  },
  {
    title: 'Find good sources',
    lead: 'With a question in hand, you can look for answers.',
    blocks: [
      told(
        'Near the source',
        'Get as near to {handle} as you can. [People who do it|users] come first, [those who study it|book-open] next, and [those who repeat it|repeat] last.',
      ),
      told(
        'Check it',
        'For each claim about {handle}, look at [who says so|user], [how they know|search], and [what they gain|scale] when you believe them.',
      ),
      told(
        'The other side',
        'Then read somebody who sees {handle} with other eyes. You need not change your mind, but you will know better what it is made of.',
      ),
    ],
  },
  {
    title: 'See it up close',
    lead: 'Reading is one way; seeing is another.',
    blocks: [
      told(
        'Go there',
        'If there is a place where you can meet {handle}, go. [Watch quietly|eye], [ask one person|message-circle], and [note what you did not expect|pencil].',
      ),
      told(
        'One example',
        'Follow a single example of {handle} from beginning to end. One case you know well explains more than a stack of summaries.',
      ),
      told(
        'Draw it',
        'Draw how the parts of {handle} hang together, with boxes and arrows. Wherever an arrow is missing, you have found your next question.',
      ),
    ],
  },
  {
    title: 'Make it yours',
    lead: 'What stays is what you do something with.',
    blocks: [
      told(
        'Tell it',
        'Explain {handle} to a friend over dinner. Notice [where you get lively|flame], [where you get stuck|circle-question-mark], and [what your friend asks|message-circle].',
      ),
      told(
        'Connect it',
        'Link {handle} to something in your own life: your work, your street, a memory. Knowledge with roots does not blow away.',
      ),
      told(
        'A next step',
        'Finally, choose a next step small enough for this week. [A book to borrow|book-open], [a visit to plan|calendar], or [a person to call|phone] will do.',
      ),
    ],
  },
];
