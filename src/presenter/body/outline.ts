// Writes outlines as short lists of places.
import { corner, type Point, point } from '../../drawing/curves.ts';

/** A place of an outline; a third number makes it a corner. */
export type Spot = readonly [x: number, y: number, isCorner?: 1];

/** Places as numbers, or as text: "12,40 20,64! …", an exclamation mark for a corner. */
export type Spots = readonly Spot[] | string;

function read(text: string): Spot[] {
  return text.split(' ').map((place): Spot => {
    const [x = Number.NaN, y = Number.NaN] = place.replace('!', '').split(',').map(Number);
    return place.endsWith('!') ? [x, y, 1] : [x, y];
  });
}

/** The points of an outline. */
export const outline = (spots: Spots): Point[] => sideOutline(1, spots);

/** The points of an outline on one side of the middle line: −1 left, 1 right. */
export const sideOutline = (side: number, spots: Spots): Point[] =>
  (typeof spots === 'string' ? read(spots) : spots).map(([x, y, isCorner]) =>
    isCorner ? corner(side * x, y) : point(side * x, y),
  );

/** Both sides of the body. */
export const sides: readonly (-1 | 1)[] = [-1, 1];
