// What stands in a consulting room: a bed, a monitor with a heart's curve, a drip.
import { shadeColour } from '../../../drawing/colour.ts';
import { paintGlow } from '../../../drawing/paint.ts';
import type { Box } from '../../../model/geometry.ts';
import type { Context2D } from '../../../model/surface.ts';
import type { RoomCamera, Spot } from '../room/room-camera.ts';
import { paintFootShadow, paintSolid } from '../room/solids.ts';
import { boxAt, crossGradient, fallGradient, fillBox, fillCircle } from '../shapes.ts';

const steel = '#b9c6cd';

/** Paints a bed with its head raised; x is its left end, metres. */
export function paintBed(
  context: Context2D,
  camera: RoomCamera,
  { x, z }: { readonly x: number; readonly z: number },
): void {
  const width = 1.9;
  paintFootShadow(context, camera, { x, z, width, depth: 0.8 }, 0.36);
  for (const leg of [x + 0.12, x + width - 0.18]) {
    paintSolid(context, camera, { x: leg, y: 0.06, z: z + 0.1, width: 0.06, height: 0.4, depth: 0.5, colour: steel });
    const wheel = camera.spot(leg + 0.03, 0.06, z + 0.1);
    fillCircle(context, wheel.x, wheel.y, 0.06 * wheel.unit, '#4b5860');
  }
  paintSolid(context, camera, { x, y: 0.42, z, width, height: 0.08, depth: 0.8, colour: '#d7e0e4', radius: 0.03 });
  paintSolid(context, camera, {
    x: x + 0.02,
    y: 0.5,
    z,
    width: width - 0.04,
    height: 0.15,
    depth: 0.78,
    colour: '#f5f8f9',
    radius: 0.06,
  });
  paintSolid(context, camera, {
    x: x + 0.02,
    y: 0.58,
    z,
    width: width * 0.56,
    height: 0.1,
    depth: 0.78,
    colour: '#8cc3cc',
    radius: 0.04,
  });
  const head = camera.spot(x + width - 0.42, 0.64, z + 0.3);
  context.save();
  context.translate(head.x, head.y);
  context.rotate(-0.42);
  const m = head.unit;
  fillBox(context, boxAt(-0.3 * m, -0.12 * m, 0.74 * m, 0.14 * m), '#eef3f5', 0.05 * m);
  const pillow = fallGradient(context, -0.24 * m, -0.06 * m, [
    [0, '#ffffff'],
    [1, '#d5e2e8'],
  ]);
  fillBox(context, boxAt(0, -0.25 * m, 0.42 * m, 0.17 * m), pillow, 0.08 * m);
  context.restore();
  for (const board of [x - 0.04, x + width]) {
    const box = camera.front(board, 0.3, 0.05, board < x ? 0.5 : 0.78, z);
    fillBox(
      context,
      box,
      crossGradient(context, box.x, box.x + box.width, [
        [0, '#f3f7f8'],
        [1, '#b4c3ca'],
      ]),
      6,
    );
  }
  context.strokeStyle = steel;
  context.lineWidth = 5;
  const rail = camera.front(x + 0.3, 0.62, 0.7, 0.26, z);
  context.beginPath();
  context.roundRect(rail.x, rail.y, rail.width, rail.height, 10);
  context.stroke();
}

/** Paints a patient monitor on a wall arm; gives its screen. */
export function paintHeartMonitor(context: Context2D, { x, y, unit }: Spot, width: number): Box {
  const [wide, tall] = [width * unit, width * 0.68 * unit];
  const frame = boxAt(x - wide / 2, y - tall / 2, wide, tall);
  fillBox(context, boxAt(frame.x + 10, frame.y + 14, wide, tall), 'rgba(20,40,50,0.25)', 12);
  fillBox(context, frame, '#e9eff2', wide * 0.05);
  const inset = wide * 0.07;
  const screen = boxAt(frame.x + inset, frame.y + inset, wide - 2 * inset, tall - 2.4 * inset);
  fillBox(context, screen, '#0c1f2b', 6);
  const lines = ['#5df09a', '#5fd0ff', '#ffd65c'] as const;
  lines.forEach((colour, index) => {
    context.strokeStyle = colour;
    context.lineWidth = Math.max(2.4, wide * 0.014);
    context.lineJoin = 'round';
    traceHeart(context, heartLane(screen, index), index === 0);
    context.stroke();
    fillBox(
      context,
      boxAt(
        screen.x + screen.width * 0.8,
        screen.y + screen.height * (0.12 + 0.31 * index),
        screen.width * 0.13,
        screen.height * 0.12,
      ),
      colour,
      3,
    );
  });
  fillCircle(context, frame.x + wide * 0.9, frame.y + tall * 0.93, wide * 0.018, '#5df09a');
  return screen;
}

/** The strip of a screen in which one of three curves runs. */
export const heartLane = ({ x, y, width, height }: Box, index: number): Box =>
  boxAt(x + width * 0.05, y + height * (0.08 + 0.31 * index), width * 0.68, height * 0.22);

