// Chapters for news that have little to report: what it means for viewers, and what is still open.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const bulletin: readonly Chapter[] = [
  {
    title: 'What it means for you',
    lead: 'What does this change for those who are watching?',
    blocks: [
      told(
        'Does it touch you?',
        'Check whether it touches your days: [your way to work|route], [your plans|calendar], or [the people around you|users].',
      ),
      told(
        'Where to ask',
        'For details, turn to those who are responsible. They know what applies in your case, and that is better than hearsay.',
      ),
    ],
  },
  {
    title: 'What is still open',
    lead: 'Not everything is settled yet.',
    blocks: [
      told(
        'Open questions',
        'Some questions will be answered only in time: [who benefits|users], [who pays|wallet], and [what comes next|route].',
      ),
      told(
        'Several voices',
        'Opinions will differ, and that is as it should be. Hear the ones who are pleased, and hear the ones who are worried.',
      ),
      told(
        'Careful with rumours',
        'Rumours travel faster than facts. If you read something that nobody puts a name to, wait before you pass it on.',
      ),
    ],
  },
  {
    title: 'In the days ahead',
    lead: 'A story like this does not end tonight.',
    blocks: [
      told(
        'Keep an eye on it',
        'Keep an eye on [what was promised|file-text], [what is done|check], and [when|calendar]. The distance between those is the real story.',
      ),
      told(
        'Your view',
        'Perhaps you see it from closer than we do. Tell those who decide, for a short letter is read more carefully than you may think.',
      ),
    ],
  },
];
