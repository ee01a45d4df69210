// Works out the silhouette of hair that lies close to the head.
import type { Point } from '../../drawing/curves.ts';
import type { HairStyle } from '../../model/character.ts';
import type { HeadPlan } from '../head/head-plan.ts';
import type { Projection } from '../head/projection.ts';

const sizes: Readonly<Partial<Record<HairStyle, readonly [topY: number, halfWidth: number]>>> = {
  crop: [-118, 87],
  bun: [-124, 90],
};

/** The silhouette from the left ear over the crown to the right one. */
export function capEdge({ character, shape }: HeadPlan, { at }: Projection): Point[] {
  const [topY, width] = sizes[character.hairStyle] ?? [-134, 93];
  const half: readonly (readonly [number, number, number])[] = [
    [shape.temple - 1, 22, 6],
    [width - 3, -8, -8],
    [width, -46, -12],
    [width - 9, -92, -12],
    [56, topY + 12, -8],
  ];
  const left = half.map(([x, y, z]) => at(-x, y, z));
  const right = half.map(([x, y, z]) => at(x, y, z)).reverse();
  return [...left, at(0, topY, -6), ...right];
}
