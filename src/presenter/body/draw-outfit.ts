// Draws the trunk in its outfit.
import { withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point, resampleCurve, ribbon, strokeCurve } from '../../drawing/curves.ts';
import { linearGradient, strokeSoft } from '../../drawing/paint.ts';
import type { OutfitKind } from '../../model/character.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { paintButtons, paintFold, paintInside, paintOutside, paintSeam } from './cloth-paint.ts';
import { createClothTones } from './cloth-tones.ts';
import { drawShirtCollar } from './draw-collar.ts';
import { drawDress, drawSari, drawScarfDrape } from './draw-dresses.ts';
import { drawMicrophone, drawNecklace } from './draw-extras.ts';
import { drawDungarees, drawKimono, drawRobe, drawWaistcoat } from './draw-formal-wear.ts';
import { drawShirtFront } from './draw-inner.ts';
import { drawJacket } from './draw-jacket.ts';
import { drawHoodie, drawKnit, drawTshirt } from './draw-round-necks.ts';
import { drawPolo, drawShirt, drawUniform } from './draw-shirts.ts';
import { drawTorso, hemY, torsoOutline } from './draw-torso.ts';
import { drawApron, drawHighVisibility, drawScrubs } from './draw-workwear.ts';
import { drawTracksuit, drawTurtleneck, drawZipJacket } from './draw-zip-fronts.ts';
import { outline, sideOutline, sides } from './outline.ts';

type DrawGarment = (context: Context2D, plan: BodyPlan) => void;

const garments: Readonly<Record<OutfitKind, DrawGarment>> = {
  blazer: drawJacket,
  suit: drawJacket,
  labcoat: drawJacket,
  chef: drawChefJacket,
  cardigan: drawCardigan,
  knit: drawKnit,
  dress: drawDress,
  hoodie: drawHoodie,
  shirt: drawShirt,
  tshirt: drawTshirt,
  apron: drawApron,
  'hi-vis': drawHighVisibility,
  scrubs: drawScrubs,
  sari: drawSari,
  uniform: drawUniform,
  polo: drawPolo,
  turtleneck: drawTurtleneck,
  jacket: drawZipJacket,
  tracksuit: drawTracksuit,
  coat: drawJacket,
  waistcoat: drawWaistcoat,
  dungarees: drawDungarees,
  robe: drawRobe,
  kimono: drawKimono,
};

/** Draws trunk, clothes and what is worn on them, seen from the front. */
export function drawOutfit(context: Context2D, plan: BodyPlan): void {
  const { outfit, hat } = plan.character;
  garments[outfit.kind](context, plan);
  if (hat === 'hijab') {
    drawScarfDrape(context, plan);
    return;
  }
  if (outfit.necklace) drawNecklace(context, outfit.necklace);
  if (outfit.microphone !== false) drawMicrophone(context, outfit.kind);
}

function drawChefJacket(context: Context2D, plan: BodyPlan): void {
  const { cloth, light, character } = plan;
  drawTorso(context, plan, { folds: 0.85 });
  paintInside(context, torsoOutline(plan), () => {
    // The upper front overlaps to the viewer's right.
    strokeSoft(context, outline('58,184 68,330 62,600'), { colour: cloth.fold, width: 7, alpha: 0.6, layers: 7 });
    paintSeam(context, '56,184 65,330 60,600', cloth);
    paintSeam(context, '-62,186 -70,330 -66,600', cloth, 0.4);
    const rows = [222, 278, 334, 390, 446, 502];
    paintButtons(
      context,
      rows.flatMap((y) => [[-46, y] as const, [46, y] as const]),
      {
        colour: character.outfit.button ?? '#2d2f36',
        radius: 6.4,
      },
    );
    paintFold(context, outline('-40,226 0,240 42,226'), { width: 4, colour: cloth.deep, alpha: 0.4 });
  });
  const band = outline('-38,126 -45,150 -30,177 0,187 30,177 45,150 38,126 26,152 0,162 -26,152');
  fillCurve(
    context,
    band,
    linearGradient(context, point(light.x * 42, 130), point(-light.x * 42, 184), [
      [0, cloth.light],
      [0.5, cloth.base],
      [1, cloth.deep],
    ]),
  );
  strokeCurve(context, band.slice(1, 6), withAlpha(cloth.fold, 0.6), 1.5);
  drawNeckerchief(context, plan, character.outfit.scarf ?? '#c8352c');
}

