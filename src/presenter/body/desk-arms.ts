// Arms of someone who sits at a desk: the elbows stay on its top, the hands lie on each other or are raised from there.
import { point } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import { paintGlow } from '../../drawing/paint.ts';
import type { Box } from '../../model/geometry.ts';
import type { ArmPose } from '../../model/performance.ts';
import type { Context2D } from '../../model/surface.ts';
import type { HandPlace } from '../hands/draw-hand.ts';
import { type ArmBones, raisedArm } from './arm-bones.ts';
import type { BodyMeasures, BodyPlan } from './body-plan.ts';
import { handPlace } from './resting-hand.ts';

/** How far the hands lie from the middle, and how much nearer than the elbows: the right one over the left. */
const restingWrist = { left: { x: 58, drop: 17 }, right: { x: 64, drop: 12 } };
const elbowDrop = 2;
/** A hand that lies on a desk is seen from its edge, and a little foreshortened. */
const lyingFlatness = 0.35;
const lyingSize = 0.92;
const shadowColour = '#04060f';

/** The joints of an arm at a desk whose top is at `deskY` in body units; null is the arm at rest. */
export function deskBones(measures: BodyMeasures, side: -1 | 1, arm: ArmPose | null, deskY: number): ArmBones {
  const elbow = point(side * (measures.shoulder - 2), deskY + elbowDrop);
  const rest = restingWrist[side < 0 ? 'left' : 'right'];
  const wrist = point(side * rest.x, deskY + rest.drop);
  const handAngle = Math.atan2(wrist.y - elbow.y, wrist.x - elbow.x);
  // The sleeve meets the upper arm as it hangs.
  const shoulder = point(elbow.x - side * 28, elbow.y - measures.upperArm);
  if (arm === null) return { shoulder, elbow, wrist, handAngle, swing: 0 };
  return { shoulder, elbow, swing: 0, ...raisedArm({ measures, side, arm, rest: { wrist, handAngle } }) };
}

/** How the hand of an arm at a desk lies. */
export function deskHand(plan: BodyPlan, side: -1 | 1, arm: ArmPose | null, bones: ArmBones): HandPlace {
  const place = handPlace(plan, side, arm, bones);
  const raise = arm?.raise ?? 0;
  return {
    ...place,
    size: place.size * lerp(lyingSize, 1, raise),
    flatness: place.flatness * lerp(lyingFlatness, 1, raise),
  };
}

/** Room for an arm that rests on a desk at y = 0. */
export function restingDeskBox({ shoulder, elbowWidth }: BodyMeasures, side: -1 | 1): Box {
  const outer = shoulder + elbowWidth + 14;
  const inner = 96;
  const half = elbowWidth + 22;
  return { x: side < 0 ? -outer : -inner, y: -half, width: outer + inner, height: 2 * half };
}

/** The shadow of an arm on the desk's top: of the forearm as it lies, of the elbow alone when the hand is raised. */
export function drawDeskShadow(
  context: Context2D,
  { measures }: BodyPlan,
  { elbow, wrist }: ArmBones,
  raise: number,
): void {
  const { elbowWidth, wristWidth } = measures;
  const soft = { colour: shadowColour, core: 0.4 };
  const low = elbow.y + elbowWidth;
  paintGlow(context, { ...soft, x: elbow.x, y: low - 2, radiusX: elbowWidth * 1.3, radiusY: 9, alpha: 0.55 });
  if (raise > 0.5) return;
  const alpha = 0.75 * (1 - 2 * raise);
  const turn = Math.atan2(wrist.y + wristWidth - low, wrist.x - elbow.x);
  const middle = { x: (elbow.x + wrist.x) / 2, y: (low + wrist.y + wristWidth) / 2 };
  const radiusX = Math.abs(elbow.x - wrist.x) * 0.62;
  paintGlow(context, { ...soft, ...middle, radiusX, radiusY: 11, turn: turn > 1.6 ? turn - Math.PI : turn, alpha });
  const tips = { x: wrist.x * 0.3, y: wrist.y + wristWidth + 1 };
  paintGlow(context, { ...soft, ...tips, radiusX: 62, radiusY: 10, alpha: alpha * 0.9 });
}
