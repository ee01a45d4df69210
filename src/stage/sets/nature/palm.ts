// A palm that leans over a beach.
import { shadeColour } from '../../../drawing/colour.ts';
import { point, resampleCurve } from '../../../drawing/curves.ts';
import { linearGradient } from '../../../drawing/paint.ts';
import type { Random } from '../../../kit/random.ts';
import type { Context2D } from '../../../model/surface.ts';
import { crossGradient, fillCircle } from '../shapes.ts';

/** A palm: its foot, the place of its crown, and its size (1: a trunk of 40 units). */
export interface PalmLook {
  readonly foot: { readonly x: number; readonly y: number };
  readonly crown: { readonly x: number; readonly y: number };
  readonly size: number;
  readonly random: Random;
}

/** Paints trunk and fronds. */
export function paintPalm(context: Context2D, { foot, crown, size, random }: PalmLook): void {
  paintTrunk(context, { foot, crown, size });
  const fronds = 13;
  for (let frond = 0; frond < fronds; frond += 1) {
    const share = (frond * 5) % fronds;
    const angle = -Math.PI * (1.12 - 1.24 * (share / (fronds - 1))) + 0.14 * (random() - 0.5);
    paintFrond(context, { x: crown.x, y: crown.y, angle, length: size * (300 + 90 * random()), size });
  }
  for (const [dx, dy] of [
    [-16, 16],
    [12, 20],
    [-2, 30],
  ] as const) {
    fillCircle(context, crown.x + dx * size, crown.y + dy * size, 15 * size, '#7a5230');
    fillCircle(context, crown.x + (dx - 4) * size, crown.y + (dy - 4) * size, 6 * size, '#a57a4c');
  }
}

function paintTrunk(context: Context2D, { foot, crown, size }: Omit<PalmLook, 'random'>): void {
  const middle = point(foot.x * 0.72 + crown.x * 0.28, (foot.y + crown.y) / 2);
  const spine = resampleCurve([point(foot.x, foot.y), middle, point(crown.x, crown.y)], 64);
  spine.forEach((at, index) => {
    const share = index / (spine.length - 1);
    const half = size * (30 - 13 * share);
    context.beginPath();
    context.ellipse(at.x, at.y, half, half * 0.9, 0, 0, 2 * Math.PI);
    context.fillStyle = crossGradient(context, at.x - half, at.x + half, [
      [0, '#c9a277'],
      [0.45, index % 4 < 2 ? '#a17a52' : '#8f6a46'],
      [1, '#5b4029'],
    ]);
    context.fill();
  });
}

interface Frond {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly length: number;
  readonly size: number;
}

/** A frond bends down under its weight; its leaflets hang from the rib. */
function paintFrond(context: Context2D, { x, y, angle, length, size }: Frond): void {
  const sag = length * (0.42 + 0.2 * Math.abs(Math.cos(angle)));
  const spine = resampleCurve(
    [0, 0.35, 0.7, 1].map((share) =>
      point(x + Math.cos(angle) * length * share, y + Math.sin(angle) * length * share + sag * share ** 2),
    ),
    24,
  );
  const green = shadeColour('#4c9a4a', 0.06 * -Math.sin(angle));
  spine.forEach((at, index) => {
    const next = spine[index + 1];
    if (next === undefined || index === 0) return;
    const share = index / spine.length;
    const long = size * 92 * Math.sin(Math.PI * Math.min(1, share * 0.9 + 0.12)) ** 0.7;
    const along = Math.atan2(next.y - at.y, next.x - at.x);
    for (const side of [-1, 1]) {
      const turn = along + side * (0.95 - 0.4 * share);
      const tip = point(at.x + Math.cos(turn) * long, at.y + Math.sin(turn) * long + long * 0.34);
      const wide = size * 8;
      context.beginPath();
      context.moveTo(at.x - Math.cos(along) * wide, at.y - Math.sin(along) * wide);
      context.quadraticCurveTo((at.x + tip.x) / 2, (at.y + tip.y) / 2 - long * 0.12, tip.x, tip.y);
      context.quadraticCurveTo(
        (at.x + tip.x) / 2 + wide,
        (at.y + tip.y) / 2,
        at.x + Math.cos(along) * wide,
        at.y + Math.sin(along) * wide,
      );
      context.closePath();
      context.fillStyle = linearGradient(context, at, tip, [
        [0, shadeColour(green, side * Math.cos(along) > 0 ? -0.1 : 0.03)],
        [1, shadeColour(green, 0.08)],
      ]);
      context.fill();
    }
  });
}
