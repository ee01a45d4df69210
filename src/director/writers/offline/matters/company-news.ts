// Copy for what a company, school or club has to tell its people.
import type { Format } from '../../../brief/format.ts';
import { type Matter, matter } from './matter.ts';

const news: readonly Format[] = ['announcement', 'training', 'reminder', 'status', 'talk', 'welcome'];
const reports: readonly Format[] = ['status', 'recap', 'announcement', 'pitch'];

export const companyNews: readonly Matter[] = [
  matter(
    news,
    /\b(?:(?:office|shop|store|headquarters|clinic|studio|warehouse) (?:moves?|is moving|relocat\w+)|moves? to|moving to|relocat\w+|new (?:office|premises|location|address|building))\b/i,
    {
      openings: ['Pack the plants: we are moving.', 'A new address takes a little getting used to.'],
      thoughts: [
        'A move is a good moment to find out what nobody has opened for years.',
        'Before the boxes close:: Label [what is yours|package], throw out [what nobody needs|trash], and keep [what you need on the first day|briefcase] with you.',
        'Try out the new way once before it counts. The quickest route on the map is not always the nicest.',
        'Somebody will get lost on the first morning. Please bring that person along.',
        'Addresses hide in many places: in signatures, on forms, and in the heads of your friends. Tell them all.',
        'The old rooms have earned a goodbye. Walk through them once more, without a box in your hands.',
      ],
      closings: ['See you at the new place.', 'Find the kettle first. The rest will follow.'],
    },
  ),
  matter(
    news,
    /\b(?:(?:remote|home|hybrid) (?:work\w*|office)|polic(?:y|ies)|new rules?|dress code|holiday rules|expenses? (?:policy|rules)|code of conduct|opening hours|working hours|shift (?:plan|times))\b/i,
    {
      openings: [
        'A rule has changed, and it concerns your week.',
        'Something about the way we work is changing. Here it is in plain words.',
      ],
      thoughts: [
        'Rules are only fair when everyone has heard them, so please listen for a moment.',
        'Check for yourself:: Go through [your calendar|calendar], [your team|users], and [any agreement you made before|file-text].',
        'Not every case fits into a sentence. If yours does not, speak to your manager before it matters.',
        'The reason counts as much as the rule. Ask for it, if it is not clear to you.',
        'Try it for a while before you judge. After that, say honestly what works and what does not.',
      ],
      closings: [
        'Read it once more in writing, and ask if anything is unclear.',
        'Questions first, grumbling later. Both are welcome.',
      ],
    },
  ),
  matter(
    news,
    /\b(?:release notes|version \d|new (?:version|release|features?|update)|(?:app|software|firmware) update|changelog|what['’]s new)\b/i,
    {
      openings: ['There is a new version. Here is what it brings.', 'Update time. Here is what is different.'],
      thoughts: [
        'Behind every line of a changelog there is somebody who ran into the problem first.',
        'After updating:: Take a minute to [look around|eye], [try the thing you use most|star], and [tell us what feels odd|message-circle].',
        'If a button has moved, it has not gone far.',
        'Found something broken? Describe what you did and what you saw. That is usually enough to find it.',
        'Annoyance, politely worded, is how software gets better.',
      ],
      closings: ['Update, and have a look.', 'Tell us what you want to see next.'],
    },
  ),
  matter(
    news,
    /\b(?:maintenance|downtime|outage|will be (?:closed|unavailable|offline)|closed (?:on|for|until)|closure|service interruption|server upgrade|power cut|water (?:is )?(?:shut|turned) off)\b/i,
    {
      openings: [
        'For a while, something you rely on will not be there. Plan around it now.',
        'Short notice, but useful: please read this before you need it.',
      ],
      thoughts: [
        'It is annoying in any case, and a little less so when one knows.',
        'Get ready:: Save [what is open|save], print or note [what you will need|file-text], and [tell the people who depend on you|users].',
        'Have a plan for the hours in between, even if the plan is a walk.',
        'When it is over, check that everything is as you left it, and say so if it is not.',
        'Please do not try again every minute. It makes nothing faster.',
      ],
      closings: [
        'Thank you for your patience. It will pass.',
        'We are sorry for the trouble, and grateful for your understanding.',
      ],
    },
  ),
  matter(
    ['announcement', 'introduction', 'welcome', 'product'],
    /\b(?:new (?:head|director|ceo|cto|cfo|manager|colleague|teacher|coach|chef|doctor|team (?:member|lead)|principal|pastor)|joins? (?:us|our|the)|introduce our new)\b/i,
    {
      openings: [
        'There is a new face, and it belongs to {name}.',
        'Please move your chairs a little closer: somebody is joining us.',
      ],
      thoughts: [
        'Being new means smiling at people whose names you have already forgotten. Help a little.',
        'Say hello:: Offer [a coffee|coffee], [a tour of the building|map], or [the story behind that odd picture|image].',
        'New eyes see what we stopped seeing. Ask, after a few weeks, what they have noticed.',
        'A team is not a machine; it changes its tune with each voice.',
        'The first question will probably be about the printer. It always is.',
      ],
      closings: ['Welcome. We are glad that you are here.', 'Drop in and introduce yourself.'],
    },
  ),
  matter(
    news,
    /\b(?:merger|acquisition|acquired|restructur\w+|reorgani[sz]ation|layoffs?|new owner|takeover|rebrand\w*|new (?:name|logo|brand))\b/i,
    {
      openings: [
        'This is news that raises questions, so here it is without detours.',
        'Something large is changing, and you should know where you stand.',
      ],
      thoughts: [
        'Uncertainty is tiring. It helps to keep apart what is settled and what is not.',
        'What stays:: For the moment, look after [your work|briefcase], [your customers|handshake], and [one another|users].',
        'Ask the uncomfortable question. Somebody next to you is hoping that someone does.',
        'A rumour needs minutes, an answer needs days. Please give the answer a chance.',
        'Nobody expects applause. Time to think is enough.',
      ],
      closings: ['Ask whenever something is unclear.', 'If it weighs on you, talk to somebody about it.'],
    },
  ),
  matter(
    ['reminder', 'announcement'],
    /\b(?:time ?sheets?|expense (?:reports?|claims?)|holiday requests?|appraisals?|surveys?|forms?|tax return|registration|deadline|submit\w*|hand in)\b/i,
    {
      thoughts: [
        'It takes less time than looking for a reason to postpone it.',
        'Get it done:: Open it [now|clock], fill in [what you know|pencil], and ask about [the rest|circle-question-mark].',
        'Somebody at the other end is waiting to finish, and would like to go home as well.',
        'Nothing feels as light as a finished form.',
        'If it is already done, lean back.',
      ],
      closings: [
        'Do it, tick it off, and forget about it.',
        'Thank you. Your colleagues in the office thank you, too.',
      ],
      funny: ['It will not bite. It has been fed last week, by those who were on time.'],
    },
  ),
  matter(
    reports,
    /\b(?:website|redesign|web ?shop|app|software|it (?:project|migration)|migration|launch|platform|digital)\b/i,
    {
      openings: [
        'Where do we stand with {about}? Here is an honest look.',
        'You have asked about {about}. Here is the current state.',
      ],
      thoughts: [
        'A screen that looks finished and a thing that is finished are different animals.',
        'The honest list:: For each part, ask the same: [does it work|check], [has somebody outside tried it|users], and [what breaks if it fails|circle-alert]?',
        'What slows such a project down is seldom the code. It is the decision that nobody wanted to take.',
        'If you have seen something odd, send a picture of it. That helps more than a description.',
        'Late is bad. Late and silent is worse.',
      ],
      closings: ['That is where we are. What do you need from us?', 'More when there is more.'],
    },
  ),
  matter(
    reports,
    /\b(?:construction|building site|bridge|road ?works?|renovation|warehouse|extension|new (?:hall|wing|school|station)|factory)\b/i,
    {
      openings: [
        'Concrete does not hurry, and neither does paperwork. This is the state of {about}.',
        'Hard hats on: here is the state of {about}.',
      ],
      thoughts: [
        'On a building site, the weather has a vote.',
        'Keep an eye on:: Every week, look at [what is delivered|truck], [what is waiting|clock], and [who is waiting for whom|users].',
        'The dusty phase is the ugliest, and it ends.',
        'Walk around once a week. Plans do not show puddles.',
        'Neighbours put up with the noise. A note in the letterbox is the least they deserve.',
      ],
      closings: ['Thank you for your patience.', 'Next time with fewer dust sheets.'],
    },
  ),
  matter(
    reports,
    /\b(?:sales|revenue|quarter\w*|figures|results|clients|customers|profits?|earnings|orders|pipeline|numbers)\b/i,
    {
      thoughts: [
        'A good figure deserves a question as much as a bad one: do we know why?',
        'Behind the numbers:: Look for [what we did|hand], [what happened to us|cloud], and [what we merely hoped|star].',
        'Somebody wrote those offers, made those calls, and stayed friendly after yet another no.',
        'Percentages tell you the direction. Customers tell you the reason, if someone asks them.',
        'Agree now on what you will do differently next week. Resolutions for the whole year have a short life.',
      ],
      closings: ['Take it back to your teams, and tell us what you see.', 'Thank you for your work.'],
    },
  ),
  matter(
    ['recap', 'talk'],
    /\b(?:off-?site|retreat|team (?:day|trip|outing|building)|away day|trip|summer camp|excursion|school trip)\b/i,
    {
      openings: [
        'Days away from the desk deserve a second look: {about}.',
        'Before the memories fade, let us look back at {about}.',
      ],
      thoughts: [
        'Away from the desk, colleagues turn into people with hobbies, fears and favourite songs.',
        'What to bring home:: Ask everyone for [an idea|lightbulb], [a moment|camera], and [a name they did not know before|users].',
        'The best talks usually take place where nothing is scheduled, such as on the way back.',
        'Do not let the notes disappear in a drawer. Choose one thing, and begin on Monday.',
        'Thank you to those who counted heads, booked rooms and carried water.',
      ],
      closings: ['Until next time. Bring better shoes.', 'Same people, next year, somewhere else.'],
    },
  ),
  matter(
    ['recap', 'talk'],
    /\b(?:conference|summit|workshop|meeting|webinar|seminar|hackathon|trade (?:fair|show)|training day|town hall)\b/i,
    {
      openings: [
        'Were you there, or would you have liked to be? Either way, this is {about}.',
        'After many words, a few are worth keeping: {about}.',
      ],
      thoughts: [
        'Slides are forgotten by the weekend. What remains is a sentence, a face, and a question.',
        'Ask those who went:: What [surprised|sparkles] them, what [annoyed|circle-x] them, and what will they [do differently|repeat]?',
        'The people in the last row often have the best objections.',
        'Write to the person you meant to talk to. It is not too late by a week.',
      ],
      closings: [
        'That was it in short. The long version is in the heads of those who went.',
        'Pass on what helps you.',
      ],
    },
  ),
  matter(['recap', 'talk'], /\b(?:match|game|season|tournament|race|marathon|championship|cup final|league)\b/i, {
    openings: [
      'The whistle has gone, and the talking begins: {about}.',
      'For those who were there, and for those who were not: {about}.',
    ],
    thoughts: [
      'A game is decided in a moment, and prepared in the rain on a Thursday evening.',
      'Remember:: Think of [the save|hand], [the shout|megaphone], and [the silence before the whistle|clock].',
      'Losing well is an art, and winning well is a rarer one.',
      'Those on the touchline belong to the team, too.',
    ],
    closings: ['See you at the next kick-off.', 'Boots away, heads up. On to the next.'],
  }),
];
