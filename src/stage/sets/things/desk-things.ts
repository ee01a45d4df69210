// What stands on a desk before the camera: a laptop from behind, a mug, papers.
import { shadeColour, withAlpha } from '../../../drawing/colour.ts';
import { point } from '../../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../../drawing/paint.ts';
import type { Context2D } from '../../../model/surface.ts';
import { boxAt, crossGradient, fallGradient, fillBox } from '../shapes.ts';

const paintFoot = (context: Context2D, x: number, y: number, radius: number): void =>
  paintGlow(context, { x, y, radiusX: radius, radiusY: radius * 0.14, colour: '#120a06', alpha: 0.5, core: 0.4 });

/** Paints an open laptop from behind; x is its middle. */
export function paintLaptop(context: Context2D, x: number, foot: number, width: number): void {
  const height = width * 0.56;
  paintFoot(context, x, foot, width * 0.62);
  const lid = linearGradient(context, point(x - width / 2, foot - height), point(x + width / 2, foot), [
    [0, '#e6eaee'],
    [0.5, '#c3cad1'],
    [1, '#98a1ab'],
  ]);
  fillBox(context, boxAt(x - width / 2, foot - height, width, height), lid, [14, 14, 4, 4]);
  fillBox(context, boxAt(x - width / 2 + 4, foot - height, width - 8, 3), 'rgba(255,255,255,0.8)', 2);
  context.beginPath();
  context.arc(x, foot - height * 0.54, width * 0.05, 0, 2 * Math.PI);
  context.fillStyle = 'rgba(255,255,255,0.55)';
  context.fill();
  fillBox(context, boxAt(x - width / 2 - 6, foot - 7, width + 12, 9), '#7d8791', 4);
}

/** Paints a mug; x is its middle. */
export function paintMug(context: Context2D, x: number, foot: number, size: number, colour: string): void {
  const [width, height] = [size * 0.82, size];
  paintFoot(context, x, foot, width * 0.9);
  context.strokeStyle = shadeColour(colour, -0.08);
  context.lineWidth = size * 0.12;
  context.beginPath();
  context.ellipse(x + width / 2, foot - height * 0.52, size * 0.24, size * 0.27, 0, -Math.PI / 2, Math.PI / 2);
  context.stroke();
  const body = crossGradient(context, x - width / 2, x + width / 2, [
    [0, shadeColour(colour, 0.02)],
    [0.28, shadeColour(colour, 0.12)],
    [0.6, colour],
    [1, shadeColour(colour, -0.14)],
  ]);
  fillBox(context, boxAt(x - width / 2, foot - height, width, height), body, [4, 4, size * 0.2, size * 0.2]);
  context.beginPath();
  context.ellipse(x, foot - height, width / 2, size * 0.085, 0, 0, 2 * Math.PI);
  context.fillStyle = shadeColour(colour, 0.13);
  context.fill();
  context.beginPath();
  context.ellipse(x, foot - height + size * 0.015, width * 0.42, size * 0.06, 0, 0, 2 * Math.PI);
  context.fillStyle = '#4d3322';
  context.fill();
}

/** Paints books lying on each other; x is their middle. */
export function paintBookPile(
  context: Context2D,
  x: number,
  foot: number,
  width: number,
  colours: readonly string[],
): void {
  paintFoot(context, x, foot, width * 0.62);
  colours.forEach((colour, index) => {
    const tall = width * 0.15;
    const wide = width * (1 - 0.08 * index);
    const shift = width * 0.03 * (index % 2 === 0 ? 1 : -1);
    const box = boxAt(x - wide / 2 + shift, foot - tall * (index + 1), wide, tall);
    const cover = fallGradient(context, box.y, box.y + tall, [
      [0, shadeColour(colour, 0.08)],
      [1, shadeColour(colour, -0.08)],
    ]);
    fillBox(context, box, cover, 4);
    fillBox(context, boxAt(box.x + wide * 0.9, box.y + tall * 0.16, wide * 0.1, tall * 0.68), '#f2ecdf');
    fillBox(context, boxAt(box.x + wide * 0.08, box.y, wide * 0.03, tall), withAlpha('#ffffff', 0.35));
  });
}

/** Paints a desk lamp that leans to the left; x is its foot's middle. Gives the middle of its light. */
export function paintDeskLamp(
  context: Context2D,
  x: number,
  foot: number,
  size: number,
  colour: string,
): { x: number; y: number } {
  paintFoot(context, x, foot, size * 0.3);
  context.strokeStyle = shadeColour(colour, -0.04);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = size * 0.035;
  context.beginPath();
  context.moveTo(x, foot - 6);
  context.lineTo(x + size * 0.16, foot - size * 0.5);
  context.lineTo(x - size * 0.1, foot - size * 0.88);
  context.stroke();
  fillBox(context, boxAt(x - size * 0.16, foot - size * 0.05, size * 0.32, size * 0.06), colour, size * 0.03);
  context.save();
  context.translate(x - size * 0.14, foot - size * 0.88);
  context.rotate(-0.5);
  context.beginPath();
  context.moveTo(-size * 0.05, -size * 0.1);
  context.lineTo(size * 0.05, -size * 0.1);
  context.lineTo(size * 0.15, size * 0.1);
  context.lineTo(-size * 0.15, size * 0.1);
  context.closePath();
  context.fillStyle = crossGradient(context, -size * 0.15, size * 0.15, [
    [0, shadeColour(colour, 0.12)],
    [1, shadeColour(colour, -0.1)],
  ]);
  context.fill();
  fillBox(context, boxAt(-size * 0.14, size * 0.08, size * 0.28, size * 0.035), '#fff3cf', size * 0.02);
  context.restore();
  return { x: x - size * 0.2, y: foot - size * 0.76 };
}
