// What stands on shelves: books, vases, boxes.
import { shadeColour } from '../../../drawing/colour.ts';
import type { Random } from '../../../kit/random.ts';
import type { Box } from '../../../model/geometry.ts';
import type { Context2D } from '../../../model/surface.ts';
import { boxAt, crossGradient, fallGradient, fillBox } from '../shapes.ts';

const spines = [
  '#8c3b3b',
  '#c9813f',
  '#e0c27e',
  '#3f6f73',
  '#2f4a6d',
  '#77508a',
  '#d8cdbb',
  '#4f7a52',
  '#b9574d',
  '#33445a',
  '#e6e0d2',
] as const;

/** Paints books that fill a box from the left, with a gap and a leaning one now and then. */
export function paintBooks(context: Context2D, box: Box, random: Random, colours: readonly string[] = spines): void {
  const foot = box.y + box.height;
  let x = box.x;
  while (x < box.x + box.width) {
    const width = box.height * (0.09 + 0.12 * random());
    if (x + width > box.x + box.width) return;
    const height = box.height * (0.66 + 0.3 * random());
    const colour = colours[Math.floor(random() * colours.length)] ?? '#8c3b3b';
    const leans = random() < 0.07;
    context.save();
    context.translate(x, foot);
    if (leans) context.transform(1, 0, -0.16, 1, height * 0.16, 0);
    paintSpine(context, width, height, colour);
    context.restore();
    x += width + 1 + (leans ? height * 0.16 : 0) + (random() < 0.06 ? width * 1.6 : 0);
  }
}

function paintSpine(context: Context2D, width: number, height: number, colour: string): void {
  const round = crossGradient(context, 0, width, [
    [0, shadeColour(colour, -0.06)],
    [0.35, shadeColour(colour, 0.06)],
    [1, shadeColour(colour, -0.1)],
  ]);
  fillBox(context, boxAt(0, -height, width, height), round, 2);
  const band = shadeColour(colour, 0.16);
  fillBox(context, boxAt(0, -height * 0.88, width, height * 0.05), band);
  fillBox(context, boxAt(0, -height * 0.2, width, height * 0.04), band);
}

/** Paints a bulging vase that stands in a box. */
export function paintVase(context: Context2D, { x, y, width, height }: Box, colour: string): void {
  const middle = x + width / 2;
  context.beginPath();
  context.moveTo(middle - width * 0.18, y);
  context.bezierCurveTo(middle - width * 0.14, y + height * 0.3, x, y + height * 0.34, x, y + height * 0.62);
  context.bezierCurveTo(x, y + height * 0.9, middle - width * 0.26, y + height, middle - width * 0.22, y + height);
  context.lineTo(middle + width * 0.22, y + height);
  context.bezierCurveTo(middle + width * 0.26, y + height, x + width, y + height * 0.9, x + width, y + height * 0.62);
  context.bezierCurveTo(
    x + width,
    y + height * 0.34,
    middle + width * 0.14,
    y + height * 0.3,
    middle + width * 0.18,
    y,
  );
  context.closePath();
  context.fillStyle = crossGradient(context, x, x + width, [
    [0, shadeColour(colour, 0.02)],
    [0.3, shadeColour(colour, 0.11)],
    [0.6, colour],
    [1, shadeColour(colour, -0.14)],
  ]);
  context.fill();
}

/** Paints a box with a lid and a label. */
export function paintCrate(context: Context2D, box: Box, colour: string): void {
  const { x, y, width, height } = box;
  const side = fallGradient(context, y, y + height, [
    [0, shadeColour(colour, 0.04)],
    [1, shadeColour(colour, -0.07)],
  ]);
  fillBox(context, box, side, width * 0.03);
  fillBox(context, { ...box, height: height * 0.2 }, shadeColour(colour, 0.07), width * 0.03);
  fillBox(context, boxAt(x + width * 0.3, y + height * 0.42, width * 0.4, height * 0.26), 'rgba(255,255,255,0.7)', 3);
}
