// The continents as a pattern of dots.
import { withAlpha } from '../../drawing/colour.ts';
import type { Random } from '../../kit/random.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';

type Land = readonly [x: number, y: number, radiusX: number, radiusY: number];

// Ellipses in shares of the map's width and height that together look like the continents.
const lands: readonly Land[] = [
  [0.14, 0.22, 0.09, 0.09],
  [0.2, 0.33, 0.085, 0.12],
  [0.24, 0.2, 0.06, 0.1],
  [0.22, 0.47, 0.03, 0.07],
  [0.28, 0.6, 0.05, 0.1],
  [0.3, 0.72, 0.035, 0.15],
  [0.345, 0.12, 0.04, 0.07],
  [0.47, 0.26, 0.035, 0.06],
  [0.51, 0.22, 0.045, 0.1],
  [0.49, 0.47, 0.06, 0.1],
  [0.535, 0.62, 0.045, 0.16],
  [0.575, 0.42, 0.04, 0.07],
  [0.64, 0.22, 0.11, 0.12],
  [0.76, 0.2, 0.11, 0.1],
  [0.86, 0.17, 0.05, 0.06],
  [0.67, 0.42, 0.03, 0.1],
  [0.75, 0.37, 0.07, 0.1],
  [0.79, 0.53, 0.04, 0.06],
  [0.86, 0.7, 0.055, 0.08],
];

const columns = 92;

/** Paints the map across a box; its rows keep the dots' distance. */
export function paintWorldMap(context: Context2D, box: Box, colour: string, random: Random): void {
  // In a tall box the map is cut at the sides, never squeezed.
  const mapWidth = Math.max(box.width, box.height * 1.5);
  const mapHeight = Math.min(box.height * 0.9, mapWidth * 0.52);
  const pitch = mapWidth / columns;
  const left = box.x + (box.width - mapWidth) / 2;
  const top = box.y + (box.height - mapHeight) / 2;
  for (let y = pitch / 2; y < mapHeight; y += pitch) {
    for (let x = pitch / 2; x < mapWidth; x += pitch) {
      const strength = 0.25 + 0.35 * random();
      if (!isLand(x / mapWidth, y / mapHeight)) continue;
      context.fillStyle = withAlpha(colour, strength);
      context.beginPath();
      context.arc(left + x, top + y, pitch * 0.3, 0, 2 * Math.PI);
      context.fill();
    }
  }
}

const isLand = (x: number, y: number): boolean =>
  lands.some(([landX, landY, radiusX, radiusY]) => ((x - landX) / radiusX) ** 2 + ((y - landY) / radiusY) ** 2 < 1);
