// Draws an ear and its earring.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, point, strokeCurve } from '../../drawing/curves.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';

type Place = readonly [x: number, y: number, z: number];

const outer: readonly Place[] = [
  [83, -14, -6],
  [95, -16, -16],
  [98, 4, -18],
  [93, 24, -14],
  [86, 33, -6],
  [80, 28, 0],
];
const rim: readonly Place[] = [
  [88, -9, -8],
  [93.5, -8, -14],
  [94, 4, -15],
  [89.5, 18, -10],
];
const hollow: readonly Place[] = [
  [86, 2, -4],
  [90, 6, -10],
  [87, 16, -6],
];

/** Draws one ear. */
export function drawEar(frame: HeadFrame, side: Side): void {
  const { context, skin, lit } = frame;
  const { at } = frame.projection;
  const place = (places: readonly Place[]) => places.map(([x, y, z]) => at(side * x, y, z));
  const [near, far] = side === lit ? [skin.shade, skin.base] : [skin.shadow, skin.shade];
  const tint = linearGradient(context, at(side * 80, 0, 0), at(side * 98, 0, -15), [
    [0, near],
    [1, far],
  ]);
  fillCurve(context, place(outer), tint);
  strokeCurve(context, place(rim), withAlpha(skin.deep, 0.42), 1.8);
  strokeCurve(context, place(hollow), withAlpha(skin.deep, 0.35), 1.6);
  if (frame.character.earring) drawEarring(frame, side, frame.character.earring);
}

function drawEarring({ context, projection }: HeadFrame, side: Side, colour: string): void {
  const centre = projection.at(side * 87, 37, -8);
  context.beginPath();
  context.arc(centre.x, centre.y, 3.6, 0, 2 * Math.PI);
  context.fillStyle = linearGradient(context, point(centre.x - 3, centre.y - 3), point(centre.x + 3, centre.y + 4), [
    [0, '#fff3cf'],
    [0.5, colour],
    [1, shadeColour(colour, -0.2)],
  ]);
  context.fill();
}
