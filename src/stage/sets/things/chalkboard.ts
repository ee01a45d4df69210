// A green chalkboard with drawings of geometry, a curve and a plant.
import { withAlpha } from '../../../drawing/colour.ts';
import { point } from '../../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../../drawing/paint.ts';
import { createRandom } from '../../../kit/random.ts';
import type { Box } from '../../../model/geometry.ts';
import type { Context2D } from '../../../model/surface.ts';
import { boxAt, fillBox } from '../shapes.ts';

const chalk = '#f4f6ee';
const yellowChalk = '#ffe08a';

/** Paints the board with its wooden frame and tray. */
export function paintChalkboard(context: Context2D, box: Box, seed: number): void {
  const { x, y, width, height } = box;
  const rim = height * 0.04;
  fillBox(context, boxAt(x - rim + 8, y - rim + 14, width + 2 * rim, height + 2 * rim), 'rgba(40,25,15,0.28)', 8);
  fillBox(context, boxAt(x - rim, y - rim, width + 2 * rim, height + 2 * rim), '#b07d4c', 6);
  fillBox(context, boxAt(x - rim, y - rim, width + 2 * rim, rim * 0.35), 'rgba(255,240,210,0.45)', 6);
  const slate = linearGradient(context, point(x, y), point(x + width, y + height), [
    [0, '#3d6f5c'],
    [0.5, '#2f5c4b'],
    [1, '#244a3d'],
  ]);
  fillBox(context, box, slate, 3);
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  wipeMarks(context, box, seed);
  drawTriangle(context, boxAt(x + width * 0.05, y + height * 0.14, width * 0.16, height * 0.44));
  drawAtom(context, x + width * 0.12, y + height * 0.78, height * 0.15);
  drawCurve(context, boxAt(x + width * 0.75, y + height * 0.14, width * 0.19, height * 0.46));
  drawLines(context, boxAt(x + width * 0.76, y + height * 0.72, width * 0.18, height * 0.2), seed);
  drawLines(context, boxAt(x + width * 0.26, y + height * 0.18, width * 0.1, height * 0.3), seed + 1);
  context.restore();
  const tray = boxAt(x + width * 0.08, y + height + rim, width * 0.84, rim * 0.7);
  fillBox(context, tray, '#95683d', 3);
  for (const [share, colour] of [
    [0.1, chalk],
    [0.16, yellowChalk],
    [0.84, '#f3a9a0'],
  ] as const) {
    fillBox(context, boxAt(tray.x + tray.width * share, tray.y - rim * 0.3, height * 0.06, rim * 0.3), colour, 2);
  }
  fillBox(context, boxAt(tray.x + tray.width * 0.9, tray.y - rim * 0.8, height * 0.14, rim * 0.8), '#5b6b7a', 3);
}

function wipeMarks(context: Context2D, { x, y, width, height }: Box, seed: number): void {
  const random = createRandom(seed);
  for (let mark = 0; mark < 9; mark += 1) {
    paintGlow(context, {
      ...{ x: x + width * random(), y: y + height * random(), radiusX: width * 0.16, radiusY: height * 0.12 },
      ...{ colour: '#dfeee6', alpha: 0.1, turn: -0.4 + 0.5 * random() },
    });
  }
}

function chalkLine(context: Context2D, colour: string, width: number): void {
  context.strokeStyle = withAlpha(colour, 0.85);
  context.lineWidth = width;
  context.lineCap = 'round';
  context.lineJoin = 'round';
}

function drawTriangle(context: Context2D, { x, y, width, height }: Box): void {
  chalkLine(context, chalk, height * 0.022);
  context.beginPath();
  context.moveTo(x, y + height);
  context.lineTo(x + width, y + height);
  context.lineTo(x, y);
  context.closePath();
  context.stroke();
  context.strokeRect(x, y + height - width * 0.12, width * 0.12, width * 0.12);
  chalkLine(context, yellowChalk, height * 0.022);
  context.beginPath();
  context.arc(x + width, y + height, width * 0.24, Math.PI, Math.PI * 1.24);
  context.stroke();
}

function drawAtom(context: Context2D, x: number, y: number, radius: number): void {
  chalkLine(context, chalk, radius * 0.07);
  for (const turn of [0, Math.PI / 3, (2 * Math.PI) / 3]) {
    context.beginPath();
    context.ellipse(x, y, radius, radius * 0.36, turn, 0, 2 * Math.PI);
    context.stroke();
  }
  paintGlow(context, {
    x,
    y,
    radiusX: radius * 0.2,
    radiusY: radius * 0.2,
    colour: yellowChalk,
    alpha: 0.95,
    core: 0.6,
  });
}

function drawCurve(context: Context2D, { x, y, width, height }: Box): void {
  chalkLine(context, chalk, height * 0.022);
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x, y + height);
  context.lineTo(x + width, y + height);
  context.stroke();
  chalkLine(context, yellowChalk, height * 0.03);
  context.beginPath();
  context.moveTo(x + width * 0.04, y + height * 0.9);
  context.bezierCurveTo(
    x + width * 0.5,
    y + height * 0.86,
    x + width * 0.5,
    y + height * 0.2,
    x + width * 0.96,
    y + height * 0.1,
  );
  context.stroke();
}

/** Lines of writing too far away to be read. */
function drawLines(context: Context2D, { x, y, width, height }: Box, seed: number): void {
  const random = createRandom(seed + 3);
  chalkLine(context, chalk, height * 0.06);
  for (let line = 0; line < 3; line += 1) {
    const level = y + height * (0.16 + 0.36 * line);
    context.beginPath();
    context.moveTo(x, level);
    for (let at = 0; at < 0.55 + 0.4 * random(); at += 0.045) {
      context.lineTo(x + width * at, level + height * 0.1 * (random() - 0.5));
    }
    context.stroke();
  }
}
