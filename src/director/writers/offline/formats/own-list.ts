// The offline writer's copy for lists whose points only the user could know: how to find one's own.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for "top 5 beaches" and "three reasons" without the beaches and the reasons. */
export const ownList: FormatCopy = {
  openings: {
    noun: {
      any: [
        '{Things}: everybody has a list of their own. What is on yours?',
        "Let's make a list of our own: {things}.",
      ],
      bright: ["Here's one to talk about: {things}! Which would you choose?"],
    },
    none: { any: ["Let's make a list of our own."] },
  },
  titles: { any: ['Let us put it together, one thought at a time.'] },
  blocks: [
    {
      lines: [
        'A few questions help you find your favourites: what do you enjoy, who would you share it with, and what would you gladly come back for?',
      ],
      card: {
        heading: 'Find your favourites',
        items: [
          item('What do you enjoy?', 'heart', 'what do you enjoy'),
          item('Who would share it?', 'users', 'who would you'),
          item('What would you return for?', 'repeat', 'what would you gladly'),
        ],
      },
    },
    {
      lines: [
        'Ask the people who know it from experience.',
        'A few honest answers are worth more than a page of ratings.',
      ],
    },
    {
      lines: [
        'Then write down your own choices, give each of them one sentence, and put the best one first.',
        'If you cannot decide, you have found more than one winner.',
      ],
      card: {
        heading: 'Make your list',
        items: [
          item('Write down your choices', 'pencil', 'write down'),
          item('One sentence each', 'quote', 'give each'),
          item('The best one first', 'star', 'the best one'),
        ],
      },
    },
    {
      lines: ['Share it with a friend, and compare.', 'Where you disagree, the conversation gets interesting.'],
    },
  ],
  closings: {
    any: ['What is your number one?', 'Tell us what belongs on the list. Thanks for watching.'],
    bright: ["What's your number one? Tell us!"],
  },
};

/** Copy for reasons, benefits and facts that the prompt does not give. */
export const ownReasons: FormatCopy = {
  openings: {
    noun: { any: ['{Topic}: the best ones are your own.', "Let's look for {topic}, and begin with yours."] },
    none: { any: ['The best reasons are your own.'] },
  },
  titles: { any: ['Let us put it together, one thought at a time.'] },
  blocks: [
    {
      lines: [
        'Ask yourself a few things: what would it open up for you, who would you share it with, and where could it take you?',
        'Your answers count for more than any list.',
      ],
      card: {
        heading: 'Ask yourself',
        items: [
          item('What would it open up?', 'sparkles', 'what would it'),
          item('Who would you share it with?', 'users', 'who would you'),
          item('Where could it take you?', 'route', 'where could'),
        ],
      },
    },
    {
      lines: ['Talk to somebody who has done it already.', 'Ask what made them start, and what made them stay.'],
      card: {
        heading: 'Ask somebody',
        items: [
          item('What made you start?', 'rocket', 'what made them start'),
          item('What made you stay?', 'heart', 'what made them stay'),
        ],
      },
    },
    {
      lines: ['Write your own reasons down, and keep them where you see them.', 'On a slow day, they will carry you.'],
    },
    { lines: ['And then take one small step, today, while the thought is fresh.'] },
  ],
  closings: { any: ['What is your reason?', 'Find yours, and hold on to it. Thanks for watching.'] },
};
