// A canvas kit for tests, on the server's canvas.
import { createCanvas, Path2D } from '@napi-rs/canvas';
import type { CanvasKit, Context2D, Outline, Picture, Surface } from '../../src/model/surface.ts';

/** A surface whose pixels can be read. */
export interface ReadableSurface extends Surface {
  readonly readPixels: () => Uint8ClampedArray;
}

/** Makes a surface. */
export function createReadableSurface(widthPx: number, heightPx: number): ReadableSurface {
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  return {
    widthPx,
    heightPx,
    // The server's canvas has all of Context2D, with its own names for pictures and paths.
    context: context as unknown as Context2D,
    picture: canvas as unknown as Picture,
    readPixels: () => context.getImageData(0, 0, widthPx, heightPx).data,
  };
}

/** Makes surfaces and outlines. */
export const testCanvasKit: CanvasKit = {
  createSurface: createReadableSurface,
  // A path is an outline by its use; its type has other names.
  createOutline: (svgPathData) => new Path2D(svgPathData) as unknown as Outline,
};
