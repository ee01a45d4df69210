// Makes the body of a figure: parts that hold still are kept as pictures, raised hands are drawn for each pose.
import { type Point, point, traceCurve } from '../../drawing/curves.ts';
import { paintGlow } from '../../drawing/paint.ts';
import type { Character } from '../../model/character.ts';
import type { Box } from '../../model/geometry.ts';
import type { Light } from '../../model/light.ts';
import type { ArmPose, Pose } from '../../model/performance.ts';
import type { CanvasKit, Context2D } from '../../model/surface.ts';
import { drawHand } from '../hands/draw-hand.ts';
import { armBones, restingArm, shoulderJoint } from './arm-bones.ts';
import {
  type BodyPicture,
  createBodyPicture,
  drawBodyPicture,
  drawTurnedPicture,
  type Turn,
  turnedX,
} from './body-picture.ts';
import { type BodyPlan, createBodyPlan } from './body-plan.ts';
import { drawLegs } from './draw-legs.ts';
import { drawJawShadow, drawNeck, neckOutline } from './draw-neck.ts';
import { drawOutfit } from './draw-outfit.ts';
import { drawForearm, drawUpperArm } from './draw-sleeve.ts';
import { torsoOutline } from './draw-torso.ts';
import { sides } from './outline.ts';
import { handPlace } from './resting-hand.ts';

/** A body that can be drawn in any pose, in two layers with the head between them. */
export interface Body {
  /** Legs, upper arms, neck and trunk: before the face. */
  readonly drawTrunk: (context: Context2D, pose: Pose) => void;
  /** Forearms and hands: over everything. */
  readonly drawHands: (context: Context2D, pose: Pose) => void;
}

/** What a body is made for. */
export interface BodyOptions {
  readonly canvasKit: CanvasKit;
  /** Pixels per figure unit at the nearest camera. */
  readonly scale: number;
  readonly light: Light;
}

type Part = 'legs' | 'neck' | 'jaw' | 'trunk' | 'upperLeft' | 'upperRight' | 'foreLeft' | 'foreRight';

interface BodyParts {
  readonly plan: BodyPlan;
  /** The kept picture of a part, drawn when it is first needed. */
  readonly picture: (part: Part) => BodyPicture;
}

/** The body rolls about the hips and grows a little with each breath. */
const pivotY = 600;
const breathGrowth = 0.0042;

/** Makes the body of a character in the light of a set. */
export function createBody(character: Character, options: BodyOptions): Body {
  const plan = createBodyPlan(character, options.light);
  const pictures = new Map<Part, BodyPicture>();
  const picture = (part: Part): BodyPicture => {
    const kept = pictures.get(part);
    if (kept) return kept;
    const made = createBodyPicture(options, boxOf(part, plan), (context) => paintPart(context, part, plan));
    pictures.set(part, made);
    return made;
  };
  const parts: BodyParts = { plan, picture };
  return {
    drawTrunk: (context, pose) => inBodySpace(context, plan, pose, () => drawTrunk(context, parts, pose)),
    drawHands: (context, pose) => inBodySpace(context, plan, pose, () => drawHands(context, parts, pose)),
  };
}

/** Tight boxes: empty pixels take as long as painted ones. What the trunk always hides of an arm is left out. */
function boxOf(part: Part, { measures }: BodyPlan): Box {
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
  const boxes: Readonly<Record<Part, () => Box>> = {
    legs: () => ({ x: -hip - 20, y: 500, width: 2 * hip + 40, height: 660 }),
    neck: () => ({ x: -78, y: 84, width: 156, height: 182 }),
    jaw: () => ({ x: -84, y: 72, width: 168, height: 96 }),
    trunk: () => ({ x: -shoulder - 4, y: 84, width: 2 * shoulder + 8, height: 490 }),
    upperLeft: () => arm(-1),
    upperRight: () => arm(1),
    foreLeft: () => front(-1),
    foreRight: () => front(1),
  };
  return boxes[part]();
}

function paintPart(context: Context2D, part: Part, plan: BodyPlan): void {
  const painters: Readonly<Record<Part, () => void>> = {
    legs: () => drawLegs(context, plan),
    neck: () => drawNeck(context, plan),
    jaw: () => drawJawShadow(context, plan),
    trunk: () => drawOutfit(context, plan),
    upperLeft: () => drawUpperArm(context, plan, -1, armBones(plan.measures, -1, null)),
    upperRight: () => drawUpperArm(context, plan, 1, armBones(plan.measures, 1, null)),
    foreLeft: () => paintRestingForearm(context, plan, -1),
    foreRight: () => paintRestingForearm(context, plan, 1),
  };
  painters[part]();
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
  drawFrontArm(context, plan, side, null);
}

