// Says what remains of the hair under what is worn on the head.
import type { Character, HairStyle } from '../../model/character.ts';

/** Styles that stand off the head and are pressed flat by a stiff hat. */
const flattened: Readonly<Partial<Record<HairStyle, HairStyle>>> = {
  afro: 'crop',
  curly: 'crop',
  short: 'crop',
  'slick-back': 'crop',
  pixie: 'crop',
  bun: 'crop',
};

/** The character with the hair that can be seen beside its headwear. */
export function withHairUnderHat(character: Character): Character {
  const { hat, hairStyle } = character;
  if (!hat || hairStyle === 'bald') return character;
  if (hat === 'hijab' || hat === 'turban') return { ...character, hairStyle: 'bald' };
  if (hat === 'kippah') return character;
  const pressed = flattened[hairStyle];
  return pressed ? { ...character, hairStyle: pressed, hairline: 'high' } : character;
}

/** Says whether cloth hides the ears. */
export const hatCoversEars = ({ hat }: Pick<Character, 'hat'>): boolean => hat === 'hijab';
