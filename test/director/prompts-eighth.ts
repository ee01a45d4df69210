// Prompts as people send them, sloppy and tidy, and what their films must have: written before the reading was reworked.
import type { PromptCase } from './prompt-case.ts';

export const eighthPrompts: readonly PromptCase[] = [
  {
    prompt:
      'make a 30 sec video about our new bakery in austin we open saturday june 14 at 8 am first 50 people get a free croissant',
    seconds: 30,
    says: ['june 14', '8 am', 'first 50 people', 'free croissant'],
    title: 'bakery',
  },
  {
    prompt: 'NEED A QUICK VIDEO FOR MY GYM. 3 MONTHS FOR $99. NO CONTRACT. CALL 555-0142',
    says: ['$99', 'no contract', '555-0142'],
    title: 'gym',
  },
  {
    prompt:
      'hi can you make me a tiktok where a girl in a pink hoodie says "ok so i tried the viral pasta and wow" in her kitchen thanks',
    verbatim: 'ok so i tried the viral pasta and wow',
    orientation: 'portrait',
    sex: 'female',
    set: 'kitchen',
    person: { wears: ['hoodie'], colour: 'pink' },
  },
  {
    prompt:
      'A calm female yoga teacher in her mid-40s, with long grey hair in a braid, invites viewers to a free class on Sunday at 7 am in Riverside Park.',
    sex: 'female',
    age: [40, 50],
    person: { hair: ['grey'], style: ['braids'] },
    says: ['Sunday at 7 am', 'Riverside Park', 'free class'],
    purpose: 'invite',
  },
  {
    prompt: 'Coffee or tea: which one is better in the morning? 40 seconds, friendly.',
    seconds: 40,
    shows: ['comparison-card'],
    says: ['coffee', 'tea', 'morning'],
  },
  {
    prompt:
      'Company history. It began in 1974 with two brothers and a van, moved to Porto in 1982, opened its first shop abroad in 1995 and reached 400 employees in 2019.',
    shows: ['timeline-card'],
    says: ['1974', '1982', '1995', '400 employees', '2019', 'two brothers'],
  },
  {
    prompt:
      'Welcome to the Northwind team in Oslo, Norway! Short video for new starters. Laptop pick-up is on floor 3.',
    says: ['Northwind', 'floor 3'],
    never: ['welcome to norway', 'welcome to oslo'],
    title: 'Northwind',
  },
  {
    prompt:
      'A foreman in a yellow hard hat and hi-vis vest gives a safety briefing: helmets on at all times, no phones near the crane, report every near miss to Dana.',
    person: { wears: ['hi-vis'], headwear: 'hard-hat' },
    sets: ['warehouse', 'city'],
    says: ['helmets on at all times', 'no phones near the crane', 'Dana'],
  },
  {
    prompt:
      'Script:\n\n[smiles at camera]\nHi, I am Nadia. (pause) Our clinic opens at 8:30.\n\nBring your card (the green one).\n[waves]',
    verbatim: 'Hi, I am Nadia. Our clinic opens at 8:30. Bring your card (the green one).',
    sex: 'female',
  },
  {
    prompt: 'Summarise this report',
    warns: 'file',
    titleNot: 'summarise',
  },
  {
    prompt: 'A lifeguard at the beach at sunset explains rip currents. Stay calm, float, swim parallel to the shore.',
    set: 'beach',
    time: 'evening',
    role: 'Lifeguard',
    says: ['rip currents', 'swim parallel to the shore'],
  },
  {
    prompt:
      'Good evening everybody! Please do a video where a bearded man with round glasses tells us why bees matter. 1 min',
    sex: 'male',
    seconds: 60,
    person: { glasses: true, beard: 'full' },
    title: 'bees',
    never: ['please do'],
  },
  {
    prompt: 'Voiceover: “She said, ‘never give up’, and she meant it.” Portrait format, no subtitles please.',
    verbatim: 'She said, ‘never give up’, and she meant it.',
    orientation: 'portrait',
    captions: false,
  },
  {
    prompt:
      'Scene 1: A woman in an office says "Monday again." Scene 2: She holds a mug and says "But with Kilo Coffee, it is fine." Scene 3: End card "Kilo Coffee – from €7.50"',
    verbatim: 'Monday again. But with Kilo Coffee, it is fine.',
    says: ['€7.50'],
    sex: 'female',
    set: 'office',
  },
  {
    prompt:
      'promo for my nail salon luna nails open 7 days, gel manicure 35 dollars, book at lunanails.example, young latina woman with long dark hair',
    sex: 'female',
    age: [20, 34],
    says: ['gel manicure', '35 dollars', 'lunanails.example', '7 days'],
    person: { skin: 'medium', style: ['long', 'wavy'], hair: ['black', 'brown'] },
    purpose: 'sell',
  },
  {
    prompt: 'Explain how solar panels work. For a 10-year-old. Make it fun. 45s. Without music.',
    seconds: 45,
    music: 'none',
    says: ['solar panels'],
    title: 'solar panels',
  },
  {
    prompt:
      'An elderly Black man in a navy suit with a wry smile toasts the newlyweds, Amara and Joel, on behalf of the family.',
    sex: 'male',
    age: [65, 85],
    person: { skin: 'dark', wears: ['suit'], colour: 'navy' },
    says: ['Amara and Joel'],
  },
  {
    prompt:
      'Wochenrückblick: Wir haben 14 neue Kunden gewonnen, der Umsatz stieg auf 82.000 €, und am 3. Mai eröffnet das Büro in Graz. Ruhiger Ton.',
    says: ['14 neue Kunden', '82.000 €', '3. Mai', 'Graz'],
    warns: 'German',
  },
  {
    prompt: 'Video corto de 30 segundos: una médica explica por qué hay que beber agua. Sin música.',
    seconds: 30,
    music: 'none',
    warns: 'Spanish',
  },
  {
    prompt:
      'Create an explainer on inflation with a professor in a tweed jacket, white beard, round glasses, standing in a library. No on-screen text please, no captions.',
    captions: false,
    role: 'Professor',
    sex: 'male',
    person: { beard: 'full', glasses: true, wears: ['blazer', 'suit'] },
    sets: ['classroom', 'office', 'home-office', 'living-room', 'library'],
    title: 'inflation',
  },
  {
    prompt:
      'i want a vid w a black female doctor white lab coat, stethoscope, explaning diabetes type 2 symptoms to patients, 1 minute, hospital',
    sex: 'female',
    seconds: 60,
    role: 'Doctor',
    set: 'hospital',
    person: { skin: 'dark', wears: ['labcoat'] },
    says: ['diabetes'],
    title: 'diabetes',
  },
  {
    prompt:
      '3 tips for better sleep. 1) no screens after 9 pm 2) keep the room at 18°C 3) same bedtime every day. Young Asian woman, soft voice, bedroom at night.',
    sex: 'female',
    age: [20, 34],
    time: 'night',
    says: ['no screens after 9 pm', '18°C', 'same bedtime every day'],
    shows: ['list-card'],
    person: { skin: 'light' },
  },
  {
    prompt: 'Make a film that is 3 hours long about the Roman Empire with 40 presenters.',
    warns: '40 presenters',
  },
  {
    prompt:
      'Product launch video for the Aero X2 headphones: 40 hours of battery, $129, ships on 9 September, colours black and sand. Modern style, vertical, for Instagram.',
    orientation: 'portrait',
    says: ['Aero X2', '40 hours of battery', '$129', '9 September', 'black and sand'],
    purpose: 'sell',
  },
  {
    prompt:
      'thank you video to our donors. we raised 48,200 dollars for the shelter this winter. from maria, shelter manager. warm',
    says: ['48,200 dollars', 'shelter'],
    sex: 'female',
    purpose: 'thank',
  },
  {
    prompt:
      'Status report Q3. Revenue $2.1M (+8%), churn 2.4%, NPS 61, 3 open roles. Risks: supplier delay in Taiwan, budget for hiring. Serious, for the board, 50 seconds.',
    seconds: 50,
    says: ['$2.1M', '8%', '2.4%', '61', 'supplier delay in Taiwan'],
    purpose: 'report',
  },
  {
    prompt:
      'say exactly this: "Mind the gap – and the step! Trains leave at 07:12, 07:42 & 08:12." male voice, train station',
    verbatim: 'Mind the gap – and the step! Trains leave at 07:12, 07:42 & 08:12.',
    sex: 'male',
  },
  {
    prompt:
      'Recipe for lentil soup. Ingredients: 250 g red lentils, 1 onion, 2 carrots, 1.2 l stock, 1 tsp cumin. Fry the onion, add everything, simmer for 20 minutes. A chubby cheerful chef in a red apron.',
    says: ['250 g', '2 carrots', '1.2 l', '1 tsp', '20 minutes'],
    person: { wears: ['apron', 'chef'], colour: 'red' },
    set: 'kitchen',
  },
  {
    prompt: 'a teenage boy with red curly hair and freckles in a green t-shirt reviews the game "Sky Rivers", 9/10',
    sex: 'male',
    age: [16, 20],
    person: { hair: ['red'], style: ['curly'], wears: ['tshirt'], colour: 'green' },
    says: ['Sky Rivers', '9/10'],
  },
  {
    prompt:
      'FAQ video for our hotel: What time is check-in? From 3 pm. Is breakfast included? Yes, until 10:30. Do you have parking? 12 spaces, €15 a night.',
    says: ['From 3 pm', '10:30', '12 spaces', '€15 a night'],
  },
];
