// Copy for films that welcome, thank, apologise, recruit and encourage.
import type { Format } from '../../../brief/format.ts';
import { type Matter, matter } from './matter.ts';

const welcoming: readonly Format[] = ['welcome', 'onboarding', 'introduction'];

export const peopleAndPlaces: readonly Matter[] = [
  matter(welcoming, /\b(?:gym|fitness|sports? club|yoga|swimming pool|climbing)\b/i, {
    openings: ['The heaviest lift of the day is the door. Welcome!', 'Welcome! Take your time, and look around.'],
    thoughts: [
      'Every strong person in here once did not know how to adjust the seat either.',
      'On your first visit:: Bring [a towel|hand], [a bottle of water|droplets], and [shoes that have not seen the street|footprints].',
      'Ask how a machine works before you argue with it. The people on the floor like being asked.',
      'Do less than you could. Tomorrow you will want to climb stairs.',
      'Pick your hours: some like the quiet ones, others like company.',
      'Wipe it, put it back, say hello. That is the whole etiquette.',
    ],
    closings: ['See you on the mat.', 'Welcome to the club. Now warm up.'],
  }),
  matter(
    welcoming,
    /\b(?:school|kindergarten|nursery|first day (?:at|of) school|pupils|parents|class(?:room)?|teachers?)\b/i,
    {
      openings: [
        'The bags look bigger than the children, and the parents look more nervous. Welcome!',
        'Welcome! Somebody is holding your hand a little tighter today.',
      ],
      thoughts: [
        'It is a small step over the threshold, and a long one in the heart.',
        'Tomorrow morning:: Pack [a sharpened pencil|pencil], [something to eat|apple], and [a bit of patience|clock].',
        'There will be tears, and most of them are dry before the bell has finished ringing. We mean the parents.',
        'Ask tonight what was funny. How was it only ever gets the answer: fine.',
        'If something weighs on your child, tell us early. You know this little person; we are just getting to know each other.',
        'They will learn to read, to wait, and to lose a glove every week.',
        'Friends are made over a shared ruler. It needs no help from us.',
      ],
      closings: ['Welcome to school.', 'Off you go. Bring a tissue for the farewell at the door.'],
    },
  ),
  matter(welcoming, /\b(?:hospital|clinic|nurses?|ward|care home|doctors?|patients?|paramedics?)\b/i, {
    openings: [
      'A warm welcome to {name}. People will be glad that you are on shift.',
      'Welcome. You will remember your first day here, and so will somebody you looked after.',
    ],
    thoughts: [
      'Corridors all look the same in the beginning. By the end of the month you will walk them in the dark.',
      'On the first shift:: Find out [whom you report to|user], [where things are kept|map-pin], and [how to call for help|bell].',
      'Ask when you are unsure, and ask again. In this work a question is never a weakness.',
      'Wash your hands, read the name, look the person in the eye: the order matters, and so does the look.',
      'You will meet people on the worst day of their lives. Your calm is part of the treatment.',
      'Eat something. Sit down when it is possible. Nobody can pour from an empty jug.',
      'Nobody should carry a hard night alone. Speak to the others before you go home.',
    ],
    closings: ['Welcome to the team. We are glad to have you.', 'Look after them, and look after yourself.'],
  }),
  matter(welcoming, /\b(?:hotel|guests?|hostel|holiday (?:home|flat)|apartment|b&b|resort|campsite)\b/i, {
    openings: [
      'Welcome! Put the bags down; you have arrived.',
      'Come in. The journey is over, and the holiday starts at this door.',
    ],
    thoughts: [
      'Is something too cold, too loud or too soft? Tell us before you lie awake.',
      'For your stay:: Have a look at [the way out|door-open], [the breakfast times|coffee], and [the number of the desk|phone].',
      'Ask at the desk where to go tonight. People who live here know more than any guidebook.',
      'Keys get lost, trains are missed, and children are ill on Sundays. Come to us, and we will see what can be done.',
      'Leave the towels on the rail if they will do another day.',
    ],
    closings: ['Sleep well, and wake up late.', 'Enjoy your stay with us.'],
  }),
  matter(
    welcoming,
    /\b(?:new (?:employees?|hires?|starters?|colleagues?|team members?|joiners?|staff|developers?|engineers?)|first day|(?:our|the) (?:company|team|agency|studio|office|start-?up))\b/i,
    {
      openings: [
        'Welcome! Yes, the coffee machine is complicated. Everything else gets easier.',
        'New place, new faces, new password: welcome!',
      ],
      thoughts: [
        'Today you are allowed to ask anything, even what everybody else pretends to know.',
        'For this week:: Aim for [a working laptop|laptop], [a few names|users], and [a lunch that is not at your desk|utensils].',
        'Listen for the abbreviations, and ask for them. Some of us will have to look them up.',
        'Write down what strikes you as odd. In a few months you will think it normal, and then the note is worth gold.',
        'Somebody will say: we have always done it like that. Smile, and remember the sentence.',
        'Making a mistake early is a good way to find out how kind people are.',
      ],
      closings: ['Good to have you here.', 'See you at lunch.'],
    },
  ),
  matter(['thanks'], /\b(?:volunteers?|helpers?|stewards?|marshals?)\b/i, {
    openings: [
      'First to arrive, last to leave.',
      'Without a badge that says so, you are the reason it worked. Thank you.',
    ],
    thoughts: [
      'It takes a special kind of person to stand in the wind and smile.',
      'What it takes:: To help is to bring [time|clock], [free hands|hand], and [a good word|message-circle].',
      'Helping without pay is worth more than a wage, and it should never be taken for granted.',
      'Small things count for a lot: a cup of water, a plaster, a word at the right moment.',
      'Without people who lend a hand, little would happen anywhere.',
      'Sleeping in would have been easier. Thank you for coming instead.',
    ],
    closings: ['Thank you, from all of us.', 'You are the heart of it. Thank you.'],
  }),
  matter(['thanks'], /\b(?:donors?|supporters?|sponsors?|backers?|patrons?|donat\w+)\b/i, {
    openings: [
      'A gift deserves more than a receipt. So let us say it properly: thank you.',
      'Giving is a decision, and you have made it. Thank you.',
    ],
    thoughts: [
      'A gift is a kind of trust. We know that it could have gone elsewhere.',
      'More than money:: In a gift there is also [courage|flag], [trust|handshake], and [a sign that somebody cares|heart].',
      'Large or small makes no difference to the person at the other end.',
      'Support is felt even on days when nobody speaks of it.',
      'Ask us at any time what became of it. You have a right to know.',
    ],
    closings: ['Thank you for standing with us.', 'With all our gratitude.'],
  }),
  matter(
    ['thanks'],
    /\b(?:customers?|clients?|guests?|readers?|subscribers?|followers|community|patients|members|fans)\b/i,
    {
      openings: [
        'There is always somewhere else to go. Thank you for coming to us.',
        'Every name on our list is a person, and this film is for that person. Thank you.',
      ],
      thoughts: [
        'Whoever comes back says more than any praise could.',
        'You are the reason:: For people like you, one [gets up early|sun], [tries to do better|trending-up], and [keeps the lights on|lightbulb].',
        'Criticism is welcome, too: it is the quickest way to get better.',
        'A business is a room full of furniture until somebody opens the door.',
        'There is more between people than any contract says.',
      ],
      closings: ['Thank you for your trust.', 'See you soon, and thank you.'],
    },
  ),
  matter(
    ['thanks'],
    /\b(?:team|colleagues|employees|staff|everyone|crew|teachers?|nurses?|drivers?|coach(?:es)?|parents|firefighters?)\b/i,
    {
      openings: [
        'It is easy to forget to say it, so here it is without any preamble: thank you.',
        'This is not a speech. It is a thank-you.',
      ],
      thoughts: [
        'What you do looks easy from outside, which shows how well you do it.',
        'Easily overlooked:: Much good work is hardly seen: [an extra hour|clock], [a kind word|message-circle], or [a problem solved in silence|shield-check].',
        'On days when everything goes wrong at once, it matters who stands beside you.',
        'A team is people who carry each other, by turns.',
        'Take the praise. Do not answer that it was nothing, for it was not.',
      ],
      closings: ['Thank you. Now go home on time for once.', 'We are lucky to have you.'],
    },
  ),
  matter(['apology'], /\b(?:delay\w*|late|deliver(?:y|ies)|shipping|shipments?|backlog|waiting times?|queues?)\b/i, {
    openings: [
      'Waiting for something that does not come is annoying. We are sorry.',
      'What is late costs you time and patience. For that we apologise.',
    ],
    thoughts: [
      'Waiting is tiring, and waiting without news is worse.',
      'Who waits with you:: A delay rarely touches one person alone. Somebody has to explain it [to the family|house], [to customers|briefcase], or [to a child with a birthday|cake].',
      'A date is a promise, and a missed one asks for an apology.',
      'If it no longer helps you to receive it, tell us so. That is your right, and no bother.',
      'From now on, you should hear it from us before you have to ask.',
      'No explanation makes a parcel arrive sooner, so we will spare you the long one.',
    ],
    closings: ['We are sorry for the wait.', 'You deserved better. We apologise.'],
  }),
  matter(
    ['apology'],
    /\b(?:outage|down(?:time)?|crash\w*|bugs?|data (?:breach|leak|loss)|hack\w*|security (?:incident|breach)|failed|failure|broken|error|mistakes?|wrong)\b/i,
    {
      openings: [
        'You have to be able to rely on us. Where you could not, we are sorry.',
        'This was our mistake, and we apologise for it.',
      ],
      thoughts: [
        'Perhaps you sat in front of it at the worst possible moment, with someone waiting.',
        'What you may ask of us:: You have a right to know [what happened|search], [what it means for you|user], and [what is being done|wrench].',
        'Things break. People deserve to be told, and quickly.',
        'A scolding is easier to bear than misplaced trust.',
        'If you lost time or work through this, please write to us and say so.',
      ],
      closings: [
        'We are sorry. You will hear from us again.',
        'Thank you for bearing with us, and for every word you send us.',
      ],
    },
  ),
  matter(
    ['apology'],
    /\b(?:cancel\w*|postpon\w*|sold out|noise|service|rude|staff|hotel|restaurant|event|concert|refunds?)\b/i,
    {
      openings: ['It did not go as it should have. We are sorry.', 'You deserve better. Please accept our apology.'],
      thoughts: [
        'Disappointment weighs more when one has dressed up for it.',
        'What it may cost:: Such a thing can cost [time|clock], [money|wallet], and [a good mood|face-slightly-smiling].',
        'An excuse explains us. It does nothing for you, so we leave it out.',
        'Tell us in your own words how it was.',
        'Perhaps you will give us another chance. We would understand if you did not.',
      ],
      closings: ['We apologise, sincerely.', 'We are sorry that it happened to you.'],
    },
  ),
];
