// Draws the two halves of a sleeved arm.
import { withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Paint, type Point, point, ribbon, strokeCurve } from '../../drawing/curves.ts';
import { clamp, lerp, smoothstep } from '../../drawing/numbers.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { ArmBones } from './arm-bones.ts';
import { axis, upperArmHalf, upperArmSpine } from './arm-shape.ts';
import type { BodyPlan } from './body-plan.ts';
import { paintFold, paintInside } from './cloth-paint.ts';
import { createClothTones } from './cloth-tones.ts';
import { drawShortSleeve, sleeveOf } from './draw-bare-arm.ts';
import { outfitCuts } from './outfit-cuts.ts';

/** Light to deep across a sleeve; light falls from the light's side and from above. */
function sleevePaint(
  context: Context2D,
  { sleeve: cloth, light }: BodyPlan,
  from: Point,
  to: Point,
  halfWidth: number,
): Paint {
  const { across } = axis(from, to);
  const towardsLight = across.x * light.x - across.y * 0.55 >= 0 ? 1 : -1;
  const reach = towardsLight * halfWidth * 1.05;
  const middle = point((from.x + to.x) / 2, (from.y + to.y) / 2);
  return linearGradient(
    context,
    point(middle.x + across.x * reach, middle.y + across.y * reach),
    point(middle.x - across.x * reach, middle.y - across.y * reach),
    [
      [0, cloth.light],
      [0.38, cloth.base],
      [0.78, cloth.shade],
      [1, cloth.deep],
    ],
  );
}

/** Draws shoulder to elbow; it belongs behind the trunk. */
export function drawUpperArm(context: Context2D, plan: BodyPlan, side: -1 | 1, bones: ArmBones): void {
  if (sleeveOf(plan) === 'short') drawShortSleeve(context, plan, side, bones);
  else drawLongUpperArm(context, plan, side, bones);
}

function drawLongUpperArm(context: Context2D, plan: BodyPlan, side: -1 | 1, { shoulder, elbow }: ArmBones): void {
  const { measures, sleeve: cloth, light, lit } = plan;
  const { shoulderWidth, elbowWidth } = measures;
  const spine = upperArmSpine(measures, side, { shoulder, elbow });
  const half = upperArmHalf(measures);
  const shape = ribbon(spine, half, true);
  const paint = sleevePaint(context, plan, shoulder, elbow, shoulderWidth);
  context.beginPath();
  context.arc(elbow.x, elbow.y, elbowWidth * 0.985, 0, 2 * Math.PI);
  context.fillStyle = paint;
  context.fill();
  fillCurve(context, shape, paint);
  paintInside(context, shape, () => {
    const inner = spine.slice(5).map((at) => point(at.x - side * shoulderWidth, at.y));
    strokeSoft(context, inner, { colour: cloth.fold, width: 26, alpha: 0.5, layers: 8 });
    if (side !== lit) {
      const outer = spine.slice(5).map((at, index) => point(at.x + side * half((index + 5) / 19), at.y));
      paintFold(context, outer, { width: 5, colour: light.rim, alpha: 0.5 * light.rimAlpha });
    }
    const fold = (share: number, reach: number) => {
      const at = spine[Math.round(share * 19)] ?? elbow;
      paintFold(
        context,
        [
          point(at.x - side * half(share), at.y - 8),
          point(at.x - side * half(share) * 0.3, at.y + 2),
          point(at.x + side * half(share) * reach, at.y - 2),
        ],
        { width: 4.5, colour: cloth.fold, alpha: 0.5 },
      );
    };
    fold(0.72, 0.2);
    fold(0.86, 0.5);
    fold(0.95, 0.1);
  });
}

/** How narrow the sleeve lies over a raised elbow. */
const elbowShare = 0.8;

/** Draws elbow to wrist with its cuff; it belongs before the trunk, over the hand's heel. */
export function drawForearm(context: Context2D, plan: BodyPlan, { shoulder, elbow, wrist }: ArmBones): void {
  const { measures, sleeve: cloth } = plan;
  const { elbowWidth, wristWidth } = measures;
  // A raised elbow points at the ground; one that lies bent sideways keeps the sleeve's full width.
  const narrow = lerp(1, elbowShare, smoothstep(0.9, 1.7, bendOf(shoulder, elbow, wrist)));
  const half = (share: number) =>
    lerp(elbowWidth * lerp(narrow, 1, smoothstep(0, 0.32, share)), wristWidth, share) + 2.6 * Math.sin(Math.PI * share);
  const spine = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) =>
    point(lerp(elbow.x, wrist.x, share), lerp(elbow.y, wrist.y, share)),
  );
  const shape = ribbon(spine, half, true);
  const bend = bendOf(shoulder, elbow, wrist);
  context.save();
  clipAtElbow(context, { shoulder, elbow, wrist, bend, elbowWidth });
  const paint = sleevePaint(context, plan, elbow, wrist, elbowWidth);
  context.beginPath();
  context.arc(elbow.x, elbow.y, elbowWidth * 0.99 * narrow, 0, 2 * Math.PI);
  context.fillStyle = paint;
  context.fill();
  fillCurve(context, shape, paint);
  paintInside(context, shape, () => drawElbowFolds(context, plan, { shoulder, elbow, wrist, bend }));
  context.restore();
  if (plan.character.outfit.cuff !== false) drawCuff(context, plan, { elbow, wrist });
  else {
    const { across } = axis(elbow, wrist);
    const end = [-1, 0, 1].map((share) =>
      point(wrist.x + across.x * wristWidth * share, wrist.y + across.y * wristWidth * share),
    );
    strokeSoft(context, end, { colour: cloth.fold, width: 3, alpha: 0.6, layers: 3 });
  }
}

