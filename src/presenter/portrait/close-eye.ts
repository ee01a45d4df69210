// A closing lid: the skin between brow and lashes comes down over an eye that stays, with a line of lashes at its edge.
import { clamp, lerp, smoothstep } from '../../drawing/numbers.ts';
import { alongOf, belowOf, placeIn, readCurve } from './face-frame.ts';
import { mixTwo, type Pixels, samplePixel, shade } from './pixels.ts';
import type { EyeShape } from './portrait-shape.ts';

/** A lid that can be closed. */
export interface Lid {
  readonly eye: EyeShape;
  readonly picture: Pixels;
  /** The colour of the lashes. */
  readonly lashes: number;
  /** 0 to 1: brow, shadow or glasses stand where the lid's skin should be; the skin under the eye takes its place. */
  readonly borrowed: number;
}

/** How far the lashes of an open eye stand up from the lid's edge, by half of the eye's width. */
const lashHeight = 0.3;
/** Where the skin under an eye is free of lashes, in the same measure. */
const underEye = 0.42;

/** Looks at an eye. */
export function createLid(picture: Pixels, eye: EyeShape): Lid {
  return { eye, picture, lashes: darkestOnEdge(picture, eye), borrowed: shareBorrowed(picture, eye) };
}

const lumaOf = (pixel: number): number => (pixel & 255) + 2 * ((pixel >>> 8) & 255) + ((pixel >>> 16) & 255);

function darkestOnEdge(picture: Pixels, { frame, upper }: EyeShape): number {
  let [dark, least] = [0, Number.POSITIVE_INFINITY];
  for (let a = -0.7 * frame.half; a < 0.7 * frame.half; a += 1) {
    const [x, y] = placeIn(frame, a, readCurve(upper, a));
    const pixel = samplePixel(picture, x, y);
    if (lumaOf(pixel) >= least) continue;
    [dark, least] = [pixel, lumaOf(pixel)];
  }
  return dark;
}

/** Much of the skin above the eye is nearer to the brow's colour than to that of the skin below: it is no skin. */
function shareBorrowed(picture: Pixels, eye: EyeShape): number {
  const { frame } = eye;
  const { half } = frame;
  const lumaAt = (a: number, b: number): number => lumaOf(samplePixel(picture, ...placeIn(frame, a, b)));
  let [dark, count] = [0, 0];
  for (let u = -0.7; u <= 0.7; u += 0.1) {
    const a = u * half;
    const under = lumaAt(a, readCurve(eye.lower, a) + underEye * half);
    const brow = Math.min(under, lumaAt(a, readCurve(eye.brow, a) - 0.15 * half));
    const { top, source } = skinAbove(eye, a);
    for (let share = 0.1; share < 1; share += 0.1) {
      if (lumaAt(a, lerp(top, source, share)) < lerp(brow, under, 0.4)) dark += 1;
      count += 1;
    }
  }
  return smoothstep(0.12, 0.36, dark / count);
}

/** From under the brow to above the lashes. */
function skinAbove(
  eye: EyeShape,
  a: number,
): { readonly upper: number; readonly top: number; readonly source: number } {
  const { half } = eye.frame;
  const taper = 1 - (a / half) ** 4;
  const upper = readCurve(eye.upper, a) - 0.03 * half * taper;
  const top = Math.min(Math.max(readCurve(eye.brow, a) + 0.16 * half, upper - 1.1 * half), upper - 0.48 * half);
  return { upper, top, source: upper - lashHeight * half * taper };
}

/** The pixel of an eye at the place (x, y) of the picture; `closed` is 0 to 1. Null: as the picture has it. */
export function lidPixel({ eye, picture, lashes, borrowed }: Lid, closed: number, x: number, y: number): number | null {
  const { frame } = eye;
  const { half } = frame;
  const a = alongOf(frame, x, y);
  const u = a / half;
  if (Math.abs(u) >= 1) return null;
  const b = belowOf(frame, x, y);
  const taper = 1 - u ** 4;
  const { upper, top, source } = skinAbove(eye, a);
  const lower = Math.max(upper, readCurve(eye.lower, a));
  const margin = lerp(upper, lower + 0.09 * half * taper, closed);
  if (b <= top || b >= Math.max(lower, margin) + 0.2 * half) return null;
  const line = lashLine((b - margin) / half) * smoothstep(0.05, 0.6, closed * taper);
  const along = (toB: number): number => samplePixel(picture, x - (toB - b) * frame.sin, y + (toB - b) * frame.cos);
  if (b > margin + 0.5) {
    // The lid's shadow on the eye.
    const shadow = b > lower ? 1 : 1 - 0.35 * closed * Math.exp(-(b - margin) / (0.16 * half));
    return mixTwo(shade(along(b), shadow), lashes, Math.round(line * 205));
  }
  const share = clamp((b - top) / (margin - top));
  const end = lerp(upper, source, smoothstep(0, 0.55, closed));
  const drawn = borrowed >= 1 ? 0 : along(lerp(top, end, ease(share, (margin - top) / (end - top))));
  const skin =
    borrowed <= 0
      ? drawn
      : mixTwo(
          drawn,
          borrowedSkin(along, { b, upper, lower, margin, half, closed, taper }),
          Math.round(256 * borrowed),
        );
  // A lid is a ball: its middle is lit, its edge turns away.
  const round = 1 - 0.16 * closed * smoothstep(0.55, 1, share);
  return mixTwo(shade(skin, round), lashes, Math.round(line * 205));
}

interface LidPlace {
  readonly b: number;
  readonly upper: number;
  readonly lower: number;
  readonly margin: number;
  readonly half: number;
  readonly closed: number;
  readonly taper: number;
}

/** The skin under the eye, upside down and in the light of the skin above: it covers the eye and its lashes. */
function borrowedSkin(along: (b: number) => number, place: LidPlace): number {
  const { b, upper, lower, margin, half, closed, taper } = place;
  const from = upper - 0.5 * half;
  const covers = smoothstep(from, from + 0.35 * half, b) * smoothstep(0, 0.35, closed) * smoothstep(0.05, 0.4, taper);
  if (covers <= 0) return along(b);
  const skin = along(lower + underEye * half + 0.7 * (margin - b));
  const [above, below] = [lumaOf(along(from)), lumaOf(along(lower + underEye * half))];
  const tone = lerp(clamp(above / Math.max(1, below), 0.5, 1), 0.95, smoothstep(from, lerp(upper, margin, 0.6), b));
  return mixTwo(along(b), shade(skin, tone), Math.round(256 * covers));
}

/** Leaves the upper part of the skin almost where it is. */
function ease(share: number, stretch: number): number {
  return share + 0.5 * Math.min(0.85, stretch - 1) * share * (1 - share);
}

/** Sharp above, softer below, where the lashes hang. */
const lashLine = (far: number): number => Math.exp(-((far / (far > 0 ? 0.075 : 0.045)) ** 2));
