// A picture shown whole: in a plate with rounded corners and a soft shadow.
import { withAlpha } from '../../drawing/colour.ts';
import { type Box, growBox } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { centreIn } from '../graphics/card.ts';

/** The largest place of a picture's shape inside a box. */
export function fitInside(box: Box, widthPx: number, heightPx: number): Box {
  const scale = Math.min(box.width / widthPx, box.height / heightPx);
  return centreIn(box, widthPx * scale, heightPx * scale);
}

/** How far the shadow reaches, stage units. */
export const plateShadow = 64;

/** What a plate is drawn with. */
export interface PlateOptions {
  readonly radius: number;
  /** Pixels of the surface per stage unit: canvas shadows do not follow the scale. */
  readonly pixelsPerUnit: number;
}

/** Draws the blurred shadow of a plate: only for what is painted once. */
export function paintPlateShadow(context: Context2D, box: Box, { radius, pixelsPerUnit }: PlateOptions): void {
  context.save();
  context.shadowColor = withAlpha('#050a1c', 0.42);
  context.shadowBlur = plateShadow * 0.7 * pixelsPerUnit;
  context.shadowOffsetY = 14 * pixelsPerUnit;
  context.fillStyle = '#0b1226';
  tracePlate(context, box, radius);
  context.fill();
  context.restore();
}

/** Begins a path around the plate. */
export function tracePlate(context: Context2D, box: Box, radius: number): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
}

/** A fine line of light along the plate's edge. */
export function strokePlate(context: Context2D, box: Box, radius: number): void {
  context.strokeStyle = 'rgba(255,255,255,0.3)';
  context.lineWidth = 2;
  tracePlate(context, growBox(box, -1), radius - 1);
  context.stroke();
}
