// What is said to those who watch, whatever the subject.
import type { Format } from '../../../brief/format.ts';
import { forAudience, type Matter } from './matter.ts';

const teaching: readonly Format[] = [
  'explainer',
  'lesson',
  'how-to',
  'training',
  'talk',
  'safety',
  'listicle',
  'faq',
  'story',
];

export const audiences: readonly Matter[] = [
  forAudience(
    teaching,
    /\b(?:children|kids|pupils|(?:five|six|seven|eight|nine|ten|eleven|twelve|\d+)[- ]year[- ]olds?|(?:first|second|third|fourth|fifth|\d\w\w)[- ]graders?|school ?children|toddlers?|little ones|primary school)\b/i,
    {
      openings: [
        'Hello, explorers! Are you ready for {thing}?',
        'Psst! Do you want to know a secret about {about}?',
        'Put on your thinking caps. Here comes {thing}!',
        'Who likes to ask why? Good, because today it is all about {about}.',
      ],
      thoughts: [
        'Can you say it in your own words? Tell it to your teddy, or to your cat. Cats are very good listeners.',
        'Draw it! Take [a pencil|pencil], [some colours|palette], and [a big sheet of paper|file-text]. What goes in the middle?',
        'Here is a riddle for dinner: ask the grown-ups what you have just learned. Do they know it?',
        'If something was hard, that is fine. Your brain just grew a tiny bit.',
        'Close your eyes for a moment. What do you see when you think of it?',
      ],
      closings: [
        'Well done! Now you can explain it to somebody else.',
        'Hands up, and clap! See you next time, and keep asking.',
        'Bye-bye, clever heads!',
      ],
    },
  ),
  forAudience(
    teaching,
    /\b(?:pensioners?|seniors?|older (?:people|adults)|elderly|grandparents?|retirees|retired people|over[- ](?:60|65|70)s?)\b/i,
    {
      openings: [
        'There is no hurry. Take a seat, and let us look at {about} together.',
        'You have learned harder things in your life than {thing}. We will go slowly.',
      ],
      thoughts: [
        'Stop the film whenever you like. It will wait for you.',
        'Write the steps on a piece of paper. Paper does not need a password.',
        'Nothing breaks when you press the wrong thing. You go back, and try again.',
        'Ask somebody to sit beside you, but keep your own hand on it. Hands learn what eyes forget.',
        'Make the letters larger. It is a setting, and nobody has to squint.',
      ],
      closings: [
        'Take your time. You can watch this as often as you like.',
        'That was all. Was it not easier than it sounded?',
      ],
    },
  ),
  forAudience(
    [...teaching, 'status', 'pitch', 'recap'],
    /\b(?:executives?|board|directors?|ceos?|c-suite|management|managers|investors?|shareholders|decision[- ]makers?|leadership team)\b/i,
    {
      openings: [
        'The result first: this is about {about}, and about what you have to decide.',
        'You have little time, so here is {thing} in short.',
      ],
      thoughts: [
        'What it asks of you:: Keep apart [what it costs|wallet], [what it changes|repeat], and [what happens if we wait|clock].',
        'A decision can be undone or it cannot. Say which kind this is before you discuss it.',
        'Ask for the strongest argument against it. If nobody has one, it has not been examined.',
        'Name a person, a date and a first step. Without them it is an opinion.',
      ],
      closings: [
        'The decision is yours. The next step should have a name on it.',
        'That is the short version. Ask for the long one where you doubt it.',
      ],
    },
  ),
  forAudience(
    teaching,
    /\b(?:teenagers?|teens|students|young (?:people|adults)|apprentices|high school(?:ers)?|gen z|freshmen)\b/i,
    {
      openings: [
        'No lecture, I promise. Just {thing}.',
        'You will meet {thing} sooner or later. Better sooner, and better here.',
      ],
      thoughts: [
        'Do not believe it because I say so. Look it up, and catch me out if you can.',
        'Where do you meet it? On your phone, on your way to school, or at home when the grown-ups argue.',
        'Explain it to somebody who thinks it is boring. If they ask back, you have won.',
      ],
      closings: ['That was it. You can go back to your phone now, a little wiser.', 'Questions? Good. Keep them.'],
    },
  ),
  forAudience(teaching, /\b(?:parents|mums|dads|moms|families|caregivers|guardians)\b/i, {
    openings: [
      'You have a lot on your plate, so let us be kind and clear about {about}.',
      'Between breakfast and bedtime, a few quiet minutes for {thing}.',
    ],
    thoughts: [
      'You know your child better than any book. Read all advice with that in mind.',
      'Talk about it side by side: in the car, on a walk, while washing up. It is easier without eye contact.',
      'Nobody gets this right every day. Good enough, most days, is what children grow up on.',
      'If you worry, ask somebody who sees many children: a teacher, a nurse, a family doctor.',
    ],
    closings: ['Go easy on yourself. You are doing a lot already.', 'Take what helps, and leave the rest.'],
  }),
  forAudience(
    teaching,
    /\b(?:beginners?|newcomers?|non-?experts?|lay(?:men|people)|laypersons?|everyone|general public)\b/i,
    {
      openings: [
        'You need to know nothing at all for this. Welcome to {thing}.',
        'No jargon, no entrance exam: {thing}.',
      ],
      thoughts: [
        'Write down each word you do not know. There will be fewer than you fear.',
        'Everyone you admire for this once asked the same first question.',
      ],
      closings: ['A first step is made. The next is smaller.'],
    },
  ),
];
