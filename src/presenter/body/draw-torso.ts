// Draws the trunk's cloth: its outline, its roundness, its folds and the edge light.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point, resampleCurve, traceCurve } from '../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { clothAcross, paintFold, paintInside } from './cloth-paint.ts';
import { outfitCuts } from './outfit-cuts.ts';
import { outline, type Spot, sideOutline, sides } from './outline.ts';

/** Where jackets and shirts end. */
export const hemY = 566;

/** The trunk from the neck over the shoulders to the hem. */
export function torsoOutline({ measures }: Pick<BodyPlan, 'measures'>): Point[] {
  const { neckWidth, shoulder, chest, waist, hip } = measures;
  const right: Spot[] = [
    [neckWidth - 6, 168],
    [neckWidth + 2, 150],
    [neckWidth + 22, 156],
    [neckWidth + 54, 171],
    [shoulder - 44, 186],
    [shoulder - 17, 205],
    [shoulder - 9, 242],
    [chest + 1, 300],
    [waist + 8, 400],
    [waist + 4, 440],
    [hip - 8, 520],
    [hip - 6, hemY - 9],
    [hip - 12, hemY + 1],
    [hip * 0.5, hemY + 7],
  ];
  const left = right.map(([x, y, isCorner]): Spot => (isCorner ? [-x, y, isCorner] : [-x, y])).reverse();
  return outline([...right, ...left]);
}

/** How a cloth takes shape over the trunk. */
export interface TorsoCloth {
  /** 0 smooth knit … 1 woven jacket. */
  readonly folds: number;
}

/** Fills the trunk with the outfit's cloth. */
export function drawTorso(context: Context2D, plan: BodyPlan, { folds }: TorsoCloth): void {
  const shape = torsoOutline(plan);
  const { cloth, measures } = plan;
  fillCurve(context, shape, clothAcross(context, plan, cloth, { halfWidth: 150, fromY: 180, toY: 440 }));
  paintInside(context, shape, () => {
    paintVolume(context, plan);
    paintFolds(context, plan, folds);
    for (const side of sides) {
      const armShade = { x: side * (measures.chest + 16), y: 312, radiusX: 38, radiusY: 124 };
      paintGlow(context, { ...armShade, colour: cloth.fold, alpha: 0.5 });
    }
    paintGlow(context, { x: 0, y: 172, radiusX: 122, radiusY: 38, colour: cloth.fold, alpha: 0.42 });
    lightThigh(context, plan);
    if (outfitCuts[plan.character.outfit.kind].below === undefined) {
      paintGlow(context, { x: 0, y: hemY + 10, radiusX: 190, radiusY: 60, colour: cloth.fold, alpha: 0.32 });
    }
    paintEdgeLight(context, plan, shape);
  });
}

/** The side of the hip and the thigh that the light falls on; trunk and skirt share it. */
export function lightThigh(context: Context2D, { cloth, light, measures: { hip } }: BodyPlan): void {
  const x = light.x * hip * 0.62;
  paintGlow(context, { x, y: 600, radiusX: 84, radiusY: 210, colour: cloth.light, alpha: 0.62 });
}

function paintVolume(context: Context2D, { cloth, light, measures, isFemale }: BodyPlan): void {
  const lx = light.x;
  paintGlow(context, {
    x: lx * 92,
    y: 216,
    radiusX: 88,
    radiusY: 52,
    colour: cloth.highlight,
    alpha: 0.48,
  });
  paintGlow(context, { x: -lx * measures.chest, y: 350, radiusX: 64, radiusY: 170, colour: cloth.fold, alpha: 0.5 });
  paintGlow(context, { x: lx * 40, y: 430, radiusX: 70, radiusY: 120, colour: cloth.light, alpha: 0.4 });
  for (const side of sides) {
    if (isFemale) {
      const x = side * 56 + lx * 14;
      paintGlow(context, { x, y: 292, radiusX: 48, radiusY: 42, colour: cloth.light, alpha: 0.5 });
      paintGlow(context, { x: side * 54 - lx * 6, y: 340, radiusX: 54, radiusY: 20, colour: cloth.deep, alpha: 0.45 });
    } else {
      const x = side * 66 + lx * 10;
      paintGlow(context, { x, y: 268, radiusX: 64, radiusY: 42, colour: cloth.light, alpha: 0.36 });
      paintGlow(context, { x: side * 62, y: 318, radiusX: 62, radiusY: 18, colour: cloth.deep, alpha: 0.24 });
    }
  }
}

function paintFolds(context: Context2D, { cloth, measures: { chest, waist }, lit }: BodyPlan, strength: number): void {
  const dark = (line: Point[], width: number, alpha: number) =>
    paintFold(context, line, { width, colour: cloth.fold, alpha: alpha * strength });
  for (const side of sides) {
    const line = (...spots: Spot[]) => sideOutline(side, spots);
    const more = side === lit ? 0.8 : 1;
    dark(line([chest + 6, 260], [chest - 18, 288], [chest - 60, 297]), 6, 0.6 * more);
    dark(line([chest + 4, 284], [chest - 20, 324], [chest - 38, 378]), 7, 0.55 * more);
    dark(line([waist + 8, 414], [waist - 30, 432], [waist - 80, 428]), 6, 0.55 * more);
    dark(line([waist + 8, 446], [waist - 24, 456], [waist - 58, 476]), 5, 0.42 * more);
    const lightFold = { width: 5, colour: cloth.highlight, alpha: 0.4 * strength };
    paintFold(context, line([waist + 6, 430], [waist - 26, 445], [waist - 64, 446]), lightFold);
    paintFold(context, line([chest - 2, 274], [chest - 26, 300], [chest - 56, 310]), lightFold);
    paintFold(context, line([waist - 20, 500], [waist - 6, 530], [waist + 2, 560]), { ...lightFold, alpha: 0.25 });
  }
}

/** A rim of light from behind on the far shoulder; it fades at both ends. */
function paintEdgeLight(context: Context2D, { light, lit, measures }: BodyPlan, shape: readonly Point[]): void {
  const half = shape.length / 2;
  const right = shape.slice(2, 8);
  const left = shape
    .slice(half, shape.length - 2)
    .slice(-6)
    .reverse();
  const edge = resampleCurve(lit < 0 ? right : left, 24);
  const { neckWidth, shoulder } = measures;
  context.beginPath();
  traceCurve(context, edge, { closed: false });
  const layers = 6;
  context.strokeStyle = linearGradient(
    context,
    point(-lit * (neckWidth + 20), 150),
    point(-lit * (shoulder - 4), 236),
    [
      [0, withAlpha(light.rim, 0)],
      [0.45, withAlpha(light.rim, 0.05 * light.rimAlpha)],
      [0.8, withAlpha(light.rim, 0.08 * light.rimAlpha)],
      [1, withAlpha(light.rim, 0)],
    ],
  );
  for (let layer = 0; layer < layers; layer += 1) {
    context.lineWidth = 8 * (1 - layer / layers);
    context.stroke();
  }
}

/** The colour of trousers that go with a top, when none is given. */
export const trousersFor = (colour: string): string => shadeColour(colour, -0.18, 0.6);
