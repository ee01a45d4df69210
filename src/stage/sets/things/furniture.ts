// Desks' companions: screens, chairs, lamps, sofas.
import { mixColours, shadeColour } from '../../../drawing/colour.ts';
import { point } from '../../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../../drawing/paint.ts';
import type { Box } from '../../../model/geometry.ts';
import type { Context2D } from '../../../model/surface.ts';
import type { Spot } from '../room/room-camera.ts';
import { boxAt, crossGradient, fallGradient, fillBox } from '../shapes.ts';

/** Paints a screen on its stand, seen from the front; sizes in metres. */
export function paintMonitor(
  context: Context2D,
  spot: Spot,
  { width, screen }: { readonly width: number; readonly screen: readonly [string, string] },
): Box {
  const { x, y, unit } = spot;
  const [wide, tall] = [width * unit, width * 0.58 * unit];
  const foot = 0.12 * unit;
  fillBox(context, boxAt(x - wide * 0.16, y - 0.02 * unit, wide * 0.32, 0.025 * unit), '#8d959e', 3);
  fillBox(context, boxAt(x - wide * 0.05, y - foot, wide * 0.1, foot), '#727a84');
  const frame = boxAt(x - wide / 2, y - foot - tall, wide, tall);
  fillBox(context, frame, '#1d232c', wide * 0.02);
  const inset = wide * 0.022;
  const glass = boxAt(frame.x + inset, frame.y + inset, wide - 2 * inset, tall - 2 * inset);
  const glow = linearGradient(context, point(glass.x, glass.y), point(glass.x + glass.width, glass.y + glass.height), [
    [0, screen[0]],
    [1, screen[1]],
  ]);
  fillBox(context, glass, glow);
  const line = glass.height * 0.07;
  for (const [row, share] of [0.7, 0.45, 0.6, 0.3].entries()) {
    const at = glass.y + glass.height * (0.2 + 0.17 * row);
    fillBox(
      context,
      boxAt(glass.x + glass.width * 0.1, at, glass.width * share, line),
      'rgba(255,255,255,0.34)',
      line / 2,
    );
  }
  return glass;
}

/** Paints an office chair from behind; metres tall. */
export function paintOfficeChair(context: Context2D, { x, y, unit }: Spot, colour: string): void {
  const cloth = (left: number, right: number) =>
    crossGradient(context, left, right, [
      [0, shadeColour(colour, 0.06)],
      [0.4, colour],
      [1, shadeColour(colour, -0.1)],
    ]);
  fillBox(context, boxAt(x - 0.03 * unit, y - 0.42 * unit, 0.06 * unit, 0.36 * unit), '#4a515b');
  fillBox(context, boxAt(x - 0.26 * unit, y - 0.07 * unit, 0.52 * unit, 0.05 * unit), '#3a4049', 0.03 * unit);
  const seat = boxAt(x - 0.27 * unit, y - 0.5 * unit, 0.54 * unit, 0.1 * unit);
  fillBox(context, seat, cloth(seat.x, seat.x + seat.width), 0.04 * unit);
  const back = boxAt(x - 0.24 * unit, y - 1.06 * unit, 0.48 * unit, 0.54 * unit);
  fillBox(context, back, cloth(back.x, back.x + back.width), 0.11 * unit);
  fillBox(
    context,
    boxAt(back.x + 0.05 * unit, back.y + 0.05 * unit, 0.38 * unit, 0.03 * unit),
    'rgba(255,255,255,0.14)',
    5,
  );
}

/** Paints a hanging lamp with a metal shade; `spot` is the lamp's lower edge. */
export function paintPendant(
  context: Context2D,
  { x, y, unit }: Spot,
  lamp: { readonly width: number; readonly colour: string; readonly cordTop: number },
): void {
  const half = (lamp.width * unit) / 2;
  const tall = half * 1.05;
  context.strokeStyle = '#3b3531';
  context.lineWidth = Math.max(2.5, 0.012 * unit);
  context.beginPath();
  context.moveTo(x, lamp.cordTop);
  context.lineTo(x, y - tall);
  context.stroke();
  paintGlow(context, { x, y: y + half * 0.3, radiusX: half * 2.4, radiusY: half * 1.7, colour: '#ffdf9c', alpha: 0.6 });
  context.beginPath();
  context.moveTo(x - half * 0.2, y - tall);
  context.lineTo(x + half * 0.2, y - tall);
  context.bezierCurveTo(x + half * 0.8, y - tall * 0.9, x + half * 0.96, y - tall * 0.4, x + half, y);
  context.lineTo(x - half, y);
  context.bezierCurveTo(x - half * 0.96, y - tall * 0.4, x - half * 0.8, y - tall * 0.9, x - half * 0.2, y - tall);
  context.fillStyle = crossGradient(context, x - half, x + half, [
    [0, shadeColour(lamp.colour, 0.04)],
    [0.3, shadeColour(lamp.colour, 0.12)],
    [0.6, lamp.colour],
    [1, shadeColour(lamp.colour, -0.14)],
  ]);
  context.fill();
  context.beginPath();
  context.ellipse(x, y, half * 0.97, half * 0.13, 0, 0, 2 * Math.PI);
  context.fillStyle = '#fff4d2';
  context.fill();
}

