// A tenth set of prompts as people send them, written when the ninth was met.
import type { PromptCase } from './prompt-case.ts';

export const tenthPrompts: readonly PromptCase[] = [
  {
    prompt:
      'hey so i need a video for my mums 60th bday party its on may 17 at the golden lion pub 7pm everyone should bring a photo of her',
    says: ['may 17', 'golden lion', '7pm', 'photo of her'],
    purpose: 'invite',
  },
  {
    prompt:
      'Short explainer: what is a mortgage? Presenter: Black male banker, early forties, goatee, charcoal suit, purple tie. Setting: bank. 50 seconds.',
    seconds: 50,
    sex: 'male',
    age: [38, 46],
    role: 'Banker',
    person: { skin: 'dark', beard: 'goatee', wears: ['suit'], colour: 'grey' },
    set: 'office',
    title: 'mortgage',
  },
  {
    prompt:
      'A woman with a pixie cut and a leather jacket introduces our new motorbike, the Vento 650: 68 hp, 198 kg, €7,990.',
    sex: 'female',
    person: { style: ['pixie'], wears: ['jacket'] },
    says: ['Vento 650', '68 hp', '198 kg', '€7,990'],
    purpose: 'sell',
  },
  {
    prompt:
      'The presenter says: "Three things before you travel. Passport. Charger. Patience." and nothing else. TikTok format.',
    verbatim: 'Three things before you travel. Passport. Charger. Patience.',
    orientation: 'portrait',
  },
  {
    prompt:
      'VO: Nobody plans to fail. [beat] They fail to plan. (softly) Start today.\n\nVisuals: sunrise over mountains\nNo captions',
    verbatim: 'Nobody plans to fail. They fail to plan. Start today.',
    captions: false,
  },
  {
    prompt:
      'Make an announcement that the library in Cork will be closed from 1 to 5 December for painting. Books can be returned in the box outside. Librarian, cardigan, friendly.',
    says: ['Cork', '1 to 5 December', 'box outside'],
    role: 'Librarian',
    person: { wears: ['cardigan'] },
    purpose: 'announce',
  },
  {
    prompt: 'cats vs dogs for apartment living, funny, 35s, woman in her thirties, living room',
    seconds: 35,
    sex: 'female',
    age: [29, 40],
    set: 'living-room',
    shows: ['comparison-card'],
    tone: ['funny'],
  },
  {
    prompt:
      'Milestones: 2011 first prototype, 2014 seed round of $1.5M, 2018 one million downloads, 2023 profitable. Turn this into a video for our website.',
    shows: ['timeline-card'],
    says: ['2011', '$1.5M', 'one million downloads', '2023'],
  },
  {
    prompt:
      'In 1969 three friends rented a barn near Siena. By 1978 they were selling cheese in Florence. In 1999 their children took over. Tell this story warmly.',
    shows: ['timeline-card'],
    says: ['1969', 'Siena', '1978', 'Florence', '1999'],
    tone: ['warm'],
  },
  {
    prompt:
      'Explain the offside rule. Football coach, whistle, green tracksuit, pitch. Simple words please. Not longer than 40 seconds.',
    seconds: 40,
    role: 'Football coach',
    set: 'park',
    person: { wears: ['tracksuit'], colour: 'green' },
    title: 'offside',
  },
  {
    prompt:
      'Corporate video: our code of conduct in 5 points – respect, safety, honesty, privacy, care. Female HR manager, blazer, open-plan office. Formal.',
    sex: 'female',
    set: 'office',
    person: { wears: ['blazer'] },
    says: ['respect', 'safety', 'honesty', 'privacy', 'care'],
    tone: ['serious'],
  },
  {
    prompt: 'Sell my old sofa: grey, 3 seats, 210 cm, no pets, €120, pick-up in Leeds until Sunday.',
    says: ['3 seats', '210 cm', 'no pets', '€120', 'Leeds', 'Sunday'],
    purpose: 'sell',
  },
  {
    prompt: 'Erkläre in 45 Sekunden, warum Bienen wichtig sind. Eine ältere Frau mit Brille im Garten.',
    seconds: 45,
    warns: 'German',
  },
  {
    prompt:
      'Our café Lumen opens on Friday, 11 April at 7:30. First 40 guests get a free flat white. Address: Via Roma 14, Trento. Barista with sleeve tattoos, beard, black apron, vertical.',
    orientation: 'portrait',
    role: 'Barista',
    person: { beard: 'full', wears: ['apron'], colour: 'black' },
    says: ['Lumen', '11 April', '7:30', '40 guests', 'Via Roma 14'],
  },
  {
    prompt:
      'Write and record a 20-second voicemail style greeting for Dr. Lindqvist’s practice: closed until 7 January, emergencies call 112.',
    seconds: 20,
    says: ['7 January', '112', 'Lindqvist'],
  },
  {
    prompt:
      'A Korean chef in whites, around 50, no hat, smiling, shows how to make kimchi in a restaurant kitchen. Cabbage 2 kg, salt 120 g, chili 60 g.',
    age: [44, 56],
    role: 'Chef',
    set: 'kitchen',
    person: { skin: 'light', wears: ['chef'] },
    says: ['2 kg', '120 g', '60 g', 'kimchi'],
  },
  {
    prompt:
      'please warn our elderly customers about fake grandson calls. never send money. hang up and call us at 0221 555 010. calm lady in her fifties',
    sex: 'female',
    age: [50, 60],
    says: ['never send money', '0221 555 010'],
    purpose: 'warn',
    tone: ['calm'],
  },
  {
    prompt: 'NO MUSIC. NO CAPTIONS. JUST A CALM MALE VOICE READING: "BREATHE IN. HOLD. BREATHE OUT."',
    music: 'none',
    captions: false,
    sex: 'male',
    verbatim: 'BREATHE IN. HOLD. BREATHE OUT.',
  },
  {
    prompt:
      'Report on our charity run. 312 runners, 8 nationalities, £14,260 raised, fastest time 31:47 by Lena Ott. Upbeat sports reporter at the finish line.',
    says: ['312 runners', '8 nationalities', '£14,260', '31:47', 'Lena Ott'],
    role: 'Sports reporter',
    purpose: 'report',
    tone: ['upbeat'],
  },
  {
    prompt:
      'Hi! Could you please make a product video about our reusable bottle "Drip"? It holds 750 ml, keeps drinks cold for 24 hours, and costs 29 euros. Young man with dreadlocks, mountains. Thank you so much!!',
    sex: 'male',
    age: [20, 34],
    set: 'mountains',
    person: { style: ['locs'] },
    says: ['Drip', '750 ml', '24 hours', '29 euros'],
    never: ['thank you so much'],
  },
  {
    prompt:
      'Lesson for adults learning English: the difference between "its" and "it\'s". Teacher, 50-something, turtleneck.',
    role: 'Teacher',
    age: [48, 60],
    person: { wears: ['turtleneck'] },
    title: 'its',
  },
  {
    prompt:
      'Sales training: how to handle the objection "too expensive". 90 seconds. Consultant in rolled-up white shirt, whiteboard behind him.',
    seconds: 90,
    sex: 'male',
    person: { wears: ['shirt'], colour: 'white' },
    says: ['too expensive'],
    set: 'classroom',
  },
  {
    prompt:
      'Reel idea: "POV: you finally found gluten-free pizza that slaps" – show our place Gusto, Rue de Nice 8, open till 1am',
    orientation: 'portrait',
    says: ['Gusto', 'Rue de Nice 8', '1am'],
  },
  {
    prompt:
      'Status: project Heron is 3 weeks late. Cause: missing permits. Plan: two shifts from 10 June, finish 29 August. Cost +4%. Site manager, helmet, honest tone.',
    person: { headwear: 'hard-hat', wears: ['hi-vis'] },
    says: ['3 weeks late', 'missing permits', '10 June', '29 August', '4%'],
    purpose: 'report',
  },
  {
    prompt:
      'Congratulate Team Delta on winning the safety award, 1,000 days without an accident. CEO, woman, silver bob.',
    sex: 'female',
    role: 'CEO',
    person: { hair: ['grey', 'white'], style: ['bob'] },
    says: ['1,000 days', 'Team Delta'],
    purpose: 'congratulate',
  },
  {
    prompt: 'A mixed-race man of 45 in a denim shirt, cap, sits on a tractor and talks about drought on the farm.',
    sex: 'male',
    age: [40, 50],
    person: { wears: ['shirt'], colour: 'blue', headwear: 'cap', skin: 'medium' },
    title: 'drought',
    set: 'park',
  },
  {
    prompt: 'describe a day in ancient rome in 1 minute for our museum kids club, guide dressed in a red robe, stage',
    seconds: 60,
    set: 'stage',
    title: 'ancient rome',
  },
  {
    prompt:
      'Use the following text exactly as written.\n"We moved.\nNew address: 5 Harbour Row.\nSame phone, same people."',
    verbatim: 'We moved. New address: 5 Harbour Row. Same phone, same people.',
  },
  {
    prompt:
      'Weekly tip from your dentist: replace your toothbrush every 3 months. Female dentist, hijab, light blue scrubs.',
    sex: 'female',
    role: 'Dentist',
    person: { headwear: 'hijab', wears: ['scrubs'], colour: 'blue' },
    says: ['every 3 months'],
    set: 'hospital',
  },
  {
    prompt:
      'Investor teaser, 30 sec: Solva makes paint that cools houses by 4 degrees. 3 patents, 12 pilots, raising €2.5 million. hello@solva.example',
    seconds: 30,
    says: ['4 degrees', '3 patents', '12 pilots', '€2.5 million', 'hello@solva.example'],
  },
];
