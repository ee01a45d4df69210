// General advice on food, home, garden, pets and travel.
import { type Domain, item, tip } from '../copy.ts';

export const homeAndTable: readonly Domain[] = [
  {
    words: /\b(?:coffee|espresso|cappuccino|latte|pour-?over|barista|beans)\b/i,
    hook: 'For many of us, the day has not really begun until the first cup.',
    tips: [
      tip('Use fresh beans, and grind them just before you brew.', 'Fresh beans, just ground', 'coffee'),
      tip('Take good water, hot but no longer boiling.', 'Hot, not boiling', 'thermometer'),
      tip(
        'Pour slowly and in circles, so that every bit of coffee gets its share.',
        'Pour slowly, in circles',
        'droplets',
      ),
      tip('Taste it before you add milk or sugar; you may be surprised.', 'Taste it first', 'sparkles'),
      tip('Keep the beans away from light, air and heat.', 'Store away from light', 'sun'),
      tip('And take a moment to sit down with it. Coffee on the run is hardly a coffee.', 'Sit down with it', 'clock'),
    ],
  },
  {
    words: /\b(?:tea|green tea|matcha)\b/i,
    hook: 'A cup of tea is a small pause that you can hold in your hands.',
    tips: [
      tip('Choose loose leaves when you can; they have room to open.', 'Loose leaves', 'leaf'),
      tip('Let the water cool a little for the delicate kinds.', 'Not too hot', 'thermometer'),
      tip('Mind the time: too long, and it turns bitter.', 'Mind the time', 'timer'),
      tip('Warm the cup first, so that your tea stays hot for longer.', 'Warm the cup', 'cup-soda'),
    ],
  },
  {
    words: /\b(?:pasta|spaghetti|lasagn\w+|noodles)\b/i,
    hook: 'Good pasta needs very little, and a bit of attention.',
    tips: [
      tip('Use plenty of water, and salt it well.', 'Plenty of salted water', 'droplets'),
      tip('Taste early; the pasta should still have a little bite.', 'Taste early', 'utensils'),
      tip('Save a cup of the cooking water, because it binds the sauce.', 'Save some water', 'cup-soda'),
      tip('Finish the pasta in the sauce, and not on the plate.', 'Finish in the sauce', 'flame'),
    ],
  },
  {
    words: /\b(?:bread|sourdough|baking|bake|cake|cookies|dough|pizza)\b/i,
    hook: 'Baking rewards the patient.',
    tips: [
      tip('Weigh the ingredients instead of guessing.', 'Weigh, do not guess', 'scale'),
      tip('Let the oven heat up fully before anything goes in.', 'Heat the oven fully', 'flame'),
      tip('Give the dough the time it asks for.', 'Give it time', 'clock'),
      tip('Resist opening the door too early.', 'Keep the door shut', 'timer'),
      tip('Let it cool before you cut it, however hard that is.', 'Let it cool', 'thermometer'),
    ],
  },
  {
    words: /\b(?:cook\w*|recipes?|meals?|kitchen|soup|stew|curry|salad|dinner|food)\b/i,
    hook: 'Good food does not have to be complicated.',
    tips: [
      tip('Begin with good ingredients, and let them speak for themselves.', 'Good ingredients', 'leaf'),
      tip('Cut everything to the same size, so that it cooks evenly.', 'Same size, even cooking', 'utensils'),
      tip('Season in small steps, and taste each time.', 'Season in small steps', 'sparkles'),
      tip('Let the pan get hot before you add anything.', 'Hot pan first', 'flame'),
      tip('Tidy up while something simmers; you will thank yourself later.', 'Tidy as you go', 'check'),
    ],
  },
  {
    words: /\b(?:garden\w*|plants?|houseplants?|flowers|compost\w*|balcony|herbs)\b(?! based)/i,
    hook: 'Anything that grows teaches you patience.',
    tips: [
      tip('Watch where the light falls before you choose a place.', 'Watch the light', 'sun'),
      tip('Feel the soil with your finger, and water only when it is dry.', 'Feel the soil', 'droplets'),
      tip('Start with kinds that forgive mistakes.', 'Start with easy kinds', 'leaf'),
      tip('Return what you can to the earth: peelings and leaves make good compost.', 'Make compost', 'repeat'),
      tip('Have a look every day. It is good for the plants, and even better for you.', 'A look every day', 'calendar'),
    ],
  },
  {
    words: /\b(?:dogs?|(?<!why do )cats?(?! purr)|pets?|pupp(?:y|ies)|kittens?|animal shelter|adopt\w*)\b/i,
    hook: 'Animals ask for little, and they give a great deal.',
    tips: [
      tip('Make sure you have the time: for walks, for play, and for quiet.', 'Make time', 'clock'),
      tip('Keep fresh water within reach.', 'Fresh water', 'droplets'),
      tip('Reward what you like to see, and be patient with the rest.', 'Reward and patience', 'heart'),
      tip('See the vet regularly, and not only when something is wrong.', 'See the vet', 'calendar'),
      tip('Ask a shelter first; somebody there may be waiting for you.', 'Ask a shelter', 'house'),
    ],
  },
  {
    words:
      /\b(?:travel\w*|trip|vacation|holiday (?:planning|trip)|tourism|tourists?|visit(?:ing)? \p{Lu}|backpack\w*|road trip|flight|luggage|packing|paris|rome|london|tokyo|new york|barcelona|lisbon|bali|venice|berlin)\b/iu,
    hook: 'The best journeys leave a little room for surprises.',
    tips: [
      tip('Pack less than you planned, and leave space for what you find.', 'Pack less', 'briefcase'),
      tip('Learn a few words of the language; a greeting opens doors.', 'Learn a few words', 'message-circle'),
      tip('Walk whenever you can, because places show themselves slowly.', 'Walk', 'footprints'),
      tip('Ask the people who live there where they like to eat.', 'Ask the locals', 'utensils'),
      tip('Keep a copy of your documents in a second place.', 'Copy your documents', 'shield-check'),
      tip('Put the camera away for a while, and simply look.', 'Simply look', 'camera'),
    ],
  },
  {
    words:
      /\b(?:recycl\w+|plastic|waste|climate|sustainab\w+|environment\w*|carbon|pollution|eco-?friendly|energy saving|save energy|renewable|solar (?:power|panels?|energy))\b/i,
    hook: 'Big changes are made of small ones, repeated by many.',
    tips: [
      tip('Use what you already have for longer, and repair it when you can.', 'Use and repair', 'repeat'),
      tip('Carry a bag and a bottle of your own.', 'Your own bag and bottle', 'cup-soda'),
      tip('Switch off what nobody is using.', 'Switch off', 'zap'),
      tip('Take the bike, the bus or the train when the way allows it.', 'Bike, bus or train', 'bike'),
      tip('Learn how your town sorts its waste, and do it properly.', 'Sort your waste', 'leaf'),
      tip('Talk about it with friends, without preaching.', 'Talk about it', 'message-circle'),
    ],
  },
  {
    words:
      /\b(?:real estate|home buying|buy(?:ing)? a (?:house|home)|first home|mortgage|apartment hunting|rent(?:ing)?|moving (?:house|home))\b/i,
    hook: 'A home is more than walls; it is where your days begin and end.',
    tips: [
      tip('Know your budget before you fall in love.', 'Know your budget', 'wallet'),
      tip('Visit at different times of the day, and listen.', 'Visit more than once', 'clock'),
      tip('Look at the roof, the windows and the damp corners.', 'Look at the details', 'search'),
      tip('Walk through the neighbourhood, and talk to the people there.', 'Meet the neighbours', 'users'),
      tip('Have everything in writing, and read it with care.', 'Everything in writing', 'pencil'),
    ],
  },
  {
    words: /\b(?:christmas|holidays?|birthday party|celebrat\w+|party)\b/i,
    hook: 'What people remember in the end is the time they shared.',
    tips: [
      tip('Plan a little less, and enjoy a little more.', 'Plan less, enjoy more', 'party-popper'),
      tip('Let everyone bring something, and nobody has to do it all.', 'Share the work', 'users'),
      tip('Keep a chair free for somebody who would otherwise be alone.', 'Keep a chair free', 'heart'),
    ],
  },
  {
    words: /\b(?:photosynthesis)\b/i,
    hook: 'It happens in every green leaf, quietly, all day long.',
    blocks: [
      {
        lines: [
          'Plants make their own food from simple things: sunlight, water, and carbon dioxide from the air.',
          'The green in their leaves, called chlorophyll, catches the light.',
        ],
        card: {
          heading: 'What a plant needs',
          items: [
            item('Sunlight', 'sun', 'sunlight'),
            item('Water', 'droplets', 'water'),
            item('Carbon dioxide', 'wind', 'carbon dioxide'),
          ],
        },
      },
      {
        lines: [
          'With the energy of that light, the plant builds sugar, which it uses to grow.',
          'Oxygen is left over, and that is what we breathe.',
        ],
        card: {
          heading: 'What comes out',
          items: [item('Sugar, to grow', 'leaf', 'sugar'), item('Oxygen, to breathe', 'wind', 'oxygen')],
        },
      },
      { lines: ['So the next time you stand under a tree, take a deep breath, and say thank you.'] },
    ],
    tips: [
      tip('Look at a leaf against the light, and see how thin it is.', 'Look at a leaf', 'leaf'),
      tip(
        'Put one plant in a sunny window and one in a dark corner, and compare them after a week.',
        'Sunny or dark?',
        'sun',
      ),
      tip('Ask yourself where the wood of a tree comes from; much of it was once air.', 'Wood from air', 'trees'),
    ],
  },
  {
    words: /\bsky (?:is )?blue\b|\bblue sky\b/i,
    hook: 'Look up on a clear day, and the answer is all around you.',
    blocks: [
      {
        lines: [
          'Sunlight looks white, but it is made of all the colours of the rainbow.',
          'On its way through the air, it meets countless tiny molecules.',
        ],
        card: {
          heading: 'What happens',
          items: [
            item('White light, all colours', 'sun', 'all the colours'),
            item('It meets the air', 'wind', 'meets countless'),
          ],
        },
      },
      {
        lines: [
          'Those molecules scatter blue light far more than red.',
          'So blue reaches our eyes from every direction, and the whole sky seems to glow with it.',
        ],
        card: {
          heading: 'Why blue?',
          items: [
            item('Blue scatters most', 'sparkles', 'scatter blue'),
            item('It comes from everywhere', 'globe', 'every direction'),
          ],
        },
      },
      {
        lines: [
          'In the evening, light travels a longer way through the air.',
          'Most of the blue is lost on that journey, and what remains is the red of the sunset.',
        ],
        card: {
          heading: 'And at sunset',
          items: [
            item('A longer way', 'route', 'longer way'),
            item('Blue is lost, red remains', 'sun', 'most of the blue'),
          ],
        },
      },
    ],
    tips: [
      tip('Watch the colours change the next time the sun goes down.', 'Watch a sunset', 'sun'),
      tip(
        'Shine a torch through a glass of water with a drop of milk, and see what colour you get.',
        'Try it at home',
        'lightbulb',
      ),
    ],
  },
  {
    words: /\bwater cycle\b/i,
    hook: 'The water in your glass has travelled further than you ever will.',
    blocks: [
      {
        lines: [
          'The sun warms seas and lakes, and water rises into the air as vapour.',
          'High up, where it is cold, the vapour turns into tiny drops, and clouds are born.',
        ],
        card: {
          heading: 'Up',
          items: [item('Evaporation', 'sun', 'rises'), item('Clouds form', 'cloud-sun', 'clouds are')],
        },
      },
      {
        lines: [
          'When the drops grow heavy, they fall as rain or snow.',
          'Rivers and groundwater carry them back to the sea, and everything begins again.',
        ],
        card: {
          heading: 'And down again',
          items: [
            item('Rain and snow', 'cloud-rain', 'rain or'),
            item('Back to the sea', 'droplets', 'back to the sea'),
          ],
        },
      },
    ],
    tips: [
      tip('Put a lid on a pot of warm water, and watch the drops form.', 'Try it with a pot', 'droplets'),
      tip('After the next rain, follow the water, and find out where it goes.', 'Follow the rain', 'route'),
    ],
  },
];
