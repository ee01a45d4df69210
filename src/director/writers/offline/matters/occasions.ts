// Copy for wishes: what each feast is about, and whom it is for.
import type { Format } from '../../../brief/format.ts';
import { forAudience, type Matter, matter } from './matter.ts';

const wishing: readonly Format[] = ['greeting'];

export const occasions: readonly Matter[] = [
  matter(wishing, /\b(?:birthday|turns? (?:\d+|\w+ty))\b/i, {
    openings: [
      'Happy birthday, {name}! Today the candles are yours.',
      'Happy birthday! Somewhere a cake is waiting, and so are we.',
      'Happy birthday! Close your eyes, make a wish, and do not tell anyone.',
    ],
    thoughts: [
      'A birthday is a good day for stories, for phone calls, and for laughing at the wrong moment.',
      'For the new year of your life:: We wish you [mornings without hurry|sun], [people who make you laugh|users], and [something to look forward to|gift].',
      'May the first piece of cake be the biggest, and may nobody ask you to share it.',
      'You make a room warmer by walking into it. Today it is our turn.',
      'Do nothing sensible for a day. The dishes will still be there tomorrow.',
      'Look around the table tonight: all those faces are there because of you.',
    ],
    closings: ['Blow out the candles, and let somebody sing for you.', 'Here is to you, today and all year round.'],
    funny: [
      'You are not getting older. Classics never do; they only go up in price.',
      'Do not count the candles. Just keep a bucket of water near.',
    ],
  }),
  matter(wishing, /\b(?:retire(?:s|d|ment)?|retiring|farewell|leaving (?:us|the company)|last day|goodbye)\b/i, {
    openings: [
      'How do you say goodbye to somebody one is used to seeing? {Name}, we will try.',
      'So the day has come. Nobody is ever quite ready for it.',
    ],
    thoughts: [
      'Desks can be emptied in an afternoon. What you leave in people takes longer, and it stays.',
      'From now on:: May your calendar hold [long breakfasts|coffee], [unfinished projects|pencil], and [no meetings at all|calendar].',
      'There are things only you knew: which drawer sticks, whom to ring, and when to say nothing.',
      'What one misses afterwards is seldom the work. It is the steps in the corridor, and the talk at the door.',
      'Come back and visit. Somebody will have to show us how it was done.',
      'Mondays are yours now. Use them shamelessly.',
    ],
    closings: ['Thank you for all of it. Go well, and stay in touch.', 'The door stays open, and the coffee stays on.'],
    funny: ['The passwords should be changed, so that nothing tempts you to work.'],
  }),
  matter(wishing, /\b(?:promotion|promoted|new job|new role|award|won|winning|prize)\b/i, {
    openings: [
      'Congratulations, {name}! Everybody who has watched you work saw this coming.',
      'It is official, and it is well deserved: congratulations!',
    ],
    thoughts: [
      'Early mornings and second drafts are seldom seen. A result is.',
      'Keep with you:: Take along into the new days [your curiosity|lightbulb], [your patience|clock], and [your sense of humour|face-slightly-smiling].',
      'A new title changes the card on the door. The person behind it is the one we are glad about.',
      'Stand still for a moment and enjoy it, before the next thing begins.',
      'Whoever has cheered for you in silence may now do it loudly.',
    ],
    closings: ['We are proud of you. Now go and celebrate.', 'All the best for what comes next.'],
    funny: ['Please remember us when you have a parking space of your own.'],
  }),
  matter(wishing, /\b(?:graduat\w+|passed|exams?|degree|diploma|finished school)\b/i, {
    openings: ['You did it! Congratulations, {name}!', 'Throw the cap, close the books: you did it!'],
    thoughts: [
      'Think of the nights with cold tea and a page that would not stay in your head.',
      'Now it is time for:: Let us start with [a long sleep|bed], [a loud party|party-popper], and [a plan, later|map].',
      'What you learned is more than what they asked. You learned that you can.',
      'If somebody stood behind you on the way, hug them first.',
      'The road ahead is not marked, and that is the good news.',
    ],
    closings: ['We are so proud. Go and enjoy it.', 'The world can come. You are ready.'],
    funny: ['You may now forget most of it. Everyone does, and nobody says so.'],
  }),
  matter(wishing, /\b(?:wedding|married|marriage|engag(?:ed|ement)|newly-?weds?|bride|groom)\b/i, {
    openings: ['To {couple}, who say yes to each other.', 'Glasses up, everyone!'],
    thoughts: [
      'Love is a big word for many small things: the last slice, the lifted umbrella, the light left on.',
      'We wish you:: May you always find [a reason to laugh|face-slightly-smiling], [a way back to each other|route], and [time for a second coffee|coffee].',
      'You will argue about windows, maps and the thermostat. Make up before the tea gets cold.',
      'Look at each other often, even when there is something on the stove.',
      'Those who stand around you today will still be there on an ordinary Wednesday.',
    ],
    closings: ['To love!', 'Be good to each other. Now dance.'],
    funny: ['Marriage is finding the one person you want to annoy for the rest of your life.'],
  }),
  matter(wishing, /\b(?:baby|newborn|new parents|pregnan\w+|christening|baptism)\b/i, {
    openings: ['Welcome to the world, little one!', 'There is somebody new, and everybody whispers: congratulations!'],
    thoughts: [
      'So small, and already the whole house is run according to a new clock.',
      'To the parents we wish:: May you have [sleep|moon], [warm food|utensils], and [hands to hold the baby for a while|hand].',
      'Nobody is ever quite ready. Then a tiny fist closes around your finger, and you are.',
      'The first smile will be worth the nights, and the first word will be a surprise.',
      'Let the dust lie. It will not remember, and neither will you.',
    ],
    closings: ['Lots of love to the whole family.', 'Sleep when you can. Let others bring the soup.'],
    funny: ['The return policy has unfortunately expired.'],
  }),
  matter(wishing, /\b(?:christmas|holiday season|season['’]s greetings|happy holidays|hanukkah|xmas)\b/i, {
    openings: [
      'Merry Christmas! Put the kettle on, and let the year grow quiet.',
      'Happy holidays! The lists are written, the lights are lit, and now it is enough.',
    ],
    thoughts: [
      'Somewhere a child is lying awake and listening for footsteps. We all know that feeling; it never quite leaves.',
      'In these days:: May you have [a full table|utensils], [a light in the window|lightbulb], and [somebody to wait for|heart].',
      'Call the person you have been meaning to call since summer.',
      'The best present has no ribbon: it sits down, and it has time.',
      'Thank you for the year behind us.',
    ],
    closings: ['Peaceful days to you and yours.', 'May the new year be kind to you.'],
    funny: ['If the tree is crooked, call it tradition.'],
  }),
  matter(wishing, /\b(?:new year|lunar new year)\b/i, {
    openings: [
      'Happy New Year! A clean page, and nobody has spilled anything on it yet.',
      'The clock strikes, and everything may begin again: Happy New Year!',
    ],
    thoughts: [
      'Resolutions are easy on the first evening. Let us make ones that survive February.',
      'Take along:: Keep [what made you laugh|face-slightly-smiling], leave behind [what weighed on you|feather], and bring [those you love|heart].',
      'A year is only a row of days, and the first of them is a good one to be kind.',
      'Thank you for walking through the old one with us.',
    ],
    closings: ['To a good year. To us!', 'See you on the other side of midnight.'],
    funny: ['A good resolution: to bed early. Starting tomorrow.'],
  }),
  matter(wishing, /\b(?:(?:wedding |work )?anniversary|jubilee|years (?:with|of) )/i, {
    openings: [
      'Happy anniversary! Look how far you have come, and in such good company.',
      'Anniversaries count the years. Today we would rather count the stories: happy anniversary!',
    ],
    thoughts: [
      'Every beginning takes somebody who takes a chance. How rarely one says thank you for that.',
      'Through it all:: There were [good days|sun], [hard days|cloud-rain], and [days with cake|cake].',
      'Staying is a decision that is made anew on ordinary mornings.',
      'Photographs turn yellow. What you built does not.',
      'Ask the ones who were there at the start. Their eyes light up before they speak.',
    ],
    closings: ['To the years behind you, and to those ahead!', 'Happy anniversary, and thank you.'],
    funny: ['Statistically, somebody has lost the good scissors every single year.'],
  }),
  matter(
    wishing,
    /\b(?:get well|recover\w*|speedy recovery|sympathy|condolences?|thinking of you|sorry for your loss)\b/i,
    {
      openings: [
        'We are thinking of you, {name}.',
        'There is little that words can do. We are sending them all the same.',
      ],
      thoughts: [
        'Take all the time you need. Nothing here is as important as you.',
        'What may help:: Often it helps when somebody [brings soup|soup], [does the shopping|shopping-bag], or [just sits down beside you|armchair].',
        'Some days are for getting through, and nothing more. That counts.',
        'You do not have to answer. It is enough that you know.',
      ],
      closings: ['With all our warmth.', 'Reach out whenever you want to.'],
    },
  ),
  matter(
    wishing,
    /\b(?:mother['’]s day|father['’]s day|grandparents?['’]? day|valentine['’]?s?(?: day)?|easter|eid|diwali|thanksgiving|ramadan|holi)\b/i,
    {
      openings: [
        'Happy {occasion}! Today is a good day to say what usually goes without saying.',
        'Happy {occasion}, from us to you and yours!',
      ],
      thoughts: [
        'Feasts are there so that nobody forgets to sit down together.',
        'Today:: Make time for [a long meal|utensils], [an old story|book-open], and [somebody you have not called|phone].',
        'Behind the big days there are small hands, laying the table and lighting the lights.',
        'Old customs are love that has found a fixed date.',
        'Whoever cannot be with you today is allowed to be missed.',
      ],
      closings: ['Enjoy the day, and each other.', 'A happy feast to all of you.'],
      funny: ['Calories eaten on feast days belong to the feast, and not to you.'],
    },
  ),
  forAudience(wishing, /\b(?:grand(?:mother|father|ma|pa)|granny|nana|mother|mum|mom|dad|father|parents)\b/i, {
    thoughts: [
      'Some things no school teaches: how to wait for dough, for a letter, and for people.',
      'May there be room for another chair at every table you sit at.',
      'Ask for the old stories, and let them be told once more.',
      'There is hardly a better present than time together.',
    ],
  }),
  forAudience(wishing, /\b(?:colleagues?|boss|team|manager|employees?|staff)\b/i, {
    thoughts: [
      'Work is where one spends most of the day, and people like you make it go by quickly.',
      'The coffee machine, the corridor, the last minutes before the deadline: you make them better.',
    ],
  }),
];
