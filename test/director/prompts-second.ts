// Prompts as people send them, and what their films must have: the second half.
import type { PromptCase } from './prompt-case.ts';

export const secondPrompts: readonly PromptCase[] = [
  {
    prompt: 'An elderly grandmother sharing her love for gardening, warm tone',
    sex: 'female',
    age: [62, 85],
    music: 'warm',
    says: ['gardening'],
    never: ['elderly'],
  },
  {
    prompt: 'A young male developer explains how to set up two-factor authentication. 45 seconds.',
    sex: 'male',
    age: [20, 40],
    role: 'Developer',
    seconds: 45,
    says: ['set up two-factor authentication'],
  },
  {
    prompt: 'News anchor in a studio reporting on the opening of the Harbour Bridge on 12 April 2026.',
    role: 'News anchor',
    set: 'studio',
    says: ['opening of the Harbour Bridge', '12 April 2026'],
  },
  {
    prompt: 'A female CEO announces that Contoso will acquire Fabrikam for $1.3 billion. Serious.',
    sex: 'female',
    role: 'CEO',
    says: ['Contoso will acquire Fabrikam for $1.3 billion.'],
  },
  {
    prompt: 'Make a 15 second ad for Luna Cafe. Buy one coffee, get one free every Tuesday. Upbeat.',
    seconds: 15,
    says: ['Luna Cafe', 'get one free every Tuesday'],
  },
  { prompt: 'Explain the water cycle for kids', says: ['water cycle', 'clouds'] },
  {
    prompt:
      'Our new office in Berlin opens on 3 June. 120 desks, a roof terrace and a gym. Come to the opening party at 6 pm.',
    says: ['3 June', '120 desks, a roof terrace and a gym', '6 pm'],
  },
  {
    prompt:
      'Training video on workplace ethics\n\nKey points:\n- Treat everyone with respect\n- Report conflicts of interest\n- Protect confidential data',
    format: 'training',
    says: ['Treat everyone with respect', 'Report conflicts of interest', 'Protect confidential data'],
  },
  {
    prompt:
      'Topic: remote work\nAudience: new managers\nTone: friendly\nLength: 40 seconds\nPoints:\n- Trust your team\n- Meet in person twice a year',
    seconds: 40,
    says: ['Trust your team', 'Meet in person twice a year'],
    never: ['Length', 'Tone:'],
  },
  {
    prompt: 'Create an announcement for the Spring Fair. Date: May 12. Time: 2 pm. Location: Town Hall. Entry: free.',
    says: ['Spring Fair', 'May 12', '2 pm', 'Town Hall', 'free'],
  },
  {
    prompt:
      'A bearded man in a blue sweater reviews the new Pixel Tab. Battery lasts 12 hours. The screen is bright. It costs $399.',
    sex: 'male',
    says: ['Pixel Tab', 'Battery lasts 12 hours.', 'The screen is bright.', '$399'],
    never: ['blue sweater'],
  },
  {
    prompt:
      'I need a short video explaining to customers that our phone lines are down until 3 pm and that they can email support@northwind.com.',
    says: ['phone lines are down until 3 pm', 'support@northwind.com'],
  },
  {
    prompt: 'Tell customers that delivery now takes 2 to 3 days.',
    says: ['Delivery now takes 2 to 3 days.'],
    never: ['Tell customers'],
  },
  { prompt: 'Congratulate Maria on 10 years with the company', says: ['Maria', '10 years'] },
  { prompt: 'How to change a bicycle tire', format: 'how-to', says: ['change a bicycle tire'] },
  {
    prompt: 'Recipe: banana bread. Mash 3 bananas. Mix with 200 g flour and 100 g sugar. Bake for 50 minutes at 180°C.',
    says: ['Mash 3 bananas.', 'Mix with 200 g flour and 100 g sugar.', 'Bake for 50 minutes at 180°C.'],
  },
  {
    prompt: 'A fitness coach motivates beginners to start running, energetic, for TikTok',
    orientation: 'portrait',
    role: 'Fitness coach',
    music: 'driving',
    says: ['unning'],
  },
  { prompt: 'The benefits of drinking more water, 30s, calm', seconds: 30, says: ['drinking more water'] },
  {
    prompt: 'Summarize our company retreat: 85 people joined, we planted 300 trees, and the blue team won the quiz.',
    says: ['85 people joined', '300 trees', 'blue team won the quiz'],
  },
  {
    prompt:
      'Pros and cons of working from home. Pros: no commute, flexible hours. Cons: isolation, blurred boundaries.',
    format: 'comparison',
    says: ['no commute', 'flexible hours', 'isolation', 'blurred boundaries'],
  },
  {
    prompt: 'A tour guide in the city introducing Lisbon. Trams, tiles and pastries await. In an inspiring tone.',
    set: 'city',
    says: ['Lisbon', 'Trams, tiles and pastries await.'],
    never: ['inspiring tone'],
  },
  {
    prompt: 'Public service announcement about washing hands. No presenter, no music, 20 seconds.',
    presenter: false,
    music: 'none',
    seconds: 20,
    says: ['hands'],
  },
  {
    prompt: 'Merry Christmas from all of us at Baker & Sons. Our shop is closed from December 24 to January 2.',
    says: ['Baker & Sons', 'December 24', 'January 2'],
  },
  {
    prompt: 'Bank video: Compound interest explained. A man in his fifties, professional.',
    sex: 'male',
    age: [40, 65],
    says: ['ompound interest'],
  },
  {
    prompt:
      'Create a video for kindergarten parents about the summer party on Friday, July 4th at 3:30 pm. Bring a cake and sun hats.',
    says: ['summer party', 'July 4th', '3:30 pm', 'Bring a cake and sun hats.'],
  },
  {
    prompt: 'An Asian woman with black hair presents the news about the election. Turnout was 71 percent.',
    sex: 'female',
    says: ['Turnout was 71 percent.'],
  },
  {
    prompt: 'Vertical, 25 seconds, energetic: launch of the Volt X2 e-bike. Range 90 km. Weight 17 kg. From €1,999.',
    orientation: 'portrait',
    seconds: 25,
    says: ['Volt X2', '90 km', '17 kg', '€1,999'],
  },
  {
    prompt: 'Explain our refund policy: refunds within 30 days, items must be unused, shipping is not refunded.',
    says: ['30 days', 'items must be unused', 'shipping is not refunded'],
  },
  {
    prompt: 'Dr. Sarah Chen, a pediatrician in a white coat, talks about screen time for toddlers.',
    sex: 'female',
    says: ['screen time'],
    role: 'Paediatrician',
  },
  {
    prompt:
      'A video for my Airbnb guests. The Wi-Fi password is Sunflower22. Check-out is at 11 am. Trash goes out on Wednesdays.',
    says: ['Sunflower22', 'Check-out is at 11 am.', 'Trash goes out on Wednesdays.'],
  },
  {
    prompt: '3-minute explainer on renewable energy with facts: Solar covers 12% of our power. Wind covers 25%.',
    says: ['Solar covers 12% of our power.', 'Wind covers 25%.'],
  },
  {
    prompt: 'Sales pitch for a used 2019 Honda Civic, 45,000 miles, one owner, $14,500.',
    says: ['2019 Honda Civic', '45,000 miles', 'one owner', '$14,500'],
  },
  {
    prompt: 'Explain why recycling matters. Mention our goal of 50% less waste by 2030.',
    says: ['recycling matters', '50% less waste by 2030'],
  },
  { prompt: 'Meditation guide, calm, 60 seconds, no captions', seconds: 60, captions: false, music: 'calm' },
  { prompt: 'A scientist explains gravity to children', role: 'Scientist', says: ['gravity'] },
  { prompt: 'Job interview advice for graduates', says: ['nterview'] },
  { prompt: 'Host a quick quiz intro about dinosaurs', says: ['dinosaurs'] },
  {
    prompt: 'Tell the story of our founder, Anna Berg. She started the company in 1998 in a garage with $500.',
    says: ['Anna Berg', '1998', '$500'],
  },
  {
    prompt: 'Weekly update for the team: 14 bugs fixed, release 2.3 shipped on Tuesday, next sprint starts on Monday.',
    format: 'status',
    says: ['14 bugs fixed', 'release 2.3 shipped on Tuesday', 'next sprint starts on Monday'],
  },
  {
    prompt:
      'Black Friday: 50% off everything at Mono Store, online and in store, this weekend only! Shop at monostore.com',
    says: ['50% off everything', 'monostore.com'],
  },
  { prompt: 'Explain to seniors how to spot scam calls', says: ['spot scam calls'] },
  {
    prompt: 'Our vet clinic is moving to 48 Oak Avenue on September 1. Phone: 555-123-4567.',
    says: ['48 Oak Avenue', 'September 1', '555-123-4567'],
  },
];
