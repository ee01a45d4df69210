// General advice on work, money, learning and technology.
import { type Domain, item, tip } from '../copy.ts';

export const workAndMoney: readonly Domain[] = [
  {
    words: /\b(?:productiv\w+|time management|focus|procrastinat\w+|organi[sz]ed|habits?|routine|to-do)\b/i,
    hook: 'We all get the same hours; what differs is what we do with the first one.',
    tips: [
      tip('Choose one thing that must be done today, and do it first.', 'One thing first', 'target'),
      tip('Turn off notifications while you work on it.', 'Notifications off', 'monitor-off'),
      tip('Work in short stretches, with real breaks in between.', 'Short stretches', 'timer'),
      tip('Keep one list only, and keep it short.', 'One short list', 'list-checks'),
      tip('Prepare tomorrow before you finish today.', 'Prepare tomorrow', 'calendar'),
      tip('Let some things be good enough.', 'Good enough is fine', 'check'),
    ],
  },
  {
    words: /\b(?:remote work\w*|work(?:ing)? from home|home office|hybrid work)\b/i,
    hook: 'Working from home is a skill, and like every skill, it can be learned.',
    tips: [
      tip('Give your work a place of its own, even if it is only a corner.', 'A place for work', 'house'),
      tip('Start and stop at fixed times.', 'Fixed hours', 'clock'),
      tip('Step outside before and after work, as if you had a commute.', 'A walk as a commute', 'footprints'),
      tip('Write things down for your colleagues; they cannot overhear you any more.', 'Write it down', 'pencil'),
      tip('Call somebody, just to talk.', 'Call somebody', 'phone'),
    ],
  },
  {
    words:
      /\b(?:phishing|cyber ?security|cyber ?safety|passwords?|hack\w*|scams?|online safety|data protection|two-factor|malware|ransomware|fraud|identity theft)\b/i,
    hook: 'Most attacks do not break in; they ask to be let in.',
    tips: [
      tip('Be suspicious of anything that puts you under pressure.', 'Beware of pressure', 'clock'),
      tip("Check the sender's address letter by letter.", 'Check the sender', 'mail'),
      tip('Never open a link or a file that you did not expect.', 'No unexpected links', 'mouse-pointer-click'),
      tip(
        'Use a long password for every account, and let a password manager remember them.',
        'Long, unique passwords',
        'key',
      ),
      tip('Turn on the extra step at login wherever you can.', 'An extra login step', 'lock'),
      tip(
        'When in doubt, call the person on a number you already know, and report it.',
        'In doubt: call, report',
        'phone',
      ),
    ],
  },
  {
    words: /\b(?:compound interest|interest rates?|invest\w*|stocks?|retirement|pension)\b/i,
    hook: 'With money, time is the most patient helper you have.',
    blocks: [
      {
        lines: [
          'Interest earns you something on what you saved.',
          'When you leave it there, next time you earn interest on the interest as well, and so the growth itself begins to grow.',
        ],
        card: {
          heading: 'How it grows',
          items: [
            item('Interest on savings', 'piggy-bank', 'on what you saved'),
            item('Interest on interest', 'trending-up', 'interest on the interest'),
          ],
        },
      },
    ],
    tips: [
      tip('Begin early, even with small amounts.', 'Begin early', 'calendar'),
      tip('Make it automatic, so that you do not have to decide each month.', 'Make it automatic', 'repeat'),
      tip('Look at the fees, because they grow as well.', 'Look at the fees', 'search'),
      tip('Spread the risk, and never put in what you need next year.', 'Spread the risk', 'scale'),
      tip('Ask somebody independent before you sign.', 'Ask someone independent', 'users'),
    ],
  },
  {
    words: /\b(?:budget\w*|sav(?:e|ing) money|personal finance|debt|spending|money)\b/i,
    hook: 'Money causes less worry once you know where it goes.',
    tips: [
      tip('Write down what you spend for one month, without judging it.', 'Write it down', 'pencil'),
      tip('Set something aside on the day you are paid.', 'Save on payday', 'piggy-bank'),
      tip('Cancel what you have not used in a while.', 'Cancel what is unused', 'check'),
      tip('Wait a night before you buy anything big.', 'Sleep on it', 'moon'),
      tip('Keep a small cushion for surprises.', 'A small cushion', 'shield-check'),
    ],
  },
  {
    words: /\b(?:artificial intelligence|\bai\b|machine learning|chatbots?|neural networks?|language models?)\b/i,
    hook: 'It is already part of everyday life, often where we do not notice it.',
    blocks: [
      {
        lines: [
          'Such systems learn from examples.',
          'Show them enough pictures, sentences or numbers, and they begin to find patterns that help them with new ones.',
        ],
        card: {
          heading: 'How machines learn',
          items: [
            item('Many examples', 'book-open', 'learn from examples'),
            item('They find patterns', 'search', 'find patterns'),
            item('And apply them', 'sparkles', 'new ones'),
          ],
        },
      },
      {
        lines: [
          'That makes them useful, but not always right.',
          'They can sound certain and still be wrong, so the last look should be yours.',
        ],
      },
    ],
    tips: [
      tip('Use it for drafts, and decide yourself.', 'Drafts, not decisions', 'pencil'),
      tip('Check facts with a second source.', 'Check the facts', 'search'),
      tip('Share nothing that should stay private.', 'Keep private things private', 'lock'),
      tip('Ask who made it, and what it was trained on.', 'Ask who made it', 'circle-question-mark'),
    ],
  },
  {
    words: /\b(?:blockchain|bitcoin|crypto\w*)\b/i,
    hook: 'Few ideas of our time are named so often and explained so rarely.',
    blocks: [
      {
        lines: [
          'Imagine a notebook that a great many people keep at the same time.',
          'Every new page refers to the page before it, so nobody can quietly tear one out.',
        ],
        card: {
          heading: 'A shared notebook',
          items: [
            item('Kept by many', 'users', 'many people'),
            item('Every page linked', 'repeat', 'page refers'),
            item('Hard to change', 'lock', 'tear one out'),
          ],
        },
      },
      {
        lines: [
          'Because everyone holds a copy, no single person has to be trusted with the book.',
          'That is the whole trick: agreement without a keeper.',
        ],
      },
    ],
    tips: [
      tip('Ask of every project whether it really needs one.', 'Is it really needed?', 'circle-question-mark'),
      tip('Be careful with promises of quick riches.', 'Beware of promises', 'shield-check'),
      tip('Never invest what you cannot afford to lose.', 'Only what you can lose', 'wallet'),
    ],
  },
  {
    words: /\b(?:leadership|managers?|teamwork|team building|delegat\w+|feedback|meetings?)\b/i,
    hook: 'People do their best work where they feel seen and safe.',
    tips: [
      tip('Listen first, and speak last.', 'Listen first', 'ear'),
      tip('Say clearly what matters, and leave the how to the people who do it.', 'What, not how', 'target'),
      tip('Praise in public, and criticise in private.', 'Praise in public', 'star'),
      tip('Keep meetings short, with a purpose and an end.', 'Short meetings', 'clock'),
      tip("Ask what stands in people's way, and remove it.", 'Clear the way', 'route'),
      tip("Admit mistakes, yours before anyone else's.", 'Admit mistakes', 'handshake'),
    ],
  },
  {
    words: /\b(?:customer service|customer support|customer experience|complaints?|hospitality)\b/i,
    hook: 'People forget the problem sooner than they forget how they were treated.',
    tips: [
      tip('Let the customer finish, and repeat what you understood.', 'Listen and repeat', 'ear'),
      tip('Say sorry once, and mean it.', 'A sincere sorry', 'heart'),
      tip('Tell them what you can do, instead of what you cannot.', 'What you can do', 'check'),
      tip('Promise only what you can keep.', 'Keep your promise', 'handshake'),
      tip('Follow up afterwards; hardly anybody does.', 'Follow up', 'phone'),
    ],
  },
  {
    words: /\b(?:public speaking|presentations?|speech(?:es)?|stage fright|speaking skills)\b/i,
    hook: 'Even the best speakers feel their heart beat before they begin.',
    tips: [
      tip('Know your first sentence by heart.', 'Know your first line', 'quote'),
      tip('Speak to one person at a time.', 'One person at a time', 'user-round'),
      tip('Pause. Silence feels long only to you.', 'Pause', 'timer'),
      tip('Practise aloud, standing up.', 'Practise aloud', 'repeat'),
      tip('Say less than you know.', 'Say less', 'scale'),
    ],
  },
  {
    words: /\b(?:job interviews?|interviews?|career|résumés?|resumes?|cv|job search|job hunting)\b/i,
    hook: 'An interview is a conversation between sides who are both choosing.',
    tips: [
      tip('Find out what the company really does.', 'Do your research', 'search'),
      tip('Prepare stories that show how you work.', 'Prepare your stories', 'book-open'),
      tip('Bring questions of your own.', 'Bring questions', 'circle-question-mark'),
      tip('Arrive early, and breathe.', 'Arrive early', 'clock'),
      tip('Be honest about what you do not know, and curious about it.', 'Be honest', 'handshake'),
    ],
  },
  {
    words:
      /\b(?:social media|marketing|brand(?:ing)?|content creation|small business\w*|entrepreneur\w*|startups?|sales|selling)\b/i,
    hook: 'People do not remember what you posted; they remember what it did for them.',
    tips: [
      tip('Know whom you are talking to, and what keeps them up at night.', 'Know your people', 'users'),
      tip('Say one thing at a time.', 'One thing at a time', 'target'),
      tip('Show the work, and not just the result.', 'Show the work', 'camera'),
      tip('Answer every honest question.', 'Answer questions', 'message-circle'),
      tip('Stay with it; trust takes longer than a week.', 'Stay with it', 'calendar'),
    ],
  },
  {
    words:
      /\b(?:study\w*|exams?|learning|homework|memor\w+|languages?|(?<!(?:pressure|meter|temperature|palm|tarot|sugar|oxygen|thermometer) )reading|books?|math\w*|students?|school)\b/i,
    hook: 'Learning is not about talent; it is about coming back.',
    tips: [
      tip('Study in short sessions, and sleep in between.', 'Short sessions', 'timer'),
      tip('Test yourself instead of reading it again.', 'Test yourself', 'circle-question-mark'),
      tip('Explain it aloud to someone, or to the wall.', 'Explain it aloud', 'message-circle'),
      tip('Mix subjects, so that your mind stays awake.', 'Mix subjects', 'repeat'),
      tip('Put the phone out of sight.', 'Phone out of sight', 'monitor-off'),
      tip('Begin with the part you like least, while you are fresh.', 'Hardest part first', 'target'),
    ],
  },
  {
    words: /\b(?:fire safety|fires?|smoke detectors?|evacuat\w+|extinguishers?)\b/i,
    hook: 'In a fire, seconds count, and habits decide.',
    tips: [
      tip('Test your smoke detectors regularly.', 'Test smoke detectors', 'flame'),
      tip('Know more than one way out of every room.', 'Know the ways out', 'route'),
      tip('Close doors behind you, and never use the lift.', 'Doors shut, no lift', 'house'),
      tip('Stay low under smoke, and call for help once you are outside.', 'Stay low, call for help', 'phone'),
      tip('Do not go back inside for anything.', 'Do not go back', 'shield-check'),
    ],
  },
  {
    words:
      /\b(?:driv(?:e|ing|ers?)|road safety|traffic|seat ?belts?|cycling|cyclists?|bikes?|bicycles?|helmets?|pedestrians?)\b/i,
    hook: 'On the road, everyone wants the same thing: to arrive.',
    tips: [
      tip('Put the phone away before you start.', 'Phone away', 'phone'),
      tip('Keep your distance, and a little more when it rains.', 'Keep your distance', 'car'),
      tip('Make sure others can see you.', 'Be seen', 'lightbulb'),
      tip('Buckle up, put on your helmet, and check the people beside you.', 'Belt and helmet', 'shield-check'),
      tip('Leave early enough to be patient.', 'Leave early', 'clock'),
    ],
  },
  {
    words: /\b(?:volunteer\w*|charity|donat\w+|community|neighbou?rs?|kindness)\b/i,
    hook: 'A community is built by people who do one thing more than they have to.',
    tips: [
      tip('Ask what is needed before you help.', 'Ask first', 'message-circle'),
      tip('Give what you can: an hour, a skill, or a kind word.', 'Give what you can', 'heart'),
      tip('Bring somebody along.', 'Bring somebody', 'users'),
      tip('Come back. Reliability is the greatest gift.', 'Come back', 'repeat'),
    ],
  },
  {
    words: /\b(?:photograph\w*|camera|photos?|pictures)\b/i,
    hook: 'A good picture is mostly a matter of looking again.',
    tips: [
      tip('Look for the light first, and for the subject second.', 'Light first', 'sun'),
      tip('Get closer than feels natural.', 'Get closer', 'search'),
      tip('Check the edges before you press the button.', 'Check the edges', 'camera'),
      tip('Take fewer pictures, and choose only the best.', 'Fewer, better', 'star'),
    ],
  },
  {
    words: /\b(?:music\w*|guitar|piano|singing|violin|drums)\b/i,
    hook: 'Music is one of the few things that gets bigger when you share it.',
    tips: [
      tip('Play a little every day rather than a lot on Sunday.', 'A little every day', 'calendar'),
      tip('Go slowly; speed comes by itself.', 'Go slowly', 'timer'),
      tip('Record yourself, and listen kindly.', 'Record yourself', 'ear'),
      tip('Play with others as soon as you can.', 'Play with others', 'users'),
    ],
  },
];
