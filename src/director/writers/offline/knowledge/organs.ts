// What is commonly known of the parts of the body and what they do.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const organs: readonly Knowledge[] = [
  {
    words:
      /\b(?:(?:the|your|human|a) heart(?! attack)|heart works|heart ?beats?|blood circulation|circulatory system|how blood)\b/i,
    hook: 'Make a fist: about that large is the pump that carries you through life.',
    blocks: [
      told(
        'A double pump',
        'The heart has a right and a left side. On the right, blood comes [back from the body|arrow-left] and is sent [to the lungs|wind]; on the left, it returns from there and goes out [to the whole body|user].',
      ),
      told(
        'Doors that open one way',
        'Between the chambers sit valves. They let blood [forward|arrow-right] and never [back|circle-x]. What a doctor hears are these doors [closing|volume-2].',
      ),
      told(
        'Its own clock',
        'Nobody tells the heart to beat. A small knot of cells gives [an electric signal|zap], and the muscle [answers|heart-pulse].',
      ),
      told(
        'The roads',
        'Arteries lead [away from the heart|arrow-right], veins lead [back to it|arrow-left]. In between, vessels finer than a hair hand over [oxygen|wind] and take [waste|trash].',
      ),
      told(
        'What does it good',
        'A heart is a muscle, and likes [movement|footprints]. It does not like [smoke|cloud-fog], and it is glad of [good sleep|moon].',
      ),
      told(
        'Feel it',
        'Lay your fingers on the inside of your wrist. Every knock there is a wave that the heart has sent.',
      ),
    ],
  },
  {
    words: /\b(?:digest\w+|stomach|intestines?|gut)\b/i,
    hook: 'A bite of bread goes on a journey that is longer than you are tall.',
    blocks: [
      told(
        'In the mouth',
        'Digestion begins with chewing. [Teeth|hammer] break the food, and [saliva|droplets] starts to take starch apart.',
      ),
      told(
        'Down the pipe',
        'You swallow, and muscles do the rest. They [squeeze in waves|waves-horizontal], so that you could even swallow upside down.',
      ),
      told(
        'The stomach',
        'Inside the stomach, [acid|droplets] kills many germs, and [strong muscles|repeat] knead everything to a pulp.',
      ),
      told(
        'The small intestine',
        'Here the real work is done. Juices take food apart into [tiny pieces|puzzle], and [countless small folds|layers] hand them to [the blood|heart].',
      ),
      told(
        'The large intestine',
        'What is left loses its [water|droplets]. Helpful [bacteria|bug] live there, and feed on what we cannot use.',
      ),
      told(
        'Be kind to it',
        'Fibre from [vegetables and wholegrain|leaf], enough to [drink|glass-water], and [movement|footprints] keep things going.',
      ),
    ],
  },
  {
    words: /\b(?:lungs?|respiratory system|how (?:we|people|humans) breathe)\b/i,
    hook: 'You have taken a breath since this began, and you did not have to think of it.',
    blocks: [
      told(
        'The bellows',
        'Lungs have no muscles of their own. The [diaphragm|arrow-down] moves down, the [ribs|arrow-up] move out, and air [flows in|wind].',
      ),
      told(
        'A tree upside down',
        'The windpipe divides like a tree: into [branches|git-branch], into [twigs|sprout], and at the end into [tiny bubbles|circle].',
      ),
      told(
        'The exchange',
        'Walls as thin as these let gas through. [Oxygen|arrow-right] passes into the blood, [carbon dioxide|arrow-left] passes out.',
      ),
      told(
        'Cleaning staff',
        'Mucus catches [dust|cloud-fog], and fine hairs carry it [up and out|arrow-up]. Smoke [paralyses them|circle-x].',
      ),
      told(
        'The will to breathe',
        'It is mostly carbon dioxide that makes us gasp, and not the lack of oxygen. When it rises in the blood, the brain [gives the order|zap].',
      ),
    ],
  },
  {
    words:
      /\b(?:(?:the|human|your) brain|brain works|nervous system|nerve cells?|neurons?|how (?:our )?memory works)\b/i,
    hook: 'What you are listening with now is soft, grey, and never quite at rest.',
    blocks: [
      told(
        'Cells that talk',
        'The brain is made of nerve cells. A signal runs along them as [electricity|zap], and leaps to the next as [chemistry|flask-conical].',
      ),
      told(
        'Many regions',
        'There is no single seat of thought. Some regions deal with [seeing|eye], others with [movement|footprints], and others with [language|message-circle]; they work [together|link].',
      ),
      told(
        'How we learn',
        'Whenever cells fire together, their [connections|link] grow stronger. What we do not use, [fades|cloud-fog].',
      ),
      told(
        'Memory',
        'Remembering is no film that is played back. Each time, the brain [puts it together anew|puzzle], and sometimes it [adds a piece|pencil].',
      ),
      told(
        'Sleep and the brain',
        'During sleep the brain [tidies up|check] and [files away|archive] the day. A rested head learns more easily.',
      ),
      told(
        'An old tale',
        'You may have heard that we use only a small part of it. That is a myth: over a day, all of it [is at work|lightbulb].',
      ),
    ],
  },
  {
    words: /\b(?:immune system|immun(?:e|ity) (?:works|response|cells)|antibod(?:y|ies)|white blood cells)\b/i,
    hook: 'Right now your body is guarding borders that you have never seen.',
    blocks: [
      told(
        'Walls',
        'The first defence is a wall. [Skin|shield], [mucus|droplets] and [stomach acid|flask-conical] stop most intruders.',
      ),
      told(
        'The patrol',
        'Whatever gets in meets the patrol. Certain white blood cells [eat what is foreign|circle-dot], and call for help with [chemical signals|bell].',
      ),
      told(
        'Fever',
        'Redness, warmth and fever are part of the work. They are [uncomfortable|thermometer], and mostly a sign that the body [defends itself|shield-check].',
      ),
      told(
        'The specialists',
        'Then come cells that know a single enemy. Some [build antibodies|wrench] that stick to it, others [destroy infected cells|target].',
      ),
      told(
        'A good memory',
        'After the fight, memory cells stay. If the same germ returns, they [recognise it|eye] and answer [faster|rocket]. A vaccine makes use of that.',
      ),
      told(
        'Friendly fire',
        'At times the defence is mistaken. It fights [pollen|flower] in an allergy, or [the body itself|user] in an autoimmune disease.',
      ),
    ],
  },
  {
    words: /\b(?:antibiotics?|antimicrobial resistance|superbugs?)\b/i,
    hook: 'Antibiotics can do great things, and nothing at all against a common cold.',
    blocks: [
      told(
        'What they do',
        'An antibiotic [kills bacteria|shield-check] or [stops them from growing|pause]. It attacks parts that our own cells do not have.',
      ),
      told(
        'What they cannot do',
        'Colds and flu come from viruses. Against [viruses|circle-x], antibiotics have [no effect|ban].',
      ),
      told(
        'Resistance',
        'Among many bacteria, a few may survive. They [multiply|copy], and next time the medicine [works less well|trending-down].',
      ),
      told(
        'What you can do',
        'Take them only [when a doctor prescribes them|stethoscope], and [exactly as told|clock]. Do not [share or keep|users] what is left.',
      ),
      told(
        'Better than cure',
        'Every infection that is avoided needs no medicine. [Clean hands|hand] and [vaccinations|syringe] help with that.',
      ),
    ],
  },
  {
    words: /\b(?:allerg(?:y|ies|ic|ens?)|hay ?fever|pollen)\b/i,
    hook: 'For some people, spring begins with a sneeze.',
    blocks: [
      told(
        'A false alarm',
        'In an allergy, the immune system takes something harmless for an enemy. That may be [pollen|flower], [dust mites|bug], [animal hair|dog], or [a food|utensils].',
      ),
      told(
        'What happens',
        'The body releases substances such as histamine. They make the nose [run|droplets], the eyes [itch|eye], and the skin [swell|hand].',
      ),
      told(
        'Find the cause',
        'A diary helps: [when|clock], [where|map-pin], and [after what|utensils]? A doctor can test the suspicion.',
      ),
      told(
        'Everyday help',
        'Those with hay fever can [check the pollen forecast|calendar], [rinse their hair|droplets] at night, and dry their washing [indoors|house].',
      ),
      told(
        'An emergency',
        'If somebody [struggles for air|wind], swells in the face, or [faints|triangle-alert], [call the emergency number|phone] at once. Those at risk carry a pen with adrenaline.',
      ),
    ],
  },
  {
    words: /\bstretch(?:es|ing)?\b/i,
    hook: 'Watch a cat get up: the first thing it does is stretch.',
    blocks: [
      told(
        'Warm first',
        'Stretch when you are warm. [A short walk|footprints] or [easy circles|rotate-cw] of the arms will do.',
      ),
      told(
        'Slowly',
        'Move into it slowly, and stop where you feel [a gentle pull|move-horizontal]. Pain is [a sign to ease off|circle-alert].',
      ),
      told(
        'Breathe',
        'Hold it for [a few breaths|wind], and do not bounce. On the way out, [let go|arrow-down] a little more.',
      ),
      told(
        'At the desk',
        'For those who sit much: tilt [the head|user] to a side, open [the chest|maximize-2], and lengthen [the hips|footprints].',
      ),
      told(
        'Stay with it',
        'Little and often beats much and seldom. Tie it to something you do anyway, such as [the kettle|coffee] or [the evening news|tv].',
      ),
    ],
  },
];
