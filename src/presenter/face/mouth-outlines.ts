// Turns the mouth's eight parameters and the smile into the outlines of the lips.
import type { Point } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';

/** The lips of one pose; every outline runs from the left corner to the right. */
export interface MouthOutlines {
  readonly upperOuter: readonly Point[];
  readonly upperInner: readonly Point[];
  readonly lowerInner: readonly Point[];
  readonly lowerOuter: readonly Point[];
  readonly leftCorner: Point;
  readonly rightCorner: Point;
  /** Half the mouth's width. */
  readonly halfWidth: number;
  /** The lips' inner edges and heights in the middle, from the mouth's line. */
  readonly upperY: number;
  readonly lowerY: number;
  readonly upperHeight: number;
  readonly lowerHeight: number;
  readonly cornerY: number;
  /** How far the lips stand apart; 0 or less is closed. */
  readonly gap: number;
  /** A place from the middle of the mouth's line, lifted off the lips. */
  readonly place: (x: number, y: number, lift?: number) => Point;
}

/** Works out the lips. */
export function mouthOutlines(frame: HeadFrame): MouthOutlines {
  const { shape, projection, smile } = frame;
  const { jaw, pucker } = frame.pose.mouth;
  const measures = lipMeasures(frame);
  const { halfWidth, cornerY, upperY, lowerY, upperHeight, lowerHeight } = measures;
  // A smile that is the same on both sides looks put on.
  const skew = frame.pose.smileSkew * 2.6 * (0.3 + Math.max(0, smile));
  const place = (x: number, y: number, lift = 0): Point => {
    const dip = smile * 3 * (1 - Math.min(1, Math.abs(x) / halfWidth));
    return projection.onSkin(x, shape.mouthY + y + dip - skew * (x / halfWidth), 3 + pucker * 7 + lift);
  };
  const corner = (side: Side): Point => projection.onSkin(side * halfWidth, shape.mouthY + cornerY + 0.5 - skew * side);
  const [leftCorner, rightCorner] = [corner(-1), corner(1)];
  // Rounded lips keep their height towards the corners.
  const shoulder = 0.62 + 0.18 * pucker + 0.1 * jaw;
  const row = (...half: readonly (readonly [x: number, y: number, lift: number])[]): Point[] => {
    const left = half.map(([x, y, lift]) => place(-x * halfWidth, y, lift));
    const right = half.slice(0, -1).map(([x, y, lift]) => place(x * halfWidth, y, lift));
    return [leftCorner, ...left, ...right.reverse(), rightCorner];
  };
  const closed = measures.gap <= 0;
  const upperInner = row(
    [shoulder, upperY * 0.72 + 0.8 + cornerY * 0.4, 0],
    [0.27, upperY + 1, 0],
    [0, upperY + 1.6, 0],
  );
  return {
    ...measures,
    place,
    leftCorner,
    rightCorner,
    upperOuter: row(
      [shoulder, -upperHeight * 0.62 + upperY * 0.75 + cornerY * 0.42, 0],
      [0.24, -upperHeight + upperY, 1],
      [0, -upperHeight * 0.74 + upperY, 2],
    ),
    upperInner,
    // Closed lips share one edge, so that nothing can show between them.
    lowerInner: closed
      ? upperInner
      : row(
          [shoulder + 0.02, lowerY * 0.68 + 0.9 + cornerY * 0.32, 0],
          [0.3, lowerY * 0.97 + 1.3, 0],
          [0, lowerY + 1.8, 0],
        ),
    lowerOuter: row(
      [shoulder, lowerY * 0.74 + lowerHeight * 0.82 + 1 + cornerY * 0.3, 0],
      [0.3, lowerY + lowerHeight + 0.6, 0],
      [0, lowerY + lowerHeight + 1.3, 0],
    ),
  };
}

// Lips nearer than this count as touching.
const touching = 0.45;

function lipMeasures({ shape, pose, smile }: HeadFrame) {
  const { jaw, wide, pucker, upperLip, lowerLip, press, bite, tongue } = pose.mouth;
  const grin = Math.max(0, smile);
  const upperOpening = upperLip * 2.6 + jaw * 4.2 + pucker * 1.6;
  const lowerOpening = jaw * 18 + lowerLip * 3.4 + tongue * 1.5 + pucker * 1.5;
  const parted = 1 - press;
  const upperY = -upperOpening * parted;
  // Biting brings the lower lip up to the teeth, whatever the jaw does.
  const lowerY = lerp(lowerOpening * parted, 1.2, bite);
  const stretch = 0.12 * wide + 0.1 * smile;
  const apart = lowerY - upperY;
  return {
    halfWidth: shape.mouthWidth * (1 + 0.24 * wide + 0.17 * grin - 0.5 * pucker),
    cornerY: -smile * 9 * (1 - 0.5 * pucker) + jaw * 4,
    upperY,
    lowerY,
    upperHeight: shape.upperLip * (1 - 0.5 * press + 0.25 * pucker - stretch),
    lowerHeight: shape.lowerLip * (1 - 0.42 * press + 0.3 * pucker - stretch - 0.45 * bite),
    gap: apart < touching ? 0 : apart,
  };
}
