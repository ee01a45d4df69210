// Draws the mouth: shadows around it, what shows between the lips, the lips and their gloss.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { point, strokeCurve, traceBand } from '../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../drawing/paint.ts';
import { type HeadFrame, sides } from '../head/head-frame.ts';
import { drawMouthInside } from './mouth-inside.ts';
import { type MouthOutlines, mouthOutlines } from './mouth-outlines.ts';

// Lips nearer than this are drawn with a seam between them.
const seamBelow = 3.5;

/** Draws the mouth. */
export function drawMouth(frame: HeadFrame): void {
  const lips = mouthOutlines(frame);
  drawSurroundings(frame, lips);
  if (lips.gap > 0) drawMouthInside(frame, lips);
  drawLips(frame, lips);
  drawSeam(frame, lips);
  drawGloss(frame, lips);
}

function drawSurroundings({ context, shape, skin, projection }: HeadFrame, lips: MouthOutlines): void {
  const below = lips.place(0, lips.lowerY + lips.lowerHeight + 6, -3);
  paintGlow(context, { ...below, radiusX: lips.halfWidth * 0.8, radiusY: 6.5, colour: skin.shadow, alpha: 0.6 });
  const philtrum = lips.place(0, -lips.upperHeight + lips.upperY - 7);
  paintGlow(context, { ...philtrum, radiusX: 4.5, radiusY: 7, colour: skin.shadow, alpha: 0.22 });
  for (const side of sides) {
    const dimple = projection.onSkin(side * (lips.halfWidth + 3), shape.mouthY + lips.cornerY);
    paintGlow(context, { ...dimple, radiusX: 7, radiusY: 6, colour: skin.shadow, alpha: 0.42 });
  }
}

function drawLips({ context, skin, character }: HeadFrame, lips: MouthOutlines): void {
  const female = character.sex === 'female';
  const dark = shadeColour(skin.lip, -0.09, 1.05);
  const bright = shadeColour(skin.lip, 0.05, 0.98);
  context.beginPath();
  traceBand(context, lips.lowerOuter, lips.lowerInner);
  const lowerTop = lips.place(0, lips.lowerY + 1);
  const lowerEnd = lips.place(0, lips.lowerY + lips.lowerHeight + 1.5);
  context.fillStyle = linearGradient(context, lowerTop, point(lowerTop.x, lowerEnd.y + 0.1), [
    [0, dark],
    [0.35, bright],
    [1, withAlpha(skin.lip, female ? 0.92 : 0.7)],
  ]);
  context.fill();
  context.beginPath();
  traceBand(context, lips.upperOuter, lips.upperInner);
  const upperTop = lips.place(0, -lips.upperHeight + lips.upperY);
  const upperEnd = lips.place(0, lips.upperY + 2);
  context.fillStyle = linearGradient(context, upperTop, point(upperTop.x, upperEnd.y + 0.1), [
    [0, withAlpha(skin.lip, female ? 0.96 : 0.8)],
    [1, dark],
  ]);
  context.fill();
}

/** The line where closed lips meet, in the lips' own shade: it covers the edge they share. */
function drawSeam({ context, skin }: HeadFrame, lips: MouthOutlines): void {
  if (lips.gap < seamBelow) {
    const seam = lips.upperInner.map(({ x, y }, index) => point(x, (y + (lips.lowerInner[index]?.y ?? y)) / 2));
    const colour = mixColours(shadeColour(skin.lip, -0.16, 1.05), skin.deep, 0.35);
    strokeCurve(context, seam, withAlpha(colour, 0.85 * (1 - lips.gap / seamBelow)), 1.6);
  }
  const corner = mixColours(skin.deep, '#3a0a10', 0.3);
  for (const at of [lips.leftCorner, lips.rightCorner]) {
    paintGlow(context, { ...at, radiusX: 4, radiusY: 3.4, colour: corner, alpha: 0.55 });
  }
}

function drawGloss({ context, character, light, lit }: HeadFrame, lips: MouthOutlines): void {
  const [lowerAlpha, upperAlpha] = character.sex === 'female' ? [0.42, 0.3] : [0.16, 0.1];
  const lower = lips.place(lit * lips.halfWidth * 0.16, lips.lowerY + lips.lowerHeight * 0.45 + 1, 1);
  const upper = lips.place(lit * lips.halfWidth * 0.2, -lips.upperHeight * 0.82 + lips.upperY, 2);
  const gloss = { colour: '#ffffff' } as const;
  paintGlow(context, {
    ...lower,
    ...gloss,
    radiusX: lips.halfWidth * 0.34,
    radiusY: 2.6,
    alpha: lowerAlpha * light.specular,
  });
  paintGlow(context, {
    ...upper,
    ...gloss,
    radiusX: lips.halfWidth * 0.2,
    radiusY: 1.6,
    alpha: upperAlpha * light.specular,
  });
}
