// Copy for weather forecasts: only the sky that the prompt itself speaks of.
import { type Block, type FormatCopy, item } from '../copy.ts';

/** A kind of weather, when the prompt's words name it. */
export interface Sky {
  readonly words: RegExp;
  readonly openings: readonly string[];
  readonly block: Block;
  readonly advice: Block;
  readonly closings: readonly string[];
}

/** The skies, the most important for people's plans first. */
export const skies: readonly Sky[] = [
  {
    words: /\b(?:thunder\w*|storms?|stormy|hurricane|lightning|tornado)\b/i,
    openings: ['Hello, and please keep an eye on the sky {day}: there is stormy weather in the forecast.'],
    block: {
      lines: ['Storms can build quickly, so check for local warnings before you head out.'],
      card: { heading: 'Stormy weather', items: [item('Check local warnings', 'cloud-lightning', 'local warnings')] },
    },
    advice: {
      lines: [
        'Secure anything loose outdoors, charge your phone, and stay inside while it passes.',
        'Under no circumstances should you look for shelter beneath a tree.',
      ],
      card: {
        heading: 'Stay safe',
        items: [
          item('Secure loose things', 'house', 'secure anything'),
          item('Charge your phone', 'zap', 'charge your'),
          item('Stay inside', 'shield-check', 'stay inside'),
        ],
      },
    },
    closings: ['That is the forecast. Stay safe, and look out for one another.'],
  },
  {
    words: /\b(?:snow\w*|blizzard|flurries|sleet)\b/i,
    openings: [
      'Wrap up warm, everyone: snow is part of the forecast {day}.',
      'Good morning! Look out of the window {day} and you may well see white.',
    ],
    block: {
      lines: ['Snow changes everything, from the morning commute to the sound of the streets.'],
      card: { heading: 'The outlook', items: [item('Snow', 'snowflake', 'snow')] },
    },
    advice: {
      lines: [
        'Allow yourself extra time on the road, wear shoes with a good grip, and keep hands and ears covered.',
        'And if you have nowhere to be, enjoy the view with a hot drink.',
      ],
      card: {
        heading: 'For a snowy day',
        items: [
          item('Extra time on the road', 'car', 'extra time'),
          item('Shoes with good grip', 'footprints', 'shoes with'),
          item('A hot drink', 'coffee', 'hot drink'),
        ],
      },
    },
    closings: ['That is the forecast. Keep warm, and take it slowly out there.'],
  },
  {
    words: /\b(?:rain\w*|showers?|drizzl\w+|wet|downpours?)\b/i,
    openings: [
      'Keep an umbrella by the door {day}: there is rain in the forecast.',
      'Hello, and yes, you heard it right: rain is on the way.',
    ],
    block: {
      lines: ['Rain is on the cards, so plan for wet pavements and a little more traffic than usual.'],
      card: {
        heading: 'The outlook',
        items: [item('Rain', 'cloud-rain', 'rain'), item('Wet pavements', 'droplets', 'wet pavements')],
      },
    },
    advice: {
      lines: [
        'Take a proper jacket, leave a few minutes early, and give cyclists and pedestrians some extra room.',
        'The gardens, at least, will be delighted.',
      ],
      card: {
        heading: 'For a rainy day',
        items: [
          item('A proper jacket', 'umbrella', 'proper jacket'),
          item('Leave a little early', 'clock', 'leave a few'),
          item('Give others room', 'car', 'extra room'),
        ],
      },
    },
    closings: ['That is the forecast. Stay dry, and have a good one.'],
  },
  {
    words: /\b(?:heat ?wave|hot|scorching|heat)\b/i,
    openings: ['It is going to be a hot one, so find yourself some shade.'],
    block: {
      lines: ['Heat like this asks for a slower pace.'],
      card: { heading: 'The outlook', items: [item('Hot weather', 'thermometer', 'heat')] },
    },
    advice: {
      lines: [
        'Drink plenty of water, stay out of the midday sun, and look in on older neighbours.',
        'And never leave children or pets in a parked car, not even for a minute.',
      ],
      card: {
        heading: 'Beat the heat',
        items: [
          item('Plenty of water', 'droplets', 'plenty of'),
          item('Avoid the midday sun', 'sun', 'stay out'),
          item('Check on neighbours', 'users', 'look in'),
        ],
      },
    },
    closings: ['That is the forecast. Keep cool, and look after each other.'],
  },
  {
    words: /\b(?:sun|sunny|sunshine|clear sk(?:y|ies)|bright|beautiful weather)\b/i,
    openings: [
      'Good morning, and what a beautiful start to the day!',
      'Good morning, everyone! Open those curtains, because the sun is out.',
      'Hello, hello! If you were hoping for sunshine, I have very good news.',
    ],
    block: {
      lines: [
        'Just look at that {skyline}: the sun is shining over the city, and it sets the tone for {forecast}.',
        'Sunshine is the headline, and a little time outdoors is the best thing you can do with it.',
      ],
      card: {
        heading: '{outlook}',
        items: [item('Sunshine', 'sun', 'sunshine'), item('A little time outdoors', 'trees', 'a little time')],
      },
    },
    advice: {
      lines: [
        'So make the most of it: have lunch in the park, or take the long way home.',
        'Just remember your sunglasses, a little sunscreen, and a bottle of water.',
      ],
      card: {
        heading: 'Bring along',
        items: [
          item('Sunglasses', 'glasses', 'sunglasses'),
          item('Sunscreen', 'sun', 'sunscreen'),
          item('A bottle of water', 'droplets', 'bottle of'),
        ],
      },
    },
    closings: [
      "That's your forecast. Wherever the day takes you, enjoy the sunshine!",
      'And that is the weather. Have a wonderful, sunny day!',
    ],
  },
  {
    words: /\b(?:wind\w*|breez\w+|gusts?|gale)\b/i,
    openings: ['Hold on to your hats: it is a breezy one {day}.'],
    block: {
      lines: ['The wind is what you will notice first.'],
      card: { heading: 'The outlook', items: [item('Windy', 'wind', 'wind')] },
    },
    advice: {
      lines: ['Bring in anything light from the balcony, take care on bridges, and leave the umbrella at home.'],
      card: {
        heading: 'On a windy day',
        items: [item('Clear the balcony', 'house', 'bring in'), item('Care on bridges', 'car', 'take care')],
      },
    },
    closings: ['That is the forecast. Keep both feet on the ground, and have a good day.'],
  },
  {
    words: /\b(?:fog\w*|mist\w*|haz[ey]\w*)\b/i,
    openings: ['Good morning. If the view from your window looks softer than usual, that is the fog.'],
    block: {
      lines: ['Fog makes distances hard to judge, so give yourself time.'],
      card: { heading: 'The outlook', items: [item('Fog', 'cloud-fog', 'fog')] },
    },
    advice: {
      lines: ['On the road, slow down, keep your lights on low beam, and leave plenty of space.'],
      card: {
        heading: 'In the fog',
        items: [
          item('Slow down', 'car', 'slow down'),
          item('Low beam', 'lightbulb', 'lights on'),
          item('Plenty of space', 'route', 'plenty of'),
        ],
      },
    },
    closings: ['That is the forecast. Travel safely.'],
  },
  {
    words: /\b(?:cloud\w*|overcast|grey sk(?:y|ies)|gray sk(?:y|ies))\b/i,
    openings: ['Hello and welcome. There are clouds overhead {day}, but that is no reason to stay in.'],
    block: {
      lines: ['Clouds keep the light soft and the glare away.'],
      card: { heading: 'The outlook', items: [item('Cloudy', 'cloud-sun', 'clouds')] },
    },
    advice: {
      lines: [
        'It is good weather for a walk, a run, or an errand you have been putting off.',
        'A light jacket in the bag is never a mistake.',
      ],
      card: {
        heading: 'Good for',
        items: [
          item('A walk', 'footprints', 'walk'),
          item('A run', 'heart', 'run'),
          item('A light jacket', 'shirt', 'light jacket'),
        ],
      },
    },
    closings: ['That is the forecast. Have a good day, whatever the sky does.'],
  },
  {
    words: /\b(?:cold|chilly|freezing|frost\w*|icy|winter)\b/i,
    openings: ['Good morning. It is a day for warm coats and warm drinks.'],
    block: {
      lines: ['The cold is the story here.'],
      card: { heading: 'The outlook', items: [item('Cold', 'thermometer', 'cold')] },
    },
    advice: {
      lines: ['Dress in layers, mind the ice on steps and pavements, and keep your hands covered.'],
      card: {
        heading: 'In the cold',
        items: [
          item('Dress in layers', 'shirt', 'dress in'),
          item('Mind the ice', 'snowflake', 'mind the'),
          item('Cover your hands', 'thermometer', 'keep your'),
        ],
      },
    },
    closings: ['That is the forecast. Wrap up, and keep warm.'],
  },
];

