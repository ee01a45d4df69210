// What is commonly known of soil, waste, climate and energy.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const planet: readonly Knowledge[] = [
  {
    words: /\bcompost\w*/i,
    hook: 'What leaves the kitchen as waste can come back as soil.',
    blocks: [
      told(
        'What goes in',
        'A good heap is a mix. [Fresh scraps|Greens: fresh scraps|leaf] such as peelings and cut grass feed it, and [dry leaves or cardboard|Browns: dry leaves, card|package] keep it loose.',
      ),
      told(
        'What stays out',
        'Some things do not belong there. [Meat, fish and dairy|fish] attract rats, [sick plants|sprout] pass their troubles on, and [glossy paper|newspaper] does not rot well.',
      ),
      told(
        'Air and water',
        'The work is done by tiny living things, and they need what we need. Give them [air|Turn it for air|wind] by turning the heap, and [a little water|Damp, never wet|droplets] when it looks dry.',
      ),
      told(
        'A place for it',
        'Choose a spot [in light shade|trees], straight [on the ground|On bare earth|sprout], so that worms can move in from below. Whoever has no garden can keep a lidded box on the balcony.',
      ),
      told(
        'What your nose tells you',
        'Trust your nose. [A sour smell|Sour: too wet|circle-question-mark] means it is too wet, so add dry leaves. When nothing happens at all, [it is too dry|Still: too dry|sun] or short of fresh scraps.',
      ),
      told(
        'When it is ready',
        'Then comes the patient part. Finished compost is [dark and crumbly|sprout], and it [smells like a forest floor|trees]. Spread it on beds in spring, and the circle is closed.',
      ),
    ],
  },
  {
    words: /\b(?:recycl\w+|plastics?|waste|litter\w*|packaging|zero.waste)\b/i,
    hook: 'Nothing we throw away really goes away; it only goes somewhere else.',
    blocks: [
      told(
        'First things first',
        'The best waste is the kind that never appears. So first [refuse what you do not need|Refuse|circle-x], then [use things again|Use again|repeat], and only then [sort the rest|Sort the rest|recycle].',
      ),
      told(
        'Sorted well',
        'Sorting works when things are clean and separate. [Rinse jars and cans|droplets], [flatten boxes|package], and [take lids off|Lids off|check] where your town asks for it.',
      ),
      told(
        'Not in the bin',
        'A few things cause trouble everywhere. [Batteries|battery-warning] can catch fire, [electronics|cpu] hold metals worth saving, and [medicine|pill] does not belong in the drain.',
      ),
      told(
        'Where it goes',
        'What happens next depends on the material. [Glass and metal|wine] can be melted again and again, [paper|newspaper] loses a little strength each time, and [mixed plastics|milk] are the hardest to use.',
      ),
      told(
        'Habits that help',
        'Small habits add up at home. Carry [a bag and a bottle|shopping-bag], buy [loose instead of wrapped|apple], and [repair before you replace|wrench].',
      ),
    ],
  },
  {
    words: /\b(?:climate|global warming|greenhouse|carbon|co2|net.?zero|sustainab\w+)\b/i,
    hook: 'The weather is what we get today; the climate is what we can rely on.',
    blocks: [
      told(
        'How it warms',
        'Sunlight warms the ground, and the ground gives that warmth back. [Certain gases|Gases hold warmth|cloud] in the air hold part of it, like [a blanket|bed-double] around the planet.',
      ),
      told(
        'Where the gases come from',
        'When we burn [coal, oil and gas|factory], carbon that lay in the ground for ages goes into the air. [Felled forests|trees] and [certain kinds of farming|wheat] add to it.',
      ),
      told(
        'What changes',
        'A warmer planet means more than hot days. [Ice melts|snowflake], [seas rise|waves-horizontal], and both [drought and heavy rain|cloud-rain] become more likely in many places.',
      ),
      told(
        'At home',
        'Much of what a household can do is about [heating|flame], [travel|car] and [food|utensils]. Start with the one that is easiest to change where you live.',
      ),
      told(
        'In town',
        'Some things no household can do alone. Towns can plant [trees for shade|trees], build [safe ways to walk and ride|bike], and make [public buildings|building] waste less energy.',
      ),
      told(
        'Both at once',
        'Such work has a double face: [slow the change down|leaf], and [prepare for what is coming|umbrella]. Neither replaces the other.',
      ),
    ],
  },
  {
    words:
      /\b(?:renewables?|solar (?:power|panels?|energy)|wind (?:power|turbines?|energy)|save energy|energy (?:saving|efficiency))\b/i,
    hook: 'The cheapest energy is the energy nobody has to make.',
    blocks: [
      told(
        'Sun and wind',
        'Sunlight striking [a solar cell|sun] sets tiny charges moving, and that is a current. [A wind turbine|wind] does it with a turning shaft, much as a bicycle dynamo does.',
      ),
      told(
        'The catch',
        'Neither works on demand. That is why [storage|battery], [good lines|zap] and [flexible use|clock] matter as much as the panels themselves.',
      ),
      told(
        'Save first',
        'Before anything is built, look for leaks. [Draughty windows|wind], [old lamps|lightbulb] and [devices on standby|monitor-off] use energy that nobody enjoys.',
      ),
      told(
        'Ask before you buy',
        'Some questions save money later. [How much sun or wind|Sun and wind here|cloud-sun] is there at your place, [who looks after it|wrench], and [what happens at night|moon]?',
      ),
    ],
  },
  {
    words:
      /\b(?:oceans?|seas?|coral|reefs?|whales?|sharks?|marine|tides?)\b(?![- ](?:mill|gauge|gate|barrier|turbine))/i,
    hook: 'Most of our planet is water, and most of that water nobody has ever seen.',
    blocks: [
      told(
        'In layers',
        'The sea is built in layers. Near the top, [sunlight|sun] feeds tiny plants; further down comes [twilight|moon], and then [the dark|anchor], where animals make their own light.',
      ),
      told(
        'What it does for us',
        'Even far inland we depend on it: the sea [stores warmth|thermometer], [feeds the clouds|cloud-rain], and its smallest plants [give off oxygen|wind].',
      ),
      told(
        'Reefs',
        'Corals look like stones and are animals. They live together with [tiny algae|leaf] that feed them, and when the water gets [too warm|thermometer], the algae leave and the coral turns white.',
      ),
      told(
        'What troubles it',
        'Trouble comes in several forms: [plastic|milk] that breaks into ever smaller pieces, [too many nets|fish], and [noise|volume-2] that drowns out the calls of whales.',
      ),
      told(
        'What helps',
        'Help begins on land. [Less waste|recycle], [fish from careful catches|fish] and [protected waters|shield-check] give the sea time, and given time, it recovers remarkably well.',
      ),
    ],
  },
  {
    words: /\b(?:forests?|trees?|rainforests?|woodlands?|deforestation|reforestation)\b/i,
    hook: 'A forest is less a crowd of trees than a neighbourhood.',
    blocks: [
      told(
        'Storey by storey',
        'Like a house, it has storeys. Up in [the crown|sun] leaves catch the light, [the shrubs below|leaf] make do with what is left, and [the soil|sprout] turns everything that falls into food.',
      ),
      told(
        'Under the ground',
        'Roots do not work alone. Fine [threads of fungi|network] join them, and along these threads pass [water and nutrients|droplets].',
      ),
      told(
        'What it gives',
        'People get a great deal from it: [clean water|droplets], [cool air|wind], wood, and [a place to breathe|heart].',
      ),
      told(
        'How to look',
        'Next time you walk there, stop for a minute. [Look up|search] at the gaps between crowns, [listen|ear], and find [a seedling|sprout] that is waiting for its bit of light.',
      ),
    ],
  },
];
