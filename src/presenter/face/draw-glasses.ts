// Draws glasses before the eyes: lenses, their reflections, the frame and its shadow.
import { withAlpha } from '../../drawing/colour.ts';
import { type Point, point, strokeCurve, traceCurve } from '../../drawing/curves.ts';
import { type HeadFrame, type Side, sides } from '../head/head-frame.ts';

const lensWidth = 27;
const lensHeight = 19;
const lensLift = 16;
// Between an ellipse (2) and a rectangle.
const squareness = 3.2;

/** Draws glasses whose frame has a colour. */
export function drawGlasses(frame: HeadFrame, colour: string): void {
  const { context, shape } = frame;
  const { at, onSkin } = frame.projection;
  context.lineJoin = 'round';
  for (const side of sides) {
    const rim = lensRim(frame, side);
    drawLens(frame, side, rim);
    drawRim(frame, rim, colour);
    const temple = [onSkin(side * (shape.eyeX + lensWidth), -5, 14), at(side * 84, -7, 14)];
    strokeCurve(context, temple, colour, 3.4);
  }
  const inner = shape.eyeX - lensWidth + 1.2;
  const bridge = [onSkin(-inner, -3, lensLift), onSkin(0, -7, lensLift + 2), onSkin(inner, -3, lensLift)];
  strokeCurve(context, bridge, colour, 3.6);
}

function lensRim({ shape, projection }: HeadFrame, side: Side): Point[] {
  const count = 16;
  const bulge = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / squareness);
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const x = side * (shape.eyeX + 1) + bulge(Math.cos(angle)) * lensWidth;
    return projection.onSkin(x, 1 + bulge(Math.sin(angle)) * lensHeight, lensLift);
  });
}

function drawLens({ context, shape, projection, character }: HeadFrame, side: Side, rim: readonly Point[]): void {
  context.save();
  context.beginPath();
  traceCurve(context, rim);
  context.fillStyle = character.sunglasses ? 'rgba(22,22,28,0.93)' : 'rgba(255,255,255,0.07)';
  context.fill();
  context.clip();
  const top = projection.onSkin(side * shape.eyeX - 20, -18, lensLift);
  const bottom = projection.onSkin(side * shape.eyeX + 6, 20, lensLift);
  context.beginPath();
  context.moveTo(top.x, top.y);
  context.lineTo(top.x + 16, top.y);
  context.lineTo(bottom.x - 10, bottom.y);
  context.lineTo(bottom.x - 26, bottom.y);
  context.fillStyle = 'rgba(255,255,255,0.12)';
  context.fill();
  context.restore();
}

function drawRim({ context, skin }: HeadFrame, rim: readonly Point[], colour: string): void {
  const strokeRim = (paint: string, width: number) => {
    context.strokeStyle = paint;
    context.lineWidth = width;
    context.stroke();
  };
  context.beginPath();
  traceCurve(
    context,
    rim.map(({ x, y }) => point(x, y + 2.4)),
  );
  strokeRim(withAlpha(skin.deep, 0.22), 4);
  context.beginPath();
  traceCurve(context, rim);
  strokeRim(colour, 3.4);
  strokeRim(withAlpha('#ffffff', 0.25), 0.9);
}
