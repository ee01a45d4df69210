// The server's canvas: Skia surfaces behind the drawing interfaces that every drawing folder uses.
import { type Canvas, createCanvas, Path2D } from '@napi-rs/canvas';
import type { CanvasKit, Context2D, Outline, Picture, Surface } from '../model/surface.ts';

/** A surface whose pixels can be read. */
export interface Raster extends Surface {
  /** Finishes the drawing so far. A picture of unfinished drawing is drawn anew whenever it is shown. */
  readonly finish: () => void;
  /** Lends a copy of the pixels, RGBA; the values are premultiplied where the surface is not opaque. */
  readonly readPixels: (use: (rgba: Uint8Array) => void) => void;
  /** The pixels as a JPEG file of a quality of 0 to 100. */
  readonly encodeJpeg: (quality: number) => Promise<Buffer>;
}

/** Makes a surface with readable pixels. An opaque one starts black and is quicker to read. */
export function createRaster(widthPx: number, heightPx: number, options: { readonly opaque: boolean }): Raster {
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d', { alpha: !options.opaque });
  return {
    widthPx,
    heightPx,
    // Skia's context has every member of Context2D; only its parameter types for pictures and paths have other names.
    context: context as unknown as Context2D,
    picture: pictureOf(canvas),
    finish: () => readPixels(canvas, () => {}),
    readPixels: (use) => readPixels(canvas, use),
    encodeJpeg: (quality) => canvas.encode('jpeg', quality),
  };
}

function readPixels(canvas: Canvas, use: (rgba: Uint8Array) => void): void {
  const pixels = canvas.data();
  use(pixels);
  // Megabytes a frame would wait for the garbage collector, which starts a full round for them every few frames:
  // moving the buffer out of itself gives its memory back when the event loop turns. 0.8 instead of 4.5 ms for 4 MB.
  if (pixels.buffer instanceof ArrayBuffer) pixels.buffer.transfer(0);
}

// The native canvas is what drawImage takes; Picture shows of it only its size.
const pictureOf = (canvas: Canvas): Picture => canvas as unknown as Picture;

/** Makes the kit that sets, figures and graphics draw with. */
export function createCanvasKit(): CanvasKit {
  return {
    createSurface: (widthPx, heightPx) => createRaster(Math.ceil(widthPx), Math.ceil(heightPx), { opaque: false }),
    createOutline: (svgPathData): Outline => Object.assign(new Path2D(svgPathData), { kind: 'outline' as const }),
  };
}
