// A heaped fair-weather cloud, lit from above.
import { clamp } from '../../drawing/numbers.ts';
import { createRandom } from '../../kit/random.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { paintLayer } from './layer.ts';
import { fallGradient, fillBox } from './shapes.ts';
import type { PlacedSurface, SetPlan } from './stage-set.ts';

const puffCount = 11;

/** Paints a cloud that fills a box, softly edged. */
export function paintCloud(plan: SetPlan, box: Box, seed: number, isKept = false): PlacedSurface {
  const soft = box.width * 0.011;
  return paintLayer(
    plan,
    (context) => {
      drawPuffs(context, box, seed, { moveX: 0, moveY: 0, size: 1 });
      context.globalCompositeOperation = 'source-in';
      const area = { x: box.x - 100, y: box.y - 100, width: box.width + 200, height: box.height + 200 };
      const shade = fallGradient(context, box.y + box.height * 0.15, box.y + box.height * 0.84, [
        [0, '#ffffff'],
        [0.45, '#f4f8fd'],
        [1, '#a9c6e4'],
      ]);
      fillBox(context, area, shade);
      context.globalCompositeOperation = 'source-atop';
      context.globalAlpha = 0.55;
      drawPuffs(context, box, seed, { moveX: -box.width * 0.012, moveY: -box.height * 0.07, size: 0.84 });
    },
    { box, blur: soft, isKept },
  );
}

interface PuffChange {
  readonly moveX: number;
  readonly moveY: number;
  readonly size: number;
}

function drawPuffs(context: Context2D, box: Box, seed: number, change: PuffChange): void {
  const random = createRandom(seed);
  const base = box.y + box.height * 0.8;
  context.fillStyle = '#ffffff';
  context.beginPath();
  for (let puff = 0; puff < puffCount; puff += 1) {
    const share = puff / (puffCount - 1);
    const swell = Math.sin(Math.PI * clamp(share * 0.9 + 0.05)) ** 0.7;
    const radius = box.height * (0.1 + 0.235 * swell * (0.55 + random() * 0.6)) * change.size;
    const x = box.x + box.width * (0.13 + 0.74 * share) + change.moveX;
    const y = base - radius * 0.75 - swell * box.height * 0.16 * random() + change.moveY;
    context.moveTo(x + radius * 1.25, y);
    context.ellipse(x, y, radius * 1.25, radius, 0, 0, 2 * Math.PI);
  }
  context.fill();
  const foot = { x: box.x + box.width * 0.1 + change.moveX, y: base - box.height * 0.13 + change.moveY };
  fillBox(context, { ...foot, width: box.width * 0.8, height: box.height * 0.13 }, '#ffffff', box.height * 0.065);
}