/** Paints a floor lamp with a cloth shade; gives the middle of its light. */
export function paintFloorLamp(context: Context2D, { x, y, unit }: Spot, shade = '#f3e3c3'): { x: number; y: number } {
  fillBox(context, boxAt(x - 0.015 * unit, y - 1.5 * unit, 0.03 * unit, 1.5 * unit), '#5b4a3a');
  fillBox(context, boxAt(x - 0.15 * unit, y - 0.03 * unit, 0.3 * unit, 0.03 * unit), '#4a3b2e', 4);
  const [top, foot] = [y - 1.68 * unit, y - 1.34 * unit];
  context.beginPath();
  context.moveTo(x - 0.15 * unit, top);
  context.lineTo(x + 0.15 * unit, top);
  context.lineTo(x + 0.24 * unit, foot);
  context.lineTo(x - 0.24 * unit, foot);
  context.closePath();
  context.fillStyle = crossGradient(context, x - 0.24 * unit, x + 0.24 * unit, [
    [0, shadeColour(shade, -0.06)],
    [0.45, mixColours(shade, '#fff3cf', 0.7)],
    [1, shadeColour(shade, -0.1)],
  ]);
  context.fill();
  return { x, y: (top + foot) / 2 };
}

/** What a sofa is covered with, and its size in metres. */
export interface SofaLook {
  readonly width: number;
  readonly colour: string;
  readonly cushions: readonly string[];
}

/** Paints a sofa that faces the camera; `spot` is the middle of its foot. */
export function paintSofa(context: Context2D, { x, y, unit }: Spot, { width, colour, cushions }: SofaLook): void {
  const m = (metres: number): number => metres * unit;
  const left = x - m(width) / 2;
  const cloth = (top: number, foot: number) =>
    fallGradient(context, top, foot, [
      [0, shadeColour(colour, 0.09)],
      [0.5, colour],
      [1, shadeColour(colour, -0.09)],
    ]);
  fillBox(context, boxAt(left + m(0.1), y - m(0.1), m(0.06), m(0.1)), '#4b3626');
  fillBox(context, boxAt(left + m(width - 0.16), y - m(0.1), m(0.06), m(0.1)), '#4b3626');
  const half = m(width) / 2;
  for (const side of [0, 1]) {
    const back = boxAt(left + side * half + m(0.03), y - m(0.86), half - m(0.06), m(0.5));
    fillBox(context, back, cloth(back.y, back.y + back.height), m(0.09));
    fillBox(
      context,
      boxAt(back.x + m(0.1), back.y + m(0.025), back.width - m(0.2), m(0.03)),
      'rgba(255,255,255,0.12)',
      4,
    );
  }
  cushions.forEach((cushion, index) => {
    const size = m(0.44);
    const middle = left + m(width) * (0.2 + (0.6 * index) / Math.max(1, cushions.length - 1));
    context.save();
    context.translate(middle, y - m(0.58));
    context.rotate((index % 2 === 0 ? -1 : 1) * 0.12);
    const fill = linearGradient(context, point(-size / 2, -size / 2), point(size / 2, size / 2), [
      [0, shadeColour(cushion, 0.09)],
      [1, shadeColour(cushion, -0.1)],
    ]);
    fillBox(context, boxAt(-size / 2, -size / 2, size, size), fill, size * 0.2);
    context.restore();
  });
  for (const side of [0, 1]) {
    const seat = boxAt(left + side * half + m(0.02), y - m(0.46), half - m(0.04), m(0.2));
    fillBox(context, seat, cloth(seat.y, seat.y + seat.height), m(0.07));
  }
  fillBox(context, boxAt(left, y - m(0.3), m(width), m(0.21)), cloth(y - m(0.42), y - m(0.05)), m(0.03));
  for (const arm of [left - m(0.16), left + m(width - 0.04)]) {
    const box = boxAt(arm, y - m(0.62), m(0.2), m(0.54));
    fillBox(context, box, cloth(box.y, box.y + box.height), [m(0.1), m(0.1), m(0.03), m(0.03)]);
  }
}
