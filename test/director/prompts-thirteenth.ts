// Prompts of clubs, councils, clinics, kitchens and developers: facts, topics, kinds of film and graphics.
import type { PromptCase } from './prompt-case.ts';

export const thirteenthPrompts: readonly PromptCase[] = [
  {
    prompt:
      'Short film for new gym members about our rules: wipe the machines, rerack weights, no phones in the sauna, towels are mandatory. Fee for a forgotten towel: 2 francs.',
    says: ['wipe the machines', 'rerack weights', 'no phones in the sauna', 'towels are mandatory', '2 francs'],
    title: 'rules',
    never: ['short film', 'new gym members about'],
  },
  {
    prompt:
      'Hospital visiting hours from Monday: wards 10-12 and 15-18, intensive care 16-17 only, max two visitors per patient, children under 12 with an adult. One minute, calm voice.',
    says: ['10-12', '15-18', '16-17', 'two visitors', 'under 12'],
    title: 'visiting hours',
    seconds: 60,
    never: ['calm voice', 'one minute'],
  },
  {
    prompt:
      'Changelog for Quillbase 2.8, for developers, 45 seconds. Added: webhooks v2, dark mode, SSO with Okta. Changed: rate limit is now 600 requests per minute. Removed: the old /v1/export endpoint.',
    says: ['webhooks v2', 'dark mode', 'SSO with Okta', '600 requests per minute', '/v1/export', 'Quillbase 2.8'],
    title: 'Quillbase 2.8',
    seconds: 45,
  },
  {
    prompt: 'Unemployment rate: 7.1% in 2020, 6.2% in 2021, 5.4% in 2022, 4.9% in 2023. News style, neutral.',
    says: ['7.1%', '6.2%', '5.4%', '4.9%', '2023'],
    shows: ['chart-card'],
    title: 'unemployment rate',
    never: ['news style', 'neutral'],
  },
  {
    prompt:
      'Make an explainer for first-time voters on how to vote by mail: request the ballot by 12 October, fill it in with a pen, sign the envelope, post it by 28 October.',
    says: ['12 October', 'with a pen', 'sign the envelope', '28 October'],
    title: 'vote by mail',
    never: ['first-time voters on'],
  },
  {
    prompt:
      'Tomato soup for 4: 800 g tomatoes, 1 onion, 2 cloves of garlic, 500 ml stock, 2 tbsp cream. Sweat the onion and garlic, add tomatoes and stock, simmer 20 minutes, blend, stir in the cream.',
    says: [
      '800 g tomatoes',
      '1 onion',
      '2 cloves of garlic',
      '500 ml stock',
      '2 tbsp cream',
      'simmer 20 minutes',
      'stir in the cream',
    ],
    title: 'tomato soup',
    format: 'recipe',
  },
  {
    prompt:
      'Hi team, could someone make a 30s clip for the school Instagram: bake sale Friday 2pm in the gym, cakes from 1 euro, all money goes to the 6th grade trip to Vienna',
    says: ['bake sale', 'Friday', '2pm', 'gym', '1 euro', '6th grade trip', 'Vienna'],
    seconds: 30,
    never: ['could someone', '30s clip'],
  },
  {
    prompt:
      'Topic: Data retention\nAudience: all staff\nTone: clear, no jargon\nDuration: 60 seconds\nFacts:\n- Emails are deleted after 24 months\n- Contracts are kept for 10 years\n- Chat messages are deleted after 90 days\nCTA: Ask privacy@northmill.example',
    says: ['24 months', '10 years', '90 days', 'privacy@northmill.example'],
    title: 'data retention',
    seconds: 60,
    never: ['no jargon', 'all staff'],
  },
  {
    prompt:
      'Promote our escape room "The Clockmaker": 60 minutes, 2 to 6 players, from age 12, $28 per person, open Thursday to Sunday. Book at clockmaker.example.',
    says: [
      'The Clockmaker',
      '60 minutes',
      '2 to 6 players',
      'age 12',
      '$28 per person',
      'Thursday to Sunday',
      'clockmaker.example',
    ],
    format: 'ad',
    title: 'The Clockmaker',
  },
  {
    prompt:
      'please do a vid telling tenants the lift is broken until thursday, technician comes wednesday morning, use stairs B, call 0800 555 212 if you need help carrying shopping',
    says: ['lift', 'Thursday', 'Wednesday morning', 'stairs B', '0800 555 212'],
    never: ['please do', 'vid telling', 'telling tenants'],
  },
  {
    prompt:
      'Mercury Couriers annual recap: 1.2 million parcels, 98.6% on time, 74 electric vans, 312 tonnes of CO2 saved.',
    says: ['1.2 million parcels', '98.6%', '74 electric vans', '312 tonnes'],
    title: 'Mercury Couriers',
    format: 'recap',
    never: ['planet', 'thermometer'],
  },
  {
    prompt:
      'Explain the difference between gross and net salary to apprentices. Example: gross 1,200 euros, deductions 264 euros, net 936 euros.',
    says: ['1,200 euros', '264 euros', '936 euros'],
    never: ['to apprentices'],
  },
  {
    prompt:
      'Three new features in Marble Notes: shared folders, voice memos, and search inside PDFs. Available from today on iOS and Android, free for all plans.',
    says: [
      'shared folders',
      'voice memos',
      'search inside PDFs',
      'from today',
      'iOS and Android',
      'free for all plans',
    ],
    title: 'Marble Notes',
  },
  {
    prompt:
      'Fire drill Thursday 10:30. Leave by the nearest stairs, do not use the lift, meet at the car park, wait for roll call. Video for the office screens, 20 seconds, serious.',
    says: ['Thursday', '10:30', 'nearest stairs', 'do not use the lift', 'car park', 'roll call'],
    seconds: 20,
    title: 'fire drill',
    never: ['office screens', '20 seconds'],
  },
  {
    prompt:
      'Real estate, vertical, 40 sec: loft in Porto, 92 m², two bathrooms, roof terrace of 30 m², lift, €389,000. Contact Inês at 912 555 014.',
    says: ['Porto', '92 m²', 'two bathrooms', '30 m²', '€389,000', 'Inês', '912 555 014'],
    format: 'tour',
    orientation: 'portrait',
    seconds: 40,
  },
  {
    prompt:
      'We won! The U16 girls of HC Lindberg beat Rostock 24:19 in the final. Best scorer: Mia Torres with 9 goals. Party on Saturday at 5 pm in the clubhouse.',
    says: ['HC Lindberg', 'Rostock', '24:19', 'Mia Torres', '9 goals', 'Saturday', '5 pm', 'clubhouse'],
  },
  {
    prompt:
      'Video to explain our shipping policy to customers. Orders before 2 pm ship the same day. Standard delivery takes 2 to 4 days and is free above $50. Express costs $12. No shipping on weekends.',
    says: ['before 2 pm', 'same day', '2 to 4 days', '$50', '$12', 'weekends'],
    title: 'shipping policy',
    titleNot: 'customers',
    never: ['what is expected of me'],
  },
  {
    prompt:
      'Quarterly figures for the co-op: milk 46%, grain 31%, vegetables 15%, honey 8%. Turnover 3.9 million, up from 3.4 million. Keep it under 40 seconds.',
    says: ['46%', '31%', '15%', '8%', '3.9 million', '3.4 million'],
    shows: ['chart-card'],
    never: ['keep it under'],
  },
  {
    prompt:
      'invite neighbours to our street party sat 6 july from 3pm birch lane bring a salad or cake kids games at 4 live band at 7',
    says: ['street party', '6 july', '3pm', 'birch lane', 'salad or cake', 'kids games at 4', 'live band at 7'],
    format: 'event',
  },
  {
    prompt:
      'A dentist explains to parents in one minute when children should first see a dentist: by the first birthday, then every six months. Brush twice a day with a rice-sized smear of toothpaste until age 3.',
    says: ['first birthday', 'every six months', 'twice a day', 'rice-sized', 'age 3'],
    seconds: 60,
    role: 'Dentist',
    never: ['a dentist explains', 'to parents in one minute'],
  },
  {
    prompt:
      '{"project":"Harbour Bridge repair","audience":"commuters","length_seconds":40,"key_dates":[{"date":"3 May","event":"work begins"},{"date":"19 July","event":"one lane reopens"},{"date":"30 September","event":"bridge fully open"}],"tone":"calm"}',
    says: ['3 May', 'work begins', '19 July', 'one lane reopens', '30 September', 'bridge fully open'],
    title: 'Harbour Bridge',
  },
  {
    prompt:
      '**Weekly menu, canteen**\n\n| Day | Dish | Price |\n|---|---|---|\n| Monday | Lentil curry | €5.80 |\n| Tuesday | Fish pie | €7.20 |\n| Wednesday | Gnocchi | €6.40 |\n\nVoice: friendly. 30 seconds.',
    says: ['Monday', 'Lentil curry', '€5.80', 'Fish pie', '€7.20', 'Gnocchi', '€6.40'],
    shows: ['table-card'],
    title: 'weekly menu',
    seconds: 30,
    never: ['friendly'],
  },
  {
    prompt:
      'Our startup Beacon turns kitchen waste into biogas. One unit treats 25 kg a day, pays back in 3 years, and needs no power. We raise $2M to build 40 units. Investor pitch, 60 seconds.',
    says: ['Beacon', 'biogas', '25 kg a day', '3 years', 'no power', '$2M', '40 units'],
    format: 'pitch',
    seconds: 60,
  },
  {
    prompt:
      'Tell our members that the library closes at 16:00 on 24 and 31 December and stays shut on 25, 26 December and 1 January. Returns box is open all the time.',
    says: ['16:00', '24 and 31 December', '25, 26 December', '1 January', 'Returns box'],
    title: 'library',
    never: ['tell our members'],
  },
  {
    prompt:
      'How to reset the thermostat: hold the down arrow for 10 seconds then press OK then choose Factory then wait until the screen turns blue.',
    says: ['hold the down arrow for 10 seconds', 'press OK', 'choose Factory', 'wait until the screen turns blue'],
    format: 'how-to',
    shows: ['list-card'],
    title: 'reset the thermostat',
  },
  {
    prompt:
      'Patient information before a blood test. No food for 8 hours, water is fine, take your usual tablets unless told otherwise, results in 2 days by post or in the app. Friendly nurse.',
    says: ['8 hours', 'water is fine', 'usual tablets', '2 days', 'by post or in the app'],
    title: 'blood test',
    never: ['friendly nurse'],
  },
  {
    prompt:
      'Congrats video for Lena who passed her bar exam, from her colleagues at Moor & Finch, she studied 14 months next to work and loves lemon cake',
    says: ['Lena', 'bar exam', '14 months', 'lemon cake'],
    never: ['congrats video', 'video for'],
  },
  {
    prompt:
      'What does the e-bike subsidy cover? Up to 30% of the price, at most €900, for residents over 18, one bike per person, apply by 15 May at bike.velden.example.',
    says: ['30% of the price', '€900', 'over 18', 'one bike per person', '15 May', 'bike.velden.example'],
    title: 'e-bike subsidy',
  },
  {
    prompt:
      'Recruiting drivers! Night shifts from 22:00 to 6:00, 19.80 euros an hour plus 25% night bonus, licence class B, start any Monday. WhatsApp 0151 5550 118.',
    says: ['22:00 to 6:00', '19.80 euros an hour', '25%', 'licence class B', 'any Monday', '0151 5550 118', 'drivers'],
    format: 'hiring',
  },
  {
    prompt:
      'Ferry timetable change from 1 April: first departure 6:20 instead of 6:45, last departure 23:10, every 25 minutes in between, bikes cost 2 euros. Do it in 30 secs for our website.',
    says: ['1 April', '6:20', '6:45', '23:10', 'every 25 minutes', '2 euros'],
    title: 'ferry timetable',
    seconds: 30,
    never: ['do it in', 'our website'],
  },
];
