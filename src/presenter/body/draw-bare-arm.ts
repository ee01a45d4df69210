// Draws arms in short or rolled sleeves: cloth above, skin below.
import { mixColours, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Paint, type Point, point, ribbon, strokeCurve } from '../../drawing/curves.ts';
import { lerp, smoothstep } from '../../drawing/numbers.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { ArmBones } from './arm-bones.ts';
import { axis, upperArmHalf, upperArmSpine } from './arm-shape.ts';
import type { BodyMeasures, BodyPlan } from './body-plan.ts';
import { paintInside } from './cloth-paint.ts';
import { type OutfitCut, outfitCuts } from './outfit-cuts.ts';

/** How far the outfit's sleeves reach. */
export const sleeveOf = ({ character }: Pick<BodyPlan, 'character'>): OutfitCut['sleeve'] =>
  outfitCuts[character.outfit.kind].sleeve;

/** An arm is thinner than its sleeve. */
const bareShare = 0.83;

/** The bone of a bare elbow is narrower than the arm on either side of it. */
const elbowShare = 0.72;

/** The breadth of a bare forearm: narrow at the elbow, full below it, slim at the wrist. */
const forearmHalf =
  ({ elbowWidth, wristWidth }: BodyMeasures) =>
  (share: number): number =>
    lerp(elbowWidth * lerp(elbowShare, 0.9, smoothstep(0, 0.35, share)), wristWidth * 0.76, share) +
    3.4 * Math.sin(Math.PI * Math.min(1, share * 1.5));

/** Light to shadow across a bare arm. */
function skinAcross(context: Context2D, { skin, light }: BodyPlan, from: Point, to: Point, halfWidth: number): Paint {
  const { across } = axis(from, to);
  const reach = (across.x * light.x - across.y * 0.55 >= 0 ? 1 : -1) * halfWidth;
  const middle = point((from.x + to.x) / 2, (from.y + to.y) / 2);
  return linearGradient(
    context,
    point(middle.x + across.x * reach, middle.y + across.y * reach),
    point(middle.x - across.x * reach, middle.y - across.y * reach),
    [
      [0, skin.light],
      [0.42, skin.base],
      [0.8, skin.shade],
      [1, skin.shadow],
    ],
  );
}

/** Shoulder to elbow: bare, with a sleeve over its upper half. */
export function drawShortSleeve(context: Context2D, plan: BodyPlan, side: -1 | 1, bones: ArmBones): void {
  const { measures, sleeve, skin, light } = plan;
  const { shoulder, elbow } = bones;
  const spine = upperArmSpine(measures, side, bones);
  const half = upperArmHalf(measures);
  const skinPaint = skinAcross(context, plan, shoulder, elbow, measures.shoulderWidth);
  const towardsElbow = (share: number) => lerp(1, elbowShare / bareShare, smoothstep(0.6, 1, share));
  const arm = ribbon(spine.slice(6), (share) => half(0.3 + share * 0.7) * bareShare * towardsElbow(share), true);
  context.beginPath();
  context.arc(elbow.x, elbow.y, measures.elbowWidth * elbowShare, 0, 2 * Math.PI);
  context.fillStyle = skinPaint;
  context.fill();
  fillCurve(context, arm, skinPaint);
  const covered = spine.slice(0, 13);
  const hem = covered.at(-1) ?? elbow;
  paintInside(context, arm, () => {
    paintGlow(context, { x: hem.x, y: hem.y + 8, radiusX: 44, radiusY: 20, colour: skin.deep, alpha: 0.7 });
  });
  const shape = ribbon(covered, (share) => half((share * 12) / 19) * lerp(1, 1.06, share), true);
  const across = linearGradient(
    context,
    point(shoulder.x + light.x * measures.shoulderWidth, 0),
    point(shoulder.x - light.x * measures.shoulderWidth, 0),
    [
      [0, sleeve.light],
      [0.4, sleeve.base],
      [0.8, sleeve.shade],
      [1, sleeve.deep],
    ],
  );
  fillCurve(context, shape, across);
  const edge = [-1, -0.4, 0.4, 1].map((share) => point(hem.x + share * measures.shoulderWidth * 0.98, hem.y - 1));
  paintInside(context, shape, () => {
    const inner = covered.slice(4).map((at) => point(at.x - side * measures.shoulderWidth, at.y));
    strokeSoft(context, inner, { colour: sleeve.fold, width: 26, alpha: 0.5, layers: 8 });
    strokeSoft(context, edge, { colour: sleeve.fold, width: 9, alpha: 0.5, layers: 4 });
    const seam = edge.map(({ x, y }) => point(x, y - 9));
    strokeCurve(context, seam, withAlpha(sleeve.fold, 0.55), 1.2);
  });
}

/** Elbow to wrist, bare; it belongs before the trunk, under the hand. A rolled sleeve ends below the elbow. */
export function drawBareForearm(context: Context2D, plan: BodyPlan, bones: ArmBones): void {
  const { measures, skin } = plan;
  const { elbow, wrist } = bones;
  const { along } = axis(elbow, wrist);
  // The arm runs on into the hand.
  const end = point(wrist.x + along.x * 6, wrist.y + along.y * 6);
  const spine = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) =>
    point(lerp(elbow.x, end.x, share), lerp(elbow.y, end.y, share)),
  );
  const paint = skinAcross(context, plan, elbow, wrist, measures.elbowWidth);
  const shape = ribbon(spine, forearmHalf(measures), true);
  context.beginPath();
  context.arc(elbow.x, elbow.y, measures.elbowWidth * elbowShare, 0, 2 * Math.PI);
  context.fillStyle = paint;
  context.fill();
  fillCurve(context, shape, paint);
  paintInside(context, shape, () => {
    const muscle = point(lerp(elbow.x, wrist.x, 0.3), lerp(elbow.y, wrist.y, 0.3));
    paintGlow(context, { ...muscle, radiusX: 26, radiusY: 18, colour: skin.highlight, alpha: 0.3 });
  });
  if (sleeveOf(plan) === 'rolled') drawRolledCuff(context, plan, bones);
}

/** A sleeve rolled up to just below the elbow. */
function drawRolledCuff(context: Context2D, { sleeve, measures }: BodyPlan, { elbow, wrist }: ArmBones): void {
  const { along, across } = axis(elbow, wrist);
  const half = measures.elbowWidth * 1.02;
  const at = (down: number, aside: number) =>
    point(elbow.x + along.x * down + across.x * half * aside, elbow.y + along.y * down + across.y * half * aside);
  const paint = linearGradient(context, at(0, 1), at(0, -1), [
    [0, sleeve.light],
    [0.5, sleeve.base],
    [1, sleeve.deep],
  ]);
  context.beginPath();
  context.arc(elbow.x, elbow.y, half, 0, 2 * Math.PI);
  context.fillStyle = paint;
  context.fill();
  const roll = (from: number, to: number, grow: number) =>
    [at(from, -grow), at(to, -grow), at(to + 4, 0), at(to, grow), at(from, grow)].map((place, index) =>
      index === 2 ? place : { ...place, corner: true },
    );
  fillCurve(context, roll(0, 16, 1), paint);
  fillCurve(context, roll(14, 34, 1.05), paint);
  for (const down of [14, 34]) {
    const line = [at(down, -1), at(down + 4, 0), at(down, 1)];
    strokeCurve(context, line, withAlpha(mixColours(sleeve.fold, '#101018', 0.2), 0.6), 1.6);
  }
}
