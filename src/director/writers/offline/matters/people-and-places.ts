// Copy for films that welcome, thank, apologise, recruit and encourage.
import type { Format } from '../../../brief/format.ts';
import { type Matter, matter } from './matter.ts';

const welcoming: readonly Format[] = ['welcome', 'onboarding', 'introduction'];

export const peopleAndPlaces: readonly Matter[] = [
  matter(welcoming, /\b(?:gym|fitness|sports? club|yoga|swimming pool|climbing)\b/i, {
    openings: [
      'You made it through the door, and that was the heaviest lift of the day. Welcome!',
      'Welcome! Your locker is waiting, and nobody here bites.',
    ],
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
      closings: ['We will take good care of them. Welcome to school.', 'Off you go. We have tissues at the door.'],
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
      'Nobody carries a hard night alone here. Speak to the others before you go home.',
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
      'Ask us where we would go tonight. We live here, after all.',
      'Keys get lost, trains are missed, and children are ill on Sundays. Come to us; we have seen it all.',
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
      'We think of:: There are [the early mornings|sun], [the wet shoes|cloud-rain], and [the jokes that kept everyone going|face-slightly-smiling].',
      'Nobody paid you. Nobody could have.',
      'People will remember a cup of water at the right moment. It came from your hand.',
      'Somebody asked the way, somebody was lost, somebody needed a plaster. Each time it was you.',
      'You could have slept in. We noticed that you did not.',
    ],
    closings: [
      'Thank you, from all of us, and from many who never learned your name.',
      'You are the heart of it. Thank you.',
    ],
  }),
  matter(['thanks'], /\b(?:donors?|supporters?|sponsors?|backers?|patrons?|donat\w+)\b/i, {
    openings: [
      'You gave, and you asked for nothing. So let us at least say it properly: thank you.',
      'Somewhere, somebody is better off today because of you. Thank you.',
    ],
    thoughts: [
      'A gift is a kind of trust. We know that it could have gone elsewhere.',
      'What you gave:: There was more in it than money: [courage|flag], [time to plan|calendar], and [proof that somebody cares|heart].',
      'Large or small makes no difference to the person at the other end.',
      'When we were tired, your name on the list was a reason to carry on.',
      'Ask us at any time what became of it. You have a right to know.',
    ],
    closings: ['Thank you for standing with us.', 'With all our gratitude.'],
  }),
  matter(
    ['thanks'],
    /\b(?:customers?|clients?|guests?|readers?|subscribers?|followers|community|patients|members|fans)\b/i,
    {
      openings: [
        'You could have gone anywhere. You came to us. Thank you.',
        'Every name on our list is a person, and this film is for that person. Thank you.',
      ],
      thoughts: [
        'You told your friends, you put up with our mistakes, and you came back on Monday.',
        'Because of you:: We have [a reason to get up early|sun], [a reason to do better|trending-up], and [a reason to keep the lights on|lightbulb].',
        'Your criticism made us wince, and then it made us better.',
        'A business is a room full of furniture until somebody opens the door.',
        'Some of you know the names of our children. That is not in any contract.',
      ],
      closings: ['Thank you for your trust. We will look after it.', 'See you soon, and thank you.'],
    },
  ),
  matter(
    ['thanks'],
    /\b(?:team|colleagues|employees|staff|everyone|crew|teachers?|nurses?|drivers?|coach(?:es)?|parents|firefighters?)\b/i,
    {
      openings: [
        'It is easy to forget to say it, so here it is without any preamble: thank you.',
        'This is not a speech. It is a thank-you that was overdue.',
      ],
      thoughts: [
        'What you do looks easy from outside, which shows how well you do it.',
        'We think of:: There is [the extra hour|clock], [the kind word|message-circle], and [the problem nobody ever heard of|shield-check], because you solve it.',
        'On the days when everything went wrong at once, you were the part that did not.',
        'You carried each other, and now and then you carried us.',
        'Take the praise. Do not answer that it was nothing, for it was not.',
      ],
      closings: ['Thank you. Now go home on time for once.', 'We are lucky to have you.'],
    },
  ),
  matter(['apology'], /\b(?:delay\w*|late|deliver(?:y|ies)|shipping|shipments?|backlog|waiting times?|queues?)\b/i, {
    openings: [
      'You waited, and it did not come. We are sorry.',
      'We promised a day, and we did not keep it. For that we apologise.',
    ],
    thoughts: [
      'Waiting is tiring, and waiting without news is worse.',
      'You may have had to:: You had to explain it to others: [to your family|house], [to your own customers|briefcase], or [to a child with a birthday|cake].',
      'A date is a promise. We treated ours as a guess, and that was wrong.',
      'If it no longer helps you to receive it, tell us so. That is your right, and no bother.',
      'From now on, you should hear it from us before you have to ask.',
      'No explanation makes a parcel arrive sooner, so we will spare you the long one.',
    ],
    closings: ['We are sorry, and we know that you are still waiting.', 'You deserved better. We apologise.'],
  }),
  matter(
    ['apology'],
    /\b(?:outage|down(?:time)?|crash\w*|bugs?|data (?:breach|leak|loss)|hack\w*|security (?:incident|breach)|failed|failure|broken|error|mistakes?|wrong)\b/i,
    {
      openings: [
        'You relied on us, and it did not work. We are sorry.',
        'This was our mistake, and we apologise for it.',
      ],
      thoughts: [
        'Perhaps you sat in front of it at the worst possible moment, with someone waiting.',
        'What you may ask of us:: You have a right to know [what happened|search], [what it means for you|user], and [what is being done|wrench].',
        'Things break. People deserve to be told, and quickly.',
        'We would rather be scolded than trusted by mistake.',
        'If you lost time or work through this, please write to us and say so.',
      ],
      closings: ['We are sorry. You will hear from us again.', 'Thank you for telling us, even when you were angry.'],
    },
  ),
  matter(
    ['apology'],
    /\b(?:cancel\w*|postpon\w*|sold out|noise|service|rude|staff|hotel|restaurant|event|concert|refunds?)\b/i,
    {
      openings: [
        'You had been looking forward to it, and we let you down. We are sorry.',
        'That was not the welcome you deserved. Please accept our apology.',
      ],
      thoughts: [
        'Disappointment weighs more when one has dressed up for it.',
        'We understand:: You spent [your time|clock], [your money|wallet], and [your good mood|face-slightly-smiling].',
        'An excuse explains us. It does nothing for you, so we leave it out.',
        'Tell us in your own words how it was. Somebody will read it to the end.',
        'Perhaps you will give us another chance. We would understand if you did not.',
      ],
      closings: ['We apologise, sincerely.', 'We are sorry that it happened to you.'],
    },
  ),
];
