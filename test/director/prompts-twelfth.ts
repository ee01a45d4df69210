// Prompts as they reach offices, shops and schools: facts, topics, kinds of film and graphics.
import type { PromptCase } from './prompt-case.ts';

export const twelfthPrompts: readonly PromptCase[] = [
  {
    prompt: 'a video about our return policy to customers',
    title: 'return policy',
    titleNot: 'customers',
    never: ['a video about', 'policy to customers'],
  },
  {
    prompt:
      'Make a 40 second video for our customers about the new opening hours from 3 March: Monday to Friday 8:00–19:00, Saturday 9:00–14:00, closed on Sunday. Friendly tone.',
    says: ['3 March', '8:00', '19:00', 'Saturday', '9:00', '14:00', 'closed on Sunday'],
    title: 'opening hours',
    never: ['friendly tone', 'make a'],
    seconds: 40,
  },
  {
    prompt: 'energy mix 2024 – wind 31%, solar 12%, gas 40%, rest other. make a short clip for our sustainability page',
    says: ['31%', '12%', '40%', 'wind', 'solar', 'gas'],
    shows: ['chart-card'],
    title: 'energy mix',
    never: ['make a short clip'],
  },
  {
    prompt: 'new class every tuesday 7pm 12 euros a session first one free, yoga studio lotus, 20 sec tiktok',
    says: ['Tuesday', '7pm', '12 euros', 'first one free'],
    orientation: 'portrait',
    seconds: 20,
    never: ['tok', '20 sec'],
  },
  {
    prompt:
      'A motivational speech for a sales team before quarter end. We are at 92% of target, 11 days left, and the team in Leeds closed 14 deals last week.',
    says: ['92%', '11 days', '14 deals', 'Leeds'],
    format: 'motivation',
    never: ['public speaking', 'audience remembers', 'stage fright'],
    titleNot: 'motivational speech',
  },
  {
    prompt: 'explain to pensioners, slowly, how to use the new ticket machine at the station',
    title: 'ticket machine',
    titleNot: 'slowly',
    never: ['pensioners, slowly'],
  },
  {
    prompt:
      '75-second welcome video for new tenants of Brook House. Bins go out on Wednesday night, the laundry is in the basement and costs £2.50 per wash, quiet hours are 22:00 to 7:00.',
    says: ['Wednesday night', 'basement', '£2.50 per wash', '22:00 to 7:00', 'Brook House'],
    format: 'welcome',
    seconds: 75,
  },
  {
    prompt: 'explainer: what is a deductible',
    title: 'deductible',
    titleNot: 'explainer',
    format: 'explainer',
  },
  {
    prompt:
      '60 seconds: why our team moved to a four-day week. Sick days fell from 9 to 5 per person, output stayed the same, and applications doubled.',
    says: ['from 9 to 5', 'output stayed the same', 'applications doubled'],
    title: 'four-day week',
    titleNot: '60 seconds',
    seconds: 60,
  },
  {
    prompt:
      'To all team: great quarter! 18 new customers, churn down to 2.1%, NPS 61. Thank you to everyone who worked late on the migration.',
    says: ['18 new customers', '2.1%', 'NPS 61', 'migration'],
  },
  {
    prompt:
      'TikTok: a doctor explains three reasons you are always tired: too little iron, too much screen light at night, and skipping breakfast',
    says: ['iron', 'screen light at night', 'skipping breakfast'],
    orientation: 'portrait',
    role: 'Doctor',
    never: ['tok:', 'a doctor explains'],
  },
  {
    prompt:
      '15 seconds. Flash sale at Bodega Luz: tempranillo €6.90, albariño €8.50, cava €7.20, only Friday 16:00–20:00, Calle Mayor 12, 10% off for 6 bottles.',
    says: [
      'tempranillo',
      '€6.90',
      'albariño',
      '€8.50',
      'cava',
      '€7.20',
      'Friday',
      '16:00',
      'Calle Mayor 12',
      '10% off',
    ],
    seconds: 15,
  },
  {
    prompt:
      'How to descale the coffee machine: first empty the tank, then pour in 500 ml of descaler, then press both buttons for 5 seconds, and finally rinse twice with fresh water.',
    says: ['empty the tank', '500 ml of descaler', 'both buttons for 5 seconds', 'rinse twice with fresh water'],
    format: 'how-to',
    title: 'descale the coffee machine',
    shows: ['list-card'],
  },
  {
    prompt:
      'Board update. Revenue €14.2M, up 8% on last year. Costs €11.9M. Cash €6.3M. Headcount 212. One risk: the Oslo contract ends in June.',
    says: ['€14.2M', '8%', '€11.9M', '€6.3M', '212', 'Oslo contract ends in June'],
    format: 'status',
    never: ['points'],
  },
  {
    prompt:
      'Topic: hand washing before lunch\nAudience: kindergarten children\nTone: playful\nLength: 30 seconds\nKey points: wet hands, use soap, count to 20, dry well\nCTA: Show us your clean hands!',
    says: ['wet hands', 'use soap', 'count to 20', 'dry well', 'Show us your clean hands'],
    title: 'hand washing',
    seconds: 30,
    never: ['playful', 'key points:', 'kindergarten children'],
  },
  {
    prompt:
      '{"title": "Winter tyre change", "audience": "customers of Garage Fuchs", "duration": "45s", "facts": ["Appointments from 7 October", "Price: CHF 89 for four wheels", "Storage CHF 60 per season"], "cta": "Book at garage-fuchs.example or call 044 555 01 20"}',
    says: ['7 October', 'CHF 89', 'CHF 60 per season', 'garage-fuchs.example', '044 555 01 20'],
    title: 'winter tyre change',
    seconds: 45,
  },
  {
    prompt:
      '# Release notes video\n\n**Version 3.4** of Tidepool\n\n- Offline mode for the map\n- Export to GPX and KML\n- 40% faster start\n- Fixed: crash when renaming a folder\n\nKeep it under a minute, developer audience.',
    says: [
      'offline mode for the map',
      'GPX and KML',
      '40% faster start',
      'crash when renaming a folder',
      '3.4',
      'Tidepool',
    ],
    never: ['keep it under', 'developer audience'],
  },
  {
    prompt:
      'Python training for our analysts, 3 evenings: 4, 11 and 18 May at 17:30, room B2. Bring a laptop. Sign up by 28 April with Marta.',
    says: ['17:30', 'room B2', 'laptop', '28 April', 'Marta', '18 May'],
    never: ['snake', 'reptile', 'prey'],
    title: 'Python training',
  },
  {
    prompt:
      'Apple pie recipe: 1 kg apples, 150 g sugar, 200 g butter, 300 g flour, 1 tsp cinnamon. Bake at 180 °C for 50 minutes.',
    says: ['1 kg apples', '150 g sugar', '200 g butter', '300 g flour', '1 tsp cinnamon', '180 °C', '50 minutes'],
    format: 'recipe',
    title: 'apple pie',
    never: ['iPhone', 'Steve Jobs'],
  },
  {
    prompt:
      'Bright Amazon Consulting wants to introduce itself: founded 2016 in Recife, 34 consultants, clients in 9 countries, specialised in river logistics.',
    says: ['2016', 'Recife', '34 consultants', '9 countries', 'river logistics'],
    never: ['rainforest', 'wants to introduce itself', 'lungs'],
  },
  {
    prompt:
      'Orion Dental: new patient offer. Check-up, X-ray and cleaning for $79 instead of $189. Valid until August 31. Call (555) 014-2290.',
    says: ['check-up', 'X-ray', 'cleaning', '$79', '$189', 'August 31', '(555) 014-2290'],
    never: ['constellation', 'stars', 'hunter'],
    format: 'ad',
  },
  {
    prompt:
      'Visitors per year for our museum: 2019 84,000; 2020 21,000; 2021 38,000; 2022 71,000; 2023 92,500. Please make a 45 second recap for the city council.',
    says: ['84,000', '21,000', '38,000', '71,000', '92,500', '2023'],
    shows: ['chart-card'],
    format: 'recap',
    seconds: 45,
    never: ['please make'],
  },
  {
    prompt:
      'Please create a short video telling parents that swimming lessons move to Thursday 14:15 from next week, children need a towel and goggles, and the bus returns at 16:05.',
    says: ['Thursday', '14:15', 'next week', 'towel and goggles', '16:05'],
    title: 'swimming lessons',
    never: ['telling parents', 'create a short'],
  },
  {
    prompt:
      'estate agent here. need vid for listing: 3 bed semi in Ashford, 112 sqm, south facing garden, new boiler 2022, 8 min walk to station, £415,000, viewings saturday 10 to 1',
    says: ['3 bed', 'Ashford', '112 sqm', 'south facing garden', 'boiler', '2022', '8 min', '£415,000', '10 to 1'],
    format: 'tour',
    never: ['need vid', 'estate agent here'],
  },
  {
    prompt:
      'Clinic notice: from 1 June the flu clinic is in building C, second floor. Walk-in 9–12, no appointment needed. Bring your insurance card. The old entrance stays closed.',
    says: [
      '1 June',
      'building C',
      'second floor',
      '9–12',
      'no appointment',
      'insurance card',
      'old entrance stays closed',
    ],
  },
  {
    prompt:
      'Timetable for the summer shuttle, one minute: Harbour 09:10, 11:10, 13:10; Market 09:25, 11:25, 13:25; Beach 09:40, 11:40, 13:40. Ticket 4 euros, children free.',
    says: ['Harbour', '09:10', '13:10', 'Market', '11:25', 'Beach', '13:40', '4 euros', 'children free'],
    title: 'summer shuttle',
    seconds: 60,
  },
  {
    prompt:
      'Price list for salon Mirelle: Cut $45; Colour $90; Blow-dry $30; Beard trim $20. Mention that students get 15% off on Mondays and that we take cards. Upbeat.',
    says: ['cut', '$45', 'colour', '$90', 'blow-dry', '$30', 'beard trim', '$20', '15%', 'Mondays', 'cards'],
    never: ['mention that', 'upbeat'],
  },
];
