// The sheet of paper that graphics stand on, with its soft shadow.
import { withAlpha } from '../../drawing/colour.ts';
import { point } from '../../drawing/curves.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { Box } from '../../model/geometry.ts';
import type { Palette } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';

/** How far the shadow reaches beyond the plate, stage units. */
const shadowReach = 34;

const shadowLayers = 14;
const shadowDrop = 9;
const shadowColour = '#0a1738';
/** Opacity that the innermost layer adds; the outer ones add less, so that the shadow has no edge. */
const shadowStep = 0.034;

// Stacked outlines instead of a blur filter: cheaper per frame and the same at every film size. What the plate covers
// is left out: it costs most, and would show through while the plate fades in.
function drawShadow(context: Context2D, box: Box, radius: number): void {
  for (let layer = 0; layer < shadowLayers; layer += 1) {
    const share = (layer + 1) / shadowLayers;
    const grow = (shadowReach - shadowDrop) * (1 - share * 1.2);
    context.fillStyle = withAlpha(shadowColour, shadowStep * share ** 1.5);
    context.beginPath();
    const corner = Math.max(2, radius + grow);
    context.roundRect(box.x - grow, box.y + shadowDrop - grow, box.width + 2 * grow, box.height + 2 * grow, corner);
    context.roundRect(box.x + 1, box.y + 1, box.width - 2, box.height - 2, Math.max(1, radius - 1));
    context.fill('evenodd');
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
