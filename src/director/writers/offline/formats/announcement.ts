// The offline writer's copy for announcements.
import type { FormatCopy } from '../copy.ts';

/** Copy for announcements. */
export const announcement: FormatCopy = {
  openings: {
    name: {
      any: ['We have news about {topic}.', 'Let us tell you about {topic}. It is worth a moment of your time.'],
    },
    noun: {
      any: ['We have news for you: {topic}.', 'There is something we would like to share: {topic}.'],
      bright: ['Big news, everyone: {topic}!'],
      sober: ['We would like to inform you about {topic}.'],
    },
    none: {
      any: [
        'We have news for you.',
        'Here is something you should know.',
        'Please take note of the following.',
        'Before you go on with your day, a short announcement.',
        'A word from us, and it will not take long.',
        'This one concerns you.',
        'May we have your attention for a moment?',
        'Here is something to tell.',
        'Here is what is going on.',
        'Some things are best said directly.',
        'Let us get straight to the point.',
        'There is something you will want to know.',
        'A short message, and one worth hearing.',
        'This is for everyone who likes to be well informed.',
        'Let us bring you up to date.',
        'Take a short moment for this.',
        'It is time to share a few things with you.',
      ],
      bright: ['We have great news for you!'],
      sober: ['We have an important message for you.'],
    },
  },
  bridges: {
    any: [
      'Here are the details.',
      'Now to the details.',
      'So what is it about?',
      'In detail, it looks like this.',
      'Pen and paper ready? Then note this.',
      'All you have to know fits into a moment.',
    ],
  },
  blocks: [
    {
      lines: [
        'We know that news raises questions, so please ask them.',
        'We would rather answer once more than leave you guessing.',
      ],
    },
    { lines: ['Please pass it on to anyone who should know.', 'Word of mouth is still the fastest messenger.'] },
    {
      lines: [
        'Take a moment to note down what concerns you.',
        'A line in the calendar now saves a search through your messages later.',
      ],
    },
    {
      lines: [
        'If this changes something for you, tell us early.',
        'Most things can be arranged when there is time to arrange them.',
      ],
    },
    { lines: ['Somebody near you has not heard it yet.', 'Mention it over lunch, at the gate, or in the lift.'] },
    { lines: ['Read the notice once more when you have a quiet minute.', 'Details like to hide in the last line.'] },
    {
      lines: [
        'Is there a point that sounds odd to you?',
        'Then it probably needs explaining, and you are right to say so.',
      ],
    },
    { lines: ['Plans are easier to change today than on the day itself.', 'So have a look at yours.'] },
    { lines: ['Write down your first question before you forget it.', 'It tends to be the best one.'] },
    { lines: ['News like this is soon told, and soon misheard.', 'If in doubt, ask at the source.'] },
    { lines: ['Some will be glad of this, and some will need a moment.', 'Both are fine.'] },
  ],
  closings: {
    any: [
      'That was the news. Have a good day.',
      'More as soon as there is more.',
      'Good that you know.',
      'Please keep an eye out for more.',
      'Thank you for being part of it.',
      'Thank you for your time.',
    ],
    bright: ['We cannot wait!', 'Thank you for being part of it!'],
    sober: ['Thank you for your understanding.'],
  },
};
