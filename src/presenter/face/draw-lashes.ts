// Draws the band of upper lashes along the lid's edge, tapering into the outer corner.
import { withAlpha } from '../../drawing/colour.ts';
import { type Point, point, traceCurve } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import type { HeadFrame } from '../head/head-frame.ts';
import type { EyeLids } from './eye-lids.ts';

const lashColour = '#1d1214';

/** Draws the lashes of one eye; women's run out into a wing. */
export function drawLashes({ context, character }: HeadFrame, lids: EyeLids): void {
  const female = character.sex === 'female';
  const thickness = female ? 2.9 : 1.6;
  const shut = 1 - Math.min(1, lids.open);
  const wing = female
    ? lids.place(1.17, lids.upperY(1) - 4.2 + shut * 5, 0)
    : lids.place(1.04, lids.upperY(1) + 0.2, 0);
  const band = lids.upper.map(({ x, y }, index): Point => {
    const share = index / (lids.upper.length - 1);
    const height = thickness * lerp(0.25, 1, share) * (index === 0 ? 0.2 : 1);
    return point(x, y - height);
  });
  context.beginPath();
  traceCurve(context, [...lids.upper, wing], { closed: false });
  traceCurve(context, [wing, ...band.slice(0, -1).reverse()], { closed: false, join: true });
  context.closePath();
  context.fillStyle = withAlpha(lashColour, 0.96);
  context.fill();
}
