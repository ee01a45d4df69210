// Copy for films that encourage: each situation has its own fear, and its own way out of it.
import { type Matter, matter } from './matter.ts';

export const encouragement: readonly Matter[] = [
  matter(['motivation'], /\b(?:sales|quarter|targets?|pipeline|deals?|clients?)\b/i, {
    openings: [
      'There is still time on the clock, and there are still calls nobody has made.',
      'The board says what has been sold. It says nothing about what you will sell tomorrow.',
    ],
    thoughts: [
      'There are many kinds of no. To pick up the phone again is a rare talent.',
      'In the days that are left:: Call [the one who said maybe|phone], write to [the one who went quiet|mail], and thank [the one who bought|handshake].',
      'Nobody closes a quarter. People close single conversations, one after the other.',
      'Do not look at the mountain. Look at the next name on your list, and remember that it is a person with a problem.',
      'Help each other. A tip across the desk costs you nothing, and it may be the deal.',
      'When you are tired, tell the truth about what you sell. It is the easiest line to remember.',
      'Whatever the final figure says, let nobody be able to say that you left early.',
    ],
    closings: [
      'So pick up the phone. Somebody is waiting for a good offer.',
      'Let us finish this, and then let us celebrate.',
    ],
    funny: ['The phone weighs next to nothing. It only feels like a piano.'],
  }),
  matter(['motivation'], /\b(?:exams?|students?|stud(?:y|ying)|finals|school|university|thesis|test)\b/i, {
    openings: [
      'It is late, the page is full, and nothing goes in any more. Look up for a moment.',
      'You know more than you think. Fear just talks louder.',
    ],
    thoughts: [
      'Nobody in that room will know everything. They will know enough, and so will you.',
      'Tonight:: Close [the book|book-open], pack [your bag|briefcase], and go to [bed|bed]. Tired heads lose what they have.',
      'A question you cannot answer is just a question. Leave it, and come back.',
      'Every day that led here is behind you, including the awful ones.',
      'Think of the person who will be glad for you, whatever the mark.',
      'Breathe out slowly before you turn the page. Your hand knows the way.',
    ],
    closings: ['Go in, sit down, begin.', 'You can do this. Start with the easiest one.'],
  }),
  matter(
    ['motivation'],
    /\b(?:players?|team before (?:the )?(?:game|match|final)|(?:football|soccer|basketball|hockey|rugby|volleyball|handball) team|game|match|final|athletes?|tournament|season)\b/i,
    {
      openings: [
        'Hear that? They are already singing out there, and they are singing for you.',
        'Look left, look right. That is who you play for.',
      ],
      thoughts: [
        'Matches are won in the rain, on evenings when nobody watches.',
        'Remember:: Keep [your head up|eye], [your passes simple|route], and [your mouth open|megaphone]: talk to each other.',
        'You will make a mistake. So will they. The next ball decides, and never the last.',
        'When the legs get heavy, the heart has to carry. Yours can.',
        'Nobody remembers who had the better boots.',
        'If we lose, we lose running.',
      ],
      closings: ['Now go out there, and enjoy it.', 'Hands in the middle. This one is ours.'],
    },
  ),
  matter(
    ['motivation'],
    /\b(?:run(?:ners?|ning)?|marathon|fitness|gym|work ?outs?|weight|health|quit smoking|exercise|couch)\b/i,
    {
      openings: [
        'The alarm rings, it is dark, and your bed makes a very good case. Get up anyway.',
        'Part of you wants to stay in bed. Listen to the other part, the quiet one.',
      ],
      thoughts: [
        'You never regret having gone. You only ever regret the sofa.',
        'Make it easy:: Put [your shoes by the door|footprints], [your clothes on the chair|shirt], and [your excuses in the bin|trash].',
        'Run your own race. Whoever overtakes you has a story you do not know.',
        'Your body argues first and thanks you afterwards. It has always been a slow thinker.',
        'On bad days, do less, but do it. The habit is what you are training.',
        'A stumble is part of the route.',
      ],
      closings: ['Lace up. The street is waiting.', 'Go slowly, but go.'],
    },
  ),
  matter(
    ['motivation'],
    /\b(?:job (?:seekers?|search|hunt\w*)|unemployed|laid off|career|interviews?|rejection|fail\w*|setbacks?|giv(?:e|ing) up|divorce|break-?up|hard times|burn(?:ed|t) out|new beginning|start(?:ing)? (?:over|again))\b/i,
    {
      openings: [
        'It did not work out. You may be sad about it; you need not be ashamed of it.',
        'A door fell shut, and you are still standing in the corridor. Good. There are others.',
      ],
      thoughts: [
        'What happened to you is a chapter. You are the one holding the pen.',
        'For this week:: Allow yourself [a bad day|cloud-rain], [a long walk|footprints], and [a call to someone who likes you|phone].',
        'Rejection letters say what they were looking for. They do not say what you are worth.',
        'Nobody posts their failures. That is why yours look so lonely.',
        'You have been at the bottom of a hill before, and you know how it is done: by walking.',
        'Ask for help. It is what strong people do, and strong people know it.',
      ],
      closings: ['Begin again. You are not beginning from nothing.', 'Tomorrow is blank. Write something on it.'],
    },
  ),
  matter(
    ['motivation'],
    /\b(?:monday|mornings?|week|new year|resolutions?|procrastinat\w+|habits?|goals?|discipline)\b/i,
    {
      openings: [
        'Here it is again, the beginning of the week, looking at you like a dog that wants to go out.',
        'Good morning. Nothing has gone wrong yet.',
      ],
      thoughts: [
        'Nobody needs a new life by Friday. You need a beginning before lunch.',
        'First thing today:: Take [what you have put off longest|calendar], do [the smallest part of it|scissors], and feel [how light it gets|feather].',
        'Motivation is like a guest: it comes when it hears that something is going on.',
        'The clock does not push you. It merely keeps you company.',
        'Finish something before you open the messages. The plans of other people can wait an hour.',
        'Lists are patient. Cross off a line, and they turn friendly.',
      ],
      closings: ['Off you go. The week has no idea what is coming.', 'Start. The mood will follow.'],
    },
  ),
  matter(
    ['motivation'],
    /\b(?:entrepreneurs?|founders?|start-?ups?|small business|freelanc\w+|artists?|writers?|creative|dreams?|musicians?|invent\w+)\b/i,
    {
      openings: [
        'Someone told you it would not work. They may be right. Find out.',
        'You have an idea that does not let you sleep. That is how all of it begins.',
      ],
      thoughts: [
        'Every shop you love was once a worried person with a key.',
        'Protect:: Look after [your mornings|sun], [your savings|piggy-bank], and [your friends|users]. You will need all of them.',
        'Show it to a stranger before it is ready. It will never feel ready.',
        'There is a stretch in the middle where nobody applauds. Keep walking; it has an end.',
        'Envy is a map: it shows you where you would like to go.',
        'Do the dull part as well as the beautiful one. That is the whole difference.',
      ],
      closings: ['Build it, and show it to somebody.', 'Make a start, and make it yours.'],
    },
  ),
];
