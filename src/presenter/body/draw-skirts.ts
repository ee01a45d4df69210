// Draws what hangs from the waist before the legs: skirts, the lower half of dress, sari and coat, and aprons.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point, strokeCurve } from '../../drawing/curves.ts';
import { paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { clothAcross, paintFold, paintInside, paintSeam } from './cloth-paint.ts';
import type { ClothTones } from './cloth-tones.ts';
import { hemY, lightThigh } from './draw-torso.ts';
import { outline, type Spot, sideOutline, sides } from './outline.ts';

/** The paint of the trunk, so that no border shows where a skirt goes on from it. */
const likeTrunk = { halfWidth: 150, fromY: 180, toY: 440 };

const mirrored = (right: readonly Spot[]): Point[] =>
  outline([...right, ...right.map(([x, y, isCorner]): Spot => (isCorner ? [-x, y, isCorner] : [-x, y])).reverse()]);

/** Folds that fall from the waist: where each begins and how far it leans. */
function hangFolds(
  context: Context2D,
  tones: ClothTones,
  folds: readonly (readonly [x: number, lean: number])[],
  span: { readonly fromY: number; readonly toY: number; readonly width: number },
): void {
  const { fromY, toY, width } = span;
  for (const [x, lean] of folds) {
    const line = [point(x, fromY), point(x + lean * 0.4, (fromY + toY) / 2), point(x + lean, toY + 12)];
    paintFold(context, line, { width, colour: tones.fold, alpha: 0.6 });
    const bright = line.map((at) => point(at.x - width * 1.2, at.y));
    paintFold(context, bright, { width: width * 0.7, colour: tones.highlight, alpha: 0.35 });
  }
}

/** A straight skirt to the knee, under a jacket or a blouse. */
export function drawPencilSkirt(context: Context2D, plan: BodyPlan, tones: ClothTones): void {
  const { hip } = plan.measures;
  const shape = mirrored([
    [0, 545, 1],
    [hip - 14, 545, 1],
    [hip + 2, 640],
    [hip - 16, 800, 1],
    [0, 808],
  ]);
  fillCurve(context, shape, clothAcross(context, plan, tones, { halfWidth: 128, fromY: 560, toY: 700 }));
  paintInside(context, shape, () => {
    shadeSides(context, tones, hip, 800);
    hangFolds(
      context,
      tones,
      [
        [-64, -6],
        [10, 4],
        [66, 8],
      ],
      { fromY: 590, toY: 800, width: 6 },
    );
    paintGlow(context, { x: 0, y: hemY + 6, radiusX: 180, radiusY: 36, colour: tones.fold, alpha: 0.95 });
    paintHemLine(context, tones, hip, 790);
  });
}

/** The skirt of a dress, flared to the knee. */
export function drawDressSkirt(context: Context2D, plan: BodyPlan): void {
  const { cloth, measures } = plan;
  const { hip } = measures;
  const shape = mirrored([
    [0, 540, 1],
    [hip - 8, 540, 1],
    [hip + 8, 640],
    [hip + 24, 740],
    [hip + 34, 822, 1],
    [hip * 0.5, 834],
    [0, 836],
  ]);
  fillCurve(context, shape, clothAcross(context, plan, cloth, likeTrunk));
  paintInside(context, shape, () => {
    shadeSides(context, cloth, hip + 20, 830);
    lightThigh(context, plan);
    const folds = [
      [-96, -44],
      [-66, -26],
      [-30, -10],
      [8, 4],
      [42, 16],
      [82, 34],
    ] as const;
    hangFolds(context, cloth, folds, { fromY: 548, toY: 826, width: 9 });
    paintHemLine(context, cloth, hip + 40, 822);
  });
}

/** The wrapped skirt of a sari: to the feet, pleats in front, a woven border below. */
export function drawSariSkirt(context: Context2D, plan: BodyPlan): void {
  const { cloth, measures, character } = plan;
  const { hip } = measures;
  const hem: readonly Spot[] = [
    [hip + 16, 1112, 1],
    [hip * 0.5, 1128],
    [0, 1132],
  ];
  const shape = mirrored([[0, 540, 1], [hip - 8, 540, 1], [hip + 3, 650], [hip + 2, 820], [hip + 8, 1000], ...hem]);
  fillCurve(context, shape, clothAcross(context, plan, cloth, likeTrunk));
  paintInside(context, shape, () => {
    shadeSides(context, cloth, hip + 8, 1130);
    lightThigh(context, plan);
    // The front pleats are tucked in at the navel and open like a fan.
    const pleats = [-34, -20, -6, 8, 22, 36].map((x) => [x * 0.55 + 12, x * 1.5] as const);
    hangFolds(context, cloth, pleats, { fromY: 556, toY: 1126, width: 8 });
    for (const [fromY, toY] of [
      [600, 690],
      [680, 800],
      [780, 930],
    ] as const) {
      const drape = outline([
        [-hip, fromY],
        [-hip * 0.5, (fromY + toY) / 2 - 8],
        [-10, toY],
      ]);
      paintFold(context, drape, { width: 8, colour: cloth.fold, alpha: 0.45 });
      paintFold(
        context,
        drape.map((at) => point(at.x, at.y - 9)),
        { width: 5, colour: cloth.highlight, alpha: 0.35 },
      );
    }
    const trim = character.outfit.trim ?? '#e0b64e';
    const border = mirrored([...hem].map(([x, y]): Spot => [x, y - 12]));
    strokeCurve(context, border, shadeColour(trim, -0.1), 22);
    strokeCurve(context, border, trim, 16);
  });
}

/** The straight fall of a robe or a kimono, to the feet. */
export function drawRobeSkirt(context: Context2D, plan: BodyPlan): void {
  const { cloth, measures } = plan;
  const { hip } = measures;
  const shape = mirrored([
    [0, 540, 1],
    [hip - 8, 540, 1],
    [hip + 4, 660],
    [hip + 8, 1000],
    [hip + 14, 1104, 1],
    [0, 1118],
  ]);
  fillCurve(context, shape, clothAcross(context, plan, cloth, likeTrunk));
  paintInside(context, shape, () => {
    shadeSides(context, cloth, hip + 8, 1118);
    lightThigh(context, plan);
    const folds = [-84, -44, -8, 34, 78].map((x) => [x, x * 0.16] as const);
    hangFolds(context, cloth, folds, { fromY: 552, toY: 1108, width: 9 });
    paintHemLine(context, cloth, hip + 14, 1096);
  });
}

/** The skirts of a doctor's coat: to the knee, open below the last button. */
export function drawCoatSkirts(context: Context2D, plan: BodyPlan): void {
  const { cloth, measures, lit } = plan;
  const { hip } = measures;
  const gapShadow = outline('0,560 22,770! -18,770!');
  fillCurve(context, gapShadow, 'rgba(16,20,30,0.35)');
  // The upper front lies over the other.
  for (const side of [-lit, lit]) {
    const shape = sideOutline(side, [
      [side > 0 ? -2 : -4, 540, 1],
      [hip - 8, 540, 1],
      [hip + 4, 640],
      [hip + 15, 782],
      [hip + 8, 796],
      [26, 802],
      [side > 0 ? 20 : 15, 790],
      [6, 640],
    ]);
    fillCurve(context, shape, clothAcross(context, plan, cloth, likeTrunk));
    paintInside(context, shape, () => {
      lightThigh(context, plan);
      const edge = sideOutline(side, [
        [1, 560],
        [6, 640],
        [18, 800],
      ]);
      strokeSoft(context, edge, { colour: cloth.fold, width: 12, alpha: 0.5, layers: 6 });
      const folds = [
        [side * 64, side * 8],
        [side * 100, side * 16],
      ] as const;
      hangFolds(context, cloth, folds, { fromY: 570, toY: 790, width: 7 });
      paintHemLine(context, cloth, hip + 24, 784);
    });
  }
}

/** The lower half of an apron, narrower than the hips. */
export function drawApronSkirt(context: Context2D, plan: BodyPlan): void {
  const { cloth, measures } = plan;
  const { hip } = measures;
  const shape = mirrored([
    [0, 540, 1],
    [hip - 8, 540, 1],
    [hip - 6, 640],
    [hip - 14, 760],
    [hip - 30, 786],
    [hip * 0.4, 792],
    [0, 793],
  ]);
  fillCurve(
    context,
    shape.map((at) => ({ ...at, y: at.y + 5 })),
    'rgba(16,20,30,0.3)',
  );
  fillCurve(context, shape, clothAcross(context, plan, cloth, likeTrunk));
  paintInside(context, shape, () => {
    shadeSides(context, cloth, hip - 10, 790);
    lightThigh(context, plan);
    hangFolds(
      context,
      cloth,
      [
        [-70, -10],
        [-22, -4],
        [30, 6],
        [78, 12],
      ],
      { fromY: 560, toY: 780, width: 7 },
    );
    paintHemLine(context, cloth, hip, 776);
  });
}

/** Darker towards both edges, as round things are. */
function shadeSides(context: Context2D, tones: ClothTones, edge: number, toY: number): void {
  for (const side of sides) {
    const glow = { radiusX: 46, radiusY: (toY - 560) * 0.7, colour: tones.fold, alpha: 0.5 };
    paintGlow(context, { ...glow, x: side * edge, y: 600 + (toY - 560) * 0.55 });
  }
}

function paintHemLine(context: Context2D, tones: ClothTones, half: number, y: number): void {
  const line: readonly Spot[] = [
    [-half, y - 8],
    [0, y + 4],
    [half, y - 8],
  ];
  paintSeam(context, line, tones, 0.6);
  strokeSoft(
    context,
    outline(line).map((at) => point(at.x, at.y + 10)),
    {
      ...{ colour: withAlpha(tones.fold, 1), width: 9, alpha: 0.22, layers: 4 },
    },
  );
}
