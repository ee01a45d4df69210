// What a shop sells and sells with: clothes on a rail, bags, shoe boxes, a till's terminal.
import { shadeColour, withAlpha } from '../../../drawing/colour.ts';
import { paintGlow } from '../../../drawing/paint.ts';
import type { Random } from '../../../kit/random.ts';
import type { Box } from '../../../model/geometry.ts';
import type { Context2D } from '../../../model/surface.ts';
import { boxAt, crossGradient, fallGradient, fillBox } from '../shapes.ts';

const cloths = [
  '#c96f5a',
  '#e2c9a6',
  '#3f5f7f',
  '#8fa58a',
  '#f1ece2',
  '#b5894f',
  '#6d5a72',
  '#2f3b45',
  '#d9a5a0',
] as const;

/** Paints clothes that hang on a rail along the top of a box. */
export function paintClothesRail(context: Context2D, box: Box, random: Random): void {
  const { x, y, width, height } = box;
  const count = 9;
  const pitch = width / (count + 0.4);
  for (let piece = 0; piece < count; piece += 1) {
    const colour = cloths[Math.floor(random() * cloths.length)] ?? cloths[0];
    const long = height * (0.66 + 0.3 * random());
    paintGarment(
      context,
      { x: x + pitch * (piece + 0.7), y: y + height * 0.04, width: pitch * 1.6, height: long },
      colour,
    );
  }
  const rail = fallGradient(context, y, y + height * 0.03, [
    [0, '#e8d9b8'],
    [1, '#8a7448'],
  ]);
  fillBox(context, boxAt(x - 6, y, width + 12, Math.max(5, height * 0.022)), rail, 4);
}

/** A shirt or coat seen from the side of its shoulder; x is the middle of its hanger. */
function paintGarment(context: Context2D, { x, y, width, height }: Box, colour: string): void {
  context.strokeStyle = '#a8a198';
  context.lineWidth = 3;
  context.beginPath();
  context.moveTo(x, y - height * 0.02);
  context.lineTo(x, y + height * 0.06);
  context.stroke();
  const [left, right, top] = [x - width / 2, x + width / 2, y + height * 0.06];
  context.beginPath();
  context.moveTo(x - width * 0.12, top);
  context.quadraticCurveTo(left + width * 0.06, top + height * 0.04, left + width * 0.02, top + height * 0.16);
  context.lineTo(left, y + height);
  context.quadraticCurveTo(x, y + height * 1.02, right, y + height);
  context.lineTo(right - width * 0.02, top + height * 0.16);
  context.quadraticCurveTo(right - width * 0.06, top + height * 0.04, x + width * 0.12, top);
  context.closePath();
  context.fillStyle = crossGradient(context, left, right, [
    [0, shadeColour(colour, -0.08)],
    [0.25, shadeColour(colour, 0.07)],
    [0.5, shadeColour(colour, -0.03)],
    [0.72, shadeColour(colour, 0.04)],
    [1, shadeColour(colour, -0.13)],
  ]);
  context.fill();
}

/** Paints a handbag that stands in a box. */
export function paintBag(context: Context2D, { x, y, width, height }: Box, colour: string): void {
  context.strokeStyle = shadeColour(colour, -0.1);
  context.lineWidth = Math.max(4, width * 0.06);
  context.beginPath();
  context.ellipse(x + width / 2, y + height * 0.38, width * 0.26, height * 0.34, 0, Math.PI, 2 * Math.PI);
  context.stroke();
  const body = boxAt(x, y + height * 0.36, width, height * 0.64);
  const leather = crossGradient(context, x, x + width, [
    [0, shadeColour(colour, 0.03)],
    [0.3, shadeColour(colour, 0.09)],
    [1, shadeColour(colour, -0.12)],
  ]);
  fillBox(context, body, leather, [width * 0.1, width * 0.1, width * 0.18, width * 0.18]);
  fillBox(context, { ...body, height: body.height * 0.42 }, withAlpha(shadeColour(colour, -0.06), 0.7), [
    width * 0.1,
    width * 0.1,
    width * 0.24,
    width * 0.24,
  ]);
  fillBox(context, boxAt(x + width * 0.43, body.y + body.height * 0.34, width * 0.14, height * 0.1), '#e9cf8f', 3);
}

/** Paints a shoe on its heel that stands in a box and looks to the left. */
export function paintShoe(context: Context2D, { x, y, width, height }: Box, colour: string): void {
  context.beginPath();
  context.moveTo(x + width, y);
  context.quadraticCurveTo(x + width * 0.72, y + height * 0.5, x + width * 0.4, y + height * 0.5);
  context.quadraticCurveTo(x, y + height * 0.56, x, y + height * 0.86);
  context.lineTo(x + width, y + height * 0.86);
  context.closePath();
  context.fillStyle = fallGradient(context, y, y + height, [
    [0, shadeColour(colour, 0.1)],
    [1, shadeColour(colour, -0.08)],
  ]);
  context.fill();
  fillBox(context, boxAt(x - width * 0.02, y + height * 0.84, width * 1.04, height * 0.16), '#f4f0e8', 4);
}

/** Paints a card terminal that leans on a counter; x is its middle. */
export function paintTerminal(context: Context2D, x: number, foot: number, height: number): void {
  const width = height * 0.62;
  paintGlow(context, { x, y: foot, radiusX: width * 0.8, radiusY: height * 0.1, colour: '#120a06', alpha: 0.5 });
  const body = fallGradient(context, foot - height, foot, [
    [0, '#46505a'],
    [1, '#20262c'],
  ]);
  fillBox(context, boxAt(x - width / 2, foot - height, width, height), body, height * 0.1);
  const screen = boxAt(x - width * 0.38, foot - height * 0.9, width * 0.76, height * 0.38);
  fillBox(
    context,
    screen,
    fallGradient(context, screen.y, screen.y + screen.height, [
      [0, '#d5f5e6'],
      [1, '#6fcfa4'],
    ]),
    5,
  );
  for (let key = 0; key < 9; key += 1) {
    const at = {
      x: x - width * 0.36 + (key % 3) * width * 0.26,
      y: foot - height * 0.42 + Math.floor(key / 3) * height * 0.13,
    };
    fillBox(context, boxAt(at.x, at.y, width * 0.19, height * 0.09), key === 8 ? '#5fbf7a' : '#8d98a3', 3);
  }
}

/** Paints a paper bag with cord handles; x is its middle. */
export function paintPaperBag(context: Context2D, x: number, foot: number, height: number, colour: string): void {
  const width = height * 0.72;
  paintGlow(context, { x, y: foot, radiusX: width * 0.7, radiusY: height * 0.08, colour: '#120a06', alpha: 0.5 });
  context.strokeStyle = shadeColour(colour, -0.22);
  context.lineWidth = 4;
  context.beginPath();
  context.ellipse(x, foot - height * 0.98, width * 0.18, height * 0.2, 0, Math.PI, 2 * Math.PI);
  context.stroke();
  const paper = crossGradient(context, x - width / 2, x + width / 2, [
    [0, shadeColour(colour, 0.04)],
    [0.72, colour],
    [0.73, shadeColour(colour, -0.07)],
    [1, shadeColour(colour, -0.12)],
  ]);
  fillBox(context, boxAt(x - width / 2, foot - height, width, height), paper, [3, 3, 6, 6]);
  context.beginPath();
  context.arc(x - width * 0.12, foot - height * 0.5, width * 0.14, 0, 2 * Math.PI);
  context.fillStyle = 'rgba(255,255,255,0.75)';
  context.fill();
}
