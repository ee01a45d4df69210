// Takes what a layer shows into the light of the hour.
import { withAlpha } from '../../../drawing/colour.ts';
import type { Box } from '../../../model/geometry.ts';
import type { Context2D } from '../../../model/surface.ts';
import type { Daylight } from './daylight.ts';

/** Lays the ambient colour over what the layer holds so far; clear parts stay clear. */
export function layAmbient(context: Context2D, air: Daylight, box: Box, share = 1): void {
  if (air.ambientAlpha === 0) return;
  context.save();
  context.globalCompositeOperation = 'source-atop';
  context.fillStyle = withAlpha(air.ambient, air.ambientAlpha * share);
  context.fillRect(box.x, box.y, box.width, box.height);
  context.restore();
}
