// Chapters for films that encourage.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const courage: readonly Chapter[] = [
  {
    title: 'Where you stand',
    lead: 'Begin by looking at how far you have come.',
    blocks: [
      told(
        'What you carry',
        'Nobody sees everything you carry. You get up, you show up, and you do what has to be done, even on grey days.',
      ),
      told(
        'Your strengths',
        'Name what you are good at, without modesty: [what comes easily to you|star], [what others ask you for|users], [what you never give up|flag].',
      ),
    ],
  },
  {
    title: 'When it gets hard',
    lead: 'There will be a moment when you want to stop.',
    blocks: [
      told(
        'Make it smaller',
        'When the mountain looks too high, look at your shoes. The next step, [the next hour|clock], [the next person|user]: that is all you have to manage.',
      ),
      told(
        'Breathe',
        'Pause before you decide anything. A slow breath, a glass of water and a look out of the window have saved many a day.',
      ),
      told('Doubt', 'Doubt does not mean that you are wrong. Mostly it means that you care.'),
    ],
  },
  {
    title: 'Not alone',
    lead: 'You do not have to do it by yourself.',
    blocks: [
      told(
        'Your people',
        'Think of those who stand behind you. [Someone who listens|ear], [someone who makes you laugh|face-slightly-smiling], [someone who tells you the truth|message-circle]: call one of them this week.',
      ),
      told(
        'Give it back',
        'Somebody looks up to you, perhaps without your knowing. A kind word from you can be the one they remember.',
      ),
    ],
  },
  {
    title: 'Now',
    lead: 'So what will you do with this?',
    blocks: [
      told(
        'One promise',
        'Make yourself one promise, small enough to keep. Write it down, put it where you see it in the morning, and keep it for this one day.',
      ),
      told(
        'Rest is allowed',
        'And allow yourself to rest. Strength is not a well without a bottom; it fills up again when nobody is drawing from it.',
      ),
    ],
  },
];
