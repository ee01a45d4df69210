// An avatar's drawing parameters -> the words a prompt would describe it with.
import { hairColours, skinTones } from '../../catalog/look-tones.ts';
import type { Avatar } from '../../model/catalog.ts';
import { garmentColours } from '../brief/colour-words.ts';

/** Of trades and origins, the catalogue itself says what fits. */
const told =
  /^(?:black|asian|indian|latina|latino|middle eastern|mediterranean|white|european|mixed|native|slim|broad|blue eyes|green eyes|brown eyes)$/;
const wordsOfSkin: Readonly<Record<string, readonly string[]>> = {
  porcelain: ['fair skin'],
  fair: ['fair skin'],
  light: ['fair skin'],
  tan: ['tan skin', 'olive skin'],
  olive: ['olive skin', 'tan skin', 'brown skin'],
  brown: ['brown skin'],
  dark: ['dark skin'],
  deep: ['dark skin'],
};
const wordsOfHair: Readonly<Record<string, readonly string[]>> = {
  black: ['black hair'],
  'dark-brown': ['brown hair'],
  brown: ['brown hair'],
  auburn: ['auburn hair', 'brown hair'],
  red: ['red hair'],
  blond: ['blonde'],
  grey: ['grey hair'],
  white: ['white hair', 'grey hair'],
};
/** Two colours nearer than this are called by the same name, in the units of a colour channel. */
const sameName = 40;

/** Words for skin, hair, beard, glasses and headwear as they are drawn, in the terms the brief uses. */
export function appearanceOf(avatar: Avatar): ReadonlySet<string> {
  const { character } = avatar;
  const words = new Set(avatar.traits.map((trait) => trait.toLowerCase()).filter((trait) => told.test(trait)));
  if (words.has('latino')) words.add('latina');
  if (words.has('european')) words.add('white');
  for (const word of wordsOfSkin[nearestName(character.skin, skinTones)] ?? []) words.add(word);
  for (const word of hairWords(character)) words.add(word);
  for (const word of faceWords(character)) words.add(word);
  return words;
}

function hairWords({ hairStyle: style, hair }: Avatar['character']): readonly string[] {
  const words: string[] = [style];
  if (style !== 'bald') words.push(...(wordsOfHair[nearestName(hair, hairColours)] ?? []));
  if (['wavy', 'long', 'ponytail', 'braids', 'locs'].includes(style)) words.push('long hair');
  if (['short', 'crop', 'pixie', 'bob', 'slick-back'].includes(style)) words.push('short hair');
  return words;
}

function faceWords({ glasses, beard, hat }: Avatar['character']): readonly string[] {
  return [
    ...(glasses === undefined ? [] : ['glasses']),
    beard === undefined ? 'clean-shaven' : beard === 'full' ? 'beard' : beard,
    ...(hat === undefined ? [] : [hat === 'hard-hat' ? 'hard hat' : hat]),
  ];
}

/** Says whether a colour is one that people would call by a name of the brief. */
export function isCalled(hex: string, name: string): boolean {
  const wanted = garmentColours[name];
  return wanted !== undefined && distance(hex, wanted) < sameName;
}

function nearestName(hex: string, names: Readonly<Record<string, string>>): string {
  const [nearest] = Object.entries(names).sort(([, a], [, b]) => distance(hex, a) - distance(hex, b));
  return nearest?.[0] ?? '';
}

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function distance(one: string, other: string): number {
  const second = channels(other);
  return Math.hypot(...channels(one).map((value, index) => value - (second[index] ?? 0)));
}
