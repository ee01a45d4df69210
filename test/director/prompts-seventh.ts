// Prompts as people send them, and what their films must have: a third set written after the writer, to measure it.
import type { PromptCase } from './prompt-case.ts';

export const seventhPrompts: readonly PromptCase[] = [
  {
    prompt:
      'Board update: sales were 120 units in April, 150 in May and 190 in June. Returns dropped from 9% to 4%. Calm, 40 seconds.',
    seconds: 40,
    says: ['sales were 120 units in April, 150 in May and 190 in June', 'from 9% to 4%'],
    shows: ['chart-card'],
  },
  {
    prompt: 'A pharmacist in her fifties gives four reasons to get enough sleep. About 45 seconds.',
    sex: 'female',
    age: [45, 62],
    seconds: 45,
    role: 'Pharmacist',
    says: ['enough sleep'],
  },
  {
    prompt: 'Our Net Promoter Score went from 31 to 58 this year. Thank the support team for it, 20 seconds, warm.',
    seconds: 20,
    says: ['from 31 to 58', 'support team'],
  },
  {
    prompt: 'Quick vertical clip: 3 benefits of walking every day. Young woman in a park.',
    orientation: 'portrait',
    sex: 'female',
    set: 'park',
    says: ['walking every day'],
  },
  {
    prompt:
      'Investor letter on video. Users: 8,000 in 2022, 21,000 in 2023, 46,000 in 2024. We are raising €3 million. Confident tone.',
    says: ['8,000', '21,000', '46,000', '€3 million'],
    shows: ['chart-card'],
  },
  {
    prompt: 'Good morning class, today: what is a fraction? Teacher with glasses, 1 minute, classroom.',
    seconds: 60,
    role: 'Teacher',
    set: 'classroom',
    looks: { glasses: true },
    says: ['fraction'],
  },
  {
    prompt: 'Electricity price rises from 28 to 34 cents per kWh on 1 April. Explain it politely to our customers.',
    says: ['from 28 to 34 cents', '1 April'],
  },
  {
    prompt: 'Script: "Doors open at 7. Bring a torch. Wear boots." Male voice, 15 seconds.',
    sex: 'male',
    verbatim: 'Doors open at 7. Bring a torch. Wear boots.',
  },
  {
    prompt: 'Why drink more water? 30 sec, cheerful nurse',
    seconds: 30,
    role: 'Nurse',
    says: ['drink more water'],
  },
  {
    prompt:
      'Hiring: we need 2 welders and 1 crane driver in Gdansk, pay 38 zł per hour, start in May. Apply at stocznia.example/jobs.',
    format: 'hiring',
    says: ['2 welders', '1 crane driver', '38 zł per hour', 'start in May', 'stocznia.example/jobs'],
  },
  {
    prompt: 'Read exactly this: Hello Nora. Your package is at the front desk. See you soon!',
    verbatim: 'Hello Nora. Your package is at the front desk. See you soon!',
  },
  {
    prompt:
      'Monthly report for the gym owners: members rose from 410 to 455, cancellations fell to 12, and the new sauna opens on 3 March.',
    says: ['from 410 to 455', '12', '3 March'],
  },
  {
    prompt: 'explain compound interest to a 12 year old, funny, 60s',
    seconds: 60,
    says: ['compound interest'],
  },
  {
    prompt: 'Five reasons to learn the guitar, energetic guy with a beard, 50 seconds',
    sex: 'male',
    seconds: 50,
    says: ['learn the guitar'],
  },
  {
    prompt:
      'A gentle reminder from the dentist: check-up twice a year, brush for two minutes, floss at night. Call 555-0188.',
    says: ['check-up twice a year', 'brush for two minutes', 'floss at night', '555-0188'],
  },
  {
    prompt:
      'Website visits: January 10,400, February 12,900, March 15,100. Bounce rate down from 61% to 48%. Marketing team, upbeat.',
    says: ['10,400', '12,900', '15,100', 'from 61% to 48%'],
    shows: ['chart-card'],
  },
  {
    prompt: 'Happy retirement to Bill after 34 years in the fire brigade! 25 seconds, heartfelt',
    format: 'greeting',
    seconds: 25,
    says: ['Bill', '34 years'],
  },
  {
    prompt: 'Tell our tenants the lift is out of service until 9 June; the stairs on the east side stay open.',
    says: ['9 June', 'the stairs on the east side stay open'],
  },
  {
    prompt: 'Advertise "Bean & Leaf", a tea shop on Mill Road. 20% off in the first week. Open 8-18. Portrait, 20s.',
    orientation: 'portrait',
    seconds: 20,
    says: ['Bean & Leaf', 'Mill Road', '20% off'],
  },
  {
    prompt:
      'Budget: rent 40%, food 20%, transport 15%, savings 10%, fun 15%. A financial coach explains it in 40 seconds.',
    seconds: 40,
    says: ['40%', '20%', '15%', '10%'],
    shows: ['chart-card'],
  },
  {
    prompt: 'The advantages of reading to children every evening, warm older man, 1 min',
    sex: 'male',
    age: [50, 85],
    seconds: 60,
    says: ['reading to children every evening'],
  },
  {
    prompt:
      'Incident recap for staff: on Tuesday the payment service was down for 42 minutes. Cause: an expired certificate. Fix: automatic renewal. No customer data was lost.',
    says: ['42 minutes', 'an expired certificate', 'automatic renewal', 'No customer data was lost.'],
  },
  {
    prompt: 'No presenter, just graphics: our recycling rate climbed from 44% to 63% in three years.',
    presenter: false,
    says: ['from 44% to 63%', 'three years'],
  },
  {
    prompt: 'How to change a flat bicycle tyre, mechanic, garage, without music, 45 seconds',
    seconds: 45,
    music: 'none',
    says: ['change a flat bicycle tyre'],
  },
  {
    prompt:
      'A Black female CEO in her forties thanks all 240 employees for a record year. Serious but warm, 30 seconds.',
    sex: 'female',
    age: [36, 52],
    seconds: 30,
    says: ['240 employees'],
  },
  {
    prompt: "Bedtime story about a small lighthouse that was afraid of the dark. Grandmother's voice. 90 seconds.",
    sex: 'female',
    seconds: 90,
    format: 'story',
    says: ['lighthouse'],
  },
  {
    prompt:
      'Trade fair invite: Hall 5, stand 12B, 17 to 19 September, Milan. Meet the new Orbit drill. Demo every 30 minutes.',
    says: ['Hall 5', 'stand 12B', '17 to 19 September', 'Milan', 'Orbit drill', '30 minutes'],
  },
  {
    prompt: 'Two reasons why regular exercise lifts your mood, doctor, calm, captions off, half a minute',
    seconds: 30,
    role: 'Doctor',
    captions: false,
    says: ['exercise lifts your mood'],
  },
  {
    prompt:
      'Harvest report: apples 14 tonnes, pears 9 tonnes, plums 3 tonnes. Spoken by a farmer in a straw hat. Rain cost us a week.',
    says: ['14 tonnes', '9 tonnes', '3 tonnes', 'Rain cost us a week.'],
    shows: ['chart-card'],
  },
  {
    prompt: 'Delivery times went from 5 days to 2. Tell our web shop customers in 15 seconds!',
    seconds: 15,
    says: ['from 5 days to 2'],
  },
];
