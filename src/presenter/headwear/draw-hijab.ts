// Draws the part of a headscarf that moves with the head; its drape on the shoulders belongs to the body.
import { shadeColour } from '../../drawing/colour.ts';
import { type Point, traceCurve } from '../../drawing/curves.ts';
import { paintGlow, strokeSoft } from '../../drawing/paint.ts';
import { type HeadFrame, sides } from '../head/head-frame.ts';
import { clothLight } from './fill-cloth.ts';
import { createHatTones, type HatTones } from './hat-tones.ts';

/** Draws the scarf around the face. */
export function drawHijab(frame: HeadFrame): void {
  const { context } = frame;
  const tones = createHatTones(frame.character);
  const opening = openingOf(frame);
  strokeSoft(context, [...opening, ...opening.slice(0, 1)], {
    colour: frame.skin.shadow,
    width: 15,
    alpha: 0.55,
    layers: 4,
  });
  drawUnderscarf(frame, tones);
  const outer = outerOf(frame);
  context.save();
  context.beginPath();
  traceCurve(context, outer);
  traceCurve(context, opening);
  context.fillStyle = clothLight(frame, tones, [
    [100, -130],
    [-110, 120],
  ]);
  context.fill('evenodd');
  context.clip('evenodd');
  drawFolds(frame, tones);
  context.restore();
}

function outerOf({ projection, chinY }: HeadFrame): Point[] {
  const { at } = projection;
  const half = [
    [50, -140, -8],
    [92, -100, -8],
    [108, -36, -10],
    [109, 34, -10],
    [98, 92, -4],
    [74, chinY + 26, 6],
    [36, chinY + 46, 12],
  ] as const;
  const right = half.map(([x, y, z]) => at(x, y, z));
  const left = half.map(([x, y, z]) => at(-x, y, z)).reverse();
  return [at(0, -150, -6), ...right, at(0, chinY + 52, 14), ...left];
}

/** The edge around the face. */
function openingOf({ projection, shape, chinY }: HeadFrame): Point[] {
  const { at, onSkin } = projection;
  const half = (side: 1 | -1): Point[] => [
    onSkin(side * 34, -72, 6),
    onSkin(side * 62, -50, 6),
    at(side * 76, -18, 24),
    at(side * 77, 18, 22),
    at(side * (shape.jaw + 6), shape.jawY - 20, 24),
    at(side * (shape.jaw - 12), shape.jawY + 10, 34),
    at(side * (shape.chin + 6), chinY - 2, 54),
  ];
  return [onSkin(0, -78, 6), ...half(1), at(0, chinY + 5, 58), ...half(-1).reverse()];
}

/** A close band over the forehead, darker than the scarf. */
function drawUnderscarf({ context, projection }: HeadFrame, tones: HatTones): void {
  const { onSkin } = projection;
  const line = [-62, -34, 0, 34, 62].map((x) => onSkin(x, -72 + (x / 62) ** 2 * 26, 5));
  context.lineCap = 'round';
  strokeSoft(context, line, { colour: shadeColour(tones.deep, -0.06), width: 17, alpha: 2.4, layers: 3 });
}

function drawFolds({ context, projection, lit, chinY }: HeadFrame, tones: HatTones): void {
  const { at } = projection;
  const fold = (points: readonly Point[], colour: string, width: number, alpha: number) =>
    strokeSoft(context, points, { colour, width, alpha, layers: 3 });
  paintGlow(context, { ...at(lit * 46, -112, 40), radiusX: 54, radiusY: 36, colour: tones.highlight, alpha: 0.75 });
  for (const side of sides) {
    const strength = side === lit ? 0.55 : 0.8;
    fold(
      [at(side * 30, -146, 0), at(side * 84, -84, 20), at(side * 95, 0, 10), at(side * 86, 84, 10)],
      tones.deep,
      11,
      0.45 * strength,
    );
    fold(
      [at(side * 58, -134, 0), at(side * 98, -60, 4), at(side * 104, 30, 0), at(side * 90, 104, 0)],
      tones.deep,
      9,
      0.4 * strength,
    );
    fold([at(side * 82, 40, 14), at(side * 66, 96, 26), at(side * 20, chinY + 16, 50)], tones.deep, 13, 0.6 * strength);
    fold([at(side * 92, 50, 6), at(side * 76, 108, 16), at(side * 24, chinY + 30, 30)], tones.highlight, 8, 0.4);
  }
  // The scarf lies over itself from one temple to the other side of the chin.
  const overlap = [at(lit * 60, -136, 10), at(lit * 87, -50, 26), at(lit * 84, 40, 20), at(lit * 40, chinY + 12, 44)];
  fold([...overlap, at(-lit * 30, chinY + 40, 26)], tones.deep, 6, 0.9);
  fold(
    overlap.map(({ x, y }) => ({ x: x - lit * 3, y: y - 2 })),
    tones.highlight,
    4,
    0.6,
  );
}
