// What hangs on walls: framed pictures, clocks, shelves.
import { mixColours, shadeColour } from '../../../drawing/colour.ts';
import { point } from '../../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../../drawing/paint.ts';
import { createRandom } from '../../../kit/random.ts';
import type { Box } from '../../../model/geometry.ts';
import type { Context2D } from '../../../model/surface.ts';
import { boxAt, fallGradient, fillBox, fillCircle } from '../shapes.ts';

/** A framed picture: its frame's and its art's colours. */
export interface PictureLook {
  readonly frame: string;
  readonly art: readonly [ground: string, first: string, second: string];
  readonly seed: number;
}

/** Paints a framed picture of hills or of shapes, with its shadow on the wall. */
export function paintPicture(context: Context2D, box: Box, { frame, art, seed }: PictureLook): void {
  const { x, y, width, height } = box;
  const short = Math.min(width, height);
  const [rim, mat] = [short * 0.05, short * 0.12];
  fillBox(context, boxAt(x + short * 0.03, y + short * 0.05, width, height), 'rgba(30,20,15,0.24)', 4);
  const wood = linearGradient(context, point(x, y), point(x + width, y + height), [
    [0, shadeColour(frame, 0.08)],
    [1, shadeColour(frame, -0.06)],
  ]);
  fillBox(context, box, wood, 3);
  fillBox(context, boxAt(x + rim, y + rim, width - 2 * rim, height - 2 * rim), '#f6f2ea');
  const view = boxAt(x + rim + mat, y + rim + mat, width - 2 * (rim + mat), height - 2 * (rim + mat));
  context.save();
  context.beginPath();
  context.rect(view.x, view.y, view.width, view.height);
  context.clip();
  paintArt(context, view, art, seed);
  context.restore();
  const glass = linearGradient(context, point(x, y), point(x + width, y + height), [
    [0, 'rgba(255,255,255,0.26)'],
    [0.4, 'rgba(255,255,255,0.02)'],
    [1, 'rgba(255,255,255,0)'],
  ]);
  fillBox(context, boxAt(x + rim, y + rim, width - 2 * rim, height - 2 * rim), glass);
}

function paintArt(context: Context2D, view: Box, [ground, first, second]: PictureLook['art'], seed: number): void {
  const random = createRandom(seed);
  const { x, y, width, height } = view;
  const sky = fallGradient(context, y, y + height, [
    [0, shadeColour(ground, 0.05)],
    [1, ground],
  ]);
  fillBox(context, view, sky);
  fillCircle(context, x + width * (0.3 + 0.4 * random()), y + height * 0.34, Math.min(width, height) * 0.17, second);
  for (let hill = 0; hill < 3; hill += 1) {
    const level = y + height * (0.5 + 0.17 * hill);
    const swing = height * (0.08 + 0.06 * random());
    context.beginPath();
    context.moveTo(x, y + height);
    context.lineTo(x, level + swing * (random() - 0.5));
    context.bezierCurveTo(
      x + width * 0.3,
      level - swing * 1.5,
      x + width * 0.6,
      level + swing * 1.5,
      x + width,
      level - swing * random(),
    );
    context.lineTo(x + width, y + height);
    context.closePath();
    context.fillStyle = mixColours(first, hill === 1 ? second : ground, hill === 2 ? 0.1 : 0.4);
    context.fill();
  }
}

/** Paints a round wall clock that shows ten past ten. */
export function paintClock(context: Context2D, x: number, y: number, radius: number, rim = '#2c3644'): void {
  paintGlow(context, {
    x: x + radius * 0.1,
    y: y + radius * 0.2,
    radiusX: radius * 1.2,
    radiusY: radius * 1.2,
    colour: '#1a1210',
    alpha: 0.34,
    core: 0.7,
  });
  fillCircle(context, x, y, radius, rim);
  fillCircle(context, x, y, radius * 0.87, '#fbfaf6');
  context.strokeStyle = '#28303c';
  context.lineCap = 'round';
  for (let hour = 0; hour < 12; hour += 1) {
    const angle = (hour * Math.PI) / 6;
    context.lineWidth = radius * (hour % 3 === 0 ? 0.07 : 0.035);
    context.beginPath();
    context.moveTo(x + Math.cos(angle) * radius * 0.76, y + Math.sin(angle) * radius * 0.76);
    context.lineTo(x + Math.cos(angle) * radius * 0.66, y + Math.sin(angle) * radius * 0.66);
    context.stroke();
  }
  const hand = (angle: number, length: number, width: number) => {
    context.lineWidth = radius * width;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + Math.sin(angle) * radius * length, y - Math.cos(angle) * radius * length);
    context.stroke();
  };
  hand((10.17 / 12) * 2 * Math.PI, 0.42, 0.09);
  hand((10 / 60) * 2 * Math.PI, 0.62, 0.06);
}

/** Paints a wall board that carries things, with its shadow; y is its upper side. */
export function paintBoard(context: Context2D, box: Box, colour: string): void {
  const { x, y, width, height } = box;
  fillBox(
    context,
    boxAt(x + height * 0.6, y + height, width - height * 0.6, height * 1.6),
    fallGradient(context, y + height, y + height * 2.6, [
      [0, 'rgba(40,24,16,0.26)'],
      [1, 'rgba(40,24,16,0)'],
    ]),
  );
  const wood = fallGradient(context, y, y + height, [
    [0, shadeColour(colour, 0.09)],
    [0.3, colour],
    [1, shadeColour(colour, -0.1)],
  ]);
  fillBox(context, box, wood, height * 0.16);
}
