// A mountain range: a jagged line of peaks with lit and shaded flanks and snow on the heights.
import { mixColours, shadeColour, withAlpha } from '../../../drawing/colour.ts';
import { type Point, point } from '../../../drawing/curves.ts';
import { createRandom, valueNoise } from '../../../kit/random.ts';
import type { Context2D } from '../../../model/surface.ts';
import { fillFace } from '../room/solids.ts';
import { fallGradient } from '../shapes.ts';

/** A range of peaks, in stage units. */
export interface Ridge {
  readonly seed: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Height of the highest peaks above the base. */
  readonly height: number;
  /** Distance between neighbouring peaks. */
  readonly pitch: number;
  readonly colour: string;
  readonly haze: string;
  /** Share of haze at the foot. */
  readonly fog: number;
  /** Share of the height down to which snow lies; 0 for none. */
  readonly snow: number;
}

const stepsPerPeak = 7;

/** Paints the range onto an empty layer. */
export function paintRidge(context: Context2D, ridge: Ridge): void {
  const line = ridgeLine(ridge);
  const { base, height, colour, haze, fog } = ridge;
  const rock = fallGradient(context, base - height, base, [
    [0, shadeColour(colour, 0.02)],
    [1, shadeColour(colour, -0.02)],
  ]);
  fillFace(context, [...line, point(ridge.right, base + 4), point(ridge.left, base + 4)], rock);
  const peaks = line.filter((at, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    return before !== undefined && after !== undefined && at.y < before.y && at.y <= after.y;
  });
  const random = createRandom(ridge.seed + 3);
  context.save();
  context.globalCompositeOperation = 'source-atop';
  for (const peak of peaks) paintFlank(context, ridge, peak, random);
  if (ridge.snow > 0) for (const peak of peaks) paintSnow(context, ridge, peak, random);
  context.fillStyle = fallGradient(context, base - height * 0.8, base, [
    [0, withAlpha(haze, 0)],
    [1, withAlpha(haze, fog)],
  ]);
  context.fillRect(ridge.left, base - height * 1.3, ridge.right - ridge.left, height * 1.4);
  context.restore();
}

function ridgeLine({ seed, left, right, base, height, pitch }: Ridge): Point[] {
  const step = pitch / stepsPerPeak;
  const count = Math.ceil((right - left) / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = index / stepsPerPeak;
    const peak = 1 - Math.abs(2 * (at - Math.floor(at)) - 1);
    const tall = 0.5 + 0.5 * valueNoise(Math.floor(at) * 1.7, seed % 89);
    const rough = 0.09 * valueNoise(index * 0.9, (seed + 7) % 83);
    return point(
      left + index * step,
      base - height * (0.36 + 0.5 * peak ** 1.2 * (0.45 + 0.55 * tall) + 0.14 * tall + rough * 0.7),
    );
  });
}

/** The flank that turns away from the sun, its edge zigzagging down from the peak. */
function paintFlank(context: Context2D, ridge: Ridge, peak: Point, random: () => number): void {
  const drop = ridge.base - peak.y;
  const edge = zigzag(peak, { drop, lean: 0.1, swing: ridge.pitch * 0.1, steps: 6, random });
  const shade = fallGradient(context, peak.y, ridge.base, [
    [0, withAlpha(shadeColour(ridge.colour, -0.16), 0.75)],
    [1, withAlpha(shadeColour(ridge.colour, -0.16), 0.1)],
  ]);
  fillFace(
    context,
    [...edge, point(peak.x + ridge.pitch * 0.75, ridge.base), point(peak.x + ridge.pitch * 0.5, peak.y + drop * 0.5)],
    shade,
  );
}

function paintSnow(context: Context2D, ridge: Ridge, peak: Point, random: () => number): void {
  const line = ridge.base - ridge.height * (1 - ridge.snow);
  const drop = line - peak.y;
  if (drop < ridge.height * 0.04) return;
  const wide = ridge.pitch * 0.8;
  const teeth = 6;
  const lower = Array.from({ length: teeth + 1 }, (_, index) => {
    const share = index / teeth;
    const depth = (index % 2 === 0 ? 0.55 : 1.05) + 0.3 * random();
    return point(peak.x + wide * (1 - 2 * share), peak.y + drop * depth * (1 - 0.3 * Math.abs(1 - 2 * share)));
  });
  const snow = mixColours('#f8fbff', ridge.haze, 0.16);
  fillFace(context, [point(peak.x - wide * 0.2, peak.y - 20), point(peak.x + wide * 0.2, peak.y - 20), ...lower], snow);
  const edge = zigzag(peak, { drop: drop * 1.2, lean: 0.06, swing: wide * 0.1, steps: 4, random });
  const shade = withAlpha(mixColours('#8fa9d0', ridge.haze, 0.3), 0.7);
  context.save();
  context.beginPath();
  for (const [index, { x, y }] of lower.entries()) {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.lineTo(peak.x, peak.y - 20);
  context.closePath();
  context.clip();
  fillFace(context, [...edge, point(peak.x + wide, peak.y + drop * 1.4), point(peak.x + wide, peak.y - 10)], shade);
  context.restore();
}

interface Zigzag {
  readonly drop: number;
  /** Sideways way per unit down. */
  readonly lean: number;
  readonly swing: number;
  readonly steps: number;
  readonly random: () => number;
}

const zigzag = (from: Point, { drop, lean, swing, steps, random }: Zigzag): Point[] =>
  Array.from({ length: steps + 1 }, (_, index) => {
    const share = index / steps;
    const aside = index === 0 ? 0 : swing * (index % 2 === 0 ? -0.7 : 1) * (0.5 + 0.5 * random());
    return point(from.x + lean * drop * share + aside, from.y + drop * share);
  });
