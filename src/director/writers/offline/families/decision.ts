// Chapters for films that compare: how viewers come to a choice of their own.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const decision: readonly Chapter[] = [
  {
    title: 'What you really need',
    lead: 'A choice begins with the one who chooses.',
    blocks: [
      told(
        'Your own list',
        "Write your own list before you read anybody else's. What is [a must|check], what is [nice to have|star], and what is [not worth paying for|circle-x]?",
      ),
      told(
        'Your weeks',
        'Think of an ordinary week rather than of the exception. Most disappointments come from buying for a day that never arrives.',
      ),
    ],
  },
  {
    title: 'Compare like with like',
    lead: 'Now put the choices side by side.',
    blocks: [
      told(
        'Same questions',
        'Ask each of them the same questions: [what does it cost in the end|wallet], [what does it take to keep it going|wrench], and [what if I change my mind|repeat]?',
      ),
      told(
        'Strong and weak',
        'Look for the weakness of your favourite and the strength of the other. If you cannot find any, you have not looked yet.',
      ),
      told(
        'Who is speaking?',
        'Notice who praises what. A seller, an enthusiast and a neighbour may all be right, each for a life that is not yours.',
      ),
    ],
  },
  {
    title: 'Try and decide',
    lead: 'At some point, thinking has done its part.',
    blocks: [
      told(
        'Try both',
        'Try both if you can: [borrow|handshake], [rent|calendar], or [spend a day with it|sun]. Hands decide faster than tables.',
      ),
      told('Sleep on it', 'Then sleep on it. If the reasons still hold in the morning, they are yours.'),
      told(
        'No looking back',
        'Once you have decided, stop comparing. Hardly any choice is perfect, and most become good by being used well.',
      ),
    ],
  },
];
