// Of the fifteenth set: what is worn on the head, and clothes of trades.
import type { PromptCase } from './prompt-case.ts';

export const fifteenthLast: readonly PromptCase[] = [
  // Headwear and eyewear
  {
    prompt: 'A woman with a helmet explains the safety rules on our building site in Gdansk.',
    sex: 'female',
    person: { headwear: 'hard-hat' },
    set: 'warehouse',
    never: ['helmet'],
  },
  { prompt: 'A cowboy with a big hat talks about cattle drives', sex: 'male', person: { headwear: 'brim-hat' } },
  {
    prompt: 'Woman wearing a straw hat and sunglasses, beach at sunset, promotes our sunscreen Solara SPF 50',
    sex: 'female',
    person: { headwear: 'brim-hat', sunglasses: true },
    set: 'beach',
    time: 'evening',
    says: ['Solara'],
  },
  {
    prompt: 'A rabbi in a kippah and a grey beard explains the meaning of Hanukkah',
    sex: 'male',
    person: { headwear: 'kippah', beard: 'full' },
  },
  { prompt: 'A French painter with a beret explains perspective', person: { headwear: 'beret' } },
  {
    prompt: 'A man with a very tall top hat announces the village magic show on Saturday',
    sex: 'male',
    person: { headwear: 'top-hat' },
    says: ['Saturday'],
  },
  {
    prompt: 'A Muslim woman in a turquoise hijab and lab coat explains how vaccines are tested',
    sex: 'female',
    person: { headwear: 'hijab', wears: ['labcoat'] },
    set: 'lab',
  },
  {
    prompt: 'Christmas greeting from our CEO Karen Bright in a Santa hat',
    sex: 'female',
    person: { headwear: 'santa-hat' },
  },
  {
    prompt: 'skater with a backwards cap and aviator sunglasses, 20s, male, portrait, on the new skatepark in Malmö',
    sex: 'male',
    age: [20, 29],
    orientation: 'portrait',
    person: { headwear: 'cap', sunglasses: true },
  },
  {
    prompt: 'A head chef with a tall white chef’s hat introduces the new autumn menu',
    person: { headwear: 'toque', wears: ['chef'] },
    set: 'kitchen',
  },
  // Jobs
  {
    prompt: 'An airline pilot explains why planes dim the cabin lights at landing',
    role: 'Airline pilot',
    person: { wears: ['uniform'] },
  },
  {
    prompt: 'A firefighter in full gear explains what to do when a pan of oil catches fire',
    role: 'Firefighter',
    person: { wears: ['uniform', 'hi-vis', 'jacket'] },
  },
  {
    prompt: 'A judge in black robes explains what a subpoena is',
    role: 'Judge',
    person: { wears: ['robe'], colour: 'black' },
  },
  {
    prompt: 'A farmer in a checked shirt standing in his field explains crop rotation',
    sex: 'male',
    role: 'Farmer',
    person: { wears: ['shirt'] },
    set: 'park',
  },
  {
    prompt: 'A mechanic in blue overalls explains when to change brake pads, in her garage',
    sex: 'female',
    role: 'Mechanic',
    person: { wears: ['dungarees'], colour: 'blue' },
    set: 'warehouse',
  },
  {
    prompt: 'barista with tattoos and a nose ring, brown apron, latte art basics, 45 seconds, vertical',
    role: 'Barista',
    person: { wears: ['apron'], colour: 'brown' },
    orientation: 'portrait',
    seconds: 45,
    warns: 'tattoo',
  },
  {
    prompt: 'An astronaut in a space suit on the moon explains gravity',
    role: 'Astronaut',
    person: { wears: ['uniform'] },
    warns: 'space suit',
  },
  { prompt: 'A soldier in camouflage explains how to read a map', role: 'Soldier', person: { wears: ['uniform'] } },
  {
    prompt: 'A priest announces the parish summer fete on 12 July, churchyard',
    role: 'Priest',
    sex: 'male',
    person: { wears: ['robe'], colour: 'black' },
    says: ['12 July'],
  },
  {
    prompt: 'A football referee in a yellow shirt explains the handball rule',
    role: 'Football referee',
    person: { colour: 'yellow' },
  },
  {
    prompt: 'A male nurse in blue scrubs explains how to take your temperature',
    sex: 'male',
    role: 'Nurse',
    person: { wears: ['scrubs'], colour: 'blue' },
    set: 'hospital',
  },
  {
    prompt: 'A lumberjack with a huge red beard and plaid shirt tells us how to stack firewood',
    sex: 'male',
    person: { hair: ['red'], beard: 'full', wears: ['shirt'] },
  },
  { prompt: 'A sommelier explains how to taste red wine', role: 'Sommelier' },
  {
    prompt: 'An electrician wearing a hard hat and a hi-vis vest explains circuit breakers',
    role: 'Electrician',
    person: { headwear: 'hard-hat', wears: ['hi-vis'] },
  },
  {
    prompt: 'A geisha in a pink kimono explains the tea ceremony',
    sex: 'female',
    person: { wears: ['kimono'], colour: 'pink' },
  },
];
