// Chapters for reports, recaps and pitches: how listeners weigh what they have heard, and what they do with it.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const results: readonly Chapter[] = [
  {
    title: 'How to read it',
    lead: 'Results want to be read with a calm eye.',
    blocks: [
      told(
        'Ways to look',
        'Look at each point from several sides: [compared with the plan|target], [compared with before|clock], and [compared with others|users].',
      ),
      told(
        'Behind the figures',
        'Behind every result stand decisions that somebody made. Ask which of them [you would make again|repeat], and which [you would not|circle-x].',
      ),
      told(
        'What is not there',
        'Notice also what is missing. A report shows what was measured, and some of the best work leaves no trace in a table.',
      ),
    ],
  },
  {
    title: 'What follows from it',
    lead: 'From looking back, we turn to looking ahead.',
    blocks: [
      told(
        'Keep, stop, start',
        'Sort your thoughts into what we [keep|check], what we [stop|circle-x], and what we [start|rocket].',
      ),
      told(
        'Risks',
        'Speak about risks while they are small. Name [what could happen|circle-alert], [how we would notice|eye], and [who would act|users].',
      ),
      told(
        'Next steps',
        'A step counts once it has [an owner|user], [a date|calendar], and [a way to tell that it is done|check].',
      ),
    ],
  },
  {
    title: 'Your part',
    lead: 'This concerns all of us.',
    blocks: [
      told(
        'Questions',
        'Collect your questions, and bring the uncomfortable ones first. They are the reason why we talk to each other.',
      ),
      told(
        'Pass it on',
        'Tell your colleagues what this means for their work, in a few plain sentences. They should not have to guess.',
      ),
      told(
        'Thank you',
        'And take a moment for those whose names appear in no chart. Without them there would be nothing to report.',
      ),
    ],
  },
];
