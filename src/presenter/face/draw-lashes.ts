// Draws the band of upper lashes along the lid's edge, tapering into the outer corner.
import { withAlpha } from '../../drawing/colour.ts';
import { type Point, point, traceCurve } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import type { HeadFrame } from '../head/head-frame.ts';
import type { EyeLids } from './eye-lids.ts';

const lashColour = '#1d1214';

/** Draws the lashes of one eye; women's run out into a fine wing. */
export function drawLashes({ context, character }: HeadFrame, lids: EyeLids): void {
  const female = character.sex === 'female';
  const thickness = female ? 2.9 : 1.6;
  const shut = 1 - Math.min(1, lids.open);
  const cornerY = lids.upperY(1);
  const wing = female ? lids.place(1.2, cornerY - 4.6 + shut * 5, 0) : lids.place(1.04, cornerY + 0.2, 0);
  const band = lids.upper.map(({ x, y }, index): Point => {
    const share = index / (lids.upper.length - 1);
    return point(x, y - thickness * bandHeight(share));
  });
  context.beginPath();
  traceCurve(context, lids.upper, { closed: false });
  context.quadraticCurveTo(...bowTo(lids.place(1.06, cornerY - 1.9 + shut * 2, 0), wing));
  const upperEdge = [...band].reverse();
  const outer = upperEdge[1] ?? wing;
  context.quadraticCurveTo(...bowTo(lids.place(1.02, cornerY - 3.6 + shut * 2, 0), outer));
  traceCurve(context, upperEdge.slice(1), { closed: false, join: true });
  context.closePath();
  context.fillStyle = withAlpha(lashColour, 0.96);
  context.fill();
}

const bowTo = (pull: Point, end: Point): [number, number, number, number] => [pull.x, pull.y, end.x, end.y];

/** The band grows from the inner corner and thins before the outer one. */
function bandHeight(share: number): number {
  if (share === 0) return 0.05;
  return share < 0.7 ? lerp(0.25, 1, share / 0.7) : lerp(1, 0.75, (share - 0.7) / 0.3);
}
