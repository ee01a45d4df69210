// Copy for shops and for people who do something for others.
import type { Format } from '../../../brief/format.ts';
import { type Matter, matter } from './matter.ts';

const selling: readonly Format[] = ['ad', 'product', 'pitch', 'introduction'];

export const shopsAndServices: readonly Matter[] = [
  matter(
    selling,
    /\b(?:nail (?:salon|bar|studio)|manicures?|nails|beauty (?:salon|studio)|spa|cosmetics?|make-?up|skin ?care|serum|massages?|perfumes?|fragrances?)\b/i,
    {
      openings: [
        'An hour that belongs to nobody but you: {name}.',
        'Somebody should take care of you for a change. Try {name}.',
      ],
      thoughts: [
        'Your hands type, carry, cook and comfort. They have earned some attention.',
        'What would you like?:: A little [colour|palette], a little [quiet|moon], or simply [nothing to do for a while|clock]?',
        'Phone away, shoulders down. The world will still be there afterwards, and it will look friendlier.',
        'Nobody else may notice. You will, each time you look down or pass a mirror.',
        'It is called self-care because no one can do the deciding for you.',
      ],
      closings: ['Book the hour. You will not miss it anywhere else.', 'Sit back, and shine.'],
      funny: ['Inner beauty is wonderful. We start with the outside; it is easier to reach.'],
    },
  ),
  matter(selling, /\b(?:hair ?(?:salon|dresser|dressers|stylist)|hairdress\w+|barbers?|barber ?shop|haircuts?)\b/i, {
    openings: ['Bad hair days end at {name}.', 'New week, new cut: {name}.'],
    thoughts: [
      'There is a moment when the cape comes off and you look up. That moment is the whole job.',
      'Bring along:: Come with [a picture|camera], [a vague idea|lightbulb], or [nothing but trust|handshake].',
      'A good cut still looks right when you have slept on it.',
      'Hairdressers know more secrets than any diary, and they sweep up afterwards.',
      'Trim or change: it is only hair, and yet you walk home a little taller.',
    ],
    closings: ['Take a seat, and look into the mirror.', 'See you in the chair.'],
    funny: ['You could cut your fringe yourself. Hairdressers will know.'],
  }),
  matter(
    selling,
    /\b(?:gyms?|fitness (?:studio|club|app)|personal train\w+|crossfit|pilates|yoga(?: studio| classes)?|boxing club|climbing (?:gym|hall)|martial arts|dance (?:school|studio|classes))\b/i,
    {
      openings: [
        'The hardest part is the door. After that, {name} takes over.',
        'Your sofa will understand. Tonight belongs to {name}.',
      ],
      thoughts: [
        'Nobody in there is watching you. They are counting their own breaths.',
        'Why today?:: Perhaps your back wants [a word with you|message-circle], your head wants [a rest|moon], or the stairs have become [longer than they were|footprints].',
        'Progress is quiet. One day the heavy bag is simply lighter.',
        'Start slowly, and come back. That is the whole secret of everyone you admire in there.',
        'Sweat dries. The good mood stays until the evening.',
        'With others it is easier: someone nods, someone counts, and someone asks where you were last week.',
      ],
      closings: ['Pack your bag tonight, and come tomorrow.', 'Shoes on, and off you go.'],
      funny: ['Lifting shopping bags counts. A gym merely has heavier ones.'],
    },
  ),
  matter(selling, /\b(?:mattress(?:es)?|beds?|pillows?|duvets?|bedding|sleep (?:shop|store|app|tracker))\b/i, {
    openings: [
      'How did you sleep? If you had to think about it, here is {name}.',
      'Good night starts long before you switch off the light. It starts with {name}.',
    ],
    thoughts: [
      'You spend a great part of your life lying down, and rarely ask on what.',
      'Lie down first:: Choose it with your back and not with your eyes: [lie on your side|bed], [stay a while|clock], and [notice where it presses|hand].',
      'A tired person argues with the toaster. A rested one forgives it.',
      'Soft or firm is no question of character. It is a question of shoulders and hips.',
      'A quiet night needs no review.',
    ],
    closings: ['Sleep on it. Literally.', 'Sweet dreams begin in the shop.'],
    funny: [
      'Come in and lie down. Nowhere else does snoring count as interest.',
      'Sheep have complained about being counted. Give them the night off.',
    ],
  }),
  matter(
    selling,
    /\b(?:furniture|sofas?|chairs?|desks?|tables?|lamps?|interior design\w*|home decor|carpets?|kitchens|bathrooms?)\b/i,
    {
      openings: [
        'Look around the room you are in. Something is missing: {name}.',
        'A home is a collection of decisions. Make one of them {name}.',
      ],
      thoughts: [
        'Furniture is what you lean on without noticing, every single day.',
        'Before you choose:: Measure [the corner|ruler], look at [the light|sun], and think of [who will really sit there|users].',
        'A room is finished when somebody falls asleep in it on a Sunday afternoon.',
        'Touch it. Wood, cloth and metal tell your hand more than any photograph.',
        'Good things age: they get a scratch, a story, and a place in the family.',
      ],
      closings: ['Make room for it.', 'Come and sit down for a moment.'],
      funny: ['No leftover screws were found in the making of this advertisement.'],
    },
  ),
  matter(
    selling,
    /\b(?:flower shop|florists?|flowers|bouquets?|garden cent(?:re|er)|plant shop|houseplants?|landscap\w+|gardeners?)\b/i,
    {
      openings: [
        'Someone is thinking of you. That is what {name} helps you say.',
        'Green fingers or none at all: {name} has a plant for you.',
      ],
      thoughts: [
        'Flowers say the things that get stuck in the throat.',
        'For which day?:: For [a birthday|cake], for [a goodbye|heart], or for [a Wednesday without any reason|calendar].',
        'Put something living on the table, and the whole room sits up straighter.',
        'Tell them who it is for and what the person is like. The rest happens between hands and stems.',
        'A bud that opens overnight is the cheapest wonder there is.',
      ],
      closings: ['Bring someone a little spring.', 'Say it with stems.'],
      funny: ['A bouquet makes every forgotten anniversary look planned.'],
    },
  ),
  matter(
    selling,
    /\b(?:book ?(?:shop|store)s?|bookshops?|librar(?:y|ies)|publishers?|novels?|books?|comics?|magazines?|newspapers?|newsletters?)\b/i,
    {
      openings: [
        'Somewhere on a shelf, a first sentence is waiting for you: {name}.',
        'Switch off the screen, and open {name}.',
      ],
      thoughts: [
        'One comes for one title and leaves with another. That is how it is meant to be.',
        'What are you in the mood for?:: For [a journey|map], [a mystery|search], or [a good cry|heart]?',
        'A book waits without complaining, keeps its place, and never runs out of battery.',
        'Ask for a recommendation, and name the last thing you loved. It is a kind of matchmaking.',
        'Reading is the quietest way to be in company.',
        'The stack beside your bed is no burden. Think of it as a promise.',
      ],
      closings: ['Turn the page.', 'Come and browse, and take your time.'],
      funny: ['Warning: may cause you to miss your stop.'],
    },
  ),
  matter(selling, /\b(?:bike ?shops?|bicycles?|e-?bikes?|bikes?|scooters?|bike repairs?|cargo bikes?)\b/i, {
    openings: [
      'Wind in your face, no queue in front of you: {name}.',
      'The shortest way through town has pedals: {name}.',
    ],
    thoughts: [
      'Cyclists arrive awake. Try saying that of anyone on the bus.',
      'Your way:: Think of the ride [to work|briefcase], [to the market|shopping-bag], or [to nowhere in particular|trees].',
      'A good bike disappears beneath you; only the street is left.',
      'When it clicks, squeaks or wobbles, it is trying to tell you something. Let somebody listen who speaks the language.',
      'Do you remember the first time somebody let go of the saddle? It still feels like that downhill.',
    ],
    closings: ['Hop on.', 'Take it for a ride around the block.'],
    funny: ['Petrol prices? Ask somebody else. A bicycle runs on breakfast.'],
  }),
  matter(
    selling,
    /\b(?:car (?:wash|repair|dealer\w*|rental|sharing|service)|garages?|auto (?:shop|repair)|mechanics?|used cars?|cars?|tyres|motorbikes?|motorcycles?|driving school)\b/i,
    {
      openings: [
        'That noise has been there since Tuesday, has it not? {Name} listens.',
        'Key in, mirror set, and off: {name}.',
      ],
      thoughts: [
        'A car is a living room that has to brake.',
        'Listen to it:: Watch for [a new noise|ear], [a light on the dashboard|lightbulb], and [a smell that was not there before|wind].',
        'Ask for the worn part to be shown to you. You paid for it, and it explains the bill.',
        'The best journey is the one on which you never thought of the engine.',
        'Small things first: what is mended early stays small.',
      ],
      closings: ['Drive well, and drive calmly.', 'Come by before the small noise becomes a big one.'],
      funny: ['Turning up the radio is also a way to deal with the noise. For a while.'],
    },
  ),
  matter(
    selling,
    /\b(?:dent(?:al|ists?)(?: (?:clinic|practice))?|orthodont\w+|teeth|toothpaste|toothbrush(?:es)?|smile (?:clinic|studio))\b/i,
    {
      openings: [
        'When did you last smile with your mouth open? {Name} asks out of interest.',
        'Nobody loves the waiting room. Everybody loves the moment after. {Name}.',
      ],
      thoughts: [
        'Teeth are silent employees: they only speak up when it is late.',
        'If you are nervous:: Say so at the door. You can ask for [a pause|clock], [a hand signal|hand], and [an explanation beforehand|message-circle].',
        'A check takes less time than the worrying that goes before it.',
        'Biting into an apple without thinking is a small freedom.',
        'Good questions are welcome, even with cotton wool in your cheek.',
      ],
      closings: ['Make the appointment, and tick it off.', 'Smile, and sit back.'],
      funny: ['Most questions in that chair can be answered with: aah.'],
    },
  ),
  matter(
    selling,
    /\b(?:clinics?|doctors?|medical (?:practice|cent(?:re|er))|physiotherap\w+|physio|pharmac(?:y|ies)|opticians?|glasses|hearing aids?|care homes?|home care|therap(?:y|ists?)|midwi(?:fe|ves)|hospitals?)\b/i,
    {
      openings: [
        'Feeling well is easy to overlook, until it is gone. How about {name}?',
        'You know your body best. Tell {name} about it.',
      ],
      thoughts: [
        'Good care begins with someone who asks and then waits for the answer.',
        'Come prepared:: Write down [what you feel|pencil], [since when|calendar], and [what you already take|pill].',
        'There is no question too small for a person who is worried.',
        'It helps to bring somebody along, for worried ears hear only part of it.',
        'Health is not a state but a habit, made of sleep, steps and company.',
      ],
      closings: ['Get in touch, and take good care of yourself.', 'Ask, and let somebody listen.'],
      funny: ['The internet has already given you its diagnosis. Now ask somebody who went to school for it.'],
    },
  ),
  matter(
    selling,
    /\b(?:vets?|veterinar\w+|pet (?:shop|store|food|sitting|sitters?|grooming)|dog (?:walk\w+|food|school|train\w+|grooming|toys?)|cat (?:food|toys?|litter)|dog collars?)\b/i,
    {
      openings: [
        'One member of your family cannot read this. So we will say it to you: {name}.',
        'Ears up, tail wagging: that must be {name}.',
      ],
      thoughts: [
        'Animals do not say where it hurts. They only look at you as if you knew.',
        'Watch for:: Tell the people who help you [how it eats|bone], [how it sleeps|moon], and [what has changed|search].',
        'A walk in the rain is only unpleasant for one end of the lead.',
        'You are the whole world to someone who weighs less than your suitcase.',
        'Trust comes on soft paws, and rarely when it is called.',
      ],
      closings: ['Give them a scratch behind the ears from us.', 'Good for them, easy for you.'],
      funny: ['Your cat has reviewed this advertisement, and pushed it off the table.'],
    },
  ),
];
