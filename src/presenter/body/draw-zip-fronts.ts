// Draws tops that close up to the neck: turtleneck, zipped jacket and tracksuit.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, point, strokeCurve } from '../../drawing/curves.ts';
import { linearGradient, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { clothAcross, paintFold, paintInside, paintOutside, paintSeam } from './cloth-paint.ts';
import { createClothTones } from './cloth-tones.ts';
import { drawTshirt } from './draw-round-necks.ts';
import { drawTorso, torsoOutline } from './draw-torso.ts';
import { outline, type Spot, sideOutline, sides } from './outline.ts';

/** A knit whose collar is rolled up under the chin. */
export function drawTurtleneck(context: Context2D, plan: BodyPlan): void {
  const { cloth, measures } = plan;
  drawTorso(context, plan, { folds: 0.75 });
  const wide = measures.neckWidth + 5;
  const roll = outline([
    [-wide, 104, 1],
    [-wide - 3, 140],
    [-wide - 9, 170],
    [0, 190],
    [wide + 9, 170],
    [wide + 3, 140],
    [wide, 104, 1],
    [0, 122],
  ]);
  strokeSoft(
    context,
    outline([
      [-wide - 9, 174],
      [0, 195],
      [wide + 9, 174],
    ]),
    {
      ...{ colour: cloth.fold, width: 11, alpha: 0.5, layers: 5 },
    },
  );
  const band = { ...cloth, light: cloth.highlight, base: cloth.light, shade: cloth.base };
  fillCurve(context, roll, clothAcross(context, plan, band, { halfWidth: wide + 8, fromY: 112, toY: 190 }));
  paintInside(context, roll, () => {
    for (let x = -wide - 6; x <= wide + 6; x += 5.5) {
      strokeCurve(
        context,
        [point(x * 0.92, 108), point(x, 150), point(x * 1.04, 192)],
        withAlpha(cloth.fold, 0.2),
        1.1,
      );
    }
    strokeSoft(
      context,
      outline([
        [-wide, 110],
        [0, 127],
        [wide, 110],
      ]),
      {
        ...{ colour: cloth.fold, width: 12, alpha: 0.55, layers: 5 },
      },
    );
    // The cloth is turned down once.
    strokeSoft(
      context,
      outline([
        [-wide - 4, 147],
        [0, 165],
        [wide + 4, 147],
      ]),
      {
        ...{ colour: cloth.fold, width: 6, alpha: 0.5, layers: 4 },
      },
    );
  });
}

const opening = (closeY: number): Spot[] => [
  [-46, 132, 1],
  [-36, 190],
  [0, closeY, 1],
  [36, 190],
  [46, 132, 1],
  [46, 88, 1],
  [-46, 88, 1],
];

/** A short jacket with a turned-down collar, worn half open over a T-shirt. */
export function drawZipJacket(context: Context2D, plan: BodyPlan): void {
  const { character } = plan;
  const closeY = 372;
  const hole = outline(opening(closeY));
  paintInside(context, hole, () => {
    drawTshirt(context, { ...plan, cloth: createClothTones(character.outfit.shirt ?? '#eceae4') });
    for (const side of sides) {
      const edge = sideOutline(side, [
        [44, 150],
        [34, 200],
        [2, closeY],
      ]);
      strokeSoft(context, edge, { colour: '#1d2030', width: 18, alpha: 0.28, layers: 8 });
    }
  });
  paintOutside(context, hole, () => drawTorso(context, plan, { folds: 1 }));
  paintInside(context, torsoOutline(plan), () => paintOutside(context, hole, () => drawYoke(context, plan)));
  for (const side of sides) drawZip(context, plan, side, closeY);
  strokeCurve(context, [point(0, closeY), point(2, 470), point(1, 600)], '#b9bec6', 4);
  strokeCurve(context, [point(0, closeY), point(2, 470), point(1, 600)], 'rgba(30,34,42,0.6)', 1.2);
  for (const side of sides) drawWing(context, plan, side);
}

/** Seams over chest and sides, slanted pockets and the hem's band. */
function drawYoke(context: Context2D, plan: BodyPlan): void {
  const { cloth, measures } = plan;
  for (const side of sides) {
    const at = (spots: readonly Spot[]) => spots.map(([x, y]): Spot => [side * x, y]);
    paintSeam(
      context,
      at([
        [40, 246],
        [92, 240],
        [measures.chest + 4, 232],
      ]),
      cloth,
      1,
    );
    paintSeam(
      context,
      at([
        [46, 252],
        [92, 246],
        [measures.chest + 4, 238],
      ]),
      cloth,
      0.5,
    );
    paintSeam(
      context,
      at([
        [70, 248],
        [60, 400],
        [64, 600],
      ]),
      cloth,
      0.7,
    );
    const pocket = sideOutline(side, [
      [84, 420],
      [104, 484],
    ]);
    strokeCurve(context, pocket, withAlpha(cloth.fold, 0.8), 8);
    strokeCurve(context, pocket, cloth.light, 4);
  }
  const hem = outline([
    [-190, 538],
    [0, 546],
    [190, 538],
  ]);
  paintSeam(
    context,
    hem.map(({ x, y }): Spot => [x, y]),
    cloth,
    1,
  );
  for (let x = -130; x <= 130; x += 9)
    strokeCurve(context, [point(x, 548), point(x, 574)], withAlpha(cloth.fold, 0.25), 1.4);
}

function drawZip(context: Context2D, { cloth, lit }: BodyPlan, side: -1 | 1, closeY: number): void {
  const edge = sideOutline(side, [
    [40, 160],
    [34, 196],
    [1, closeY],
  ]);
  strokeCurve(context, edge, side === lit ? cloth.light : cloth.base, 10);
  context.setLineDash([2.4, 2.4]);
  strokeCurve(
    context,
    edge.map((at) => ({ ...at, x: at.x - side * 4 })),
    '#c9ced6',
    3.4,
  );
  context.setLineDash([]);
}

function drawWing(context: Context2D, { cloth, lit, measures: { neckWidth } }: BodyPlan, side: -1 | 1): void {
  const wing = sideOutline(side, [
    [neckWidth + 3, 120, 1],
    [neckWidth + 20, 140],
    [72, 200, 1],
    [40, 214, 1],
    [34, 176],
  ]);
  fillCurve(
    context,
    wing.map((at) => ({ ...at, y: at.y + 6 })),
    withAlpha(cloth.fold, 0.5),
  );
  fillCurve(
    context,
    wing,
    linearGradient(context, point(side * 30, 130), point(side * 74, 206), [
      [0, side === lit ? cloth.highlight : cloth.light],
      [1, cloth.base],
    ]),
  );
  paintFold(
    context,
    sideOutline(side, [
      [neckWidth + 8, 140],
      [48, 176],
      [46, 206],
    ]),
    {
      ...{ width: 4, colour: cloth.fold, alpha: 0.4 },
    },
  );
  strokeCurve(context, [...wing, ...wing.slice(0, 1)], withAlpha(cloth.fold, 0.55), 1.3);
}

/** A zipped training jacket: a stand-up collar, and stripes from it down to the hem. */
export function drawTracksuit(context: Context2D, plan: BodyPlan): void {
  const { cloth, character, measures } = plan;
  const trim = character.outfit.trim ?? '#f1efe9';
  drawTorso(context, plan, { folds: 0.9 });
  paintInside(context, torsoOutline(plan), () => {
    for (const side of sides) {
      const stripe = sideOutline(side, [
        [measures.neckWidth + 20, 150],
        [measures.chest - 26, 236],
        [measures.chest - 16, 600],
      ]);
      strokeCurve(context, stripe, trim, 9);
      strokeCurve(context, stripe, withAlpha(shadeColour(trim, -0.2), 0.5), 1.4);
      paintSeam(
        context,
        [
          [side * 88, 430],
          [side * 108, 500],
        ],
        cloth,
      );
    }
  });
  const wide = measures.neckWidth + 6;
  for (const side of sides) {
    const stand = sideOutline(side, [
      [wide, 112, 1],
      [wide + 5, 150],
      [wide - 8, 182],
      [0, 206, 1],
      [0, 178, 1],
      [wide - 16, 160],
    ]);
    fillCurve(
      context,
      stand.map((at) => ({ ...at, y: at.y + 5 })),
      withAlpha(cloth.fold, 0.45),
    );
    fillCurve(context, stand, side === plan.lit ? cloth.light : cloth.base);
    strokeCurve(
      context,
      sideOutline(side, [
        [wide, 112],
        [wide - 16, 160],
        [0, 178],
      ]),
      trim,
      3.4,
    );
  }
  const zip = outline('0,180 2,330 1,600');
  strokeSoft(context, zip, { colour: cloth.fold, width: 8, alpha: 0.5, layers: 4 });
  strokeCurve(context, zip, '#c4c9d1', 3.6);
}
