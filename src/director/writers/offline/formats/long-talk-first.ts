// Thoughts that suit any subject, for films of several minutes: how people meet it, and how it is learned.
import { type Block, item } from '../copy.ts';

export const longTalkFirst: readonly Block[] = [
  {
    lines: [
      'Ask around about {subject}, and everyone will tell you a different story.',
      'Each of them has seen another side of it, and each of them is right about something.',
    ],
  },
  {
    lines: [
      'Somebody was the first to care about this.',
      'Picture that person for a moment: no guide, no map, only a question that would not go away.',
      'Much of what we take for granted began exactly like that.',
    ],
  },
  {
    lines: [
      'Words matter here, so let us slow down.',
      'Write the name of the subject in the middle of a page, and put around it every word that comes to mind.',
      'Some of those words will surprise you, and those are the ones to follow.',
    ],
    card: {
      heading: 'A page of words',
      items: [
        item('Write the subject down', 'pencil', 'write the name'),
        item('Add what comes to mind', 'lightbulb', 'every word'),
        item('Follow the surprises', 'route', 'those are the ones'),
      ],
    },
  },
  {
    lines: [
      'Look at it next through the eyes of a child.',
      'Children ask why, and then they ask it again, until the answer is simple enough to be true.',
      'Try that tonight, with one honest why after another.',
    ],
  },
  {
    lines: [
      'Now turn it around, and imagine a world without {subject}.',
      'What would be missing from an ordinary Tuesday, and who would notice first?',
      'Questions like these show what something is worth.',
    ],
  },
  {
    lines: [
      'There is a difference between hearing about a thing and meeting it.',
      'So go where it happens, if you can, and stay a little longer than you need to.',
      'Notice the sounds, the hands, and the small habits of the people who know their way around.',
    ],
    card: {
      heading: 'Go and see',
      items: [
        item('Go where it happens', 'map-pin', 'go where'),
        item('Stay a little longer', 'clock', 'stay a little'),
        item('Notice small habits', 'search', 'small habits'),
      ],
    },
  },
  {
    lines: [
      'Beginners often apologise for their questions.',
      'Please do not.',
      'A beginner sees what everybody else has stopped seeing, and that is a gift to the whole room.',
    ],
  },
  {
    lines: [
      'Experts, on the other hand, are worth watching for what they leave out.',
      'Their work looks easy because every needless step is gone.',
      'Copy the calm first, and let the speed come later.',
    ],
  },
  {
    lines: [
      'Mistakes belong to the way, too.',
      'Keep a small list of yours, with what you tried, what happened, and what you would do now.',
      'Read it again when some time has passed, and you will smile at the first line.',
    ],
    card: {
      heading: 'A list of mistakes',
      items: [
        item('What you tried', 'pencil', 'what you tried'),
        item('What happened', 'search', 'what happened'),
        item('What you would do now', 'repeat', 'what you would'),
      ],
    },
  },
  {
    lines: [
      'Time is usually the first excuse.',
      'But a few quiet minutes a day are more than they seem, because you arrive rested and leave curious.',
      'Put them where nothing else wants to be: before breakfast, on the train, or after the dishes.',
    ],
  },
  {
    lines: [
      'Money is often the second excuse.',
      'Borrow before you buy, share what stands unused, and ask at your library.',
      'Good beginnings rarely need the best equipment.',
    ],
    card: {
      heading: 'Begin with little',
      items: [
        item('Borrow before you buy', 'handshake', 'borrow before'),
        item('Share what stands unused', 'users', 'share what'),
        item('Ask at your library', 'book-open', 'ask at your'),
      ],
    },
  },
  {
    lines: [
      'Courage is the third, and the one nobody mentions.',
      'It helps to know that nearly everyone in the room is a little afraid as well.',
      'Say so out loud, and watch how quickly the others breathe out.',
    ],
  },
  {
    lines: [
      'Let me offer you an exercise.',
      'Set a timer for a few minutes, close every screen, and explain {subject} to an empty chair.',
      'Whatever you stumble over is your next lesson, made to measure.',
    ],
    card: {
      heading: 'An exercise',
      items: [
        item('Set a timer', 'timer', 'set a timer'),
        item('Close every screen', 'monitor-off', 'close every'),
        item('Explain it out loud', 'message-circle', 'explain'),
      ],
    },
  },
  {
    lines: [
      'Pictures can help where words get tangled.',
      'Draw what you mean, even if it is only boxes and arrows, and show the drawing to somebody patient.',
      'People forgive a crooked line much sooner than a crooked sentence.',
    ],
  },
  {
    lines: [
      'Compare it with something that you know well already.',
      'A kitchen, a football team, a garden: nearly everything has a cousin in daily life.',
      'Once you have found the likeness, look for the place where it breaks, because that is where the real learning starts.',
    ],
  },
  {
    lines: [
      'Be careful with loud opinions, including your own.',
      'Volume says how sure somebody feels, and nothing about whether it is so.',
      'Quiet voices are easy to miss, so go and look for them.',
    ],
  },
  {
    lines: [
      'Every subject has a fashion, and fashions pass.',
      'Ask what people said about it when your grandparents were young, and what may still be said when you are old.',
      'What survives both questions is worth keeping.',
    ],
  },
  {
    lines: [
      'Choose one word for the coming week.',
      'Perhaps it is patience, or clarity, or simply begin.',
      'Stick it to the mirror, and see what it does to your days.',
    ],
    card: {
      heading: 'One word for the week',
      items: [
        item('Patience', 'leaf', 'patience'),
        item('Clarity', 'lightbulb', 'clarity'),
        item('Begin', 'rocket', 'begin'),
      ],
    },
  },
  {
    lines: [
      'Rest is part of the work.',
      'Your mind goes on sorting while you sleep, walk, or wash the dishes.',
      'Many a knot came undone the moment nobody was pulling at it.',
    ],
  },
  {
    lines: [
      'Much of understanding is listening.',
      'Give somebody a few minutes without interrupting, and then repeat what you heard in your own words.',
      'You will be surprised how rarely anyone does that, and how much it changes.',
    ],
    card: {
      heading: 'How to listen',
      items: [
        item('No interruptions', 'ear', 'without interrupting'),
        item('Repeat what you heard', 'repeat', 'repeat what'),
      ],
    },
  },
];
