// The wooden counter before a cook, with a board of vegetables, a bowl of lemons and herbs.
import { shadeColour } from '../../drawing/colour.ts';
import { paintGlow } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import { createCounter } from './counter.ts';
import { boxAt, crossGradient, fillBox, fillCircle } from './shapes.ts';
import type { PlacedSurface, SetPlan } from './stage-set.ts';
import { paintPlant } from './things/plants.ts';

/** Paints the counter. */
export function createKitchenCounter(plan: SetPlan): PlacedSurface {
  const { width, isPortrait } = plan;
  return createCounter(plan, {
    ...{ top: '#ded2c0', front: '#9d683a', material: 'wood', panel: isPortrait ? 270 : 480 },
    things: (context, foot) => {
      const at = (portrait: number, landscape: number): number => width * (isPortrait ? portrait : landscape);
      paintBoard(context, at(0.6, 0.66), foot - 8);
      paintBowl(context, at(0.2, 0.06), foot + 6, isPortrait ? 150 : 140);
      const pot = { width: 0.3, height: 0.26, colour: '#c96f4a' };
      const herb = { x: at(0.06, 0.93), y: foot + 6, unit: 210 };
      paintGlow(context, { x: herb.x, y: herb.y, radiusX: 52, radiusY: 9, colour: '#120a06', alpha: 0.5 });
      paintPlant(context, herb, { seed: plan.options.seed + 6, height: 0.42, pot, kind: 'fern', leaf: '#5fa548' });
    },
  });
}

/** A bowl of lemons; x is its middle. */
function paintBowl(context: Context2D, x: number, foot: number, width: number): void {
  paintGlow(context, { x, y: foot, radiusX: width * 0.5, radiusY: width * 0.07, colour: '#120a06', alpha: 0.5 });
  for (const [dx, dy] of [
    [-0.2, 0.44],
    [0.2, 0.43],
    [0, 0.54],
  ] as const) {
    paintVegetable(context, x + dx * width, foot - dy * width, width * 0.16, '#f0c83a', false);
  }
  context.beginPath();
  context.moveTo(x - width * 0.5, foot - width * 0.42);
  context.bezierCurveTo(x - width * 0.46, foot - width * 0.08, x - width * 0.2, foot, x - width * 0.14, foot);
  context.lineTo(x + width * 0.14, foot);
  context.bezierCurveTo(
    x + width * 0.2,
    foot,
    x + width * 0.46,
    foot - width * 0.08,
    x + width * 0.5,
    foot - width * 0.42,
  );
  context.closePath();
  context.fillStyle = crossGradient(context, x - width / 2, x + width / 2, [
    [0, '#5f93a3'],
    [0.3, '#8fbfcb'],
    [0.6, '#5f93a3'],
    [1, '#376574'],
  ]);
  context.fill();
  fillBox(context, boxAt(x - width * 0.5, foot - width * 0.44, width, width * 0.05), '#a9d2db', width * 0.025);
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

function paintVegetable(
  context: Context2D,
  x: number,
  y: number,
  radius: number,
  colour: string,
  hasStalk = true,
): void {
  const shine = context.createRadialGradient(x - radius * 0.35, y - radius * 0.4, 2, x, y, radius);
  shine.addColorStop(0, shadeColour(colour, 0.17));
  shine.addColorStop(0.55, colour);
  shine.addColorStop(1, shadeColour(colour, -0.1));
  fillCircle(context, x, y, radius, shine);
  if (!hasStalk) return;
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
