// Copy for any topic: what other formats fall back on.
import { type FormatCopy, item } from '../copy.ts';

/** Copy that suits every format. */
export const general: FormatCopy = {
  openings: {
    noun: {
      any: [
        "Let's talk about {topic}.",
        'Here is a subject that deserves your attention: {topic}.',
        '{Topic}. You may know it well, or only by name; let us take a closer look.',
      ],
      bright: ["Hello there! Let's dive into {topic}.", "Hi everyone! Today it's all about {topic}."],
      sober: ['Welcome. Our subject is {topic}.', 'Good day. Let us turn to {topic}.'],
    },
    wh: {
      any: ['Have you ever asked yourself {topic}?', "Let's look at {topic}.", 'It is worth knowing {topic}.'],
    },
    'how-to': {
      any: ['Do you want to know {topic}? You are in the right place.', "Let's look at {topic}, one step at a time."],
      bright: ["Hi there! Ready to {task}? Let's go!"],
    },
    doing: { any: ["{Topic}: let's take a closer look.", "Let's talk about {topic}."] },
    question: {
      any: [
        '{topic} A good question, and one worth a moment of thought.',
        '{topic} Let us think about that for a moment.',
      ],
    },
    statement: { any: ['{Topic}.'] },
    none: {
      any: ['Hello, and thank you for watching.'],
      bright: ['Hi everyone, good to see you!'],
      sober: ['Good day, and thank you for your time.'],
    },
  },
  bridges: { any: ['Here is what matters.', 'These are the essentials.'] },
  blocks: [
    {
      lines: [
        'Begin with the big picture.',
        'What is it really about, who does it touch, and why does it matter right now?',
        'Those questions carry you surprisingly far.',
      ],
      card: {
        heading: 'Questions to start',
        items: [
          item('What is it about?', 'search', 'what is it'),
          item('Who does it touch?', 'users', 'who does it'),
          item('Why does it matter?', 'circle-question-mark', 'why does it'),
        ],
      },
    },
    {
      lines: [
        'Curiosity is the best guide to {subject}.',
        'Follow the part that makes you lean forward, and let the rest wait its turn.',
      ],
    },
    {
      lines: [
        'Some people come to {subject} by plan, and others by accident.',
        'Either way, what keeps them is the moment when something clicks.',
        'Perhaps yours is closer than you think.',
      ],
    },
    {
      lines: [
        'Look for an example close to home.',
        'An idea becomes clear when you can point at something and say: there it is.',
      ],
    },
    {
      lines: [
        'Talk to people who know it from experience.',
        'Ask how they started, what surprised them, and what they would do differently.',
        'You will learn more from one honest answer than from a page of opinions.',
      ],
      card: {
        heading: 'Ask someone who knows',
        items: [
          item('How did you start?', 'rocket', 'how they started'),
          item('What surprised you?', 'sparkles', 'what surprised'),
          item('What would you change?', 'repeat', 'what they would'),
        ],
      },
    },
    {
      lines: [
        'Keep lists as you go: things you know, and things you only assume.',
        'Whatever is on the latter deserves a reliable source before you pass it on.',
      ],
      card: {
        heading: 'Keep lists',
        items: [
          item('Things you know', 'check', 'things you know'),
          item('Things you assume', 'circle-question-mark', 'things you only'),
        ],
      },
    },
    {
      lines: [
        'When you think you have understood it, explain it to a friend in your own words.',
        'Wherever you get stuck, that is the place to look again.',
      ],
    },
    {
      lines: [
        'Most of us know a little about {subject}, and would like to know a little more.',
        'The good news is that you can start right where you are.',
      ],
    },
    {
      lines: ['Above all, give it time.', 'Good understanding grows a little every day, and it lasts.'],
    },
  ],
  closings: {
    any: [
      'Thank you for watching.',
      'That is all for today.',
      'Take care, and until next time.',
      'And that is where it ends, for now.',
      'Good that you took the time.',
      'Off you go, then, with a thought or so more than before.',
      'That was all. The rest of the day is yours.',
      'That is it for now. Thanks for your time.',
      'Take a moment to think it over, and thanks for watching.',
    ],
    bright: ['Thanks so much for watching, and see you soon!', "That's all for now. Have a great day!"],
    sober: ['Thank you for your attention.'],
  },
};
