// Draws dress and sari, and the drape of a headscarf.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point, resampleCurve, strokeCurve } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import { createHatTones } from '../headwear/hat-tones.ts';
import type { BodyPlan } from './body-plan.ts';
import { clothAcross, paintFold, paintInside, paintOutside, paintSeam } from './cloth-paint.ts';
import { type ClothTones, createClothTones } from './cloth-tones.ts';
import { drawTorso, torsoOutline } from './draw-torso.ts';
import { outline, type Spot, sides } from './outline.ts';

/** A dress with a scooped neck and a belt. */
export function drawDress(context: Context2D, plan: BodyPlan): void {
  const { cloth, measures } = plan;
  drawScoop(context, plan, { depthY: 246, wide: measures.neckWidth + 30 });
  for (const side of sides) {
    paintSeam(
      context,
      [
        [side * 58, 330],
        [side * 50, 390],
        [side * 46, 428],
      ],
      cloth,
      0.5,
    );
  }
  paintInside(context, torsoOutline(plan), () => {
    const belt: Spot[] = [
      [-measures.waist - 20, 424, 1],
      [0, 432],
      [measures.waist + 20, 424, 1],
      [measures.waist + 20, 446, 1],
      [0, 454],
      [-measures.waist - 20, 446, 1],
    ];
    const tones = createClothTones(shadeColour(cloth.base, -0.12));
    fillCurve(context, outline(belt), clothAcross(context, plan, tones, { halfWidth: 90, fromY: 424, toY: 450 }));
    strokeSoft(context, outline('-140,452 0,460 140,452'), { colour: cloth.fold, width: 9, alpha: 0.6, layers: 4 });
    context.strokeStyle = '#d9bd72';
    context.lineWidth = 3;
    context.strokeRect(-13, 427, 26, 27);
    for (const [x, lean] of [
      [-70, -12],
      [-24, -4],
      [30, 5],
      [76, 13],
    ] as const) {
      const pleat = outline([
        [x, 460],
        [x + lean, 520],
        [x + lean * 1.6, 600],
      ]);
      paintFold(context, pleat, { width: 7, colour: cloth.fold, alpha: 0.55 });
    }
  });
}

/** The trunk in cloth with a wide round neckline. */
function drawScoop(
  context: Context2D,
  plan: BodyPlan,
  { depthY, wide }: { readonly depthY: number; readonly wide: number },
): void {
  const around: Spot[] = [
    [-wide - 3, 160],
    [-wide * 0.78, depthY - 30],
    [0, depthY],
    [wide * 0.78, depthY - 30],
    [wide + 3, 160],
  ];
  const hole = outline([[-wide - 3, 110, 1], ...around, [wide + 3, 110, 1]]);
  paintOutside(context, hole, () => drawTorso(context, plan, { folds: 0.6 }));
  const hem = outline(around);
  strokeSoft(
    context,
    hem.map((at) => ({ ...at, y: at.y - 3 })),
    {
      colour: plan.skin.deep,
      width: 9,
      alpha: 0.3,
      layers: 5,
    },
  );
  strokeCurve(context, hem, plan.cloth.light, 3);
  strokeCurve(
    context,
    hem.map((at) => ({ ...at, y: at.y + 5 })),
    withAlpha(plan.cloth.fold, 0.5),
    1.1,
  );
}

