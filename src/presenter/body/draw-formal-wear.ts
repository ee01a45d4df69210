// Draws waistcoat, robe and kimono, and the bib of dungarees.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, point, strokeCurve } from '../../drawing/curves.ts';
import { strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { clothAcross, paintButtons, paintFold, paintInside, paintOutside, paintSeam } from './cloth-paint.ts';
import { createClothTones } from './cloth-tones.ts';
import { drawBow, drawTie } from './draw-inner.ts';
import { drawShirt } from './draw-shirts.ts';
import { drawTorso, torsoOutline } from './draw-torso.ts';
import { outline, type Spot, sideOutline, sides } from './outline.ts';

/** A buttoned waistcoat over a shirt, with the tie if there is one. */
export function drawWaistcoat(context: Context2D, plan: BodyPlan): void {
  const { cloth, character, measures } = plan;
  const { tie, bow } = character.outfit;
  drawShirt(context, { ...plan, cloth: createClothTones(character.outfit.shirt ?? '#f3f5f8') });
  if (tie !== undefined && bow !== true) drawTie(context, plan, createClothTones(tie));
  const front = outline([
    [-50, 110, 1],
    [-42, 190],
    [0, 356, 1],
    [42, 190],
    [50, 110, 1],
  ]);
  const armhole = (side: -1 | 1) =>
    sideOutline(side, [
      [measures.shoulder - 46, 170, 1],
      [measures.shoulder - 56, 250],
      [measures.chest - 10, 318],
      [measures.chest + 40, 346, 1],
      [measures.shoulder + 60, 170, 1],
    ]);
  paintOutside(context, front, () => {
    paintOutside(context, armhole(-1), () => paintOutside(context, armhole(1), () => drawVest(context, plan)));
  });
  for (const side of sides) {
    const edge = sideOutline(side, [
      [48, 150],
      [42, 194],
      [1, 356],
    ]);
    strokeSoft(context, edge, { colour: '#141821', width: 9, alpha: 0.3, layers: 5 });
    strokeCurve(context, edge, cloth.deep, 2.4);
  }
  const button = { colour: character.outfit.button ?? shadeColour(cloth.base, -0.14), radius: 5 };
  paintButtons(
    context,
    [382, 432, 482, 530].map((y) => [-7, y] as const),
    button,
  );
  if (tie !== undefined && bow === true) drawBow(context, plan, createClothTones(tie));
}

function drawVest(context: Context2D, plan: BodyPlan): void {
  drawTorso(context, plan, { folds: 0.7 });
  paintInside(context, torsoOutline(plan), () => {
    paintSeam(context, '0,356 4,460 2,600', plan.cloth);
    for (const side of sides) {
      const pocket = sideOutline(side, [
        [46, 446],
        [98, 438],
      ]);
      strokeCurve(context, pocket, withAlpha(plan.cloth.fold, 0.8), 9);
      strokeCurve(
        context,
        pocket.map((at) => ({ ...at, y: at.y - 1.5 })),
        plan.cloth.light,
        5,
      );
    }
  });
}

/** A long dark robe that closes in front, with white bands at the throat. */
export function drawRobe(context: Context2D, plan: BodyPlan): void {
  const { cloth, measures, character } = plan;
  drawTorso(context, plan, { folds: 0.9 });
  paintInside(context, torsoOutline(plan), () => {
    for (const side of sides) {
      for (const [x, to] of [
        [26, 30],
        [62, 76],
        [100, 118],
      ] as const) {
        const pleat = outline([
          [side * x, 196],
          [side * (x + to) * 0.5, 380],
          [side * to, 600],
        ]);
        paintFold(context, pleat, { width: 9, colour: cloth.fold, alpha: 0.7 });
        paintFold(
          context,
          pleat.map((at) => point(at.x - 8, at.y)),
          { width: 6, colour: cloth.highlight, alpha: 0.4 },
        );
      }
      const facing = sideOutline(side, [
        [measures.neckWidth + 12, 150],
        [38, 210],
        [12, 330],
        [10, 600],
      ]);
      strokeCurve(context, facing, withAlpha(cloth.fold, 0.6), 17);
      strokeCurve(context, facing, cloth.light, 13);
    }
    paintSeam(context, '0,200 1,400 0,600', cloth);
  });
  drawThroat(context, plan, character.outfit.shirt ?? '#f5f4f1');
}

/** A white band round the neck, and its two tabs. */
function drawThroat(context: Context2D, { measures: { neckWidth } }: BodyPlan, colour: string): void {
  const white = createClothTones(colour);
  const band = outline([
    [-neckWidth - 3, 122, 1],
    [-neckWidth - 6, 150],
    [0, 184],
    [neckWidth + 6, 150],
    [neckWidth + 3, 122, 1],
    [0, 160],
  ]);
  fillCurve(context, band, white.base);
  strokeCurve(context, band.slice(1, 4), withAlpha(white.fold, 0.7), 1.4);
  for (const side of sides) {
    const tab = sideOutline(side, [
      [1, 178, 1],
      [12, 176, 1],
      [19, 236, 1],
      [2, 238, 1],
    ]);
    fillCurve(
      context,
      tab.map((at) => ({ ...at, y: at.y + 4 })),
      'rgba(10,12,18,0.35)',
    );
    fillCurve(context, tab, side < 0 ? white.light : white.base);
    strokeCurve(context, [...tab, ...tab.slice(0, 1)], withAlpha(white.fold, 0.4), 1);
  }
}

/** A kimono: crossed fronts with a pale inner collar, and a broad sash. */
export function drawKimono(context: Context2D, plan: BodyPlan): void {
  const { cloth, character, measures } = plan;
  const inner = createClothTones(character.outfit.shirt ?? '#f5f0e6');
  const hole = outline([
    [-measures.neckWidth - 14, 100, 1],
    [-measures.neckWidth - 8, 152],
    [0, 236, 1],
    [measures.neckWidth + 8, 152],
    [measures.neckWidth + 14, 100, 1],
  ]);
  paintOutside(context, hole, () => drawTorso(context, plan, { folds: 0.6 }));
  const band = (side: -1 | 1, inset: number, width: number, colour: string) => {
    const line = sideOutline(side, [
      [measures.neckWidth + 12 - inset, 128],
      [measures.neckWidth + 6 - inset, 168],
      [-8 - inset, 252],
      [-78, 372],
    ]);
    strokeCurve(context, line, colour, width);
  };
  paintInside(context, torsoOutline(plan), () => {
    for (const side of [1, -1] as const) {
      band(side, 8, 20, inner.base);
      band(side, 0, 20, withAlpha(cloth.fold, 0.5));
      band(side, -2, 17, cloth.light);
    }
    drawSash(context, plan, character.outfit.trim ?? shadeColour(cloth.base, -0.18));
  });
}

function drawSash(context: Context2D, plan: BodyPlan, colour: string): void {
  const tones = createClothTones(colour);
  const { waist } = plan.measures;
  const spots: Spot[] = [
    [-waist - 40, 366, 1],
    [0, 374],
    [waist + 40, 366, 1],
    [waist + 40, 462, 1],
    [0, 472],
    [-waist - 40, 462, 1],
  ];
  fillCurve(
    context,
    outline(spots).map((at) => ({ ...at, y: at.y + 6 })),
    'rgba(16,14,24,0.3)',
  );
  fillCurve(context, outline(spots), clothAcross(context, plan, tones, { halfWidth: 110, fromY: 366, toY: 470 }));
  for (const y of [396, 440])
    paintFold(
      context,
      outline([
        [-waist, y],
        [0, y + 8],
        [waist, y],
      ]),
      { width: 5, colour: tones.fold, alpha: 0.5 },
    );
  strokeCurve(
    context,
    outline([
      [-waist - 40, 414],
      [0, 422],
      [waist + 40, 414],
    ]),
    shadeColour(colour, 0.22),
    9,
  );
}

/** The bib of dungarees over a shirt: straps with buckles, a pocket on the chest. */
export function drawDungarees(context: Context2D, plan: BodyPlan): void {
  const { cloth, measures, character } = plan;
  drawShirt(context, { ...plan, cloth: createClothTones(character.outfit.shirt ?? '#e9e6df') });
  const { waist, hip } = measures;
  const bib = outline([
    [-74, 276, 1],
    [0, 282],
    [74, 276, 1],
    [82, 352],
    [waist + 4, 430],
    [hip + 10, 500],
    [hip + 10, 620, 1],
    [-hip - 10, 620, 1],
    [-hip - 10, 500],
    [-waist - 4, 430],
    [-82, 352],
  ]);
  paintInside(context, torsoOutline(plan), () => {
    for (const side of sides) drawBibStrap(context, plan, side);
    fillCurve(
      context,
      bib.map((at) => ({ ...at, y: at.y + 5 })),
      'rgba(20,24,32,0.22)',
    );
    fillCurve(context, bib, clothAcross(context, plan, cloth, { halfWidth: 120, fromY: 270, toY: 520 }));
    paintSeam(context, '-73,286 0,292 73,286', cloth);
    paintSeam(context, '-44,318! -44,384! 0,396 44,384! 44,318! -44,318!', cloth);
    paintSeam(
      context,
      [
        [-waist - 20, 438],
        [0, 448],
        [waist + 20, 438],
      ],
      cloth,
    );
    paintSeam(context, '0,448 0,620', cloth, 0.8);
    for (const side of sides)
      strokeCurve(
        context,
        sideOutline(side, [
          [hip - 10, 470],
          [70, 486],
          [58, 560],
        ]),
        withAlpha(cloth.fold, 0.6),
        2,
      );
  });
  paintButtons(
    context,
    sides.map((side) => [side * 59, 292] as const),
    { colour: '#c9a85a', radius: 7 },
  );
}

function drawBibStrap(context: Context2D, { cloth }: BodyPlan, side: -1 | 1): void {
  const strap = sideOutline(side, [
    [48, 146, 1],
    [66, 152, 1],
    [68, 300, 1],
    [50, 300, 1],
  ]);
  fillCurve(
    context,
    strap.map((at) => ({ ...at, y: at.y + 4 })),
    'rgba(20,24,32,0.25)',
  );
  fillCurve(context, strap, cloth.base);
  strokeCurve(context, [...strap, ...strap.slice(0, 1)], withAlpha(cloth.fold, 0.6), 1.2);
}
