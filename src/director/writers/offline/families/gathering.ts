// Chapters for films that invite, welcome or announce: what guests and neighbours can look forward to and prepare.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const gathering: readonly Chapter[] = [
  {
    title: 'Before you come',
    lead: 'A little preparation makes the day easier.',
    blocks: [
      told(
        'Plan it',
        'Write it down now, while you think of it. Check [how you get there|route], [who comes along|users], and [what you want to see first|star].',
      ),
      told(
        'Bring',
        'You hardly need a thing: [good shoes|footprints], [curiosity|search], and perhaps [a question for us|message-circle].',
      ),
      told(
        'Tell others',
        'Think of somebody who would enjoy it, and send them a line. An invitation from a friend counts most.',
      ),
    ],
  },
  {
    title: 'While you are here',
    lead: 'Once you are with us, take your time.',
    blocks: [
      told(
        'Arrive',
        'Come in, look around, and say hello. There will be somebody who is glad to help you find your way.',
      ),
      told(
        'Meet people',
        'Stay for a conversation, and start with a simple question: [what brought you here|map-pin], [what do you like best|heart], or [may I join you|users]?',
      ),
      told('Make it yours', 'Do not try to see everything. Choose what draws you, and give it the time it deserves.'),
    ],
  },
  {
    title: 'What remains',
    lead: 'Good days do not end at the door.',
    blocks: [
      told('Afterwards', 'Take something home: [a picture|camera], [a new name|user], or [an idea to try|lightbulb].'),
      told(
        'Stay in touch',
        'And let us hear from you. Your praise makes us happy, and your wishes make the next time better.',
      ),
      told(
        'Thanks',
        'Behind every such day there are people who set up chairs, answer calls and sweep the floor. If you meet them, say thank you.',
      ),
    ],
  },
];
