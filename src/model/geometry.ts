// Places on the picture.

/**
 * A rectangle in stage units, from its top left corner. The stage is 1920 × 1080 units in landscape and
 * 1080 × 1920 in portrait, whatever the film's size in pixels.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Says whether two boxes share any area. */
export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Grows a box by a margin on every side; a negative margin shrinks it. */
export const growBox = (box: Box, margin: number): Box => ({
  x: box.x - margin,
  y: box.y - margin,
  width: box.width + 2 * margin,
  height: box.height + 2 * margin,
});

/** Says whether `inner` lies wholly inside `outer`. */
export const boxContains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