function drawFrontArm(context: Context2D, plan: BodyPlan, side: -1 | 1, arm: ArmPose | null): void {
  const bones = armBones(plan.measures, side, arm);
  drawHand(context, plan.skin, handPlace(plan.measures, side, arm, bones));
  drawForearm(context, plan, bones);
}

/**
 * Lets `draw` work in body units of the posed body. The roll is a shift here and a tilt of each part, never a rotation
 * of the context.
 */
function inBodySpace(context: Context2D, { measures }: BodyPlan, pose: Pose, draw: () => void): void {
  const growth = 1 + breathGrowth * (pose.breath - 0.5);
  context.save();
  context.translate(0, measures.dropY + pivotY);
  context.scale(1, growth);
  context.translate(0, -pivotY);
  draw();
  context.restore();
}

/** How far the chest moves aside as the body rolls about the hips. */
const rollReach = 320;

/** The trunk turns about a place behind its front, so that the collar stays at the neck. */
const pivotShare = 0.56;
const pivotShift = ({ measures }: BodyPlan, { bodyYaw, bodyRoll }: Pose): number =>
  rollReach * bodyRoll - pivotShare * measures.depth * Math.sin(bodyYaw);

function drawTrunk(context: Context2D, { plan, picture }: BodyParts, pose: Pose): void {
  drawBodyPicture(context, picture('legs'));
  context.translate(pivotShift(plan, pose), 0);
  for (const side of sides) {
    const arm = side < 0 ? pose.armLeft : pose.armRight;
    drawSwungArm(context, picture(side < 0 ? 'upperLeft' : 'upperRight'), {
      plan,
      side,
      arm,
      shift: shoulderShift(plan, side, pose),
    });
  }
  drawPosedNeck(context, { plan, picture }, pose);
  drawTurnedPicture(context, picture('trunk'), turnOf(plan, pose));
}

/** How the trunk turns. */
const turnOf = ({ measures }: BodyPlan, { bodyYaw, bodyRoll }: Pose): Turn => ({
  yaw: bodyYaw,
  depth: measures.depth,
  halfWidth: measures.shoulder + 6,
  tilt: bodyRoll,
});

/** How far a shoulder moves as the body turns and rolls. */
function shoulderShift(plan: BodyPlan, side: -1 | 1, pose: Pose): Point {
  const { x } = shoulderJoint(plan.measures, side);
  return point(turnedX(x, turnOf(plan, pose)) - x, x * pose.bodyRoll);
}

function drawSwungArm(
  context: Context2D,
  upperArm: BodyPicture,
  posed: { readonly plan: BodyPlan; readonly side: -1 | 1; readonly arm: ArmPose | null; readonly shift: Point },
): void {
  const { plan, side, arm, shift } = posed;
  const { shoulder, swing } = armBones(plan.measures, side, arm);
  context.save();
  context.translate(shoulder.x + shift.x, shoulder.y + shift.y);
  if (swing !== 0) context.rotate(swing);
  context.translate(-shoulder.x, -shoulder.y);
  drawBodyPicture(context, upperArm);
  context.restore();
}

function drawPosedNeck(context: Context2D, { plan, picture }: BodyParts, pose: Pose): void {
  const root = 0.94 * plan.measures.depth * Math.sin(pose.bodyYaw);
  const seenRoot = root + pivotShift(plan, pose);
  const lean = (pose.headX * 0.8 + pose.yaw * 16 - seenRoot) / 110;
  context.save();
  context.translate(root, 0);
  // The neck leans from its root to stay under the head.
  context.transform(1, 0, -lean, 1, lean * 176, 0);
  drawBodyPicture(context, picture('neck'));
  context.beginPath();
  traceCurve(context, neckOutline(plan));
  context.clip();
  const drop = -plan.measures.dropY + pose.headY + pose.mouth.jaw * 10 + pose.pitch * 70;
  const at = point(pose.headX * 0.2 + pose.yaw * 18, drop);
  context.translate(at.x, at.y);
  drawBodyPicture(context, picture('jaw'));
  context.restore();
}

function drawHands(context: Context2D, { plan, picture }: BodyParts, pose: Pose): void {
  context.translate(pivotShift(plan, pose), 0);
  for (const side of sides) {
    const arm = side < 0 ? pose.armLeft : pose.armRight;
    context.save();
    const shift = shoulderShift(plan, side, pose);
    context.translate(shift.x, shift.y);
    if (arm) drawFrontArm(context, plan, side, arm);
    else drawBodyPicture(context, picture(side < 0 ? 'foreLeft' : 'foreRight'));
    context.restore();
  }
}
