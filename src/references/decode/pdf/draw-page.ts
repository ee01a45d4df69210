// A page -> its picture.
import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';
import type { OpenPage } from './read-segments.ts';

const bgra = 4;
const gray = 1;
const withAnnotations = 1;
const asRgba = 0x10;
const inGrey = 0x08;

/** Brightness of a page, row by row, 0 to 255. */
export interface PageLuma {
  readonly width: number;
  readonly height: number;
  readonly luma: Uint8Array;
}

/** Draws a page in grey, at most `longSidePx` long: enough to see where there is ink. */
export function drawPageLuma(page: OpenPage, longSidePx: number): PageLuma {
  const size = sizeOf(page, longSidePx);
  return { ...size, luma: draw(page, size, { format: gray, bytesPerPixel: 1, flags: withAnnotations | inGrey }) };
}

/** Draws a page in colour; its longer side is `longSidePx`. */
export function drawPage(page: OpenPage, longSidePx: number): Canvas {
  const size = sizeOf(page, longSidePx);
  const pixels = draw(page, size, { format: bgra, bytesPerPixel: 4, flags: withAnnotations | asRgba });
  const canvas = createCanvas(size.width, size.height);
  canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(pixels), size.width, size.height), 0, 0);
  return canvas;
}

function sizeOf({ widthPt, heightPt }: OpenPage, longSidePx: number): { width: number; height: number } {
  const scale = longSidePx / Math.max(widthPt, heightPt);
  return { width: Math.max(1, Math.round(widthPt * scale)), height: Math.max(1, Math.round(heightPt * scale)) };
}

function draw(
  { pdf, page }: OpenPage,
  { width, height }: { readonly width: number; readonly height: number },
  { format, bytesPerPixel, flags }: { readonly format: number; readonly bytesPerPixel: number; readonly flags: number },
): Uint8Array {
  const stride = width * bytesPerPixel;
  const memory = pdf._malloc(stride * height);
  const bitmap = pdf._FPDFBitmap_CreateEx(width, height, format, memory, stride);
  pdf._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  pdf._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
  const pixels = pdf.HEAPU8.slice(memory, memory + stride * height);
  pdf._FPDFBitmap_Destroy(bitmap);
  pdf._free(memory);
  return pixels;
}
