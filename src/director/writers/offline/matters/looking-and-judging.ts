// Copy for films that show places, judge things, and answer what is asked again and again.
import type { Format } from '../../../brief/format.ts';
import { type Matter, matter } from './matter.ts';

const judging: readonly Format[] = ['review', 'testimonial'];

export const lookingAndJudging: readonly Matter[] = [
  matter(['tour'], /\b(?:houses?|homes?|villa|cottage|bungalow|bed(?:room)?s?|terrace|garden)\b/i, {
    openings: ['Wipe your shoes and come in. This is {about}.', 'Before we open the door to {about}, take a breath.'],
    thoughts: [
      'Begin in the kitchen. It is where every party ends, so it is a good place to start.',
      'Room by room:: Ask in each of them: where does [the light|sun] come from, where would [the bed|bed] stand, and where do [the coats|shirt] go?',
      'Every house creaks in a language of its own, and one learns it within weeks.',
      'Open a window. What do you hear, and could you fall asleep with it?',
      'Imagine rain on a Sunday, and nobody has to go out. Which corner would be yours?',
      'Think of a door frame with pencil marks, a little higher each year.',
      'Outside counts as well: a bench, a tap, a patch of evening sun.',
      'Numbers can be read at home. Smells, echoes and neighbours cannot.',
    ],
    closings: [
      'Come back in the evening, and see it with the lights on.',
      'Stand in the hall once more. What does your stomach say?',
    ],
  }),
  matter(['tour'], /\b(?:apartments?|flats?|condos?|lofts?|studio|penthouse)\b/i, {
    openings: ['Up the stairs, key in the lock: {about}.', 'City outside, quiet inside. Have a look at {about}.'],
    thoughts: [
      'A good plan saves more room than a large one.',
      'Check on the spot:: Try [the taps|droplets], listen to [the walls|ear], and look at [the view|eye].',
      'Where will the bicycle live? And the suitcase, and the vacuum cleaner?',
      'Greet whoever you meet on the stairs. You will see each other often.',
      'Stand in the middle, close your eyes, and put your furniture in.',
      'The morning decides: is there sun on the table, or a wall?',
    ],
    closings: ['Could you live here? Take your time to answer.', 'Come and try the view.'],
  }),
  matter(
    ['tour'],
    /\b(?:office|campus|school|university|library|hospital|factory|plant|workshop|warehouse|studio|headquarters|facility|kitchen)\b/i,
    {
      openings: [
        'Visitor badge on? Then follow me through {about}.',
        'You usually see only the front of it. Come through the side door: {about}.',
      ],
      thoughts: [
        'Every building has a heart, and it is rarely the lobby. Listen for where people laugh.',
        'On the way:: Notice [the noise|ear], [the notices on the walls|file-text], and [the people who nod at each other|users].',
        'Ask whoever you meet what they are working on. They light up.',
        'There is always a corner that appears on no plan and where everyone meets.',
        'Look at the hands. They know what the signs only say.',
      ],
      closings: [
        'That was the short way round. Come back for the long one.',
        'Leave the badge at the door, and take the impression home.',
      ],
    },
  ),
  matter(
    ['tour', 'talk'],
    /\b(?:museums?|galler(?:y|ies)|castles?|old town|city|town|village|market|harbou?r|park|botanical garden|zoo|church|cathedral|palace|neighbou?rhood|quarter)\b/i,
    {
      openings: ['Put the map away. We will walk: {about}.', 'Stay close, and look up now and then: {about}.'],
      thoughts: [
        'Places tell their story above eye level: in gables, dates over doors, and worn stone.',
        'As we walk:: Use [your ears|ear], [your nose|wind], and [your feet|footprints]. They remember better than a phone.',
        'Sit down somewhere for a while. A place begins to move when you stop.',
        'Those who live here take the small street. Follow them at a polite distance.',
        'Ask who built it, who paid for it, and who had to sweep it.',
        'Turn round before you leave. Everything has a second face.',
      ],
      closings: ['Now lose your way a little. It is allowed.', 'Go on without me. The best part is around the corner.'],
    },
  ),
  matter(judging, /\b(?:restaurants?|caf[eé]s?|bistro|pizzeria|bakery|bar|pub|food|menu)\b/i, {
    openings: [
      'Come hungry, and look closely: {about}.',
      'Menus promise, forks tell the truth. So what about {about}?',
    ],
    thoughts: [
      'A place shows its character when it is full and something goes wrong.',
      'What I look at:: I look at [the bread|wheat], [the toilets|door-open], and [how the staff speak to each other|users]. The rest is decoration.',
      'Order what the house is proud of, and one thing that anybody can make. The second tells you more.',
      'Was I warm, was I seen, and did I look at the clock? These are my stars.',
      'Taste is personal; a cold plate is not.',
      'Would I bring my mother here, or a friend with a broken heart? That is the real test.',
    ],
    closings: ['Go and taste for yourself. Then tell me I am wrong.', 'Book a table, and make up your own mind.'],
    funny: ['For a good plate, a diet may wait a day.'],
  }),
  matter(judging, /\b(?:film|movie|novel|book|album|series|show|play|exhibition|game|comic)\b/i, {
    openings: ['No spoilers, I promise: {about}.', 'Did I look at my watch? Let me tell you about {about}.'],
    thoughts: [
      'A story works when you believe it in the second hour.',
      'My questions:: Whom do I [care about|heart], what [surprised|sparkles] me, and what [stays|clock] when it is over?',
      'Good endings feel as if they had been there all along.',
      'Bad work can have great moments, and great work has weak ones. Name both.',
      'Who is it for? That is no insult; it is the most useful thing a review can say.',
      'Sleep a night on your verdict. Some things grow in the dark.',
    ],
    closings: ['See it, and argue with me.', 'That is my view. What is yours?'],
  }),
  matter(
    judging,
    /\b(?:phone|laptop|camera|headphones|watch|tablet|app|software|vacuum|car|bike|e-?bike|scooter|mattress|chair|shoes|machine|gadget|speaker)\b/i,
    {
      openings: [
        'The box is open, and the polite part is over: {about}.',
        'I will not read you the data sheet. Let us talk about living with {about}.',
      ],
      thoughts: [
        'The first hour tells you about the marketing, the third week about the thing.',
        'How to test:: Use it [tired|moon], [in a hurry|clock], and [with wet hands|droplets]. Life does.',
        'Look at what it asks of you: another charger, another account, another habit.',
        'Compare it with what you have, and not with what the poster shows.',
        'What will it be like when it is old? Scratches are honest.',
        'Give it to somebody who hates gadgets, and watch their face.',
      ],
      closings: ['Try it in a shop, with your own hands.', 'If you would miss it after a week, keep it.'],
    },
  ),
  matter(['testimonial'], /\b(?:dent(?:al|ist)|clinic|doctor|physio\w*|therap\w+|hospital|practice|optician|vet)\b/i, {
    openings: [
      'Nobody likes going there, they say. Let me tell you about {name}.',
      'Such visits are easily put off. That is why {name} deserves a word.',
    ],
    thoughts: [
      'You know the waiting room, and you know the cold hands.',
      'What mattered to me:: I look for [somebody who explains|message-circle], [somebody who is gentle|hand], and [no lecture|circle-x].',
      'You notice quickly whether a person is looking at the clock or at you.',
      'Silly questions are the ones that keep people awake. Ask them.',
      'If you are afraid of such visits, you are not the only one. Say it aloud at the desk.',
    ],
    closings: [
      'That was my experience. I hope yours is as good.',
      'If it helps somebody to pick up the phone, I am glad.',
    ],
  }),
  matter(
    ['testimonial'],
    /\b(?:app|software|platform|tool|service|agency|company|course|coach\w*|school|bank|insurance|builder|plumber|movers?)\b/i,
    {
      openings: [
        'I will say it the way I would tell a friend: {name}.',
        'A little doubt never hurts, so hear me out on {name}.',
      ],
      thoughts: [
        'Who has not had a list that was longer than the day?',
        'I asked myself:: Is it [understandable|lightbulb], is it [fair|scale], and do I reach [a human being|user]?',
        'You recognise good people by how they answer the second question.',
        'Good help is the kind you stop thinking about.',
        'My advice is simple: tell them what you need, and also what you do not want.',
      ],
      closings: ['That is all I wanted to say.', 'Thanks for listening to it.'],
    },
  ),
  matter(['faq'], /\b(?:returns?|refunds?|exchange|warrant(?:y|ies)|guarantee|deliver(?:y|ies)|shipping|orders?)\b/i, {
    openings: [
      'It does not fit, it does not work, or it simply was not meant to be. What now?',
      'You have a parcel on the table and a question in your head. Let us go through {about}.',
    ],
    thoughts: [
      'How long do I have? The date on your confirmation starts the clock, and the period is written in the terms that came with it. Look it up before you wait.',
      'Keep together:: What do I need? Put aside [the order number|file-text], [the original packaging|package], and [every part that came with it|puzzle].',
      'It arrived broken. What should I do? Take a picture before you unpack the rest, and write the same day.',
      'Who pays for the way back? That depends on the reason, so name the reason in your first message.',
      'When will my money come? Usually when the parcel has been received and checked; banks then take their own time.',
      'May I try it on? As you would in a shop: yes. On a mountain: rather not.',
    ],
    closings: ['Was your question among them? If not, write to us.', 'Ask first, and then go to the post office.'],
  }),
  matter(
    ['faq'],
    /\b(?:members?(?:hip)?s?|subscriptions?|accounts?|passwords?|log ?in|app|software|billing|invoices?|plans?|pricing)\b/i,
    {
      openings: [
        'You have clicked everywhere, and you still do not know? Here is some help with {about}.',
        'The questions are always the same, and they are good ones: {about}.',
      ],
      thoughts: [
        'I cannot log in. What now? Check the address first, then the spelling, and only then ask for a new password; most doors are locked by a typing mistake.',
        'Can I change my mind? Look for the notice period in your contract, and put the date into your calendar today.',
        'Where do I find my invoice?:: Search [your account|user], [your mailbox|mail], and [the spam folder|trash], in this order.',
        'Why does it look different today? Probably an update. Close it, open it again, and look for the note that says what has changed.',
        'Who sees my data? A fair question: the privacy page has to answer it in words you understand.',
        'How do I reach a person? Describe the problem with the time, the screen and what you clicked, and you will need to write only once.',
      ],
      closings: ['Still stuck? Then write to us.', 'There is no such thing as a stupid question here.'],
    },
  ),
  matter(
    ['faq'],
    /\b(?:events?|tickets?|festival|conference|concert|courses?|school|trip|travel|hotel|booking|visit|museum|camp)\b/i,
    {
      openings: ['Before you come, a few answers to {about}.', 'Ticket in hand, questions in mind: {about}.'],
      thoughts: [
        'When should I be there? Earlier than the time on the ticket; queues and coats need their minutes.',
        'What should I bring?:: Bring [your ticket|ticket], [something with your name on it|user], and [a layer for the evening|shirt].',
        'Can I come if I am ill? Please stay at home, and tell the organisers soon, for then they have the most room to help.',
        'What if it rains? Look at the website on the day itself. It knows more than the forecast of the week before.',
        'Is there something to eat for me? If you need something particular, say so in advance and not at the counter.',
        'May I pass my ticket on? Check whether a name is printed on it, and ask in writing if it is.',
      ],
      closings: [
        'Anything else? Ask at the door; they are friendlier than they look.',
        'See you soon, with fewer questions.',
      ],
    },
  ),
];
