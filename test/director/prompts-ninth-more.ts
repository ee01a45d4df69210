// The second half of the ninth set of prompts.
import type { PromptCase } from './prompt-case.ts';

export const ninthMore: readonly PromptCase[] = [
  {
    prompt:
      'can u do a vid w an indian guy in his 20s, stubble, denim shirt, explaining what an api is to non tech people, under a minute, home office',
    sex: 'male',
    age: [20, 30],
    person: { skin: 'medium', beard: 'stubble', wears: ['shirt'], colour: 'blue' },
    set: 'home-office',
    title: 'api',
  },
  {
    prompt:
      'Voice over only, no people on screen: how the water cycle works, 4 stages: evaporation, condensation, precipitation, collection. 50 seconds',
    presenter: false,
    seconds: 50,
    says: ['evaporation', 'condensation', 'precipitation', 'collection'],
  },
  {
    prompt:
      'Testimonial. Woman, 60s, short white hair, blue blouse. "I slept badly for years. Then my daughter gave me a Nuvo pillow. Now I wake up rested."',
    verbatim: 'I slept badly for years. Then my daughter gave me a Nuvo pillow. Now I wake up rested.',
    sex: 'female',
    age: [58, 70],
    person: { hair: ['white'], wears: ['shirt'], colour: 'blue', style: ['pixie', 'bob', 'crop', 'short'] },
  },
  {
    prompt: 'Describe the life of a honeybee for a museum screen. Calm voice, 75 seconds, meadow in the background.',
    seconds: 75,
    sets: ['park', 'mountains'],
    tone: ['calm'],
    title: 'honeybee',
  },
  {
    prompt:
      'CEO update – we hit $10M ARR on 2 Feb, headcount is 87, next: Berlin office in Q3. Confident woman in a black turtleneck, stage.',
    sex: 'female',
    role: 'CEO',
    set: 'stage',
    person: { wears: ['turtleneck'], colour: 'black' },
    says: ['$10M ARR', '2 Feb', '87', 'Berlin', 'Q3'],
  },
  {
    prompt: 'Kids science: why is the sky blue? A friendly astronaut explains. 40s',
    seconds: 40,
    role: 'Astronaut',
    title: 'sky',
  },
  {
    prompt:
      'Please thank all volunteers of the beach clean-up: 212 people, 1.4 tonnes of rubbish, 9 beaches. From the Coastwatch team. No subtitles, thanks!',
    captions: false,
    says: ['212 people', '1.4 tonnes', '9 beaches', 'Coastwatch'],
    purpose: 'thank',
  },
  {
    prompt: 'how do i poach an egg',
    title: 'poach an egg',
    set: 'kitchen',
  },
  {
    prompt:
      'Product review by a tech youtuber, 24, dyed blonde hair, round glasses: the Lumo lamp costs $59, lasts 12 hours, but the app crashes a lot. 7 out of 10.',
    age: [20, 29],
    person: { hair: ['blond'], glasses: true },
    says: ['$59', '12 hours', 'app crashes a lot', '7 out of 10'],
  },
  {
    prompt:
      'Safety on site – hard hats, boots, gloves. Report injuries within 24 hours to Jo, ext. 212. Foreman, hi vis, site background.',
    person: { wears: ['hi-vis'], headwear: 'hard-hat' },
    sets: ['warehouse', 'city'],
    says: ['within 24 hours', 'ext. 212'],
  },
  {
    prompt: 'Mostra in 30 secondi come preparare un espresso perfetto: 7 grammi di caffè, 25 secondi, 9 bar.',
    seconds: 30,
    says: ['7 grammi', '9 bar'],
    warns: 'Italian',
  },
  {
    prompt:
      'Happy 50th anniversary to Maureen and Keith, from all the grandchildren! Married 1975 in Galway. Warm, a bit funny.',
    says: ['Maureen and Keith', '50th', 'Galway', '1975'],
    purpose: 'congratulate',
  },
  {
    prompt:
      'Welcome back to school! Term starts Tuesday 2 September, 8:20 at the main gate. Bring: pencil case, sports kit, signed form.',
    says: ['Tuesday 2 September', '8:20', 'pencil case', 'sports kit', 'signed form'],
  },
  {
    prompt:
      'An Arab businessman in his forties, trimmed beard, white shirt, no tie, pitches a solar start-up: 40% cheaper, 25-year warranty, pilot in Amman.',
    sex: 'male',
    age: [40, 50],
    person: { skin: 'medium', beard: 'full', wears: ['shirt'], colour: 'white' },
    says: ['40% cheaper', '25-year warranty', 'Amman'],
  },
  {
    prompt: 'skip captions. one minute history of the bicycle. professor type, elderly, bow tie',
    captions: false,
    seconds: 60,
    age: [65, 80],
    person: { wears: ['suit', 'shirt'] },
    title: 'history of the bicycle',
  },
  {
    prompt:
      'Script: “Welcome aboard the MS Havila. Muster drill is at 17:30, deck 7. Life vests are under your bed – please try one on.” Captain, uniform, ship deck.',
    verbatim:
      'Welcome aboard the MS Havila. Muster drill is at 17:30, deck 7. Life vests are under your bed – please try one on.',
    person: { wears: ['uniform'] },
    set: 'beach',
  },
  {
    prompt:
      'Bedtime story about a bear who cannot find his hat. Soft-spoken dad in a green cardigan, living room at night, 2 minutes.',
    seconds: 120,
    sex: 'male',
    set: 'living-room',
    time: 'night',
    person: { wears: ['cardigan'], colour: 'green' },
    says: ['bear'],
  },
  {
    prompt:
      'I need a reminder for patients: appointments must be cancelled 24 h ahead, otherwise we charge €30. Receptionist, friendly.',
    says: ['24 h', '€30'],
    role: 'Receptionist',
    purpose: 'remind',
  },
  {
    prompt:
      'market report: DAX +0.8% to 18,410, Nikkei -1.2%, gold $2,310, oil flat. Asian woman news anchor, bob haircut, burgundy suit, night skyline',
    sex: 'female',
    role: 'News anchor',
    time: 'night',
    person: { style: ['bob'], wears: ['suit', 'blazer'], colour: 'red', skin: 'light' },
    says: ['0.8%', '18,410', '1.2%', '$2,310'],
  },
  {
    prompt:
      'Text to speak: "Our promise? Fresh in 30 minutes, or it\'s free. No ifs. No buts." Young woman, ponytail, red apron, pizzeria.',
    verbatim: "Our promise? Fresh in 30 minutes, or it's free. No ifs. No buts.",
    sex: 'female',
    age: [20, 32],
    person: { style: ['ponytail'], wears: ['apron'], colour: 'red' },
    set: 'kitchen',
  },
  {
    prompt: 'Tell our customers about the new opening hours: Mon–Fri 8–20, Sat 9–18, closed on Sundays. Keep it short.',
    says: ['8–20', '9–18', 'closed on Sundays'],
  },
  {
    prompt:
      'dog adoption clip for the shelter: meet biscuit, 4 years, loves kids, house trained. call 555 0199 to meet him',
    says: ['biscuit', '4 years', 'loves kids', 'house trained', '555 0199'],
  },
  {
    prompt:
      'A firefighter (woman, 30s, auburn hair tied back) explains smoke detectors: test monthly, new battery yearly, replace after 10 years.',
    sex: 'female',
    age: [30, 40],
    role: 'Firefighter',
    person: { wears: ['uniform'], hair: ['brown', 'red'] },
    says: ['test monthly', 'new battery yearly', 'replace after 10 years'],
  },
  {
    prompt:
      'Job ad: "UX designer (m/f/d), Lisbon or remote, €48k–€60k, 4-day week." Apply until 30 November at jobs.nimbus.example. Tone: modern, direct.',
    says: ['€48k–€60k', '4-day week', '30 November', 'jobs.nimbus.example'],
    format: 'hiring',
  },
  {
    prompt:
      'Summary of the book club meeting: we read "Piranesi", 9 people came, rating 4.5 of 5, next book is "Stoner" on 12 April.',
    says: ['Piranesi', '9 people', '4.5 of 5', 'Stoner', '12 April'],
  },
  {
    prompt:
      'i want a lesson on the french revolution for high schoolers, no longer than two minutes, presenter should be a middle aged woman in a purple dress',
    seconds: 120,
    sex: 'female',
    age: [42, 58],
    person: { wears: ['dress'], colour: 'purple' },
    title: 'french revolution',
  },
  {
    prompt: 'Weather girl, summer dress, tells tomorrow: 31 degrees in Seville, storms in the north, UV index 9. Fun!',
    sex: 'female',
    role: 'Weather reporter',
    person: { wears: ['dress'] },
    says: ['31 degrees', 'Seville', 'UV index 9'],
  },
  {
    prompt:
      'Don’t use background music and leave out the captions: museum audio guide for room 3, Vermeer’s “The Milkmaid”, painted around 1658.',
    music: 'none',
    captions: false,
    says: ['Milkmaid', '1658', 'Vermeer'],
  },
  {
    prompt: 'Apology from our airline’s COO for flight AB 771: 6 h late, 143 passengers, vouchers of €250 for all.',
    role: 'COO',
    says: ['AB 771', '6 h', '143 passengers', '€250'],
    purpose: 'apologise',
  },
  {
    prompt:
      'Gardening tips with an elderly gentleman, straw hat, checked shirt, greenhouse. Prune roses in March, water at dawn, mulch twice a year.',
    sex: 'male',
    age: [65, 80],
    set: 'park',
    person: { headwear: 'brim-hat', wears: ['shirt'] },
    says: ['roses in March', 'water at dawn', 'mulch twice a year'],
  },
];
