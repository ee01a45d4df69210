// Draws a tail of hair tied high behind the head, falling beside the neck.
import { withAlpha } from '../../drawing/colour.ts';
import { fillCurve, point, traceCurve } from '../../drawing/curves.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';
import { coursesBetween, drawStrands } from './strands.ts';

/** Draws the tail. */
export function drawTail(frame: HeadFrame): void {
  const { context, hair, lit } = frame;
  const side: Side = lit === 1 ? -1 : 1;
  const [outer, inner] = tailEdges(frame, side);
  const paint = linearGradient(context, point(side * 60, -150), point(side * 110, 170), [
    [0, hair.middle],
    [0.25, hair.highlight],
    [0.5, hair.base],
    [1, hair.deep],
  ]);
  fillCurve(context, [...outer, ...[...inner].reverse()], paint);
  context.save();
  context.beginPath();
  traceCurve(context, [...outer, ...[...inner].reverse()]);
  context.clip();
  drawStrands(context, hair, { course: coursesBetween(inner, outer), count: 16, seed: 91, width: 3, alpha: 0.6 });
  context.restore();
  drawTie(frame, side);
}

/** The outer and the inner edge, from the tie to the tip. */
function tailEdges({ projection, pose }: HeadFrame, side: Side) {
  const { at } = projection;
  const swing = (y: number): number => pose.sway * 12 * Math.max(0, (y + 100) / 250);
  const place = ([x, y, z]: readonly [number, number, number]) => at(side * x + swing(y), y, z);
  const outer = [
    [6, -140, -40],
    [44, -158, -52],
    [92, -136, -58],
    [122, -80, -58],
    [132, -8, -54],
    [129, 64, -50],
    [116, 122, -46],
    [97, 164, -44],
  ] as const;
  const inner = [
    [2, -116, -40],
    [30, -120, -48],
    [62, -106, -52],
    [84, -66, -52],
    [90, -4, -50],
    [86, 62, -46],
    [84, 116, -44],
    [94, 160, -44],
  ] as const;
  return [outer.map(place), inner.map(place)] as const;
}

function drawTie({ context, hair, projection }: HeadFrame, side: Side): void {
  const { x, y } = projection.at(side * 18, -134, -40);
  context.beginPath();
  context.ellipse(x, y, 9, 20, side * 0.5, 0, 2 * Math.PI);
  context.fillStyle = hair.deep;
  context.fill();
  context.beginPath();
  context.ellipse(x + side, y - 2, 5, 15, side * 0.5, 0, 2 * Math.PI);
  context.fillStyle = withAlpha(hair.highlight, 0.5);
  context.fill();
}
