// The sheet of paper that graphics stand on, with its soft shadow.
import { withAlpha } from '../../drawing/colour.ts';
import { point } from '../../drawing/curves.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { Box } from '../../model/geometry.ts';
import type { Palette } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';

/** How far the shadow reaches beyond the plate, stage units. */
export const shadowReach = 34;

const shadowLayers = 11;
const shadowDrop = 10;
const shadowColour = '#0a1738';

// Stacked outlines instead of a blur filter: cheaper per frame and the same at every film size.
function drawShadow(context: Context2D, box: Box, radius: number): void {
  context.fillStyle = withAlpha(shadowColour, 0.026);
  for (let layer = 0; layer < shadowLayers; layer += 1) {
    const grow = (shadowReach - shadowDrop) * (1 - (layer / shadowLayers) * 1.5);
    const corner = Math.max(2, radius + grow);
    context.beginPath();
    context.roundRect(box.x - grow, box.y + shadowDrop - grow, box.width + 2 * grow, box.height + 2 * grow, corner);
    context.fill();
  }
}

/** Draws the plate with its shadow. */
export function drawPlate(context: Context2D, box: Box, radius: number, palette: Palette): void {
  drawShadow(context, box, radius);
  const round = Math.min(radius, box.width / 2, box.height / 2);
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, round);
  context.fillStyle = linearGradient(context, point(box.x, box.y), point(box.x + box.width * 0.6, box.y + box.height), [
    [0, palette.paper],
    [1, palette.paperSoft],
  ]);
  context.fill();
}
