// The tones of cloth and shell on the head, out of the hat's colour or one that fits.
import { hexToOklab, shadeColour } from '../../drawing/colour.ts';
import type { Character, Headwear } from '../../model/character.ts';

/** Tones of a hat, from the brightest light to the deepest fold. */
export interface HatTones {
  readonly highlight: string;
  readonly light: string;
  readonly base: string;
  readonly shade: string;
  readonly deep: string;
}

const usualColours: Readonly<Record<Headwear, string>> = {
  toque: '#fbfaf7',
  hijab: '#7a6a8e',
  'hard-hat': '#f5c431',
  cap: '#2f4468',
  turban: '#8c2f3f',
  beanie: '#7a3b34',
  beret: '#8c2433',
  'brim-hat': '#b98f5a',
  'top-hat': '#26262c',
  kippah: '#2b3a66',
  'santa-hat': '#c0262f',
};

/** Works out a hat's tones. */
export function createHatTones({ hat, hatColor }: Pick<Character, 'hat' | 'hatColor'>): HatTones {
  const base = hatColor ?? usualColours[hat ?? 'cap'];
  const [lightness] = hexToOklab(base);
  const step = lightness < 0.35 ? 0.7 : 1;
  return {
    highlight: shadeColour(base, 0.11 * step, 0.92),
    light: shadeColour(base, 0.055 * step, 0.97),
    base,
    shade: shadeColour(base, -0.07 * step, 1.02),
    deep: shadeColour(base, -0.15 * step, 1),
  };
}
