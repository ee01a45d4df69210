// A page -> its picture.
import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';
import { boxHeight, boxWidth, type PageBox } from './page-space.ts';
import type { OpenPage } from './read-segments.ts';

const bgra = 4;
const gray = 1;
const withAnnotations = 1;
const asRgba = 0x10;
const inGrey = 0x08;
const mostScale = 4;

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
  return toCanvas(pixels, size);
}

/** Draws a part of a page in colour; its longer side is at most `longSidePx`, and letters no larger than four times. */
export function drawPagePart(page: OpenPage, box: PageBox, longSidePx: number): Canvas {
  const scale = Math.min(mostScale, longSidePx / Math.max(boxWidth(box), boxHeight(box)));
  const size = {
    width: Math.max(1, Math.round(boxWidth(box) * scale)),
    height: Math.max(1, Math.round(boxHeight(box) * scale)),
  };
  const whole = { width: Math.round(page.widthPt * scale), height: Math.round(page.heightPt * scale) };
  const place = { x: -Math.round(box.left * scale), y: -Math.round(box.top * scale), ...whole };
  return toCanvas(draw(page, size, { format: bgra, bytesPerPixel: 4, flags: withAnnotations | asRgba }, place), size);
}

function toCanvas(pixels: Uint8Array, { width, height }: { readonly width: number; readonly height: number }): Canvas {
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(pixels), width, height), 0, 0);
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
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } = {
    x: 0,
    y: 0,
    width,
    height,
  },
): Uint8Array {
  const stride = width * bytesPerPixel;
  const memory = pdf._malloc(stride * height);
  const bitmap = pdf._FPDFBitmap_CreateEx(width, height, format, memory, stride);
  pdf._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  pdf._FPDF_RenderPageBitmap(bitmap, page, place.x, place.y, place.width, place.height, 0, flags);
  const pixels = pdf.HEAPU8.slice(memory, memory + stride * height);
  pdf._FPDFBitmap_Destroy(bitmap);
  pdf._free(memory);
  return pixels;
}
