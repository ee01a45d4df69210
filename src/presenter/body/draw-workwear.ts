// Draws clothes for work: apron, high-visibility vest and scrubs.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point, strokeCurve } from '../../drawing/curves.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { clothAcross, paintFold, paintInside, paintOutside, paintSeam } from './cloth-paint.ts';
import { createClothTones } from './cloth-tones.ts';
import { drawStethoscope } from './draw-extras.ts';
import { drawTshirt } from './draw-round-necks.ts';
import { drawShirt } from './draw-shirts.ts';
import { drawTorso, torsoOutline } from './draw-torso.ts';
import { outline, type Spot, sideOutline, sides } from './outline.ts';

const shadowOf = (shape: readonly Point[], down: number): Point[] => shape.map((at) => ({ ...at, y: at.y + down }));

/** A bib apron over a shirt. */
export function drawApron(context: Context2D, plan: BodyPlan): void {
  const { cloth, measures, lit } = plan;
  drawShirt(context, { ...plan, cloth: createClothTones(plan.character.outfit.shirt ?? '#e9e6df') });
  const { waist, hip } = measures;
  const bib = outline([
    [-62, 268, 1],
    [0, 274],
    [62, 268, 1],
    [70, 350],
    [waist - 2, 424],
    [hip - 4, 500],
    [hip, 600, 1],
    [-hip, 600, 1],
    [-hip + 4, 500],
    [-waist + 2, 424],
    [-70, 350],
  ]);
  paintInside(context, torsoOutline(plan), () => {
    for (const side of sides) drawStrap(context, plan, side);
    fillCurve(context, shadowOf(bib, 5), withAlpha('#20242c', 0.22));
    fillCurve(context, bib, clothAcross(context, plan, cloth, { halfWidth: 110, fromY: 260, toY: 500 }));
    paintInside(context, bib, () => {
      paintGlow(context, { x: lit * 36, y: 330, radiusX: 60, radiusY: 80, colour: cloth.highlight, alpha: 0.4 });
      for (const side of sides) {
        const fold = sideOutline(side, [
          [64, 330],
          [40, 400],
          [52, 470],
        ]);
        paintFold(context, fold, { width: 7, colour: cloth.fold, alpha: 0.5 });
      }
    });
    paintSeam(context, '-62,268! 0,274 62,268!', cloth);
    paintSeam(context, '-61,277 0,283 61,277', cloth, 0.5);
    drawWaistBand(context, plan);
  });
}

function drawStrap(context: Context2D, { cloth }: BodyPlan, side: -1 | 1): void {
  const strap = sideOutline(side, [
    [42, 150, 1],
    [56, 156, 1],
    [61, 276, 1],
    [46, 276, 1],
  ]);
  fillCurve(context, shadowOf(strap, 3), withAlpha('#20242c', 0.25));
  fillCurve(context, strap, cloth.base);
  strokeCurve(context, [...strap, ...strap.slice(0, 1)], withAlpha(cloth.fold, 0.6), 1);
}

function drawWaistBand(context: Context2D, { cloth, measures: { waist } }: BodyPlan): void {
  const band = outline([
    [-waist - 8, 424, 1],
    [0, 436],
    [waist + 8, 424, 1],
    [waist + 8, 441, 1],
    [0, 453],
    [-waist - 8, 441, 1],
  ]);
  fillCurve(context, shadowOf(band, 4), withAlpha(cloth.fold, 0.5));
  fillCurve(context, band, cloth.light);
  strokeCurve(context, band.slice(0, 3), withAlpha(cloth.fold, 0.5), 1);
}

