// Rooms are measured in metres and seen in one-point perspective from the height of the presenter's eyes.
import { type Point, point } from '../../../drawing/curves.ts';
import type { Box } from '../../../model/geometry.ts';
import type { SetPlan } from '../stage-set.ts';

/** A place on the stage and its scale: where something stands, and stage units per metre there. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/** Turns metres into stage units: x to the right of the middle, y up from the floor, z away from the camera. */
export interface RoomCamera {
  readonly eye: number;
  readonly at: (x: number, y: number, z: number) => Point;
  readonly spot: (x: number, y: number, z: number) => Spot;
  /** An upright rectangle that faces the camera, given by its lower left corner. */
  readonly front: (x: number, y: number, width: number, height: number, z: number) => Box;
  /** Half of the picture's width in metres at a distance. */
  readonly reach: (z: number) => number;
}

/** Stage units per metre at a distance of one metre: the field of view of a long portrait lens. */
const focal = 1840;
/** The presenter's eyes are about here in both orientations. */
const horizonShare = { landscape: 0.4, portrait: 0.385 } as const;

/** Sets up the camera of a room. Eye height in metres. */
export function createRoomCamera(plan: SetPlan, eye = 1.5): RoomCamera {
  const horizon = plan.height * (plan.isPortrait ? horizonShare.portrait : horizonShare.landscape);
  const middle = plan.width / 2;
  const at = (x: number, y: number, z: number): Point =>
    point(middle + (x * focal) / z, horizon - ((y - eye) * focal) / z);
  return {
    eye,
    at,
    spot: (x, y, z) => ({ ...at(x, y, z), unit: focal / z }),
    front: (x, y, width, height, z) => {
      const corner = at(x, y + height, z);
      return { x: corner.x, y: corner.y, width: (width * focal) / z, height: (height * focal) / z };
    },
    reach: (z) => (middle * z) / focal,
  };
}
