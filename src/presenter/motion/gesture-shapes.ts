// Where each gesture puts the hand and how it beats; x counts outwards from the middle line, figure units.
import type { ArmPose, HandProp, TimedGesture } from '../../model/performance.ts';
import type { GestureName } from '../../model/storyboard.ts';

/** One gesture of a hand on the viewer's right; the left is its mirror image. */
export interface GestureShape {
  readonly handX: number;
  readonly handY: number;
  /** Direction of the fingers: −π/2 is up, 0 to the viewer's right. */
  readonly handAngle: number;
  readonly hand: ArmPose['hand'];
  readonly palm: boolean;
  /** The hand's own rhythm: how far it goes in each direction, how far it turns, and how often a second. */
  readonly beat: { readonly x: number; readonly y: number; readonly turn: number; readonly perSecond: number };
  /** How far the body and the head turn after the hand, radians. */
  readonly bodyTurn: number;
  readonly headTurn: number;
  /** How long it lasts when nothing cuts it short. */
  readonly lastsMs: number;
}

const stillBeat = { x: 0, y: 4, turn: 0.03, perSecond: 0.8 };

/** The shape of a hand that holds something: the hand lies inwards, its back to the viewer. */
const holding = {
  handAngle: -2.72,
  hand: 'grip',
  palm: false,
  beat: { x: 0, y: 3, turn: 0.02, perSecond: 0.5 },
  bodyTurn: 0.02,
  headTurn: 0.02,
  lastsMs: 60_000,
} as const;

/** Where each thing is held. */
export const heldShapes: Readonly<Record<HandProp, GestureShape>> = {
  tablet: { ...holding, handX: 118, handY: 330 },
  cup: { ...holding, handX: 108, handY: 322 },
  microphone: { ...holding, handX: 92, handY: 296, handAngle: -2.5 },
};

/** The shape of each gesture. */
export const gestureShapes: Readonly<Record<GestureName, GestureShape>> = {
  open: {
    handX: 192,
    handY: 266,
    handAngle: -1.02,
    hand: 'open',
    palm: true,
    beat: { x: 3, y: 6, turn: 0.05, perSecond: 0.85 },
    bodyTurn: 0.05,
    headTurn: 0.03,
    lastsMs: 2600,
  },
  present: {
    handX: 190,
    handY: 256,
    handAngle: -0.96,
    hand: 'present',
    palm: true,
    beat: stillBeat,
    bodyTurn: 0.13,
    headTurn: 0.09,
    lastsMs: 3200,
  },
  point: {
    handX: 196,
    handY: 254,
    handAngle: -1.12,
    hand: 'point',
    palm: true,
    beat: { x: 2, y: 5, turn: 0.06, perSecond: 1 },
    bodyTurn: 0.09,
    headTurn: 0.06,
    lastsMs: 2400,
  },
  count: {
    handX: 178,
    handY: 266,
    handAngle: -1.5,
    hand: 'two',
    palm: true,
    beat: { x: 0, y: 7, turn: 0.04, perSecond: 1.1 },
    bodyTurn: 0.04,
    headTurn: 0.02,
    lastsMs: 2400,
  },
  chop: {
    handX: 158,
    handY: 294,
    handAngle: -1.2,
    hand: 'blade',
    palm: true,
    beat: { x: 2, y: 13, turn: 0.12, perSecond: 1.6 },
    bodyTurn: 0.03,
    headTurn: 0.02,
    lastsMs: 2000,
  },
  wave: {
    handX: 208,
    handY: 220,
    handAngle: -1.42,
    hand: 'open',
    palm: true,
    beat: { x: 9, y: 2, turn: 0.26, perSecond: 2.1 },
    bodyTurn: 0.04,
    headTurn: 0.05,
    lastsMs: 1900,
  },
  hold: heldShapes.tablet,
};

const countingHands = { 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five' } as const;

/** The shape of one gesture, with the fingers it counts on or the thing it holds. */
export function shapeOf({ name, fingers, prop }: TimedGesture): GestureShape {
  if (name === 'count') return { ...gestureShapes.count, hand: countingHands[fingers ?? 2] };
  return name === 'hold' ? heldShapes[prop ?? 'tablet'] : gestureShapes[name];
}
