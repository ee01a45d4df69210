// Prompts as people send them, and what their films must have: a second set written after the writer, to measure it.
import type { PromptCase } from './prompt-case.ts';

export const sixthPrompts: readonly PromptCase[] = [
  {
    prompt: 'A quick 20s shout-out to our intern Leo who fixed 27 bugs in his first week. Funny tone.',
    seconds: 20,
    says: ['Leo', '27 bugs'],
  },
  {
    prompt: 'Describe the four phases of the moon for a kids channel, vertical, about a minute.',
    seconds: 60,
    orientation: 'portrait',
    says: ['phases of the moon'],
  },
  {
    prompt:
      'Museum audio-style video: The Blue Vase, made in 1743, found in a barn in 1981, restored over 6 years. Soft-spoken older woman.',
    sex: 'female',
    age: [55, 80],
    says: ['The Blue Vase', '1743', '1981', '6 years'],
  },
  {
    prompt:
      'Tell residents of Block C that water is off on 14 March from 9:00 to 13:00. Fill a bottle beforehand. Questions: caretaker, 555-0144.',
    says: ['14 March', '9:00 to 13:00', 'Fill a bottle beforehand.', '555-0144'],
  },
  {
    prompt:
      'Launch video for Quill, a note app for lawyers. Search 10,000 pages in one second. Works offline. From $12 a month. quill.legal',
    format: 'product',
    says: ['Quill', '10,000 pages in one second', 'Works offline.', '$12 a month', 'quill.legal'],
  },
  {
    prompt: 'Spoken by a retired sailor with a white beard and a cap: how to tie a bowline knot. 40 seconds.',
    sex: 'male',
    seconds: 40,
    looks: { headwear: 'cap', beard: 'full' },
    says: ['tie a bowline knot'],
  },
  {
    prompt:
      'Traffic sources last month: search 52%, social 28%, email 20%. Short, professional, for the marketing team.',
    says: ['52%', '28%', '20%'],
    shows: ['chart-card'],
  },
  {
    prompt:
      "Let's do an invitation to the neighbourhood block party on August 9, 4 pm, Lime Street. Grill is on us, bring salads.",
    format: 'event',
    says: ['August 9', '4 pm', 'Lime Street', 'bring salads'],
  },
  {
    prompt: 'Say word for word: "Two wheels. One city. Zero excuses. Rent a bike from €2 at spokes.example."',
    verbatim: 'Two wheels. One city. Zero excuses. Rent a bike from €2 at spokes.example.',
  },
  {
    prompt: 'Explainer about how a heat pump works, 2 minutes, engineer in a polo shirt, landscape',
    seconds: 120,
    role: 'Engineer',
    looks: { outfit: 'polo' },
    says: ['heat pump works'],
  },
  {
    prompt:
      'Our story: 2011: two friends, one oven. 2015: first shop in Bristol. 2020: 8 shops. 2025: 21 shops and a bakery school.',
    says: ['two friends, one oven', 'first shop in Bristol', '8 shops', '21 shops and a bakery school'],
    shows: ['timeline-card'],
  },
  {
    prompt: 'Safety briefing for forklift operators. Speed limit 8 km/h. Sound the horn at corners. Never lift people.',
    says: ['8 km/h', 'Sound the horn at corners.', 'Never lift people.'],
  },
  {
    prompt: 'A motivational message for nurses after a hard winter, warm female voice, 45 seconds',
    sex: 'female',
    seconds: 45,
    says: ['nurses'],
  },
  {
    prompt:
      'Please produce a testimonial video. Speaker: Tom, owner of a small garage. "Since we use BayPlan, we finish 9 more jobs a week."',
    says: ['Since we use BayPlan, we finish 9 more jobs a week.'],
  },
  {
    prompt:
      'Myth: Goldfish forget everything in 3 seconds. Fact: Goldfish remember things for months. Make a fun Short.',
    orientation: 'portrait',
    says: ['Goldfish forget everything in 3 seconds', 'Goldfish remember things for months'],
  },
  {
    prompt:
      'Weekly menu at the canteen: Monday lentil curry, Tuesday fish pie, Wednesday pasta, Thursday tacos, Friday surprise.',
    says: ['lentil curry', 'fish pie', 'pasta', 'tacos', 'surprise'],
  },
  {
    prompt: 'A middle-aged Japanese man in a navy suit announces record profits of ¥42 billion, up 11% on the year.',
    sex: 'male',
    age: [40, 60],
    looks: { outfit: 'suit' },
    says: ['record profits of ¥42 billion', '11%'],
  },
  {
    prompt: 'Can you explain in 30 seconds why the leaves change colour in autumn?',
    seconds: 30,
    says: ['leaves change colour'],
  },
  {
    prompt:
      'Short clip, woman with braids in a yellow dress, street market in Lagos, invites people to the food fair on 3 October.',
    sex: 'female',
    looks: { hairStyle: 'braids', outfit: 'dress' },
    says: ['food fair on 3 October'],
  },
  {
    prompt:
      'New parking rules from 1 February: permits cost 30 euros a year, visitors get 2 hours, no parking on Pine Lane.',
    says: ['1 February', '30 euros a year', '2 hours', 'Pine Lane'],
  },
  {
    prompt: 'Narrator: "In 1903 the Wrights flew for 12 seconds." Then: "Today we cross oceans in 7 hours."',
    verbatim: 'In 1903 the Wrights flew for 12 seconds. Today we cross oceans in 7 hours.',
  },
  {
    prompt:
      'Course intro: Spanish for travellers, 6 lessons, 15 minutes each, taught by Lucía. Enrol at holalucia.com before 30 June.',
    says: ['6 lessons', '15 minutes each', 'Lucía', 'holalucia.com', '30 June'],
  },
  {
    prompt: '8-minute lecture on the causes of the First World War, professor, serious',
    seconds: 480,
    role: 'Professor',
    says: ['causes of the First World War'],
  },
  {
    prompt: 'Reminder, 12 seconds: clocks go back one hour on Sunday. No music.',
    seconds: 12,
    music: 'none',
    says: ['clocks go back one hour on Sunday'],
  },
  {
    prompt:
      'Hotel welcome video: breakfast from 6:30 to 10:30 on the 2nd floor, pool on the roof, Wi-Fi code SEABREEZE. Friendly receptionist.',
    says: ['6:30 to 10:30', '2nd floor', 'pool on the roof', 'SEABREEZE'],
  },
  {
    prompt: 'Why should small teams write things down? A calm talk, seventy-five seconds or so.',
    says: ['small teams write things down'],
  },
];
