// Turns a cloth's colour into the tones of its light and shade.
import { hexToOklab, mixColours, shadeColour } from '../../drawing/colour.ts';

/** Tones of one cloth, from light to fold. */
export interface ClothTones {
  readonly highlight: string;
  readonly light: string;
  readonly base: string;
  readonly shade: string;
  readonly deep: string;
  readonly fold: string;
}

/** Pale cloth takes cool shadows, or white coats look grey. */
export function createClothTones(hex: string): ClothTones {
  const [lightness] = hexToOklab(hex);
  const pale = lightness > 0.86;
  const shadow = (amount: number, chroma: number, coolness: number) => {
    const shaded = shadeColour(hex, amount, chroma);
    return pale ? mixColours(shaded, '#8793b5', coolness) : shaded;
  };
  return {
    highlight: shadeColour(hex, pale ? 0.05 : 0.1, 0.94),
    light: shadeColour(hex, pale ? 0.035 : 0.055, 0.98),
    base: hex,
    shade: shadow(-0.055, 1, 0.06),
    deep: shadow(-0.115, 0.96, 0.14),
    fold: shadow(-0.175, 0.94, 0.2),
  };
}
