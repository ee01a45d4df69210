// An eleventh set of prompts as people send them, written when the tenth was met.
import type { PromptCase } from './prompt-case.ts';

export const eleventhPrompts: readonly PromptCase[] = [
  {
    prompt:
      'quick vid for my yoga studio new class every tuesday 7pm 12 euros a session first one free lady with a long braid in a purple top',
    says: ['tuesday', '7pm', '12 euros', 'first one free'],
    sex: 'female',
    person: { style: ['braids'] },
    title: 'yoga studio',
  },
  {
    prompt:
      'Create a 40-second video: a Nigerian woman in her late twenties, short natural hair, orange blazer, talks about starting a podcast. Cosy studio.',
    seconds: 40,
    sex: 'female',
    age: [25, 32],
    person: { skin: 'dark', wears: ['blazer'], colour: 'orange' },
    set: 'studio',
    title: 'podcast',
  },
  {
    prompt:
      'We are closing the Hamburg store on 30 September. Loyalty points move to the online shop. Questions? help@norden.example. Sober tone, male, mid-fifties, grey suit.',
    sex: 'male',
    age: [50, 60],
    person: { wears: ['suit'], colour: 'grey' },
    says: ['30 September', 'Loyalty points', 'help@norden.example', 'Hamburg'],
    tone: ['serious'],
  },
  {
    prompt:
      'Speaker script: «Bonjour! Just kidding. Hello, and welcome to flight school. Lesson one: breathe.» Pilot, uniform, aviator moustache.',
    verbatim: 'Bonjour! Just kidding. Hello, and welcome to flight school. Lesson one: breathe.',
    role: 'Pilot',
    person: { wears: ['uniform'], beard: 'moustache' },
  },
  {
    prompt:
      'Which is healthier, running or swimming? A sporty man in a white t-shirt compares both by the lake. 45 sec.',
    seconds: 45,
    sex: 'male',
    person: { wears: ['tshirt'], colour: 'white' },
    set: 'park',
    shows: ['comparison-card'],
  },
  {
    prompt:
      'From garage to global: founded in 2003 by two students, first customer in 2005, 50 staff by 2012, listed on the stock exchange in 2021.',
    shows: ['timeline-card'],
    says: ['2003', 'two students', '2005', '50 staff', '2021'],
  },
  {
    prompt:
      'Persuade my colleagues to cycle to work. Mention: saves €60 a month, 20 minutes of exercise, showers in building C. Enthusiastic woman with a helmet.',
    sex: 'female',
    says: ['€60 a month', '20 minutes', 'building C'],
    purpose: 'persuade',
    tone: ['energetic'],
  },
  {
    prompt:
      'Teach me how to fold a fitted sheet. Grandma with glasses and a lilac cardigan, bedroom. no background music, captions off',
    sex: 'female',
    age: [64, 80],
    music: 'none',
    captions: false,
    person: { glasses: true, wears: ['cardigan'], colour: 'purple' },
    set: 'living-room',
    title: 'fold a fitted sheet',
  },
  {
    prompt:
      'News flash from the school radio: Class 7b wins the debate 4 to 2, canteen gets a salad bar on Monday, lost umbrella found. Teen anchor, hoodie.',
    says: ['7b', '4 to 2', 'salad bar on Monday', 'umbrella'],
    age: [16, 21],
    person: { wears: ['hoodie'] },
    format: 'news',
  },
  {
    prompt:
      'Say: “It’s not a bug. It’s a ‘feature’.” Nerdy developer, messy brown hair, round glasses, green hoodie, server room.',
    verbatim: 'It’s not a bug. It’s a ‘feature’.',
    role: 'Developer',
    person: { hair: ['brown'], glasses: true, wears: ['hoodie'], colour: 'green' },
    set: 'lab',
  },
  {
    prompt:
      'hiring video night nurses wanted at st martins hospital 28 pounds an hour start 1 november free parking email jobs@stmartins.example',
    says: ['28 pounds an hour', '1 november', 'free parking', 'jobs@stmartins.example'],
    purpose: 'recruit',
  },
  {
    prompt:
      'Instagram story: our rooftop bar is back! Thursday to Sunday, 17–23 h, spritz €6. Bartender, woman, tattoo, black shirt, sunset.',
    orientation: 'portrait',
    sex: 'female',
    time: 'evening',
    role: 'Bartender',
    person: { wears: ['shirt'], colour: 'black' },
    says: ['Thursday to Sunday', '17–23', '€6'],
  },
  {
    prompt:
      'Explain to pensioners, slowly and kindly, how to make a video call. 2 minutes. A young man with a friendly face, living room.',
    seconds: 120,
    sex: 'male',
    age: [20, 33],
    set: 'living-room',
    title: 'video call',
  },
  {
    prompt:
      'Quarterly results: revenue €12.4M, up 6%; profit €1.1M; 3 new clients: Arla, Boson and Cetus. CFO, woman, navy suit, boardroom. Keep it factual.',
    sex: 'female',
    role: 'CFO',
    set: 'office',
    person: { wears: ['suit'], colour: 'navy' },
    says: ['€12.4M', '6%', '€1.1M', 'Arla', 'Boson', 'Cetus'],
    purpose: 'report',
  },
  {
    prompt: 'The host asks: "Would you pay €8 for a coffee?" Then he answers: "I did. Twice." City street, man, beret.',
    verbatim: 'Would you pay €8 for a coffee? I did. Twice.',
  },
  {
    prompt:
      'Reminder for tenants: heating inspection on 14 Oct between 8 and 12, flats 1–24. Clear the radiators. Janitor, overalls.',
    says: ['14 Oct', 'between 8 and 12', '1–24', 'Clear the radiators'],
    role: 'Janitor',
    person: { wears: ['dungarees'] },
    purpose: 'remind',
  },
  {
    prompt:
      'story time: a lonely robot finds a cat. told by an old man with a long white beard, fireplace, night. 1 minute',
    seconds: 60,
    sex: 'male',
    age: [65, 80],
    set: 'living-room',
    person: { beard: 'full', hair: ['white'] },
    says: ['robot', 'cat'],
  },
  {
    prompt:
      'ATTENTION ALL STAFF: FIRE DRILL ON 12 MARCH AT 10:30. LEAVE BY STAIRCASE B. MEET AT THE CAR PARK. NO LIFTS.',
    says: ['12 March', '10:30', 'staircase B', 'car park', 'no lifts'],
  },
  {
    prompt:
      'A Muslim pharmacist with a cream headscarf, about 40, explains the difference between ibuprofen and paracetamol. Maximum 4 g a day.',
    age: [35, 46],
    role: 'Pharmacist',
    person: { headwear: 'hijab', wears: ['labcoat'] },
    says: ['ibuprofen', 'paracetamol', '4 g a day'],
  },
  {
    prompt:
      'Thank-you clip for our crowdfunding backers: 1,902 people, 84 countries, goal reached in 9 days. Founder, curly red hair, denim jacket, workshop.',
    says: ['1,902 people', '84 countries', '9 days'],
    role: 'Founder',
    set: 'warehouse',
    person: { hair: ['red'], style: ['curly'], wears: ['jacket'], colour: 'blue' },
    purpose: 'thank',
  },
  {
    prompt:
      'Narration:\nWe counted 14 swifts in May.\nWe counted 31 in July.\n\nNature is patient.\n\nStyle: documentary\nSubtitles: none',
    verbatim: 'We counted 14 swifts in May. We counted 31 in July. Nature is patient.',
    captions: false,
  },
  {
    prompt:
      'i wanna invite my class to my graduation party 21 june 8pm our garden bring swimwear pls make it fun and short',
    says: ['21 june', '8pm', 'swimwear'],
    purpose: 'invite',
    tone: ['funny'],
  },
  {
    prompt:
      'Sell the Kite 3 e-bike: range 110 km, 19 kg, €2,450, test ride at kitebikes.example. Athletic Asian guy, cycling cap, mountain trail.',
    sex: 'male',
    set: 'mountains',
    person: { skin: 'light', headwear: 'cap' },
    says: ['Kite 3', '110 km', '19 kg', '€2,450', 'kitebikes.example'],
    purpose: 'sell',
  },
  {
    prompt: 'Graphics only please, no presenter: energy mix 2024 – wind 31%, solar 22%, gas 27%, other 20%.',
    presenter: false,
    shows: ['chart-card'],
    says: ['31%', '22%', '27%', '20%'],
  },
  {
    prompt:
      'Dr. Helen Marsh, a silver-haired cardiologist in scrubs, answers: Is coffee bad for the heart? In moderation, up to 4 cups a day are fine.',
    sex: 'female',
    role: 'Cardiologist',
    person: { hair: ['grey', 'white'], wears: ['scrubs'] },
    says: ['4 cups a day'],
    set: 'hospital',
  },
  {
    prompt:
      'Museum tour intro: "Room 1 is older than Rome." Archaeologist, fifties, khaki shirt, museum hall. Script must stay as is.',
    verbatim: 'Room 1 is older than Rome.',
    role: 'Archaeologist',
    person: { wears: ['shirt'] },
  },
  {
    prompt:
      'Vertical promo, 20 secs, barber with tattoos and a full beard: cuts from £18, walk-ins welcome, 3 Dock Lane',
    seconds: 20,
    orientation: 'portrait',
    role: 'Barber',
    person: { beard: 'full' },
    set: 'shop',
    says: ['£18', 'walk-ins welcome', '3 Dock Lane'],
  },
  {
    prompt:
      'entertain kids waiting at the dentist with 3 fun facts about sharks: they have no bones, they are older than trees, they never run out of teeth. diver in a wetsuit, ocean',
    says: ['no bones', 'older than trees', 'never run out of teeth'],
    role: 'Diver',
    set: 'beach',
    purpose: 'entertain',
  },
  {
    prompt:
      'Tomorrow in Oslo: snow, -4 degrees, 20 cm by noon, trains delayed. Weather woman in a red coat, snowy street.',
    sex: 'female',
    set: 'city',
    person: { colour: 'red' },
    says: ['-4 degrees', '20 cm', 'Oslo'],
    format: 'forecast',
  },
  {
    prompt: 'Please summarise the attached PDF for the board, 90 seconds.',
    seconds: 90,
    warns: 'file',
    titleNot: 'pdf',
  },
];
