// Where shoulder, elbow and wrist are, at rest and in a gesture.
import { type Point, point } from '../../drawing/curves.ts';
import { lerp, smoothstep } from '../../drawing/numbers.ts';
import type { ArmPose } from '../../model/performance.ts';
import type { BodyMeasures } from './body-plan.ts';

/** An arm's joints in body units, and how its hand lies. */
export interface ArmBones {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  /** Direction of the fingers, radians; grows without jumps from rest to gesture. */
  readonly handAngle: number;
  /** How far the upper arm has swung outwards, radians. */
  readonly swing: number;
}

/** The chest of the gestures' table; broader bodies hold their hands farther out. */
const referenceShoulder = 158;

interface RestingArm {
  readonly elbow: Point;
  readonly wrist: Point;
  readonly handAngle: number;
}

/** The arm's places for the clasped hands, as for the right side. */
export function restingArm({ shoulder, upperArm }: BodyMeasures, side: -1 | 1): RestingArm {
  const elbow = point(side * (shoulder - 4), 222 + upperArm * 0.97);
  // The left hand is held by the right one, which lies a little higher.
  const wrist = side < 0 ? point(-50, elbow.y + 88) : point(54, elbow.y + 76);
  const angle = side < 0 ? 0.44 : 0.62;
  return { elbow, wrist, handAngle: side < 0 ? angle : Math.PI - angle };
}

/** The shoulder joint. */
const shoulderJoint = ({ shoulder, shoulderWidth }: BodyMeasures, side: -1 | 1): Point =>
  point(side * (shoulder - 1 - shoulderWidth), 224);

function swungElbow(shoulder: Point, elbow: Point, angle: number): Point {
  const [x, y] = [elbow.x - shoulder.x, elbow.y - shoulder.y];
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return point(shoulder.x + x * cos - y * sin, shoulder.y + x * sin + y * cos);
}

/** A hand before the chest keeps the elbow at the body; one held out takes it along, so that the upper arm is seen. */
const fullSwing = ({ handX }: ArmPose): number => lerp(-0.12, 0.3, smoothstep(100, 190, Math.abs(handX)));

/** The joints of an arm; null is the arm at rest. */
export function armBones(measures: BodyMeasures, side: -1 | 1, arm: ArmPose | null): ArmBones {
  const shoulder = shoulderJoint(measures, side);
  const rest = restingArm(measures, side);
  if (!arm) return { ...rest, shoulder, swing: 0 };
  const swing = -side * fullSwing(arm) * arm.raise;
  return {
    shoulder,
    elbow: swungElbow(shoulder, rest.elbow, swing),
    swing,
    ...raisedArm({ measures, side, arm, rest }),
  };
}

/** Wrist and hand on their way from rest to a gesture. */
export function raisedArm({
  measures,
  side,
  arm,
  rest,
}: {
  readonly measures: BodyMeasures;
  readonly side: -1 | 1;
  readonly arm: ArmPose;
  readonly rest: Pick<RestingArm, 'wrist' | 'handAngle'>;
}): Pick<ArmBones, 'wrist' | 'handAngle'> {
  const { raise } = arm;
  const target = point(arm.handX + side * (measures.shoulder - referenceShoulder) * 0.6, arm.handY);
  // The hand comes up in front of the body, then goes out.
  const bulge = Math.sin(Math.PI * raise) * 30;
  const wrist = point(
    lerp(rest.wrist.x, target.x, raise) - side * bulge * 0.5,
    lerp(rest.wrist.y, target.y, raise) - bulge * 0.6,
  );
  return { wrist, handAngle: lerp(rest.handAngle, gestureAngle(arm.handAngle, side), raise) };
}

/** The right hand turns clockwise from rest to gesture, the left one counter-clockwise. */
const gestureAngle = (angle: number, side: -1 | 1): number => {
  const turns = 2 * Math.PI;
  const wrapped = ((angle % turns) + turns) % turns;
  return side > 0 ? wrapped : wrapped - turns;
};
