// A heaped fair-weather cloud, lit from above.
import { withAlpha } from '../../drawing/colour.ts';
import { clamp } from '../../drawing/numbers.ts';
import { createRandom } from '../../kit/random.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { drawLayer, paintLayer } from './layer.ts';
import { type Daylight, daylightOf } from './nature/daylight.ts';
import { boxAt, fallGradient, fillBox } from './shapes.ts';
import type { MovingPart, PlacedSurface, SetPlan } from './stage-set.ts';

/** One round mass of the cloud. */
interface Puff {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const rimPuffs = 11;
const crownPuffs = 7;

/** How a cloud is made. */
interface CloudOptions {
  readonly seed: number;
  readonly colours: Daylight['cloud'];
  /** It is drawn again and again. */
  readonly isKept?: boolean;
}

/** Paints a cloud that fills a box, softly edged. */
export function paintCloud(plan: SetPlan, box: Box, { seed, colours, isKept = false }: CloudOptions): PlacedSurface {
  const puffs = heapPuffs(box, seed);
  const paint = (context: Context2D): void => {
    drawMasses(context, box, puffs);
    context.globalCompositeOperation = 'source-in';
    const area = { x: box.x - 100, y: box.y - 100, width: box.width + 200, height: box.height + 200 };
    const shade = fallGradient(context, box.y + box.height * 0.2, box.y + box.height * 0.86, [
      [0, colours.crown],
      [0.4, colours.middle],
      [1, colours.foot],
    ]);
    fillBox(context, area, shade);
    context.globalCompositeOperation = 'source-atop';
    for (const puff of puffs) lightPuff(context, puff, colours.crown);
  };
  return paintLayer(plan, paint, { box, blur: box.width * 0.009, isKept });
}

/** Small masses along the foot, larger ones heaped on their middle. */
function heapPuffs(box: Box, seed: number): Puff[] {
  const random = createRandom(seed);
  const base = box.y + box.height * 0.8;
  const rim = Array.from({ length: rimPuffs }, (_, index) => {
    const share = index / (rimPuffs - 1);
    const swell = Math.sin(Math.PI * clamp(share * 0.9 + 0.05)) ** 0.7;
    const radius = box.height * (0.1 + 0.17 * swell * (0.55 + random() * 0.6));
    return { x: box.x + box.width * (0.13 + 0.74 * share), y: base - radius * 0.8, radius };
  });
  const crown = Array.from({ length: crownPuffs }, (_, index) => {
    const share = (index + 0.5) / crownPuffs;
    const swell = Math.sin(Math.PI * share);
    const radius = box.height * (0.13 + 0.1 * random() * swell + 0.05 * swell);
    const lift = box.height * (0.14 + 0.2 * swell * (0.5 + 0.5 * random()));
    return { x: box.x + box.width * (0.26 + 0.48 * share), y: base - lift - radius * 0.5, radius };
  });
  return [...rim, ...crown];
}

function drawMasses(context: Context2D, box: Box, puffs: readonly Puff[]): void {
  context.fillStyle = '#ffffff';
  context.beginPath();
  for (const { x, y, radius } of puffs) {
    context.moveTo(x + radius * 1.25, y);
    context.ellipse(x, y, radius * 1.25, radius, 0, 0, 2 * Math.PI);
  }
  context.fill();
  const foot = { x: box.x + box.width * 0.1, y: box.y + box.height * 0.67 };
  fillBox(context, { ...foot, width: box.width * 0.8, height: box.height * 0.13 }, '#ffffff', box.height * 0.065);
}

/** The sun on the upper left of a mass. */
function lightPuff(context: Context2D, { x, y, radius }: Puff, colour: string): void {
  const [lightX, lightY] = [x - radius * 0.3, y - radius * 0.42];
  const light = context.createRadialGradient(lightX, lightY, radius * 0.2, lightX, lightY, radius * 1.15);
  light.addColorStop(0, withAlpha(colour, 0.95));
  light.addColorStop(0.55, withAlpha(colour, 0.6));
  light.addColorStop(1, withAlpha(colour, 0));
  context.beginPath();
  context.arc(lightX, lightY, radius * 1.15, 0, 2 * Math.PI);
  context.fillStyle = light;
  context.fill();
}

const driftUnits = 120;
const driftMs = 30_000;

/** A cloud that drifts to the right and slows down, so that it never leaves a small box. */
export function driftingCloud(plan: SetPlan, place: Box, seed: number): MovingPart {
  const cloud = paintCloud(plan, place, { seed, colours: daylightOf(plan.variant).cloud, isKept: true });
  return {
    box: { ...cloud.box, width: cloud.box.width + driftUnits },
    everyFrames: 4,
    draw: (context, timeMs) => drawLayer(context, cloud, driftUnits * (1 - Math.exp(-timeMs / driftMs))),
  };
}

/** A closed sky hangs low: large clouds over each other along the upper edge; none when it is clear. */
export function cloudBank({ width, height, isPortrait, variant }: SetPlan): Box[] {
  if (variant.weather === 'clear') return [];
  const size = isPortrait ? 620 : 760;
  const shares = isPortrait ? [-0.3, 0.45, 0.1] : [-0.14, 0.2, 0.74, 0.5, 0];
  return shares.map((share, index) =>
    boxAt(width * share, height * (0.02 + 0.05 * (index % 3)) - size * 0.22, size, size * 0.42),
  );
}
