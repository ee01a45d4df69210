// Copy for warnings and briefings: what to do first, in each danger.
import type { Format } from '../../../brief/format.ts';
import { type Matter, matter } from './matter.ts';

const warning: readonly Format[] = ['safety', 'announcement', 'reminder', 'news', 'training'];

export const dangers: readonly Matter[] = [
  matter(warning, /\b(?:flood\w*|high water|flash floods?|river (?:road|level)|storm surge)\b/i, {
    openings: ['Water is rising. Do not wait until you can see it.', 'Stay away from the water now.'],
    thoughts: [
      'Do not drive through it. Moving water lifts a car sooner than anyone believes.',
      'Do this first:: Go [up|arrow-up], and not out to look. Take [your phone|phone], [your medicine|pill], and [the people next door|users].',
      'Turn off power in the cellar only if you can reach the switch with dry feet.',
      'Cellars are traps. Leave what is down there.',
      'Follow the local warnings, and pass them on to those who do not have a phone.',
    ],
    closings: ['Leave the road. Get to higher ground.', 'Warn your neighbours, and stay safe.'],
  }),
  matter(warning, /\b(?:storms?|hurricanes?|tornado\w*|thunder\w*|lightning|gales?|high winds?|blizzards?)\b/i, {
    openings: ['A storm is coming. Use the calm that is left.', 'Get indoors, and stay there until it has passed.'],
    thoughts: [
      'Everything that can fly will fly: pots, chairs, bins, umbrellas. Bring them in.',
      'Have ready:: Charge [your phone|phone], fill [a bottle|droplets], and find [the torch|flashlight] before you need it.',
      'Keep away from trees and tall poles, and from windows that face the wind.',
      'In lightning, a car or a solid house protects you. A tree does the opposite.',
      'Afterwards, keep your distance from cables on the ground.',
    ],
    closings: ['Stay inside, and let it pass.', 'Nothing out there is worth it.'],
  }),
  matter(warning, /\b(?:heat ?waves?|hot weather|extreme heat|sunstroke|heat ?stroke|sunburn|sun safety)\b/i, {
    openings: [
      'It is hotter than your body likes. Slow down.',
      'Heat makes no noise, and that is what is dangerous about it.',
    ],
    thoughts: [
      'Drink before you are thirsty, and take little sips often.',
      'At home:: Keep [the curtains closed by day|house], [the windows open at night|moon], and [the stove off|flame].',
      'Never leave a child or an animal in a parked car. Not even in the shade, not even for a moment.',
      'Ring the older people you know. Many feel thirst late, and they do not want to be a bother.',
      'Confused, hot and no longer sweating: that is an emergency. Call for help and cool the person.',
    ],
    closings: ['Find the shade, and share the water.', 'Take it slowly, and look after each other.'],
  }),
  matter(warning, /\b(?:ice|icy|snow|winter (?:driving|roads)|black ice|avalanches?|frost|cold (?:wave|snap))\b/i, {
    openings: ['The road looks wet. It may be ice.', 'Winter forgives little. Give yourself time.'],
    thoughts: [
      'Brake early, steer gently, and keep much more distance than you think you need.',
      'In the car:: Carry [a scraper|snowflake], [a blanket|bed], and [warm shoes|footprints].',
      'Clear the whole windscreen. A peephole is for letterboxes.',
      'On foot, take short steps, and keep your hands out of your pockets.',
      'Bridges and shady bends freeze first.',
    ],
    closings: ['Arrive late. But arrive.', 'Go carefully out there.'],
  }),
  matter(warning, /\b(?:construction site|building site|scaffold\w*|hard hats?|excavat\w+|crane)\b/i, {
    openings: [
      'Before you take another step: helmet, boots, vest.',
      'You are a guest on this site. It does not know that.',
    ],
    thoughts: [
      'Up here things fall down, and down there things swing round. Look both ways, and then up.',
      'Before you enter:: Put on [the helmet|hard-hat], [the boots|footprints], and [the bright vest|shirt]. No exceptions, not even for a photograph.',
      'A driver in a digger cannot see you. Wait until you have met his eye.',
      'Stay on the marked path. The short cut leads over a hole.',
      'If you hear a shout, stop. Ask afterwards.',
      'Report every near miss. The next one may not miss.',
    ],
    closings: ['Same number of fingers out as in. Take care.', 'Stay with your guide, and stay alert.'],
  }),
  matter(
    warning,
    /\b(?:forklifts?|warehouse|loading (?:bay|dock)|pallets?|machin(?:e|ery)|factory|conveyor|workshop|lockout)\b/i,
    {
      openings: ['Machines do not notice you. You have to notice them.', 'Where goods move, people must look.'],
      thoughts: [
        'Walk where walking is marked, and stop at every corner.',
        'Check before the shift:: Look for [loose sleeves|shirt], [open hair|user], and [rings or chains|circle]. A machine takes hold of what hangs.',
        'Never reach in while it runs. Stop it, secure it, and only then put your hand inside.',
        'Stacks lean before they fall. If it looks crooked, it is.',
        'Nobody here gets a medal for being fast.',
      ],
      closings: ['See something, say something, and stop if you must.', 'Go home in one piece.'],
    },
  ),
  matter(
    warning,
    /\b(?:lab(?:orator(?:y|ies))?|chemicals?|hazardous|acids?|gas (?:leak|safety)|carbon monoxide|solvents?|asbestos)\b/i,
    {
      openings: ['What you cannot see can hurt you. Read the label first.', 'Goggles before curiosity.'],
      thoughts: [
        'Every bottle has a name. If it has none, nobody opens it.',
        'Always know:: Find [the eye wash|droplets], [the shower|shower-head], and [the way out|door-open] before you begin.',
        'Smell of gas? No switch, no flame, windows open, everybody out, and then call.',
        'Eat and drink somewhere else, and wash your hands in between.',
        'Never mix liquids to see what happens. Others have seen it.',
      ],
      closings: ['Clear your bench, close the bottles, and go home healthy.', 'If in doubt, do not mix.'],
    },
  ),
  matter(
    warning,
    /\b(?:swim\w*|pools?|beach|lakes?|drown\w*|boat(?:ing)?|life ?jackets?|rip currents?|water safety)\b/i,
    {
      openings: [
        'Water is lovely, and it does not care how old you are.',
        'Drowning is silent. That is why somebody has to watch.',
      ],
      thoughts: [
        'Keep small children within reach, not merely within sight.',
        'Before you jump:: Check [how deep it is|ruler], [how cold it is|thermometer], and [how you get out|arrow-up].',
        'Caught in a current, do not fight it. Let it carry you, swim sideways, and wave.',
        'Throw something that floats. A rescuer who jumps in may need rescuing.',
        'Alcohol makes good swimmers of nobody.',
      ],
      closings: ['Watch each other, and enjoy the water.', 'Armbands are no babysitters. Stay close.'],
    },
  ),
  matter(warning, /\b(?:hik(?:e|es|ing|ers?)|mountains?|trails?|wildlife|bears?|ticks?|forest walk)\b/i, {
    openings: [
      'Tell somebody where you are going. Then go.',
      'The mountain has time. Make sure that you have some, too.',
    ],
    thoughts: [
      'Weather changes faster up there than your plans do.',
      'In the pack:: Take [water|droplets], [a warm layer|shirt], [a map|map], and [a light|flashlight].',
      'Turn back while you still feel like going on. The summit will be there next year.',
      'Stay on the path. It was put there by people who had tried the other way.',
      'Hurt or lost? Stay where you are, stay warm, and make yourself seen and heard.',
    ],
    closings: ['Come back with all your toes.', 'Up is voluntary. Down is not.'],
  }),
  matter(
    warning,
    /\b(?:electric(?:ity|al)? (?:safety|shock)?|sockets?|power tools?|kitchen safety|knives|hot oil|ladders?|child ?proof\w*|poison\w*|household|home safety)\b/i,
    {
      openings: [
        'Most accidents happen where we feel safest: at home.',
        'Look around the room as if a toddler lived in it.',
      ],
      thoughts: [
        'Put what burns, cuts or poisons where small hands and sleepy heads do not reach.',
        'Take a minute for:: Look at [cables|plug], [candles|flame], and [the rug that slips|footprints].',
        'Burning fat and water do not mix. Put the lid on, and turn off the heat.',
        'Pull the plug before you open it. Every time.',
        'A ladder stands on firm ground or it stays in the shed.',
        'Call the poison line before you try a remedy.',
      ],
      closings: ['Go through the house tonight. It takes a few minutes.', 'Safe homes are boring. Keep it boring.'],
    },
  ),
];
