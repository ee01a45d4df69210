// A picture -> its colours, the most present first.
import type { Picture } from './picture.ts';

interface Swatch {
  weight: number;
  red: number;
  green: number;
  blue: number;
}

const mostColours = 6;
/** Colours nearer than this, in RGB, are one to the eye. */
const nearest = 44;

/** Gives up to six colours as CSS hex; what is transparent has none. Strong colours count more than greys. */
export function findPalette(picture: Picture): readonly string[] {
  const swatches = [...collectBins(picture).values()].sort((a, b) => b.weight - a.weight);
  const chosen: Swatch[] = [];
  const total = swatches.reduce((sum, swatch) => sum + swatch.weight, 0);
  for (const swatch of swatches) {
    if (swatch.weight < total * 0.01 || chosen.length >= mostColours) break;
    if (chosen.every((other) => distance(other, swatch) > nearest)) chosen.push(swatch);
  }
  return chosen.map(toHex);
}

function collectBins({ rgba }: Picture): ReadonlyMap<number, Swatch> {
  const bins = new Map<number, Swatch>();
  for (let at = 0; at < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(at, at + 4);
    if (alpha < 128) continue;
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    const bin = bins.get(key) ?? { weight: 0, red: 0, green: 0, blue: 0 };
    bins.set(key, bin);
    const weight = 1 + (Math.max(red, green, blue) - Math.min(red, green, blue)) / 128;
    bin.weight += weight;
    bin.red += red * weight;
    bin.green += green * weight;
    bin.blue += blue * weight;
  }
  for (const bin of bins.values()) {
    bin.red /= bin.weight;
    bin.green /= bin.weight;
    bin.blue /= bin.weight;
  }
  return bins;
}

const distance = (a: Swatch, b: Swatch): number => Math.hypot(a.red - b.red, a.green - b.green, a.blue - b.blue);

const toHex = ({ red, green, blue }: Swatch): string =>
  `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
