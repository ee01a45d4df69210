// Makes the body of a figure: parts that hold still are kept as pictures, raised hands are drawn for each pose.
import { type Point, point, traceCurve } from '../../drawing/curves.ts';
import type { Character } from '../../model/character.ts';
import type { Box } from '../../model/geometry.ts';
import type { Light } from '../../model/light.ts';
import type { ArmPose, Pose } from '../../model/performance.ts';
import type { CanvasKit, Context2D } from '../../model/surface.ts';
import { drawHand } from '../hands/draw-hand.ts';
import { armBones } from './arm-bones.ts';
import { type BodyPart, boxOfPart, paintPart } from './body-parts.ts';
import {
  type BodyPicture,
  createBodyPicture,
  drawBodyPicture,
  drawTurnedPicture,
  type Turn,
  turnedX,
} from './body-picture.ts';
import { type BodyPlan, createBodyPlan } from './body-plan.ts';
import { restingDeskBox } from './desk-arms.ts';
import { drawFrontArm, type KeptHand } from './draw-front-arm.ts';
import { neckOutline } from './draw-neck.ts';
import { sides } from './outline.ts';

/** A body that can be drawn in any pose, in two layers with the head between them. */
export interface Body {
  /** Legs, upper arms, neck and trunk: before the face. */
  readonly drawTrunk: (context: Context2D, pose: Pose) => void;
  /** Forearms and hands: over everything. */
  readonly drawHands: (context: Context2D, pose: Pose) => void;
  /** Forearms and hands on a desk whose top is at `deskY` figure units: over the desk. */
  readonly drawDeskArms: (context: Context2D, pose: Pose, deskY: number) => void;
}

/** What a body is made for. */
export interface BodyOptions {
  readonly canvasKit: CanvasKit;
  /** Pixels per figure unit at the nearest camera. */
  readonly scale: number;
  readonly light: Light;
}

interface BodyParts {
  readonly plan: BodyPlan;
  /** The kept picture of a part, drawn when it is first needed. */
  readonly picture: (part: BodyPart) => BodyPicture;
  readonly keptHand: KeptHand;
  /** The kept picture of an arm that rests on a desk at y = 0. */
  readonly onDesk: (side: -1 | 1) => BodyPicture;
}

/** The body rolls about the hips and grows a little with each breath. */
const pivotY = 600;
const breathGrowth = 0.0042;

/** Room for a hand that points up, its fingers and thumb spread. */
const handBox = (size: number): Box => ({ x: -90 * size, y: -158 * size, width: 180 * size, height: 174 * size });

/** Makes the body of a character in the light of a set. */
export function createBody(character: Character, options: BodyOptions): Body {
  const plan = createBodyPlan(character, options.light);
  const pictures = new Map<string, BodyPicture>();
  const keep = (key: string, box: Box, paint: (context: Context2D) => void): BodyPicture => {
    const kept = pictures.get(key) ?? createBodyPicture(options, box, paint);
    pictures.set(key, kept);
    return kept;
  };
  const parts: BodyParts = {
    plan,
    picture: (part) => keep(part, boxOfPart(part, plan), (context) => paintPart(context, part, plan)),
    keptHand: (key, hand) => keep(key, handBox(hand.size), (context) => drawHand(context, plan.skin, hand)),
    onDesk: (side) =>
      keep(`desk ${side}`, restingDeskBox(plan.measures, side), (context) =>
        drawFrontArm(context, plan, { side, arm: null, deskY: 0 }),
      ),
  };
  return {
    drawTrunk: (context, pose) => inBodySpace(context, plan, pose, () => drawTrunk(context, parts, pose)),
    drawHands: (context, pose) => inBodySpace(context, plan, pose, () => drawHands(context, parts, pose)),
    drawDeskArms: (context, pose, deskY) => {
      context.save();
      // What lies on a desk does not breathe.
      context.translate(0, plan.measures.dropY);
      drawDeskArms(context, parts, pose, deskY - plan.measures.dropY);
      context.restore();
    },
  };
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
  context.translate(pivotShift(plan, pose), 0);
  drawBodyPicture(context, picture('legs'));
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
  shoulderTop: 150,
  neckHalfWidth: 84,
});

/** How far a shoulder moves as the body turns and rolls. */
function shoulderShift(plan: BodyPlan, side: -1 | 1, pose: Pose): Point {
  // The sleeve follows the outer edge of the shoulder, or it would stand out beside it.
  const x = side * (plan.measures.shoulder - 10);
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

/** Where the shadow of the jaw mostly lies, and where the neck leaves the trunk. */
const jawShadowY = 138;
const neckRootY = 176;

function drawPosedNeck(context: Context2D, { plan, picture }: Pick<BodyParts, 'plan' | 'picture'>, pose: Pose): void {
  const { depth, dropY } = plan.measures;
  const root = 0.94 * depth * Math.sin(pose.bodyYaw);
  const seenRoot = root + pivotShift(plan, pose);
  const lean = (pose.headX * 0.8 + pose.yaw * 16 - seenRoot) / 110;
  context.save();
  context.translate(root, 0);
  // The neck leans from its root to stay under the head.
  context.transform(1, 0, -lean, 1, lean * neckRootY, 0);
  drawBodyPicture(context, picture('neck'));
  context.beginPath();
  traceCurve(context, neckOutline(plan));
  context.clip();
  // The shadow itself stands upright: Skia takes far longer for a leaning picture.
  context.transform(1, 0, lean, 1, -lean * jawShadowY, 0);
  const drop = -dropY + pose.headY + pose.mouth.jaw * 10 + pose.pitch * 70;
  context.translate(pose.headX * 0.2 + pose.yaw * 18, drop);
  drawBodyPicture(context, picture('jaw'));
  context.restore();
}

function drawHands(context: Context2D, { plan, picture, keptHand }: BodyParts, pose: Pose): void {
  context.translate(pivotShift(plan, pose), 0);
  for (const side of sides) {
    const arm = side < 0 ? pose.armLeft : pose.armRight;
    context.save();
    const shift = shoulderShift(plan, side, pose);
    context.translate(shift.x, shift.y);
    if (arm) drawFrontArm(context, plan, { side, arm, keptHand });
    else drawBodyPicture(context, picture(side < 0 ? 'foreLeft' : 'foreRight'));
    context.restore();
  }
}

function drawDeskArms(context: Context2D, { plan, keptHand, onDesk }: BodyParts, pose: Pose, deskY: number): void {
  for (const side of sides) {
    const arm = side < 0 ? pose.armLeft : pose.armRight;
    context.save();
    if (arm) drawFrontArm(context, plan, { side, arm, keptHand, deskY });
    else {
      context.translate(0, deskY);
      drawBodyPicture(context, onDesk(side));
    }
    context.restore();
  }
}
