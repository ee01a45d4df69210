// Turns a character's few colours into the tones of skin, lips and hair, so that any skin and any hair shade alike.
import { hexToOklab, mixColours, shadeColour } from '../../drawing/colour.ts';
import { clamp, lerp } from '../../drawing/numbers.ts';
import type { Character } from '../../model/character.ts';

/** Tones of the skin, from the brightest light to the deepest fold. */
export interface SkinTones {
  readonly highlight: string;
  readonly light: string;
  readonly base: string;
  readonly shade: string;
  readonly shadow: string;
  readonly deep: string;
  readonly blush: string;
  readonly blushAlpha: number;
  readonly lip: string;
  /** 0 fair … 1 dark. */
  readonly darkness: number;
}

/** Tones of the hair. */
export interface HairTones {
  readonly shine: string;
  readonly highlight: string;
  readonly middle: string;
  readonly base: string;
  readonly shade: string;
  readonly deep: string;
}

/**
 * Shadows gain chroma and turn red, lights turn yellow. Dark skin takes larger and more colourful lights and smaller
 * shadow steps, or it looks grey.
 */
export function createSkinTones(character: Pick<Character, 'skin' | 'sex' | 'lips'>): SkinTones {
  const { skin, sex, lips } = character;
  const darkness = clamp((0.72 - hexToOklab(skin)[0]) / 0.35);
  const lipTint = sex === 'female' ? mixColours(skin, '#d0405a', 0.55) : mixColours(skin, '#b04a46', 0.46);
  return {
    highlight: shadeColour(skin, lerp(0.085, 0.15, darkness), lerp(0.75, 1.02, darkness), 0.1),
    light: shadeColour(skin, lerp(0.045, 0.07, darkness), lerp(0.92, 1.08, darkness), 0.06),
    base: skin,
    shade: shadeColour(skin, lerp(-0.055, -0.045, darkness), lerp(1.14, 1.1, darkness), -0.08),
    shadow: shadeColour(skin, lerp(-0.125, -0.1, darkness), lerp(1.25, 1.15, darkness), -0.16),
    deep: shadeColour(skin, lerp(-0.28, -0.17, darkness), 1.15, -0.25),
    blush: mixColours(skin, darkness > 0.4 ? '#a63a2c' : '#e0453f', lerp(0.5, 0.4, darkness)),
    blushAlpha: lerp(1, 0.6, darkness),
    lip: lips ?? lipTint,
    darkness,
  };
}

/** Dark hair takes wider lights and grey hair deeper shadows, or either looks like one flat mass. */
export function createHairTones(hair: string): HairTones {
  const fairness = clamp((hexToOklab(hair)[0] - 0.3) / 0.4);
  return {
    shine: shadeColour(hair, lerp(0.34, 0.14, fairness), lerp(0.85, 0.7, fairness), 0.04),
    highlight: shadeColour(hair, lerp(0.185, 0.085, fairness), 0.95, 0.06),
    middle: shadeColour(hair, lerp(0.075, 0.035, fairness), 1.02),
    base: hair,
    shade: shadeColour(hair, lerp(-0.045, -0.105, fairness), 1.08, -0.06),
    deep: shadeColour(hair, lerp(-0.09, -0.2, fairness), 1.02, -0.1),
  };
}
