// What is commonly known of health; nothing in it replaces a doctor, and it says so.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const body: readonly Knowledge[] = [
  {
    words: /\b(?:vaccin\w*|immuni\w+|flu(?: shots?| jabs?)?|jabs?)\b/i,
    hook: 'A vaccine shows your body a wanted poster before the real visitor arrives.',
    blocks: [
      told(
        'How it learns',
        'Your immune system learns from experience. Given [a harmless piece|search] of the germ, the body [makes defenders|shield], and some of them [remember|brain].',
      ),
      told(
        'When the germ comes',
        'Should the real germ turn up later, those memories pay off. The answer comes [sooner|timer] and [stronger|shield-check], often before you notice anything.',
      ),
      told(
        'How you may feel',
        'Afterwards an arm can be [sore|hand], and a day of [tiredness|moon] is common. Mostly this is a sign that [the body is practising|heart].',
      ),
      told(
        'For others too',
        'When many people are protected, a germ finds fewer ways to travel. That shelters [newborns|baby], and those who [cannot be vaccinated themselves|users].',
      ),
      told(
        'Good questions',
        'Bring your questions to [your doctor or pharmacist|stethoscope]: [what is due|calendar] for you, and [what should be considered|list-checks] with your history.',
      ),
    ],
  },
  {
    words: /\b(?:sleep\w*|insomnia|bedtime|naps?)\b/i,
    hook: 'Sleep is not lost time; it is when the night shift goes to work.',
    blocks: [
      told(
        'The night shift',
        'While you rest, the body [repairs|wrench], the mind [sorts the day|brain], and mood [finds its balance|heart].',
      ),
      told(
        'Light sets the clock',
        'An inner clock decides when we get tired, and light sets it. Get [daylight in the morning|sun], and keep [evenings dim|moon].',
      ),
      told(
        'The room',
        'Most people sleep best where it is [cool|thermometer], [dark|moon] and [quiet|volume-x]. Screens belong outside, if you can bear it.',
      ),
      told(
        'The hour before',
        'Give the last hour a shape of its own. [Close work|briefcase], [write down what is on your mind|pencil], and do something [slow|book-open].',
      ),
      told(
        'When you lie awake',
        'Lying awake happens to everyone. Rather than fight, [get up for a while|footprints], keep [the lights low|lamp], and return [when you are sleepy|bed-double].',
      ),
      told(
        'When to ask',
        'If bad nights go on for weeks, [talk to a doctor|stethoscope]. Help exists, and there is nothing to be ashamed of.',
      ),
    ],
  },
  {
    words: /\b(?:meditat\w+|mindful\w*|breath(?:ing|work)?|relax\w*)\b/i,
    hook: 'You carry the simplest tool for a calmer day with you: your breath.',
    blocks: [
      told(
        'What it is',
        'Meditation is attention practice. You choose [one thing|target], such as the breath, [notice when you wander|search], and [come back|repeat]. That is all.',
      ),
      told(
        'How to begin',
        'Sit so that you are [comfortable and awake|armchair], set [a short timer|timer], and let the breath [come as it likes|wind].',
      ),
      told(
        'The wandering mind',
        'Your thoughts will run off, again and again. Coming back [is the exercise|dumbbell], not a failure, just as lifting is the point of weights.',
      ),
      told(
        'What people notice',
        'Many who keep at it feel [less pulled about|leaf] by stress, find it [easier to focus|target], and [fall asleep|moon] more gently.',
      ),
      told(
        'In a busy day',
        'No cushion is needed. Take [a slow breath before you answer|phone], [walk one corridor|footprints] without the phone, or drink [one cup|coffee] with full attention.',
      ),
    ],
  },
  {
    words: /\b(?:stress\w*|burnout|mental health|anxi\w+|well-?being|self-care|overwhelm\w*)\b/i,
    hook: 'Stress is an alarm; the trouble begins when it never stops ringing.',
    blocks: [
      told(
        'What it is for',
        'An alarm is useful: [the heart beats faster|heart], [muscles tighten|dumbbell], [the view narrows|search]. For a short while, that helps.',
      ),
      told(
        'Early signs',
        'Watch for the small signs: [poor sleep|moon], [a short temper|flame], [no joy|cloud] in what you used to like. They come before the big ones.',
      ),
      told(
        'Off the boil',
        'To calm the alarm, use the body. [Breathe out slowly|wind], [walk around the block|footprints], [shake out your hands|hand].',
      ),
      told(
        'Less on the plate',
        'Then look at the load. What can [wait|clock], what can [someone else do|users], and what can [simply be dropped|circle-x]?',
      ),
      told(
        'Not alone',
        'Say it out loud to someone you trust. And when it gets too heavy, [a doctor or counsellor|stethoscope] is the right address; asking is [a strength|shield-check].',
      ),
    ],
  },
  {
    words: /\b(?:nutrition|diet|healthy eating|healthy food|vegetables?|sugar|protein|breakfast|snacks?)\b/i,
    hook: 'Good food is less about rules than about what is usually on the plate.',
    blocks: [
      told(
        'The plate',
        'Picture your plate. Fill most of it with [vegetables and fruit|carrot], add [whole grains|wheat], and something with [protein|egg], such as beans, eggs or fish.',
      ),
      told(
        'Drink',
        'Thirst is easy to mistake for hunger. Keep [water|glass-water] in sight, and treat sweet drinks as [a dessert|cake].',
      ),
      told(
        'Read the label',
        'On a package, the order tells you most. [What stands first|list-checks] is what there is most of, and [sugar has many names|candy].',
      ),
      told(
        'Make it easy',
        'Willpower is a poor cook. Put [fruit in view|apple], cook [a bit more for tomorrow|cooking-pot], and go shopping [with a list|list-checks].',
      ),
      told(
        'No bans',
        'Nothing has to be forbidden. What you eat [now and then|cake] matters little; what you eat [every day|repeat] matters a lot.',
      ),
    ],
  },
  {
    words: /\b(?:exercis\w*|fitness|workouts?|gym|stretch\w*|posture|strength training|jog\w*|running|walking)\b/i,
    hook: 'The best exercise is the one you still do next month.',
    blocks: [
      told(
        'What it does',
        'Moving helps nearly everything: [the heart|heart], [the muscles and bones|dumbbell], [the mood|face-slightly-smiling], and [sleep|moon].',
      ),
      told(
        'A good mix',
        'Mix what makes you [breathe harder|wind], what makes you [stronger|dumbbell], and what keeps you [supple|accessibility].',
      ),
      told(
        'Begin below your limit',
        'Start easier than you think. If you can [still talk|message-circle], the pace is right, and [a day of rest|bed-double] is part of the plan.',
      ),
      told(
        'Make it stick',
        'Tie it to something you do anyway. [Lay your shoes by the door|footprints], agree on [a time with a friend|users], and [mark the days|calendar].',
      ),
      told(
        'Listen',
        'Muscles may ache; joints should not. [Sharp pain|zap] means stop, and after a long break or with an illness, [ask a doctor|stethoscope] first.',
      ),
    ],
  },
  {
    words: /\b(?:hand-?wash\w*|wash(?:ing)? (?:your |their )?hands|hygiene|germs?)\b/i,
    hook: 'The most useful medical invention in the house may be the bar of soap.',
    blocks: [
      told(
        'Why soap',
        'Water alone leaves a lot behind. Soap [lifts grease and germs|droplets] off the skin, so that the water can [carry them away|waves-horizontal].',
      ),
      told(
        'The places we miss',
        'Rub everywhere, not just the palms: [backs of the hands|hand], [between the fingers|hand], [thumbs and fingertips|thumbs-up].',
      ),
      told(
        'When it counts',
        'Certain moments matter most: [before you eat|utensils], [after the toilet|door-open], and [when you come home|house].',
      ),
      told(
        'Dry well',
        'Damp hands pick up germs more easily. So [dry them well|check], on something [clean|sparkles].',
      ),
      told(
        'With children',
        'For children, make it a game. A song that is [long enough|eighth-notes], and [a stool at the sink|baby], do more than any lecture.',
      ),
    ],
  },
  {
    words: /\b(?:first aid|cpr|emergenc(?:y|ies)|resuscitat\w+|unconscious)\b/i,
    hook: 'Doing something is nearly always better than doing nothing.',
    blocks: [
      told(
        'The order',
        'Keep an order in mind: [make the place safe|shield-check], [call for help|phone], and then [look after the person|heart].',
      ),
      told(
        'On the phone',
        'When you call, stay calm and concrete. Say [where you are|map-pin], [what happened|message-circle], and [how many are hurt|users]. Hang up last.',
      ),
      told(
        'Until help comes',
        'Stay with the person. [Talk to them|message-circle], [keep them warm|thermometer], and press [a clean cloth|bandage] on a wound that bleeds hard.',
      ),
      told(
        'Learn it properly',
        'Hands need practice for this, so [take a course|graduation-cap], and [refresh it|repeat] now and then. What you hear here does not replace it.',
      ),
    ],
  },
];
