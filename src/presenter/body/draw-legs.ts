// Draws hips, legs and shoes.
import { withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point, resampleCurve, ribbon } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { clothAcross, paintFold, paintInside } from './cloth-paint.ts';
import { type ClothTones, createClothTones } from './cloth-tones.ts';
import { hemY, trousersFor } from './draw-torso.ts';
import { outline, sides } from './outline.ts';

const ankleY = 1096;

/** Draws everything below the hem, in trousers or in a skirt. */
export function drawLegs(context: Context2D, plan: BodyPlan): void {
  const { outfit } = plan.character;
  const trousers = createClothTones(outfit.trousers ?? trousersFor(outfit.color));
  if (!outfit.skirt) drawHips(context, plan, trousers);
  const ordered = plan.lit < 0 ? [...sides].reverse() : sides;
  for (const side of ordered) {
    const spine = legSpine(plan, side);
    drawShoe(context, plan, { side, x: spine.at(-1)?.x ?? 0 });
    if (outfit.skirt) drawBareLeg(context, plan, spine);
    else drawTrouserLeg(context, plan, { side, spine, tones: trousers });
  }
  if (outfit.skirt) drawSkirt(context, plan, createClothTones(outfit.skirt));
  else drawFly(context, plan, trousers);
}

function legSpine({ measures: { hip } }: BodyPlan, side: -1 | 1): Point[] {
  return resampleCurve(
    outline([
      [side * hip * 0.46, 545],
      [side * hip * 0.46, 700],
      [side * hip * 0.43, 850],
      [side * hip * 0.42, 960],
      [side * hip * 0.42, ankleY],
    ]),
    22,
  );
}

function drawShoe(context: Context2D, { character }: BodyPlan, { side, x }: { side: -1 | 1; x: number }): void {
  const tones = createClothTones(character.outfit.shoes ?? '#2a2224');
  const toe = character.sex === 'female' ? 50 : 60;
  const shape = outline([
    [x - side * 19, 1082, 1],
    [x + side * 19, 1082, 1],
    [x + side * 38, 1120],
    [x + side * toe, 1136],
    [x + side * 38, 1146],
    [x - side * 21, 1146, 1],
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
  const half = (share: number) => lerp(43, 19, share) + 5 * Math.exp(-(((share - 0.68) / 0.14) ** 2));
  const middle = spine[10] ?? point(0, 0);
  const paint = linearGradient(context, point(middle.x + light.x * 44, 0), point(middle.x - light.x * 44, 0), [
    [0, skin.light],
    [0.45, skin.base],
    [1, skin.shadow],
  ]);
  const shape = ribbon(spine, half);
  fillCurve(context, shape, paint);
  // The skirt's shadow.
  paintInside(context, shape, () => {
    paintGlow(context, { x: middle.x, y: 790, radiusX: 90, radiusY: 44, colour: skin.deep, alpha: 0.75 });
  });
}

function drawTrouserLeg(
  context: Context2D,
  plan: BodyPlan,
  leg: { readonly side: -1 | 1; readonly spine: readonly Point[]; readonly tones: ClothTones },
): void {
  const { spine, tones, side } = leg;
  const [top, bottom] = plan.isFemale ? [64, 31] : [66, 37];
  const shape = ribbon(spine, (share) => lerp(top, bottom, share ** 0.75), true);
  const x = spine[8]?.x ?? 0;
  fillCurve(context, shape, clothAcross(context, plan, tones, { x, halfWidth: 62, fromY: 600, toY: 700 }));
  paintInside(context, shape, () => {
    strokeSoft(context, spine.slice(3), { colour: tones.highlight, width: 7, alpha: 0.4, layers: 5 });
    const inner = spine.map((at) => point(at.x - side * 44, at.y));
    strokeSoft(context, inner, { colour: tones.fold, width: 46, alpha: 0.5, layers: 9 });
    for (const [y, reach] of [
      [838, 30],
      [872, 18],
    ] as const) {
      const crease = outline([
        [x - side * 52, y - 12],
        [x - side * (52 - reach * 0.5), y + 2],
        [x - side * (52 - reach), y],
      ]);
      paintFold(context, crease, { width: 3.5, colour: tones.fold, alpha: 0.45 });
    }
  });
}

function drawHips(context: Context2D, plan: BodyPlan, tones: ClothTones): void {
  const { hip } = plan.measures;
  const shape = outline([
    [-hip + 12, 545, 1],
    [-hip + 8, 600],
    [-hip + 19, 664, 1],
    [0, 672, 1],
    [hip - 19, 664, 1],
    [hip - 8, 600],
    [hip - 12, 545, 1],
  ]);
  fillCurve(context, shape, clothAcross(context, plan, tones, { halfWidth: 130, fromY: 540, toY: 640 }));
}

/** The fly, the creases of the hips and the shadow of what hangs over them. */
function drawFly(context: Context2D, plan: BodyPlan, tones: ClothTones): void {
  const { hip } = plan.measures;
  strokeSoft(context, outline('0,560 3,610 1,656'), { colour: tones.fold, width: 7, alpha: 0.6, layers: 6 });
  for (const side of sides) {
    const crease = outline([
      [side * 5, 660],
      [side * 40, 636],
      [side * 84, 612],
    ]);
    paintFold(context, crease, { width: 5, colour: tones.fold, alpha: 0.5 });
  }
  context.save();
  context.beginPath();
  context.rect(-hip + 10, 545, 2 * hip - 20, 100);
  context.clip();
  paintGlow(context, { x: 0, y: hemY + 4, radiusX: 170, radiusY: 34, colour: tones.fold, alpha: 0.9 });
  context.restore();
}

function drawSkirt(context: Context2D, plan: BodyPlan, tones: ClothTones): void {
  const { hip } = plan.measures;
  const shape = outline([
    [-hip + 14, 545, 1],
    [-hip - 2, 640],
    [-hip + 16, 790, 1],
    [0, 796],
    [hip - 16, 790, 1],
    [hip + 2, 640],
    [hip - 14, 545, 1],
  ]);
  fillCurve(context, shape, clothAcross(context, plan, tones, { halfWidth: 128, fromY: 560, toY: 700 }));
  paintInside(context, shape, () => {
    for (const [x, lean] of [
      [-58, -8],
      [8, 4],
      [62, 10],
    ] as const) {
      paintFold(
        context,
        outline([
          [x, 600],
          [x + lean, 700],
          [x + lean * 1.4, 790],
        ]),
        { width: 6, colour: tones.fold, alpha: 0.4 },
      );
    }
    paintGlow(context, { x: 0, y: hemY + 4, radiusX: 170, radiusY: 34, colour: tones.fold, alpha: 0.9 });
    context.fillStyle = withAlpha(tones.fold, 0.4);
    context.fillRect(-hip, 781, 2 * hip, 1.4);
  });
}
