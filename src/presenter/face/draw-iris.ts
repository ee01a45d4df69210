// Draws the iris with its fibres, dark rim and pupil.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import type { Paint, Point } from '../../drawing/curves.ts';
import type { Context2D } from '../../model/surface.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';

/** Where the middle of the iris is; it follows the gaze. */
export function irisCentre({ shape, pose, projection }: HeadFrame, side: Side): Point {
  const gazeX = Math.min(1, Math.max(-1, pose.gazeX)) * 7.2;
  return projection.onSkin(side * shape.eyeX + gazeX, shape.eyeY - 1.4 + pose.gazeY * 4.2, 1.5);
}

/** Draws one iris over the current clip. */
export function drawIris(frame: HeadFrame, side: Side): void {
  const { context, shape, pose, character, pictures } = frame;
  const centre = irisCentre(frame, side);
  const reach = shape.iris + 1;
  context.save();
  context.translate(centre.x, centre.y);
  context.rotate(pose.roll);
  // A turned eye shows its iris from the side.
  context.scale(Math.cos(pose.yaw * 0.8) * (1 - Math.abs(pose.gazeX) * 0.06), 1);
  pictures.draw(context, {
    key: 'iris',
    box: { x: -reach, y: -reach, width: 2 * reach, height: 2 * reach },
    paint: (picture) => paintIris(picture, character.eyes, shape.iris),
  });
  context.restore();
}

function paintIris(context: Context2D, colour: string, radius: number): void {
  const gradient = context.createRadialGradient(0, radius * 0.6, radius * 0.05, 0, radius * 0.1, radius * 1.05);
  gradient.addColorStop(0, shadeColour(colour, 0.26, 1.15));
  gradient.addColorStop(0.4, shadeColour(colour, 0.11, 1.15));
  gradient.addColorStop(0.7, shadeColour(colour, -0.03));
  gradient.addColorStop(0.86, shadeColour(colour, -0.16, 0.9));
  gradient.addColorStop(1, shadeColour(colour, -0.3, 0.7));
  fillDisc(context, radius, gradient);
  paintFibres(context, colour, radius);
  fillDisc(context, radius * 0.46, '#0d0a0c');
}

function fillDisc(context: Context2D, radius: number, paint: Paint): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = paint;
  context.fill();
}

function paintFibres(context: Context2D, colour: string, radius: number): void {
  const count = 30;
  context.beginPath();
  for (let index = 0; index < count; index += 1) {
    const angle = (index / count) * 2 * Math.PI + 0.1;
    const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    const end = index % 3 === 0 ? 0.86 : 0.72;
    context.moveTo(x * 0.46, y * 0.46);
    context.lineTo(x * end, y * end);
  }
  context.strokeStyle = withAlpha(shadeColour(colour, 0.26, 1.1), 0.24);
  context.lineWidth = 0.55;
  context.stroke();
}
