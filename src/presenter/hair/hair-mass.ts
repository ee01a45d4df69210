// Draws one mass of hair between its inner edge (at the face) and its outer edge (the silhouette).
import { withAlpha } from '../../drawing/colour.ts';
import {
  mixCurves,
  type Paint,
  type Point,
  point,
  resampleCurve,
  ribbon,
  traceBand,
  traceCurve,
} from '../../drawing/curves.ts';
import { paintGlow } from '../../drawing/paint.ts';
import type { HeadFrame } from '../head/head-frame.ts';
import { coursesBetween, drawStrands } from './strands.ts';

/** A mass of hair; both edges run from the root to the tips. */
export interface HairMass {
  readonly inner: readonly Point[];
  readonly outer: readonly Point[];
  readonly paint: Paint;
  /** The outline of the tips from the inner to the outer edge. */
  readonly tips?: readonly Point[];
  /** Whether the tips run out into pointed locks. */
  readonly hasLocks?: boolean;
  readonly strandCount: number;
  readonly strandWidth: number;
  readonly seed: number;
  /** Whether the mass is on the side of the main light. */
  readonly isLit: boolean;
  /** Whether the paint fades before the tips; then all on it ends earlier. */
  readonly fadesOut?: boolean;
  /** 0 … 1: how dark the edge at the face is. */
  readonly innerShade: number;
  /** Where on the way from root to tip the light breaks, and how bright. */
  readonly shine?: { readonly from: number; readonly to: number; readonly alpha: number };
}

const edgeSamples = 13;

/** Draws the mass: its layers are bands between shares of the two edges, so that only the shine needs a clip. */
export function drawHairMass(frame: HeadFrame, mass: HairMass): void {
  const { context, hair } = frame;
  const wholeInner = resampleCurve(mass.inner, edgeSamples);
  const wholeOuter = resampleCurve(mass.outer, edgeSamples);
  fillMass(frame, mass, wholeInner, wholeOuter);
  if (mass.hasLocks) fillLocks(frame, mass.paint, wholeInner, wholeOuter);
  const end = mass.fadesOut ? edgeSamples - 2 : edgeSamples;
  const [inner, outer] = [wholeInner.slice(0, end), wholeOuter.slice(0, end)];
  const band = (from: number, to: number, paint: Paint) => {
    context.beginPath();
    traceBand(context, mixCurves(inner, outer, from), mixCurves(inner, outer, to));
    context.fillStyle = paint;
    context.fill();
  };
  drawStrands(context, hair, {
    course: coursesBetween(inner, outer),
    count: mass.strandCount,
    seed: mass.seed,
    width: mass.strandWidth,
    alpha: 0.55,
  });
  for (const reach of [0.18, 0.09]) band(0, reach, withAlpha(hair.deep, mass.innerShade * 0.42));
  if (mass.shine) {
    context.save();
    context.beginPath();
    traceBand(context, inner, outer);
    context.clip();
    drawShine(frame, { inner, outer, seed: mass.seed + 7, ...mass.shine });
    context.restore();
  }
  const rim = mass.isLit ? '#ffffff' : frame.light.rim;
  const rimAlpha = (mass.isLit ? 0.06 : 0.15) * frame.light.rimAlpha;
  for (const reach of [0.93, 0.965]) band(reach, 1, withAlpha(rim, rimAlpha));
}

function fillMass(
  { context }: HeadFrame,
  { tips = [], paint }: HairMass,
  inner: readonly Point[],
  outer: readonly Point[],
): void {
  context.beginPath();
  traceCurve(context, [...inner, ...tips, ...[...outer].reverse()], { closed: false });
  context.closePath();
  context.fillStyle = paint;
  context.fill();
}

// Each lock: where it hangs between the edges, and how far it reaches beyond the mass.
const locks: readonly (readonly [share: number, reach: number])[] = [
  [0.1, 9],
  [0.27, 17],
  [0.46, 12],
  [0.62, 21],
  [0.79, 14],
  [0.92, 8],
];

/** Pointed locks that begin inside the mass and run out below it, turning in towards the neck. */
function fillLocks({ context }: HeadFrame, paint: Paint, inner: readonly Point[], outer: readonly Point[]): void {
  const [innerEnd, outerEnd] = [inner.at(-1), outer.at(-1)];
  if (!innerEnd || !outerEnd) return;
  const width = Math.hypot(outerEnd.x - innerEnd.x, outerEnd.y - innerEnd.y);
  const inwards = Math.sign(innerEnd.x - outerEnd.x);
  context.beginPath();
  for (const [share, reach] of locks) {
    const course = mixCurves(inner, outer, share).slice(-4);
    const [before, end] = [course[2], course[3]];
    if (!before || !end) continue;
    const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
    const [stepX, stepY] = [((end.x - before.x) / length) * reach, ((end.y - before.y) / length) * reach];
    const middle = point(end.x + stepX * 0.55 + inwards * reach * 0.05, end.y + stepY * 0.55);
    const tip = point(end.x + stepX + inwards * reach * 0.28, end.y + stepY);
    const half = width * 0.12;
    // Full where it leaves the mass, a point at its end.
    const taper = (along: number) => half * (along < 0.5 ? 0.6 + along * 0.8 : 2 * (1 - along) ** 0.8 * 0.87);
    traceCurve(context, ribbon([...course, middle, tip], taper));
  }
  context.fillStyle = paint;
  context.fill();
}

interface Shine {
  readonly inner: readonly Point[];
  readonly outer: readonly Point[];
  readonly from: number;
  readonly to: number;
  readonly alpha: number;
  readonly seed: number;
}

/** Light breaks on hair as short bright strands across the mass, over a soft glow. */
function drawShine({ context, hair }: HeadFrame, { inner, outer, from, to, alpha, seed }: Shine): void {
  const samples = 24;
  const part = (points: readonly Point[]) =>
    resampleCurve(points, samples).slice(Math.round(from * samples), Math.round(to * samples) + 1);
  const [innerPart, outerPart] = [part(inner), part(outer)];
  const middle = mixCurves(innerPart, outerPart, 0.55);
  const [first, last, centre] = [middle[0], middle.at(-1), middle[middle.length >> 1]];
  if (!first || !last || !centre) return;
  paintGlow(context, {
    ...centre,
    radiusX: Math.hypot(last.x - first.x, last.y - first.y) * 0.62,
    radiusY: 21,
    colour: hair.shine,
    alpha: alpha * 0.5,
    turn: Math.atan2(last.y - first.y, last.x - first.x),
  });
  const bright = { ...hair, deep: hair.highlight, middle: hair.shine, highlight: hair.shine };
  const course = coursesBetween(innerPart, outerPart);
  drawStrands(context, bright, { course, count: 11, seed, width: 1.9, alpha: alpha * 0.8 });
}
