// Draws the collar of a shirt.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, point, strokeCurve } from '../../drawing/curves.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import type { ClothTones } from './cloth-tones.ts';
import { sideOutline, sides } from './outline.ts';

/** Draws both wings of a turned-down collar. */
export function drawShirtCollar(
  context: Context2D,
  { lit, measures }: BodyPlan,
  tones: ClothTones,
  { spread }: { readonly spread: number },
): void {
  const wide = measures.neckWidth + 2.5;
  for (const side of sides) {
    const wing = sideOutline(side, [
      [wide, 128, 1],
      [wide + 7, 148],
      [43 * spread, 191, 1],
      [4, 180, 1],
      [15, 154],
    ]);
    for (const [drop, alpha] of [
      [5, 0.2],
      [3, 0.26],
    ] as const) {
      fillCurve(
        context,
        wing.map((at) => ({ ...at, y: at.y + drop })),
        withAlpha(shadeColour(tones.fold, -0.12), alpha),
      );
    }
    const inner = point(side * 6, 140);
    const outer = point(side * 46, 192);
    const paint = linearGradient(context, inner, outer, [
      [0, side === lit ? tones.highlight : tones.light],
      [0.6, tones.base],
      [1, side === lit ? tones.base : tones.shade],
    ]);
    fillCurve(context, wing, paint);
    strokeCurve(
      context,
      sideOutline(side, [
        [43 * spread, 191],
        [23, 187],
        [4, 180],
      ]),
      withAlpha(tones.fold, 0.55),
      1.1,
    );
    strokeCurve(
      context,
      sideOutline(side, [
        [4, 180],
        [15, 154],
        [wide, 128],
      ]),
      withAlpha(tones.fold, 0.3),
      1,
    );
    strokeCurve(
      context,
      sideOutline(side, [
        [39 * spread, 186],
        [22, 182],
        [8, 176],
      ]),
      withAlpha(tones.fold, 0.22),
      0.8,
    );
  }
}
