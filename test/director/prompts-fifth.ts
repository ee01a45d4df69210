// Prompts as people send them, and what their films must have: written after the writer, to measure it.
import type { PromptCase } from './prompt-case.ts';

export const fifthPrompts: readonly PromptCase[] = [
  {
    prompt:
      'Make a 25 second Instagram story for Pedal & Bean, a bike cafe in Utrecht. Flat white €3.50, open daily 7:30 to 17:00. Playful.',
    seconds: 25,
    orientation: 'portrait',
    says: ['Pedal & Bean', 'Flat white €3.50', '7:30 to 17:00'],
  },
  {
    prompt:
      'Our nonprofit planted 12,400 trees in 2024, trained 310 volunteers and opened 3 nurseries. Thank the donors warmly in about 40 seconds.',
    seconds: 40,
    says: ['12,400 trees', '310 volunteers', '3 nurseries'],
  },
  {
    prompt:
      'A stern librarian in her fifties with glasses reminds students that books are due on June 12 and late fees are 25 cents a day.',
    sex: 'female',
    age: [45, 62],
    looks: { glasses: true },
    says: ['June 12', '25 cents a day'],
  },
  {
    prompt: 'Explain how tides work to curious twelve-year-olds, one minute, a scientist in a lab coat',
    seconds: 60,
    role: 'Scientist',
    looks: { outfit: 'labcoat' },
    says: ['tides'],
  },
  {
    prompt:
      'Narration: "At Oakridge we measure twice, cut once, and never rush a joint. 1 workshop. 4 makers. 0 shortcuts."',
    verbatim: 'At Oakridge we measure twice, cut once, and never rush a joint. 1 workshop. 4 makers. 0 shortcuts.',
  },
  {
    prompt: 'Budget breakdown for the school trip: bus $640, museum $380, lunch $290. Tell the parents.',
    says: ['$640', '$380', '$290'],
    shows: ['chart-card'],
  },
  {
    prompt: 'Product comparison: Lite vs Pro.\nLite: 5 projects, email support\nPro: unlimited projects, phone support',
    format: 'comparison',
    says: ['5 projects', 'email support', 'unlimited projects', 'phone support'],
    shows: ['comparison-card'],
  },
  {
    prompt:
      'Create a recruitment clip for night-shift nurses at St. Anne Hospital. $48 an hour, 3 shifts a week, free parking. Apply at stanne.example/jobs.',
    format: 'hiring',
    says: ['St. Anne Hospital', '$48 an hour', '3 shifts a week', 'free parking', 'stanne.example/jobs'],
  },
  {
    prompt:
      'Roadmap update. March: private beta. May: public launch. September: mobile app. Friendly product manager, 30 seconds.',
    seconds: 30,
    says: ['private beta', 'public launch', 'mobile app', 'September'],
    shows: ['timeline-card'],
  },
  {
    prompt:
      'An upbeat young man in a red hoodie hypes our hackathon on 22 November at Pier 7. First prize 5,000 dollars.',
    sex: 'male',
    age: [18, 34],
    looks: { outfit: 'hoodie' },
    says: ['22 November', 'Pier 7', '5,000 dollars'],
  },
  {
    prompt:
      'Make a training clip: lifting heavy boxes. Bend your knees. Keep your back straight. Ask for help above 20 kg.',
    says: ['Bend your knees.', 'Keep your back straight.', 'above 20 kg'],
  },
  {
    prompt:
      'Say exactly this: "Bonjour Lyon! Doors open at 19:00, tickets are €12, and the band is called Petit Orage."',
    verbatim: 'Bonjour Lyon! Doors open at 19:00, tickets are €12, and the band is called Petit Orage.',
  },
  {
    prompt:
      '"Switching to Lumo cut our paperwork in half." – Dana Ortiz, clinic manager. Turn this testimonial into a video for lumo.health.',
    says: ['Switching to Lumo cut our paperwork in half.', 'Dana Ortiz', 'lumo.health'],
    shows: ['quote-card'],
  },
  {
    prompt: 'the benefits of composting, 50 secs, older gentleman with a white beard in a garden',
    sex: 'male',
    age: [58, 82],
    seconds: 50,
    looks: { beard: 'full' },
    says: ['composting'],
  },
  {
    prompt:
      'Security alert video: a fake invoice email is going around. Do not open the attachment. Forward it to phishing@corvo.com. Calls: extension 4410.',
    says: ['fake invoice email', 'Do not open the attachment.', 'phishing@corvo.com', '4410'],
  },
  {
    prompt: 'Where our coffee comes from: Ethiopia, Colombia and Vietnam. Warm, 35 seconds, for our website.',
    seconds: 35,
    says: ['Ethiopia, Colombia and Vietnam'],
    shows: ['map-card'],
  },
  {
    prompt:
      'Two-minute welcome from the dean to first-year students at Harrow College. Library open until midnight. Advising week starts September 8.',
    seconds: 120,
    says: ['Harrow College', 'Library open until midnight.', 'September 8'],
  },
  {
    prompt: 'Customer survey results: 68% very happy, 22% happy, 10% not happy. Present them like a news anchor.',
    says: ['68%', '22%', '10%'],
    shows: ['chart-card'],
  },
  {
    prompt: 'Reel: 3 mistakes new runners make. Starting too fast. Skipping rest days. Old shoes.',
    orientation: 'portrait',
    says: ['tarting too fast', 'kipping rest days', 'ld shoes'],
  },
  {
    prompt: 'Explain quantum entanglement in plain English, 75 seconds, no music',
    seconds: 75,
    music: 'none',
    says: ['quantum entanglement'],
  },
  {
    prompt:
      'A Latina chef with curly hair shows how to make guacamole: 3 avocados, 1 lime, half an onion, salt. Mash, mix, taste, serve.',
    sex: 'female',
    role: 'Chef',
    says: ['3 avocados', '1 lime', 'half an onion'],
  },
  {
    prompt:
      'Annual report highlights for Meridian Bank: assets of $8.4 billion, 212,000 clients, 97 branches, net income up 6%.',
    says: ['Meridian Bank', '$8.4 billion', '212,000 clients', '97 branches', 'up 6%'],
  },
  {
    prompt: 'hey can you do a quick video telling everyone the potluck moved to thursday 6pm in the barn, bring a dish',
    says: ['thursday 6pm', 'barn', 'bring a dish'],
  },
  {
    prompt:
      'Landscape explainer, 90 seconds: how our recycling program works. Blue bin: paper. Green bin: glass. Yellow bin: cans.',
    seconds: 90,
    says: ['Blue bin', 'paper', 'Green bin', 'glass', 'Yellow bin', 'cans'],
  },
  {
    prompt: 'Scene 1: A woman says "I used to hate Mondays."\nScene 2: She says "Then I found Brightdesk."',
    verbatim: 'I used to hate Mondays. Then I found Brightdesk.',
  },
  {
    prompt:
      'Dr. Amir Nouri, a cardiologist with grey hair, explains what blood pressure numbers mean. Normal is 120 over 80. 45 seconds.',
    sex: 'male',
    seconds: 45,
    looks: { hairColour: 'grey' },
    says: ['120 over 80'],
  },
  {
    prompt:
      'Grand opening of Mosaic Yoga, 14 Elm Road, Sunday 5 May, 10:00. First 20 guests get a free mat. Calm voice.',
    says: ['Mosaic Yoga', '14 Elm Road', '5 May', '10:00', 'First 20 guests get a free mat.'],
  },
  {
    prompt: 'Onboard new drivers: check tyres, mirrors, lights. Log hours in the app. Dispatch: 555-0139-22.',
    says: ['tyres, mirrors', 'lights', 'Log hours in the app.', '555-0139-22'],
  },
  {
    prompt: 'Teach me git in a minute: `git add .`, `git commit -m "msg"`, `git push`.',
    seconds: 60,
    says: ['git add', 'git push'],
    shows: ['code-card'],
  },
  { prompt: 'Holiday greeting from the Larsen family in Oslo, snowy evening, knitted sweaters', says: ['Larsen'] },
  {
    prompt: 'Voice-over only: the history of the zipper in 60 seconds',
    seconds: 60,
    presenter: false,
    says: ['zipper'],
  },
  {
    prompt:
      'Pitch to investors: Solara makes windows that generate power. 18% efficiency. $3M seed round. Team of 11. Ask us for a demo.',
    format: 'pitch',
    says: ['Solara', 'windows that generate power', '18% efficiency', '$3M seed round', 'Team of 11'],
  },
  {
    prompt: 'A 15s bumper for my podcast The Slow Lane, new episodes every Monday',
    seconds: 15,
    says: ['The Slow Lane', 'every Monday'],
  },
  {
    prompt:
      'An Asian businesswoman in a grey suit announces that Kestrel merges with Nordwind on 1 July and that all 430 jobs are kept.',
    sex: 'female',
    says: ['Kestrel merges with Nordwind on 1 July', '430 jobs are kept'],
  },
  {
    prompt:
      'Water safety tips for families at the beach:\n* Swim between the flags\n* Watch children at all times\n* Call 112 in an emergency',
    says: ['wim between the flags', 'atch children at all times', 'all 112 in an emergency'],
  },
  { prompt: 'Real talk about burnout for teachers, empathetic, 2 min', seconds: 120, says: ['burnout'] },
  {
    prompt:
      'Sale! Mattresses 40% off, pillows from $12, free delivery this weekend at SleepBarn. Shop sleepbarn.example',
    says: ['40% off', '$12', 'free delivery this weekend', 'sleepbarn.example'],
  },
  {
    prompt: 'Compare renting and buying a home for first-time buyers, 3 minutes',
    seconds: 180,
    says: ['enting and buying'],
  },
  {
    prompt: 'Monthly sales: Jan 120, Feb 150, Mar 210, Apr 260. Share with the team, energetic.',
    says: ['120', '150', '210', '260'],
    shows: ['chart-card'],
  },
  {
    prompt:
      'Script:\nGood evening, Springfield. The bridge on Route 9 reopens Tuesday at 6 a.m. Detours end the same day.\n\nTone: serious\nNo captions',
    captions: false,
    verbatim: 'Good evening, Springfield. The bridge on Route 9 reopens Tuesday at 6 a.m. Detours end the same day.',
  },
  {
    prompt:
      'Lost dog announcement. Biscuit, brown beagle, red collar, last seen near Mill Pond on Sunday. Call 555-0117.',
    says: ['Biscuit', 'brown beagle', 'red collar', 'Mill Pond', '555-0117'],
  },
  {
    prompt: 'A friendly firefighter in uniform teaches kids to stop, drop and roll',
    role: 'Firefighter',
    looks: { outfit: 'uniform' },
    says: ['stop, drop and roll'],
  },
];
