// Draws layers from back to front onto the surface of one region.
import type { Context2D } from '../../model/surface.ts';
import type { Layer } from './layer.ts';
import type { PixelBox } from './pixel-box.ts';

/** Draws the layers as they are at a frame; `box` is the region of the picture that the context shows. */
export function drawLayers(
  context: Context2D,
  layers: readonly Layer[],
  {
    box,
    pixelsPerUnit,
    frameIndex,
  }: { readonly box: PixelBox; readonly pixelsPerUnit: number; readonly frameIndex: number },
): void {
  for (const layer of layers) {
    context.setTransform(pixelsPerUnit, 0, 0, pixelsPerUnit, -box.x, -box.y);
    context.save();
    layer.draw(context, frameIndex);
    context.restore();
  }
}
