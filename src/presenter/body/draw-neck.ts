// Draws the neck and what of the chest an outfit leaves bare.
import { withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point, strokeCurve, traceCurve } from '../../drawing/curves.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { drawCollarBack } from './draw-jacket.ts';
import { outfitCuts } from './outfit-cuts.ts';
import { outline, sideOutline, sides } from './outline.ts';

/** From under the jaw to the collarbones; the face covers its top. */
export function neckOutline({ measures: { neckWidth } }: Pick<BodyPlan, 'measures'>): Point[] {
  return outline([
    [-neckWidth, 64],
    [-neckWidth, 120],
    [-neckWidth - 4, 148],
    [-neckWidth - 22, 172],
    [-66, 240],
    [-60, 266],
    [60, 266],
    [66, 240],
    [neckWidth + 22, 172],
    [neckWidth + 4, 148],
    [neckWidth, 120],
    [neckWidth, 64],
  ]);
}

/** Draws the neck without the shadow of the head. */
export function drawNeck(context: Context2D, plan: BodyPlan): void {
  const { skin, light, lit, measures, character } = plan;
  const lx = light.x;
  const { back } = outfitCuts[character.outfit.kind];
  if (back === 'collar') drawCollarBack(context, plan);
  if (back === 'round') drawNecklineBack(context, plan);
  const shape = neckOutline(plan);
  const paint = linearGradient(context, point(lx * 60, 100), point(-lx * 60, 164), [
    [0, skin.base],
    [0.5, skin.shade],
    [1, skin.shadow],
  ]);
  fillCurve(context, shape, paint);
  context.save();
  context.beginPath();
  traceCurve(context, shape);
  context.clip();
  for (const side of sides) {
    const tendon = sideOutline(side, [
      [measures.neckWidth - 7, 118],
      [20, 166],
      [9, 197],
    ]);
    strokeSoft(context, tendon, { colour: side === lit ? skin.light : skin.shadow, width: 10, alpha: 0.24, layers: 7 });
    const bone = sideOutline(side, '14,199 48,189 98,191');
    strokeSoft(context, bone, { colour: skin.highlight, width: 8, alpha: 0.4, layers: 6 });
    const under = sideOutline(side, '16,207 48,198 92,201');
    strokeSoft(context, under, { colour: skin.shadow, width: 6, alpha: 0.36, layers: 6 });
  }
  paintGlow(context, { x: 0, y: 201, radiusX: 12, radiusY: 12, colour: skin.shadow, alpha: 0.5 });
  paintGlow(context, { x: lx * 16, y: 224, radiusX: 40, radiusY: 24, colour: skin.light, alpha: 0.4 });
  const rim = [-measures.neckWidth, -measures.neckWidth - 2, -measures.neckWidth - 14].map((x, index) =>
    point(lx * x, [90, 130, 160][index] ?? 160),
  );
  strokeSoft(context, rim, { colour: light.rim, width: 8, alpha: 0.36 * light.rimAlpha, layers: 6 });
  context.restore();
}

/** The back of a round neckline, seen beside the neck. */
function drawNecklineBack(context: Context2D, { cloth, measures: { neckWidth } }: BodyPlan): void {
  const wide = neckWidth + 25;
  const back = outline([
    [-wide, 162],
    [-neckWidth - 6, 146],
    [0, 134],
    [neckWidth + 6, 146],
    [wide, 162],
  ]);
  const inside = outline([
    [wide, 180, 1],
    [0, 230],
    [-wide, 180, 1],
  ]);
  fillCurve(context, [...back, ...inside], cloth.fold);
  context.lineCap = 'round';
  strokeCurve(context, back, cloth.deep, 9);
  strokeCurve(
    context,
    back.map((at) => ({ ...at, y: at.y + 3 })),
    cloth.fold,
    4,
  );
  context.lineCap = 'butt';
}

/** The shadow the head throws on the neck, drawn for a head at rest in head units. */
export function drawJawShadow(context: Context2D, { skin, light, isFemale }: BodyPlan): void {
  const drop = isFemale ? 0 : 6;
  const shape = [
    [-72, 20],
    [-70, 64],
    [-58, 105],
    [-26, 136],
    [0, 143],
    [26, 136],
    [58, 105],
    [70, 64],
    [72, 20],
  ].map(([x = 0, y = 0]) => point(x - light.x * 9, y + drop));
  for (const [grow, alpha] of [
    [10, 0.12],
    [7, 0.16],
    [4, 0.2],
    [1.5, 0.3],
    [-1, 0.36],
  ] as const) {
    const grown = shape.map((at) => point(at.x * (1 + grow / 90), at.y + grow));
    fillCurve(context, grown, withAlpha(skin.shadow, alpha));
  }
  paintGlow(context, { x: -light.x * 8, y: 112 + drop, radiusX: 52, radiusY: 30, colour: skin.deep, alpha: 0.46 });
}
