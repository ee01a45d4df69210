// The wooden counter before a cook, with a board of vegetables.
import { shadeColour } from '../../drawing/colour.ts';
import type { Context2D } from '../../model/surface.ts';
import { paintLayer } from './layer.ts';
import { boxAt, fallGradient, fillBox, fillCircle } from './shapes.ts';
import type { PlacedSurface, SetPlan } from './stage-set.ts';

const topShare = { landscape: 0.835, portrait: 0.87 } as const;
/** Room above the edge for what lies on the counter. */
const headroom = 84;
const slabHeight = 40;

/** Paints the counter. */
export function createKitchenCounter(plan: SetPlan): PlacedSurface {
  const top = Math.round(plan.height * (plan.isPortrait ? topShare.portrait : topShare.landscape));
  const box = boxAt(0, top - headroom, plan.width, plan.height - top + headroom);
  return paintLayer(plan, (context) => paintCounter(context, plan, top), { box, isKept: true });
}

function paintCounter(context: Context2D, plan: SetPlan, top: number): void {
  const { width, height, random } = plan;
  const wood = fallGradient(context, top + slabHeight, height, [
    [0, '#8a5530'],
    [0.12, '#a9703f'],
    [1, '#74451f'],
  ]);
  fillBox(context, boxAt(-10, top + slabHeight, width + 20, height), wood);
  paintGrain(context, { top: top + slabHeight, width, height, random });
  const slab = fallGradient(context, top, top + slabHeight, [
    [0, '#fbf5ec'],
    [0.62, '#eadfd0'],
    [0.7, '#cdbda8'],
    [1, '#b39f88'],
  ]);
  fillBox(context, boxAt(-10, top, width + 20, slabHeight), slab);
  fillBox(context, boxAt(-10, top, width + 20, 4), 'rgba(255,255,255,0.75)');
  fillBox(context, boxAt(-10, top + slabHeight, width + 20, 12), 'rgba(40,20,5,0.28)');
  paintBoard(context, plan.isPortrait ? width * 0.66 : width * 0.7, top);
}

interface Grain {
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly random: () => number;
}

function paintGrain(context: Context2D, { top, width, height, random }: Grain): void {
  context.lineWidth = 2;
  for (let line = 0; line < 16; line += 1) {
    const y = top + 14 + random() * (height - top - 14);
    context.strokeStyle = `rgba(60,30,8,${(0.05 + 0.1 * random()).toFixed(3)})`;
    context.beginPath();
    context.moveTo(-10, y);
    context.bezierCurveTo(width * 0.3, y - 8 + 16 * random(), width * 0.65, y - 8 + 16 * random(), width + 10, y);
    context.stroke();
  }
  context.fillStyle = 'rgba(40,20,5,0.3)';
  for (let x = width / 4; x < width; x += width / 4) context.fillRect(x - 2, top, 4, height - top);
}

/** A cutting board with vegetables, standing on the counter's edge. */
function paintBoard(context: Context2D, x: number, top: number): void {
  const width = 330;
  const foot = top + 12;
  fillBox(context, boxAt(x + 4, foot - 2, width - 2, 14), 'rgba(60,35,15,0.22)', 7);
  paintVegetable(context, x + 92, foot - 46, 36, '#d8402f');
  paintVegetable(context, x + 160, foot - 42, 31, '#e0503c');
  paintVegetable(context, x + 246, foot - 39, 28, '#7fb24e');
  fillBox(context, boxAt(x, foot - 20, width, 26), '#b98352', 12);
  fillBox(context, boxAt(x, foot - 24, width, 22), '#d9a471', 11);
}

function paintVegetable(context: Context2D, x: number, y: number, radius: number, colour: string): void {
  const shine = context.createRadialGradient(x - radius * 0.35, y - radius * 0.4, 2, x, y, radius);
  shine.addColorStop(0, shadeColour(colour, 0.17));
  shine.addColorStop(0.55, colour);
  shine.addColorStop(1, shadeColour(colour, -0.1));
  fillCircle(context, x, y, radius, shine);
  context.strokeStyle = '#4b8a3c';
  context.lineWidth = 5;
  context.lineCap = 'round';
  for (const lean of [-9, 0, 9]) {
    context.beginPath();
    context.moveTo(x, y - radius + 4);
    context.lineTo(x + lean, y - radius - 7 + Math.abs(lean) * 0.4);
    context.stroke();
  }
}
