// Draws the hair behind the body: the back of long hair, a knot, a ball of curls.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point, resampleCurve, ribbon, traceCurve } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import type { HeadFrame } from '../head/head-frame.ts';
import { drawAfroBall } from './draw-afro.ts';
import { drawCurlBall } from './draw-curls.ts';
import { drawTail } from './draw-tail.ts';
import { hairLength } from './hair-length.ts';
import { createHang, type Hang } from './hang.ts';

type Place = readonly [x: number, y: number, z: number];

/** Draws what of the hair lies behind the body. */
export function drawHairBack(frame: HeadFrame): void {
  switch (frame.character.hairStyle) {
    case 'wavy':
    case 'long':
    case 'braids':
    case 'locs':
      drawLongBack(frame);
      break;
    case 'bob':
      drawBobBack(frame);
      break;
    case 'bun':
      drawKnot(frame);
      break;
    case 'curly':
      drawCurlBall(frame);
      break;
    case 'afro':
      drawAfroBall(frame);
      break;
    case 'ponytail':
      drawTail(frame);
      break;
    case 'short':
    case 'crop':
    case 'bald':
    case 'pixie':
    case 'slick-back':
      break;
  }
}

const bothSides = (half: readonly Place[], project: Hang): Point[] => [
  ...half.map(([x, y, z]) => project(x, y, z)),
  ...half
    .slice(1, -1)
    .reverse()
    .map(([x, y, z]) => project(-x, y, z)),
];

function drawLongBack(frame: HeadFrame): void {
  const { context, hair, character, projection, pose } = frame;
  const hang = createHang(projection, pose);
  const wave = character.hairStyle === 'wavy' ? 1 : 0;
  const length = hairLength(character);
  const half: Place[] = [
    [0, -122, -10],
    [52, -112, -12],
    [88, -76, -6],
    [99, -20, -6],
    [102, 40, -14],
    [103 + wave * 4, 90, -22],
    [106 + wave * 6, lerp(90, length, 0.45), -24],
    [100, lerp(90, length, 0.8), -24],
    [86, length + 2, -24],
    [66, length - 2, -24],
    [46, length - 8, -24],
    [24, length - 14, -24],
    [0, length - 16, -24],
  ];
  // One tone with locks on it: a gradient over so large an area would cost as much as an eye.
  fillCurve(context, bothSides(half, hang), shadeColour(hair.deep, -0.02));
  drawBackLocks(frame, hang, length - 6);
}

function drawBobBack(frame: HeadFrame): void {
  const { context, hair, projection } = frame;
  const { at } = projection;
  const half: Place[] = [
    [0, -122, -10],
    [52, -112, -12],
    [86, -76, -16],
    [98, -16, -20],
    [103, 46, -20],
    [98, 92, -18],
    [74, 106, -18],
    [30, 100, -24],
    [0, 98, -24],
  ];
  fillCurve(context, bothSides(half, at), shadeColour(hair.deep, -0.01));
  drawBackLocks(frame, at, 100);
}

/** Locks of the hair behind the neck, on each side: how far out they lie at the ears, and how wide they are. */
const backLocks = [
  { x: 97, width: 4.2 },
  { x: 87, width: 2.6 },
  { x: 78, width: 4.6 },
  { x: 67, width: 2.2 },
  { x: 57, width: 3.4 },
  { x: 46, width: 2 },
] as const;

/** The light that still reaches the hair behind the neck: more at the sides, none in the middle. */
function drawBackLocks({ context, hair }: HeadFrame, project: Hang, length: number): void {
  context.beginPath();
  for (const side of [-1, 1] as const) {
    for (const { x, width } of backLocks) {
      const middle = lerp(20, length, 0.55);
      const ends = [
        project(side * x, 10, -22),
        project(side * (x + 3), middle, -24),
        project(side * (x - 6), length, -24),
      ];
      traceCurve(
        context,
        ribbon(resampleCurve(ends, 8), (share) => width * Math.sin(Math.PI * Math.min(1, share + 0.06))),
      );
    }
  }
  context.fillStyle = withAlpha(hair.shade, 0.7);
  context.fill();
}

const knotRadius = 42;

function drawKnot({ context, hair, projection, lit }: HeadFrame): void {
  const { x, y } = projection.at(0, -140, -60);
  context.save();
  context.beginPath();
  context.ellipse(x, y, knotRadius + 4, knotRadius - 2, 0, 0, 2 * Math.PI);
  const shading = context.createRadialGradient(x + lit * 16, y - 16, 4, x, y, knotRadius + 6);
  shading.addColorStop(0, hair.highlight);
  shading.addColorStop(0.45, hair.base);
  shading.addColorStop(1, hair.deep);
  context.fillStyle = shading;
  context.fill();
  context.clip();
  for (const isBright of [true, false]) {
    context.beginPath();
    for (let turn = isBright ? 1 : 0; turn < 9; turn += 2) {
      const height = (turn / 8) * 2 - 1;
      const ends = [
        point(x - 46, y + height * 20 + 18),
        point(x - 10, y + height * 46 - 6),
        point(x + 46, y + height * 20 - 18),
      ];
      traceCurve(
        context,
        ribbon(resampleCurve(ends, 10), (share) => 2.6 * Math.sin(Math.PI * share)),
      );
    }
    context.fillStyle = withAlpha(isBright ? hair.shine : hair.deep, 0.4);
    context.fill();
  }
  context.restore();
}
