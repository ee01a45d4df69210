// The second half of the tenth set of prompts.
import type { PromptCase } from './prompt-case.ts';

export const tenthMore: readonly PromptCase[] = [
  {
    prompt: 'whats the best way to learn guitar as an adult? relaxed guy with long hair and a flannel shirt, home',
    sex: 'male',
    person: { style: ['long', 'wavy'], wears: ['shirt'] },
    set: 'living-room',
    title: 'guitar',
  },
  {
    prompt:
      'Pros and cons of remote work. Pros: no commute, quiet, flexible. Cons: lonely, blurry hours. Neutral, 40 seconds.',
    seconds: 40,
    shows: ['comparison-card'],
    says: ['no commute', 'lonely', 'blurry hours'],
  },
  {
    prompt:
      'Please make sure nobody is visible. Voice and graphics only. Population of Lyon: 1999 445,000; 2009 479,000; 2019 522,000.',
    presenter: false,
    shows: ['chart-card'],
    says: ['445,000', '479,000', '522,000'],
  },
  {
    prompt:
      'Scene 1\nNarrator: Every drop counts.\nScene 2\nNarrator: So we fixed 900 leaks.\nScene 3\nNarrator: And we are not done.',
    verbatim: 'Every drop counts. So we fixed 900 leaks. And we are not done.',
  },
  {
    prompt:
      'Tell parents that the school trip to the aquarium is on 9 May, bus leaves 8:10, cost 14 euros, packed lunch needed.',
    says: ['9 May', '8:10', '14 euros', 'packed lunch'],
  },
  {
    prompt:
      'A retired sailor with a white beard and a navy peacoat tells a short tale about the storm of 1987. Harbour at dusk.',
    sex: 'male',
    age: [60, 80],
    role: 'Sailor',
    set: 'beach',
    time: 'evening',
    person: { beard: 'full', hair: ['white', 'grey'], wears: ['coat'], colour: 'navy' },
    says: ['1987'],
  },
  {
    prompt: 'Ask people to donate blood on Thursday 15 Feb, 14–19 h, town hall. It takes 10 minutes. Nurse, warm.',
    role: 'Nurse',
    says: ['15 Feb', '14–19', 'town hall', '10 minutes'],
    purpose: 'persuade',
  },
  {
    prompt:
      'a 25 second hype video for our esports team Night Owls, finals saturday 8pm on twitch, gamer girl purple hair headphones, neon room',
    seconds: 25,
    sex: 'female',
    says: ['Night Owls', 'saturday', '8pm'],
    tone: ['energetic'],
  },
  {
    prompt:
      'How to reset the router: 1. unplug it, 2. wait 30 seconds, 3. plug it in, 4. wait for the green light. Support agent, polo in company blue.',
    says: ['unplug it', 'wait 30 seconds', 'green light'],
    person: { wears: ['polo'], colour: 'blue' },
  },
  {
    prompt:
      'Narration (calm, female): The forest remembers. It remembers fire, and it remembers rain.\nLength: 10 seconds. Orientation: vertical.',
    verbatim: 'The forest remembers. It remembers fire, and it remembers rain.',
    orientation: 'portrait',
    sex: 'female',
  },
  {
    prompt:
      'introduce yourself as Aunt Bea, 70, round glasses, floral dress, and share your three rules for a happy home: laugh daily, forgive fast, keep the kettle on',
    sex: 'female',
    age: [64, 78],
    person: { glasses: true, wears: ['dress'] },
    says: ['laugh daily', 'forgive fast', 'keep the kettle on'],
  },
  {
    prompt:
      'Compte rendu de la réunion du 12 mars : budget de 40 000 € voté, travaux dès le 3 juin, prochaine réunion le 9 avril.',
    says: ['12 mars', '40 000 €', '3 juin', '9 avril'],
    warns: 'French',
  },
  {
    prompt:
      'Company event invite – Summer BBQ, Fri 18 July, 5 pm, roof terrace. Vegan options. Sign up by 11 July: events@marlo.example',
    says: ['18 July', '5 pm', 'roof terrace', 'Vegan options', '11 July', 'events@marlo.example'],
    purpose: 'invite',
  },
  {
    prompt:
      'Recall the history of our club: founded 1901, champions in 1954, new stadium 1998, women’s team since 2012.',
    shows: ['timeline-card'],
    says: ['1901', '1954', '1998', '2012'],
  },
  {
    prompt:
      'Film a Latino father in his late 30s, short dark hair, plaid shirt, at the kitchen table, explaining how he cut his energy bill by 22%.',
    sex: 'male',
    age: [34, 42],
    set: 'kitchen',
    person: { skin: 'medium', hair: ['black', 'brown'], wears: ['shirt'], style: ['short', 'crop'] },
    says: ['22%'],
  },
  {
    prompt:
      'Minimalist video on stoicism. Elderly man, bald, grey robe? or just grey sweater. black background. slow. no music no subtitles',
    music: 'none',
    captions: false,
    sex: 'male',
    age: [65, 80],
    person: { style: ['bald'] },
    title: 'stoicism',
    sets: ['plain', 'gradient'],
  },
  {
    prompt:
      'Our bank changed its app. New: dark mode, face login, instant transfers. Old passwords still work. Update by 31 March. Reassuring female voice, thirty-ish.',
    sex: 'female',
    says: ['dark mode', 'face login', 'instant transfers', '31 March'],
    tone: ['calm', 'warm'],
  },
  {
    prompt:
      'Real talk from a delivery driver, guy with a hi-vis jacket and stubble, on why he loves rainy days. City street in the rain.',
    sex: 'male',
    set: 'city',
    person: { wears: ['hi-vis'], beard: 'stubble' },
    title: 'rainy days',
  },
  {
    prompt:
      'Thank you Grandma! From Mia (8) and Theo (5). For the blanket, the soup and the stories. 15 seconds, sweet.',
    seconds: 15,
    says: ['blanket', 'soup', 'stories'],
    purpose: 'thank',
  },
  {
    prompt:
      'URGENT!!! WATER SUPPLY OFF ON 6 NOV FROM 9 TO 13 IN ELM STREET AND PARK LANE. STORE WATER. QUESTIONS: 020 7946 0018',
    says: ['6 NOV', '9 to 13', 'ELM STREET', 'PARK LANE', '020 7946 0018'],
  },
  {
    prompt:
      'Travel vlog intro: "Day 12 in Oaxaca, and I still haven\'t had the same salsa twice." Say that, then list markets to visit: Benito Juárez, 20 de Noviembre. Girl with braids, yellow dress, market.',
    sex: 'female',
    says: ["Day 12 in Oaxaca, and I still haven't had the same salsa twice.", 'Benito Juárez', '20 de Noviembre'],
    person: { style: ['braids'], wears: ['dress'], colour: 'yellow' },
    set: 'shop',
  },
  {
    prompt: 'Compare solar and wind power for a village of 300 homes. Engineer, woman, 40, hard hat, blue overalls.',
    sex: 'female',
    age: [35, 46],
    person: { headwear: 'hard-hat', colour: 'blue', wears: ['dungarees'] },
    shows: ['comparison-card'],
    says: ['300 homes'],
  },
  {
    prompt: 'FAQ: Do you ship to Norway? Yes, in 5 days. Can I return it? Within 60 days, free. Is it vegan? 100%.',
    says: ['in 5 days', 'Within 60 days', '100%'],
    format: 'faq',
  },
  {
    prompt: 'tell me a joke about accountants, stand up comedian on stage, spotlight, dark suit, 15s',
    seconds: 15,
    role: 'Comedian',
    set: 'stage',
    person: { wears: ['suit'] },
    tone: ['funny'],
  },
  {
    prompt:
      'Property tour: Villa Aurora, 5 bedrooms, 320 m², pool 12 × 4 m, sea view, €1.85 million, contact Rita Lopes +351 210 555 017. Elegant realtor in a cream suit.',
    says: ['Villa Aurora', '5 bedrooms', '320 m²', '12 × 4 m', '€1.85 million', 'Rita Lopes', '+351 210 555 017'],
    person: { wears: ['suit', 'blazer'] },
  },
  {
    prompt:
      'Instruct new volunteers: sign in at the blue tent, wear the vest, never lift more than 15 kg, breaks at 10 and 15 h.',
    says: ['blue tent', 'wear the vest', '15 kg'],
  },
  {
    prompt: 'Birthday message to Omar from the night shift. He is 40. Make him laugh. Nurse in navy scrubs, hospital.',
    says: ['Omar', '40'],
    role: 'Nurse',
    set: 'hospital',
    person: { wears: ['scrubs'], colour: 'navy' },
    purpose: 'congratulate',
  },
  {
    prompt:
      'Opening line: "What if your fridge could talk?" Then explain our sensor: battery 5 years, €39, alerts on your phone. Closing line: "Listen to your food."',
    says: ['What if your fridge could talk?', '5 years', '€39', 'Listen to your food.'],
  },
  {
    prompt:
      'podcast trailer “Small Rooms” – season 2 starts 4 Oct, 8 episodes, host Jonas Weir, warm and intimate, 30s, microphone',
    seconds: 30,
    says: ['Small Rooms', '4 Oct', '8 episodes', 'Jonas Weir'],
    sex: 'male',
    tone: ['warm'],
  },
  {
    prompt:
      'Describe symptoms of heat stroke + what to do. Paramedic. Urgent but clear. 45 seconds. Call 144 in Austria.',
    seconds: 45,
    role: 'Paramedic',
    says: ['144', 'Austria'],
    title: 'heat stroke',
  },
];
