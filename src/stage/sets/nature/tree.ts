// Trees: a crown of leaf masses, each lit by how high and how far to the sun it sits, on a trunk.
import { mixColours, shadeColour, withAlpha } from '../../../drawing/colour.ts';
import { clamp } from '../../../drawing/numbers.ts';
import { paintGlow } from '../../../drawing/paint.ts';
import type { Random } from '../../../kit/random.ts';
import type { Context2D } from '../../../model/surface.ts';
import { crossGradient, fallGradient } from '../shapes.ts';

/** A crown of leaves: its middle, its radius in stage units. */
export interface Crown {
  readonly x: number;
  readonly y: number;
  readonly crown: number;
  readonly colour: string;
  readonly random: Random;
  /** Leaf masses, and their size against the usual. @defaultValue 14 of full size, enough for a far crown */
  readonly leaves?: { readonly count: number; readonly size: number };
}

/** Paints a crown; the sun stands on the upper left. */
export function paintCrown(
  context: Context2D,
  { x, y, crown, colour, random, leaves = { count: 14, size: 1 } }: Crown,
): void {
  for (let leaf = 0; leaf < leaves.count; leaf += 1) {
    const angle = random() * 2 * Math.PI;
    const reach = Math.sqrt(random()) * crown * 0.8;
    const leafX = x + Math.cos(angle) * reach * 1.15;
    const leafY = y - crown * 0.2 + Math.sin(angle) * reach * 0.72;
    const radius = crown * (0.2 + random() * 0.22) * leaves.size;
    const lit = Math.round(clamp(((y - leafY) / crown) * 0.5 + 0.5 - ((leafX - x) / crown) * 0.25) * 8) / 8;
    const gradient = context.createRadialGradient(
      leafX - radius * 0.4,
      leafY - radius * 0.5,
      radius * 0.1,
      leafX,
      leafY,
      radius,
    );
    gradient.addColorStop(0, shadeColour(colour, 0.02 + 0.12 * lit));
    gradient.addColorStop(1, withAlpha(shadeColour(colour, -0.05 + 0.08 * lit), 0.9));
    context.beginPath();
    context.arc(leafX, leafY, radius, 0, 2 * Math.PI);
    context.fillStyle = gradient;
    context.fill();
  }
}

/** Paints a broad-leaved tree; its foot's middle, its height in stage units. */
export function paintTree(
  context: Context2D,
  tree: {
    readonly x: number;
    readonly foot: number;
    readonly height: number;
    readonly colour: string;
    readonly random: Random;
  },
): void {
  const { x, foot, height, colour, random } = tree;
  const trunk = height * 0.055;
  paintGlow(context, {
    x: x + height * 0.1,
    y: foot,
    radiusX: height * 0.42,
    radiusY: height * 0.05,
    colour: '#12281a',
    alpha: 0.5,
  });
  context.beginPath();
  context.moveTo(x - trunk * 1.3, foot);
  context.quadraticCurveTo(x - trunk * 0.6, foot - height * 0.1, x - trunk * 0.5, foot - height * 0.5);
  context.lineTo(x + trunk * 0.5, foot - height * 0.5);
  context.quadraticCurveTo(x + trunk * 0.6, foot - height * 0.1, x + trunk * 1.4, foot);
  context.closePath();
  context.fillStyle = crossGradient(context, x - trunk, x + trunk, [
    [0, '#8a6a4c'],
    [0.4, '#6d5039'],
    [1, '#45311f'],
  ]);
  context.fill();
  context.strokeStyle = '#5d442f';
  context.lineWidth = trunk * 0.5;
  context.lineCap = 'round';
  for (const side of [-1, 1]) {
    context.beginPath();
    context.moveTo(x, foot - height * 0.42);
    context.quadraticCurveTo(
      x + side * height * 0.06,
      foot - height * 0.52,
      x + side * height * 0.17,
      foot - height * 0.6,
    );
    context.stroke();
  }
  const crown = height * 0.3;
  // What is seen between the leaves: the shade inside the crown.
  const shade = { x, y: foot - height * 0.66, radiusX: crown * 1.05, radiusY: crown * 0.95 };
  paintGlow(context, { ...shade, colour: shadeColour(colour, -0.14), alpha: 1, core: 0.7 });
  const lobes = [
    [0.16, 0.58, 0.7],
    [-0.18, 0.56, 0.72],
    [0.1, 0.8, 0.72],
    [-0.1, 0.78, 0.76],
    [0, 0.66, 1],
  ] as const;
  for (const [dx, dy, size] of lobes) {
    const tone = shadeColour(colour, dy > 0.7 ? 0.02 : -0.05);
    paintCrown(context, {
      x: x + dx * height,
      y: foot - dy * height,
      crown: crown * size,
      colour: tone,
      random,
      leaves: { count: 70, size: 0.46 },
    });
  }
}

/** A conifer: its foot's middle and height in stage units. */
export interface Pine {
  readonly x: number;
  readonly foot: number;
  readonly height: number;
  readonly colour: string;
  readonly random: Random;
  readonly isSnowy: boolean;
}

const tiers = 9;

/** Paints a conifer of jagged tiers. */
export function paintPine(context: Context2D, { x, foot, height, colour, random, isSnowy }: Pine): void {
  const width = height * (0.38 + 0.1 * random());
  context.fillStyle = '#4a3626';
  context.fillRect(x - height * 0.015, foot - height * 0.1, height * 0.03, height * 0.1);
  for (let tier = 0; tier < tiers; tier += 1) {
    const share = (tier + 1) / tiers;
    const top = foot - height + (height * 0.92 * tier) / tiers;
    const low = foot - height + height * 0.93 * share;
    const half = (width / 2) * (0.16 + 0.84 * share) * (0.9 + 0.2 * random());
    const tone = shadeColour(isSnowy ? mixColours(colour, '#e6eff5', 0.55) : colour, 0.04 - 0.06 * share);
    context.beginPath();
    context.moveTo(x, top - height * 0.03);
    const teeth = 4;
    for (let tooth = 1; tooth <= teeth; tooth += 1) {
      const out = (half * tooth) / teeth;
      context.lineTo(x + out, low - (height * 0.03 * (teeth - tooth)) / teeth - height * 0.02 * random());
      context.lineTo(x + out * 0.86, low + height * 0.006);
    }
    for (let tooth = teeth; tooth >= 1; tooth -= 1) {
      const out = (half * tooth) / teeth;
      context.lineTo(x - out * 0.86, low + height * 0.006);
      context.lineTo(x - out, low - (height * 0.03 * (teeth - tooth)) / teeth - height * 0.02 * random());
    }
    context.closePath();
    context.fillStyle = fallGradient(context, top, low, [
      [0, shadeColour(tone, 0.05)],
      [1, shadeColour(tone, -0.06)],
    ]);
    context.fill();
  }
  const shade = crossGradient(context, x, x + width / 2, [
    [0, 'rgba(6,18,22,0)'],
    [1, 'rgba(6,18,22,0.34)'],
  ]);
  context.beginPath();
  context.moveTo(x, foot - height);
  context.lineTo(x + width / 2, foot - height * 0.07);
  context.lineTo(x, foot - height * 0.07);
  context.closePath();
  context.fillStyle = shade;
  context.fill();
}
