// Works out where the forehead ends and the hair begins.
import type { Point } from '../../drawing/curves.ts';
import type { Hairline } from '../../model/character.ts';
import type { HeadPlan } from '../head/head-plan.ts';
import type { Projection } from '../head/projection.ts';

type Place = readonly [x: number, y: number];

const placesOf: Readonly<Record<Hairline, (part: number) => readonly Place[]>> = {
  side: () => [
    [-77, -16],
    [-73, -44],
    [-58, -60],
    [-30, -72],
    [6, -77],
    [38, -72],
    [62, -57],
    [73, -40],
    [77, -14],
  ],
  center: (part) => [
    [-79, -2],
    [-74, -34],
    [-54, -57],
    [-22, -77],
    [part, -82],
    [22, -77],
    [54, -57],
    [74, -34],
    [79, -2],
  ],
  bangs: () => [
    [-78, -4],
    [-72, -24],
    [-50, -36],
    [-20, -40],
    [10, -39],
    [42, -37],
    [68, -26],
    [78, -4],
  ],
  high: () => [
    [-78, -22],
    [-73, -54],
    [-50, -72],
    [-18, -81],
    [18, -81],
    [50, -72],
    [73, -52],
    [78, -22],
  ],
};

// Where the hair ends before the ears, and how far inside the temple.
const sideburns: Readonly<Record<Hairline, readonly [inset: number, y: number]>> = {
  side: [2, 22],
  center: [2, 40],
  bangs: [2, 40],
  high: [2, 18],
};

/** The hairline from the left ear over the forehead to the right one. */
export function hairlinePoints({ character, shape }: HeadPlan, { at, onSkin }: Projection): Point[] {
  const [inset, y] = sideburns[character.hairline];
  const x = shape.temple - inset;
  const forehead = placesOf[character.hairline](character.hairPart).map(([placeX, placeY]) => onSkin(placeX, placeY));
  return [at(-x, y, 8), ...forehead, at(x, y, 8)];
}
