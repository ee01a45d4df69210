// Where the lips of a moving mouth stand, and what is seen between them: teeth, tongue and the dark behind.
import { clamp, lerp, smoothstep } from '../../drawing/numbers.ts';
import type { MouthShape } from '../../model/performance.ts';
import { readCurve } from './face-frame.ts';
import { pack } from './pixels.ts';
import type { PortraitShape } from './portrait-shape.ts';
import { type MouthMove, moveMouth } from './speak-mouth.ts';

/** The edges of the lips over the mouth's line, in pixels of its frame, in steps of one pixel of a. */
export interface MouthOpening {
  readonly reach: number;
  readonly upper: Float32Array;
  readonly lower: Float32Array;
  /** Half of the opening's width. */
  readonly half: number;
}

const samples = 65;

/** Finds the edges for a move. Beyond the corners both are the line along which the lips' fields meet. */
export function openMouth(shape: PortraitShape, move: MouthMove): MouthOpening {
  const { frame, seam } = shape.mouth;
  const reach = Math.ceil(0.62 * shape.faceWidth);
  const [upper, lower] = [new Float32Array(2 * reach + 1), new Float32Array(2 * reach + 1)];
  const by = { da: 0, db: 0 };
  let before: readonly [number, number, number] | null = null;
  for (let index = 0; index < samples * 2; index += 1) {
    const a = lerp(-1.05 * reach, 1.05 * reach, index / (samples * 2 - 1));
    const b = readCurve(seam, a);
    moveMouth(shape, move, { a, b, side: 'upper' }, by);
    const [edgeA, edgeUpper] = [a + by.da, b + by.db];
    moveMouth(shape, move, { a, b, side: 'lower' }, by);
    const edge = [edgeA, edgeUpper, Math.max(edgeUpper, b + by.db)] as const;
    if (before !== null) fillBetween(before, edge, { reach, upper, lower });
    before = edge;
  }
  return { reach, upper, lower, half: frame.half * move.width };
}

function fillBetween(
  [fromA, fromUpper, fromLower]: readonly [number, number, number],
  [toA, toUpper, toLower]: readonly [number, number, number],
  { reach, upper, lower }: Pick<MouthOpening, 'reach' | 'upper' | 'lower'>,
): void {
  for (let a = Math.max(-reach, Math.ceil(fromA)); a <= Math.min(reach, toA); a += 1) {
    const share = (a - fromA) / Math.max(1e-6, toA - fromA);
    upper[a + reach] = lerp(fromUpper, toUpper, share);
    lower[a + reach] = lerp(fromLower, toLower, share);
  }
}

/** The inside of a mouth: how light it is there, and what stands in it. */
export interface MouthInside {
  readonly opening: MouthOpening;
  readonly faceHeight: number;
  /** Brightness of the face, 0 to 1.2 of a well lit one. */
  readonly light: number;
  /** Lower edge of the upper teeth and upper edge of the lower ones, at the middle, in the mouth's frame. */
  readonly upperTeeth: number;
  readonly lowerTeeth: number;
  readonly tongueTop: number;
  readonly tongueWidth: number;
}

export function planInside(
  { mouth: { seam }, faceHeight }: PortraitShape,
  opening: MouthOpening,
  { drop, mouth, light }: { readonly drop: number; readonly mouth: MouthShape; readonly light: number },
): MouthInside {
  const rest = readCurve(seam, 0);
  const bottom = opening.lower[opening.reach] ?? 0;
  const jawTop = rest + drop;
  return {
    ...{ opening, faceHeight, light },
    upperTeeth: rest + 0.0155 * faceHeight * (1 - 0.4 * mouth.pucker),
    // They ride on the jaw, behind the lower lip.
    lowerTeeth: jawTop - faceHeight * lerp(-0.004, 0.012, clamp(mouth.lowerLip * 1.6 + mouth.wide * 0.6)),
    tongueTop: lerp(bottom - 0.32 * (bottom - rest), rest + 0.013 * faceHeight, smoothstep(0.35, 1, mouth.tongue)),
    tongueWidth: 0.62,
  };
}

/** The colour at the place (a, b) between the lips. */
export function insideColour(inside: MouthInside, a: number, b: number): number {
  const { opening, faceHeight, light } = inside;
  const u = a / Math.max(1, opening.half);
  const at = Math.round(clamp(a, -opening.reach, opening.reach)) + opening.reach;
  const [upper, lower] = [opening.upper[at] ?? 0, opening.lower[at] ?? 0];
  const soft = Math.max(1, 0.006 * faceHeight);
  const depth = clamp((b - upper) / Math.max(1, lower - upper));
  let [red, green, blue] = [lerp(44, 92, depth), lerp(13, 34, depth), lerp(15, 36, depth)];
  const blend = (share: number, colour: readonly [number, number, number]): void => {
    red = lerp(red, colour[0], share);
    green = lerp(green, colour[1], share);
    blue = lerp(blue, colour[2], share);
  };
  const tongueEdge = inside.tongueTop + 0.055 * faceHeight * (u / inside.tongueWidth) ** 2;
  const tongue = smoothstep(-soft, soft * 2, b - tongueEdge) * (1 - smoothstep(0.75, 1.05, Math.abs(u)));
  blend(tongue * 0.92, [lerp(176, 150, Math.abs(u)), 84, 84]);
  const row = toothRow(a / faceHeight);
  const side = clamp(1 - 0.62 * u * u);
  const lowerEdge = inside.lowerTeeth + faceHeight * (0.02 * u * u + 0.004 * row);
  blend(smoothstep(-soft, soft, b - lowerEdge) * 0.9 * clamp(1.15 - Math.abs(u)), toothColour(0.74 * side, row));
  const upperEdge = inside.upperTeeth - faceHeight * (0.016 * u * u + 0.0035 * row);
  blend(smoothstep(-soft, soft, upperEdge - b) * clamp(1.6 - 1.2 * Math.abs(u)), toothColour(0.95 * side, row));
  // The lips throw a shadow into the mouth.
  const dim =
    light *
    lerp(0.66, 1, smoothstep(0, 0.02 * faceHeight, b - upper)) *
    lerp(0.6, 1, smoothstep(0, 0.014 * faceHeight, lower - b));
  return pack(red * dim, green * dim, blue * dim);
}

/** Widths of the teeth from the middle outwards, by the height of the face. */
const toothEnds = [0.043, 0.08, 0.117, 0.15, 0.183];

/** 0 in the middle of a tooth, 1 in the gap beside it. */
function toothRow(share: number): number {
  const place = Math.abs(share);
  let from = 0;
  for (const to of toothEnds) {
    if (place < to) return Math.abs((2 * (place - from)) / (to - from) - 1) ** 4;
    from = to;
  }
  return 0.3;
}

const toothColour = (shine: number, gap: number): readonly [number, number, number] => {
  const value = shine * (1 - 0.2 * gap);
  return [246 * value, 232 * value, 208 * value];
};
