// Draws one mass of hair between its inner edge (at the face) and its outer edge (the silhouette).
import { withAlpha } from '../../drawing/colour.ts';
import { mixCurves, type Paint, type Point, resampleCurve, traceBand, traceCurve } from '../../drawing/curves.ts';
import type { HeadFrame } from '../head/head-frame.ts';
import { coursesBetween, drawStrands } from './strands.ts';

/** A mass of hair; both edges run from the root to the tips. */
export interface HairMass {
  readonly inner: readonly Point[];
  readonly outer: readonly Point[];
  readonly paint: Paint;
  /** The outline of the tips from the inner to the outer edge. */
  readonly tips?: readonly Point[];
  readonly strandCount: number;
  readonly strandWidth: number;
  readonly seed: number;
  /** Whether the mass is on the side of the main light. */
  readonly isLit: boolean;
  /** 0 … 1: how dark the edge at the face is. */
  readonly innerShade: number;
  /** Where on the way from root to tip the light breaks, and how bright. */
  readonly shine?: { readonly from: number; readonly to: number; readonly alpha: number };
}

const edgeSamples = 16;

/** Draws the mass. Nothing is clipped: every layer is a band between shares of the two edges. */
export function drawHairMass(frame: HeadFrame, mass: HairMass): void {
  const { context, hair } = frame;
  const inner = resampleCurve(mass.inner, edgeSamples);
  const outer = resampleCurve(mass.outer, edgeSamples);
  fillMass(frame, mass, inner, outer);
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
  for (const reach of [0.2, 0.11, 0.05]) band(0, reach, withAlpha(hair.deep, mass.innerShade * 0.3));
  if (mass.shine) drawShine(frame, { inner, outer, seed: mass.seed + 7, ...mass.shine });
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

interface Shine {
  readonly inner: readonly Point[];
  readonly outer: readonly Point[];
  readonly from: number;
  readonly to: number;
  readonly alpha: number;
  readonly seed: number;
}

/** Light breaks on hair as a bow of short bright strands across the mass, with a soft ground below them. */
function drawShine({ context, hair }: HeadFrame, { inner, outer, from, to, alpha, seed }: Shine): void {
  const part = (points: readonly Point[]) => {
    const samples = 24;
    return resampleCurve(points, samples).slice(Math.round(from * samples), Math.round(to * samples) + 1);
  };
  const [innerPart, outerPart] = [part(inner), part(outer)];
  for (const inset of [0.06, 0.2, 0.34]) {
    const trim = Math.round(innerPart.length * inset * 0.9);
    const cut = (points: readonly Point[]) => points.slice(trim, points.length - trim);
    if (cut(innerPart).length < 3) continue;
    context.beginPath();
    traceBand(
      context,
      mixCurves(cut(innerPart), cut(outerPart), inset),
      mixCurves(cut(innerPart), cut(outerPart), 1 - inset),
    );
    context.fillStyle = withAlpha(hair.shine, alpha * 0.22);
    context.fill();
  }
  const bright = { ...hair, deep: hair.highlight, middle: hair.shine, highlight: hair.shine };
  drawStrands(context, bright, {
    course: coursesBetween(innerPart, outerPart),
    count: 16,
    seed,
    width: 1.7,
    alpha: alpha * 0.8,
  });
}
