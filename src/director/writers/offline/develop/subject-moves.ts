// Thoughts about a subject that nobody has told anything of: what viewers know, see, ask, tell and do themselves.
import { ask, type Move, think } from './move.ts';

interface Chapter {
  readonly title: string;
  readonly lead: string;
  readonly moves: readonly Move[];
}

/** The parts of a long film, in their order. */
export const subjectChapters: readonly Chapter[] = [
  {
    title: 'What you bring along',
    lead: 'Let us begin with what you bring along to {handle}.',
    moves: [
      ask('What do you already know about {handle}?'),
      think(
        'A page of words',
        'Take a sheet of paper, and write {matter} in the middle. Around it goes [what you know|check], [what you have heard|ear], and [what you only suppose|circle-question-mark].',
      ),
      ask('Whom do you think of first when somebody mentions {handle}?'),
      ask('With whom have you ever talked about {handle} at any length?'),
      think(
        'Word by word',
        'Look at the words themselves: {matter}. Each of them tells you something, and each leaves something out.',
      ),
      ask('What would you miss without {handle}?'),
      ask('Try to remember a moment of surprise. What did you learn from it about {handle}?'),
    ],
  },
  {
    title: 'A closer look',
    lead: 'Now for a closer look at {handle}.',
    moves: [
      think(
        'Taken apart',
        'Take {matter} apart in your mind. Lay out [the pieces|puzzle], see [how they hold together|link], and decide [which you would keep|bookmark].',
      ),
      ask('What about {handle} stands out for somebody who meets it for the first time?'),
      ask('And what about {handle} would the same visitor overlook?'),
      think(
        'Through the year',
        'Follow {handle} through a year: ask what [spring|sprout] brings, what [summer|sun] does, and what is left to do in [winter|snowflake].',
      ),
      ask('Behind {handle} there are people. What do they have to know that nobody sees?'),
      think('With a pencil', 'Draw {handle} in a few lines. Show the drawing to somebody, and ask what it is.'),
      ask('In a world without {matter}, who would notice first?'),
      ask('Which part of {handle} would you show in a photograph?'),
      think(
        'Its own words',
        'Collect the words that belong to {handle}. Underline every one that you could not explain to a guest.',
      ),
      ask('When you close your eyes and think of {handle}, what do you see and hear?'),
    ],
  },
  {
    title: 'Questions worth asking',
    lead: 'Good questions lead further into {handle} than quick answers.',
    moves: [
      think(
        'Small questions',
        'Ask small questions about {handle}: [who takes part|users], [where it happens|map-pin], and [what it takes|wrench].',
      ),
      ask('What will you ask first when you meet somebody who knows {handle} well?'),
      ask('Why {handle}, and why now?'),
      think(
        'For and against',
        'Find a good argument in favour of {matter}, and a good one against. With both in hand, you can say where you stand on {handle}.',
      ),
      ask('What would you have to see before you changed your opinion of {handle}?'),
      think(
        'Who says so?',
        'Whatever you hear about {handle}, ask [who says it|user], [how they know|search], and [what they leave out|circle-x].',
      ),
      think(
        'Open questions',
        'Keep your open questions about {handle} on a sheet of their own. Cross one out when you find its answer, and add another.',
      ),
      ask('What do people often get wrong about {handle}?'),
      ask('Where would you look first for more about {handle}, and whom would you trust?'),
      ask('Which open question about {handle} would you like to see solved?'),
    ],
  },
  {
    title: 'In your own words',
    lead: 'What we can say of {handle}, we have understood.',
    moves: [
      think(
        'Tell somebody',
        'Tell somebody about {handle}, in words of your own. Notice where you [get faster|rocket], and where you [get stuck|circle-question-mark].',
      ),
      ask('How would you explain {matter} to a child?'),
      ask('What would you tell somebody in a hurry about {handle}, in a single breath?'),
      think(
        'The other way round',
        'Then change places. Let the other person tell you about {handle}, and listen without correcting.',
      ),
      ask('If {handle} were a chapter in a book, what would its heading be?'),
      ask('Which of your own stories has to do with {handle}?'),
      think(
        'Disagree kindly',
        'Look for somebody who sees {handle} differently, and ask for the reasons. You need not agree in order to learn from them.',
      ),
      ask('To what would you liken {handle}, so that everybody nods?'),
      ask('What nickname would you give {handle}?'),
    ],
  },
  {
    title: 'A step of your own',
    lead: 'From words about {handle}, let us come to what you can do.',
    moves: [
      think(
        'Something small',
        'Choose something small that brings you nearer to {handle}. It may be [a visit|map-pin], [a call|phone], or [a page to read|book-open].',
      ),
      ask('For {handle}, what do you lack most: time, company, or courage?'),
      think('A date for it', 'A plan for {handle} without a date is only a wish.'),
      ask('Who would go along with you, if you set out to learn more about {handle}?'),
      think(
        'A line a day',
        'A line a day about {handle} is enough. Put down [what you saw|eye], [what you asked|message-circle], and [what comes next|arrow-right].',
      ),
      ask('Looking back, what did you expect of {handle}, and what did you find?'),
      ask('A year from now, what would you like to be able to say about {handle}?'),
      think(
        'Leave room',
        'Leave some room for chance, for the best part of {handle} may be the one you did not look for.',
      ),
      ask('Tomorrow morning, what will you still remember about {handle}?'),
    ],
  },
];

/** Where the subject has a place. */
export const placeMoves: readonly Move[] = [
  ask('Why {handle}, and why {inSpot}?'),
  think('On the map', 'Find {spot} on a map. Look at [what lies around it|map], and ask what that means for {handle}.'),
  ask('Would it be the same anywhere but {inSpot}?'),
];
