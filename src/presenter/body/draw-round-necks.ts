// Draws tops with a round neck: knit, T-shirt and hoodie.
import { withAlpha } from '../../drawing/colour.ts';
import { fillCurve, point, strokeCurve } from '../../drawing/curves.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { clothAcross, paintFold, paintInside, paintOutside, paintSeam } from './cloth-paint.ts';
import { createClothTones } from './cloth-tones.ts';
import { drawTorso, torsoOutline } from './draw-torso.ts';
import { outline, type Spot, sideOutline, sides } from './outline.ts';

interface Neckline {
  /** How far down and how far aside it is cut. */
  readonly depthY: number;
  readonly wide: number;
  readonly bandWidth: number;
  readonly folds: number;
}

/** A round-necked knit. */
export function drawKnit(context: Context2D, plan: BodyPlan): void {
  drawRoundNeck(context, plan, { depthY: 229, wide: plan.measures.neckWidth + 24, bandWidth: 8, folds: 0.75 });
}

/** A T-shirt. */
export function drawTshirt(context: Context2D, plan: BodyPlan): void {
  drawRoundNeck(context, plan, { depthY: 216, wide: plan.measures.neckWidth + 18, bandWidth: 9, folds: 0.85 });
}

function drawRoundNeck(context: Context2D, plan: BodyPlan, { depthY, wide, bandWidth, folds }: Neckline): void {
  const { cloth } = plan;
  const around: Spot[] = [
    [-wide - 2, 158],
    [-wide * 0.76, depthY - 20],
    [0, depthY],
    [wide * 0.76, depthY - 20],
    [wide + 2, 158],
  ];
  const hole = outline([[-wide - 2, 112, 1], ...around, [wide + 2, 112, 1]]);
  paintOutside(context, hole, () => drawTorso(context, plan, { folds }));
  const hem = outline(around);
  const shifted = (down: number) => hem.map((at) => ({ ...at, y: at.y + down }));
  strokeSoft(context, shifted(7), { colour: cloth.fold, width: 7, alpha: 0.4, layers: 5 });
  const band = { ...cloth, light: cloth.highlight, base: cloth.light, shade: cloth.base };
  const paint = clothAcross(context, plan, band, { halfWidth: 70, fromY: 160, toY: depthY });
  context.lineCap = 'round';
  strokeCurve(context, hem, paint, bandWidth);
  context.lineCap = 'butt';
  strokeCurve(context, shifted(bandWidth * 0.58), withAlpha(cloth.fold, 0.4), 1);
  strokeCurve(context, shifted(-bandWidth / 2), withAlpha(cloth.fold, 0.5), 1);
}

/** A hooded sweater over a T-shirt: the hood lies round the neck, its cords hang from it. */
export function drawHoodie(context: Context2D, plan: BodyPlan): void {
  const { cloth, character } = plan;
  drawTorso(context, plan, { folds: 0.9 });
  drawPouch(context, plan);
  drawInnerTop(context, createClothTones(character.outfit.shirt ?? '#f1efec'));
  for (const side of sides) drawHoodSide(context, plan, side);
  strokeSoft(context, outline('0,246 1,290'), { colour: cloth.fold, width: 4, alpha: 0.5, layers: 3 });
  for (const side of sides) drawCord(context, { side, colour: character.outfit.trim ?? '#f2efe9', cloth: cloth.fold });
}

/** The throat that the hood leaves open is filled with a T-shirt. */
function drawInnerTop(context: Context2D, tones: ReturnType<typeof createClothTones>): void {
  const top = outline('-44,178! -24,206 0,213 24,206 44,178! 26,236 0,254! -26,236');
  fillCurve(
    context,
    top,
    linearGradient(context, point(0, 180), point(0, 250), [
      [0, tones.base],
      [1, tones.deep],
    ]),
  );
  strokeCurve(context, outline('-44,178 -24,206 0,213 24,206 44,178'), withAlpha(tones.fold, 0.7), 1.6);
}

function drawHoodSide(context: Context2D, { cloth, lit, measures: { neckWidth } }: BodyPlan, side: -1 | 1): void {
  const shape = sideOutline(side, [
    [neckWidth - 5, 122, 1],
    [neckWidth + 22, 132],
    [neckWidth + 50, 168],
    [neckWidth + 44, 206],
    [40, 240],
    [4, 262, 1],
    [0, 246, 1],
    [22, 216],
    [neckWidth + 2, 178],
  ]);
  fillCurve(
    context,
    shape.map((at) => ({ ...at, y: at.y + 6 })),
    withAlpha(cloth.fold, 0.45),
  );
  fillCurve(
    context,
    shape,
    linearGradient(context, point(side * 20, 140), point(side * 84, 220), [
      [0, side === lit ? cloth.light : cloth.base],
      [0.5, side === lit ? cloth.highlight : cloth.light],
      [1, cloth.shade],
    ]),
  );
  const roll = sideOutline(side, [
    [neckWidth + 6, 140],
    [neckWidth + 22, 176],
    [34, 226],
  ]);
  paintFold(context, roll, { width: 6, colour: cloth.fold, alpha: 0.7 });
  const edge = sideOutline(side, [
    [neckWidth + 1, 172],
    [24, 214],
    [2, 246],
  ]);
  strokeSoft(context, edge, { colour: cloth.fold, width: 6, alpha: 0.8, layers: 4 });
}

function drawCord(
  context: Context2D,
  { side, colour, cloth }: { readonly side: -1 | 1; readonly colour: string; readonly cloth: string },
): void {
  const line = sideOutline(side, '20,246 23,290 19,336');
  strokeSoft(
    context,
    line.map((at) => ({ ...at, x: at.x + 2, y: at.y + 3 })),
    {
      colour: cloth,
      width: 8,
      alpha: 0.6,
      layers: 4,
    },
  );
  context.lineCap = 'round';
  strokeCurve(context, line, colour, 4.4);
  const end = line.at(-1) ?? point(0, 0);
  strokeCurve(context, [end, point(end.x, end.y + 10)], '#8d9299', 4.8);
  context.lineCap = 'butt';
}

/** The pocket for both hands. */
function drawPouch(context: Context2D, plan: BodyPlan): void {
  const { cloth } = plan;
  paintInside(context, torsoOutline(plan), () => {
    const pocket: Spot[] = [
      [-52, 424, 1],
      [52, 424, 1],
      [86, 500],
      [88, 560, 1],
      [-88, 560, 1],
      [-86, 500],
    ];
    fillCurve(context, outline(pocket), clothAcross(context, plan, cloth, { halfWidth: 120, fromY: 400, toY: 540 }));
    paintSeam(context, [...pocket, [-52, 424, 1]], cloth);
    paintGlow(context, { x: 0, y: 424, radiusX: 60, radiusY: 10, colour: cloth.fold, alpha: 0.4 });
  });
}
