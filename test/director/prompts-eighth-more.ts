// The second half of the eighth set of prompts.
import type { PromptCase } from './prompt-case.ts';

export const eighthMore: readonly PromptCase[] = [
  {
    prompt:
      'Apologise to customers for the outage on Tuesday 4 March from 10:05 to 11:50 UTC. 18,000 users could not log in. We have added a second database. Senior female executive, grey blazer, plain background.',
    sex: 'female',
    says: ['4 March', '10:05', '11:50 UTC', '18,000 users', 'second database'],
    person: { wears: ['blazer'], colour: 'grey' },
    sets: ['plain', 'gradient'],
  },
  {
    prompt:
      'Invitation: Garden party at 12 Elm Lane, Saturday 21 June, 4 pm. Bring a hat. RSVP to mo@elm.example by 10 June',
    says: ['12 Elm Lane', '21 June', '4 pm', 'mo@elm.example', '10 June'],
    purpose: 'invite',
  },
  {
    prompt:
      'Dont show any person. Just graphics. The five largest moons: Ganymede 5,268 km, Titan 5,150 km, Callisto 4,821 km, Io 3,643 km, Moon 3,475 km',
    presenter: false,
    says: ['5,268', '5,150', '4,821', '3,643', '3,475'],
    shows: ['chart-card'],
  },
  {
    prompt:
      'news anchor woman with short blonde hair and a burgundy blazer reads: Storm Petra reached the coast at 6 am. Winds of 140 km/h were measured in Brest. 2,300 homes are without power.',
    sex: 'female',
    person: { hair: ['blond'], wears: ['blazer'], colour: 'red', style: ['pixie', 'bob', 'short', 'crop'] },
    says: ['6 am', '140 km/h', 'Brest', '2,300 homes'],
    sets: ['studio', 'newsroom'],
  },
  {
    prompt:
      'Skip the music. A librarian in a mustard cardigan, hair in a bun, recommends three books: "Dune", "Emma" and "Beloved".',
    music: 'none',
    sex: 'female',
    person: { wears: ['cardigan'], colour: 'yellow', style: ['bun'] },
    says: ['Dune', 'Emma', 'Beloved'],
    role: 'Librarian',
  },
  {
    prompt:
      'Warn people about phishing mails that pretend to be from our bank, Fjordbank. We never ask for your PIN. Report to 0800 44 55 66.',
    says: ['Fjordbank', 'PIN', '0800 44 55 66'],
    purpose: 'warn',
  },
  {
    prompt: 'how to change a bike tyre, step by step, mechanic in blue overalls, garage',
    set: 'warehouse',
    role: 'Mechanic',
    person: { colour: 'blue' },
    title: 'bike tyre',
  },
  {
    prompt:
      'Vidéo de bienvenue pour les nouveaux élèves du lycée Camille Claudel. La rentrée est le 2 septembre à 8 h 15.',
    says: ['lycée Camille Claudel', '2 septembre', '8 h 15'],
    warns: 'French',
  },
  {
    prompt:
      'We are hiring!! 2 line cooks + 1 dishwasher @ Bistro Nine, $21/hr, free meals, apply: bistronine.example/work',
    says: ['2 line cooks', '1 dishwasher', '$21/hr', 'free meals', 'bistronine.example/work'],
    format: 'hiring',
  },
  {
    prompt:
      'A flight attendant welcomes passengers on board flight QX 204 to Nairobi. Flight time is 7 hours 20 minutes.',
    says: ['QX 204', 'Nairobi', '7 hours 20 minutes'],
    role: 'Flight attendant',
    person: { wears: ['uniform', 'blazer', 'suit'] },
  },
  {
    prompt:
      'Electric car vs petrol car. Electric: €4 per 100 km, silent, 30 min to charge. Petrol: €11 per 100 km, loud, 5 min to fill up.',
    shows: ['comparison-card'],
    says: ['€4 per 100 km', '€11 per 100 km', '30 min', '5 min'],
  },
  {
    prompt:
      'a sikh man in his 30s with turban and beard, blue shirt, presents our savings account: 3.1% interest, no fees, open it in 5 minutes at dhanbank.example',
    sex: 'male',
    age: [29, 40],
    person: { headwear: 'turban', beard: 'full', wears: ['shirt'], colour: 'blue' },
    says: ['3.1%', 'no fees', '5 minutes', 'dhanbank.example'],
  },
  {
    prompt: 'story for kids about a snail who wanted to fly. grandma voice, living room, 1 min 30',
    seconds: 90,
    sex: 'female',
    age: [60, 85],
    set: 'living-room',
    says: ['snail'],
  },
  {
    prompt:
      'Real estate listing: 2-bed flat, 74 m², balcony facing south, €1,150 per month, free from 1 August, Kastanienallee 12, Berlin. Agent in a beige suit.',
    says: ['2-bed', '74 m²', '€1,150 per month', '1 August', 'Kastanienallee 12'],
  },
  {
    prompt:
      'testimonial from a happy customer, middle aged man, bald, grey polo: the app saved me 6 hours a week and my invoices go out on time. app is called Billow',
    sex: 'male',
    age: [42, 58],
    person: { style: ['bald'], wears: ['polo'], colour: 'grey' },
    says: ['6 hours a week', 'Billow'],
  },
  {
    prompt: 'Remind everyone: timesheets are due Friday 5 pm. Late ones are paid a week later.',
    says: ['Friday 5 pm', 'a week later'],
  },
  {
    prompt:
      'A person in a wheelchair, woman, 50s, short silver hair, glasses, talks about accessible travel. Enthusiastic!',
    sex: 'female',
    age: [48, 60],
    person: { hair: ['grey', 'white'], glasses: true, style: ['pixie', 'bob', 'short', 'crop'] },
    tone: ['energetic'],
    title: 'accessible travel',
  },
  {
    prompt:
      'Weather for Bergen: rain all day, 9 degrees, wind from the west, sun on Thursday. Weather man in a grey suit. 20 secs',
    sex: 'male',
    seconds: 20,
    says: ['9 degrees', 'Thursday', 'Bergen'],
    person: { wears: ['suit'], colour: 'grey' },
  },
  {
    prompt: 'motivational speech for a football team before the final, coach, stadium, intense',
    role: 'Coach',
    title: 'final',
  },
  {
    prompt:
      "Text: 'It's simple. Plant a tree; get a tree. Don't wait.'\nPresenter: young man, afro, orange hoodie\nSetting: park",
    verbatim: "It's simple. Plant a tree; get a tree. Don't wait.",
    sex: 'male',
    person: { style: ['afro'], wears: ['hoodie'], colour: 'orange' },
    set: 'park',
  },
  {
    prompt: 'Crie um vídeo de 20 segundos sobre a feira de livros em Coimbra, de 5 a 8 de outubro, entrada gratuita.',
    seconds: 20,
    says: ['5 a 8 de outubro', 'Coimbra'],
    warns: 'Portuguese',
  },
  {
    prompt: 'onboarding vid 4 baristas: wash hands b4 every shift, grind 18 g per shot, steam milk to 65 C, smile :)',
    says: ['18 g per shot', '65 C'],
  },
  {
    prompt:
      'Our numbers: 2021 – 1.2M riders, 2022 – 1.9M riders, 2023 – 2.6M riders. Make it look like a TV news report.',
    shows: ['chart-card'],
    says: ['1.2M', '1.9M', '2.6M'],
  },
  {
    prompt:
      'Please create a professional 60-second corporate training video on data privacy (GDPR). Cover: what personal data is, who may see it, how long we keep it (24 months), whom to ask (privacy@orbit.example). Presenter: mid-30s Indian woman in a navy blazer. Setting: modern office. Orientation: landscape.',
    seconds: 60,
    sex: 'female',
    age: [30, 40],
    set: 'office',
    person: { wears: ['blazer'], colour: 'navy', skin: 'medium' },
    says: ['24 months', 'privacy@orbit.example', 'who may see it'],
  },
  {
    prompt: 'happy birthday to my brother leo he turns 30 on friday make it funny',
    says: ['leo', '30', 'friday'],
    tone: ['funny'],
  },
  {
    prompt: 'Explain blockchain',
    title: 'blockchain',
    says: ['blockchain'],
  },
  {
    prompt:
      'A woman wearing a hijab and a green dress, late twenties, teaches fractions with a pizza, classroom, patient and kind',
    sex: 'female',
    age: [25, 32],
    set: 'classroom',
    person: { headwear: 'hijab', wears: ['dress'], colour: 'green' },
    title: 'fractions',
  },
  {
    prompt: 'Narration:\n"Every river starts small.\n\nSo do we."\n\nMusic: calm piano\nLength: 15 seconds',
    verbatim: 'Every river starts small. So do we.',
  },
  {
    prompt: 'compare iphone and android for my parents, simple words, 1 min, no tech jargon',
    seconds: 60,
    shows: ['comparison-card'],
    says: ['iphone', 'android'],
  },
  {
    prompt:
      'Event recap: 1,240 visitors, 36 speakers, 3 days, one big party. Thanks to our sponsors Helio and Tandem! Next year: 14–16 May 2027.',
    says: ['1,240 visitors', '36 speakers', 'Helio and Tandem', '14–16 May 2027'],
  },
];
