// Paint of cloth: folds, seams, shaded pieces and buttons.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import {
  fillCurve,
  type Paint,
  type Point,
  point,
  resampleCurve,
  ribbon,
  strokeCurve,
  traceCurve,
} from '../../drawing/curves.ts';
import { clamp } from '../../drawing/numbers.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import type { ClothTones } from './cloth-tones.ts';
import { outline, type Spots } from './outline.ts';

/** A fold that swells and dies away along its line, soft at its edges. */
export function paintFold(
  context: Context2D,
  line: readonly Point[],
  fold: { readonly width: number; readonly colour: string; readonly alpha: number },
): void {
  const spine = resampleCurve(line, 14);
  for (const layer of [1, 0.8, 0.6, 0.4, 0.22]) {
    const half = (share: number) => fold.width * layer * Math.sin(Math.PI * clamp(share * 0.94 + 0.03));
    fillCurve(context, ribbon(spine, half), withAlpha(fold.colour, fold.alpha * 0.22));
  }
}

/** Light to deep across a piece of cloth whose middle is at x, from the side of the light. */
export function clothAcross(
  context: Context2D,
  { light }: Pick<BodyPlan, 'light'>,
  tones: ClothTones,
  reach: { readonly x?: number; readonly halfWidth: number; readonly fromY: number; readonly toY: number },
): Paint {
  const x = reach.x ?? 0;
  return linearGradient(
    context,
    point(x + light.x * reach.halfWidth, reach.fromY),
    point(x - light.x * reach.halfWidth, reach.toY),
    [
      [0, tones.light],
      [0.4, tones.base],
      [0.75, tones.shade],
      [1, tones.deep],
    ],
  );
}

/** A seam: a fine dark line with a fine light beside it. */
export function paintSeam(context: Context2D, spots: Spots, tones: ClothTones, strength = 1): void {
  const line = outline(spots);
  const beside = line.map((at) => ({ ...at, x: at.x - 1.4, y: at.y + 0.8 }));
  strokeCurve(context, beside, withAlpha(tones.highlight, 0.3 * strength), 1.2);
  strokeCurve(context, line, withAlpha(tones.fold, 0.65 * strength), 1.5);
}

/** Round buttons with their shadow, rim and holes. */
export function paintButtons(
  context: Context2D,
  places: readonly (readonly [x: number, y: number])[],
  button: { readonly colour: string; readonly radius: number },
): void {
  const { colour, radius } = button;
  const dot = (x: number, y: number, size: number, paint: Paint) => {
    context.beginPath();
    context.arc(x, y, size, 0, 2 * Math.PI);
    context.fillStyle = paint;
    context.fill();
  };
  for (const [x, y] of places) {
    dot(x + 0.6, y + 1.8, radius * 1.06, 'rgba(0,0,0,0.26)');
    const rim = linearGradient(context, point(x - radius, y - radius), point(x + radius, y + radius), [
      [0, shadeColour(colour, 0.14)],
      [1, shadeColour(colour, -0.1)],
    ]);
    dot(x, y, radius, rim);
    dot(x, y, radius * 0.68, withAlpha(colour, 0.9));
    for (const [holeX, holeY] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const) {
      dot(x + holeX * radius * 0.22, y + holeY * radius * 0.22, radius * 0.13, 'rgba(0,0,0,0.42)');
    }
  }
}

/** Runs `paint` inside an outline. */
export function paintInside(context: Context2D, shape: readonly Point[], paint: () => void): void {
  context.save();
  context.beginPath();
  traceCurve(context, shape);
  context.clip();
  paint();
  context.restore();
}

/** Runs `paint` everywhere but inside an outline. */
export function paintOutside(context: Context2D, shape: readonly Point[], paint: () => void): void {
  context.save();
  context.beginPath();
  context.rect(-800, -400, 1600, 2200);
  traceCurve(context, shape);
  context.clip('evenodd');
  paint();
  context.restore();
}
