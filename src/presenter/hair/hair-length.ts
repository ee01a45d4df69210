// Says how far long hair reaches.
import type { Character } from '../../model/character.ts';

const usualLength = 226;

/** How far below the eyes falling hair ends, figure units. */
export const hairLength = (character: Pick<Character, 'hairLength'>): number => character.hairLength ?? usualLength;
