// The disc and the ring around a presenter who is seen in a circle.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { point } from '../../drawing/curves.ts';
import { linearGradient } from '../../drawing/paint.ts';
import { type Box, growBox } from '../../model/geometry.ts';
import type { Palette } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';

const ringWidth = 7;
const shadowReach = 22;

/** All that the circle touches, ring and shadow included. */
export const circleReach = (circle: Box): Box => growBox(circle, ringWidth + shadowReach);

/** Draws shadow and disc, then the figure inside the disc, then the ring. */
export function drawInCircle(
  context: Context2D,
  circle: Box,
  palette: Palette,
  drawFigure: (context: Context2D) => void,
): void {
  const radius = circle.width / 2;
  const [x, y] = [circle.x + radius, circle.y + radius];
  const disc = (size: number, dropped = 0): void => {
    context.beginPath();
    context.arc(x, y + dropped, size, 0, Math.PI * 2);
  };
  // Rings over each other instead of a blur, which would cost in every frame.
  for (let layer = 0; layer < 10; layer += 1) {
    disc(radius + ringWidth + shadowReach * (1 - layer / 10) - 8, 6);
    context.fillStyle = withAlpha('#050a1c', 0.03 + 0.003 * layer);
    context.fill();
  }
  const [light, deep] = palette.backdrop;
  disc(radius);
  context.fillStyle = linearGradient(context, point(x, circle.y), point(x, circle.y + circle.height), [
    [0, shadeColour(light, 0.02)],
    [1, mixColours(light, deep, 0.75)],
  ]);
  context.fill();
  context.save();
  disc(radius);
  context.clip();
  drawFigure(context);
  context.restore();
  disc(radius + ringWidth / 2 - 1);
  context.lineWidth = ringWidth;
  context.strokeStyle = '#ffffff';
  context.stroke();
}
