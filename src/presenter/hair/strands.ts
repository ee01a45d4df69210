// Draws strands of hair that flow between two edges of a hair mass.
import { withAlpha } from '../../drawing/colour.ts';
import { mixCurves, type Point, point, resampleCurve, ribbon, traceCurve } from '../../drawing/curves.ts';
import { clamp, lerp } from '../../drawing/numbers.ts';
import { createRandom, type Random } from '../../kit/random.ts';
import type { Context2D } from '../../model/surface.ts';
import type { HairTones } from '../head/tones.ts';

/** Strands across a mass of hair; the same seed gives the same strands. */
export interface Strands {
  /** The course of the strand a share 0 to 1 of the way across the mass. */
  readonly course: (share: number) => readonly Point[];
  readonly count: number;
  readonly seed: number;
  readonly width: number;
  readonly alpha: number;
}

// Few points make a smooth strand, and each one costs.
const edgeSamples = 12;
const strandSamples = 6;

/** The courses of strands between two edges that both run from root to tip. */
export function coursesBetween(inner: readonly Point[], outer: readonly Point[]): Strands['course'] {
  const [from, to] = [resampleCurve(inner, edgeSamples), resampleCurve(outer, edgeSamples)];
  return (share) => mixCurves(from, to, share);
}

interface Lock {
  readonly outline: readonly Point[];
  readonly tint: number;
}

/** Draws the strands; those of one tint are one path, for paths cost more than their area. */
export function drawStrands(context: Context2D, tones: HairTones, strands: Strands): void {
  const locks = strandLocks(strands);
  const tints = [
    withAlpha(tones.highlight, strands.alpha * 0.4),
    withAlpha(tones.deep, strands.alpha * 0.42),
    withAlpha(tones.highlight, strands.alpha * 0.75),
    withAlpha(tones.middle, strands.alpha * 0.75),
    withAlpha(tones.deep, strands.alpha * 0.8),
  ];
  tints.forEach((tint, index) => {
    context.beginPath();
    for (const lock of locks) if (lock.tint === index) traceCurve(context, lock.outline);
    context.fillStyle = tint;
    context.fill();
  });
}

function strandLocks({ course, count, seed, width }: Strands): Lock[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const share = clamp((index + random()) / count, 0.04, 0.96);
    const isWide = index % 3 === 0;
    // Strands near an edge are thin, so that none stands out of the mass.
    const room = Math.min(1, Math.min(share, 1 - share) / 0.14);
    const half = 0.5 * width * (isWide ? 2.6 : 1) * (0.6 + random() * 0.8) * room;
    // Strands begin and end at different places.
    const spine = stretchOf(course(share), random() * 0.3, 1 - random() * 0.3);
    return { outline: ribbon(spine, (along) => half * Math.sin(Math.PI * along)), tint: pickTint(random, isWide) };
  });
}

/** Evenly spaced points of a course between two shares of its way. */
function stretchOf(course: readonly Point[], from: number, to: number): Point[] {
  const last = course.length - 1;
  return Array.from({ length: strandSamples }, (_, index) => {
    const along = lerp(from, to, index / (strandSamples - 1)) * last;
    const start = Math.min(last - 1, Math.floor(along));
    const [before, after] = [course[start], course[start + 1]];
    if (!before || !after) return point(0, 0);
    return point(lerp(before.x, after.x, along - start), lerp(before.y, after.y, along - start));
  });
}

function pickTint(random: Random, isWide: boolean): number {
  const lot = random();
  if (isWide) return lot < 0.5 ? 0 : 1;
  if (lot < 0.28) return 2;
  return lot < 0.5 ? 3 : 4;
}
