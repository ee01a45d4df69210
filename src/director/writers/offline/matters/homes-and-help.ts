// Copy for those who look after homes, papers and plans, and for those who teach or take people somewhere.
import type { Format } from '../../../brief/format.ts';
import { type Matter, matter } from './matter.ts';

const selling: readonly Format[] = ['ad', 'product', 'pitch', 'introduction'];

export const homesAndHelp: readonly Matter[] = [
  matter(
    selling,
    /\b(?:clean(?:ing|ers?) (?:service|company|agency|business)|cleaning|cleaners?|laundr\w+|dry clean\w+|dishwasher|vacuum(?: cleaner)?s?|window clean\w+)\b/i,
    {
      openings: [
        'Imagine coming home, and everything is done: {name}.',
        'Dust has nothing to do all day. You do. {Name}.',
      ],
      thoughts: [
        'A weekend is too short for the skirting boards.',
        'Instead of scrubbing:: What would you do with the time? [Sleep in|bed], [see a friend|users], or [read on the sofa|book-open]?',
        'Clean windows make the same old street look like a postcard.',
        'It is a special kind of quiet, the one in a room where everything is in its place.',
        'Handing over a key takes trust. So ask who comes, when, and what happens if something breaks.',
      ],
      closings: ['Put your feet up. On the clean table, if you like.', 'Get your Saturday back.'],
      funny: ['You could also dim the lights. From a certain level on, dust is invisible.'],
    },
  ),
  matter(
    selling,
    /\b(?:plumb\w+|electricians?|handym[ae]n|carpent\w+|roofers?|roofing|painters?|builders?|renovat\w+|locksmiths?|heating|heat pumps?|solar (?:company|panels?|installers?)|insulation|joiners?|tilers?)\b/i,
    {
      openings: [
        'A drip at night sounds louder than any alarm. Call {name}.',
        'There are things one should not learn from a video. For these, there is {name}.',
      ],
      thoughts: [
        'Good work is the kind you stop noticing: the tap that closes, the door that shuts, the light that comes on.',
        'Before you call:: Note [what happens|search], [when it began|calendar], and [where the main switch or tap is|map-pin].',
        'A clear offer in writing saves an unclear argument later.',
        'Tidy up after yourself is what we all learned as children. You can tell a professional by it.',
        'Old houses creak and complain. Somebody has to know what they mean.',
      ],
      closings: ['Call before it becomes a bucket matter.', 'Look for hands that have done it before.'],
      funny: ['Your brother-in-law also knows how to do it. That is usually when people ring.'],
    },
  ),
  matter(
    selling,
    /\b(?:real estate agen\w+|estate agents?|realtors?|property management|moving company|removals?|movers|storage)\b/i,
    {
      openings: [
        'Behind some door, your next chapter is waiting. {Name} has the keys.',
        'Moving is a sentence with many commas. {Name} helps you reach the full stop.',
      ],
      thoughts: [
        'You do not look for walls. You look for a morning in a kitchen.',
        'Your wishes:: Write them down before the first viewing: what you [need|check], what you [would love|heart], and what you [cannot live with|circle-x].',
        'Come back at a different hour. A street has a day face and a night face.',
        'A box labelled miscellaneous is a promise to your future self, and not a kind one.',
        'Somewhere between the old keys and the new ones, everybody gets a little sentimental. That is all right.',
      ],
      closings: ['Welcome home, soon.', 'Let us open the first door together.'],
      funny: ['Cosy, in this trade, means small.'],
    },
  ),
  matter(
    selling,
    /\b(?:accountan\w+|accounting|tax (?:advis\w+|consult\w+|returns?)|bookkeep\w+|law firm|lawyers?|solicitors?|notar(?:y|ies)|insurance|banks?|credit union|financial advis\w+|mortgage broker|payroll|invoic\w+)\b/i,
    {
      openings: [
        'The letter with the window in the envelope: open it together with {name}.',
        'Sleep comes easier when the papers are in order. That is where {name} comes in.',
      ],
      thoughts: [
        'Most people do not fear numbers. They fear the pile.',
        'Bring order:: Begin by sorting the pile: [what came in|file-text], [what went out|wallet], and [what has a date on it|calendar].',
        'Good advice is the kind you can repeat to somebody else in plain words.',
        'A question asked in spring is cheaper than an answer needed in autumn.',
        'You should understand what you sign. If you do not, ask again, and do not feel silly.',
      ],
      closings: ['Get it off your desk, and off your mind.', 'Ask early. It costs least then.'],
      funny: ['Somebody has to love spreadsheets. It need not be you.'],
    },
  ),
  matter(
    selling,
    /\b(?:language (?:school|course|app|classes)|tutor\w*|music school|(?:guitar|piano|singing|swimming|driving|drawing|cooking) (?:lessons|classes|school)|online (?:course|school|academy)|academy|nursery|kindergarten|day ?care|evening classes|bootcamp|private school)\b/i,
    {
      openings: [
        'Do you remember the moment when it suddenly made sense? {Name} is where such moments happen.',
        'It is not too late to learn it. It is just the right time for {name}.',
      ],
      thoughts: [
        'Everyone who is good at something was once bad at it in front of a patient person.',
        'Why learn?:: Some want [a new job|briefcase], some want [a new hobby|eighth-notes], and some want [to surprise their grandchildren|face-slightly-smiling].',
        'Mistakes are not in the way. They are the way.',
        'The right teacher explains it a second time as if it were the first.',
        'A little each week beats a lot once.',
        'You will not notice the day it gets easy. Others will.',
      ],
      closings: ['Come to a first lesson, and bring your questions.', 'Start as a beginner. Everyone does.'],
      funny: ['Homework is voluntary. So is getting better.'],
    },
  ),
  matter(
    selling,
    /\b(?:hotels?|hostels?|bed and breakfast|b&b|guest ?houses?|holiday (?:home|flat|apartment|rentals?)|campsites?|resorts?|retreats?|cabins?|glamping|chalets?)\b/i,
    {
      openings: [
        'Drop your bag, take off your shoes, and breathe out: you are at {name}.',
        'The best part of travelling is arriving. Arrive at {name}.',
      ],
      thoughts: [
        'In a strange bed, a friendly word at the door is worth more than another star.',
        'Your first evening:: Begin slowly: [open the window|wind], [unpack nothing|briefcase], and [take a walk around the block|footprints].',
        'Breakfast tastes different when somebody else has set the table.',
        'Ask those who live here where they go on a free afternoon. It is never the place in the brochure.',
        'Holidays are measured in how often you forgot what day it was.',
      ],
      closings: ['Come and unpack.', 'Come and stay a while.'],
      funny: ['You may take the little soap. Everyone does, and we all pretend not to know.'],
    },
  ),
  matter(
    selling,
    /\b(?:travel agen\w+|tour operators?|(?:city|walking|boat|bus|food) tours?|cruises?|airlines?|ferr(?:y|ies)|safaris?|holidays? (?:in|to)|train travel|tourist (?:board|office))\b/i,
    {
      openings: [
        'There is a place you keep looking up. {Name} knows the way.',
        'Close the laptop. Open the map. {Name}.',
      ],
      thoughts: [
        'The journey begins at the kitchen table, with a finger on a map.',
        'What kind of traveller?:: Are you one for [mountains|mountain], for [old streets|landmark], or for [doing nothing by the sea|waves-horizontal]?',
        'Years later, nobody remembers the hotel. Everybody remembers the wrong turning and what was behind it.',
        'A good guide shows you things. A better one leaves you time to look.',
        'You come back with the same suitcase and different eyes.',
      ],
      closings: ['Where to? You decide.', 'Pack lightly, and come along.'],
      funny: ['Postcards still exist. Send one to your boss.'],
    },
  ),
  matter(
    selling,
    /\b(?:photographers?|photo(?:graphy)? studio|wedding planners?|event (?:agency|planners?)|djs?|bands?|videograph\w+|party service)\b/i,
    {
      openings: [
        'The day passes quickly. What stays is {name}.',
        'Some moments happen once. {Name} is there for them.',
      ],
      thoughts: [
        'The best picture is the one for which nobody was told to smile.',
        'Tell us about it:: Tell them [who must not be missed|users], [what matters most|heart], and [what you would hate|circle-x].',
        'Grandmother on the dance floor cannot be planned. One can only be ready.',
        'Years from now somebody will open an album and say: look how young we were.',
        'When someone else keeps the time, you may forget it.',
      ],
      closings: ['Keep the day. It is worth it.', 'Let us talk about your date.'],
      funny: ['Your uncle also has a camera. He will be in most of the pictures.'],
    },
  ),
  matter(
    selling,
    /\b(?:fashion|clothes|clothing|dresses|jeans|sneakers|shoes|boots|jackets?|t-?shirts?|socks|hats?|jewell?er[sy]?|rings?|watch(?:es)?|handbags?|second-?hand|vintage|tailors?|boutiques?)\b/i,
    {
      openings: [
        'Open your wardrobe. You have nothing to wear, but there is {name}.',
        'Put it on, look up, and stand differently: {name}.',
      ],
      thoughts: [
        'Clothes are the first thing you say in a room, before you say a word.',
        'In front of the mirror:: Ask only this: can I [move|footprints] in it, will I [wear it on a Tuesday|calendar], and do I [feel like myself|heart]?',
        'A favourite piece is not the newest. It is the one you reach for in the dark.',
        'Feel the cloth and look at the seams. That is where things are decided.',
        'What lasts is cheaper than what is cheap.',
      ],
      closings: ['Try it on.', 'Wear it your way.'],
      funny: ['When in doubt, people ask whether it comes in black.'],
    },
  ),
  matter(
    selling,
    /\b(?:toys?|toy (?:shop|store)|board games?|card games?|puzzles?|video games?|playgrounds?|theme parks?|escape rooms?|bowling|zoo|cinemas?|theatres?|museums?)\b/i,
    {
      openings: [
        'When did you last forget the time? {Name} can help with that.',
        'Put the phones in a basket. It is time for {name}.',
      ],
      thoughts: [
        'Play is serious: watch any child building a tower.',
        'Who is coming?:: Bring [the family|house], [your oldest friends|users], or [the neighbours you only know by nod|face-slightly-smiling].',
        'Somebody will cheat a little. Another will notice. You will still talk about it at Christmas.',
        'What you do together on a rainy Sunday is what children later call childhood.',
        'Adults are welcome without an excuse.',
      ],
      closings: ['Your turn.', 'Come and play.'],
      funny: ['We accept no liability for grandfathers who refuse to lose.'],
    },
  ),
];
