// The offline writer's copy for explainers.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for explainers. */
export const explainer: FormatCopy = {
  openings: {
    noun: {
      any: [
        'You have probably heard of {topic}. But could you explain it to a friend?',
        'Some subjects, like {topic}, sound more complicated than they are.',
        'What is there to know about {topic}? More than it seems, and it is easier than it sounds.',
        'Give me a moment, and {topic} will feel a little less like a mystery.',
        "Let's make sense of {topic}, without the jargon.",
      ],
      bright: ["Hi there! Let's make sense of {topic} together."],
      sober: ['Let us take a clear look at {topic}.'],
    },
    wh: {
      any: ['Have you ever wondered {topic}?', "Let's find out {topic}.", 'It is a fair question: {topic}?'],
      sober: ['It is worth understanding {topic}.'],
    },
    question: {
      any: [
        '{topic} It is the kind of question that sounds simple, until you try to answer it.',
        "{topic} Let's think it through.",
      ],
    },
    'how-to': { any: ['Let me show you {topic}.', 'Do you want to know {topic}? Then stay with me for a moment.'] },
  },
  titles: {
    any: [
      "Let's take it one step at a time.",
      'Here is the idea, in a few simple steps.',
      'No hurry: we go through it bit by bit.',
      'The simple version comes first.',
      'Picture it as we go along.',
    ],
  },
  bridges: { any: ['Here is what you need to know.', 'Let us go through it.'] },
  blocks: [
    {
      lines: [
        'Look at the big picture: what happens, who it concerns, and why anybody should care.',
        'Once those answers are clear, the details find their place.',
      ],
      card: {
        heading: 'The big picture',
        items: [
          item('What happens?', 'search', 'what happens'),
          item('Who does it concern?', 'users', 'who it concerns'),
          item('Why should we care?', 'heart', 'why anybody'),
        ],
      },
    },
    {
      lines: [
        'Look for an example from your own day.',
        'An idea stays with you once you can point at something and say: there it is.',
      ],
    },
    {
      lines: [
        'Check what you think you know.',
        'Plenty of things are repeated so often that nobody looks them up any more, so choose a source you trust and read it carefully.',
      ],
      card: {
        heading: 'Check what you know',
        items: [
          item('Choose a source you trust', 'shield-check', 'choose a source'),
          item('Read it carefully', 'book-open', 'read it'),
        ],
      },
    },
    {
      lines: ['Say it in your own words.', 'If a friend understands you at once, you have understood it yourself.'],
      card: {
        heading: 'The friend test',
        items: [
          item('Use your own words', 'message-circle', 'own words'),
          item('Ask a friend to listen', 'ear', 'a friend'),
        ],
      },
    },
  ],
  closings: {
    any: [
      'If it makes more sense now, pass it on.',
      'That was the short version. The long one is worth a look, too.',
      'Ask somebody about it today, and see what they say.',

      'Stay curious, and thanks for watching.',
      'Now you have a place to start. Thanks for watching.',
      'Keep asking good questions, and thank you for watching.',
    ],
    bright: ['Stay curious, and see you next time!'],
    sober: ['Thank you for taking the time.'],
  },
};
