// What is commonly known of the kitchen, the garden, animals and pastimes.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const home: readonly Knowledge[] = [
  {
    words: /\b(?:coffee|espresso|cappuccino|latte|barista|coffee beans)\b/i,
    hook: 'It smells like morning, and it has travelled a long way to your cup.',
    blocks: [
      told(
        'From cherry to cup',
        'Coffee begins as a fruit. Inside each [red cherry|cherry] lie the seeds we call beans; they are [dried|sun], [roasted|flame], and only then do they smell like coffee.',
      ),
      told(
        'What roasting does',
        'Heat writes the taste. [Light roasts|sun] keep fruit and flowers, [dark roasts|moon] bring chocolate, smoke and bitterness.',
      ),
      told(
        'Grind fresh',
        'Aroma fades quickly once a bean is broken. So [grind just before brewing|cog], [coarse for a press|Coarse: press|circle], [fine for espresso|Fine: espresso|circle-dot].',
      ),
      told(
        'Water and time',
        'Most of the cup is water, so [use good water|droplets], [hot but off the boil|thermometer]. If it tastes [sour|citrus], brew longer; if it tastes [bitter|circle-x], brew shorter.',
      ),
      told(
        'A ritual',
        'Around the world people meet over it. Whether in [a tiny cup|coffee], from [a long pour|droplets] or with [a splash of milk|milk], it is an excuse to sit down together.',
      ),
    ],
  },
  {
    words: /\b(?:tea|green tea|matcha|chai)\b/i,
    hook: 'Leaves and hot water: hardly anything so simple has so many faces.',
    blocks: [
      told(
        'One plant',
        'Green, black and white tea come from the same plant. What makes them differ is [how long the leaves meet the air|wind] before they are [dried|sun].',
      ),
      told(
        'Brew it well',
        'Delicate leaves dislike boiling water. Let it [cool a little for green tea|Cooler for green|thermometer], pour it [hot for black tea|Hot for black|flame], and take the leaves [out in time|timer].',
      ),
      told(
        'Room to unfold',
        'Give the leaves space, for they [swell as they open|leaf]. A [warm pot|coffee] keeps the taste round.',
      ),
      told(
        'A pause',
        'Perhaps the best thing about tea is that it cannot be hurried. While it steeps, there is [nothing to do but wait|clock].',
      ),
    ],
  },
  {
    words: /\b(?:bread|sourdough|baking|dough|yeast)\b/i,
    hook: 'Flour, water, salt and time: the last one does most of the work.',
    blocks: [
      told(
        'What lives in it',
        'Dough is alive. [Yeast|circle-dot] eats sugar from the flour and breathes out gas, and [the gluten net|network] catches the bubbles.',
      ),
      told(
        'Why sourdough',
        'A sourdough starter holds [wild yeast|wind] and [friendly bacteria|flask-conical]. They work slowly, and slow work [brings taste|star].',
      ),
      told(
        'Hands first',
        'Knead until the dough is [smooth|hand] and springs back. Then let it [rest|moon], covered, until it has [clearly grown|trending-up].',
      ),
      told(
        'Heat and steam',
        'Bake in [a very hot oven|flame] with [some steam|cloud] at the start, so that the crust stays soft long enough to rise.',
      ),
      told(
        'Is it done?',
        'To test it, knock on the bottom: [a hollow sound|ear] means yes. Now comes the hardest part, which is [letting it cool|clock].',
      ),
    ],
  },
  {
    words: /\b(?:groceries|grocery|supermarket|food waste|meal plan\w*)\b/i,
    hook: 'The dearest food is the food that ends up in the bin.',
    blocks: [
      told(
        'Before you go',
        'Look before you leave: [what is in the fridge|refrigerator], [what must be eaten|clock], and [what you will cook|cooking-pot]. Then write [a list|list-checks].',
      ),
      told(
        'In the shop',
        'Never shop hungry. Compare [the price per kilo or litre|scale], look [high and low on the shelf|search], and try [the plain brands|tag].',
      ),
      told(
        'In season',
        'What is [in season|apple] is cheaper and tastes better; [frozen vegetables|snowflake] are a good second.',
      ),
      told(
        'At home',
        'Store things so that you see them. [Older in front|refrigerator], [leftovers in clear boxes|package], and [one meal of leftovers|utensils] every week.',
      ),
      told(
        'Dates',
        'Best before does not mean bad after. For many foods you may [look|search], [smell|wind] and [taste|utensils]; only a use-by date is meant strictly.',
      ),
    ],
  },
  {
    words: /\b(?:garden\w*|tomato(?:es)?|houseplants?|herbs|raised beds?|balcony plants?)\b/i,
    hook: 'A garden answers slowly, and it never lies.',
    blocks: [
      told(
        'Light decides',
        'Before you buy a plant, watch your place for a day. [Full sun|sun], [light shade|cloud-sun] or [shade|cloud] decides what will be happy there.',
      ),
      told(
        'Soil',
        'Healthy soil [crumbles|sprout], [holds water|droplets] and [lets it through|arrow-down]. Compost improves almost any of it.',
      ),
      told(
        'Water',
        'Water [seldom but well|droplets], [in the morning|sun], and [at the root|sprout] rather than over the leaves.',
      ),
      told(
        'Read the leaves',
        'Leaves talk. [Pale ones|leaf] are hungry, [soft brown ones|droplets] had too much water, [crisp ones|sun] too little.',
      ),
      told(
        'Start small',
        'For the first year choose [herbs|leaf], [radishes|carrot] or [lettuce|salad]: they forgive much, and you taste the result soon.',
      ),
    ],
  },
  {
    words: /\b(?:dogs?|pupp(?:y|ies)|cats?|kittens?|pets?|animal shelters?)\b/i,
    hook: 'A pet does not care what you achieved today, only that you came home.',
    blocks: [
      told(
        'Before it moves in',
        'Ask yourself some honest questions. Is there [time every day|clock], [money for the vet|wallet], and [someone for the holidays|users]?',
      ),
      told(
        'The first days',
        'A new home is a lot at once. Give [a quiet corner|house], [regular meals|utensils], and let the animal [come to you|heart].',
      ),
      told(
        'Read the signs',
        'Animals speak with the body. [Ears|ear], [tail|paw-print] and [eyes|eye] tell you when it is time to play, and when to leave them be.',
      ),
      told(
        'Teach kindly',
        'Reward what you like, at once, with [a treat|bone] or [praise|message-circle]. Punishing only teaches [fear|circle-x].',
      ),
      told(
        'Shelters',
        'In a shelter somebody is waiting. The people there know [the character|heart] of each animal, so tell them [how you live|house].',
      ),
    ],
  },
  {
    words: /\b(?:photograph\w*|cameras?|photos?|filming|selfies?)\b/i,
    hook: 'Taking pictures means drawing with light, and light is free.',
    blocks: [
      told(
        'Find the light',
        'First look where the light comes from. [From the side|sun] it shapes, [from behind|sunset] it glows, [from the front|lightbulb] it flattens.',
      ),
      told(
        'Compose',
        'Decide what the picture is about. Move [closer|search], place it [off the middle|grid-3x3], and check [the edges|square] for what does not belong.',
      ),
      told(
        'Focus on the eyes',
        'With people and animals, [the eyes|eye] must be sharp. Go [down to their height|arrow-down], and [talk|message-circle] while you shoot.',
      ),
      told(
        'Fewer, better',
        'Later, choose strictly. Keep [the best one|star] of each scene, [straighten and crop|crop], and leave the rest alone.',
      ),
    ],
  },
  {
    words:
      /\b(?:guitar|piano|violin|drums|ukulele|musical instrument|(?:learn|play)(?:ing)? (?:an )?(?:instrument|music)|singing)\b/i,
    hook: 'Every musician you admire once sounded terrible, and went on.',
    blocks: [
      told(
        'Little and often',
        'Short practice every day beats a long one at the weekend. Keep the instrument [in sight|eye], [in tune|eighth-notes], and start with [something easy|face-slightly-smiling].',
      ),
      told(
        'Slow is fast',
        'Play [so slowly that you make no mistakes|clock], then a bit faster. Fingers remember exactly [what they did|repeat], the mistakes too.',
      ),
      told(
        'Small pieces',
        'Take the hard bar out of the song. [Repeat it|repeat], [join it|link] to the bar before, and only then [play on|play].',
      ),
      told(
        'Listen and record',
        'Record yourself now and then. You hear [what is good|star], [what drags|clock], and in a few months, [how far you have come|trending-up].',
      ),
      told(
        'Play with others',
        'Playing together teaches [keeping time|timer] and [listening|ear] like nothing else, and it is more fun.',
      ),
    ],
  },
  {
    words: /\b(?:bicycle ty?res?|bike ty?res?|flat ty?res?|inner tubes?|punctures?)\b/i,
    hook: 'With the right order, a flat tyre is a short stop and not the end of the ride.',
    blocks: [
      told('Lay out', 'Have these at hand: [tyre levers|wrench], [a new tube or patches|bandage], and [a pump|wind].'),
      told(
        'Take it off',
        'Open the brake if you need to, and [take the wheel out|bike]. Let the last air escape, push a lever under the edge, and [lift one side of the tyre|arrow-up] over the rim.',
      ),
      told(
        'Find the reason',
        'Before the new tube goes in, look for the culprit. Feel [the inside of the tyre|hand] carefully for [glass or thorns|search].',
      ),
      told(
        'Put it back',
        'Give the new tube a little air, so that it has a shape. Set [the valve|circle-dot] in first, then [press the tyre back with your thumbs|thumbs-up], ending opposite the valve.',
      ),
      told(
        'Pump and check',
        'Pump a little, and check that [no tube is pinched|search]. Now pump it [firm|wind], put the wheel back, and [test the brakes|shield-check] before you ride.',
      ),
    ],
  },
  {
    words: /\b(?:travel\w*|trips?|city breaks?|vacations?|sightseeing|packing|backpacking)\b/i,
    hook: 'A journey begins on the evening when you first unfold the map.',
    blocks: [
      told(
        'Plan the frame',
        'Fix only the frame: [how you get there|plane], [where you sleep|bed-double], and [one thing a day|star]. Leave the rest open.',
      ),
      told(
        'Pack light',
        'Lay out what you want to take, and put part of it back. [Layers|shirt], [shoes you know|footprints], and [copies of your papers|file-text] are what you will miss most.',
      ),
      told(
        'Arrive',
        'On the first day, walk without a plan. [Find a bakery|croissant], [learn how to say thank you|message-circle], and notice [how people cross the street|traffic-cone].',
      ),
      told(
        'Like a guest',
        'Remember that someone lives here. [Ask before you photograph|camera], [eat where it is local|utensils], and leave places [as you found them|leaf].',
      ),
      told(
        'Bring it home',
        'Write down [one moment a day|pencil]. Pictures show what you saw, and those lines bring back [how it felt|heart].',
      ),
    ],
  },
];
