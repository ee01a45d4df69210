// Turns points of the head in three dimensions into points of the picture.
import { type Point, point } from '../../drawing/curves.ts';
import type { Pose } from '../../model/performance.ts';

/** The angles and the shift of a head. */
export type HeadTurn = Pick<Pose, 'yaw' | 'pitch' | 'roll' | 'headX' | 'headY'>;

/** How a posed head meets the picture; figure units, x to the viewer's right, y down, z towards the viewer. */
export interface Projection {
  /** The picture's point of a point in space. */
  readonly at: (x: number, y: number, z: number) => Point;
  /** The picture's point of a point on the face, lifted off the skin. */
  readonly onSkin: (x: number, y: number, lift?: number) => Point;
}

// The head turns about the top of the neck.
const pivotY = 112;
const pivotZ = -18;

/** How far the face stands before the plane of the ears: an ellipsoid. */
const skinDepth = (x: number, y: number): number =>
  80 * Math.sqrt(Math.max(0.03, 1 - (x / 94) ** 2 - ((y - 4) / 168) ** 2));

/** Makes the projection of one pose: turned about the neck, then seen straight on. */
export function createProjection(turn: HeadTurn): Projection {
  const [cosYaw, sinYaw] = [Math.cos(turn.yaw), Math.sin(turn.yaw)];
  const [cosPitch, sinPitch] = [Math.cos(turn.pitch), Math.sin(turn.pitch)];
  const [cosRoll, sinRoll] = [Math.cos(turn.roll), Math.sin(turn.roll)];
  const at = (x: number, y: number, z: number): Point => {
    const [fromPivotY, fromPivotZ] = [y - pivotY, z - pivotZ];
    const turnedX = x * cosYaw + fromPivotZ * sinYaw;
    const turnedZ = fromPivotZ * cosYaw - x * sinYaw;
    const turnedY = fromPivotY * cosPitch + turnedZ * sinPitch;
    return point(
      turnedX * cosRoll - turnedY * sinRoll + turn.headX,
      turnedX * sinRoll + turnedY * cosRoll + pivotY + turn.headY,
    );
  };
  return { at, onSkin: (x, y, lift = 0) => at(x, y, skinDepth(x, y) + lift) };
}
