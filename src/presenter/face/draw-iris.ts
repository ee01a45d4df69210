// Draws the iris with its fibres, dark rim and pupil.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import type { Point } from '../../drawing/curves.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';

/** Where the middle of the iris is; it follows the gaze. */
export function irisCentre({ shape, pose, projection }: HeadFrame, side: Side): Point {
  const gazeX = Math.min(1, Math.max(-1, pose.gazeX)) * 7.2;
  return projection.onSkin(side * shape.eyeX + gazeX, shape.eyeY - 1.4 + pose.gazeY * 4.2, 1.5);
}

/** Draws one iris over the current clip. */
export function drawIris(frame: HeadFrame, side: Side): void {
  const { context, shape, pose, character } = frame;
  const centre = irisCentre(frame, side);
  const radius = shape.iris;
  const colour = character.eyes;
  context.save();
  context.translate(centre.x, centre.y);
  context.rotate(pose.roll);
  // A turned eye shows its iris from the side.
  context.scale(Math.cos(pose.yaw * 0.8) * (1 - Math.abs(pose.gazeX) * 0.06), 1);
  const gradient = context.createRadialGradient(0, radius * 0.6, radius * 0.05, 0, radius * 0.1, radius * 1.05);
  gradient.addColorStop(0, shadeColour(colour, 0.26, 1.15));
  gradient.addColorStop(0.4, shadeColour(colour, 0.11, 1.15));
  gradient.addColorStop(0.7, shadeColour(colour, -0.03));
  gradient.addColorStop(0.86, shadeColour(colour, -0.16, 0.9));
  gradient.addColorStop(1, shadeColour(colour, -0.3, 0.7));
  fillDisc(context, radius, gradient);
  drawFibres(frame, radius);
  fillDisc(context, radius * 0.46, '#0d0a0c');
  context.restore();
}

function fillDisc(context: HeadFrame['context'], radius: number, paint: HeadFrame['context']['fillStyle']): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = paint;
  context.fill();
}

function drawFibres({ context, character }: HeadFrame, radius: number): void {
  const count = 18;
  context.beginPath();
  for (let index = 0; index < count; index += 1) {
    const angle = (index / count) * 2 * Math.PI + 0.1;
    const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    const end = index % 3 === 0 ? 0.86 : 0.74;
    context.moveTo(x * 0.46, y * 0.46);
    context.lineTo(x * end, y * end);
  }
  context.strokeStyle = withAlpha(shadeColour(character.eyes, 0.26, 1.1), 0.2);
  context.lineWidth = 0.8;
  context.stroke();
}
