// The studio's colours, derived from the style's.
import { hexToOklab, mixColours, shadeColour } from '../../drawing/colour.ts';
import type { SetPlan } from './stage-set.ts';
import { backdropColours } from './tint.ts';

/** The colours of wall, screen and lights. */
export interface StudioColours {
  readonly deep: string;
  readonly wall: string;
  readonly main: string;
  readonly cool: string;
  readonly warm: string;
}

/** The darkest colour of the room. */
export const night = '#0a1230';

/** OKLab lightness and the most chroma of the main colour. */
const mainLightness = 0.53;
const mainChroma = 0.165;
/** How much lighter a pure yellow is; colours weaker than the second have no hue to speak of. */
const yellowLift = 0.15;
const greyChroma = 0.03;

/** In the evening the lights turn warmer, at night they are dimmed. */
const hours = {
  day: { lightness: 0, hueTurn: 0 },
  evening: { lightness: -0.03, hueTurn: 0.42 },
  night: { lightness: -0.1, hueTurn: 0.1 },
} as const;

/** Derives the colours from the style's backdrop. */
export function studioColours(plan: SetPlan): StudioColours {
  const [light, dark] = backdropColours(plan);
  const [lightness, a, b] = hexToOklab(light);
  // Screens glow in full colour, but a whole wall of it must not outshine the presenter.
  const hour = hours[plan.variant.time];
  const chroma = Math.hypot(a, b);
  // Yellow as dark as a blue is olive.
  const yellow = (chroma < greyChroma ? 0 : Math.max(0, b / chroma)) ** 2 * yellowLift;
  const main = shadeColour(
    light,
    mainLightness + yellow + hour.lightness - lightness,
    Math.min(1.5, mainChroma / chroma),
    hour.hueTurn,
  );
  return {
    deep: mixColours(night, dark, 0.35),
    wall: mixColours(night, dark, 0.8),
    main,
    cool: shadeColour(main, 0.16, 1, -0.45),
    warm: shadeColour(main, 0.02, 1, 0.5),
  };
}
