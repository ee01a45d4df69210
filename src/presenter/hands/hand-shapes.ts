// The shapes a hand can take, as numbers that blend into each other.
import { lerp } from '../../drawing/numbers.ts';
import type { ArmPose } from '../../model/performance.ts';

/** One finger: where it leans, how long it looks, and how far it is folded. */
export interface FingerShape {
  /** Radians from the hand's own direction, away from the thumb positive. */
  readonly lean: number;
  /** 1 is the finger's full length seen flat. */
  readonly length: number;
  /** 0 straight … 1 folded onto the palm. */
  readonly fold: number;
}

/** A hand: index, middle, ring and little finger, and the thumb. */
export interface HandShape {
  readonly fingers: readonly [FingerShape, FingerShape, FingerShape, FingerShape];
  readonly thumb: { readonly lean: number; readonly length: number };
}

type FingerNumbers = readonly [leanDegrees: number, length: number, fold: number];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const finger = ([lean, length, fold]: FingerNumbers): FingerShape => ({ lean: radians(lean), length, fold });

function handShape(
  fingers: readonly [FingerNumbers, FingerNumbers, FingerNumbers, FingerNumbers],
  [thumbLean, thumbLength]: readonly [leanDegrees: number, length: number],
): HandShape {
  const [index, middle, ring, little] = fingers;
  return {
    fingers: [finger(index), finger(middle), finger(ring), finger(little)],
    thumb: { lean: radians(thumbLean), length: thumbLength },
  };
}

/** A raised hand's shapes, and the two hands of a clasp. */
export const handShapes: Readonly<Record<ArmPose['hand'] | 'held' | 'holding', HandShape>> = {
  open: handShape(
    [
      [-14, 1, 0],
      [-4, 1.05, 0],
      [6, 1, 0],
      [18, 0.86, 0],
    ],
    [-50, 1],
  ),
  relax: handShape(
    [
      [-8, 0.9, 0],
      [-2, 0.95, 0],
      [4, 0.9, 0],
      [10, 0.78, 0],
    ],
    [-34, 0.92],
  ),
  point: handShape(
    [
      [-5, 1.04, 0],
      [0, 1, 1],
      [3, 0.98, 1],
      [7, 0.92, 1],
    ],
    [6, 0.86],
  ),
  two: handShape(
    [
      [-12, 1.02, 0],
      [7, 1.06, 0],
      [3, 0.98, 1],
      [7, 0.92, 1],
    ],
    [14, 0.84],
  ),
  one: handShape(
    [
      [-3, 1.04, 0],
      [0, 1, 1],
      [3, 0.98, 1],
      [7, 0.92, 1],
    ],
    [16, 0.84],
  ),
  three: handShape(
    [
      [-13, 1.02, 0],
      [0, 1.06, 0],
      [12, 0.99, 0],
      [8, 0.92, 1],
    ],
    [18, 0.8],
  ),
  four: handShape(
    [
      [-13, 1.02, 0],
      [-3, 1.06, 0],
      [7, 1.01, 0],
      [18, 0.88, 0],
    ],
    [24, 0.72],
  ),
  five: handShape(
    [
      [-17, 1.02, 0],
      [-5, 1.06, 0],
      [7, 1.01, 0],
      [20, 0.88, 0],
    ],
    [-56, 1],
  ),
  grip: handShape(
    [
      [-3, 0.5, 0],
      [0, 0.52, 0],
      [3, 0.49, 0],
      [6, 0.44, 0],
    ],
    [-8, 0.8],
  ),
  fist: handShape(
    [
      [-4, 1, 1],
      [0, 1, 1],
      [4, 1, 1],
      [8, 0.95, 1],
    ],
    [16, 0.82],
  ),
  present: handShape(
    [
      [-10, 0.97, 0],
      [-3, 1.02, 0],
      [4, 0.97, 0],
      [12, 0.84, 0],
    ],
    [-58, 0.98],
  ),
  blade: handShape(
    [
      [-2, 0.98, 0],
      [0, 1.03, 0],
      [1, 0.98, 0],
      [3, 0.82, 0],
    ],
    [-22, 0.95],
  ),
  held: handShape(
    [
      [-3, 0.62, 0],
      [0, 0.62, 0],
      [3, 0.58, 0],
      [6, 0.5, 0],
    ],
    [-24, 0.72],
  ),
  holding: handShape(
    [
      [-5, 0.8, 0],
      [-1, 0.84, 0],
      [3, 0.8, 0],
      [8, 0.68, 0],
    ],
    [-20, 0.84],
  ),
};

/** How much of its breadth a raised hand shows: 1 flat … 0 edge-on. */
export const handFlatness = (hand: ArmPose['hand']): number => (hand === 'blade' ? 0.3 : 1);

/** The shape a share of the way from one to another. */
export function mixHandShapes(from: HandShape, to: HandShape, share: number): HandShape {
  const mixed = (index: 0 | 1 | 2 | 3): FingerShape => ({
    lean: lerp(from.fingers[index].lean, to.fingers[index].lean, share),
    length: lerp(from.fingers[index].length, to.fingers[index].length, share),
    fold: lerp(from.fingers[index].fold, to.fingers[index].fold, share),
  });
  return {
    fingers: [mixed(0), mixed(1), mixed(2), mixed(3)],
    thumb: {
      lean: lerp(from.thumb.lean, to.thumb.lean, share),
      length: lerp(from.thumb.length, to.thumb.length, share),
    },
  };
}
