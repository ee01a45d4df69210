// Draws what is worn under an open front: blouse, scrubs, or shirt with tie.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, point, traceCurve } from '../../drawing/curves.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { clothAcross, paintButtons, paintFold, paintInside } from './cloth-paint.ts';
import { type ClothTones, createClothTones } from './cloth-tones.ts';
import { outline } from './outline.ts';

const throughFront = { halfWidth: 48, fromY: 200, toY: 410 };

/** Fills the front with what is worn under the jacket. */
export function drawUnderwear(context: Context2D, plan: BodyPlan): void {
  const { inner, shirt, tie, bow } = plan.character.outfit;
  const tones = createClothTones(shirt ?? '#f4f2ee');
  if (inner === 'blouse') drawBlouse(context, plan, tones);
  else if (inner === 'scrub') drawScrub(context, plan, tones);
  else drawShirtFront(context, plan, tones, { closed: tie !== undefined });
  if (tie !== undefined && bow !== true) drawTie(context, plan, createClothTones(tie));
}

function drawBlouse(context: Context2D, plan: BodyPlan, tones: ClothTones): void {
  const necklineY = 236;
  context.beginPath();
  context.moveTo(-80, 500);
  context.lineTo(-80, 190);
  context.quadraticCurveTo(-34, necklineY + 16, 0, necklineY + 18);
  context.quadraticCurveTo(34, necklineY + 16, 80, 190);
  context.lineTo(80, 500);
  context.closePath();
  context.fillStyle = clothAcross(context, plan, tones, throughFront);
  context.fill();
  const hem = outline([
    [-50, 214],
    [-26, necklineY + 10],
    [0, necklineY + 17],
    [26, necklineY + 10],
    [50, 214],
  ]);
  strokeSoft(context, hem, { colour: tones.fold, width: 3, alpha: 0.5, layers: 4 });
  strokeSoft(
    context,
    hem.map((at) => ({ ...at, y: at.y + 4 })),
    { colour: tones.highlight, width: 2, alpha: 0.6, layers: 2 },
  );
  paintGlow(context, { x: 0, y: necklineY + 6, radiusX: 46, radiusY: 8, colour: plan.skin.shadow, alpha: 0.3 });
  paintFold(context, outline('-14,268 -7,310 -3,360'), { width: 4, colour: tones.deep, alpha: 0.5 });
  paintFold(context, outline('13,262 10,300 4,340'), { width: 3.4, colour: tones.deep, alpha: 0.4 });
}

function drawScrub(context: Context2D, plan: BodyPlan, tones: ClothTones): void {
  context.beginPath();
  for (const [x, y] of [
    [-90, 500],
    [-90, 120],
    [-30, 150],
    [0, 258],
    [30, 150],
    [90, 120],
    [90, 500],
  ] as const) {
    context.lineTo(x, y);
  }
  context.closePath();
  context.fillStyle = clothAcross(context, plan, tones, throughFront);
  context.fill();
  for (const side of [-1, 1]) {
    const edge = outline([
      [side * 30, 150],
      [side * 15, 204],
      [0, 258],
    ]);
    strokeSoft(
      context,
      edge.map((at) => ({ ...at, x: at.x + side * 5 })),
      { colour: tones.highlight, width: 8, alpha: 0.4, layers: 2 },
    );
    strokeSoft(context, edge, { colour: tones.fold, width: 3, alpha: 0.8, layers: 3 });
  }
}

/** A shirt's front with its placket; a closed one has its collar under a tie. */
export function drawShirtFront(
  context: Context2D,
  plan: BodyPlan,
  tones: ClothTones,
  { closed }: { readonly closed: boolean },
): void {
  context.beginPath();
  const neckline = closed ? 176 : 206;
  for (const [x, y] of [
    [-100, 540],
    [-100, 170],
    [-38, 150],
    [0, neckline],
    [38, 150],
    [100, 170],
    [100, 540],
  ] as const) {
    context.lineTo(x, y);
  }
  context.closePath();
  context.fillStyle = clothAcross(context, plan, tones, throughFront);
  context.fill();
  strokeSoft(
    context,
    outline([
      [7, neckline + 6],
      [7, 520],
    ]),
    { colour: tones.fold, width: 3, alpha: 0.4, layers: 3 },
  );
  if (closed) return;
  paintButtons(
    context,
    [
      [1, 236],
      [1, 292],
      [1, 348],
      [1, 404],
    ],
    { colour: '#e8e4dc', radius: 3.4 },
  );
}

/** A tie with its knot. */
export function drawTie(context: Context2D, { light }: Pick<BodyPlan, 'light'>, tones: ClothTones): void {
  const blade = outline('-8,198! 8,198! 19,352 0,424! -19,352');
  const across = linearGradient(context, point(light.x * 20, 200), point(-light.x * 20, 250), [
    [0, tones.light],
    [0.5, tones.base],
    [1, tones.deep],
  ]);
  fillCurve(context, blade, across);
  paintInside(context, blade, () => {
    context.strokeStyle = withAlpha(shadeColour(tones.base, 0.2), 0.45);
    context.lineWidth = 3.4;
    for (let stripe = 0; stripe < 13; stripe += 1) {
      context.beginPath();
      context.moveTo(-40, 212 + stripe * 24);
      context.lineTo(40, 178 + stripe * 24);
      context.stroke();
    }
    paintGlow(context, { x: 0, y: 200, radiusX: 18, radiusY: 12, colour: tones.fold, alpha: 0.8 });
  });
  const knot = outline('-13.5,171! 0,175 13.5,171! 9,197 7.5,200! -7.5,200! -9,197');
  context.beginPath();
  traceCurve(context, knot);
  context.fillStyle = linearGradient(context, point(light.x * 13, 172), point(-light.x * 13, 200), [
    [0, tones.highlight],
    [0.5, tones.base],
    [1, tones.deep],
  ]);
  context.fill();
  paintFold(context, outline('-9,174 -2,186 0,199'), { width: 2.2, colour: tones.fold, alpha: 0.8 });
}

/** A bow tie before the closed collar. */
export function drawBow(context: Context2D, { light }: Pick<BodyPlan, 'light'>, tones: ClothTones): void {
  for (const side of [-1, 1]) {
    const wing = outline(
      (
        [
          [4, 178, 1],
          [36, 164, 1],
          [40, 182],
          [36, 202, 1],
          [4, 190, 1],
        ] as const
      ).map(([x, y, isCorner]) =>
        isCorner === undefined ? ([side * x, y] as const) : ([side * x, y, isCorner] as const),
      ),
    );
    fillCurve(
      context,
      wing.map((at) => ({ ...at, y: at.y + 4 })),
      'rgba(20,22,32,0.3)',
    );
    fillCurve(context, wing, side === Math.sign(light.x) ? tones.light : tones.base);
    paintFold(
      context,
      outline([
        [side * 6, 184],
        [side * 20, 180],
        [side * 34, 176],
      ]),
      { width: 3, colour: tones.fold, alpha: 0.8 },
    );
  }
  fillCurve(context, outline('-8,174! 8,174! 9,194! -9,194!'), tones.light);
}