function drawNeckerchief(context: Context2D, { light }: BodyPlan, colour: string): void {
  const tones = createClothTones(colour);
  const roll = outline('-36,134 -39,154 -20,172 0,182 20,172 39,154 36,134 20,154 0,164 -20,154');
  fillCurve(
    context,
    roll,
    linearGradient(context, point(light.x * 34, 140), point(-light.x * 34, 180), [
      [0, tones.highlight],
      [0.5, tones.base],
      [1, tones.deep],
    ]),
  );
  paintFold(context, outline('-33,146 -16,164 -2,172'), { width: 2.6, colour: tones.fold, alpha: 0.9 });
  paintFold(context, outline('33,146 16,164 2,172'), { width: 2.6, colour: tones.fold, alpha: 0.9 });
  const tail = (side: -1 | 1, reach: number) =>
    sideOutline(side, [
      [6, 186, 1],
      [reach, 222, 1],
      [10, 222, 1],
      [0, 190, 1],
    ]);
  fillCurve(
    context,
    tail(-1, 31),
    linearGradient(context, point(0, 188), point(-24, 224), [
      [0, tones.fold],
      [1, tones.base],
    ]),
  );
  fillCurve(
    context,
    tail(1, 28),
    linearGradient(context, point(0, 188), point(22, 224), [
      [0, tones.deep],
      [1, tones.light],
    ]),
  );
  const knot = outline('-11,171 0,168 11,171 12,182 8,193 -8,193 -12,182');
  fillCurve(
    context,
    knot,
    linearGradient(context, point(light.x * 11, 170), point(-light.x * 11, 194), [
      [0, tones.highlight],
      [0.5, tones.base],
      [1, tones.deep],
    ]),
  );
}

function cardiganOpening(): Point[] {
  return outline('-48,138! -37,196 0,432! 37,196 48,138! 48,88! -48,88!');
}

function drawCardigan(context: Context2D, plan: BodyPlan): void {
  const { cloth, character } = plan;
  const shirt = createClothTones(character.outfit.shirt ?? '#f4f2ee');
  paintOutside(context, cardiganOpening(), () => drawTorso(context, plan, { folds: 0.7 }));
  paintInside(context, cardiganOpening(), () => {
    drawShirtFront(context, plan, shirt, { closed: false });
    for (const side of sides) {
      const edge = sideOutline(side, '40,180 34,212 2,432');
      strokeSoft(context, edge, { colour: '#251c20', width: 19, alpha: 0.26, layers: 9 });
    }
  });
  drawShirtCollar(context, plan, shirt, { spread: 1.08 });
  for (const side of sides) drawKnitBand(context, plan, side);
  paintButtons(
    context,
    [
      [0, 462],
      [0, 534],
    ],
    { colour: character.outfit.button ?? '#6b4a33', radius: 6.2 },
  );
  paintSeam(
    context,
    [
      [-9, 442],
      [-8, hemY],
    ],
    cloth,
    0.7,
  );
  paintSeam(
    context,
    [
      [10, 442],
      [10, hemY],
    ],
    cloth,
    0.7,
  );
}

/** The ribbed band along a cardigan's edge. */
function drawKnitBand(context: Context2D, { cloth, lit }: BodyPlan, side: -1 | 1): void {
  const line = sideOutline(side, [
    [39, 146],
    [42, 200],
    [26, 310],
    [4, 436],
    [2, hemY],
  ]);
  const spine = resampleCurve(line, 26);
  const band = ribbon(spine, () => 9.4, true);
  const shadow = band.map((at) => ({ ...at, x: at.x + side * 2.4, y: at.y + 2 }));
  fillCurve(context, shadow, withAlpha(cloth.fold, 0.42));
  fillCurve(
    context,
    band,
    linearGradient(context, point(side * 20, 200), point(side * 52, 260), [
      [0, side === lit ? cloth.highlight : cloth.light],
      [1, cloth.base],
    ]),
  );
  for (const { x, y } of resampleCurve(line, 92)) {
    strokeCurve(context, [point(x - 8, y + 1), point(x + 8, y - 1)], withAlpha(cloth.fold, 0.28), 0.9);
  }
}
