// Draws an eye: lid skin, eyeball with iris and catchlights, lid edges and lashes.
import { mixColours, withAlpha } from '../../drawing/colour.ts';
import { type Point, point, strokeCurve, traceBand, traceCurve } from '../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../drawing/paint.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';
import { drawIris, irisCentre } from './draw-iris.ts';
import { drawLashes } from './draw-lashes.ts';
import { type EyeLids, eyeLids } from './eye-lids.ts';

// Below this the lids count as closed.
const closedBelow = 0.04;

/** Draws one eye. */
export function drawEye(frame: HeadFrame, side: Side): void {
  const lids = eyeLids(frame, side);
  drawLidSkin(frame, lids);
  if (lids.open > closedBelow) {
    drawEyeball(frame, side, lids);
    drawLowerEdge(frame, lids);
  }
  drawLashes(frame, lids);
}

function drawLidSkin({ context, shape, skin }: HeadFrame, lids: EyeLids): void {
  context.beginPath();
  traceBand(context, lids.crease, lids.upper);
  const top = lids.place(0, shape.eyeY - shape.upperLid - 6);
  const edge = lids.place(0, lids.upperY(0));
  context.fillStyle = linearGradient(context, top, point(edge.x, edge.y + 0.1), [
    [0, withAlpha(mixColours(skin.base, skin.shadow, 0.25), 0.9)],
    [0.55, withAlpha(skin.base, 0.9)],
    [1, withAlpha(mixColours(skin.shade, skin.shadow, 0.5), 0.95)],
  ]);
  context.fill();
  const alpha = 0.4 * (0.35 + 0.65 * Math.min(1, lids.open));
  strokeCurve(context, lids.crease, withAlpha(skin.deep, alpha), 1.6);
}

function drawEyeball(frame: HeadFrame, side: Side, lids: EyeLids): void {
  const { context, shape } = frame;
  context.save();
  context.beginPath();
  traceBand(context, lids.upper, lids.lower);
  context.clip();
  drawWhite(frame, lids);
  drawIris(frame, side);
  drawLidShadow(frame, lids);
  drawCatchlights(frame, irisCentre(frame, side), shape.iris);
  context.restore();
}

function drawWhite({ context, shape, skin }: HeadFrame, lids: EyeLids): void {
  const centre = lids.place(0, shape.eyeY);
  const reach = shape.eyeWidth + 7;
  context.fillStyle = linearGradient(context, point(centre.x, centre.y - 12), point(centre.x, centre.y + 9), [
    [0, mixColours('#c9c3c8', skin.shade, 0.28)],
    [0.42, mixColours('#f5f0ee', skin.base, 0.06)],
    [1, mixColours('#fffdfb', skin.base, 0.08)],
  ]);
  context.fillRect(centre.x - reach, centre.y - 22, 2 * reach, 44);
  const inner = lids.place(-1, shape.eyeY + 3);
  const pink = mixColours(skin.blush, '#ee8888', 0.3);
  paintGlow(context, { ...inner, radiusX: 6, radiusY: 5, colour: pink, alpha: 0.8 });
  const outer = lids.place(1, shape.eyeY);
  paintGlow(context, { ...outer, radiusX: 10, radiusY: 10, colour: skin.shadow, alpha: 0.38 });
}

/** The shadow that the lid and the lashes cast on the eyeball, dark at the edge and soft below. */
function drawLidShadow({ context }: HeadFrame, { upper }: EyeLids): void {
  const shifted = (by: number) => upper.map(({ x, y }) => point(x, y + by));
  const above = shifted(-3);
  context.fillStyle = withAlpha('#2c1414', 0.17);
  for (const depth of [6, 3.4]) {
    context.beginPath();
    traceBand(context, above, shifted(depth));
    context.fill();
  }
}

/** Reflections of the lamps: they stay with the light, whatever the gaze. */
function drawCatchlights({ context, lit }: HeadFrame, centre: Point, radius: number): void {
  context.fillStyle = 'rgba(255,255,255,0.96)';
  context.beginPath();
  context.ellipse(centre.x + lit * radius * 0.36, centre.y - radius * 0.34, radius * 0.25, radius * 0.29, 0, 0, 7);
  context.fill();
  context.fillStyle = 'rgba(255,255,255,0.42)';
  context.beginPath();
  context.ellipse(centre.x - lit * radius * 0.38, centre.y + radius * 0.44, radius * 0.17, radius * 0.12, 0, 0, 7);
  context.fill();
}

/** The lower lid's edge with its moist, brighter rim. */
function drawLowerEdge({ context, skin, character }: HeadFrame, { lower }: EyeLids): void {
  const rim = lower.slice(2, 7).map(({ x, y }) => point(x, y - 0.9));
  const rimColour = mixColours(skin.blush, '#ffd8d0', 0.5);
  strokeCurve(context, rim, withAlpha(rimColour, 0.55), 1);
  const alpha = character.sex === 'female' ? 0.55 : 0.42;
  context.beginPath();
  traceCurve(context, lower, { closed: false });
  context.strokeStyle = withAlpha(mixColours(skin.deep, '#3a1512', 0.4), alpha);
  context.lineWidth = 1.2;
  context.stroke();
}
