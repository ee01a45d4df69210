// Draws everything below the hem: hips, legs, shoes, and what of the outfit hangs over them.
import { fillCurve, type Point, point, resampleCurve, ribbon } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { paintInside } from './cloth-paint.ts';
import { createClothTones } from './cloth-tones.ts';
import {
  drawApronSkirt,
  drawCoatSkirts,
  drawDressSkirt,
  drawPencilSkirt,
  drawRobeSkirt,
  drawSariSkirt,
} from './draw-skirts.ts';
import { trousersFor } from './draw-torso.ts';
import { drawTrousers } from './draw-trousers.ts';
import { outfitCuts } from './outfit-cuts.ts';
import { outline, sides } from './outline.ts';

const ankleY = 1096;

/** Draws legs in trousers or under a skirt, and coats and aprons before them. */
export function drawLegs(context: Context2D, plan: BodyPlan): void {
  const { outfit } = plan.character;
  const { below } = outfitCuts[outfit.kind];
  const isBare = outfit.skirt !== undefined || below === 'dress' || below === 'sari' || below === 'robe';
  for (const side of sides) drawShoe(context, plan, { side, x: legSpine(plan, side).at(-1)?.x ?? 0 });
  if (isBare) for (const side of sides) drawBareLeg(context, plan, legSpine(plan, side));
  else drawTrousers(context, plan, createClothTones(outfit.trousers ?? trousersFor(outfit.color)));
  if (outfit.skirt !== undefined) drawPencilSkirt(context, plan, createClothTones(outfit.skirt));
  if (below === 'dress') drawDressSkirt(context, plan);
  if (below === 'sari') drawSariSkirt(context, plan);
  if (below === 'robe') drawRobeSkirt(context, plan);
  if (below === 'coat') drawCoatSkirts(context, plan);
  if (below === 'apron') drawApronSkirt(context, plan);
}

function legSpine({ measures: { hip } }: BodyPlan, side: -1 | 1): Point[] {
  return resampleCurve(
    outline([
      [side * hip * 0.46, 545],
      [side * hip * 0.45, 700],
      [side * hip * 0.42, 850],
      [side * hip * 0.41, 960],
      [side * hip * 0.42, ankleY],
    ]),
    22,
  );
}

function drawShoe(context: Context2D, { character }: BodyPlan, { side, x }: { side: -1 | 1; x: number }): void {
  const tones = createClothTones(character.outfit.shoes ?? '#2a2224');
  const toe = character.sex === 'female' ? 44 : 54;
  const shape = outline([
    [x - side * 19, 1082, 1],
    [x + side * 19, 1082, 1],
    [x + side * 36, 1118],
    [x + side * toe, 1136],
    [x + side * 34, 1147],
    [x - side * 22, 1147, 1],
  ]);
  fillCurve(
    context,
    shape,
    linearGradient(context, point(0, 1090), point(0, 1146), [
      [0, tones.light],
      [0.6, tones.base],
      [1, tones.fold],
    ]),
  );
}

function drawBareLeg(context: Context2D, { skin, light }: BodyPlan, spine: readonly Point[]): void {
  const bulge = (share: number, at: number, wide: number) => Math.exp(-(((share - at) / wide) ** 2));
  const half = (share: number) => lerp(45, 17, share) - 3 * bulge(share, 0.53, 0.06) + 6 * bulge(share, 0.68, 0.12);
  const middle = spine[10] ?? point(0, 0);
  const paint = linearGradient(context, point(middle.x + light.x * 44, 0), point(middle.x - light.x * 44, 0), [
    [0, skin.light],
    [0.45, skin.base],
    [1, skin.shadow],
  ]);
  const shape = ribbon(spine, half);
  fillCurve(context, shape, paint);
  paintInside(context, shape, () => {
    const knee = spine[11] ?? middle;
    paintGlow(context, { x: knee.x, y: knee.y - 8, radiusX: 24, radiusY: 28, colour: skin.highlight, alpha: 0.4 });
    paintGlow(context, { x: knee.x, y: knee.y + 24, radiusX: 22, radiusY: 10, colour: skin.shadow, alpha: 0.55 });
    const shin = spine.slice(13, 20).map((at) => point(at.x + light.x * 6, at.y));
    strokeSoft(context, shin, { colour: skin.highlight, width: 11, alpha: 0.35, layers: 5 });
    // The skirt's shadow.
    paintGlow(context, { x: middle.x, y: 800, radiusX: 90, radiusY: 44, colour: skin.deep, alpha: 0.75 });
  });
}
