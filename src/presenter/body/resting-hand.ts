// How the hand of each arm lies: clasped at rest, in its gesture's shape when raised.
import { point } from '../../drawing/curves.ts';
import { lerp, smoothstep } from '../../drawing/numbers.ts';
import type { ArmPose } from '../../model/performance.ts';
import type { HandPlace } from '../hands/draw-hand.ts';
import { handFlatness, handShapes, mixHandShapes } from '../hands/hand-shapes.ts';
import type { ArmBones } from './arm-bones.ts';
import type { BodyPlan } from './body-plan.ts';
import { sleeveOf } from './draw-bare-arm.ts';

/** Share of the way up at which a hand turns from its back to its palm. */
const turnsAt = 0.42;
/** The wrist sits this far inside the sleeve. */
const inSleeve = 4;

/** Where a hand is and what it looks like; null is the arm at rest. */
export function handPlace(plan: BodyPlan, side: -1 | 1, arm: ArmPose | null, bones: ArmBones): HandPlace {
  const isBare = sleeveOf(plan) !== 'long';
  // A bare wrist shows the whole heel of the hand.
  const depth = isBare ? 0 : inSleeve;
  const raise = arm?.raise ?? 0;
  const resting = side < 0 ? handShapes.held : handShapes.holding;
  const shape = arm ? mixHandShapes(resting, handShapes[arm.hand], smoothstep(0.1, 0.85, raise)) : resting;
  const showsPalm = arm?.palm === true && raise > turnsAt;
  // Clasped hands show their backs with the thumbs up; seen from the palm the thumb points inwards.
  const thumbSide = showsPalm ? -side : side;
  const angle = bones.handAngle;
  return {
    wrist: point(bones.wrist.x - Math.cos(angle) * depth, bones.wrist.y - Math.sin(angle) * depth),
    angle,
    thumbSide: thumbSide < 0 ? -1 : 1,
    palm: showsPalm,
    size: plan.measures.handSize,
    isBare,
    flatness: arm ? Math.min(edgeOn(raise, arm.palm), lerp(1, handFlatness(arm.hand), raise)) : 1,
    shape,
  };
}

/** The hand narrows while it turns over. */
const edgeOn = (raise: number, turnsOver: boolean): number =>
  turnsOver ? lerp(0.1, 1, Math.min(1, Math.abs(raise - turnsAt) / 0.3)) : 1;
