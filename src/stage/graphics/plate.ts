// The surface that graphics stand on, in the look of the film's style.
import { mixColours, withAlpha } from '../../drawing/colour.ts';
import { type Paint, point } from '../../drawing/curves.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { Box } from '../../model/geometry.ts';
import type { Style } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';

/** How far the shadow reaches beyond the plate, stage units. */
const shadowReach = 34;

const shadowLayers = 14;
const shadowDrop = 9;
const shadowColour = '#0a1738';
/** Opacity that the innermost layer adds; the outer ones add less, so that the shadow has no edge. */
const shadowStep = 0.034;
/** How far a hard shadow lies to the right and below. */
const hardShadowReach = 14;
const glassAlpha = 0.88;

// Stacked outlines instead of a blur filter: cheaper per frame and the same at every film size. What the plate covers
// is left out: it costs most, and would show through while the plate fades in.
function drawSoftShadow(context: Context2D, box: Box, radius: number): void {
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

function fillRound(context: Context2D, box: Box, radius: number, paint: Paint): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
  context.fillStyle = paint;
  context.fill();
}

/** A line just inside the edge. */
function strokeRound(context: Context2D, box: Box, radius: number, line: { width: number; paint: Paint }): void {
  const half = line.width / 2;
  context.beginPath();
  context.roundRect(
    box.x + half,
    box.y + half,
    Math.max(0, box.width - line.width),
    Math.max(0, box.height - line.width),
    Math.max(0, radius - half),
  );
  context.strokeStyle = line.paint;
  context.lineWidth = line.width;
  context.stroke();
}

/** Draws the plate with its shadow. `radius` is the style's own unless given. */
export function drawPlate(context: Context2D, box: Box, style: Style, radius = style.cornerRadius): void {
  const round = Math.max(0, Math.min(radius, box.width / 2, box.height / 2));
  const { paper, paperSoft, ink, accent } = style.palette;
  const ends = [point(box.x, box.y), point(box.x + box.width * 0.6, box.y + box.height)] as const;
  switch (style.card.surface) {
    case 'paper':
      drawSoftShadow(context, box, round);
      fillRound(
        context,
        box,
        round,
        linearGradient(context, ...ends, [
          [0, paper],
          [1, paperSoft],
        ]),
      );
      return;
    case 'glass':
      drawSoftShadow(context, box, round);
      fillRound(
        context,
        box,
        round,
        linearGradient(context, ...ends, [
          [0, withAlpha(mixColours(paper, '#ffffff', 0.06), glassAlpha)],
          [1, withAlpha(paperSoft, glassAlpha)],
        ]),
      );
      strokeRound(context, box, round, { width: 3, paint: withAlpha(mixColours(paper, accent, 0.55), 0.85) });
      return;
    case 'outline':
      fillRound(context, box, round, paper);
      strokeRound(context, box, round, { width: 5, paint: accent });
      return;
    case 'block':
      fillRound(context, { ...box, x: box.x + hardShadowReach, y: box.y + hardShadowReach }, round, ink);
      fillRound(context, box, round, paper);
      strokeRound(context, box, round, { width: 6, paint: ink });
      return;
    case 'ruled':
      drawSoftShadow(context, box, round);
      fillRound(context, box, round, paper);
      drawRule(context, box, round, accent);
  }
}

/** The accent along the upper edge of a ruled plate. */
function drawRule(context: Context2D, box: Box, radius: number, accent: string): void {
  context.save();
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
  context.clip();
  context.fillStyle = accent;
  context.fillRect(box.x, box.y, box.width, Math.min(12, box.height * 0.1));
  context.restore();
}
