// The offline writer's copy for reasons that are commonly known.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for "three reasons to sleep well". */
export const knownReasons: FormatCopy = {
  openings: {
    noun: {
      any: ['{Topic}: plain, and worth remembering.', "Let's get straight to it: {topic}."],
      bright: ["Hey there! Ready for {topic}? Let's go!"],
      sober: ['Here are {topic}.'],
    },
    none: { any: ["Let's get straight to the reasons."] },
  },
  blocks: [
    {
      lines: [
        'Which of these matters most to you?',
        'Keep that one in mind, and let it make the decision a little easier.',
      ],
    },
    {
      lines: [
        'It need not be perfect from the start.',
        'Choose a small change, make it part of your day, and notice how you feel.',
      ],
      card: {
        heading: 'A small change',
        items: [
          item('Choose a small change', 'target', 'choose a small'),
          item('Make it part of your day', 'calendar', 'make it part'),
          item('Notice how you feel', 'heart', 'notice how'),
        ],
      },
    },
    {
      lines: [
        'Everyone is different, so find out what suits you.',
        'What works for a friend may not work for you, and that is perfectly fine.',
      ],
    },
    { lines: ['And be patient with yourself.', 'Good things take hold gradually, and they are worth the wait.'] },
  ],
  closings: {
    any: ['Take good care of yourself, and thanks for watching.', 'Pass it on to someone you care about.'],
    bright: ['Give it a try, and thanks for watching!'],
  },
};
