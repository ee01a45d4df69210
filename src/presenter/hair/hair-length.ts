// Says how far long hair reaches.
import type { Character } from '../../model/character.ts';

const usualLength = 226;
const braidLength = 196;

/** How far below the eyes falling hair ends, figure units. */
export const hairLength = ({ hairLength: own, hairStyle }: Pick<Character, 'hairLength' | 'hairStyle'>): number =>
  own ?? (hairStyle === 'braids' || hairStyle === 'locs' ? braidLength : usualLength);
