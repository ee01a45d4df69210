// How a scene's tint colours walls and backdrops.
import { hexToOklab, mixColours, shadeColour } from '../../drawing/colour.ts';
import type { SetPlan } from './stage-set.ts';

/** OKLab lightness of the two ends of a tinted backdrop: bright enough to glow, never brighter than a face. */
const tintedEnds = { light: 0.66, deep: 0.3 } as const;

/** The light and the deep colour of a backdrop: the tint's, else the style's. */
export function backdropColours(plan: SetPlan): readonly [light: string, deep: string] {
  const { tint } = plan.variant;
  if (tint === null) return plan.options.palette.backdrop;
  const [lightness] = hexToOklab(tint);
  const light = Math.min(Math.max(lightness, 0.45), tintedEnds.light);
  return [shadeColour(tint, light - lightness), shadeColour(tint, tintedEnds.deep - lightness, 0.9)];
}
/** A wall's own colour taking on a share of the tint's hue, its lightness kept. */
export function tintWall(plan: SetPlan, colour: string, share = 0.5): string {
  const { tint } = plan.variant;
  if (tint === null) return colour;
  const [own] = hexToOklab(colour);
  const [lightness] = hexToOklab(tint);
  return mixColours(colour, shadeColour(tint, own - lightness, 0.8), share);
}
