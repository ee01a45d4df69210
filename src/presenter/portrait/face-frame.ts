// A line across a face as the axes of a frame of its own: a along the line, b down the face, both in pixels.

export type Place = readonly [x: number, y: number];

/** A frame whose origin is the middle of a line and whose first axis runs along it to the viewer's right. */
export interface FaceFrame {
  readonly originX: number;
  readonly originY: number;
  /** Cosine and sine of the line's direction. */
  readonly cos: number;
  readonly sin: number;
  /** Half of the line's length. */
  readonly half: number;
}

/** Gives the frame of a line from left to right. */
export function frameOf([fromX, fromY]: Place, [toX, toY]: Place): FaceFrame {
  const length = Math.hypot(toX - fromX, toY - fromY);
  return {
    originX: (fromX + toX) / 2,
    originY: (fromY + toY) / 2,
    cos: (toX - fromX) / length,
    sin: (toY - fromY) / length,
    half: length / 2,
  };
}

/** How far along the frame's line a place is. */
export const alongOf = (frame: FaceFrame, x: number, y: number): number =>
  (x - frame.originX) * frame.cos + (y - frame.originY) * frame.sin;

/** How far below the frame's line a place is. */
export const belowOf = (frame: FaceFrame, x: number, y: number): number =>
  (y - frame.originY) * frame.cos - (x - frame.originX) * frame.sin;

/** The place at a and b. */
export const placeIn = (frame: FaceFrame, a: number, b: number): Place => [
  frame.originX + a * frame.cos - b * frame.sin,
  frame.originY + a * frame.sin + b * frame.cos,
];

/** A curve over the frame's line: b at every a from −reach to reach, in equal steps. */
export interface Curve {
  readonly reach: number;
  readonly values: Float32Array;
}

/** Makes a curve through points in order of a; beyond its ends it stays level. */
export function curveThrough(points: readonly Place[], reach: number, count = 97): Curve {
  const sorted = points.toSorted((p, q) => p[0] - q[0]);
  const values = Float32Array.from({ length: count }, (_, index) => {
    return heightAt(sorted, reach * ((2 * index) / (count - 1) - 1));
  });
  return { reach, values };
}

function heightAt(sorted: readonly Place[], a: number): number {
  const next = sorted.findIndex(([x]) => x > a);
  const [first = [0, 0]] = sorted;
  const last = sorted.at(-1) ?? first;
  if (next === 0) return first[1];
  const [before, after] = [sorted[next - 1], sorted[next]];
  if (before === undefined || after === undefined) return last[1];
  // Catmull-Rom: lids and lips have no corners between their points.
  const p0 = sorted[next - 2] ?? before;
  const p3 = sorted[next + 1] ?? after;
  const width = after[0] - before[0];
  const t = (a - before[0]) / width;
  const slope = (from: Place, to: Place): number => ((to[1] - from[1]) / Math.max(1e-6, to[0] - from[0])) * width;
  const [m0, m1] = [slope(p0, after), slope(before, p3)];
  const [t2, t3] = [t * t, t * t * t];
  return (2 * t3 - 3 * t2 + 1) * before[1] + (t3 - 2 * t2 + t) * m0 + (3 * t2 - 2 * t3) * after[1] + (t3 - t2) * m1;
}

/** The height of a curve at a. */
export function readCurve({ reach, values }: Curve, a: number): number {
  const place = Math.min(values.length - 1.001, Math.max(0, ((a / reach + 1) / 2) * (values.length - 1)));
  const index = Math.floor(place);
  const share = place - index;
  return (values[index] ?? 0) * (1 - share) + (values[index + 1] ?? 0) * share;
}