/** A sari over a short blouse: pleats run from the hip over the viewer's right shoulder, edged with a border. */
export function drawSari(context: Context2D, plan: BodyPlan): void {
  const { cloth, character, measures } = plan;
  const blouse = createClothTones(character.outfit.shirt ?? shadeColour(cloth.base, -0.12));
  drawScoop(context, { ...plan, cloth: blouse }, { depthY: 232, wide: measures.neckWidth + 22 });
  const upper: Spot[] = [
    [-measures.waist - 20, 404],
    [-70, 362],
    [-8, 292],
    [34, 226],
    [58, 150],
  ];
  const lower: Spot[] = [
    [measures.waist + 30, 600],
    [measures.waist + 12, 440],
    [measures.chest + 2, 330],
    [measures.shoulder - 34, 240],
    [measures.shoulder - 52, 172],
  ];
  const [top, bottom] = [outline(upper), outline(lower)];
  const wrap = [
    ...outline([
      [-measures.waist - 30, 404, 1],
      [-measures.waist - 40, 600, 1],
    ]),
    ...bottom,
  ];
  const shape = [...wrap, point(80, 140), ...[...top].reverse()];
  paintInside(context, torsoOutline(plan), () => {
    fillCurve(
      context,
      shape.map((at) => ({ ...at, y: at.y - 7 })),
      withAlpha(blouse.fold, 0.5),
    );
    fillCurve(context, shape, clothAcross(context, plan, cloth, { halfWidth: 140, fromY: 190, toY: 520 }));
    paintInside(context, shape, () => drawPleats(context, { cloth, top, bottom }));
    drawBorder(context, top, character.outfit.trim ?? '#e0b64e');
  });
}

function drawPleats(
  context: Context2D,
  {
    cloth,
    top,
    bottom,
  }: { readonly cloth: ClothTones; readonly top: readonly Point[]; readonly bottom: readonly Point[] },
): void {
  const count = 9;
  const [from, to] = [resampleCurve(top, 12), resampleCurve([...bottom], 12)];
  for (let index = 1; index < count; index += 1) {
    const share = index / count;
    const line = from.map((at, step) => {
      const end = to[step] ?? at;
      return point(lerp(at.x, end.x, share), lerp(at.y, end.y, share));
    });
    paintFold(context, line, { width: 7, colour: cloth.fold, alpha: 0.75 });
    const bright = line.map(({ x, y }) => point(x - 5, y - 5));
    paintFold(context, bright, { width: 4, colour: cloth.highlight, alpha: 0.7 });
  }
}

/** A woven border with a fine pattern. */
function drawBorder(context: Context2D, edge: readonly Point[], colour: string): void {
  const middle = edge.map(({ x, y }) => point(x + 7, y + 7));
  strokeCurve(context, middle, shadeColour(colour, -0.1), 17);
  strokeCurve(context, middle, colour, 13);
  context.setLineDash([3, 5]);
  strokeCurve(context, middle, shadeColour(colour, -0.22), 5);
  context.setLineDash([]);
  strokeCurve(context, edge, withAlpha(shadeColour(colour, 0.15), 0.8), 1.4);
}

/** The part of a headscarf that lies round the neck and on the chest. */
export function drawScarfDrape(context: Context2D, plan: BodyPlan): void {
  const { character, light, measures } = plan;
  const tones = createHatTones(character);
  const wide = measures.neckWidth;
  const shape = outline([
    [-wide - 30, 96],
    [-wide - 44, 140],
    [-wide - 80, 186],
    [-wide - 70, 226],
    [-36, 262],
    [8, 280],
    [54, 262],
    [wide + 74, 222],
    [wide + 82, 186],
    [wide + 44, 140],
    [wide + 30, 96],
  ]);
  fillCurve(
    context,
    shape.map((at) => ({ ...at, y: at.y + 8 })),
    'rgba(24,20,34,0.26)',
  );
  fillCurve(
    context,
    shape,
    linearGradient(context, point(light.x * 100, 110), point(-light.x * 110, 270), [
      [0, tones.light],
      [0.4, tones.base],
      [0.8, tones.shade],
      [1, tones.deep],
    ]),
  );
  paintInside(context, shape, () => {
    for (const [from, through, to] of [
      ['-70,130', '-10,188', '96,206'],
      ['-92,166', '-30,216', '70,240'],
      ['70,128', '16,176', '-84,206'],
      ['96,168', '40,222', '-30,250'],
    ] as const) {
      const line = outline(`${from} ${through} ${to}`);
      strokeSoft(context, line, { colour: tones.deep, width: 14, alpha: 0.55, layers: 5 });
      const bright = line.map(({ x, y }) => point(x, y - 8));
      strokeSoft(context, bright, { colour: tones.highlight, width: 9, alpha: 0.5, layers: 4 });
    }
    paintGlow(context, { x: 0, y: 120, radiusX: 90, radiusY: 46, colour: tones.deep, alpha: 0.7 });
  });
}
