// The parts of a body that are kept as pictures: the box each stands in and how it is painted.
import { point, traceCurve } from '../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../drawing/paint.ts';
import type { Outfit } from '../../model/character.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { armBones, restingArm } from './arm-bones.ts';
import type { BodyMeasures, BodyPlan } from './body-plan.ts';
import { drawFrontArm } from './draw-front-arm.ts';
import { drawLegs } from './draw-legs.ts';
import { drawJawShadow, drawNeck } from './draw-neck.ts';
import { drawOutfit } from './draw-outfit.ts';
import { drawUpperArm } from './draw-sleeve.ts';
import { hemY, torsoOutline } from './draw-torso.ts';
import { outfitCuts } from './outfit-cuts.ts';

/** A part that no pose changes. */
export type BodyPart = 'legs' | 'neck' | 'jaw' | 'trunk' | 'upperLeft' | 'upperRight' | 'foreLeft' | 'foreRight';

/** Tight boxes: empty pixels take as long as painted ones. What the trunk always hides of an arm is left out. */
export function boxOfPart(part: BodyPart, { measures, character }: BodyPlan): Box {
  const { shoulder, hip, elbowWidth } = measures;
  const elbow = restingArm(measures, 1).elbow;
  const outer = elbow.x + elbowWidth + 4;
  const arm = (side: -1 | 1): Box => {
    const inner = shoulder - 66;
    return { x: side > 0 ? inner : -outer, y: 182, width: outer - inner, height: elbow.y + elbowWidth + 3 - 182 };
  };
  const front = (side: -1 | 1): Box => {
    const top = elbow.y - elbowWidth - 6;
    return { x: side > 0 ? -80 : -outer, y: top, width: outer + 80, height: 236 };
  };
  const boxes: Readonly<Record<BodyPart, () => Box>> = {
    legs: () => ({ x: -hip - 36, y: 536, width: 2 * hip + 72, height: 624 }),
    neck: () => neckBox(measures, character.outfit),
    jaw: () => ({ x: -66, y: 78, width: 132, height: 88 }),
    trunk: () => ({ x: -shoulder - 4, y: 84, width: 2 * shoulder + 8, height: 494 }),
    upperLeft: () => arm(-1),
    upperRight: () => arm(1),
    foreLeft: () => front(-1),
    foreRight: () => front(1),
  };
  return boxes[part]();
}

/** Paints a part. */
export function paintPart(context: Context2D, part: BodyPart, plan: BodyPlan): void {
  const painters: Readonly<Record<BodyPart, () => void>> = {
    legs: () => drawLegs(context, plan),
    neck: () => drawNeck(context, plan),
    jaw: () => drawJawShadow(context, plan),
    trunk: () => paintTrunk(context, plan),
    upperLeft: () => drawUpperArm(context, plan, -1, armBones(plan.measures, -1, null)),
    upperRight: () => drawUpperArm(context, plan, 1, armBones(plan.measures, 1, null)),
    foreLeft: () => paintRestingForearm(context, plan, -1),
    foreRight: () => paintRestingForearm(context, plan, 1),
  };
  painters[part]();
}

/** The trunk; one that goes on in a skirt fades into it, or its edge would show wherever the body turns. */
function paintTrunk(context: Context2D, plan: BodyPlan): void {
  drawOutfit(context, plan);
  if (outfitCuts[plan.character.outfit.kind].below === undefined) return;
  context.save();
  context.globalCompositeOperation = 'destination-out';
  context.fillStyle = linearGradient(context, point(0, hemY - 20), point(0, hemY), [
    [0, 'rgba(0,0,0,0)'],
    [1, 'rgba(0,0,0,1)'],
  ]);
  context.fillRect(-plan.measures.shoulder - 10, hemY - 20, 2 * plan.measures.shoulder + 20, 60);
  context.restore();
}

/** A resting forearm with its hand, and its shadow on the trunk. */
function paintRestingForearm(context: Context2D, plan: BodyPlan, side: -1 | 1): void {
  const { wrist, elbow } = armBones(plan.measures, side, null);
  context.save();
  context.beginPath();
  traceCurve(context, torsoOutline(plan));
  context.clip();
  const middle = { x: (wrist.x + elbow.x) / 2 - plan.light.x * 10, y: (wrist.y + elbow.y) / 2 + 20 };
  const turn = Math.atan2(wrist.y - elbow.y, wrist.x - elbow.x);
  paintGlow(context, { ...middle, radiusX: 92, radiusY: 36, turn, colour: plan.cloth.fold, alpha: 0.6, core: 0.3 });
  paintGlow(context, {
    x: wrist.x - side * 40,
    y: wrist.y + 40,
    radiusX: 56,
    radiusY: 34,
    colour: plan.cloth.fold,
    alpha: 0.4,
  });
  context.restore();
  drawFrontArm(context, plan, { side, arm: null });
}

/** What of the neck the clothes can leave in sight. */
function neckBox({ neckWidth }: BodyMeasures, { kind, inner }: Outfit): Box {
  const { back, bareNeck } = outfitCuts[kind];
  const bare = bareNeck === true || inner === 'blouse' || inner === 'scrub';
  const half = back === 'round' || bareNeck ? neckWidth + 36 : neckWidth + 18;
  return { x: -half, y: 98, width: 2 * half, height: (bare ? 266 : 218) - 98 };
}
