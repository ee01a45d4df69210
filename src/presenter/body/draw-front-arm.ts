// Draws a forearm with its hand, at rest or raised.
import type { ArmPose } from '../../model/performance.ts';
import type { Context2D } from '../../model/surface.ts';
import { drawHand } from '../hands/draw-hand.ts';
import { armBones } from './arm-bones.ts';
import type { BodyPlan } from './body-plan.ts';
import { drawForearm } from './draw-sleeve.ts';
import { handPlace } from './resting-hand.ts';

/** Draws the part of an arm that lies before the trunk; null is the arm at rest. */
export function drawFrontArm(context: Context2D, plan: BodyPlan, side: -1 | 1, arm: ArmPose | null): void {
  const bones = armBones(plan.measures, side, arm);
  drawHand(context, plan.skin, handPlace(plan.measures, side, arm, bones));
  drawForearm(context, plan, bones);
}