/** Copy for a forecast that names no weather at all. */
export const forecast: FormatCopy = {
  openings: {
    noun: {
      any: [
        'Good morning, and welcome to the weather for {place}.',
        'Hello, and welcome to the weather for {place}.',
        'Good morning, and welcome to {topic}.',
        "Hello, and thanks for joining me. Let's see what the weather has in store.",
      ],
      bright: [
        "Good morning, everyone! Let's get you ready for the day with {topic}.",
        'Hello, and welcome to the weather for {place}!',
      ],
    },
    none: { any: ['Hello, and welcome to the weather for {place}.', 'Good morning, and welcome to the weather.'] },
  },
  blocks: [
    {
      lines: [
        'Before you head out, take a good look at the sky, and check your local forecast for the hours ahead.',
        'Conditions can differ a lot from one side of town to the other.',
      ],
      card: {
        heading: 'Before you head out',
        items: [
          item('Look at the sky', 'cloud-sun', 'look at the sky'),
          item('Check local updates', 'search', 'check your local'),
        ],
      },
    },
    {
      lines: [
        'If you are planning to be outdoors, pack for more than one kind of weather: a light layer, something against the rain, and a bottle of water.',
      ],
      card: {
        heading: 'Pack for the day',
        items: [
          item('A light layer', 'shirt', 'light layer'),
          item('Something for rain', 'umbrella', 'something against'),
          item('Water', 'droplets', 'bottle of'),
        ],
      },
    },
    {
      lines: [
        'Travelling? Leave a few minutes early.',
        'Whatever the weather decides, nobody ever regretted having time to spare.',
      ],
    },
    {
      lines: [
        'And when the weather is on your side, make something of it.',
        'A little fresh air can change the whole mood of an afternoon.',
      ],
    },
  ],
  closings: {
    any: [
      'That is the forecast. Have a good day, and take care out there.',
      'And that is the weather. Thanks for watching.',
    ],
    bright: ["That's your forecast. Have a fantastic day, everyone!"],
  },
};
