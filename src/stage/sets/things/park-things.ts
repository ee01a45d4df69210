// What stands in a park: a bench and a lamp post.
import { paintGlow } from '../../../drawing/paint.ts';
import type { Context2D } from '../../../model/surface.ts';
import { boxAt, crossGradient, fallGradient, fillBox } from '../shapes.ts';

/** A bench of wooden slats seen from the front; the middle of its foot. */
export function paintBench(context: Context2D, x: number, foot: number, size: number): void {
  const m = (units: number): number => units * size;
  paintGlow(context, { x, y: foot, radiusX: m(190), radiusY: m(20), colour: '#12281a', alpha: 0.55 });
  for (const leg of [-128, 112]) fillBox(context, boxAt(x + m(leg), foot - m(128), m(16), m(130)), '#2f3a40', 4);
  const slat = (y: number, tall: number) => {
    const wood = fallGradient(context, y, y + m(tall), [
      [0, '#c98f5a'],
      [1, '#8f5f37'],
    ]);
    fillBox(context, boxAt(x - m(150), y, m(300), m(tall)), wood, 5);
  };
  for (const y of [134, 108, 82]) slat(foot - m(y), 18);
  slat(foot - m(58), 16);
  slat(foot - m(40), 10);
}

/** A lamp post; x and y are the top of its pole. */
export function paintParkLamp(
  context: Context2D,
  { x, y, tall }: { readonly x: number; readonly y: number; readonly tall: number },
): void {
  const iron = crossGradient(context, x - 6, x + 6, [
    [0, '#55616b'],
    [1, '#232b31'],
  ]);
  fillBox(context, boxAt(x - 6, y, 12, tall), iron, 4);
  fillBox(context, boxAt(x - 15, y + tall - 14, 30, 16), '#2d363d', 4);
  fillBox(context, boxAt(x - 19, y - 54, 38, 56), '#fbf3d8', [16, 16, 8, 8]);
  fillBox(context, boxAt(x - 23, y - 62, 46, 12), '#2d363d', 6);
}
