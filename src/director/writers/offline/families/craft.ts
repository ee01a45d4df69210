// Chapters for films about something one learns to do.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const craft: readonly Chapter[] = [
  {
    title: 'Get ready',
    lead: 'Good work starts before the work.',
    blocks: [
      told(
        'Know the goal',
        'Look at a finished example first. What makes it [good|star], what would you [do differently|pencil], and what must [not go wrong|circle-alert]?',
      ),
      told(
        'Make room',
        'Clear a space and a stretch of time. Being interrupted in the middle is the most common reason why things fail.',
      ),
      told(
        'A safe place to fail',
        'Arrange it so that a failed try costs nothing: [spare material|package], [no audience|eye-off], [no deadline|clock].',
      ),
    ],
  },
  {
    title: 'The first try',
    lead: 'Now do it once, from beginning to end.',
    blocks: [
      told(
        'Slowly',
        'Go slowly enough to notice what your hands do. Speed is what is left over when the mistakes are gone.',
      ),
      told(
        'Stop and check',
        'Pause after every part. Does it look [as it should|check], is anything [loose or missing|search], and do you know [what comes next|route]?',
      ),
      told(
        'Finish it',
        'Even if it goes wrong, finish this round. Only at the end do you see which early step caused the trouble.',
      ),
    ],
  },
  {
    title: 'Getting better',
    lead: 'From here on, each round teaches you something.',
    blocks: [
      told(
        'One thing at a time',
        'Change one thing only between tries. Otherwise you will never know [what helped|check] and [what did not|circle-x].',
      ),
      told(
        'Watch and be watched',
        'Let someone watch who knows how it is done. A single sentence from outside can save weeks of guessing.',
      ),
      told(
        'Keep notes',
        'Keep a line or a picture of every attempt. Progress is hard to feel from day to day, and easy to see on paper.',
      ),
    ],
  },
  {
    title: 'Keep it up',
    lead: 'What you do not use, you lose.',
    blocks: [
      told(
        'A fixed time',
        'Give practice a place in the week: [same day|calendar], [same hour|clock], [same corner|house]. Then you need no decision, only a start.',
      ),
      told(
        'Teach it',
        'As soon as you can do it, show somebody else. Teaching uncovers the gaps, and it is the nicest way to close them.',
      ),
    ],
  },
];
