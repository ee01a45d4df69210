// Small shapes that several sets are painted with.
import type { Paint } from '../../drawing/curves.ts';
import { point } from '../../drawing/curves.ts';
import { type ColourStop, linearGradient } from '../../drawing/paint.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';

/** Makes a box. */
export const boxAt = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** Fills a box, its corners rounded. */
export function fillBox(context: Context2D, box: Box, paint: Paint, radius: number | number[] = 0): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
  context.fillStyle = paint;
  context.fill();
}

/** Fills a circle. */
export function fillCircle(context: Context2D, x: number, y: number, radius: number, paint: Paint): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = paint;
  context.fill();
}

/** A gradient from the top to the foot of a span. */
export const fallGradient = (context: Context2D, top: number, foot: number, stops: readonly ColourStop[]): Paint =>
  linearGradient(context, point(0, top), point(0, foot), stops);

/** A gradient from left to right. */
export const crossGradient = (context: Context2D, left: number, right: number, stops: readonly ColourStop[]): Paint =>
  linearGradient(context, point(left, 0), point(right, 0), stops);
