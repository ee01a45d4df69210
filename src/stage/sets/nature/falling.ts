// Rain and snow that fall in front of a set: sheets of drops painted once, which only slide in every frame.
import { withAlpha } from '../../../drawing/colour.ts';
import { paintGlow } from '../../../drawing/paint.ts';
import { createRandom, type Random } from '../../../kit/random.ts';
import type { Box } from '../../../model/geometry.ts';
import type { Context2D } from '../../../model/surface.ts';
import { paintLayer } from '../layer.ts';
import { boxAt } from '../shapes.ts';
import type { MovingPart, PlacedSurface, SetPlan } from '../stage-set.ts';

/** Drops of one distance. Lengths in stage units at scale 1. */
interface Veil {
  readonly perMegaunit: number;
  readonly size: number;
  readonly alpha: number;
  readonly fallPerSecond: number;
  readonly sway: number;
}

const rain: readonly Veil[] = [
  { perMegaunit: 150, size: 44, alpha: 0.46, fallPerSecond: 900, sway: 0 },
  { perMegaunit: 60, size: 84, alpha: 0.62, fallPerSecond: 1450, sway: 0 },
];
const snow: readonly Veil[] = [
  { perMegaunit: 210, size: 3.4, alpha: 0.8, fallPerSecond: 46, sway: 10 },
  { perMegaunit: 90, size: 6, alpha: 0.9, fallPerSecond: 76, sway: 18 },
  { perMegaunit: 26, size: 11, alpha: 0.75, fallPerSecond: 128, sway: 28 },
];

/** How many times its height a sheet falls before it comes again; unlike ones never come again together. */
const periodShares = [3.1, 4.3, 3.7] as const;

/** What falls: where, and how large against the open stage. */
interface Fall {
  readonly box: Box;
  /** 1 before the camera, less behind a window. */
  readonly scale: number;
  /** The sheet has no sides of its own: its drops grow fewer towards them. */
  readonly fades: boolean;
}

/** Sheets on both sides of the presenter; none in dry weather. */
export function fallOutdoors(plan: SetPlan): MovingPart[] {
  const { width, height, isPortrait } = plan;
  const [wide, tall] = isPortrait ? [width * 0.2, height * 0.52] : [width * 0.15, height * 0.7];
  return [0, width - wide].flatMap((x) => fallIn(plan, { box: boxAt(x, 0, wide, tall), scale: 1, fades: true }));
}

/** What falls in a box: rain, snow, or in dry weather nothing. */
export function fallIn(plan: SetPlan, wanted: Fall): MovingPart[] {
  const { weather } = plan.variant;
  if (weather !== 'rain' && weather !== 'snow') return [];
  const veils = weather === 'rain' ? rain : snow;
  const { pixelsPerUnit } = plan.options;
  // On whole pixels a tile is copied; between them it would be resampled at several times the cost.
  const snap = (units: number): number => Math.round(units * pixelsPerUnit) / pixelsPerUnit;
  const { x, y, width, height } = wanted.box;
  const box = boxAt(snap(x), snap(y), snap(width), snap(height));
  const { scale } = wanted;
  const seed = plan.options.seed + Math.round(x);
  const tiles = veils.map((veil, index) => {
    const period = snap(box.height * (periodShares[index] ?? 3));
    const random = createRandom(seed + 31 * index + 3);
    return { veil, period, tile: paintTile(plan, { ...wanted, box }, { veil, period, random }) };
  });
  const draw = (context: Context2D, timeMs: number): void => {
    context.save();
    context.beginPath();
    context.rect(box.x, box.y, box.width, box.height);
    context.clip();
    for (const [index, { veil, period, tile }] of tiles.entries()) {
      const way = ((timeMs / 1000) * veil.fallPerSecond * scale) % period;
      const aside = snap(veil.sway * scale * Math.sin(timeMs / 1700 + index * 2));
      const { picture } = tile.picture;
      context.imageSmoothingEnabled = false;
      for (let top = snap(way) - period; top < box.height; top += period) {
        context.drawImage(picture, box.x + aside, box.y + top, tile.box.width, tile.box.height);
      }
    }
    context.restore();
  };
  // The cost is the sheet's area, not its drops: ten times a second is enough for either.
  return [{ box, everyFrames: 3, draw }];
}

/** Rain or snow that hangs in the air of the whole picture, far away; part of the backdrop. */
export function fallStep(plan: SetPlan): (context: Context2D) => void {
  const { weather } = plan.variant;
  const random = createRandom(plan.options.seed + 17);
  const [far] = weather === 'rain' ? rain : snow;
  if (far === undefined || (weather !== 'rain' && weather !== 'snow')) return () => {};
  const veil = { ...far, size: far.size * 0.75, alpha: far.alpha * 0.6 };
  const fall = { box: boxAt(0, 0, plan.width, plan.height), scale: 1, fades: false };
  return (context) => paintDrops(context, fall, { veil, period: plan.height, random }, weather === 'rain');
}

interface Tile {
  readonly veil: Veil;
  readonly period: number;
  readonly random: Random;
}

function paintTile(plan: SetPlan, fall: Fall, tile: Tile): PlacedSurface {
  const isRain = plan.variant.weather === 'rain';
  const box = { ...fall.box, height: tile.period };
  return paintLayer(plan, (context) => paintDrops(context, fall, tile, isRain), { box, isKept: true });
}

function paintDrops(context: Context2D, { box, scale, fades }: Fall, tile: Tile, isRain: boolean): void {
  const { veil, period, random } = tile;
  const count = Math.ceil((box.width * period * veil.perMegaunit) / 1e6 / scale ** 2);
  for (let drop = 0; drop < count; drop += 1) {
    const share = random();
    const edge = fades ? Math.sin(Math.PI * share) ** 0.8 : 1;
    const at = { x: box.x + share * box.width, y: box.y + random() * period };
    const size = veil.size * scale * (0.6 + 0.8 * random());
    const alpha = veil.alpha * edge * (0.5 + 0.5 * random());
    // Drawn a second time one period higher, so that a tile goes on where the one above ends.
    for (const lift of [0, period]) {
      if (isRain) paintStreak(context, at.x, at.y - lift, { size, alpha, width: 1.9 * scale });
      else paintFlake(context, at.x, at.y - lift, { size, alpha });
    }
  }
}

function paintStreak(
  context: Context2D,
  x: number,
  y: number,
  { size, alpha, width }: { size: number; alpha: number; width: number },
): void {
  context.strokeStyle = withAlpha('#eaf3fb', alpha);
  context.lineWidth = width;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x - size * 0.08, y + size);
  context.stroke();
}

const paintFlake = (context: Context2D, x: number, y: number, { size, alpha }: { size: number; alpha: number }): void =>
  paintGlow(context, {
    x,
    y,
    radiusX: size,
    radiusY: size,
    colour: '#ffffff',
    alpha: Math.round(alpha * 20) / 20,
    core: 0.3,
  });
