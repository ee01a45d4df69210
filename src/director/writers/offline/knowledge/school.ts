// What is taught at school of the earth, of nature and of numbers.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const school: readonly Knowledge[] = [
  {
    words:
      /\b(?:(?:weather (?:vs\.?|versus|and|or|is not) (?:the )?climate)|(?:climate (?:vs\.?|versus|and|or|is not) (?:the )?weather)|difference between (?:weather|climate))\b/i,
    hook: 'Weather is what you get; climate is what you can expect.',
    blocks: [
      told(
        'Weather',
        'Look out of the window for weather. It is [now and here|clock]: [this shower|cloud-rain], [that gust|wind], and the sun tomorrow morning.',
      ),
      told(
        'Climate',
        'Climate is the pattern behind it. You see it when you gather [the weather of many years|calendar] and ask what is [usual|scale] for a place and a season.',
      ),
      told(
        'A wardrobe',
        'Think of clothes. Weather decides [what you wear today|shirt], climate decides [what hangs in your wardrobe|archive].',
      ),
      told(
        'A cold day',
        'A cold winter day does not disprove a warming climate, and a hot day does not prove it. What counts is [how the pattern shifts|trending-up] over a long time.',
      ),
      told(
        'How it is measured',
        'Stations, ships, buoys and satellites [measure|thermometer] day by day. Only [long rows|list] of such days tell us about climate.',
      ),
    ],
  },
  {
    words: /\btime zones?|\bdaylight saving|\bjet ?lag\b/i,
    hook: 'While you have breakfast, somebody on the other side of the earth goes to bed.',
    blocks: [
      told(
        'Why they exist',
        'The earth turns, so the sun is not everywhere at its highest at once. If every clock showed noon [when the sun is highest|sun], each town would have [a time of its own|clock].',
      ),
      told(
        'Railways',
        'For a long time that was so, and it troubled nobody. Then came [trains|train-front], and timetables needed [a common time|calendar].',
      ),
      told(
        'Slices of the globe',
        'Today the globe is cut into zones. As a rule, going [east|arrow-right] you set the clock forward, going [west|arrow-left] you set it back.',
      ),
      told(
        'Crooked lines',
        'Borders of zones follow [countries|map] more than the sun. Some huge countries keep [a single time|clock], and some zones are off by a part of an hour.',
      ),
      told(
        'The date line',
        'Somewhere a new day must begin. At the date line in the Pacific, a step takes you into [yesterday or tomorrow|calendar].',
      ),
      told(
        'Meetings across zones',
        'When you invite people far away, name [the time zone|globe], check [the change of clocks|repeat], and ask for whom it is [the middle of the night|moon].',
      ),
    ],
  },
  {
    words: /\b(?:(?:the|four|why we have) seasons|seasons (?:change|work)|solstices?|equinox\w*)\b/i,
    hook: 'Summer does not come because the sun is nearer.',
    blocks: [
      told(
        'The tilt',
        'The earth leans. Its axis is [tilted|globe], and keeps pointing the same way while we travel [around the sun|sun].',
      ),
      told(
        'Summer and winter',
        'For a part of the year our side leans [towards the sun|arrow-right], and the light falls [steeply|arrow-down]. Later it leans [away|arrow-left], and the light comes in flat.',
      ),
      told(
        'Why flat light is weak',
        'Point a torch straight at the floor, then at a slant. The same light is spread over [more ground|maximize-2].',
      ),
      told(
        'Longer days',
        'In summer the sun also stays up longer. At the poles it does not set [for weeks|sun], and in their winter it does not rise.',
      ),
      told(
        'Upside down',
        'North and south have opposite seasons. When it snows [in the north|snowflake], people go swimming [in the south|waves-horizontal].',
      ),
    ],
  },
  {
    words: /\btides?\b(?! over)(?![- ](?:mill|pool|gauge|gate|barrier|turbine))/i,
    hook: 'Along the shore, the moon writes the timetable.',
    blocks: [
      told(
        'The pull',
        'The moon pulls at the earth, and at the water in particular. On the side [facing the moon|moon], the sea bulges [towards it|arrow-up].',
      ),
      told(
        'The other bulge',
        'The far side has a bulge as well, for there the pull is [weakest|arrow-down]. So most coasts have [high and low water|waves-horizontal] more than once between sunrise and sunrise.',
      ),
      told(
        'The sun helps',
        'When sun and moon [pull in line|link], tides are strong: spring tides. If they pull [at right angles|move], the tides are weak.',
      ),
      told(
        'The shape of the coast',
        'How high it rises depends on [the coast|map]. In narrow bays water [piles up|trending-up]; in closed seas you hardly [notice it|eye].',
      ),
      told(
        'Walk with care',
        'Before you walk out, look at [the tide table|calendar]. Water may come back [behind you|triangle-alert] first.',
      ),
    ],
  },
  {
    words:
      /\b(?:electricity|electric(?:al)? (?:current|circuits?)|circuits?|how batter(?:y|ies) works?|batter(?:y|ies) works?|volts?|ohm'?s law)\b/i,
    hook: 'Flip the switch, and something invisible sets out.',
    blocks: [
      told(
        'What flows',
        'In a wire, tiny charged particles move: electrons. [Metal|link] lets them pass, [plastic|shield] does not.',
      ),
      told(
        'A circle',
        'Current needs a closed way. From the source [through the lamp|lightbulb] and [back again|rotate-cw]; a switch [breaks the circle|power].',
      ),
      told(
        'Voltage and current',
        'Picture water in a pipe. Voltage is [the pressure|gauge], current is [how much flows|droplets], and resistance is [how narrow it is|minimize-2].',
      ),
      told(
        'Where it comes from',
        'Turn a magnet beside a coil, and current flows. [Wind|wind], [water|waves-horizontal] or [steam|cloud] can do the turning.',
      ),
      told(
        'Batteries',
        'A battery turns chemistry into current. When the substances are [used up|battery-low], it is empty; in some, you can [turn it back|battery-charging].',
      ),
      told(
        'Respect',
        'Our bodies conduct, too. Keep [water|droplets] away from sockets, pull [the plug|plug] and not the cable, and leave repairs to [those who know|wrench].',
      ),
    ],
  },
  {
    words: /\b(?:magnets?|magnetism|magnetic fields?|compass(?:es)?)\b/i,
    hook: 'Hold a magnet near a nail, and the nail jumps through empty air.',
    blocks: [
      told(
        'Poles',
        'Every magnet has a north and a south pole. Unlike poles [attract|merge], like poles [push apart|move-horizontal].',
      ),
      told('Cut it', 'If you cut a magnet, you do not get a single pole. Each piece is [a whole magnet|magnet] again.'),
      told(
        'Why iron',
        'Inside iron there are countless tiny magnets. When they [line up|list], the whole piece pulls; heat or a blow [mixes them up|shuffle].',
      ),
      told(
        'The earth',
        'Our planet is a magnet as well. A compass needle turns [towards the north|compass], and the field helps to [shield us|shield] from particles of the sun.',
      ),
      told(
        'Current and magnets',
        'Where current flows, there is a magnetic field. That drives [motors|cog], [loudspeakers|volume-2], and the crane [on the scrapyard|magnet].',
      ),
    ],
  },
  {
    words: /\b(?:sound waves?|how sound|what is sound|speed of sound|how (?:we|people) hear|hearing works)\b/i,
    hook: 'Sound is air that has been set trembling.',
    blocks: [
      told(
        'Trembling',
        'Pluck a string, and it [swings|audio-waveform]. It pushes the air beside it, which pushes [the air beyond|arrow-right], and so on to your ear.',
      ),
      told(
        'High and low',
        'Fast trembling sounds [high|arrow-up], slow trembling sounds [low|arrow-down]. How wide it swings makes it [loud|volume-2] or soft.',
      ),
      told(
        'No air, no sound',
        'It needs something to travel in. Water and steel carry it [faster than air|rocket]; in empty space there is [silence|volume-x].',
      ),
      told('Echo', 'When it meets a wall, part of it comes back. Bats and ships find their way [by echoes|radar].'),
      told(
        'The ear',
        'In your ear a thin skin trembles, then [tiny bones|link], then a liquid with [fine hairs|ear]. Loud noise can break those hairs, and they do not grow back.',
      ),
    ],
  },
  {
    words: /\b(?:dinosaurs?|fossils?|palaeontolog\w+|paleontolog\w+|tyrannosaur\w*)\b/i,
    hook: 'They ruled the land for longer than we can imagine, and some still sing in the garden.',
    blocks: [
      told(
        'What they were',
        'Dinosaurs were reptiles that stood [upright on straight legs|arrow-up]. Some were as long as [several buses|bus], others as small as [a hen|bird].',
      ),
      told(
        'How fossils form',
        'Few remains last. A body must be [covered by mud|layers] soon; then minerals [take the place of bone|gem], and much later [somebody finds it|search].',
      ),
      told(
        'What bones tell',
        'Teeth tell [what was eaten|utensils], tracks tell [how they walked|footprints], and nests tell that some [cared for their young|egg].',
      ),
      told(
        'The end',
        'Most scientists agree that an asteroid struck. Dust [darkened the sky|cloud-fog], plants [died|leaf], and the large animals [starved|circle-x].',
      ),
      told(
        'Not all are gone',
        'A group with feathers survived. Look out of the window: [birds|bird] are its descendants.',
      ),
    ],
  },
  {
    words: /\b(?:glaciers?|ice ages?|polar ice|ice sheets?|icebergs?)\b/i,
    hook: 'Ice can flow, if you give it time and weight.',
    blocks: [
      told(
        'How it grows',
        'Where more snow falls than melts, it piles up. Pressed by [its own weight|arrow-down], snow becomes [ice|snowflake], and ice begins to [creep downhill|trending-down].',
      ),
      told(
        'A plane of ice',
        'On its way it carries [stones|mountain] and planes the ground. It leaves [round valleys|waves-horizontal], [lakes|droplets], and rows of rubble.',
      ),
      told(
        'Ice ages',
        'More than once in the past, ice covered wide plains. Slow changes in [the path of the earth|globe] around the sun set the beat.',
      ),
      told(
        'An archive',
        'Bubbles in old ice hold [old air|wind]. From drill cores, scientists read [how warm it was|thermometer] and what was in the air.',
      ),
      told(
        'Melting',
        'In most mountains, glaciers are shrinking. When ice on land melts, the sea [rises|trending-up]; rivers may lose their [summer water|droplets].',
      ),
    ],
  },
  {
    words: /\b(?:food (?:chains?|webs?)|ecosystems?|biodiversity|habitats?|endangered species)\b/i,
    hook: "In nature, everybody is somebody's lunch.",
    blocks: [
      told(
        'It begins with light',
        'Plants catch [sunlight|sun] and make food of it. They are the [producers|sprout] on which all others live.',
      ),
      told(
        'Eating and being eaten',
        'Some animals eat [plants|leaf], others eat [those animals|rabbit], and at the end come [hunters|bird] without enemies.',
      ),
      told(
        'The cleaners',
        'What dies is not lost. Fungi, worms and bacteria [take it apart|recycle], and the soil [feeds new plants|sprout].',
      ),
      told(
        'A web',
        'A chain is too simple a picture. Most species have many links, so it is [a web|network]; pull at a thread, and [others move|move].',
      ),
      told(
        'Why variety matters',
        'With many species, a loss can be [made good|shield-check]. Where few are left, a single disease can [bring down everything|trending-down].',
      ),
      told(
        'Close to home',
        'You can help in small places. A corner [left wild|flower], [water for birds|droplets], and [native plants|sprout] do some good.',
      ),
    ],
  },
  {
    words: /\b(?:percentages?|per ?cents?(?= (?:work|calculat\w*|for))|calculat\w+ (?:a )?percent\w*)\b/i,
    hook: 'Hardly a day goes by without a percentage, and hardly a day without one that misleads.',
    blocks: [
      told(
        'A common measure',
        'Shares of different wholes are hard to compare. Per cent gives them [a common measure|ruler], as if every whole were cut into [the same number of pieces|chart-pie].',
      ),
      told(
        'Of what?',
        'A percentage alone says little. Always ask: [of what|circle-question-mark]? A large share of [little|minimize-2] may be less than a small share of [much|maximize-2].',
      ),
      told(
        'Up and down',
        'If a price falls by some per cent and then rises by as many, you are not back at the start. The second share is taken [of a smaller whole|trending-down].',
      ),
      told(
        'Points',
        'When a rate itself moves, speak of percentage points. [Points|hash] are what lies between the rates; [per cent|percent] tells how much that is of the old rate.',
      ),
      told(
        'In your head',
        'Find [a tenth|divide] first, by moving the decimal point. From there, you can [add up|plus] or cut in equal parts.',
      ),
    ],
  },
];
