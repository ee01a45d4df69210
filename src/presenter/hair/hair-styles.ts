// Says which hair styles share a way of being drawn.
import type { HairStyle } from '../../model/character.ts';

/** A style that falls to both sides of the face from a parting. */
export type CurtainStyle = 'wavy' | 'long' | 'bob';

/** Says whether a style falls to both sides of the face. */
export const isCurtain = (style: HairStyle): style is CurtainStyle =>
  style === 'wavy' || style === 'long' || style === 'bob';

/** Says whether the hair hides the ears. */
export const coversEars = (style: HairStyle): boolean => isCurtain(style);
