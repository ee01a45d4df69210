// Rectangles in whole pixels whose edges are even, as chroma samples stand for two by two pixels.
import type { Box } from '../../model/geometry.ts';

/** A rectangle of the film's picture; all four numbers are even. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const evenBelow = (value: number): number => Math.floor(value / 2) * 2;
const evenAbove = (value: number): number => Math.ceil(value / 2) * 2;

/** The smallest even rectangle around a stage box that lies inside the picture; null when none of it does. */
export function toPixelBox(box: Box, pixelsPerUnit: number, picture: PixelBox): PixelBox | null {
  const left = Math.max(picture.x, evenBelow(box.x * pixelsPerUnit));
  const top = Math.max(picture.y, evenBelow(box.y * pixelsPerUnit));
  const right = Math.min(picture.x + picture.width, evenAbove((box.x + box.width) * pixelsPerUnit));
  const bottom = Math.min(picture.y + picture.height, evenAbove((box.y + box.height) * pixelsPerUnit));
  return fromEdges(left, top, right, bottom);
}

/** The rectangle between four edges, or null when it is empty. */
function fromEdges(left: number, top: number, right: number, bottom: number): PixelBox | null {
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}

/** The area two rectangles share, or null. */
export function intersect(a: PixelBox, b: PixelBox): PixelBox | null {
  return fromEdges(
    Math.max(a.x, b.x),
    Math.max(a.y, b.y),
    Math.min(a.x + a.width, b.x + b.width),
    Math.min(a.y + a.height, b.y + b.height),
  );
}

/** The smallest rectangle around two. */
export function unite(a: PixelBox, b: PixelBox): PixelBox {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** What is left of a rectangle without another: up to four rectangles that share no area. */
export function subtract(from: PixelBox, hole: PixelBox): readonly PixelBox[] {
  const shared = intersect(from, hole);
  if (shared === null) return [from];
  const right = from.x + from.width;
  const bottom = from.y + from.height;
  const sharedBottom = shared.y + shared.height;
  return [
    fromEdges(from.x, from.y, right, shared.y),
    fromEdges(from.x, sharedBottom, right, bottom),
    fromEdges(from.x, shared.y, shared.x, sharedBottom),
    fromEdges(shared.x + shared.width, shared.y, right, sharedBottom),
  ].filter((piece) => piece !== null);
}

/** Pixels inside a rectangle. */
export const areaOf = (box: PixelBox): number => box.width * box.height;