/** Sleeves meet in a fold across the elbow; a forearm that is folded back lies over the upper arm instead. */
function clipAtElbow(
  context: Context2D,
  arm: {
    readonly shoulder: Point;
    readonly elbow: Point;
    readonly wrist: Point;
    readonly bend: number;
    readonly elbowWidth: number;
  },
): void {
  const { shoulder, elbow, wrist, bend, elbowWidth } = arm;
  const upper = axis(shoulder, elbow).along;
  const lower = axis(elbow, wrist).along;
  const length = Math.hypot(upper.x + lower.x, upper.y + lower.y);
  const back = elbowWidth * 1.3 * smoothstep(1.25, 2.3, bend);
  if (length < 0.2 || back > elbowWidth) return;
  const [x, y] = [(upper.x + lower.x) / length, (upper.y + lower.y) / length];
  const [startX, startY] = [elbow.x - x * back, elbow.y - y * back];
  const far = 600;
  context.beginPath();
  context.moveTo(startX - y * far, startY + x * far);
  context.lineTo(startX + y * far, startY - x * far);
  context.lineTo(startX + y * far + x * far, startY - x * far + y * far);
  context.lineTo(startX - y * far + x * far, startY + x * far + y * far);
  context.closePath();
  context.clip();
}

/** 0 straight … π folded back. */
function bendOf(shoulder: Point, elbow: Point, wrist: Point): number {
  const upper = Math.atan2(elbow.y - shoulder.y, elbow.x - shoulder.x);
  const lower = Math.atan2(wrist.y - elbow.y, wrist.x - elbow.x);
  const turn = Math.abs(upper - lower);
  return Math.min(turn, 2 * Math.PI - turn);
}

function drawElbowFolds(
  context: Context2D,
  { measures: { elbowWidth }, sleeve: cloth, light }: BodyPlan,
  arm: { readonly shoulder: Point; readonly elbow: Point; readonly wrist: Point; readonly bend: number },
): void {
  const { shoulder, elbow, wrist, bend } = arm;
  const { along, across, length } = axis(elbow, wrist);
  const strength = clamp(bend * 0.5 - 0.1, 0, 0.8);
  const at = (share: number, aside: number, shift = 0) =>
    point(
      elbow.x + along.x * (length * share + shift) + across.x * elbowWidth * aside,
      elbow.y + along.y * (length * share + shift) + across.y * elbowWidth * aside,
    );
  // Folds start at the inside of the bend and die away before the outside.
  const towardsShoulder = across.x * (shoulder.x - elbow.x) + across.y * (shoulder.y - elbow.y);
  const inner = towardsShoulder > 0 ? 1 : -1;
  for (const share of [0.08, 0.22, 0.36]) {
    const line = [at(share, inner), at(share + 0.04, inner * 0.4), at(share, inner * -0.25)];
    paintFold(context, line, { width: 4.4, colour: cloth.fold, alpha: strength * (0.9 - share) });
  }
  const shadeSide = across.x * light.x - across.y * 0.55 >= 0 ? -1 : 1;
  const edge = [at(0, shadeSide * 0.95), at(0.5, shadeSide * 0.95), at(1, shadeSide * 0.85)];
  strokeSoft(context, edge, { colour: cloth.fold, width: 15, alpha: 0.34, layers: 5 });
}

/** Jackets show the shirt's cuff; other sleeves end in their own. */
const cuffColour = ({ character: { outfit }, sleeve }: BodyPlan): string =>
  outfitCuts[outfit.kind].back === 'collar' && outfit.kind !== 'shirt' && outfit.kind !== 'uniform'
    ? (outfit.shirt ?? '#f4f2ee')
    : sleeve.light;

function drawCuff(context: Context2D, plan: BodyPlan, arm: { readonly elbow: Point; readonly wrist: Point }): void {
  const { outfit } = plan.character;
  const tones = createClothTones(outfit.cuff || cuffColour(plan));
  const { elbow, wrist } = arm;
  const { along, across } = axis(elbow, wrist);
  const half = plan.measures.wristWidth + 0.6;
  const at = (shift: number, aside: number) =>
    point(wrist.x + along.x * shift + across.x * half * aside, wrist.y + along.y * shift + across.y * half * aside);
  const corner = (shift: number, aside: number) => ({ ...at(shift, aside), corner: true });
  const shape = [corner(-5, 1), at(-2.6, 0), corner(-5, -1), corner(4.5, -0.93), at(7.2, 0), corner(4.5, 0.93)];
  const paint = linearGradient(context, at(0, 1), at(0, -1), [
    [0, tones.light],
    [0.6, tones.base],
    [1, tones.deep],
  ]);
  fillCurve(context, shape, paint);
  const seam = [at(-5, 1), at(-2.8, 0), at(-5, -1)];
  strokeCurve(context, seam, withAlpha(plan.sleeve.fold, 0.6), 2.2);
  paintGlow(context, { ...at(-9, 0), radiusX: 14, radiusY: 14, colour: plan.sleeve.fold, alpha: 0.12 });
}
