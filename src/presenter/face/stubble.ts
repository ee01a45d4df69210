// Paints a short beard as a tint of the skin, hair by hair too fine to see.
import { mixColours, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, point } from '../../drawing/curves.ts';
import { linearGradient, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { HeadPlan } from '../head/head-plan.ts';

const layers = 9;

/** Paints stubble onto the sheet of skin: jaw, chin and upper lip, clear of the mouth. */
export function paintStubble(context: Context2D, { character, shape, skin }: HeadPlan): void {
  const strength = skin.darkness > 0.5 ? 0.5 : 0.3;
  const colour = mixColours(character.beardColor ?? character.hair, skin.shadow, 0.5);
  const tint = linearGradient(context, point(0, 20), point(0, 92), [
    [0, withAlpha(colour, 0)],
    [1, withAlpha(colour, strength * 0.135)],
  ]);
  const { mouthWidth: mouth, mouthY, chinY } = shape;
  for (let layer = 0; layer < layers; layer += 1) {
    const inset = layer * 2.7;
    const half = [
      point(80 - inset, 16 + inset),
      point(68 - inset * 0.8, 56),
      point(mouth + 20 - inset * 0.5, mouthY - 12 + inset),
      point(mouth + 12, mouthY + 8 + inset * 0.3),
      point(12, mouthY + 11 + inset * 0.7),
    ];
    const upper = [...half.map(({ x, y }) => point(-x, y)), ...half.reverse()];
    const lower = [
      point(112, 60),
      point(80, chinY + 10),
      point(0, chinY + 40),
      point(-80, chinY + 10),
      point(-112, 60),
    ];
    fillCurve(context, [...upper, ...lower], tint);
  }
  const lip = [
    [-mouth - 2, -3],
    [-mouth * 0.6, -10],
    [-6, -12.5],
    [0, -11.5],
    [6, -12.5],
    [mouth * 0.6, -10],
    [mouth + 2, -3],
  ].map(([x = 0, y = 0]) => point(x, mouthY + y));
  context.lineCap = 'round';
  strokeSoft(context, lip, { colour, width: 15, alpha: strength * 0.9, layers: 7 });
}
