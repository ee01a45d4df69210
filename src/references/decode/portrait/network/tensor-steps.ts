// What networks do to tensors beside convolutions.
import { sidesOf, spanWindows } from './convolve.ts';
import type { Tensor, Window } from './network.ts';

/** Applies a function to every number, in place. */
export function each({ data }: Tensor, change: (value: number) => number): void {
  for (let index = 0; index < data.length; index += 1) data[index] = change(data[index] ?? 0);
}

/** Adds or multiplies number by number; a smaller second tensor holds one number for each channel. */
export function combine(first: Tensor, second: Tensor, join: (a: number, b: number) => number): Tensor {
  const [large, small] = first.data.length >= second.data.length ? [first, second] : [second, first];
  const data = new Float32Array(large.data.length);
  const { length } = small.data;
  for (let index = 0; index < data.length; index += 1) {
    data[index] = join(large.data[index] ?? 0, small.data[index % length] ?? 0);
  }
  return { shape: large.shape, data };
}

/** Lets negative numbers through by a share of their channel's own. */
export function prelu({ shape, data }: Tensor, slopes: Tensor): Tensor {
  const out = new Float32Array(data.length);
  const { length } = slopes.data;
  for (let index = 0; index < data.length; index += 1) {
    const value = data[index] ?? 0;
    out[index] = value >= 0 ? value : value * (slopes.data[index % length] ?? 0);
  }
  return { shape, data: out };
}

/** Puts zeros around; `pads` holds before and after for each side of the shape. */
export function pad(input: Tensor, pads: readonly number[]): Tensor {
  const [height, width, depth] = sidesOf(input);
  const [, , top = 0, bottom = 0, left = 0, right = 0, , behind = 0] = pads;
  const shape = [1, height + top + bottom, width + left + right, depth + behind];
  const [, , outWidth = 1, outDepth = 1] = shape;
  const data = new Float32Array(shape.reduce((product, side) => product * side, 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * depth;
      data.set(input.data.subarray(from, from + depth), ((y + top) * outWidth + x + left) * outDepth);
    }
  }
  return { shape, data };
}

/** Takes the largest or the mean number under each window, channel by channel. */
export function pool(
  input: Tensor,
  window: Window,
  size: { readonly width: number; readonly height: number },
  kind: 'max' | 'average',
): Tensor {
  const [height, width, depth] = sidesOf(input);
  const down = spanWindows(height, size.height, window.strideY, window.same);
  const across = spanWindows(width, size.width, window.strideX, window.same);
  const data = new Float32Array(down.size * across.size * depth);
  for (let y = 0; y < down.size; y += 1) {
    const fromY = Math.max(0, y * window.strideY - down.before);
    const toY = Math.min(height, y * window.strideY - down.before + size.height);
    for (let x = 0; x < across.size; x += 1) {
      const fromX = Math.max(0, x * window.strideX - across.before);
      const toX = Math.min(width, x * window.strideX - across.before + size.width);
      const take = kind === 'max' ? largestIn : meanIn;
      const at = (y * across.size + x) * depth;
      for (let channel = 0; channel < depth; channel += 1) {
        data[at + channel] = take(input.data, { fromY, toY, fromX, toX, width, depth, channel });
      }
    }
  }
  return { shape: [1, down.size, across.size, depth], data };
}

interface Part {
  readonly fromY: number;
  readonly toY: number;
  readonly fromX: number;
  readonly toX: number;
  readonly width: number;
  readonly depth: number;
  readonly channel: number;
}

function largestIn(data: Float32Array, { fromY, toY, fromX, toX, width, depth, channel }: Part): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let y = fromY; y < toY; y += 1) {
    for (let x = fromX; x < toX; x += 1) largest = Math.max(largest, data[(y * width + x) * depth + channel] ?? 0);
  }
  return largest;
}

function meanIn(data: Float32Array, { fromY, toY, fromX, toX, width, depth, channel }: Part): number {
  let sum = 0;
  for (let y = fromY; y < toY; y += 1) {
    for (let x = fromX; x < toX; x += 1) sum += data[(y * width + x) * depth + channel] ?? 0;
  }
  return sum / Math.max(1, (toY - fromY) * (toX - fromX));
}

/** Joins tensors along an axis. */
export function concat(tensors: readonly Tensor[], axis: number): Tensor {
  const [first] = tensors;
  if (first === undefined) throw new Error('Nothing to join.');
  const along = axis < 0 ? axis + first.shape.length : axis;
  const product = (sides: readonly number[]): number => sides.reduce((all, side) => all * side, 1);
  const rows = product(first.shape.slice(0, along));
  const shape = first.shape.map((side, index) =>
    index === along ? tensors.reduce((sum, tensor) => sum + (tensor.shape[along] ?? 1), 0) : side,
  );
  const data = new Float32Array(product(shape));
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    for (const tensor of tensors) {
      const length = tensor.data.length / rows;
      data.set(tensor.data.subarray(row * length, (row + 1) * length), at);
      at += length;
    }
  }
  return { shape, data };
}

/** Enlarges or shrinks by linear interpolation. */
export function resize(
  input: Tensor,
  [outHeight = 1, outWidth = 1]: readonly number[],
  how: { readonly alignCorners: boolean; readonly halfPixel: boolean },
): Tensor {
  const [height, width, depth] = sidesOf(input);
  const data = new Float32Array(outHeight * outWidth * depth);
  const placeIn = (at: number, length: number, outLength: number): number => {
    if (how.alignCorners && outLength > 1) return (at * (length - 1)) / (outLength - 1);
    const place = how.halfPixel ? ((at + 0.5) * length) / outLength - 0.5 : (at * length) / outLength;
    return Math.min(length - 1, Math.max(0, place));
  };
  for (let y = 0; y < outHeight; y += 1) {
    const placeY = placeIn(y, height, outHeight);
    const [top, bottom] = [Math.floor(placeY), Math.min(height - 1, Math.floor(placeY) + 1)];
    for (let x = 0; x < outWidth; x += 1) {
      const placeX = placeIn(x, width, outWidth);
      const [left, right] = [Math.floor(placeX), Math.min(width - 1, Math.floor(placeX) + 1)];
      const [shareY, shareX] = [placeY - top, placeX - left];
      const value = (row: number, column: number, channel: number): number =>
        input.data[(row * width + column) * depth + channel] ?? 0;
      for (let channel = 0; channel < depth; channel += 1) {
        const above = value(top, left, channel) * (1 - shareX) + value(top, right, channel) * shareX;
        const below = value(bottom, left, channel) * (1 - shareX) + value(bottom, right, channel) * shareX;
        data[(y * outWidth + x) * depth + channel] = above * (1 - shareY) + below * shareY;
      }
    }
  }
  return { shape: [1, outHeight, outWidth, depth], data };
}
