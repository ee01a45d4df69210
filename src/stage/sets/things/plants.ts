// House plants with leaves that are lit from the upper left.
import { mixColours, shadeColour } from '../../../drawing/colour.ts';
import { point } from '../../../drawing/curves.ts';
import { linearGradient } from '../../../drawing/paint.ts';
import { createRandom } from '../../../kit/random.ts';
import type { Context2D } from '../../../model/surface.ts';
import type { Spot } from '../room/room-camera.ts';
import { boxAt, crossGradient, fillBox } from '../shapes.ts';

/** How a plant looks. */
export interface PlantLook {
  readonly seed: number;
  /** Height above the pot and of the pot, metres. */
  readonly height: number;
  readonly pot: { readonly width: number; readonly height: number; readonly colour: string };
  readonly kind: 'palm' | 'rubber' | 'fern';
  /** Leaf colour. @defaultValue a fresh green */
  readonly leaf?: string;
}

/** A leaf: from the stalk's end along a bend, with a midrib. */
interface Leaf {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly length: number;
  readonly width: number;
  readonly colour: string;
  /** How far the tip hangs down, share of the length. */
  readonly droop: number;
}

/** Paints a plant in its pot, standing on a spot. */
export function paintPlant(context: Context2D, spot: Spot, look: PlantLook): void {
  const { unit } = spot;
  const { pot } = look;
  const top = spot.y - pot.height * unit;
  const counts = { palm: 17, rubber: 22, fern: 30 } as const;
  const random = createRandom(look.seed);
  const leaves = Array.from(
    { length: counts[look.kind] },
    (_, index): Leaf => growLeaf(look, { x: spot.x, y: top, unit, share: index / counts[look.kind], random }),
  );
  for (const leaf of leaves)
    paintStalk(context, spot.x, top + 4, leaf, look.kind === 'rubber' ? 0.045 * unit : 0.016 * unit);
  for (const leaf of leaves) paintLeaf(context, leaf);
  paintPot(context, spot, pot);
}

interface Growth {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
  readonly share: number;
  readonly random: () => number;
}

function growLeaf(look: PlantLook, { x, y, unit, share, random }: Growth): Leaf {
  const { kind, height, leaf = '#3f9156' } = look;
  const depth = random();
  const colour = mixColours(shadeColour(leaf, -0.12 + 0.2 * share), '#cfe08a', 0.12 * depth);
  const spread = (random() - 0.5) * 2;
  if (kind === 'rubber') {
    const lift = 0.16 + 0.84 * share;
    const side = random() < 0.5 ? -1 : 1;
    return {
      ...{ x: x + spread * 0.05 * height * unit, y: y - lift * height * unit * 0.86, colour, droop: 0.16 },
      angle: -Math.PI / 2 + side * (0.35 + 0.9 * random()) * (1.15 - 0.5 * share),
      length: height * unit * (0.26 + 0.08 * random()),
      width: height * unit * 0.085,
    };
  }
  const reach = kind === 'palm' ? 0.5 + 0.5 * random() : 0.45 + 0.55 * random();
  const stalk = kind === 'palm' ? 0.38 * height * unit : 0.06 * height * unit;
  const angle = -Math.PI / 2 + spread * (kind === 'palm' ? 1.0 : 1.45);
  return {
    ...{ x: x + Math.cos(angle) * stalk * 0.7, y: y + Math.sin(angle) * stalk, angle, colour },
    length: height * unit * reach * (kind === 'palm' ? 0.66 : 0.8),
    width: height * unit * (kind === 'palm' ? 0.1 : 0.045),
    droop: kind === 'palm' ? 0.3 : 0.55,
  };
}

function paintStalk(context: Context2D, x: number, y: number, leaf: Leaf, width: number): void {
  context.strokeStyle = shadeColour(leaf.colour, -0.08);
  context.lineWidth = width;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x, y);
  context.quadraticCurveTo(x + (leaf.x - x) * 0.25, y + (leaf.y - y) * 0.6, leaf.x, leaf.y);
  context.stroke();
}

function paintLeaf(context: Context2D, { x, y, angle, length, width, colour, droop }: Leaf): void {
  const tip = point(x + Math.cos(angle) * length, y + Math.sin(angle) * length + droop * length);
  const middle = point(x + Math.cos(angle) * length * 0.55, y + Math.sin(angle) * length * 0.62);
  const [acrossX, acrossY] = [-Math.sin(angle) * width, Math.cos(angle) * width];
  const paint = linearGradient(
    context,
    point(middle.x - width, middle.y - width),
    point(middle.x + width, middle.y + width * 1.4),
    [
      [0, shadeColour(colour, 0.11)],
      [0.5, colour],
      [1, shadeColour(colour, -0.09)],
    ],
  );
  context.beginPath();
  context.moveTo(x, y);
  context.quadraticCurveTo(middle.x + acrossX, middle.y + acrossY, tip.x, tip.y);
  context.quadraticCurveTo(middle.x - acrossX, middle.y - acrossY, x, y);
  context.fillStyle = paint;
  context.fill();
  context.strokeStyle = shadeColour(colour, 0.12);
  context.lineWidth = Math.max(1.2, width * 0.06);
  context.beginPath();
  context.moveTo(x, y);
  context.quadraticCurveTo(middle.x, middle.y, tip.x, tip.y);
  context.stroke();
}

function paintPot(context: Context2D, { x, y, unit }: Spot, pot: PlantLook['pot']): void {
  const [width, height] = [pot.width * unit, pot.height * unit];
  const [left, top] = [x - width / 2, y - height];
  context.beginPath();
  context.moveTo(left, top);
  context.lineTo(left + width, top);
  context.lineTo(left + width * 0.86, y - height * 0.06);
  context.quadraticCurveTo(x, y + height * 0.05, left + width * 0.14, y - height * 0.06);
  context.closePath();
  context.fillStyle = crossGradient(context, left, left + width, [
    [0, shadeColour(pot.colour, 0.03)],
    [0.3, shadeColour(pot.colour, 0.08)],
    [0.65, pot.colour],
    [1, shadeColour(pot.colour, -0.14)],
  ]);
  context.fill();
  context.beginPath();
  context.ellipse(x, top, width / 2, width * 0.09, 0, 0, 2 * Math.PI);
  context.fillStyle = shadeColour(pot.colour, -0.16);
  context.fill();
  fillBox(context, boxAt(left, top - width * 0.02, width, width * 0.05), shadeColour(pot.colour, 0.1), width * 0.03);
}
