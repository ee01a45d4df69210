// Lines that lead on or out with the subject's own short name in them; where there is none, a format's own lines speak.
import type { Lines } from './copy.ts';

/** Spoken over the title card. */
export const boundTitles: Lines = {
  any: [
    'Let us take {short} step by step.',
    '{Short}, one thought at a time.',
    'Let us see what there is to {short}.',
    'A few thoughts on {short}, then.',
    'Step by step, and without hurry: {short}.',
    'Where does one begin with {short}? At the beginning.',
  ],
};

/** From the opening to the facts. */
export const boundBridges: Lines = {
  any: [
    'What is there to know about {short}?',
    'Here is what counts about {short}.',
    'Now for {short} in detail.',
    'So much for the beginning; now to {short}.',
    'Closer to {short}, then.',
    'You may want to note this about {short}.',
    'To {short}, point by point.',
    'In plain words, this is about {short}.',
  ],
};

/** Before the film ends. */
export const boundClosings: Lines = {
  any: [
    'So much for {short}. Thank you for watching.',
    'Thank you for taking an interest in {short}.',
    'If a friend asks about {short}, you have something to tell.',
    'Now you know a little more about {short}.',
    'Keep {short} in mind, and thanks for watching.',
    'Whatever you take along from {short}, thank you for your time.',
    'There is more to {short}, for another day.',
  ],
};

/** Particulars that are shown and not spoken. */
export const detailLines = [
  'The rest is written here, for your notes.',
  'And some details to read along.',
  'A few particulars are shown in writing.',
  'Here are the particulars in writing.',
  'For your notes, there is this as well.',
  'Some more of it stands here, in short.',
  'Take a look at the small print, too.',
] as const;
