// Copy for places where people eat and drink, and for what is made there.
import type { Format } from '../../../brief/format.ts';
import { type Matter, matter } from './matter.ts';

const selling: readonly Format[] = ['ad', 'product', 'pitch', 'introduction'];

export const foodAndDrink: readonly Matter[] = [
  matter(selling, /\b(?:coffee (?:shop|bar|house|roaster\w*|van|cart)|caf[eé]s?|espresso bar|coffee|barista)\b/i, {
    openings: [
      'Between the alarm clock and the first meeting: {name}.',
      'Follow the smell of fresh coffee, and you arrive at {name}.',
      'Good mornings have an address: {name}.',
    ],
    thoughts: [
      'You hear it before you taste it: the grinder, the hiss of the milk, a spoon against the cup.',
      'A few minutes with a cup in both hands can turn a whole morning around.',
      'Why come in?:: Some come for [the first sip of the day|coffee], some for [the corner by the window|sun], and some because [a friend is already waiting|users].',
      'Perhaps you take it black and quick at the counter. Or you order something with foam, and stay until the newspaper is finished.',
      'A regular is somebody who no longer has to say what they want. It starts with an ordinary Tuesday.',
      'Rainy afternoons, first dates, unfinished letters: most of them go better with something warm beside them.',
    ],
    closings: ['Your next coffee is just around the corner.', 'Come in, and take your time over a cup.'],
    funny: [
      'Decaf, they say, is also coffee. One may respect that view, from a distance.',
      'Nobody has ever said: I wish I had stayed in bed instead of smelling that espresso. Well, maybe on Sundays.',
    ],
  }),
  matter(selling, /\b(?:baker(?:y|ies|s)|boulangerie|pastr(?:y|ies)|patisserie|cakes?|cupcakes?|bread|donuts?)\b/i, {
    openings: [
      'While the street is still asleep, the oven at {name} is not.',
      'A warm loaf under your arm, and the day has begun: {name}.',
      'You can smell {name} before you see it.',
    ],
    thoughts: [
      'Listen to a fresh loaf when you press it: the crust answers.',
      'What is it today?:: Will it be [something with seeds|wheat], [something sweet|cake-slice], or [the one you always take|heart]?',
      'Baking is a night job. When the first customers come, flour, water and patience have been at work for hours.',
      'The end of the loaf never survives the way home. Everybody knows it, and nobody admits it.',
      'Bread brings people to one table who agree on little else.',
      'On birthdays, on Sundays, and on days that need a consolation, somebody says: let us get cake.',
      'Ask behind the counter what has come out of the oven last. That question is never the wrong one.',
    ],
    closings: ['Come early; warm is best.', 'Bring a bag, and an appetite.'],
    funny: ['Carbohydrates, we hear, are out of fashion. Somebody ought to tell the croissants.'],
  }),
  matter(
    selling,
    /\b(?:restaurants?|bistros?|trattoria|pizzeria|pizza|diner|steakhouse|sushi|tapas|taqueria|burgers?|food truck|brasserie|ramen|kebab|noodle bar)\b/i,
    {
      openings: [
        'Who is cooking tonight? Not you. Tonight it is {name}.',
        'Take a seat at {name}.',
        'Hungry? Good. Then keep listening, because this is {name}.',
      ],
      thoughts: [
        'A good evening begins with a menu, and with somebody saying: you order first, I have to think.',
        'Around the table:: The best seats are the ones next to [people you like|users], near [a plate to share|utensils], and far from [your inbox|mail].',
        'Steam from the kitchen, glasses that touch, a laugh from the next table: this is what eating out sounds like.',
        'Let somebody else do the chopping for once. And the washing-up, which is the real luxury.',
        'Come hungry, for politeness ends where the bread basket begins.',
        'Some dishes you eat, and some you talk about on the way home.',
      ],
      closings: ['Come to the table.', 'Come in, sit down, and leave the rest to the kitchen.'],
      funny: ['Calories do not count when the plate is shared. Science has not confirmed this, but it feels right.'],
    },
  ),
  matter(selling, /\b(?:pubs?|bars?|brewery|breweries|beers?|cocktails?|wine bar|taproom|beer garden|craft beer)\b/i, {
    openings: ['The day is done. The evening starts at {name}.', 'First round of the evening: {name}.'],
    thoughts: [
      'Jackets over the chairs, phones on the table, and nobody asks about the quarter any more.',
      'An old story gets better with every telling, and best of all at a bar.',
      'What will it be?:: Choose [something you know|beer], [something you cannot pronounce|wine], or [whatever the bar recommends|star].',
      'Strangers become neighbours faster where glasses are clinking.',
      'Driving home? Ask for something good without alcohol.',
    ],
    closings: ['See you at the bar.', 'Pick the stool you like.'],
    funny: ['A bar is no therapy, but people do listen there.'],
  }),
  matter(selling, /\b(?:ice ?cream|gelat\w+|frozen yoghurt|milkshakes?|desserts?)\b/i, {
    openings: [
      'One scoop or several? At {name}, that is the only hard question.',
      'Summer has a taste. Ask at {name}.',
    ],
    thoughts: [
      'There are people who lick, people who bite, and people who help everybody else finish.',
      'Choose:: Stand in front of the glass and choose: [something fruity|cherry], [something creamy|ice-cream-cone], or [the odd one you have never dared|sparkles].',
      'Sticky fingers are part of it. So are the little spoons that nobody ever gives back.',
      'A cone in your hand slows everyone down to strolling pace, and that is part of the pleasure.',
      'Grandparents and toddlers agree on few things. This is one of them.',
    ],
    closings: ['Quick, before it melts.', 'Come by, the sun will follow.'],
    funny: ['Is it good for you? It makes you smile. Let us leave it at that.'],
  }),
  matter(selling, /\b(?:chocolate(?:s|r|rs)?|chocolatier|sweets?|candy|pralines?|fudge|biscuits?|cookies?)\b/i, {
    openings: [
      'Close your eyes, and let it melt: {name}.',
      'There is a drawer in every home for something like {name}.',
    ],
    thoughts: [
      'First comes the snap, then the melting, and then a short silence.',
      'For whom?:: Give it as [a thank-you|heart], as [an apology|handshake], or as [a present to yourself|gift].',
      'Sharing is a virtue. Hiding the last piece behind the cookbooks is only human.',
      'A small box says what a long card often cannot.',
      'Dark, milk or white is a question on which families have split.',
    ],
    closings: ['Treat somebody, and start with yourself.', 'One piece, they say. We wish you luck.'],
    funny: ['Cocoa grows on trees. So this is practically fruit.'],
  }),
  matter(
    selling,
    /\b(?:tea|tea ?(?:shop|house|room)|matcha|kombucha|juices?|smoothies?|lemonade|drinks?|energy drink)\b/i,
    {
      openings: ['Put the kettle on your list of good ideas: {name}.', 'Thirsty for something better? Say {name}.'],
      thoughts: [
        'A drink can be a break, a reward, or an excuse to sit with somebody.',
        'Your moment:: Perhaps it belongs to [the early morning|sun], [the slump after lunch|clock], or [the sofa at night|sofa].',
        'Taste is memory: a single sip can bring back a holiday or a kitchen you grew up in.',
        'Pour it, wait a second, and breathe in before you drink.',
        'You will know within a mouthful whether it is yours.',
      ],
      closings: ['Cheers, and enjoy.', 'Try a glass, and decide for yourself.'],
      funny: ['Side effects may include putting your feet up.'],
    },
  ),
  matter(selling, /\b(?:wine(?:s|ry|ries)?|vineyards?|winemakers?|whisk(?:e)?y|gin|distiller(?:y|ies)|spirits)\b/i, {
    openings: ['A whole summer fits into a bottle. This one says {name}.', 'Uncork the evening: {name}.'],
    thoughts: [
      'Everything ends up in the glass: the soil, the weather, and the patience of the people who waited.',
      'How to taste:: Look at [the colour|eye], take in [the scent|wind], and only then [take a sip|wine].',
      'You need no vocabulary to enjoy it. I like it is a complete review.',
      'With friends, a bottle lasts an evening; with good stories, it lasts longer.',
      'Keep it for a special day, or open it, and the day becomes one.',
    ],
    closings: ['Here is to good company.', 'Enjoy it slowly, and in good measure.'],
    funny: ['Notes of oak and berries, they say. Most people only notice that the glass is empty.'],
  }),
  matter(
    selling,
    /\b(?:farms?|farm shop|organic (?:box|vegetables?|food)|vegetable box|meal kits?|honey|cheese(?:s|makers?)?|farmers['’]? market|butchers?|deli|delicatessen|olive oil|catering|caterers?|groceries|grocery|spices?)\b/i,
    {
      openings: [
        'Good food has a home before it has a price. Meet {name}.',
        'Behind good food there are people. Say hello to {name}.',
      ],
      thoughts: [
        'Taste a tomato in season, and you remember what the word meant.',
        'Good questions:: Good food stands up to questions: [where is it from|map-pin], [who made it|user], and [what is in it|search]?',
        'What the season brings is usually what the body wants.',
        'A full table is the oldest form of hospitality.',
        'Cooking is easier when the ingredients do most of the work.',
        'Talk to the people behind the counter. They have recipes that no book has.',
      ],
      closings: ['Bring it home, and taste the difference for yourself.', 'Good appetite, whenever you are ready.'],
      funny: ['Vegetables are like jokes: they need to be fresh, and the timing has to be right.'],
    },
  ),
];
