// Shades the skin: planes, cheeks, sockets and chin, as one sheet that no expression changes.
import { withAlpha } from '../../drawing/colour.ts';
import { point, traceCurve } from '../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../drawing/paint.ts';
import type { Light } from '../../model/light.ts';
import type { Context2D } from '../../model/surface.ts';
import { paintHairShadow } from '../hair/hair-shadow.ts';
import { faceOutline, type HeadFrame, type Side, sides } from '../head/head-frame.ts';
import type { HeadPlan } from '../head/head-plan.ts';
import { createProjection } from '../head/projection.ts';
import { straightPose } from '../head/straight-pose.ts';
import { paintAgeMarks } from './age-marks.ts';
import { drawSkinSheet } from './skin-sheet.ts';
import { paintStubble } from './stubble.ts';

/** A soft spot of light or shade on the skin. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
  readonly colour: string;
  readonly alpha: number;
}

/** Draws the shaded skin over the current clip, and the spots that move with the smile. */
export function drawSkin(frame: HeadFrame): void {
  const { context, skin, lit, smile } = frame;
  drawSkinSheet(frame, {
    key: `skin|${lightKey(frame.light)}`,
    paint: (sheet) => paintSkin(sheet, frame, { lit, light: frame.light }),
  });
  for (const side of sides) {
    const cheek = frame.projection.onSkin(side * 45, 26 - smile * 4);
    const alpha = side === lit ? 0.6 : 0.25;
    paintGlow(context, { ...cheek, radiusX: 17, radiusY: 9, colour: skin.highlight, alpha, turn: side * -0.35 });
  }
}

/** Names a light for a picture's key. */
export const lightKey = (light: Light): string => `${light.x}|${light.rim}|${light.rimAlpha}|${light.specular}`;

function paintSkin(
  context: Context2D,
  plan: HeadPlan,
  { lit, light }: { readonly lit: Side; readonly light: Light },
): void {
  paintBase(context, plan, lit);
  for (const spot of [...planeSpots(plan, lit), ...featureSpots(plan, lit)]) paintGlow(context, spot);
  paintHairShadow(context, plan, lit);
  paintAgeMarks(context, plan);
  if (plan.character.beard === 'stubble') paintStubble(context, plan);
  paintEdgeLight(context, plan, { lit, light });
}

function paintBase(context: Context2D, { skin }: HeadPlan, lit: Side): void {
  const gradient = context.createRadialGradient(lit * 24, -22, 6, lit * 14, -6, 136);
  gradient.addColorStop(0, skin.highlight);
  gradient.addColorStop(0.26, skin.light);
  gradient.addColorStop(0.52, skin.base);
  gradient.addColorStop(0.8, skin.shade);
  gradient.addColorStop(1, skin.shadow);
  context.fillStyle = gradient;
  context.fillRect(-160, -180, 320, 360);
}

function planeSpots({ shape, skin }: HeadPlan, lit: Side): Spot[] {
  const { chinY } = shape;
  return [
    { x: lit * 12, y: -60, radiusX: 56, radiusY: 34, colour: skin.highlight, alpha: 0.5 },
    { x: -lit * 86, y: 30, radiusX: 62, radiusY: 112, colour: skin.shadow, alpha: 0.85 },
    { x: -lit * 88, y: 44, radiusX: 34, radiusY: 80, colour: skin.deep, alpha: 0.3 },
    { x: -lit * 58, y: 96, radiusX: 56, radiusY: 40, colour: skin.shadow, alpha: 0.5 },
    { x: 0, y: chinY + 10, radiusX: 62, radiusY: 22, colour: skin.shadow, alpha: 0.6 },
    { x: lit * 5, y: chinY - 15, radiusX: 16, radiusY: 11, colour: skin.highlight, alpha: 0.6 },
    { x: 0, y: chinY - 26, radiusX: 20, radiusY: 5, colour: skin.shadow, alpha: 0.3 },
  ];
}

function featureSpots({ character, shape, skin }: HeadPlan, lit: Side): Spot[] {
  const blushAlpha = (character.sex === 'female' ? 0.35 : 0.27) * skin.blushAlpha;
  const socket = 0.35 + character.age * 0.35;
  const perSide = sides.flatMap((side): Spot[] => [
    { x: side * 47, y: 38, radiusX: 36, radiusY: 25, colour: skin.blush, alpha: blushAlpha },
    { x: side * (shape.eyeX - 14), y: -12, radiusX: 17, radiusY: 15, colour: skin.shadow, alpha: 0.45 },
    { x: side * (shape.eyeX + 3), y: -15, radiusX: 27, radiusY: 13, colour: skin.shade, alpha: 0.65 },
    { x: side * shape.eyeX, y: 15, radiusX: 22, radiusY: 8, colour: skin.shade, alpha: socket },
  ]);
  const nose: Spot = { x: 0, y: shape.noseLength - 4, radiusX: 20, radiusY: 15, colour: skin.blush, alpha: 0.22 };
  const bridge: Spot = { x: -lit * 10, y: -6, radiusX: 10, radiusY: 22, colour: skin.shadow, alpha: 0.34 };
  return [...perSide, nose, bridge];
}

/** The set's light from behind, along the outline on the side away from the main light. */
function paintEdgeLight(
  context: Context2D,
  plan: HeadPlan,
  { lit, light }: { readonly lit: Side; readonly light: Light },
): void {
  const outline = faceOutline(plan, straightPose, createProjection(straightPose));
  const tint = linearGradient(context, point(lit * 10, 0), point(-lit * 84, 20), [
    [0, withAlpha(light.rim, 0)],
    [0.72, withAlpha(light.rim, 0)],
    [1, withAlpha(light.rim, 0.1 * light.rimAlpha)],
  ]);
  const layers = 9;
  context.beginPath();
  traceCurve(context, outline);
  context.strokeStyle = tint;
  for (let layer = 0; layer < layers; layer += 1) {
    // Wider than the outline's inner half: what lies outside it is cut off.
    context.lineWidth = 14 * (1 - layer / layers);
    context.stroke();
  }
}
