// Draws the nose without an outline: a shaded plane, its underside, nostrils and lights.
import { mixColours, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point } from '../../drawing/curves.ts';
import { paintGlow } from '../../drawing/paint.ts';
import { type HeadFrame, sides } from '../head/head-frame.ts';

type Place = readonly [x: number, y: number, lift: number];

/** Draws the nose. */
export function drawNose(frame: HeadFrame): void {
  drawPlane(frame);
  drawUnderside(frame);
  drawNostrils(frame);
  drawLights(frame);
}

const place = ({ projection }: HeadFrame, places: readonly Place[]): Point[] =>
  places.map(([x, y, lift]) => projection.onSkin(x, y, lift));

/** The side of the nose away from the light: soft along the bridge, deeper beside the tip. */
function drawPlane({ context, shape, skin, lit, pose, projection }: HeadFrame): void {
  const { noseLength: length, noseWidth: width } = shape;
  const bridge = projection.onSkin(-lit * 7.5, length * 0.42, 14);
  const shade = { colour: skin.shadow, turn: pose.roll + lit * 0.09 };
  paintGlow(context, { ...bridge, ...shade, radiusX: 6, radiusY: length * 0.6, alpha: 0.42 });
  const ball = projection.onSkin(-lit * width * 0.72, length - 6, 14);
  paintGlow(context, { ...ball, ...shade, radiusX: width * 0.62, radiusY: 12, alpha: 0.5 });
}

function drawUnderside(frame: HeadFrame): void {
  const { context, shape, skin } = frame;
  const { noseLength: length, noseWidth: width } = shape;
  const below = frame.projection.onSkin(-frame.lit * 2, length + 12, 2);
  paintGlow(context, { ...below, radiusX: 20, radiusY: 8, colour: skin.shadow, alpha: 0.62 });
  const underside = place(frame, [
    [-width, length + 1, 5],
    [-width * 0.5, length + 0.5, 13],
    [0, length + 3.5, 18],
    [width * 0.5, length + 0.5, 13],
    [width, length + 1, 5],
    [width * 0.72, length + 6.5, 9],
    [width * 0.3, length + 6, 14],
    [0, length + 8, 17],
    [-width * 0.3, length + 6, 14],
    [-width * 0.72, length + 6.5, 9],
  ]);
  fillCurve(context, underside, withAlpha(skin.shadow, 0.62));
}

function drawNostrils(frame: HeadFrame): void {
  const { context, shape, skin } = frame;
  const { noseLength: length, noseWidth: width } = shape;
  const dark = withAlpha(mixColours(skin.deep, '#2a0d0a', 0.4), 0.62);
  for (const side of sides) {
    const nostril = place(frame, [
      [side * 3.6, length + 5, 14],
      [side * 7, length + 2.6, 12],
      [side * width * 0.74, length + 4.2, 9],
      [side * 6.6, length + 6.4, 11],
    ]);
    fillCurve(context, nostril, dark);
    const inShade = side === -frame.lit;
    const wing = frame.projection.onSkin(side * width * 0.98, length - 3, 5);
    const wingColour = inShade ? skin.shadow : skin.shade;
    paintGlow(context, { ...wing, radiusX: 4.6, radiusY: 7, colour: wingColour, alpha: 0.5 });
    const crease = frame.projection.onSkin(side * (width + 5), length + 1, 1);
    paintGlow(context, { ...crease, radiusX: 6, radiusY: 9, colour: skin.shadow, alpha: inShade ? 0.4 : 0.22 });
  }
}

function drawLights({ context, shape, skin, lit, light, pose, projection }: HeadFrame): void {
  const { noseLength: length, noseWidth: width } = shape;
  const tip = projection.onSkin(lit * 2, length - 6, 24);
  paintGlow(context, { ...tip, radiusX: 8, radiusY: 6.5, colour: '#ffffff', alpha: 0.4 * light.specular });
  const bridge = projection.onSkin(lit * 1.8, 8, 18);
  paintGlow(context, {
    ...bridge,
    radiusX: 4.4,
    radiusY: 24,
    colour: skin.highlight,
    alpha: 0.7,
    turn: pose.roll,
  });
  const wing = projection.onSkin(lit * width * 0.8, length - 5, 10);
  paintGlow(context, { ...wing, radiusX: 4, radiusY: 4, colour: skin.highlight, alpha: 0.3 });
}
