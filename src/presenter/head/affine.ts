// Fits flat pictures onto the turned head.
import { type Point, point } from '../../drawing/curves.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import type { Projection } from './projection.ts';

interface AffineFit {
  /** The origin and the two edges before; width or height may be negative. */
  readonly source: Box;
  readonly origin: Point;
  readonly alongX: Point;
  readonly alongY: Point;
}

/** Moves the context so that a source box's corner and two edges come to lie on three points. */
export function applyAffine(context: Context2D, { source, origin, alongX, alongY }: AffineFit): void {
  const unitX = point((alongX.x - origin.x) / source.width, (alongX.y - origin.y) / source.width);
  const unitY = point((alongY.x - origin.x) / source.height, (alongY.y - origin.y) / source.height);
  const shiftX = origin.x - unitX.x * source.x - unitY.x * source.y;
  const shiftY = origin.y - unitX.y * source.x - unitY.y * source.y;
  context.transform(unitX.x, unitX.y, unitY.x, unitY.y, shiftX, shiftY);
}

/** Moves the context onto the upright plane at a depth of the head: what is drawn at (x, y) comes to lie at (x, y, z). */
export function enterPlane(context: Context2D, { at }: Projection, z: number): void {
  applyAffine(context, {
    source: { x: 0, y: 0, width: 1, height: 1 },
    origin: at(0, 0, z),
    alongX: at(1, 0, z),
    alongY: at(0, 1, z),
  });
}
