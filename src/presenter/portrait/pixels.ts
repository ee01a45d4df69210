// Pictures as rows of packed pixels, red in the lowest byte and alpha in the highest.

/** A picture; the alpha of a portrait's pixels is how much of them is of the person. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint32Array;
}

/** The pixel at a place between pixels, mixed from its four neighbours; the border goes on outside. */
export function samplePixel({ width, height, data }: Pixels, x: number, y: number): number {
  const placeX = Math.min(Math.max(x, 0), width - 1.01);
  const placeY = Math.min(Math.max(y, 0), height - 1.01);
  const left = placeX | 0;
  const top = placeY | 0;
  const shareX = ((placeX - left) * 256) | 0;
  const shareY = ((placeY - top) * 256) | 0;
  const at = top * width + left;
  return mixFour(data, at, width, shareX, shareY);
}

/** Shares are 0 to 255; two channels are mixed at a time. */
function mixFour(data: Uint32Array, at: number, width: number, shareX: number, shareY: number): number {
  const both = (shareX * shareY) >> 8;
  const right = shareX - both;
  const below = shareY - both;
  const own = 256 - shareX - shareY + both;
  const p0 = data[at] ?? 0;
  const p1 = data[at + 1] ?? 0;
  const p2 = data[at + width] ?? 0;
  const p3 = data[at + width + 1] ?? 0;
  const even =
    Math.imul(p0 & 0xff00ff, own) +
    Math.imul(p1 & 0xff00ff, right) +
    Math.imul(p2 & 0xff00ff, below) +
    Math.imul(p3 & 0xff00ff, both);
  const odd =
    Math.imul((p0 >>> 8) & 0xff00ff, own) +
    Math.imul((p1 >>> 8) & 0xff00ff, right) +
    Math.imul((p2 >>> 8) & 0xff00ff, below) +
    Math.imul((p3 >>> 8) & 0xff00ff, both);
  return (((even >>> 8) & 0xff00ff) | (odd & 0xff00ff00)) >>> 0;
}

/** Mixes two pixels; `share` of the second, 0 to 256. The result is opaque. */
export function mixTwo(first: number, second: number, share: number): number {
  const rest = 256 - share;
  const even = Math.imul(first & 0xff00ff, rest) + Math.imul(second & 0xff00ff, share);
  const green = Math.imul((first >>> 8) & 0xff, rest) + Math.imul((second >>> 8) & 0xff, share);
  return (((even >>> 8) & 0xff00ff) | (green & 0xff00) | 0xff000000) >>> 0;
}

/** Makes a pixel darker: `share` of its own brightness, 0 to 1. */
export function shade(pixel: number, share: number): number {
  const scale = (share * 256) | 0;
  const even = Math.imul(pixel & 0xff00ff, scale);
  const green = Math.imul((pixel >>> 8) & 0xff, scale);
  return (((even >>> 8) & 0xff00ff) | (green & 0xff00) | (pixel & 0xff000000)) >>> 0;
}

/** Packs an opaque pixel out of channels of 0 to 255. */
export const pack = (red: number, green: number, blue: number): number =>
  (byte(red) | (byte(green) << 8) | (byte(blue) << 16) | 0xff000000) >>> 0;

const byte = (value: number): number => Math.min(255, Math.max(0, value | 0));