const beats = 4;
/** A beat: share of its length, height −1 to 1. */
const beat = [
  [0.3, 0],
  [0.38, 0.16],
  [0.46, 0],
  [0.52, -0.16],
  [0.57, 0.95],
  [0.63, -0.4],
  [0.69, 0],
  [0.82, 0.2],
  [0.92, 0],
] as const;

function traceHeart(context: Context2D, { x, y, width, height }: Box, isSharp: boolean): void {
  const middle = y + height * 0.6;
  context.beginPath();
  context.moveTo(x, middle);
  for (let index = 0; index < beats; index += 1) {
    const left = x + (width * index) / beats;
    if (isSharp) {
      for (const [share, level] of beat) context.lineTo(left + (width / beats) * share, middle - level * height * 0.55);
    } else {
      const step = width / beats;
      context.bezierCurveTo(
        left + step * 0.3,
        middle - height * 0.7,
        left + step * 0.6,
        middle - height * 0.5,
        left + step,
        middle,
      );
    }
  }
  context.lineTo(x + width, middle);
}

/** Paints a drip on its stand. */
export function paintDrip(context: Context2D, { x, y, unit }: Spot): void {
  const top = y - 1.86 * unit;
  fillBox(context, boxAt(x - 0.012 * unit, top, 0.024 * unit, 1.84 * unit), '#aebbc2', 4);
  fillBox(context, boxAt(x - 0.22 * unit, y - 0.04 * unit, 0.44 * unit, 0.03 * unit), '#7f8e96', 4);
  fillBox(context, boxAt(x - 0.16 * unit, top, 0.32 * unit, 0.02 * unit), '#aebbc2', 4);
  const bag = boxAt(x + 0.06 * unit, top + 0.05 * unit, 0.17 * unit, 0.32 * unit);
  fillBox(context, bag, 'rgba(226,244,250,0.92)', 0.05 * unit);
  fillBox(
    context,
    boxAt(bag.x, bag.y + bag.height * 0.35, bag.width, bag.height * 0.65),
    'rgba(150,210,230,0.7)',
    0.05 * unit,
  );
  fillBox(
    context,
    boxAt(bag.x + bag.width * 0.2, bag.y + bag.height * 0.1, bag.width * 0.14, bag.height * 0.7),
    'rgba(255,255,255,0.7)',
    4,
  );
  context.strokeStyle = 'rgba(200,225,235,0.9)';
  context.lineWidth = Math.max(2, 0.01 * unit);
  context.beginPath();
  context.moveTo(bag.x + bag.width / 2, bag.y + bag.height);
  context.bezierCurveTo(
    bag.x + bag.width / 2,
    y - 0.9 * unit,
    x + 0.34 * unit,
    y - 0.9 * unit,
    x + 0.4 * unit,
    y - 0.66 * unit,
  );
  context.stroke();
}

/** Paints a wall chart of the chest: ribs, lungs and heart. */
export function paintBodyChart(context: Context2D, box: Box): void {
  const { x, y, width, height } = box;
  fillBox(context, boxAt(x + 6, y + 9, width, height), 'rgba(20,40,50,0.2)', 4);
  fillBox(context, box, '#f9fbf8', 4);
  fillBox(context, boxAt(x + width * 0.08, y + height * 0.05, width * 0.5, height * 0.04), '#3f8f9c', 3);
  const [middle, heartY] = [x + width / 2, y + height * 0.46];
  const skin = shadeColour('#f1c7a8', 0.02);
  fillCircle(context, middle, y + height * 0.2, width * 0.11, skin);
  fillBox(context, boxAt(middle - width * 0.05, y + height * 0.26, width * 0.1, height * 0.08), skin);
  fillBox(context, boxAt(middle - width * 0.28, y + height * 0.32, width * 0.56, height * 0.5), skin, width * 0.16);
  for (const side of [-1, 1]) {
    context.beginPath();
    context.ellipse(middle + side * width * 0.13, heartY, width * 0.1, height * 0.12, side * 0.14, 0, 2 * Math.PI);
    context.fillStyle = '#e79aa0';
    context.fill();
  }
  paintGlow(context, {
    x: middle + width * 0.03,
    y: heartY + height * 0.03,
    radiusX: width * 0.09,
    radiusY: height * 0.07,
    colour: '#c8323f',
    alpha: 1,
    core: 0.7,
  });
  context.strokeStyle = 'rgba(255,255,255,0.8)';
  context.lineWidth = width * 0.018;
  for (let rib = 0; rib < 4; rib += 1) {
    context.beginPath();
    context.ellipse(middle, heartY - height * 0.08 + rib * height * 0.06, width * 0.2, height * 0.03, 0, 0, Math.PI);
    context.stroke();
  }
  for (let line = 0; line < 4; line += 1) {
    fillBox(
      context,
      boxAt(x + width * 0.1, y + height * (0.86 + 0.028 * line), width * (0.8 - 0.14 * (line % 2)), height * 0.012),
      '#a9bcc2',
      2,
    );
  }
}
