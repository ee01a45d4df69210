// Draws a forearm with its hand, at rest or raised.
import { point } from '../../drawing/curves.ts';
import type { ArmPose } from '../../model/performance.ts';
import type { Context2D } from '../../model/surface.ts';
import { drawHand, type HandPlace } from '../hands/draw-hand.ts';
import { drawProp } from '../hands/draw-prop.ts';
import { armBones } from './arm-bones.ts';
import { type BodyPicture, drawBodyPicture } from './body-picture.ts';
import type { BodyPlan } from './body-plan.ts';
import { deskBones, deskHand, drawDeskShadow } from './desk-arms.ts';
import { drawBareForearm } from './draw-bare-arm.ts';
import { drawForearm } from './draw-sleeve.ts';
import { handPlace } from './resting-hand.ts';

/** Gives the kept picture of a hand that points up with its wrist at the origin. */
export type KeptHand = (key: string, hand: HandPlace) => BodyPicture;

/**
 * Draws the part of an arm that lies before the trunk; null is the arm at rest. A fully raised hand no longer changes
 * its shape, so it may come from a kept picture. `deskY` is the top of a desk that the elbow rests on.
 */
export function drawFrontArm(
  context: Context2D,
  plan: BodyPlan,
  {
    side,
    arm,
    keptHand,
    deskY,
  }: {
    readonly side: -1 | 1;
    readonly arm: ArmPose | null;
    readonly keptHand?: KeptHand;
    readonly deskY?: number;
  },
): void {
  const isAtDesk = deskY !== undefined;
  const bones = isAtDesk ? deskBones(plan.measures, side, arm, deskY) : armBones(plan.measures, side, arm);
  const hand = isAtDesk ? deskHand(plan, side, arm, bones) : handPlace(plan, side, arm, bones);
  if (isAtDesk) drawDeskShadow(context, plan, bones, arm?.raise ?? 0);
  if (hand.isBare) drawBareForearm(context, plan, bones);
  if (arm?.prop) drawProp(context, arm.prop, { hand, side, raise: arm.raise, light: plan.light });
  if (arm && keptHand && arm.raise === 1) {
    const key = `${arm.hand} ${side} ${arm.palm}`;
    const picture = keptHand(key, { ...hand, wrist: point(0, 0), angle: -Math.PI / 2 });
    context.save();
    context.translate(hand.wrist.x, hand.wrist.y);
    context.rotate(hand.angle + Math.PI / 2);
    drawBodyPicture(context, picture);
    context.restore();
  } else drawHand(context, plan.skin, hand);
  if (!hand.isBare) drawForearm(context, plan, bones);
}
