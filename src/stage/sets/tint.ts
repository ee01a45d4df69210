// How a scene's tint colours walls and backdrops.
import { hexToOklab, mixColours, shadeColour } from '../../drawing/colour.ts';
import { clamp } from '../../drawing/numbers.ts';
import type { SetPlan } from './stage-set.ts';

/** How dark and how bright (OKLab lightness) a tinted backdrop may be: never black, never a blinding white. */
const lightnessRange = [0.26, 0.94] as const;
/** The deep end keeps this share of the light end's lightness, and a little more. */
const deepShare = 0.45;
const deepLeast = 0.12;

/** The light and the deep colour of a backdrop: the tint's, else the style's. */
export function backdropColours(plan: SetPlan): readonly [light: string, deep: string] {
  const { tint } = plan.variant;
  if (tint === null) return plan.options.palette.backdrop;
  const [lightness] = hexToOklab(tint);
  const light = clamp(lightness, ...lightnessRange);
  const deep = deepLeast + deepShare * light;
  return [shadeColour(tint, light - lightness), shadeColour(tint, deep - lightness, 0.9)];
}

/** A wall's own colour taking on a share of the tint's hue, its lightness kept. */
export function tintWall(plan: SetPlan, colour: string, share = 0.5): string {
  const { tint } = plan.variant;
  if (tint === null) return colour;
  const [own] = hexToOklab(colour);
  const [lightness] = hexToOklab(tint);
  return mixColours(colour, shadeColour(tint, own - lightness, 0.8), share);
}
