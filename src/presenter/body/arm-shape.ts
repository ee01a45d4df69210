// Works out the shape of an arm between its joints.
import { type Point, point, resampleCurve } from '../../drawing/curves.ts';
import { lerp, smoothstep } from '../../drawing/numbers.ts';
import type { ArmBones } from './arm-bones.ts';
import type { BodyMeasures } from './body-plan.ts';

/** A direction and its normal between two joints. */
export function axis(
  from: Point,
  to: Point,
): { readonly along: Point; readonly across: Point; readonly length: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = point((to.x - from.x) / length, (to.y - from.y) / length);
  return { along, across: point(-along.y, along.x), length };
}

/** Shoulder to elbow, beginning inside the trunk; 20 points. */
export const upperArmSpine = (
  { shoulder: broad }: BodyMeasures,
  side: -1 | 1,
  { shoulder, elbow }: Pick<ArmBones, 'shoulder' | 'elbow'>,
): Point[] =>
  resampleCurve(
    [
      point(side * (broad - 92), 226),
      point(side * (broad - 62), 230),
      point(lerp(shoulder.x, elbow.x, 0.24), lerp(shoulder.y + 6, elbow.y, 0.24)),
      point(lerp(shoulder.x, elbow.x, 0.6) + side * 3, lerp(shoulder.y, elbow.y, 0.6)),
      elbow,
    ],
    20,
  );

/** Half the width of the sleeve along the upper arm. */
export const upperArmHalf =
  ({ shoulderWidth, elbowWidth }: BodyMeasures) =>
  (share: number): number =>
    share < 0.34
      ? lerp(3, shoulderWidth, smoothstep(0, 1, share / 0.34))
      : lerp(shoulderWidth, elbowWidth, (share - 0.34) / 0.66);
