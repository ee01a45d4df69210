// General advice on travel, sport, crafts, history, science, screens and life with others.
import { type Domain, tip } from '../copy.ts';

export const leisureAndWorld: readonly Domain[] = [
  {
    words:
      /\b(?:travel\w*|trips?|vacations?|holidays? in|backpacking|road trip|tourism|sightseeing|itinerary|city break)\b/i,
    hook: 'A place opens up to those who take their time.',
    tips: [
      tip('Pack less than you planned, and leave room for what you find.', 'Pack less', 'briefcase'),
      tip('Learn to say hello and thank you before you arrive.', 'Hello and thank you', 'message-circle'),
      tip('Get up early once, and see the streets before the crowds do.', 'Get up early', 'sun'),
      tip('Eat where the menu is short and the tables are full.', 'A short menu', 'utensils'),
      tip('Walk whenever you can; the best corners are never on the bus route.', 'Walk', 'footprints'),
      tip('Keep one afternoon free of plans.', 'A free afternoon', 'calendar'),
    ],
  },
  {
    words:
      /\b(?:skateboard\w*|surf\w*|climb\w*|hik\w+|cycl\w+|bik\w+|running|marathon|swim\w*|tennis|football|soccer|basketball|golf|fishing|ski\w*|snowboard\w*|martial arts|karate|judo|dance|dancing|sports?)\b/i,
    hook: 'Nobody begins as a natural; the people who look like one simply came back more often.',
    tips: [
      tip('Warm up first, even when you cannot wait to start.', 'Warm up first', 'flame'),
      tip('Learn to fall, slip and miss without fear, and everything else gets easier.', 'Learn to fall', 'footprints'),
      tip('Watch somebody good, and copy one movement only.', 'Copy one movement', 'search'),
      tip('Stop while it is still fun, so that you want to come back.', 'Stop while it is fun', 'heart'),
      tip('Look after your gear, and it will look after you.', 'Look after your gear', 'shield-check'),
      tip('Find company; on tired days it is your friends who get you out of the door.', 'Find company', 'users'),
    ],
  },
  {
    words:
      /\b(?:knit\w*|sew\w*|crochet\w*|pottery|ceramics?|painting|drawing|sketch\w*|calligraphy|origami|paper crane|woodwork\w*|crafts?|diy|embroidery)\b/i,
    hook: 'Hands learn more slowly than heads, and they forget far less.',
    tips: [
      tip('Start with something small that you can finish in one evening.', 'One evening', 'clock'),
      tip('Use simple material until your hands know the movements.', 'Simple material', 'leaf'),
      tip('Keep your first piece, and do not hide its mistakes.', 'Keep the first piece', 'heart'),
      tip('Good light and a steady chair matter more than costly tools.', 'Light and a chair', 'lightbulb'),
      tip('Put the work away where you can see it.', 'Keep it in sight', 'search'),
      tip('Give the result to somebody, and watch their face.', 'Give it away', 'gift'),
    ],
  },
  {
    words:
      /\b(?:history|historical|ancient|medieval|middle ages|century|centuries|empire|rome|roman|egypt\w*|vikings?|war|revolution|renaissance|archaeolog\w+|jazz|heritage)\b/i,
    hook: "The past was once somebody's ordinary morning.",
    tips: [
      tip('Begin with one person, and ask what their day was like.', 'Begin with one person', 'users'),
      tip('Look at the objects they touched: a cup, a letter, a coin.', 'Look at objects', 'search'),
      tip('Ask who told the story, and who was not asked.', 'Who told it?', 'circle-question-mark'),
      tip('Put events on a line, and the reasons begin to show.', 'Draw a line in time', 'route'),
      tip('Visit a place where it happened, and stand still for a while.', 'Stand where it was', 'map-pin'),
      tip('Listen to the music of the time; it remembers what books leave out.', 'Listen to the music', 'eighth-notes'),
    ],
  },
  {
    words:
      /\b(?:space|planets?|solar system|stars?|galax\w+|black holes?|universe|astronom\w+|moon|mars|rockets?|astronauts?|gravity|physics|quantum|atoms?|chemistry|biology|evolution|dna|dinosaurs?|volcano\w*|ocean life|octopus\w*|science)\b/i,
    hook: 'Science begins with a simple sentence: I wonder why.',
    tips: [
      tip('Look first, and explain later.', 'Look first', 'search'),
      tip('Make a guess before you read the answer, because a wrong guess teaches most.', 'Make a guess', 'lightbulb'),
      tip('Find a model you can hold: an apple, a lamp, a piece of string.', 'A model to hold', 'target'),
      tip('Ask how we know it, and not only what we know.', 'How do we know?', 'circle-question-mark'),
      tip('Change one thing at a time, and write down what happens.', 'One thing at a time', 'list-checks'),
      tip('Enjoy what nobody has answered yet; that is where the adventure is.', 'Enjoy open questions', 'sparkles'),
    ],
  },
  {
    words:
      /\b(?:social media|screen time|smartphones?|phones?|internet|online safety|digital detox|gaming|video games|notifications)\b/i,
    hook: 'A screen is a wonderful servant and a tiring master.',
    tips: [
      tip('Decide what you want to do before you unlock it.', 'Decide first', 'target'),
      tip('Turn off every notification that is not from a person.', 'Fewer notifications', 'monitor-off'),
      tip('Keep the table and the bedroom free of screens.', 'Table and bedroom free', 'house'),
      tip('Post as if your grandmother were reading along.', 'Post with care', 'heart'),
      tip('Trade one scroll a day for one call.', 'Call instead', 'phone'),
      tip('Show children what you do, and not only what you forbid.', 'Be an example', 'users'),
    ],
  },
  {
    words: /\b(?:parent\w*|babies|baby|toddlers?|raising (?:kids|children)|family time|bedtime stories|teenagers?)\b/i,
    hook: 'Children rarely remember the plan, and nearly always the mood.',
    tips: [
      tip('Get down to their height before you explain anything.', 'Down to their height', 'users'),
      tip('Say what to do, and not only what to stop.', 'Say what to do', 'check'),
      tip('Give choices that you can both live with.', 'Offer a choice', 'scale'),
      tip('Read aloud, even when they can read for themselves.', 'Read aloud', 'book-open'),
      tip('Keep one small ritual that nobody may cancel.', 'A small ritual', 'repeat'),
      tip('Apologise when you were wrong; it is how they learn it.', 'Say sorry', 'heart'),
    ],
  },
  {
    words:
      /\b(?:small business|startups?|entrepreneur\w*|marketing|branding|sales|customers|freelanc\w+|e-?commerce|side hustle|networking)\b/i,
    hook: 'Every business starts with one person whose day you make easier.',
    tips: [
      tip('Describe what you do in a sentence that a neighbour would understand.', 'One clear sentence', 'quote'),
      tip('Talk to customers before you build anything.', 'Talk to customers', 'message-circle'),
      tip('Make the first step tiny, and the second one obvious.', 'A tiny first step', 'footprints'),
      tip('Answer quickly, even if the answer is that you need more time.', 'Answer quickly', 'clock'),
      tip('Measure one number that you can change yourself.', 'Measure one number', 'trending-up'),
      tip('Thank people by name.', 'Thank by name', 'heart'),
    ],
  },
  {
    words: /\b(?:inflation|econom\w+|prices|taxes|mortgages?|interest|insurance|recession)\b/i,
    hook: 'Big words about money usually describe small things in a shopping basket.',
    tips: [
      tip('Look at your own receipts first; they are the figures that concern you.', 'Look at your receipts', 'wallet'),
      tip('Ask what has changed, since when, and for whom.', 'What has changed?', 'circle-question-mark'),
      tip('Compare the same thing with the same thing, in the same amount.', 'Compare like with like', 'scale'),
      tip('Be wary of anyone who promises certainty.', 'Beware of certainty', 'shield-check'),
      tip('Talk about money at home, calmly and before it is urgent.', 'Talk at home', 'house'),
    ],
  },
  {
    words: /\b(?:driv(?:e|ing)|cars?|road safety|traffic|e-?bikes?|scooters?|commut\w+|electric vehicles?)\b/i,
    hook: 'On the road, the calmest person is usually the safest.',
    tips: [
      tip('Leave a little earlier than you think you must.', 'Leave early', 'clock'),
      tip('Put the phone where you cannot reach it.', 'Phone out of reach', 'monitor-off'),
      tip('Keep your distance, and more of it in the rain.', 'Keep your distance', 'car'),
      tip('Look out for those who are small and quiet.', 'Look out', 'search'),
      tip('Check tyres, lights and brakes before a long way.', 'Check before you go', 'list-checks'),
    ],
  },
];
