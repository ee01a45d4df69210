// Gathers what every part of the head needs to draw itself in one pose.

import type { Point } from '../../drawing/curves.ts';
import { clamp, lerp } from '../../drawing/numbers.ts';
import type { Light } from '../../model/light.ts';
import type { Pose } from '../../model/performance.ts';
import type { Context2D } from '../../model/surface.ts';
import type { HeadPlan } from './head-plan.ts';
import type { PictureBook } from './picture-book.ts';
import { createProjection, type Projection } from './projection.ts';

/** A side of the picture: −1 left, 1 right. */
export type Side = -1 | 1;

/** Both sides. */
export const sides: readonly Side[] = [-1, 1];

/** One drawing of one head. */
export interface HeadFrame extends HeadPlan {
  readonly context: Context2D;
  readonly pose: Pose;
  readonly light: Light;
  /** The side the main light stands on. */
  readonly lit: Side;
  readonly projection: Projection;
  /** How far the open mouth has lowered the chin, figure units. */
  readonly jawDrop: number;
  /** Where the chin is, before projection. */
  readonly chinY: number;
  /** −1 to 1. */
  readonly smile: number;
  /** The projected outline of the face. */
  readonly outline: readonly Point[];
  readonly pictures: PictureBook;
}

/** Works out one drawing's frame. */
export function createHeadFrame(
  plan: HeadPlan,
  pictures: PictureBook,
  scene: { readonly context: Context2D; readonly pose: Pose; readonly light: Light },
): HeadFrame {
  const projection = createProjection(scene.pose);
  return {
    ...plan,
    ...scene,
    ...jawMeasures(plan, scene.pose),
    smile: clamp(scene.pose.smile, -1, 1),
    pictures,
    projection,
    lit: scene.light.x > 0 ? 1 : -1,
    outline: faceOutline(plan, scene.pose, projection),
  };
}

function jawMeasures({ shape }: HeadPlan, { mouth }: Pose) {
  const jawDrop = mouth.jaw * 13 + mouth.upperLip * 0.5;
  return { jawDrop, chinY: shape.chinY + jawDrop };
}

/** The outline of the face, from the crown clockwise. */
export function faceOutline(plan: HeadPlan, pose: Pose, { at }: Projection): Point[] {
  const { shape } = plan;
  const { mouth } = pose;
  const { jawDrop, chinY } = jawMeasures(plan, pose);
  const smile = Math.min(1, pose.smile);
  // Under hair nobody sees the crown; bare, it must be round.
  const crown = plan.character.hairStyle === 'bald' ? 17 : 0;
  const half: readonly (readonly [number, number, number])[] = [
    [46, -98 - crown * 0.85, 0],
    [74, -68 - crown * 0.4, 0],
    [shape.temple, -24, 0],
    [shape.cheek + Math.max(0, smile) * 1.5, 20, 10],
    [lerp(shape.cheek, shape.jaw, 0.42) - mouth.jaw * 1.2, 50 + jawDrop * 0.12, 11],
    [shape.jaw - mouth.jaw * 2.2, shape.jawY + jawDrop * 0.5, 14],
    [lerp(shape.jaw, shape.chin, 0.52), lerp(shape.jawY, chinY, 0.66) + jawDrop * 0.15, 34],
    [shape.chin, chinY - 2.5, 54],
  ];
  const right = half.map(([x, y, z]) => at(x, y, z));
  const left = half.map(([x, y, z]) => at(-x, y, z)).reverse();
  return [at(0, -106 - crown, 0), ...right, at(0, chinY, 58), ...left];
}
