// The pose in which parts that no pose changes are pictured.
import type { Pose } from '../../model/performance.ts';
import { restMouth } from '../face/viseme-shapes.ts';

/** Straight ahead, at rest. */
export const straightPose: Pose = {
  yaw: 0,
  pitch: 0,
  roll: 0,
  headX: 0,
  headY: 0,
  eyeLeft: 1,
  eyeRight: 1,
  gazeX: 0,
  gazeY: 0,
  squint: 0,
  browRaise: 0,
  browInner: 0,
  browFurrow: 0,
  smile: 0,
  smileSkew: 0,
  mouth: restMouth,
  breath: 0,
  sway: 0,
  bodyYaw: 0,
  bodyRoll: 0,
  armLeft: null,
  armRight: null,
};
