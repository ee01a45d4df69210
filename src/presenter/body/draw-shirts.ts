// Draws buttoned tops with a turned-down collar: shirt, polo shirt and uniform.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point, strokeCurve } from '../../drawing/curves.ts';
import { linearGradient, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { clothAcross, paintButtons, paintInside, paintOutside, paintSeam } from './cloth-paint.ts';
import { createClothTones } from './cloth-tones.ts';
import { drawShirtCollar } from './draw-collar.ts';
import { drawTie } from './draw-inner.ts';
import { drawTorso, torsoOutline } from './draw-torso.ts';
import { outline, type Spot, sides } from './outline.ts';

/** The open neck above the first button. */
const neckHole = (depthY: number): Point[] =>
  outline([
    [-36, 134, 1],
    [-24, 170],
    [0, depthY, 1],
    [24, 170],
    [36, 134, 1],
    [36, 84, 1],
    [-36, 84, 1],
  ]);

/** A shirt with its top button open. */
export function drawShirt(context: Context2D, plan: BodyPlan): void {
  const { cloth, character } = plan;
  paintOutside(context, neckHole(212), () => drawTorso(context, plan, { folds: 0.8 }));
  drawPlacket(context, plan, { fromY: 208, toY: 600 });
  const button = { colour: character.outfit.button ?? shadeColour(cloth.base, 0.12, 0.5), radius: 3.8 };
  paintButtons(
    context,
    [246, 302, 358, 414, 470, 526].map((y) => [1, y] as const),
    button,
  );
  drawPatchPocket(context, plan, 52);
  shadeOpenNeck(context, plan, 212);
  drawShirtCollar(context, plan, cloth, { spread: 1.1 });
}

/** A polo shirt: a short placket, and a ribbed collar of a deeper tone. */
export function drawPolo(context: Context2D, plan: BodyPlan): void {
  const { cloth, character } = plan;
  paintOutside(context, neckHole(222), () => drawTorso(context, plan, { folds: 0.75 }));
  drawPlacket(context, plan, { fromY: 216, toY: 312 });
  paintSeam(context, '-9,312! 11,312!', cloth);
  const button = { colour: character.outfit.button ?? shadeColour(cloth.base, 0.22, 0.5), radius: 3.6 };
  paintButtons(
    context,
    [244, 288].map((y) => [1, y] as const),
    button,
  );
  shadeOpenNeck(context, plan, 222);
  const collar = createClothTones(character.outfit.trim ?? shadeColour(cloth.base, -0.035));
  drawShirtCollar(context, plan, collar, { spread: 1.16 });
}

/** A uniform: closed collar and tie, epaulettes, flapped pockets and a badge. */
export function drawUniform(context: Context2D, plan: BodyPlan): void {
  const { cloth, character } = plan;
  drawTorso(context, plan, { folds: 0.9 });
  drawPlacket(context, plan, { fromY: 190, toY: 600 });
  const metal = character.outfit.button ?? '#d8b65a';
  for (const side of sides) drawFlapPocket(context, plan, { side, button: metal });
  drawShirtCollar(context, plan, cloth, { spread: 1 });
  drawTie(context, plan, createClothTones(character.outfit.tie ?? shadeColour(cloth.base, -0.13)));
  for (const side of sides) drawEpaulette(context, plan, { side, trim: character.outfit.trim ?? metal });
  drawBadge(context, metal);
}

function drawPlacket(
  context: Context2D,
  plan: BodyPlan,
  { fromY, toY }: { readonly fromY: number; readonly toY: number },
): void {
  const { cloth } = plan;
  paintInside(context, torsoOutline(plan), () => {
    const strip: Spot[] = [
      [-9, fromY, 1],
      [11, fromY, 1],
      [11, toY, 1],
      [-9, toY, 1],
    ];
    fillCurve(context, outline(strip), clothAcross(context, plan, cloth, { halfWidth: 34, fromY, toY: fromY + 90 }));
    strokeSoft(
      context,
      outline([
        [13, fromY + 4],
        [13, toY],
      ]),
      {
        colour: cloth.fold,
        width: 6,
        alpha: 0.5,
        layers: 4,
      },
    );
    for (const x of [-9, 11])
      paintSeam(
        context,
        [
          [x, fromY],
          [x, toY],
        ],
        cloth,
        0.7,
      );
  });
}

function shadeOpenNeck(context: Context2D, { skin }: BodyPlan, depthY: number): void {
  for (const side of sides) {
    const edge = outline([
      [side * 33, 150],
      [side * 22, 174],
      [side * 2, depthY - 3],
    ]);
    strokeSoft(context, edge, { colour: skin.deep, width: 9, alpha: 0.4, layers: 6 });
  }
}

function drawPatchPocket(context: Context2D, { cloth }: BodyPlan, x: number): void {
  const pocket: Spot[] = [
    [x, 296, 1],
    [x, 340],
    [x + 21, 350],
    [x + 42, 340],
    [x + 42, 296, 1],
  ];
  paintSeam(context, pocket, cloth, 0.7);
  paintSeam(
    context,
    [
      [x, 296],
      [x + 42, 296],
    ],
    cloth,
  );
  paintSeam(
    context,
    [
      [x, 304],
      [x + 42, 304],
    ],
    cloth,
    0.5,
  );
}

function drawFlapPocket(
  context: Context2D,
  plan: BodyPlan,
  { side, button }: { readonly side: -1 | 1; readonly button: string },
): void {
  const { cloth } = plan;
  const x = (share: number) => side * (44 + 48 * share);
  const spots = (...places: readonly Spot[]) => places;
  paintSeam(context, spots([x(0), 286, 1], [x(0), 346, 1], [x(0.5), 352], [x(1), 346, 1], [x(1), 286, 1]), cloth, 0.7);
  const flap = outline(spots([x(0), 284, 1], [x(1), 284, 1], [x(1), 302, 1], [x(0.5), 312, 1], [x(0), 302, 1]));
  fillCurve(
    context,
    flap.map((at) => ({ ...at, y: at.y + 3 })),
    withAlpha(cloth.fold, 0.5),
  );
  fillCurve(
    context,
    flap,
    linearGradient(context, point(0, 284), point(0, 312), [
      [0, cloth.light],
      [1, cloth.base],
    ]),
  );
  paintButtons(context, [[x(0.5), 302]], { colour: button, radius: 4 });
}

/** A strap on the shoulder with two stripes and a button. */
function drawEpaulette(
  context: Context2D,
  { cloth, measures: { shoulder } }: BodyPlan,
  { side, trim }: { readonly side: -1 | 1; readonly trim: string },
): void {
  const strap = outline([
    [side * 62, 176, 1],
    [side * 66, 192, 1],
    [side * (shoulder - 22), 213, 1],
    [side * (shoulder - 20), 199],
    [side * (shoulder - 44), 188],
  ]);
  fillCurve(
    context,
    strap.map((at) => ({ ...at, y: at.y + 3 })),
    withAlpha(cloth.fold, 0.5),
  );
  fillCurve(context, strap, cloth.light);
  strokeCurve(context, [...strap, ...strap.slice(0, 1)], withAlpha(cloth.fold, 0.5), 1);
  for (const share of [0.62, 0.74]) {
    const x = side * (62 + (shoulder - 84) * share);
    strokeCurve(context, [point(x, 176 + 23 * share), point(x + side * 2, 193 + 17 * share)], trim, 4);
  }
  paintButtons(context, [[side * 76, 187]], { colour: trim, radius: 3.6 });
}

function drawBadge(context: Context2D, metal: string): void {
  const shield = outline('62,252! 68,247 74,252! 82,253! 80,266 68,277! 56,266 54,253!');
  fillCurve(
    context,
    shield,
    linearGradient(context, point(54, 248), point(82, 276), [
      [0, shadeColour(metal, 0.16)],
      [0.5, metal],
      [1, shadeColour(metal, -0.14)],
    ]),
  );
  strokeCurve(context, [...shield, ...shield.slice(0, 1)], withAlpha(shadeColour(metal, -0.25), 0.8), 1);
}
