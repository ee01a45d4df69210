// Chapters for stories of which the prompt gives the heart alone: mood, pace and turns that fit any of them.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const tale: readonly Chapter[] = [
  {
    title: 'How it begins',
    lead: 'Let us go back to the beginning.',
    blocks: [
      told(
        '',
        'Mornings were alike then. A door, a few steps, the same view, and the comfort of knowing what comes next.',
      ),
      told('', 'Those who lived nearby thought little of it. Only the very young and the very old stopped to look.'),
      told('', 'And yet something waited in all that sameness, as a seed waits under snow.'),
    ],
  },
  {
    title: 'The turn',
    lead: 'Then came a day that was different.',
    blocks: [
      told('', 'First it was only a sound, so faint that it might have been the wind. Then it came again.'),
      told('', 'What would you have done? Stay, and never know; or go, and never again be the one who stayed.'),
      told('', 'No one saw the decision being made. Decisions of that kind make no noise.'),
    ],
  },
  {
    title: 'The hard part',
    lead: 'Nothing worth telling is easy.',
    blocks: [
      told('', 'Nights grew long. Hope shrank to the size of a lamp, and had to be carried carefully.'),
      told(
        '',
        'Help arrived, as it often does, from where nobody looked for it: a kind word, a shared meal, a hand on the shoulder.',
      ),
      told('', 'Slowly the fear lost its shape. It was still there, but it no longer sat at the head of the table.'),
    ],
  },
  {
    title: 'What remains',
    lead: 'And so we come to the end.',
    blocks: [
      told('', 'When it was over, the world looked the same as before. What had changed was the one who looked.'),
      told(
        '',
        'People still tell of it on quiet evenings. Each of them tells it a little differently, and all of them lower their voice at the same place.',
      ),
      told('', 'Maybe that is why we keep stories: so that on a hard day, we remember that somebody went on.'),
    ],
  },
];
