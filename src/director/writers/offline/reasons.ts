// "Three reasons to sleep well" without the reasons -> what is commonly known to speak for it, without figures.
import type { Brief } from '../../brief.ts';
import { type Tip, tip } from './copy.ts';

interface Reasons {
  readonly words: RegExp;
  readonly reasons: readonly Tip[];
}

const asking = /\b(?:reasons?|benefits?|advantages?|why)\b/i;
/** Reasons against something, and reasons behind something, are another matter. */
const against = /\b(?:not|stop|quit|avoid|never|against|fail\w*|late|bad|lack|problems?)\b/i;

const known: readonly Reasons[] = [
  {
    words: /\b(?:sleep\w*|naps?|rest(?:ing)? well|enough rest)\b/i,
    reasons: [
      tip('Rest helps you think clearly.', 'A clear head', 'lightbulb', /think|focus|concentrat|clear/i),
      tip('A good night is good for your mood, and for those around you.', 'A better mood', 'heart', /mood|temper/i),
      tip('Your body uses the night to recover from the day.', 'Time to recover', 'bed-double', /recover|repair|heal/i),
      tip(
        'What you learned by day settles while you sleep.',
        'Learning settles',
        'book-open',
        /learn|memory|remember/i,
      ),
      tip('You start the morning with fresh energy.', 'Fresh energy', 'sun', /energy/i),
      tip('Rested people pay better attention, at work and on the road.', 'More attention', 'shield-check', /safe/i),
    ],
  },
  {
    words:
      /\b(?:exercis\w*|workouts?|walk(?:ing|s)?|running|jogging|cycling|swimming|yoga|stretch\w*|fitness|stay(?:ing)? active|sports?|dancing|mov(?:e|ing) more)\b/i,
    reasons: [
      tip('Moving is good for your mood.', 'A better mood', 'heart', /mood/i),
      tip('It keeps your heart and your muscles at work.', 'Heart and muscles', 'flame', /heart|muscle|strong/i),
      tip('A body that has moved finds rest more easily at night.', 'Better rest', 'moon', /sleep|rest/i),
      tip('It clears your head after a long day.', 'A clear head', 'lightbulb', /head|mind|stress|think/i),
      tip('You see something other than your desk and your screen.', 'A change of scene', 'trees', /outside|nature/i),
      tip('With friends, it is good company as well.', 'Good company', 'users', /friend|social|company/i),
    ],
  },
  {
    words: /\b(?:(?:drink\w*|more|enough) water|hydrat\w+)\b/i,
    reasons: [
      tip('Your whole body needs water to do its work.', 'Your body needs it', 'droplets', /body/i),
      tip('With too little to drink, it is hard to concentrate.', 'Easier to concentrate', 'lightbulb', /focus|think/i),
      tip('It cools you when you move, and on hot days.', 'It keeps you cool', 'sun', /cool|hot|sweat/i),
      tip('Water comes without any sugar.', 'No sugar', 'leaf', /sugar/i),
      tip('From the tap, it costs next to nothing.', 'Next to no cost', 'check', /cost|cheap/i),
    ],
  },
  {
    words: /\b(?:vegetables?|fruits?|healthy (?:eating|food)|eat(?:ing)? (?:well|healthily)|cook(?:ing)? at home)\b/i,
    reasons: [
      tip('Good food gives you energy that lasts.', 'Energy that lasts', 'zap', /energy/i),
      tip('Your body finds in it what it needs to stay well.', 'What your body needs', 'heart', /health|vitamin/i),
      tip('Fresh food tastes of something.', 'Good taste', 'utensils', /taste/i),
      tip('You know what is on your plate.', 'You know what is in it', 'search', /know|control/i),
      tip('A meal at the table brings people together.', 'Together at the table', 'users', /family|together/i),
    ],
  },
  {
    words: /\b(?:meditat\w+|mindful\w*|breath\w*|(?:take|taking|short|regular) breaks|relax\w*|digital detox)\b/i,
    reasons: [
      tip('A quiet moment lets your thoughts settle.', 'Thoughts settle', 'wind', /calm|quiet|thought/i),
      tip('It gives you distance from whatever presses.', 'Some distance', 'mountain', /stress|distance/i),
      tip('You notice earlier when you need a rest.', 'You notice earlier', 'bell', /notice|aware/i),
      tip('Afterwards, it is easier to concentrate.', 'Easier to concentrate', 'lightbulb', /focus|concentrat/i),
      tip('It needs nothing but a little time.', 'Only a little time', 'timer', /time|cost/i),
    ],
  },
  {
    words:
      /\b(?:read(?:ing)?(?: \w+)? (?:to|with|aloud)|bedtime stories|(?<!(?:pressure|meter|temperature|palm|tarot|sugar|oxygen|thermometer) )reading|books?)\b/i,
    reasons: [
      tip('A story takes you to places you have never been.', 'New places', 'map', /places|world|imagin/i),
      tip('Words that you meet in books become your own.', 'New words', 'book-open', /words|vocabular|language/i),
      tip('Reading brings peace and quiet into the day.', 'Peace and quiet', 'moon', /calm|quiet|relax/i),
      tip('You see the world through the eyes of others.', 'Other eyes', 'users', /empath|others/i),
      tip(
        'What you have read gives you something to talk about.',
        'Something to talk about',
        'message-circle',
        /talk/i,
      ),
    ],
  },
  {
    words: /\b(?:guitar|piano|violin|drums|ukulele|instruments?|sing(?:ing)?|choir|music lessons)\b/i,
    reasons: [
      tip('Making music is good for your mood.', 'A better mood', 'heart', /mood|happy/i),
      tip('It trains your hands, your ears, and your patience.', 'Hands, ears, patience', 'ear', /hands|train/i),
      tip('You hear your own progress from week to week.', 'Progress you can hear', 'trending-up', /progress/i),
      tip('It is a way to say what is hard to put into words.', 'Beyond words', 'eighth-notes', /express|words/i),
      tip('Playing with others makes friends.', 'New friends', 'users', /friend|others|band/i),
    ],
  },
  {
    words:
      /\b(?:learn(?:ing)? (?:an?(?:other)? |new |foreign |a new |a foreign )?(?:languages?|spanish|french|german|italian|english|japanese|chinese|portuguese))\b/i,
    reasons: [
      tip('You can talk with people you could not talk with before.', 'New conversations', 'message-circle', /talk/i),
      tip('Journeys are richer when you understand what is said.', 'Richer journeys', 'map', /travel/i),
      tip('It opens doors at work.', 'Doors at work', 'briefcase', /work|job|career/i),
      tip('You see your own language with new eyes.', 'New eyes', 'search', /own language/i),
      tip('It keeps your mind busy.', 'A busy mind', 'lightbulb', /brain|mind/i),
    ],
  },
];

/** Gives what speaks for the subject; empty when it is not known, or not asked for. */
export function findReasons(brief: Brief): readonly Tip[] {
  const words = brief.topic?.words ?? '';
  if (!asking.test(words) || against.test(words)) return [];
  return known.find((entry) => entry.words.test(words))?.reasons ?? [];
}
