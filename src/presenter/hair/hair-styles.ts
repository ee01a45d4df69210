// Says which hair styles share a way of being drawn.
import type { HairStyle } from '../../model/character.ts';

/** A style that falls to both sides of the face from a parting. */
export type CurtainStyle = 'wavy' | 'long' | 'bob' | 'braids' | 'locs';

/** Says whether a style falls to both sides of the face. */
export const isCurtain = (style: HairStyle): style is CurtainStyle =>
  style === 'wavy' || style === 'long' || style === 'bob' || style === 'braids' || style === 'locs';

/** Says whether falling hair reaches below the shoulders. */
export const hangsLow = (style: HairStyle): boolean =>
  style === 'wavy' || style === 'long' || style === 'braids' || style === 'locs';

/** Says whether a style stands round the head as a ball. */
export const isBall = (style: HairStyle): boolean => style === 'curly' || style === 'afro';

/** Says whether the hair hides the ears. */
export const coversEars = (style: HairStyle): boolean => isCurtain(style);
