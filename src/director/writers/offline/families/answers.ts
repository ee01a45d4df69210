// Chapters for films that answer questions: how viewers get to the answer that fits their own case.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const answers: readonly Chapter[] = [
  {
    title: 'Your own case',
    lead: 'Every case is a little different.',
    blocks: [
      told(
        'Before you ask',
        'Have a few things at hand before you get in touch: [your order or contract|file-text], [the date|calendar], and [a picture|camera] if there is something to see.',
      ),
      told(
        'In plain words',
        'Describe it as you would to a friend. Plain words are quicker to answer than forms filled in with care.',
      ),
      told(
        'The right place',
        'Choose the way that suits the question. [In writing|mail] when you want to keep the answer, [by phone|phone] when it is urgent, [in person|users] when it is complicated.',
      ),
    ],
  },
  {
    title: 'Good to keep in mind',
    lead: 'And a few habits that save you time.',
    blocks: [
      told(
        'Keep it together',
        'Keep papers and messages in one place until everything is settled. You will hardly ever need them, and then at once.',
      ),
      told(
        'Ask early',
        'Ask early rather than late. As long as nothing has happened yet, most things can still be changed.',
      ),
      told(
        'Something missing?',
        'Is your question not among them? Send it in, for where one person wonders, others do, too.',
      ),
    ],
  },
];
