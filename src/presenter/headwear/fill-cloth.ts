// The cloth of a hat: lit from one side, with what is painted on it kept inside its outline.
import { fillCurve, type Point, traceCurve } from '../../drawing/curves.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { HeadFrame } from '../head/head-frame.ts';
import type { HatTones } from './hat-tones.ts';

type Place = readonly [x: number, y: number];

/** The light on cloth, from a place on the lit side to one on the other; x counts towards the light. */
export const clothLight = (
  { context, projection, lit }: HeadFrame,
  tones: Pick<HatTones, 'light' | 'base' | 'shade' | 'deep'>,
  [from, to]: readonly [from: Place, to: Place],
): ReturnType<typeof linearGradient> =>
  linearGradient(context, projection.at(lit * from[0], from[1], 0), projection.at(lit * to[0], to[1], 0), [
    [0, tones.light],
    [0.35, tones.base],
    [0.75, tones.shade],
    [1, tones.deep],
  ]);

/** Fills the outline, and paints inside it. */
export function fillCloth(
  { context }: HeadFrame,
  outline: readonly Point[],
  light: ReturnType<typeof linearGradient>,
  paint: () => void,
): void {
  fillCurve(context, outline, light);
  context.save();
  context.beginPath();
  traceCurve(context, outline);
  context.clip();
  paint();
  context.restore();
}
