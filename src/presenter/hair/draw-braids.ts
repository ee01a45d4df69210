// Draws many thin braids or thicker locs side by side between the edges of a curtain of hair.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, mixCurves, type Point, point, resampleCurve, ribbon, traceCurve } from '../../drawing/curves.ts';
import { clamp } from '../../drawing/numbers.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { HairTones } from '../head/tones.ts';
import type { CurtainEdges } from './curtain-edges.ts';

const braidsASide = 6;
const locsASide = 4;
const samples = 44;

/** Draws one side's braids, the outer ones first. */
export function drawBraids(
  context: Context2D,
  hair: HairTones,
  {
    inner,
    outer,
    isLit,
    isTwisted,
  }: Pick<CurtainEdges, 'inner' | 'outer'> & { readonly isLit: boolean; readonly isTwisted: boolean },
): void {
  const braidCount = isTwisted ? locsASide : braidsASide;
  const [from, to] = [resampleCurve(inner, samples), resampleCurve(outer, samples)];
  for (let index = braidCount - 1; index >= 0; index -= 1) {
    const share = (index + 0.5) / braidCount;
    const spine = mixCurves(from, to, share);
    const gaps = spine.map(({ x, y }, at) =>
      Math.hypot((to[at]?.x ?? x) - (from[at]?.x ?? x), (to[at]?.y ?? y) - (from[at]?.y ?? y)),
    );
    const half = (along: number) =>
      clamp(((gaps[Math.round(along * (samples - 1))] ?? 0) / braidCount) * 0.56, 2.4, isTwisted ? 10.5 : 7.6);
    drawBraid(context, hair, { spine: spine.slice(0, samples - (index % 3)), half, isLit, isTwisted });
  }
}

interface Braid {
  readonly spine: readonly Point[];
  readonly half: (along: number) => number;
  readonly isLit: boolean;
  /** Felted ropes without a plait. */
  readonly isTwisted: boolean;
}

function drawBraid(context: Context2D, hair: HairTones, { spine, half, isLit, isTwisted }: Braid): void {
  const shape = ribbon(spine, half);
  const middle = spine[spine.length >> 1] ?? point(0, 0);
  fillCurve(
    context,
    shape.map(({ x, y }) => point(x + 2.2, y + 1.4)),
    shadeColour(hair.deep, -0.05),
  );
  const paint = linearGradient(context, point(middle.x - 6, 0), point(middle.x + 6, 0), [
    [0, isLit ? hair.highlight : hair.middle],
    [0.5, hair.base],
    [1, hair.deep],
  ]);
  fillCurve(context, shape, paint);
  if (isTwisted) drawTwists(context, hair, { spine, half });
  else drawPlaits(context, hair, { spine, half, isLit });
}

/** Slanting strokes along the rope. */
function drawTwists(context: Context2D, hair: HairTones, { spine, half }: Pick<Braid, 'spine' | 'half'>): void {
  context.beginPath();
  spine.forEach(({ x, y }, index) => {
    const width = half(index / spine.length) * 0.8;
    context.moveTo(x - width, y - width * 0.5);
    context.lineTo(x + width, y + width * 0.5);
  });
  context.lineWidth = 1.6;
  context.strokeStyle = withAlpha(hair.deep, 0.7);
  context.stroke();
}

/** Each crossing is a bright bow over a dark notch. */
function drawPlaits(context: Context2D, hair: HairTones, { spine, half, isLit }: Omit<Braid, 'isTwisted'>): void {
  const links = resampleCurve(spine, Math.round(spine.length * 1.25));
  const bows = (shift: number) => {
    context.beginPath();
    links.forEach((at, index) => {
      const next = links[index + 1];
      if (!next || index % 2 === 1) return;
      const width = half(index / links.length) * 0.82;
      const [dx, dy] = [next.x - at.x, next.y - at.y];
      const length = Math.hypot(dx, dy) || 1;
      const [ux, uy] = [dx / length, dy / length];
      const tip = point(at.x + ux * (6 + shift), at.y + uy * (6 + shift));
      traceCurve(
        context,
        [
          point(at.x - uy * width + ux * shift, at.y + ux * width + uy * shift),
          tip,
          point(at.x + uy * width + ux * shift, at.y - ux * width + uy * shift),
        ],
        { closed: false },
      );
    });
    context.stroke();
  };
  context.lineWidth = 2.2;
  context.strokeStyle = withAlpha(hair.deep, 0.85);
  bows(2.4);
  context.lineWidth = 1.5;
  context.strokeStyle = withAlpha(hair.shine, isLit ? 0.5 : 0.32);
  bows(0);
}
