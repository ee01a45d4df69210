// Thoughts between people, for long films that thank, invite, welcome, tell or announce.
import type { Block } from '../copy.ts';

export const longHeart: readonly Block[] = [
  {
    lines: [
      'Moments like this do not happen by themselves.',
      'Somebody thinks of them, somebody prepares them, and somebody stays until the lights go out.',
      'If you are one of those people, this is meant for you as well.',
    ],
  },
  {
    lines: [
      'It is easy to hurry past the things that matter most.',
      'Let us take our time today, look each other in the eye, and say what usually stays unsaid.',
    ],
  },
  {
    lines: [
      'Every one of us brings something to the table.',
      'One brings ideas, another brings patience, and a third brings the joke that saves the afternoon.',
      'Together it makes a whole.',
    ],
  },
  {
    lines: [
      'Think of the person who first made you feel at home somewhere.',
      'Perhaps it was a word at the door, a chair pulled closer, or a cup of tea that nobody had asked for.',
      'Kindness of that sort travels further than we know.',
    ],
  },
  {
    lines: [
      'Questions are welcome, at any time and of any size.',
      'There is always somebody who knows the answer, or who knows whom to ask.',
      'So please do not stay alone with yours.',
    ],
  },
  {
    lines: [
      'Years from now, we may not remember the details.',
      'What we do remember is who was there, and how it felt to be part of it.',
    ],
  },
  {
    lines: [
      'Share this with those who could not be here.',
      'A short message is enough, or a call on the way home.',
      'Good things grow when they are passed on.',
    ],
  },
  {
    lines: [
      'Great days are made of small ones.',
      'Behind them stand early mornings, late evenings, and people who did not give up when it got difficult.',
      'Let nobody tell you that this goes without saying.',
    ],
  },
  {
    lines: [
      'Look around you, and you will see familiar faces beside new ones.',
      'Say hello to somebody whose name you do not know yet.',
      'Soon after, you have something in common.',
    ],
  },
  {
    lines: [
      'None of this would be possible without trust.',
      'Such trust is built slowly, by keeping small promises and by owning up when one is broken.',
      'We do not take yours for granted.',
    ],
  },
  {
    lines: [
      'And if this brings a little sunshine into your week, so much the better.',
      'Carry it with you, and hand it on to the next person you meet.',
    ],
  },
  {
    lines: [
      'Some things are best said in person.',
      'For now, take these words as they are meant: warmly, and with both feet on the ground.',
    ],
  },
];
