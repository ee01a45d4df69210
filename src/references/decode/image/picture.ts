// A decoded picture as numbers, small enough to look at every pixel.
import { type Canvas, createCanvas, type Image } from '@napi-rs/canvas';

/** RGBA, 8 bits each, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

/** Draws an image or a canvas so that its longer side is at most `longSidePx`; never larger than it is. */
export function drawScaled(source: Image | Canvas, longSidePx: number): Canvas {
  const scale = Math.min(1, longSidePx / Math.max(source.width, source.height));
  const width = Math.max(1, Math.round(source.width * scale));
  const height = Math.max(1, Math.round(source.height * scale));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, width, height);
  return canvas;
}

/** Reads the pixels of a canvas, as large as it is. */
export const toPicture = (canvas: Canvas): Picture => ({
  width: canvas.width,
  height: canvas.height,
  rgba: canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data,
});

/** Brightness of a pixel, 0 to 255 (BT.709). */
export const lumaAt = ({ rgba, width }: Picture, x: number, y: number): number => {
  const at = (y * width + x) * 4;
  return 0.2126 * (rgba[at] ?? 0) + 0.7152 * (rgba[at + 1] ?? 0) + 0.0722 * (rgba[at + 2] ?? 0);
};

/** The positions of the pixels along a picture's border, counted row by row. */
export function borderIndexes(width: number, height: number): readonly number[] {
  const along = (length: number, indexOf: (step: number) => number) =>
    Array.from({ length }, (_, step) => indexOf(step));
  return [
    ...along(width, (x) => x),
    ...along(width, (x) => (height - 1) * width + x),
    ...along(height, (y) => y * width),
    ...along(height, (y) => y * width + width - 1),
  ];
}
