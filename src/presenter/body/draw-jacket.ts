// Draws the open-fronted jackets: blazer, suit and doctor's coat, with what is worn under them.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point, strokeCurve, traceCurve } from '../../drawing/curves.ts';
import { linearGradient, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { paintButtons, paintInside, paintOutside, paintSeam } from './cloth-paint.ts';
import { createClothTones } from './cloth-tones.ts';
import { drawShirtCollar } from './draw-collar.ts';
import { drawStethoscope } from './draw-extras.ts';
import { drawBow, drawUnderwear } from './draw-inner.ts';
import { drawCoatPockets, drawSuitPockets } from './draw-pockets.ts';
import { drawTorso, torsoOutline } from './draw-torso.ts';
import { outline, type Spot, sideOutline, sides } from './outline.ts';

interface JacketCut {
  /** Where the front closes. */
  readonly closeY: number;
  /** How wide the lapels stand. */
  readonly lapel: number;
  readonly folds: number;
}

function cutOf({ character, isFemale }: BodyPlan): JacketCut {
  if (character.outfit.kind === 'coat') return { closeY: 352, lapel: 1.14, folds: 0.95 };
  if (character.outfit.kind === 'labcoat') return { closeY: 420, lapel: 0.95, folds: 0.85 };
  if (character.outfit.kind === 'suit') return { closeY: 388, lapel: 1, folds: 1 };
  return { closeY: 396, lapel: isFemale ? 0.88 : 1, folds: 1 };
}

/** The hole of an open front down to where it closes. */
const openFront = (closeY: number): Point[] =>
  outline([
    [-44, 138, 1],
    [-31, 196],
    [0, closeY, 1],
    [31, 196],
    [44, 138, 1],
    [44, 88, 1],
    [-44, 88, 1],
  ]);

/** Draws jacket, shirt and everything on them. */
export function drawJacket(context: Context2D, plan: BodyPlan): void {
  const cut = cutOf(plan);
  const { outfit } = plan.character;
  const hole = openFront(cut.closeY);
  paintOutside(context, hole, () => drawTorso(context, plan, { folds: cut.folds }));
  paintInside(context, hole, () => {
    drawUnderwear(context, plan);
    shadeUnderJacket(context, plan, cut.closeY);
  });
  if (!outfit.inner || outfit.inner === 'shirt') {
    drawShirtCollar(context, plan, createClothTones(outfit.shirt ?? '#f4f2ee'), { spread: 1 });
  }
  if (outfit.tie !== undefined && outfit.bow === true) drawBow(context, plan, createClothTones(outfit.tie));
  for (const side of sides) drawLapel(context, plan, cut, side);
  paintInside(context, torsoOutline(plan), () => drawFront(context, plan, cut));
  if (outfit.stethoscope) drawStethoscope(context);
}

function shadeUnderJacket(context: Context2D, { character }: BodyPlan, closeY: number): void {
  const bare = character.outfit.inner !== undefined && character.outfit.inner !== 'shirt';
  for (const side of sides) {
    const edge = sideOutline(side, [
      [37, bare ? 190 : 158],
      [34, 206],
      [22, 272],
      [1, closeY],
    ]);
    strokeSoft(context, edge, { colour: '#1d2030', width: 17, alpha: bare ? 0.24 : 0.28, layers: 9 });
  }
}

function lapelOutline(side: -1 | 1, { closeY, lapel }: JacketCut): Point[] {
  return sideOutline(side, [
    [35, 146, 1],
    [52, 164],
    [75 * lapel, 209, 1],
    [61 * lapel, 217, 1],
    [87 * lapel, 236, 1],
    [62 * lapel, 318],
    [5, closeY + 2, 1],
    [14, closeY - 70],
    [28, 232],
    [35, 180],
  ]);
}

function drawLapel(context: Context2D, plan: BodyPlan, cut: JacketCut, side: -1 | 1): void {
  const { cloth, light, lit } = plan;
  const shape = lapelOutline(side, cut);
  const shadow = shape.map((at) => ({ ...at, y: at.y + 4, x: at.x + side * 1.5 }));
  for (const alpha of [0.24, 0.2]) fillCurve(context, shadow, withAlpha(cloth.fold, alpha));
  const paint = linearGradient(context, point(light.x * 84, 160), point(-light.x * 64, 370), [
    [0, cloth.highlight],
    [0.45, side === lit ? cloth.light : cloth.base],
    [1, cloth.shade],
  ]);
  fillCurve(context, shape, paint);
  const { closeY, lapel } = cut;
  const seam = (spots: readonly Spot[], strength: number) =>
    paintSeam(
      context,
      spots.map(([x, y, isCorner]): Spot => (isCorner ? [side * x, y, 1] : [side * x, y])),
      cloth,
      strength,
    );
  // The notch and the roll of the collar.
  seam(
    [
      [75 * lapel, 209],
      [61 * lapel, 217],
      [40, 205],
    ],
    0.9,
  );
  seam(
    [
      [87 * lapel, 236],
      [62 * lapel, 318],
      [5, closeY],
    ],
    0.8,
  );
  strokeCurve(
    context,
    sideOutline(side, [
      [82 * lapel, 240],
      [57 * lapel, 316],
      [9, closeY - 12],
    ]),
    withAlpha(cloth.highlight, 0.3),
    1.1,
  );
  strokeSoft(
    context,
    sideOutline(side, [
      [33, 186],
      [27, 236],
      [14, closeY - 74],
      [4, closeY - 6],
    ]),
    {
      colour: cloth.highlight,
      width: 4,
      alpha: side === lit ? 0.5 : 0.25,
      layers: 4,
    },
  );
}

/** Where the front closes: edge, buttons, pockets. */
function drawFront(context: Context2D, plan: BodyPlan, { closeY }: JacketCut): void {
  const { cloth, character } = plan;
  const { outfit } = character;
  strokeSoft(
    context,
    outline([
      [1, closeY],
      [7, 510],
      [4, 600],
    ]),
    { colour: cloth.fold, width: 5, alpha: 0.5, layers: 5 },
  );
  paintSeam(
    context,
    [
      [0, closeY],
      [6, 510],
      [2, 600],
    ],
    cloth,
  );
  const buttonColour = outfit.button ?? shadeColour(outfit.color, -0.16);
  const below = outfit.kind === 'labcoat' ? [26, 88] : [24, 88];
  // A coat is buttoned in two rows.
  const rows = outfit.kind === 'coat' ? [-38, 34] : [-9];
  paintButtons(
    context,
    rows.flatMap((x) => below.map((gap) => [x, closeY + gap] as const)),
    { colour: buttonColour, radius: 5.8 },
  );
  if (outfit.kind === 'labcoat') drawCoatPockets(context, plan);
  else drawSuitPockets(context, plan);
}

/** The back of the collar behind the neck. */
export function drawCollarBack(context: Context2D, { cloth, measures: { neckWidth } }: BodyPlan): void {
  const shape = outline([
    [-neckWidth - 12, 172],
    [-neckWidth - 6, 149],
    [0, 132],
    [neckWidth + 6, 149],
    [neckWidth + 12, 172],
    [30, 236],
    [-30, 236],
  ]);
  context.beginPath();
  traceCurve(context, shape);
  context.fillStyle = linearGradient(context, point(0, 126), point(0, 186), [
    [0, cloth.shade],
    [0.4, cloth.deep],
    [1, cloth.fold],
  ]);
  context.fill();
}
