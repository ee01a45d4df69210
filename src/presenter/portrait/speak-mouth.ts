// How the skin around the mouth moves when it speaks: above and below the line where the lips meet.
import { smoothstep } from '../../drawing/numbers.ts';
import type { MouthShape as MouthMotion, Pose } from '../../model/performance.ts';
import { readCurve } from './face-frame.ts';
import type { PortraitShape } from './portrait-shape.ts';

/** The movement of a mouth in pixels, in the frame of the mouth. */
export interface MouthMove {
  /** How far the lower lip's middle goes down, and the upper lip's goes up. */
  readonly drop: number;
  readonly lift: number;
  /** How far each corner goes up, left and right. */
  readonly corners: readonly [number, number];
  /** Width of the mouth against its own. */
  readonly width: number;
  /** How much fuller the lips become; negative: thinner. */
  readonly fullness: number;
  /** 0 to 1: the lower lip is drawn under the upper teeth. */
  readonly bite: number;
}

/** Turns the mouth and the smile of a pose into pixels. */
export function planMouthMove({ mouth, smile, smileSkew }: Pose, { faceHeight }: PortraitShape): MouthMove {
  const corner = 0.019 * faceHeight * smile * (1 - 0.6 * mouth.pucker);
  return {
    drop: faceHeight * Math.max(0, 0.105 * mouth.jaw + 0.016 * mouth.lowerLip - 0.012 * mouth.bite),
    lift: faceHeight * (0.017 * mouth.upperLip + 0.008 * mouth.jaw + 0.008 * mouth.bite) * openness(mouth),
    corners: [corner * (1 - 0.3 * smileSkew), corner * (1 + 0.3 * smileSkew)],
    width: 1 + 0.12 * mouth.wide - 0.3 * mouth.pucker - 0.07 * mouth.jaw + 0.05 * smile,
    fullness: 0.3 * mouth.pucker - 0.28 * mouth.press - 0.2 * mouth.bite,
    bite: mouth.bite,
  };
}

/** Lips that are pressed together do not part. */
const openness = ({ press }: MouthMotion): number => 1 - press;

/** How much of a drop the corners share in. */
const cornerShare = 0.24;

/** Gives the movement of the place (a, b) of the mouth's frame into `to`; `side` says which lip it belongs to. */
export function moveMouth(
  { mouth, faceWidth, faceHeight }: PortraitShape,
  move: MouthMove,
  place: { readonly a: number; readonly b: number; readonly side: 'upper' | 'lower' },
  to: { da: number; db: number },
): void {
  const { half } = mouth.frame;
  const { a, b, side } = place;
  const u = a / half;
  const fromSeam = b - readCurve(mouth.seam, a);
  const e = side === 'upper' ? Math.min(0, fromSeam) : Math.max(0, fromSeam);
  const reach = e / faceHeight;
  const beside = Math.max(0, Math.abs(u) - 1);
  const middle = Math.max(0, 1 - Math.abs(u) ** (side === 'upper' ? 2 : 2.8));
  const corner = beside > 0 ? bell(beside / 0.55) : u ** 4;
  const near = bell(reach / 0.13);
  to.da = a * (move.width - 1) * bell(u / 1.75) * bell(reach / 0.17);
  const fuller = e * move.fullness * bell(reach / 0.055) * (beside > 0 ? bell(beside / 0.2) : 1);
  const smile =
    (u < 0 ? move.corners[0] : move.corners[1]) * Math.min(1, u * u) * bell(beside / 0.7) * bell(reach / 0.16);
  if (side === 'upper') {
    to.db = fuller - smile + near * (move.drop * cornerShare * corner - move.lift * middle);
    return;
  }
  const lip = move.drop * (cornerShare * corner + middle);
  const jaw = move.drop * 0.96 * bell(a / (0.43 * faceWidth));
  const below = smoothstep(mouth.chin, mouth.chin + 0.42 * faceHeight, b);
  to.db = fuller - smile + (lip + (jaw - lip) * smoothstep(0, 0.1, reach)) * (1 - below);
}

/** 1 at 0, falling smoothly to nearly nothing at 2. */
const bell = (value: number): number => Math.exp(-value * value);
