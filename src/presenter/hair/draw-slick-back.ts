// Draws hair combed straight back from the forehead over the crown.
import { type Point, point, resampleCurve, traceBand } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import { paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { HeadFrame } from '../head/head-frame.ts';
import { capEdge } from './cap-edges.ts';
import { hairlinePoints } from './hairline.ts';
import { drawStrands } from './strands.ts';

const samples = 60;

/** Draws the strands and the light on them, over the cap. */
export function drawSlickBack(frame: HeadFrame): void {
  const { context, hair, projection, lit } = frame;
  const [edge, line] = [capEdge(frame, projection), hairlinePoints(frame, projection)];
  const [crown, roots] = [resampleCurve(edge, samples), resampleCurve(line, samples)];
  const course = (share: number): Point[] => courseOf(crown, roots, share);
  context.save();
  context.beginPath();
  traceBand(context, edge, line);
  context.clip();
  drawStrands(context, hair, { course, count: 90, seed: 41, width: 2, alpha: 0.6 });
  const bright = { ...hair, deep: hair.middle, middle: hair.highlight, highlight: hair.shine };
  const lightOn = (share: number) => resampleCurve(course(share).slice(3, 8), 10);
  drawStrands(context, bright, { course: lightOn, count: 60, seed: 43, width: 1.7, alpha: 0.5 });
  const arc = [0.2, 0.32, 0.44, 0.56, 0.68, 0.8].map((share) => course(share)[5] ?? point(0, 0));
  strokeSoft(context, arc, { colour: hair.shine, width: 22, alpha: 0.22, layers: 9 });
  const glow = course(lit < 0 ? 0.36 : 0.64)[5] ?? point(0, 0);
  paintGlow(context, { ...glow, radiusX: 34, radiusY: 15, colour: hair.shine, alpha: 0.3 });
  strokeSoft(context, line.slice(1, -1), { colour: hair.deep, width: 16, alpha: 0.4, layers: 6 });
  context.restore();
}

/** From the hairline back to the crown, leaning outwards as it rises. */
function courseOf(crown: readonly Point[], roots: readonly Point[], share: number): Point[] {
  const root = pointAt(roots, share);
  // Beside the forehead hair runs back more than up.
  const end = pointAt(crown, lerp(share, 0.5, 0.1));
  const rise = point(lerp(root.x, end.x, 0.34), lerp(root.y, end.y, 0.55));
  return resampleCurve([root, rise, end], 10);
}

function pointAt(points: readonly Point[], share: number): Point {
  const along = share * (points.length - 1);
  const index = Math.min(points.length - 2, Math.floor(along));
  const [from, to] = [points[index], points[index + 1]];
  if (!from || !to) return point(0, 0);
  return point(lerp(from.x, to.x, along - index), lerp(from.y, to.y, along - index));
}
