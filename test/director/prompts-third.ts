// Prompts as people send them, and what their films must have: figures, dates, places, sides and scenes.
import type { PromptCase } from './prompt-case.ts';

export const thirdPrompts: readonly PromptCase[] = [
  {
    prompt:
      'Quarterly revenue update for the board. Q1: $1.2M, Q2: $1.5M, Q3: $1.9M, Q4: $2.4M. Keep it professional, 40 seconds.',
    format: 'status',
    seconds: 40,
    says: ['$1.2M', '$1.5M', '$1.9M', '$2.4M'],
    shows: ['chart-card'],
    never: ['Keep it professional'],
  },
  {
    prompt:
      'Explain our energy mix in a short video: solar 45%, wind 30%, hydro 15%, gas 10%. End with: visit greengrid.eu.',
    says: ['solar', '45%', '30%', '15%', '10%', 'greengrid.eu'],
    shows: ['chart-card', 'call-to-action'],
  },
  {
    prompt:
      'Company history video for Halden Boats. 1962: Erik Halden opens a workshop in Bergen. 1987: the first electric ferry. 2004: 100 employees. 2024: boats in 30 countries.',
    says: ['1962', 'Erik Halden', '1987', 'first electric ferry', '2004', '100 employees', '2024', '30 countries'],
    shows: ['timeline-card'],
  },
  {
    prompt:
      'iPhone vs Android for seniors: a comparison.\niPhone: simple menus, higher price\nAndroid: more choice, lower price',
    format: 'comparison',
    says: ['simple menus', 'higher price', 'more choice', 'lower price'],
    shows: ['comparison-card'],
  },
  {
    prompt:
      'Before and after our switch to FlowTask. Before: 12 spreadsheets, missed deadlines. After: one board, no missed deadlines.',
    says: ['12 spreadsheets', 'missed deadlines', 'one board'],
    shows: ['comparison-card'],
  },
  {
    prompt:
      'Make an inspirational video built around this quote by Maya Angelou: "You will face many defeats in life, but never let yourself be defeated."',
    says: ['You will face many defeats in life, but never let yourself be defeated.', 'Maya Angelou'],
    shows: ['quote-card'],
  },
  {
    prompt: 'We now ship to France, Germany, Italy and Japan. Tell our customers in a cheerful 20 second clip.',
    seconds: 20,
    says: ['France, Germany, Italy and Japan'],
    shows: ['map-card'],
    never: ['Tell our customers', '20 second'],
  },
  {
    prompt:
      'Teach beginners how to install our CLI. Run `npm install -g skylark`, then `skylark login`. 30 seconds, a young developer in a hoodie.',
    seconds: 30,
    role: 'Developer',
    says: ['npm install -g skylark', 'skylark login'],
    shows: ['code-card'],
  },
  {
    prompt:
      'Pricing explainer for Nimbus Cloud.\nStarter: $9 per month, 10 GB\nTeam: $29 per month, 100 GB\nBusiness: $99 per month, 1 TB',
    says: ['Nimbus Cloud', '$9 per month', '10 GB', '$29 per month', '100 GB', '$99 per month', '1 TB'],
    shows: ['table-card'],
  },
  {
    prompt:
      'Scene 1: "Every morning starts with a choice."\nScene 2: "We chose better coffee."\nScene 3: "Kaldi Roasters. Try us at kaldi.coffee."',
    verbatim: 'Every morning starts with a choice. We chose better coffee. Kaldi Roasters. Try us at kaldi.coffee.',
  },
  {
    prompt:
      'Scene 1 (office): Narrator: Our inbox was full.\nScene 2 (close-up): Narrator: Then we found Mailwise.\nScene 3: Narrator: Now we go home at five.',
    verbatim: 'Our inbox was full. Then we found Mailwise. Now we go home at five.',
  },
  {
    prompt:
      'Create a vertical promo for my barber shop FADE & CO in Leeds. Brand colour #1f7a5a. Cuts from £18, walk-ins welcome Tuesday to Saturday 9am-6pm. Energetic!',
    orientation: 'portrait',
    says: ['FADE & CO', '£18', '9am-6pm'],
    never: ['#1f7a5a', 'Brand colour'],
  },
  {
    prompt: 'Customer satisfaction reached 92%. Make a short celebratory message for the support team.',
    says: ['92%'],
    shows: ['chart-card'],
  },
  {
    prompt:
      'Make a 45 sec video where an older Black woman with short grey hair and glasses, in a purple cardigan, explains how library cards work.',
    sex: 'female',
    age: [55, 80],
    seconds: 45,
    says: ['library cards'],
    looks: { hairColour: 'grey', glasses: true, outfit: 'cardigan' },
    never: ['grey hair'],
  },
  {
    prompt:
      'A construction worker with a hard hat and hi-vis vest reminds the crew to check their harness before every shift.',
    role: 'Construction worker',
    says: ['check your harness before every shift'],
    looks: { headwear: 'hard-hat', outfit: 'hi-vis' },
  },
  {
    prompt: 'Nurse in scrubs explaining how to prepare for a blood test. Calm, one minute.',
    role: 'Nurse',
    seconds: 60,
    says: ['prepare for a blood test'],
    looks: { outfit: 'scrubs' },
  },
  {
    prompt:
      'can u make me a video for my moms 60th birthday her name is linda she loves roses and her dog biscuit, from her kids tom and amy',
    says: ['60', 'roses'],
    format: 'greeting',
  },
  {
    prompt:
      'linkedin video, im a freelance bookkeeper in austin, i help small restaurants keep their books clean, dm me to get started',
    says: ['small restaurants'],
  },
  {
    prompt:
      'We need an internal comms video re: the new expense policy. Receipts over $25 must be uploaded within 14 days. Meals are capped at $60 a day. Questions go to finance@orbit.com. Tone: clear and friendly.',
    says: ['Receipts over $25 must be uploaded within 14 days.', 'Meals are capped at $60 a day.', 'finance@orbit.com'],
  },
  {
    prompt:
      'Steps to reset your router:\n1. Unplug the power cable\n2. Wait 30 seconds\n3. Plug it back in\n4. Wait until the light turns green',
    says: ['nplug the power cable', 'ait 30 seconds', 'lug it back in', 'light turns green'],
  },
  {
    prompt: 'A 2 minute lesson on the solar system for 3rd graders with a cheerful teacher in a classroom',
    role: 'Teacher',
    seconds: 120,
    says: ['solar system'],
  },
  {
    prompt:
      'Product launch: the Hearth One smart heater. Heats a room in 5 minutes, uses 40% less energy than a fan heater, app control included. $249, ships October 12. Pre-order at hearth.example.',
    format: 'product',
    says: ['Hearth One', '5 minutes', '40% less energy than a fan heater', '$249', 'October 12', 'hearth.example'],
    shows: ['call-to-action'],
  },
  {
    prompt:
      'Announcement from the principal: school starts two hours late tomorrow because of the ice storm. Buses run at 9:15.',
    says: ['two hours late tomorrow', '9:15'],
  },
  {
    prompt:
      'Market recap for Friday: the S&P 500 rose 0.8%, the Nasdaq gained 1.2%, oil fell 2.1% to $71 a barrel. News anchor, serious, 30 seconds.',
    role: 'News anchor',
    seconds: 30,
    says: ['S&P 500', '0.8%', '1.2%', '2.1%', '$71'],
  },
  {
    prompt: 'Summarise the sprint: 34 tickets closed, 5 carried over, zero incidents. Next up: the payments refactor.',
    says: ['34 tickets closed', '5 carried over', 'zero incidents', 'payments refactor'],
  },
  {
    prompt:
      'Q: Do you deliver on Sundays? A: Yes, until 2 pm.\nQ: Is there a minimum order? A: No.\nMake an FAQ video out of this.',
    format: 'faq',
    says: ['Do you deliver on Sundays?', 'until 2 pm', 'Is there a minimum order?'],
    never: ['Make an FAQ', 'Q:'],
  },
  {
    prompt:
      'Host a house tour: 14 Larch Lane, 4 bedrooms, 2 bathrooms, south-facing garden, built in 1930, offers over £625,000. Warm tone, female estate agent in a navy blazer.',
    sex: 'female',
    format: 'tour',
    says: ['14 Larch Lane', '4 bedrooms', '2 bathrooms', '1930', '£625,000'],
  },
  {
    prompt: 'A ten second hello from the founder of Pinecone Toys, for our website. Smiling, casual.',
    seconds: 10,
    says: ['Pinecone Toys'],
  },
  {
    prompt:
      'Population of our town: 2000: 8,200. 2010: 9,700. 2020: 12,400. Explain the growth to residents at the town meeting.',
    says: ['8,200', '9,700', '12,400'],
    shows: ['chart-card'],
  },
  {
    prompt:
      'Create a YouTube Short about 3 facts about octopuses: they have three hearts, their blood is blue, they can squeeze through tiny gaps.',
    orientation: 'portrait',
    says: ['three hearts', 'their blood is blue', 'squeeze through tiny gaps'],
  },
  {
    prompt:
      'Wedding invitation video. Clara and Jonas, Saturday 20 September, 3 pm, Villa Rosa, Lake Como. Dress code: summer elegance. Please RSVP by 1 July.',
    format: 'event',
    says: ['Clara and Jonas', '20 September', '3 pm', 'Villa Rosa', 'summer elegance', '1 July'],
  },
  {
    prompt:
      'Video for new patients of Brightsmile Dental: arrive 10 minutes early, bring your insurance card, free parking behind the building. Call (512) 555-0182 to reschedule.',
    says: [
      'Brightsmile Dental',
      '10 minutes early',
      'insurance card',
      'free parking behind the building',
      '(512) 555-0182',
    ],
  },
  {
    prompt:
      'Write me a script and make a video telling the story of how our bakery survived the flood of 2013 thanks to neighbours who brought shovels and soup.',
    format: 'story',
    says: ['flood of 2013', 'shovels and soup'],
  },
  {
    prompt:
      'Our gym membership plans compared: Basic is $25 with off-peak access. Plus is $45 with classes. Elite is $80 with a personal trainer.',
    says: ['$25', 'off-peak access', '$45', 'classes', '$80', 'personal trainer'],
  },
  {
    prompt:
      'Please create a 60-second training video for cashiers on handling returns. Be polite. Ask for the receipt. Check the item within 30 days. Offer store credit if there is no receipt.',
    seconds: 60,
    format: 'training',
    says: ['Be polite.', 'Ask for the receipt.', 'within 30 days', 'store credit'],
  },
  {
    prompt: 'No avatar, graphics only: the five pillars of our strategy are Focus, Speed, Trust, Craft and Care.',
    presenter: false,
    says: ['Focus, Speed, Trust, Craft and Care'],
    shows: ['icon-row'],
  },
];
