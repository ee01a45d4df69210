// Thoughts that suit any subject, for films of several minutes: what one makes of it, alone and with others.
import { type Block, item } from '../copy.ts';

export const longTalkSecond: readonly Block[] = [
  {
    lines: [
      'Here is a good moment to stretch.',
      'Roll your shoulders, look out of the window, and ask yourself which thought has stayed with you so far.',
      'Hold on to that one; it stayed for a reason.',
    ],
  },
  {
    lines: [
      'So far we have looked at the parts, and now we put them together.',
      'Anything we truly know can be told as a story: how it was, what changed, and what it is like today.',
      'Tell yours in a few sentences, and you will see what is still missing.',
    ],
    card: {
      heading: 'In a few sentences',
      items: [
        item('How it was', 'book-open', 'how it was'),
        item('What changed', 'repeat', 'what changed'),
        item('What it is like today', 'sun', 'what it is like'),
      ],
    },
  },
  {
    lines: [
      'Consider the people who never speak up.',
      'They may see {subject} from a side that the rest of us have overlooked.',
      'Invite them in with a question that cannot be answered by yes or no.',
    ],
  },
  {
    lines: [
      'Habits are stronger than plans.',
      'Tie the new thing to something that you do anyway, like the first coffee or the last look at your messages.',
      'Within a few weeks it will feel strange to leave it out.',
    ],
    card: {
      heading: 'Make it a habit',
      items: [
        item('Tie it to what you do anyway', 'handshake', 'tie the new'),
        item('Give it a few weeks', 'calendar', 'within a few'),
      ],
    },
  },
  {
    lines: [
      'Limits can be friends.',
      'With less time, fewer tools, or a smaller space, we decide what really counts.',
      'Try taking one thing away, and see whether anybody misses it.',
    ],
  },
  {
    lines: [
      'Celebrate when something works, and do it on the same day.',
      'It need not be large: a walk, a piece of cake, or a message to the person who helped.',
      'Joy is a very good teacher.',
    ],
    card: {
      heading: 'Celebrate',
      items: [
        item('A walk', 'footprints', 'a walk'),
        item('A piece of cake', 'gift', 'a piece'),
        item('A message of thanks', 'heart', 'a message'),
      ],
    },
  },
  {
    lines: [
      'Doubt will visit you, and probably on a rainy evening.',
      'Offer it a chair, hear what it has to say, and thank it for its concern.',
      'Afterwards, go on with the next small task, which is the best answer there is.',
    ],
  },
  {
    lines: [
      'If you work on this with others, agree on what done looks like.',
      'Teams rarely fail because nobody cared; far more often, everybody cared about something different.',
      'One clear sentence on the wall can save a month of meetings.',
    ],
  },
  {
    lines: [
      'When opinions differ, look for the question behind the question.',
      'Behind most arguments stands a wish: to be safe, to be fair, to be proud of the result.',
      'Name the wish, and the argument becomes a conversation.',
    ],
    card: {
      heading: 'Behind an argument',
      items: [
        item('To be safe', 'shield-check', 'to be safe'),
        item('To be fair', 'scale', 'to be fair'),
        item('To be proud of it', 'star', 'to be proud'),
      ],
    },
  },
  {
    lines: [
      'Teaching is the quickest way to find out what you know.',
      'Find one person who is a step behind you, and walk beside them for an afternoon.',
      'Both of you will come home with something new.',
    ],
  },
  {
    lines: [
      'Keep your sources where you can find them again.',
      'A note with the date, the name, and one sentence in your own words is enough.',
      'Future you will be grateful, and so will everyone who asks where you learned it.',
    ],
    card: {
      heading: 'A good note',
      items: [
        item('The date', 'calendar', 'the date'),
        item('The name', 'pencil', 'the name'),
        item('A sentence of your own', 'quote', 'one sentence'),
      ],
    },
  },
  {
    lines: [
      'Step back from time to time, as painters do.',
      'From close up we see strokes, and from across the room we see the picture.',
      'Both views are true, and you need both of them.',
    ],
  },
  {
    lines: [
      'Not everything has to become useful.',
      'Some of the best hours with {subject} are those in which nothing was produced at all.',
      'Play is how people learned long before there were schools.',
    ],
  },
  {
    lines: [
      'Old notes are a treasure.',
      'Open one that you wrote a year ago, and you meet somebody who was trying just as hard as you are.',
      'Be kind to that person; without them you would not be here.',
    ],
  },
  {
    lines: [
      'Suppose you had to explain all this in one minute to a stranger at a bus stop.',
      'Which sentence would you keep, and which example would you choose?',
      'Practise it once, because the bus will come sooner than you think.',
    ],
    card: {
      heading: 'One minute',
      items: [
        item('One sentence', 'message-circle', 'which sentence'),
        item('One example', 'lightbulb', 'which example'),
      ],
    },
  },
  {
    lines: [
      'Leave some room for chance.',
      'The best conversations are seldom on the agenda, and the best ideas like to arrive when the shop is about to close.',
      'A little slack in the calendar is an invitation to them.',
    ],
  },
  {
    lines: [
      'Finish something, even if it is small.',
      'A finished page teaches more than a perfect plan, because it can be read, used, and improved.',
      'Then begin the next one, a little wiser.',
    ],
    card: {
      heading: 'Finish something',
      items: [
        item('Read it', 'book-open', 'be read'),
        item('Use it', 'check', 'used'),
        item('Improve it', 'trending-up', 'improved'),
      ],
    },
  },
  {
    lines: [
      'Remember, too, why you pressed play today.',
      'Something about {subject} caught your attention, and attention is the beginning of care.',
      'Protect that spark; the world has plenty of ways to blow it out.',
    ],
  },
  {
    lines: [
      'Before we close, make yourself one promise, and make it small enough to keep.',
      'Write it on paper, put today on the calendar, and tell one person who will ask you about it.',
      'Small promises, kept, change more than great ones, forgotten.',
    ],
    card: {
      heading: 'One small promise',
      items: [
        item('Write it on paper', 'pencil', 'write it on'),
        item('Tell one person', 'users', 'tell one'),
        item('Keep it', 'check', 'kept'),
      ],
    },
  },
  {
    lines: [
      'Let us gather up what we have.',
      'Look closely, listen, practise, and leave room for a little luck.',
      'The rest is not a secret; it is simply the next step, and then another.',
    ],
  },
];
