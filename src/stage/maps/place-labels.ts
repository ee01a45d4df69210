// Labels put beside their points, clear of each other and of the other points, inside the map.
import type { Point } from '../../drawing/curves.ts';
import { type Box, boxesOverlap, growBox } from '../../model/geometry.ts';

/** A label's size and the point it names. */
export interface LabelWish {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** Where labels may stand around their point, best first: share of width and height to the left of and above it. */
const sides = [
  [0, 0.5, 1, 0],
  [1, 0.5, -1, 0],
  [0.5, 1, 0, -1],
  [0.5, 0, 0, 1],
  [0, 1, 0.7, -0.7],
  [1, 1, -0.7, -0.7],
  [0, 0, 0.7, 0.7],
  [1, 0, -0.7, 0.7],
] as const;

/** Gives a box for every label; where all sides are taken, the side that covers least. */
export function placeLabels(
  wishes: readonly LabelWish[],
  room: { readonly width: number; readonly height: number; readonly gap: number },
): readonly Box[] {
  const placed: Box[] = [];
  const points = wishes.map(({ at }) => ({
    x: at.x - room.gap,
    y: at.y - room.gap,
    width: 2 * room.gap,
    height: 2 * room.gap,
  }));
  wishes.forEach((wish, index) => {
    const others = points.filter((_, other) => other !== index);
    const candidates = sides.map((side) => moveInside(boxAt(wish, side, room.gap), room));
    const costs = candidates.map((box) => costOf(box, placed, others));
    const best = candidates[costs.indexOf(Math.min(...costs))];
    if (best !== undefined) placed.push(best);
  });
  return placed;
}

function boxAt({ at, width, height }: LabelWish, [left, up, dx, dy]: (typeof sides)[number], gap: number): Box {
  return { x: at.x - left * width + dx * gap * 1.5, y: at.y - up * height + dy * gap * 1.5, width, height };
}

function moveInside(box: Box, room: { readonly width: number; readonly height: number }): Box {
  const x = Math.max(0, Math.min(box.x, room.width - box.width));
  const y = Math.max(0, Math.min(box.y, room.height - box.height));
  return { ...box, x, y };
}

const costOf = (box: Box, placed: readonly Box[], points: readonly Box[]): number =>
  10 * placed.filter((other) => boxesOverlap(growBox(other, 4), box)).length +
  3 * points.filter((other) => boxesOverlap(other, box)).length;
