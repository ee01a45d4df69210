// Draws a cook's hat: a pleated puff on a stiff band.
import { fillCurve, type Point, point, strokeCurve, traceCurve } from '../../drawing/curves.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import { enterPlane } from '../head/affine.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';

type Place = readonly [x: number, y: number, z: number];

const puff: readonly (readonly [x: number, y: number])[] = [
  [-80, -118],
  [-112, -150],
  [-118, -196],
  [-86, -232],
  [-40, -222],
  [0, -246],
  [44, -224],
  [90, -232],
  [120, -194],
  [112, -150],
  [80, -118],
];
const bandTop: readonly Place[] = [
  [-90, -124, -6],
  [-46, -132, 10],
  [0, -135, 20],
  [46, -132, 10],
  [90, -124, -6],
];
const pleats: readonly number[] = [-60, -20, 22, 62];

/** Draws the hat. */
export function drawToque(frame: HeadFrame): void {
  drawPuff(frame);
  drawBand(frame);
}

// The puff is nearly flat.
const puffDepth = -12;
const puffBox = { x: -134, y: -262, width: 268, height: 152 };

function drawPuff({ context, projection, lit, pictures }: HeadFrame): void {
  context.save();
  enterPlane(context, projection, puffDepth);
  pictures.draw(context, { key: `puff|${lit}`, box: puffBox, paint: (picture) => paintPuff(picture, lit) });
  context.restore();
}

function paintPuff(context: Context2D, lit: Side): void {
  const outline = puff.map(([x, y]) => point(x, y));
  const paint = linearGradient(context, point(lit * 90, -230), point(-lit * 90, -130), [
    [0, '#ffffff'],
    [0.5, '#fbfaf7'],
    [1, '#c9ccd6'],
  ]);
  fillCurve(context, outline, paint);
  context.save();
  context.beginPath();
  traceCurve(context, outline);
  context.clip();
  for (const x of pleats) {
    const pleat = [point(x * 0.8, -118), point(x * 1.02, -160), point(x * 1.25, -205)];
    strokeSoft(context, pleat, { colour: '#9aa0b2', width: 9, alpha: 0.4, layers: 7 });
  }
  paintGlow(context, { x: -lit * 90, y: -180, radiusX: 50, radiusY: 70, colour: '#8f97ad', alpha: 0.4 });
  context.restore();
}

function drawBand({ context, projection, lit, skin }: HeadFrame): void {
  const { at, onSkin } = projection;
  const top = bandTop.map((place) => at(...place));
  const front: Point[] = [onSkin(46, -70, 6), onSkin(0, -76, 6), onSkin(-46, -70, 6)];
  const [right, left] = [at(86, -56, 10), at(-86, -56, 10)];
  const shadow = [right, ...front, left].map(({ x, y }) => point(x, y + 5));
  strokeSoft(context, shadow, { colour: skin.shadow, width: 14, alpha: 0.6, layers: 5 });
  const outline = [left, at(-90, -90, -4), ...top, at(90, -90, -4), right, ...front];
  const paint = linearGradient(context, at(lit * 90, -100, 0), at(-lit * 90, -90, 0), [
    [0, '#f2f1ee'],
    [0.3, '#ffffff'],
    [0.65, '#eceef2'],
    [1, '#b9bfcc'],
  ]);
  fillCurve(context, outline, paint);
  strokeCurve(context, top, 'rgba(90,98,120,0.28)', 2.4);
}
