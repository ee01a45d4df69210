// A picture -> how much of each pixel is of the person, with edges that follow the picture's own.
import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import { drawScaled, lumaAt, toPicture } from '../image/picture.ts';
import type { Network } from './network/network.ts';
import { runNetwork } from './network/run-network.ts';

const inputPx = 256;
const mattePx = 640;

/** Shares of 0 to 1 on a grid of the picture's shape. */
export interface Matte {
  readonly width: number;
  readonly height: number;
  readonly shares: Float32Array;
}

/** Gives the matte, at most 640 pixels on its longer side. */
export function findMatte(picture: Canvas, finder: Network): Matte {
  const shares = runNetwork(finder, stretched(picture))[0] ?? new Float32Array();
  const small = toPicture(drawScaled(picture, mattePx));
  const { width, height } = small;
  const coarse = new Float32Array(width * height);
  const guide = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      coarse[y * width + x] = sampleSquare(shares, (x + 0.5) / width, (y + 0.5) / height);
      guide[y * width + x] = lumaAt(small, x, y) / 255;
    }
  }
  const refined = guided(coarse, guide, width, height);
  return { width, height, shares: refined.map((share) => Math.min(1, Math.max(0, (share - 0.12) / 0.76))) };
}

/** The network takes a square: the picture is stretched to it. */
function stretched(picture: Canvas): Float32Array {
  const context = createCanvas(inputPx, inputPx).getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, inputPx, inputPx);
  const { data } = context.getImageData(0, 0, inputPx, inputPx);
  return Float32Array.from({ length: inputPx * inputPx * 3 }, (_, index) => {
    return (data[Math.floor(index / 3) * 4 + (index % 3)] ?? 0) / 255;
  });
}

function sampleSquare(shares: Float32Array, x: number, y: number): number {
  const clamped = (value: number): number => Math.min(inputPx - 1.001, Math.max(0, value * inputPx - 0.5));
  const [placeX, placeY] = [clamped(x), clamped(y)];
  const [left, top] = [Math.floor(placeX), Math.floor(placeY)];
  const [dx, dy] = [placeX - left, placeY - top];
  const at = (column: number, row: number): number => shares[row * inputPx + column] ?? 0;
  return (
    (at(left, top) * (1 - dx) + at(left + 1, top) * dx) * (1 - dy) +
    (at(left, top + 1) * (1 - dx) + at(left + 1, top + 1) * dx) * dy
  );
}

const reachPx = 7;
const smoothing = 4e-4;

/** In every window the matte is a line of the guide's brightness (He, Sun, Tang: Guided Image Filtering). */
function guided(matte: Float32Array, guide: Float32Array, width: number, height: number): Float32Array {
  const means = (values: Float32Array): Float32Array => boxMeans(values, width, height, reachPx);
  const times = (a: Float32Array, b: Float32Array): Float32Array => a.map((value, index) => value * (b[index] ?? 0));
  const [meanGuide, meanMatte] = [means(guide), means(matte)];
  const [meanBoth, meanSquare] = [means(times(guide, matte)), means(times(guide, guide))];
  const slope = meanBoth.map((both, index) => {
    const [ownGuide = 0, square = 0] = [meanGuide[index], meanSquare[index]];
    return (both - ownGuide * (meanMatte[index] ?? 0)) / (square - ownGuide ** 2 + smoothing);
  });
  const base = meanMatte.map((own, index) => own - (slope[index] ?? 0) * (meanGuide[index] ?? 0));
  const [slopes, bases] = [means(slope), means(base)];
  return guide.map((own, index) => (slopes[index] ?? 0) * own + (bases[index] ?? 0));
}

/** The mean of the square around each pixel, along rows and then along columns. */
function boxMeans(values: Float32Array, width: number, height: number, reach: number): Float32Array {
  const rows = new Float32Array(values.length);
  for (let row = 0; row < height; row += 1)
    laneMeans(values, rows, { from: row * width, step: 1, length: width, reach });
  const means = new Float32Array(values.length);
  for (let column = 0; column < width; column += 1) {
    laneMeans(rows, means, { from: column, step: width, length: height, reach });
  }
  return means;
}

interface Lane {
  readonly from: number;
  readonly step: number;
  readonly length: number;
  readonly reach: number;
}

function laneMeans(values: Float32Array, means: Float32Array, { from, step, length, reach }: Lane): void {
  let [sum, count] = [0, 0];
  for (let place = -reach; place < length; place += 1) {
    const [entering, leaving] = [place + reach, place - reach - 1];
    if (entering < length) {
      sum += values[from + entering * step] ?? 0;
      count += 1;
    }
    if (leaving >= 0) {
      sum -= values[from + leaving * step] ?? 0;
      count -= 1;
    }
    if (place >= 0) means[from + place * step] = sum / count;
  }
}
