// A fifteenth set of prompts as people send them: who presents, what is worn, where, when and in which format.
import type { PromptCase } from './prompt-case.ts';

export const fifteenthPrompts: readonly PromptCase[] = [
  // Age
  {
    prompt: 'A teen with braids and a yellow hoodie explains how to pack a school bag.',
    age: [16, 20],
    person: { style: ['braids'], wears: ['hoodie'], colour: 'yellow' },
  },
  {
    prompt: 'twenty-something guy, messy brown hair, green t-shirt, tells us why he cycles to work',
    sex: 'male',
    age: [20, 29],
    person: { hair: ['brown'], wears: ['tshirt'], colour: 'green' },
  },
  {
    prompt: 'A grandmotherly woman in a lilac cardigan shares her secret for fluffy scones, at the kitchen table.',
    sex: 'female',
    age: [64, 80],
    person: { wears: ['cardigan'], colour: 'purple' },
    set: 'kitchen',
  },
  {
    prompt:
      'Presenter: man in his late 60s, white beard, tweed jacket. Topic: how clocks are repaired. Setting: his workshop.',
    sex: 'male',
    age: [65, 70],
    person: { beard: 'full', hair: ['white', 'grey'], wears: ['blazer'] },
    set: 'warehouse',
  },
  {
    prompt: 'Gen Z woman with pink hair talks about saving money as a student. TikTok.',
    sex: 'female',
    age: [18, 27],
    orientation: 'portrait',
    person: { hair: ['pink'] },
  },
  {
    prompt: 'A middle-aged plumber with a moustache shows how to stop a dripping tap',
    age: [42, 58],
    role: 'Plumber',
    person: { beard: 'moustache' },
  },
  {
    prompt: 'A man in his prime, say 35, wearing a rugby shirt, explains what a scrum is.',
    sex: 'male',
    age: [31, 39],
  },
  {
    prompt: 'retired schoolteacher (female, silver bob, pearl necklace) on why handwriting still matters',
    sex: 'female',
    age: [60, 75],
    person: { hair: ['grey', 'white'], style: ['bob'] },
    set: 'classroom',
  },
  {
    prompt: 'A boy of ten explains how volcanoes work in a classroom.',
    sex: 'male',
    age: [18, 20],
    set: 'classroom',
    warns: 'child',
  },
  {
    prompt: 'An 8-year-old girl in a red dress tells us about her pet rabbit.',
    sex: 'female',
    age: [18, 20],
    person: { wears: ['dress'], colour: 'red' },
    warns: 'child',
  },
  {
    prompt: 'A woman in her early forties with chin-length auburn hair explains the new recycling rules for Leeds.',
    sex: 'female',
    age: [39, 45],
    person: { style: ['bob'], hair: ['brown', 'red'] },
  },
  {
    prompt: 'An old fisherman with a woolly hat talks about the sea at dawn, harbour behind him.',
    sex: 'male',
    age: [65, 80],
    person: { headwear: 'beanie' },
    set: 'beach',
    time: 'evening',
  },
  // Origin, skin, hair
  {
    prompt: 'Nigerian businesswoman in an emerald green dress introducing her shea butter brand Adunni.',
    sex: 'female',
    person: { skin: 'dark', wears: ['dress'], colour: 'green' },
    says: ['Adunni'],
  },
  {
    prompt: 'A Scandinavian man, blond, blue eyes, turtleneck, speaks about hygge in a cosy living room.',
    sex: 'male',
    person: { skin: 'light', hair: ['blond'], wears: ['turtleneck'] },
    set: 'living-room',
  },
  {
    prompt: 'Korean skincare expert, female, mid 20s, long straight black hair, white blouse: how to layer serums',
    sex: 'female',
    age: [22, 28],
    person: { hair: ['black'], style: ['long'], wears: ['shirt'], colour: 'white' },
  },
  {
    prompt: 'A mixed-race man with a short afro and round glasses explains how vinyl records are pressed',
    sex: 'male',
    person: { skin: 'medium', style: ['afro'], glasses: true },
  },
  {
    prompt: 'A Latina chef with her hair in a bun shows how to make pupusas',
    sex: 'female',
    role: 'Chef',
    person: { skin: 'medium', style: ['bun'], wears: ['chef'] },
    set: 'kitchen',
  },
  {
    prompt: 'Olive-skinned woman, dark curly shoulder-length hair, mustard cardigan, talks about olive oil',
    sex: 'female',
    person: {
      skin: 'medium',
      style: ['curly', 'wavy'],
      hair: ['black', 'brown'],
      wears: ['cardigan'],
      colour: 'yellow',
    },
  },
  {
    prompt: 'A freckled redhead in a denim jacket invites people to our open mic night on Friday 3 October at 8pm.',
    person: { skin: 'light', hair: ['red'], wears: ['jacket'], colour: 'blue' },
    says: ['8pm'],
  },
  {
    prompt: 'Dark-skinned man with dreadlocks, beach, explains rip currents',
    sex: 'male',
    person: { skin: 'dark', style: ['locs'] },
    set: 'beach',
  },
  {
    prompt:
      'A man with a shaved head and stubble in a black turtleneck launches the Orbit One smart speaker, 129 euros',
    sex: 'male',
    person: { style: ['bald'], beard: 'stubble', wears: ['turtleneck'], colour: 'black' },
    says: ['Orbit One'],
  },
  {
    prompt:
      'Woman, salt-and-pepper hair in a pixie cut, red glasses, gallery owner, tells what abstract art wants from us',
    sex: 'female',
    person: { hair: ['grey'], style: ['pixie'], glasses: true },
  },
  {
    prompt: 'Curly shoulder-length ginger hair, female, thirties, green dungarees - she shows how to repot a fern',
    sex: 'female',
    age: [29, 40],
    person: { hair: ['red'], style: ['curly', 'wavy'], wears: ['dungarees'], colour: 'green' },
  },
  {
    prompt: 'An Ethiopian woman in a white dress tells how coffee was discovered',
    sex: 'female',
    person: { skin: 'dark', wears: ['dress'], colour: 'white' },
  },
  {
    prompt: 'A Japanese grandfather with thin white hair explains how to fold a paper crane',
    sex: 'male',
    age: [62, 80],
    person: { skin: 'light', hair: ['white', 'grey'] },
  },
  {
    prompt: 'A Punjabi man with a saffron turban and full beard welcomes new students to the University of Leicester',
    sex: 'male',
    person: { headwear: 'turban', beard: 'full' },
  },
  {
    prompt: 'Irish woman with a high ponytail and a navy tracksuit: five stretches before a run',
    sex: 'female',
    person: { style: ['ponytail'], skin: 'light', wears: ['tracksuit'], colour: 'navy' },
  },
  {
    prompt:
      'The presenter is a Mexican-American woman around 50 with wavy brown hair. She explains how to register to vote.',
    sex: 'female',
    age: [46, 54],
    person: { hair: ['brown'], style: ['wavy'], skin: 'medium' },
  },
  {
    prompt: 'a Black woman with box braids, gold hoop earrings and a purple blazer on building credit',
    sex: 'female',
    person: { skin: 'dark', style: ['braids'], wears: ['blazer'], colour: 'purple' },
  },
  {
    prompt: 'An albino-pale man with platinum blonde slicked-back hair explains synthesizers',
    sex: 'male',
    person: { skin: 'light', hair: ['blond', 'white'], style: ['slick-back'] },
  },
];
