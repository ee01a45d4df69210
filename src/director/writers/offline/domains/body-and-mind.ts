// General advice on health, sleep, movement and peace of mind.
import { type Domain, item, tip } from '../copy.ts';

export const bodyAndMind: readonly Domain[] = [
  {
    words: /\b(?:sleep\w*|insomnia|bedtime|rest well|naps?)\b/i,
    hook: 'A good night begins long before your head touches the pillow.',
    tips: [
      tip(
        'Go to bed at the same time every night, even at the weekend.',
        'Same bedtime every night',
        'moon',
        /schedule|same time|regular|routine|bedtime/i,
      ),
      tip(
        'Leave your phone in another room, and give your eyes a break.',
        'Phone in another room',
        'monitor-off',
        /screen|phone|device|tv/i,
      ),
      tip(
        'Make your bedroom cool, dark and quiet.',
        'Cool, dark and quiet',
        'bed-double',
        /cool|dark|quiet|room|temperature/i,
      ),
      tip('Skip the late coffee, and try a herbal tea instead.', 'No late coffee', 'coffee', /coffee|caffeine/i),
      tip(
        'Get some daylight in the morning, because your inner clock is set by it.',
        'Morning daylight',
        'sun',
        /light|sun/i,
      ),
      tip(
        "Write tomorrow's worries down, so that your mind can let go of them.",
        'Write worries down',
        'pencil',
        /worr|journal|write/i,
      ),
    ],
  },
  {
    words: /\b(?:vaccin\w*|flu|immuni\w+|shots?)\b/i,
    hook: 'Protecting yourself also means protecting the people around you.',
    blocks: [
      {
        lines: [
          'A vaccine shows your immune system what to look for, so that it can answer faster when the real thing turns up.',
          'Think of it as a rehearsal for your body.',
        ],
        card: {
          heading: 'How it helps',
          items: [
            item('Shows what to look for', 'search', 'shows your immune'),
            item('A faster answer', 'zap', 'answer faster'),
            item('A rehearsal', 'repeat', 'rehearsal'),
          ],
        },
      },
    ],
    tips: [
      tip('Ask your doctor or pharmacist what is recommended for you and your family.', 'Ask your doctor', 'heart'),
      tip('Bring your vaccination record, and mention any allergies.', 'Bring your record', 'list-checks'),
      tip(
        'Think of those who are most at risk: babies, older people, and anyone who is already ill.',
        'Think of those at risk',
        'users',
      ),
      tip('Wash your hands often, and stay at home when you feel unwell.', 'Wash hands, rest at home', 'droplets'),
    ],
  },
  {
    words:
      /\b(?:exercis\w*|fitness|workouts?|gym|train(?:ing)? plan|running|jog\w*|stretch\w*|yoga|posture|strength)\b/i,
    hook: 'Your body is made to move, and it thanks you for every minute.',
    tips: [
      tip(
        'Start with less than you think you can do, and add a little each week.',
        'Start small, add slowly',
        'footprints',
      ),
      tip('Warm up first, so that joints and muscles are ready.', 'Warm up first', 'flame'),
      tip('Choose something you enjoy, because that is what you will keep doing.', 'Choose what you enjoy', 'heart'),
      tip('Put it in your calendar like any other appointment.', 'Put it in the calendar', 'calendar'),
      tip('Drink enough, and give yourself days of rest.', 'Water and rest', 'droplets'),
      tip('Stop when something hurts, and ask somebody who knows.', 'Stop when it hurts', 'shield-check'),
    ],
  },
  {
    words:
      /\b(?:stress\w*|burnout|anxi\w+|mental health|mindful\w*|meditat\w+|breath\w*|well-?being|calm(?:ness)?|relax\w*|self-care)\b/i,
    hook: 'Calm is not something you find; it is something you practise.',
    tips: [
      tip('Breathe out slowly, and let your shoulders drop.', 'Breathe out slowly', 'wind'),
      tip('Take short breaks before you need them.', 'Short breaks', 'timer'),
      tip('Go outside once a day, even if it is only around the block.', 'Outside once a day', 'trees'),
      tip('Say no to one thing this week, kindly and clearly.', 'Say no to one thing', 'message-circle'),
      tip('Talk to someone you trust; a worry shared grows smaller.', 'Talk to someone', 'users'),
      tip(
        'If it stays heavy for a long time, ask for professional help. That is a sign of strength.',
        'Ask for help',
        'hand-helping',
      ),
    ],
  },
  {
    words: /\b(?:nutrition|diet|healthy eating|vegetables?|fruits?|breakfast|snacks?|sugar|protein|vitamins?)\b/i,
    hook: 'Eating well is less about rules and more about habits.',
    tips: [
      tip('Fill much of your plate with vegetables and fruit.', 'A plate of greens', 'leaf'),
      tip('Drink water first when you feel hungry between meals.', 'Water first', 'droplets'),
      tip('Cook a little more than you need, and freeze the rest for a busy day.', 'Cook a little more', 'utensils'),
      tip('Read the label, and choose what has a short list of ingredients.', 'Read the label', 'search'),
      tip('Eat slowly, and put the screen away.', 'Eat slowly', 'monitor-off'),
    ],
  },
  {
    words: /\b(?:hand-?wash\w*|wash(?:ing)? (?:your |their )?hands|hygiene|germs?)\b/i,
    hook: 'It is one of the simplest things we can do for our health.',
    tips: [
      tip('Wet your hands, take soap, and rub the palms together.', 'Soap and palms', 'droplets'),
      tip(
        'Do not forget the backs of your hands, the thumbs, and between the fingers.',
        'Backs, thumbs, between',
        'check',
      ),
      tip('Rinse well, and dry them with a clean towel.', 'Rinse and dry', 'check'),
      tip('Do it before eating, after coughing, and whenever you come home.', 'Before meals, at home', 'house'),
    ],
  },
  {
    words: /\b(?:hydrat\w+|drink(?:ing)? (?:more )?water|water intake)\b/i,
    hook: 'Water is the simplest thing we forget.',
    tips: [
      tip('Begin the day with a glass of water.', 'A glass in the morning', 'cup-soda'),
      tip('Keep a bottle where you can see it.', 'A bottle in sight', 'droplets'),
      tip('Have a glass with every meal.', 'A glass with meals', 'utensils'),
      tip('Add a slice of lemon or some mint if plain water bores you.', 'Lemon or mint', 'leaf'),
    ],
  },
];
