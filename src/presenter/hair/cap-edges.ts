// Works out the silhouette of hair that lies close to the head.
import type { Point } from '../../drawing/curves.ts';
import type { HairStyle } from '../../model/character.ts';
import type { HeadPlan } from '../head/head-plan.ts';
import type { Projection } from '../head/projection.ts';

/** The crown's height, half the head's width, and how much narrower the head is towards the crown. */
type CapSize = readonly [topY: number, halfWidth: number, taper: number];

const sizes: Readonly<Partial<Record<HairStyle, CapSize>>> = {
  crop: [-126, 87, 0],
  bun: [-124, 90, 0],
  ponytail: [-124, 90, 0],
  'slick-back': [-138, 91, 4],
};

type Place = readonly [x: number, y: number, z: number];

/** Cropped hair shows the round of the skull. */
const cropPlaces = (templeX: number): readonly Place[] => [
  [templeX - 1, 22, 6],
  [84, -8, -8],
  [87, -42, -12],
  [83, -74, -12],
  [70, -101, -10],
  [44, -119, -8],
];

/** The silhouette from the left ear over the crown to the right one. */
export function capEdge({ character, shape }: HeadPlan, { at }: Projection): Point[] {
  const [topY, width, taper] = sizes[character.hairStyle] ?? [-134, 93, 0];
  const half: readonly Place[] =
    character.hairStyle === 'crop'
      ? cropPlaces(shape.temple)
      : [
          [shape.temple - 1, 22, 6],
          [width - 3, -8, -8],
          [width, -46, -12],
          [width - 9 - taper, -92, -12],
          [56 - taper, topY + 12 - taper * 0.7, -8],
        ];
  const left = half.map(([x, y, z]) => at(-x, y, z));
  const right = half.map(([x, y, z]) => at(x, y, z)).reverse();
  return [...left, at(0, topY, -6), ...right];
}
