// Smooth outlines through points (Catmull-Rom as Béziers), and shapes made of them.
import type { Context2D } from '../model/surface.ts';
import { clamp, lerp } from './numbers.ts';

/** A point of an outline; a corner is not smoothed. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly corner?: boolean;
}

/** Makes a point. */
export const point = (x: number, y: number): Point => ({ x, y });
/** Makes a point at which the outline turns sharply. */
export const corner = (x: number, y: number): Point => ({ x, y, corner: true });

interface CurveOptions {
  readonly closed?: boolean;
  /** Share of the neighbours' distance that the tangents span; 1/6 is Catmull-Rom. */
  readonly tension?: number;
  /** Goes on from the path so far by a straight line to the first point. */
  readonly join?: boolean;
}

const cornerPull = 0.2;

/** The control point that leaves `at` towards `to`, its smooth tangent set by the neighbours `before` and `to`. */
function controlPoint(before: Point, at: Point, to: Point, tension: number): Point {
  if (at.corner) return point(lerp(at.x, to.x, cornerPull), lerp(at.y, to.y, cornerPull));
  return point(at.x + (to.x - before.x) * tension, at.y + (to.y - before.y) * tension);
}

/** Adds a smooth curve through the points to the current path. */
export function traceCurve(context: Context2D, points: readonly Point[], options: CurveOptions = {}): void {
  const { closed = true, tension = 1 / 6, join = false } = options;
  const count = points.length;
  const at = (index: number): Point => {
    const wrapped = closed ? (index + count) % count : clamp(index, 0, count - 1);
    return points[wrapped] as Point; // wrapped is always inside the list
  };
  if (count === 0) return;
  if (join) context.lineTo(at(0).x, at(0).y);
  else context.moveTo(at(0).x, at(0).y);
  const segments = closed ? count : count - 1;
  for (let index = 0; index < segments; index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leave = controlPoint(before, from, to, tension);
    const arrive = controlPoint(after, to, from, tension);
    context.bezierCurveTo(leave.x, leave.y, arrive.x, arrive.y, to.x, to.y);
  }
  if (closed) context.closePath();
}

/** Adds the closed band between two smooth edges, both given in the same direction, to the current path. */
export function traceBand(context: Context2D, edge: readonly Point[], otherEdge: readonly Point[]): void {
  traceCurve(context, edge, { closed: false });
  traceCurve(context, [...otherEdge].reverse(), { closed: false, join: true });
  context.closePath();
}

/** A fill or stroke style. */
export type Paint = CanvasRenderingContext2D['fillStyle'];

/** Fills the smooth closed shape through the points. */
export function fillCurve(context: Context2D, points: readonly Point[], paint: Paint, tension?: number): void {
  context.beginPath();
  traceCurve(context, points, tension === undefined ? {} : { tension });
  context.fillStyle = paint;
  context.fill();
}

/** Strokes the smooth open line through the points. */
export function strokeCurve(context: Context2D, points: readonly Point[], paint: Paint, width: number): void {
  context.beginPath();
  traceCurve(context, points, { closed: false });
  context.strokeStyle = paint;
  context.lineWidth = width;
  context.stroke();
}

/** A ribbon along a spine whose half width is a function of the share of the way, 0 to 1. */
export function ribbon(spine: readonly Point[], halfWidth: (share: number) => number, sharpEnds = false): Point[] {
  const last = spine.length - 1;
  const left: Point[] = [];
  const right: Point[] = [];
  spine.forEach((at, index) => {
    const before = spine[Math.max(0, index - 1)] ?? at;
    const after = spine[Math.min(last, index + 1)] ?? at;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const [dx, dy] = [(after.x - before.x) / length, (after.y - before.y) / length];
    const half = halfWidth(index / last);
    const isEnd = sharpEnds && (index === 0 || index === last);
    const make = isEnd ? corner : point;
    left.push(make(at.x - dy * half, at.y + dx * half));
    right.push(make(at.x + dy * half, at.y - dx * half));
  });
  return [...left, ...right.reverse()];
}

/** `count` points evenly along the Catmull-Rom curve through the points. */
export function resampleCurve(points: readonly Point[], count: number): Point[] {
  const segments = points.length - 1;
  return Array.from({ length: count }, (_, index) => {
    const along = (index / (count - 1)) * segments;
    const segment = Math.min(segments - 1, Math.floor(along));
    return catmullRom(points, segment, along - segment);
  });
}

function catmullRom(points: readonly Point[], segment: number, share: number): Point {
  const at = (index: number) => points[clamp(index, 0, points.length - 1)] as Point; // clamped into the list
  const [p0, p1, p2, p3] = [at(segment - 1), at(segment), at(segment + 1), at(segment + 2)];
  const along = (a: number, b: number, c: number, d: number) =>
    0.5 * (2 * b + (c - a) * share + (2 * a - 5 * b + 4 * c - d) * share ** 2 + (3 * b - a - 3 * c + d) * share ** 3);
  return point(along(p0.x, p1.x, p2.x, p3.x), along(p0.y, p1.y, p2.y, p3.y));
}

/** The points a share of the way from one outline to another of as many points. */
export const mixCurves = (from: readonly Point[], to: readonly Point[], share: number): Point[] =>
  from.map((start, index) => {
    const end = to[index] ?? start;
    return point(lerp(start.x, end.x, share), lerp(start.y, end.y, share));
  });
