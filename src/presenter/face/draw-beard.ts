// Draws a full beard that opens around the mouth and drops with the jaw.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { type Point, point, resampleCurve, ribbon, traceCurve } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import { createRandom } from '../../kit/random.ts';
import type { Context2D } from '../../model/surface.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';
import type { HeadPlan } from '../head/head-plan.ts';
import { drawSkinSheet } from './skin-sheet.ts';

type Place = readonly [x: number, y: number];

const mirror = (half: readonly Place[]): Place[] => [
  ...half,
  ...half
    .slice(0, -1)
    .reverse()
    .map(([x, y]): Place => [-x, y]),
];

/** Draws the beard. */
export function drawBeard(frame: HeadFrame): void {
  const { context, lit } = frame;
  const colour = frame.character.beardColor ?? frame.hair.base;
  const upperEdge = beardUpperEdge(frame);
  context.save();
  context.beginPath();
  traceCurve(context, beardOutline(frame), { closed: false });
  traceCurve(context, upperEdge, { closed: false, join: true });
  context.closePath();
  traceCurve(context, beardOpening(frame));
  context.clip('evenodd');
  drawSkinSheet(frame, {
    key: `beard|${lit}`,
    paint: (sheet) => paintBeard(sheet, frame, { colour, lit }),
  });
  context.restore();
  // The upper edge fades into the skin, and single hairs cross it.
  strokeSoft(context, upperEdge.slice(1, -1), { colour, width: 7, alpha: 0.4, layers: 4 });
}

/** Around mouth and chin only. */
function goateeOutline(frame: HeadFrame): Point[] {
  const { chinY, projection, shape } = frame;
  const reach = mouthReach(frame) + 1;
  const half: readonly (readonly [x: number, y: number, z: number])[] = [
    [reach, shape.mouthY + 2, 62],
    [reach - 2, shape.mouthY + 18, 60],
    [shape.chin + 4, chinY - 4, 56],
    [shape.chin - 2, chinY + 5, 56],
  ];
  const left = half.map(([x, y, z]) => projection.at(-x, y, z));
  const right = half.map(([x, y, z]) => projection.at(x, y, z)).reverse();
  return [...left, projection.at(0, chinY + 9, 58), ...right];
}

/** Along the jaw, a little outside of it. */
function beardOutline(frame: HeadFrame): Point[] {
  const { shape, jawDrop, chinY, projection, pose, character } = frame;
  if (character.beard === 'goatee') return goateeOutline(frame);
  const jaw = shape.jaw - pose.mouth.jaw * 2.2;
  const half: readonly (readonly [x: number, y: number, z: number])[] = [
    [shape.temple, -2, 4],
    [shape.cheek + 0.5, 24, 10],
    [lerp(shape.cheek, jaw, 0.42) + 1.5, 52 + jawDrop * 0.12, 11],
    [jaw + 2.5, shape.jawY + 2 + jawDrop * 0.5, 14],
    [lerp(jaw, shape.chin, 0.52) + 3, lerp(shape.jawY, chinY, 0.66) + 4 + jawDrop * 0.15, 34],
    [shape.chin + 2, chinY + 5, 54],
  ];
  const left = half.map(([x, y, z]) => projection.at(-x, y, z));
  const right = half.map(([x, y, z]) => projection.at(x, y, z)).reverse();
  return [...left, projection.at(0, chinY + 8, 58), ...right];
}

const mouthReach = ({ shape, pose, smile }: HeadFrame): number =>
  shape.mouthWidth * (1 + 0.2 * pose.mouth.wide + 0.1 * Math.max(0, smile) - 0.3 * pose.mouth.pucker) + 6;

function beardUpperEdge(frame: HeadFrame): Point[] {
  if (frame.character.beard === 'goatee') {
    const reach = mouthReach(frame);
    const goatee: Place[] = [
      [reach + 1, 64],
      [reach - 4, 56],
      [12, 54],
      [0, 57],
    ];
    return mirror(goatee).map(([x, y]) => frame.projection.onSkin(x, y, 1));
  }
  const half: Place[] = [
    [74, 2],
    [66, 34],
    [52, 52],
    [mouthReach(frame) + 6, 60],
    [20, 60],
    [0, 63],
  ];
  return mirror(half).map(([x, y]) => frame.projection.onSkin(x, y, 1));
}

function beardOpening(frame: HeadFrame): Point[] {
  const { mouth } = frame.pose;
  const reach = mouthReach(frame);
  const y = frame.shape.mouthY;
  const lift = mouth.upperLip * 4;
  const drop = mouth.jaw * 19 + mouth.lowerLip * 4;
  const places: Place[] = [
    [-reach + 2, y],
    [-reach * 0.5, y - 7 - lift],
    [0, y - 5.5 - lift],
    [reach * 0.5, y - 7 - lift],
    [reach - 2, y],
    [reach * 0.62, y + 11 + drop],
    [0, y + 13 + drop],
    [-reach * 0.62, y + 11 + drop],
  ];
  return places.map(([x, placeY]) => frame.projection.onSkin(x, placeY, 1));
}

/** Paints the beard's colour and its hairs as a sheet of skin. */
function paintBeard(
  context: Context2D,
  { shape }: HeadPlan,
  { colour, lit }: { readonly colour: string; readonly lit: Side },
): void {
  context.fillStyle = linearGradient(context, point(lit * 60, 40), point(-lit * 60, 110), [
    [0, shadeColour(colour, 0.05)],
    [0.5, colour],
    [1, shadeColour(colour, -0.07)],
  ]);
  context.fillRect(-130, -20, 260, 200);
  paintBeardHairs(context, colour, shape.chinY);
  paintGlow(context, {
    x: -lit * 66,
    y: 66,
    radiusX: 34,
    radiusY: 60,
    colour: shadeColour(colour, -0.16),
    alpha: 0.5,
  });
  paintGlow(context, {
    x: lit * 34,
    y: shape.chinY - 16,
    radiusX: 26,
    radiusY: 24,
    colour: shadeColour(colour, 0.14),
    alpha: 0.4,
  });
}

function paintBeardHairs(context: Context2D, colour: string, chinY: number): void {
  const random = createRandom(3);
  const [bright, dark] = [shadeColour(colour, 0.11), shadeColour(colour, -0.11)];
  for (let hair = 0; hair < 260; hair += 1) {
    const x = (random() * 2 - 1) * 84;
    const y = lerp(10, chinY + 6, Math.sqrt(random()));
    const length = 8 + random() * 9;
    const lean = x * 0.055;
    const tip = point(x + lean * length * 0.35 + (random() - 0.5) * 2, y + length);
    const middle = point((x + tip.x) / 2 + lean * 0.5, (y + tip.y) / 2);
    const spine = resampleCurve([point(x, y), middle, tip], 4);
    context.beginPath();
    traceCurve(
      context,
      ribbon(spine, (share) => 1.1 * Math.sin(Math.PI * share)),
    );
    context.fillStyle = withAlpha(random() > 0.5 ? bright : dark, 0.42);
    context.fill();
  }
}