/** A high-visibility vest with reflecting bands, over a T-shirt. */
export function drawHighVisibility(context: Context2D, plan: BodyPlan): void {
  const { cloth, character, measures } = plan;
  drawTshirt(context, { ...plan, cloth: createClothTones(character.outfit.shirt ?? '#2b3648') });
  const opening = outline([
    [-measures.neckWidth - 26, 120, 1],
    [-measures.neckWidth - 14, 190],
    [0, 330, 1],
    [measures.neckWidth + 14, 190],
    [measures.neckWidth + 26, 120, 1],
  ]);
  const armhole = (side: -1 | 1) =>
    sideOutline(side, [
      [measures.shoulder - 26, 180, 1],
      [measures.shoulder - 40, 250],
      [measures.chest - 4, 310],
      [measures.chest + 40, 340, 1],
      [measures.shoulder + 60, 180, 1],
    ]);
  paintOutside(context, opening, () => {
    paintOutside(context, armhole(-1), () => {
      paintOutside(context, armhole(1), () => {
        drawTorso(context, plan, { folds: 0.7 });
        paintInside(context, torsoOutline(plan), () => drawReflectors(context, plan));
      });
    });
  });
  for (const side of sides) {
    const edge = sideOutline(side, [
      [measures.neckWidth + 25, 150],
      [measures.neckWidth + 14, 190],
      [1, 330],
    ]);
    strokeCurve(context, edge, cloth.deep, 5);
    strokeSoft(context, edge, { colour: '#141821', width: 9, alpha: 0.25, layers: 4 });
  }
  strokeSoft(context, outline('0,330 1,600'), { colour: cloth.fold, width: 5, alpha: 0.7, layers: 4 });
  paintSeam(context, '0,330 0,600', cloth);
}

function drawReflectors(context: Context2D, { character, measures, light }: BodyPlan): void {
  const silver = character.outfit.trim ?? '#e3e7ea';
  const paint = linearGradient(context, point(light.x * 150, 0), point(-light.x * 150, 0), [
    [0, shadeColour(silver, 0.04)],
    [0.5, silver],
    [1, shadeColour(silver, -0.16)],
  ]);
  const strip = (spots: readonly Spot[]) => {
    strokeCurve(context, outline(spots), 'rgba(60,66,74,0.35)', 25);
    strokeCurve(context, outline(spots), paint, 22);
  };
  for (const side of sides) {
    strip([
      [side * 78, 140],
      [side * 84, 300],
      [side * 82, 600],
    ]);
  }
  for (const y of [398, 462]) {
    strip([
      [-measures.waist - 40, y - 6],
      [0, y + 4],
      [measures.waist + 40, y - 6],
    ]);
  }
}

/** A V-necked tunic with a breast pocket and a name badge. */
export function drawScrubs(context: Context2D, plan: BodyPlan): void {
  const { cloth, character, measures } = plan;
  const wide = measures.neckWidth + 13;
  const hole = outline([
    [-wide, 112, 1],
    [-wide, 156],
    [-24, 206],
    [0, 250, 1],
    [24, 206],
    [wide, 156],
    [wide, 112, 1],
  ]);
  paintOutside(context, hole, () => drawTorso(context, plan, { folds: 0.85 }));
  for (const side of sides) {
    const edge = sideOutline(side, [
      [wide + 1, 152],
      [25, 207],
      [0, 252],
    ]);
    strokeSoft(
      context,
      edge.map((at) => ({ ...at, x: at.x + side * 8, y: at.y + 4 })),
      {
        colour: cloth.fold,
        width: 8,
        alpha: 0.4,
        layers: 4,
      },
    );
    context.lineCap = 'round';
    strokeCurve(
      context,
      edge.map((at) => ({ ...at, x: at.x + side * 4 })),
      cloth.light,
      10,
    );
    context.lineCap = 'butt';
    strokeCurve(
      context,
      edge.map((at) => ({ ...at, x: at.x + side * 9 })),
      withAlpha(cloth.fold, 0.55),
      1.2,
    );
    strokeCurve(context, edge, withAlpha(cloth.fold, 0.7), 1.4);
  }
  const pocket: Spot[] = [
    [46, 300, 1],
    [47, 352],
    [98, 350],
    [98, 296, 1],
  ];
  paintSeam(context, pocket, cloth);
  paintSeam(context, '46,300! 98,296!', cloth);
  paintSeam(context, '46,308 98,304', cloth, 0.6);
  drawNameBadge(context);
  if (character.outfit.stethoscope) drawStethoscope(context);
}

function drawNameBadge(context: Context2D): void {
  context.save();
  context.translate(-72, 296);
  context.rotate(-0.04);
  context.fillStyle = 'rgba(20,30,50,0.22)';
  context.fillRect(-21, 3, 44, 30);
  context.fillStyle = '#fdfdfb';
  context.fillRect(-22, 0, 44, 30);
  context.fillStyle = '#3b7dbb';
  context.fillRect(-22, 0, 44, 8);
  context.fillStyle = '#c3c9d1';
  for (const y of [14, 20]) context.fillRect(-16, y, y === 14 ? 32 : 22, 3);
  context.restore();
}
