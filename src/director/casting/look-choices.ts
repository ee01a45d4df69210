// The words of a description and what each is drawn as.
import type { PresenterLook } from '../../model/presenter-look.ts';

/** Words, and the value each stands for; the first that is said wins. */
type Choices<K extends keyof PresenterLook> = readonly (readonly [string, PresenterLook[K]])[];

export const hairColours: Choices<'hairColour'> = [
  ['white hair', 'white'],
  ['grey hair', 'grey'],
  ['blonde', 'blond'],
  ['red hair', 'red'],
  ['auburn hair', 'auburn'],
  ['black hair', 'black'],
  ['brown hair', 'brown'],
  ['pink hair', 'pink'],
  ['blue hair', 'blue'],
  ['purple hair', 'purple'],
  ['green hair', 'green'],
];

export const hairStyles: Choices<'hairStyle'> = [
  ['bald', 'bald'],
  ['locs', 'locs'],
  ['afro', 'afro'],
  ['ponytail', 'ponytail'],
  ['braids', 'braids'],
  ['pixie', 'pixie'],
  ['slick-back', 'slick-back'],
  ['bob', 'bob'],
  ['bun', 'bun'],
  ['curly', 'curly'],
  ['wavy', 'wavy'],
];

export const beards: Choices<'beard'> = [
  ['goatee', 'goatee'],
  ['beard', 'full'],
  ['moustache', 'moustache'],
  ['stubble', 'stubble'],
];

export const headwear: Choices<'headwear'> = [
  ['hijab', 'hijab'],
  ['turban', 'turban'],
  ['hard hat', 'hard-hat'],
  ['toque', 'toque'],
  ['santa-hat', 'santa-hat'],
  ['top-hat', 'top-hat'],
  ['brim-hat', 'brim-hat'],
  ['beanie', 'beanie'],
  ['beret', 'beret'],
  ['kippah', 'kippah'],
  ['cap', 'cap'],
];

export const eyes: Choices<'eyes'> = [
  ['blue eyes', 'blue'],
  ['green eyes', 'green'],
  ['brown eyes', 'brown'],
];

/** Skins by the words for skin, then by described origin; which of them, the film's own chance decides. */
export const skins: Readonly<Record<string, readonly PresenterLook['skin'][]>> = {
  'dark skin': ['dark', 'deep'],
  'brown skin': ['brown'],
  'olive skin': ['olive'],
  'tan skin': ['tan'],
  'fair skin': ['fair', 'porcelain'],
  mixed: ['brown', 'tan'],
  black: ['dark', 'deep'],
  indian: ['brown', 'tan'],
  asian: ['light', 'fair'],
  latina: ['tan', 'olive'],
  'middle eastern': ['olive', 'tan'],
  mediterranean: ['olive', 'tan', 'light'],
  native: ['tan', 'brown'],
  white: ['fair', 'light', 'porcelain'],
};

const said = [hairColours, hairStyles, beards, headwear, eyes].flatMap((choices) => choices.map(([word]) => word));
const bodily: ReadonlySet<string> = new Set([
  ...said,
  ...Object.keys(skins),
  'long hair',
  'short hair',
  'glasses',
  'sunglasses',
  'clean-shaven',
]);

/** Says whether a look is one that can be seen; manner and mood are a matter of acting. */
export const isBodily = (look: string): boolean => bodily.has(look);
