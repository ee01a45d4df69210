// The rest of the fifteenth set: garments, places, voices, formats, colours and what cannot be shown.
import type { PromptCase } from './prompt-case.ts';

export const fifteenthMore: readonly PromptCase[] = [
  // Garments
  {
    prompt: 'Male lawyer, navy suit with red tie, explains what a non-compete clause is. Boardroom.',
    sex: 'male',
    role: 'Lawyer',
    person: { wears: ['suit'], colour: 'navy', tie: 'red' },
    set: 'office',
  },
  {
    prompt: 'A lady in a floral summer dress invites everyone to the garden party at Hartley House on June 14',
    sex: 'female',
    person: { wears: ['dress'] },
    says: ['June 14', 'Hartley House'],
  },
  {
    prompt: 'Young man in a black leather jacket reviews the Kestrel 300 headphones',
    sex: 'male',
    age: [18, 32],
    person: { wears: ['jacket'], colour: 'black' },
  },
  {
    prompt: 'Woman in a beige trench coat reporting from a rainy London street',
    sex: 'female',
    person: { wears: ['coat'] },
    set: 'city',
    weather: 'rain',
  },
  {
    prompt: 'bloke in a burgundy waistcoat and bow tie explaining how to carve a turkey',
    sex: 'male',
    person: { wears: ['waistcoat'], colour: 'red' },
  },
  {
    prompt:
      'She wears a light blue polo and has her hair in a ponytail. She coaches tennis. The film is about the backhand.',
    sex: 'female',
    person: { wears: ['polo'], colour: 'blue', style: ['ponytail'] },
  },
  {
    prompt: 'A man in a bright orange puffer jacket standing in a snowy mountain village talks about avalanche safety',
    sex: 'male',
    person: { wears: ['jacket', 'coat'], colour: 'orange' },
    set: 'mountains',
    weather: 'snow',
  },
  {
    prompt: 'A bride in a white wedding dress thanks her guests',
    sex: 'female',
    person: { wears: ['dress'], colour: 'white' },
  },
  {
    prompt: 'Presenter in a grey sweater vest over a white shirt, male, glasses. Explains how libraries lend e-books.',
    sex: 'male',
    person: { glasses: true, wears: ['knit', 'waistcoat'], colour: 'grey' },
  },
  {
    prompt: 'A woman in an orange sari presents our Diwali sale: 30% off all lamps until November 5',
    sex: 'female',
    person: { wears: ['sari'], colour: 'orange' },
    says: ['30%', 'November 5'],
  },
  {
    prompt: 'An executive in a pinstripe suit, no tie, announces that Halden Group moves to Rotterdam',
    person: { wears: ['suit'], tie: 'none' },
    says: ['Halden Group', 'Rotterdam'],
  },
  {
    prompt: 'She is dressed in a teal turtleneck jumper. Subject: why glaciers are blue.',
    sex: 'female',
    person: { wears: ['turtleneck'], colour: 'green' },
  },
  // Places, weather, time
  {
    prompt: 'Night-time report: anchor at a desk, the council of Varna has approved the new tram line.',
    set: 'studio',
    time: 'night',
    says: ['Varna'],
  },
  {
    prompt: 'A reporter on a busy trading floor explains why bond yields fell',
    sets: ['studio', 'office'],
    warns: 'trading floor',
  },
  {
    prompt: 'A personal trainer in a gym shows three exercises for a strong back',
    sets: ['gym', 'stage'],
    role: 'Personal trainer',
  },
  {
    prompt: 'Host in a library, tweed blazer, explains how the Dewey system works',
    sets: ['library', 'home-office'],
    person: { wears: ['blazer'] },
  },
  {
    prompt: 'A flight attendant at an airport gate explains the new hand luggage rules of SkyNord',
    role: 'Flight attendant',
    set: 'city',
    warns: 'airport',
  },
  { prompt: 'A guide in front of the Eiffel Tower tells how it was built', set: 'city', warns: 'Eiffel Tower' },
  { prompt: 'A woman on a rooftop at dusk announces our summer party', sex: 'female', set: 'city', time: 'evening' },
  { prompt: 'Our trip to Porto: a video about the best viewpoints of the city', set: 'city' },
  {
    prompt: 'A travel vlogger on why you should visit Reading, Bath and Nice this spring',
    says: ['Bath', 'Nice'],
  },
  {
    prompt: 'Weather report from a snowy Oslo street, minus 8 degrees tonight, female reporter with a scarf',
    sex: 'female',
    set: 'city',
    weather: 'snow',
    says: ['minus 8'],
  },
  {
    prompt: 'A farmer’s wife at a farm shop sells fresh eggs, 4 euros a dozen',
    sex: 'female',
    set: 'shop',
    says: ['4 euros'],
  },
  { prompt: 'A vicar in his church talks about the organ restoration fund', warns: 'church', sex: 'male' },
  {
    prompt: 'Standing in a forest on a foggy morning, a ranger explains why mushrooms matter',
    role: 'Ranger',
    set: 'mountains',
  },
  {
    prompt: 'A botanist in a greenhouse talks about carnivorous plants',
    role: 'Botanist',
    set: 'park',
    warns: 'greenhouse',
  },
  { prompt: 'At a bakery, early morning, the baker explains sourdough', role: 'Baker', set: 'kitchen' },
  { prompt: 'A scientist at the North Pole talks about ice cores', warns: 'North Pole', sets: ['mountains', 'lab'] },
  { prompt: 'A teacher in front of a green screen explains commas', set: 'plain' },
  {
    prompt: 'cosy bedroom, lamp light, at night, a woman whispers a story about the moon',
    sex: 'female',
    set: 'living-room',
    time: 'night',
  },
  { prompt: 'A pharmacist in a pharmacy explains how to store insulin', role: 'Pharmacist', set: 'hospital' },
  { prompt: 'Presenter under a starry sky in the desert explains the Milky Way', set: 'mountains', time: 'night' },
  // Orientation
  { prompt: 'TikTok: a doctor explains three reasons to drink water', orientation: 'portrait', role: 'Doctor' },
  {
    prompt: 'for instagram reels pls - our new bagel shop in Leith opens 9 May',
    orientation: 'portrait',
    says: ['Leith', '9 May'],
  },
  { prompt: '9x16 video, a stylist on capsule wardrobes', orientation: 'portrait' },
  { prompt: 'Explain how TikTok makes money. Widescreen, for YouTube.', never: ['widescreen'] },
  { prompt: 'A history of Instagram in one minute', seconds: 60 },
  {
    prompt: 'For a phone screen, upright: a nurse reminds people to book their flu shot',
    orientation: 'portrait',
    role: 'Nurse',
  },
  { prompt: 'Snapchat ad: 20% off all sneakers this weekend at Volt', orientation: 'portrait', says: ['20%'] },
  { prompt: 'Talk about vertical farming in a greenhouse, landscape please' },
  // Voice
  { prompt: 'A man with a deep, slow voice tells a bedtime story about a lighthouse', sex: 'male', voice: 'flite-rms' },
  {
    prompt: 'A woman with a British accent introduces afternoon tea at the Langley Hotel',
    sex: 'female',
    warns: 'British',
  },
  {
    prompt: 'Female presenter, but use a male voice. Topic: how elevators work.',
    sex: 'female',
    voiceSex: 'male',
    warns: 'voice',
  },
  { prompt: 'British male voice, butler in a tailcoat, how to set a table' },
  { prompt: 'Explain tides with a robotic voice', warns: 'robotic' },
  { prompt: 'use a child’s voice for a video about sharing toys', warns: 'child' },
  // Manner and tone
  { prompt: 'Calm, soft-spoken female therapist explains box breathing', sex: 'female', tone: ['calm'] },
  { prompt: 'An energetic smiling sports coach gets everyone ready for the city run', tone: ['energetic', 'upbeat'] },
  { prompt: 'A stern headmistress explains the phone ban', sex: 'female', tone: ['serious'] },
  // Brand
  { prompt: 'Announce our app Pebble 2.0. Brand colours #0055aa and white.', tint: 'blue', says: ['Pebble 2.0'] },
  {
    prompt: 'Our colours are teal and gold. Make a film for the Marina Yacht Club open day on 2 August.',
    tint: 'green',
    says: ['2 August'],
  },
  { prompt: 'use our corporate purple (#5b2a86) in a clip on data privacy basics', tint: 'purple' },
  // What cannot be
  {
    prompt: 'Twin sisters in matching red dresses explain synchronised swimming',
    sex: 'female',
    person: { wears: ['dress'], colour: 'red' },
    warns: 'one presenter',
  },
  {
    prompt: 'Two presenters, a man and a woman, banter about the Monday news at Oakfield School',
    warns: 'one presenter',
  },
  { prompt: 'A talking cat explains why it sleeps all day', warns: 'cat' },
  { prompt: 'A cartoon robot teaches kids about recycling', warns: 'robot' },
  { prompt: 'Morgan Freeman explains how stars are born', sex: 'male', warns: 'Morgan Freeman' },
  { prompt: 'Taylor Swift look-alike announces our karaoke night', sex: 'female', warns: 'Taylor Swift' },
  { prompt: 'No presenter, just graphics: how a bill becomes law', presenter: false },
];
