// What is commonly known of help in an emergency, until professionals take over.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const firstAid: readonly Knowledge[] = [
  {
    words: /\b(?:cpr|chest compressions|cardiac arrest|resuscitat\w+|defibrillators?)\b/i,
    hook: 'When a heart stops, the person nearest to it matters most.',
    blocks: [
      told(
        'Check and call',
        'Speak to the person, and tap the shoulder. If there is [no answer|circle-x] and [no normal breathing|wind], [call the emergency number|phone] at once, or have somebody call.',
      ),
      told(
        'Where to press',
        'Kneel beside the chest. Put the heel of your hand on [the middle of the breastbone|target], the other hand [on top|layers], and keep your arms [straight|arrow-down].',
      ),
      told(
        'How to press',
        'Push [hard and fast|heart-pulse], and let the chest [come back up|arrow-up] each time. The beat of a lively dance song is about right.',
      ),
      told(
        'The defibrillator',
        'As soon as a defibrillator arrives, [switch it on|zap]. It [speaks to you|volume-2], step by step, and gives a shock only [where one is needed|shield-check].',
      ),
      told(
        'Do not stop',
        'Keep going until [help takes over|ambulance] or the person [breathes again|wind]. Pressing is tiring, so [change places|users] with somebody when you can.',
      ),
      told(
        'Learn it',
        'A screen can only show you the idea. In a course you press on a dummy, and your hands remember it.',
      ),
    ],
  },
  {
    words:
      /\b(?:first aid for (?:a )?(?:burns?|scalds?)|(?:treat\w*|cool\w*|minor|kitchen) (?:a )?burns?|burns and scalds|scald(?:s|ing)?)\b/i,
    hook: 'With a burn, the first helper is the tap.',
    blocks: [
      told(
        'Away from the heat',
        'Get away from the heat first. Put out [flames|flame], step back from [steam|cloud], and look after [your own safety|shield-check].',
      ),
      told(
        'Cool it',
        'Hold the burn under [cool running water|droplets], and keep it there for [a good while|clock]. It must not be ice, which [harms the skin|snowflake] once more.',
      ),
      told(
        'Rings and sleeves',
        'Skin swells soon. Take off [rings and watches|circle] near the burn, but leave [whatever sticks|circle-x] to it.',
      ),
      told(
        'Cover it',
        'Afterwards, cover it loosely with [cling film|layers] or [a clean cloth|shield-check]. Butter, toothpaste and powder do not belong there.',
      ),
      told(
        'When to get help',
        'Call for help when the burn is [large or deep|triangle-alert], when it is on [the face or the hands|hand], when [chemicals or electricity|zap] were at work, or when it concerns [a small child|baby].',
      ),
    ],
  },
  {
    words: /\b(?:chok(?:e|es|ing)|heimlich|abdominal thrusts|back blows)\b/i,
    hook: 'Somebody who is choking cannot call for help, so others must notice.',
    blocks: [
      told(
        'Notice it',
        'Look for [hands at the throat|hand], [no voice|volume-x], and [a frightened face|eye]. Ask: are you choking?',
      ),
      told(
        'Let them cough',
        'As long as a cough is strong, let it work. Coughing is [the best helper|wind] there is; stand by, and [stay calm|heart].',
      ),
      told(
        'Blows to the back',
        'If coughing fails, lean the person [forward|arrow-down]. Give firm blows [between the shoulder blades|hand] with the heel of your hand.',
      ),
      told(
        'Thrusts',
        'Should that not help, stand behind, and pull [inwards and upwards|arrow-up] just [above the navel|target]. Babies are helped in another way, with blows on the back and [pushes on the chest|baby].',
      ),
      told(
        'Call',
        'Have somebody [call the emergency number|phone]. If the person [loses consciousness|triangle-alert], begin with chest compressions. Afterwards, a doctor should take a look.',
      ),
    ],
  },
  {
    words: /\b(?:(?:signs?|symptoms?) of (?:a )?stroke|a stroke|stroke (?:symptoms|signs|awareness|prevention))\b/i,
    hook: 'In a stroke, every minute counts for the brain.',
    blocks: [
      told(
        'What it is',
        'A stroke cuts off a part of the brain from its blood. Either [a vessel is blocked|circle-x], or [it bursts|zap].',
      ),
      told('The face', 'Ask for a smile. Does [a corner of the mouth|user] hang down?'),
      told(
        'The arms',
        'Have both arms raised, palms up. Watch whether [an arm sinks|arrow-down] or [will not rise|circle-x].',
      ),
      told(
        'Speech',
        'Let a simple sentence be repeated. If it comes out [slurred|message-circle] or [not at all|volume-x], take it seriously.',
      ),
      told(
        'Time',
        'Any of these signs is reason enough: [call the emergency number|phone]. Note [when it began|clock], for the doctors will ask. Give [nothing to eat or drink|utensils], and stay.',
      ),
    ],
  },
  {
    words:
      /\b(?:sunscreen|sun ?cream|sun protection|sunburn\w*|uv (?:rays|light|index)|heat ?stroke|heat exhaustion)\b/i,
    hook: 'The skin forgets nothing, least of all a burn.',
    blocks: [
      told(
        'What burns',
        'It is not the warmth that burns, but [ultraviolet light|sun]. You cannot [see it|eye] or feel it, and it comes [through thin clouds|cloud] as well.',
      ),
      told(
        'Shade first',
        'Around midday the sun is strongest. Look for [shade|trees], wear [a hat|sun], and cover [your shoulders|shirt].',
      ),
      told(
        'Sunscreen',
        'Put sunscreen on [before you go out|door-open], use [plenty|droplets], and [repeat it|repeat], above all after swimming.',
      ),
      told(
        'Drink',
        'Heat costs water. Drink [before you are thirsty|glass-water], and give the day [an easy pace|clock].',
      ),
      told(
        'Too much sun',
        'A throbbing head, dizziness and nausea are warnings. Bring the person [into the shade|trees], [cool the skin|droplets], offer [small sips|glass-water], and get help if it does not get better.',
      ),
    ],
  },
  {
    words: /\b(?:food safety|food hygiene|kitchen hygiene|cross.contamination|food poisoning|salmonella)\b/i,
    hook: 'Germs cannot read a recipe, but they like every kitchen.',
    blocks: [
      told(
        'Clean',
        'Begin with clean hands, and wash them again [after raw meat|hand], [after eggs|egg], and after [the bin|trash].',
      ),
      told(
        'Separate',
        'Raw and ready belong apart. Use [a board of its own|layers] for raw meat, and keep it [at the bottom of the fridge|arrow-down].',
      ),
      told(
        'Cook',
        'Heat makes an end of most germs, when it reaches [the middle|thermometer]. Poultry and minced meat must be [done all through|flame].',
      ),
      told(
        'Chill',
        'Warm leftovers are a paradise for germs. Cool them [quickly|clock], keep them [in the fridge|refrigerator], and thaw food [there, too|snowflake].',
      ),
      told(
        'Cloths and sponges',
        'What wipes everything collects everything. Change [cloths|shirt] often, and let [sponges|droplets] dry.',
      ),
    ],
  },
  {
    words:
      /\b(?:tooth ?brush\w*|brush(?:ing)? (?:your |their )?teeth|teeth|dental (?:care|hygiene|health)|floss\w*|cavit(?:y|ies)|tooth decay)\b/i,
    hook: 'Teeth are the hardest thing in your body, and yet sugar can beat them.',
    blocks: [
      told(
        'How holes begin',
        'Bacteria live in the film on your teeth. They [eat sugar|candy] and [make acid|droplets], and acid [dissolves enamel|circle-x].',
      ),
      told(
        'Brush',
        'Go round in a fixed order, with [small movements|rotate-cw] and [little pressure|hand]. The [inner sides|arrow-left] and the gum line are easily forgotten.',
      ),
      told(
        'In between',
        'No brush gets everywhere. Between the teeth, [floss|link] or [small brushes|brush] do the work.',
      ),
      told(
        'Fluoride',
        'Fluoride makes enamel [harder against acid|shield-check]. After brushing, spit out, and let [a little paste stay|check].',
      ),
      told(
        'How often you eat',
        'It is not only how much sugar, but how often. Between meals, [water|glass-water] gives your teeth [a rest|clock].',
      ),
      told(
        'Have a look taken',
        'Small holes do not hurt. A dentist sees them [before you feel them|eye], and that makes [the repair small|check].',
      ),
    ],
  },
];
