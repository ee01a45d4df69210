// Works out the edges of an eye's lids in one pose.
import type { Point } from '../../drawing/curves.ts';
import { clamp, lerp } from '../../drawing/numbers.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';

/** The edges of both lids, from the inner to the outer corner. */
export interface EyeLids {
  /** 0 closed, 1 open, up to 1.2 wide open. */
  readonly open: number;
  readonly upper: readonly Point[];
  readonly lower: readonly Point[];
  /** The fold above the upper lid. */
  readonly crease: readonly Point[];
  /** A place in the eye: −1 inner … 1 outer corner, and the distance below the lid line of the open eye. */
  readonly place: (along: number, y: number, lift?: number) => Point;
  /** Where the upper lid's edge is, before projection. */
  readonly upperY: (along: number) => number;
}

// From the inner corner (−1) to the outer (1).
const steps = Array.from({ length: 9 }, (_, index) => -1 + index / 4);

/** How high each lid arches along the eye; the upper one highest towards the nose, the lower towards the ear. */
function archOf(along: number, skew: number, sharpness: number): number {
  const shifted = clamp(along + skew * (1 - along * along), -1, 1);
  return Math.max(0, 1 - shifted * shifted) ** sharpness;
}

const upperArch = (along: number): number => archOf(along, 0.1, 0.62);
const lowerArch = (along: number): number => archOf(along, -0.12, 0.8);

/** Works out the lids of one eye. */
export function eyeLids(frame: HeadFrame, side: Side): EyeLids {
  const { shape, pose, projection, smile } = frame;
  const open = clamp(side < 0 ? pose.eyeLeft : pose.eyeRight, 0, 1.2);
  const squint = clamp(pose.squint + Math.max(0, smile) * 0.35);
  const place = (along: number, y: number, lift = 2): Point =>
    projection.onSkin(side * (shape.eyeX + along * shape.eyeWidth), y, lift);
  const line = (along: number): number => shape.eyeY + lerp(2.6, -shape.eyeTilt, (along + 1) / 2);
  const upperAt = (along: number, opening: number): number => {
    const arch = upperArch(along);
    const height = shape.upperLid * (1 + Math.max(0, -pose.gazeY) * 0.14) + Math.max(0, opening - 1) * 8;
    const closing = (shape.upperLid + shape.lowerLid - 1) * (1 - Math.min(1, opening));
    return line(along) + arch * (closing - height + Math.max(0, pose.gazeY) * 2.2);
  };
  const lowerY = (along: number): number =>
    line(along) + lowerArch(along) * (shape.lowerLid + pose.gazeY * 1.1 - squint * 3.4 - (1 - Math.min(1, open)));
  const upperY = (along: number): number => Math.min(upperAt(along, open), lowerY(along) - 0.2);
  const shut = 1 - Math.min(1, open);
  const creaseY = (along: number): number => {
    const arch = upperArch(along);
    return Math.min(upperAt(along, 1), upperY(along)) - (2.5 + 2.8 * arch) + shut * 2.5 * arch;
  };
  return {
    open,
    upper: steps.map((along) => place(along, upperY(along))),
    lower: steps.map((along) => place(along, lowerY(along))),
    crease: steps.map((along) => place(along * 1.02, creaseY(along), 1)),
    place,
    upperY,
  };
}
