// Copy for gadgets, apps and other things that are made, and for causes that ask for help.
import type { Format } from '../../../brief/format.ts';
import { type Matter, matter } from './matter.ts';

const selling: readonly Format[] = ['ad', 'product', 'pitch', 'introduction'];
const asking: readonly Format[] = ['ad', 'pitch', 'announcement', 'reminder', 'safety', 'talk', 'introduction'];

export const thingsAndCauses: readonly Matter[] = [
  matter(
    selling,
    /\b(?:umbrellas?|rain ?coats?|backpacks?|bags?|suitcases?|luggage|tents?|camping|outdoor gear|hiking boots|thermos|water bottles?|lunch ?box(?:es)?|travel (?:mug|pillow))\b/i,
    {
      openings: [
        'It starts to rain, and you smile. That is {name}.',
        'Pack for the day that does not go to plan: {name}.',
      ],
      thoughts: [
        'Weather has no calendar. It waits for the moment when you leave the house in a good shirt.',
        'Always with you:: It has to fit [the bag|shopping-bag], [the hand|hand], and [the hurry|clock].',
        'You only notice good gear when you have left it at home.',
        'Zips, seams, handles: what breaks first tells you who thought about it.',
        'Lend it out, and see how long it takes to come back.',
      ],
      closings: ['Take it out, whatever the weather.', 'Let it rain.'],
      funny: ['Yes, you will leave it on a train one day. Somebody will be very happy.'],
    },
  ),
  matter(
    selling,
    /\b(?:headphones|earbuds|speakers?|soundbars?|microphones?|turntables?|radios?|audio|music (?:app|player|service))\b/i,
    {
      openings: ['Hush. Now listen: {name}.', 'The bus is loud, your head need not be: {name}.'],
      thoughts: [
        'There is a song you have heard all your life and never really listened to.',
        'Where do you listen?:: On [the way to work|route], during [the washing-up|house], or [with your eyes closed|moon]?',
        'Silence is a sound as well, and a rare one.',
        'Play it the piece you know best. If you hear something new, you have your answer.',
        'Good sound is like good light: you only see the room.',
      ],
      closings: ['Press play.', 'Hear it once, and decide.'],
      funny: ['Headphones help even when nothing is playing. People simply stop talking to you.'],
    },
  ),
  matter(
    selling,
    /\b(?:phones?|smartphones?|tablets?|laptops?|computers?|cameras?|smart ?watch(?:es)?|trackers?|drones?|robots?|printers?|chargers?|power banks?|gadgets?|bike lights?|torch(?:es)?|smart (?:home|lamp|bulb|lock|speaker|thermostat)s?|thermostats?|tvs?|keyboards?|monitors?)\b/i,
    {
      openings: [
        'New things usually make life more complicated. So why look at {name}?',
        'Good technology is there when you need it, and silent when you do not. How about {name}?',
      ],
      thoughts: [
        'Technology is good when it steps aside: a press, a light, and on with the day.',
        'Before you buy:: Ask of any device [what it replaces|repeat], [how long it lasts|clock], and [who helps when it sulks|wrench].',
        'The manual that nobody needs is the best manual.',
        'Hold it for a moment. Weight, edges and buttons tell you how carefully somebody worked.',
        'Think of the drawer with the old cables. Nothing new should end up there.',
      ],
      closings: ['Switch it on.', 'Try it for yourself, without the manual.'],
      funny: ['Have you tried turning it off and on again? With luck, you need never ask.'],
    },
  ),
  matter(
    selling,
    /\b(?:mobile apps?|apps?|software|saas|platform|dashboard|website builder|online (?:tool|service)|planner|calendar app|to-?do|crm|plug-?in|ai (?:tool|assistant)|chatbot|startup)\b/i,
    {
      openings: [
        'How many windows are open on your screen right now? {Name} would like to close a few.',
        'Too many lists, too many windows? Enter {name}.',
      ],
      thoughts: [
        'Work about work is the part that nobody was hired for.',
        'Look at last week:: Where did the hours go: into [searching|search], [copying|copy], or [waiting for an answer|clock]?',
        'A tool earns its place when you reach for it without being told.',
        'Start with a single task that annoys you every day. If that gets easier, try the next.',
        'The people who will use it should see it first. They notice within minutes what no brochure mentions.',
        'Moving to something new costs an afternoon. Staying with something bad costs every afternoon.',
      ],
      closings: ['Open it, and try a single task.', 'See whether it fits the way you work.'],
      funny: ['Does it make coffee? One may always ask.'],
    },
  ),
  matter(
    selling,
    /\b(?:podcasts?|radio show|youtube channel|blog|webseries|tv show|documentary|albums?|singles?|concert tour)\b/i,
    {
      openings: ['Headphones in. Here comes {name}.', 'For the walk, the washing-up and the sleepless hour: {name}.'],
      thoughts: [
        'A voice in your ear can be closer than a face on a screen.',
        'Good for:: Take it along on [the train|train-front], at [the sink|house], or under [the covers|bed].',
        'Begin anywhere. If you laugh or frown within a few minutes, stay.',
        'The best episodes are the ones you continue on the doorstep, key in hand.',
        'Recommend it to the friend who always asks what you are listening to.',
      ],
      closings: ['Listen in.', 'New ears are welcome.'],
      funny: ['Also available for people who only pretend to listen.'],
    },
  ),
  matter(
    selling,
    /\b(?:reusable|refill\w*|zero[- ]waste|sustainable|plastic[- ]free|eco-?friendly|biodegradable|recycled)\b/i,
    {
      openings: [
        'We throw away what we used for a moment. {Name} asks why.',
        'The bin is full again. {Name} starts there.',
      ],
      thoughts: [
        'Some things are used for the length of a coffee, and lie around for years.',
        'The simple test:: A better habit must be [easy to carry|shopping-bag], [easy to clean|droplets], and [hard to forget|heart].',
        'Nobody wants more rules. People want a nicer way to do the same thing.',
        'Habits spread at the counter, when the next person in the queue asks: where did you get that?',
        'What comes back again and again has to be made well. There is no other way.',
      ],
      closings: ['Use it again. And again.', 'Less in the bin, more in the hand.'],
      funny: ['Disposable is an odd word for things that lie around for so long.'],
    },
  ),
  matter(
    asking,
    /\b(?:animal (?:shelter|rescue)|donations? to our animal|adopt (?:a )?(?:dog|cat|pet)|stray (?:dogs?|cats?)|adoption day)\b/i,
    {
      openings: [
        'Behind every kennel door, somebody listens for footsteps.',
        'They cannot ask for help. So we are asking for them.',
      ],
      thoughts: [
        'Perhaps each of them once had a name that somebody called across a garden.',
        'What is needed:: It is never one big thing, but many small ones: [food|bone], [blankets|bed], [medicine|pill], and [time|clock].',
        'A frightened dog does not need pity. It needs the same calm voice, day after day.',
        'Perhaps you have no room at home. You may still have an hour for a walk, an old towel, or something to spare.',
        'Watch a cat sleep on its back for the first time in weeks, and you know what your help has bought.',
        'Small sums open doors, too: a visit to the vet, a warm night, or the next bowl.',
      ],
      closings: [
        'Please give what you can. They will not know your name, but they will feel it.',
        'Come by, or send a little. Both make a tail wag.',
      ],
    },
  ),
  matter(
    asking,
    /\b(?:donat\w+|fundrais\w+|charit(?:y|ies)|food ?bank|homeless\w*|refugees?|relief|orphan\w*|hospice|blood donors?|give blood|volunteers? (?:needed|wanted)|crowdfunding|foundation)\b/i,
    {
      openings: [
        'What would you do if it were your neighbour? Somewhere, it is.',
        'Help has a simple beginning: somebody does not look away.',
      ],
      thoughts: [
        'Nobody plans to need others. It happens between an ordinary Monday and a Tuesday.',
        'How you can help:: You can give [something you can spare|gift], [some of your time|clock], or [your voice|megaphone].',
        'The sum that you would not miss is a great deal at the other end.',
        'Behind each request there is a kitchen table, and people around it counting.',
        'Ask where the help goes. Those who deserve your trust are glad to answer.',
        'Tell somebody else. Kindness rarely travels alone.',
      ],
      closings: ['Please help. Today is a good day for it.', 'Whatever you give, thank you for not looking away.'],
    },
  ),
  matter([...selling, 'review', 'talk'], /\b(?:electric car|ev charg\w+|charging stations?|solar roof|heat pump)\b/i, {
    openings: ['Quiet, for a start. That is what you notice about {name}.'],
    thoughts: [
      'What comes out of the socket has to come from somewhere. Ask where; it is a fair question.',
      'Your routine:: Think of [your usual distances|route], [where you park at night|moon], and [who else would use it|users].',
      'New habits take a few weeks. Then the old ones look odd.',
      'Talk to someone who has lived with it through a winter.',
    ],
    closings: ['Take a quiet look.'],
  }),
];
