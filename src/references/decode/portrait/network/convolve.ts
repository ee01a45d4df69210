// Convolutions over tensors of rows, columns and channels.
import type { Tensor, Window } from './network.ts';

interface Span {
  readonly size: number;
  readonly before: number;
}

/** How many windows fit along a side, and how far the first one begins before the picture. */
export function spanWindows(length: number, windowSize: number, stride: number, same: boolean): Span {
  if (!same) return { size: Math.floor((length - windowSize) / stride) + 1, before: 0 };
  const size = Math.ceil(length / stride);
  return { size, before: Math.max(0, (size - 1) * stride + windowSize - length) >> 1 };
}

/** Rows, columns and channels of a tensor. */
export const sidesOf = ({ shape }: Tensor): readonly [number, number, number] => [
  shape[1] ?? 1,
  shape[2] ?? 1,
  shape[3] ?? 1,
];

/** Weights are [out, rows, columns, in]. */
export function convolve(input: Tensor, weights: Tensor, bias: Tensor | undefined, window: Window): Tensor {
  const [height, width, depth] = sidesOf(input);
  const [outDepth = 1, kernelHeight = 1, kernelWidth = 1] = weights.shape;
  const down = spanWindows(height, kernelHeight, window.strideY, window.same);
  const across = spanWindows(width, kernelWidth, window.strideX, window.same);
  const data = new Float32Array(down.size * across.size * outDepth);
  const kernel = kernelHeight * kernelWidth * depth;
  // The values under a window, side by side, so that each output is one plain product of two rows.
  const patch = new Float32Array(kernel);
  let at = 0;
  for (let y = 0; y < down.size; y += 1) {
    for (let x = 0; x < across.size; x += 1) {
      gather(input, patch, {
        ...{ height, width, depth, kernelHeight, kernelWidth },
        ...{ fromY: y * window.strideY - down.before, fromX: x * window.strideX - across.before },
      });
      multiplyRows(patch, weights.data, bias?.data, data, at, outDepth);
      at += outDepth;
    }
  }
  return { shape: [1, down.size, across.size, outDepth], data };
}

interface Patch {
  readonly height: number;
  readonly width: number;
  readonly depth: number;
  readonly kernelHeight: number;
  readonly kernelWidth: number;
  readonly fromY: number;
  readonly fromX: number;
}

function gather({ data }: Tensor, patch: Float32Array, place: Patch): void {
  const { height, width, depth, kernelHeight, kernelWidth, fromY, fromX } = place;
  let to = 0;
  for (let y = fromY; y < fromY + kernelHeight; y += 1) {
    for (let x = fromX; x < fromX + kernelWidth; x += 1, to += depth) {
      if (y < 0 || x < 0 || y >= height || x >= width) {
        patch.fill(0, to, to + depth);
        continue;
      }
      const from = (y * width + x) * depth;
      for (let channel = 0; channel < depth; channel += 1) patch[to + channel] = data[from + channel] ?? 0;
    }
  }
}

function multiplyRows(
  patch: Float32Array,
  weights: Float32Array,
  bias: Float32Array | undefined,
  to: Float32Array,
  at: number,
  outDepth: number,
): void {
  const { length } = patch;
  for (let out = 0; out < outDepth; out += 1) {
    let sum = bias?.[out] ?? 0;
    const row = out * length;
    for (let index = 0; index < length; index += 1) sum += (patch[index] ?? 0) * (weights[row + index] ?? 0);
    to[at + out] = sum;
  }
}

/** Every channel by itself; weights are [1, rows, columns, channels]. */
export function convolveDepth(input: Tensor, weights: Tensor, bias: Tensor | undefined, window: Window): Tensor {
  const [height, width, depth] = sidesOf(input);
  const [, kernelHeight = 1, kernelWidth = 1] = weights.shape;
  const down = spanWindows(height, kernelHeight, window.strideY, window.same);
  const across = spanWindows(width, kernelWidth, window.strideX, window.same);
  const data = new Float32Array(down.size * across.size * depth);
  for (let y = 0; y < down.size; y += 1) {
    for (let x = 0; x < across.size; x += 1) {
      const at = (y * across.size + x) * depth;
      if (bias !== undefined) data.set(bias.data, at);
      const [fromY, fromX] = [y * window.strideY - down.before, x * window.strideX - across.before];
      addWindow(data, at, input, weights, [fromY, fromX]);
    }
  }
  return { shape: [1, down.size, across.size, depth], data };
}

function addWindow(
  to: Float32Array,
  at: number,
  input: Tensor,
  weights: Tensor,
  [fromY, fromX]: readonly [number, number],
): void {
  const [height, width, depth] = sidesOf(input);
  const [, kernelHeight = 1, kernelWidth = 1] = weights.shape;
  for (let y = Math.max(0, fromY); y < Math.min(height, fromY + kernelHeight); y += 1) {
    for (let x = Math.max(0, fromX); x < Math.min(width, fromX + kernelWidth); x += 1) {
      const weightsAt = ((y - fromY) * kernelWidth + x - fromX) * depth;
      addProduct(to, at, input.data, (y * width + x) * depth, { weights: weights.data, weightsAt, depth });
    }
  }
}

function addProduct(
  to: Float32Array,
  at: number,
  from: Float32Array,
  fromAt: number,
  { weights, weightsAt, depth }: { readonly weights: Float32Array; readonly weightsAt: number; readonly depth: number },
): void {
  for (let channel = 0; channel < depth; channel += 1) {
    to[at + channel] = (to[at + channel] ?? 0) + (from[fromAt + channel] ?? 0) * (weights[weightsAt + channel] ?? 0);
  }
}

/** Spreads every value over a window whose side is the stride; weights are [out, rows, columns, in]. */
export function convolveTransposed(input: Tensor, weights: Tensor, bias: Tensor | undefined, window: Window): Tensor {
  const [height, width, depth] = sidesOf(input);
  const [outDepth = 1, kernelHeight = 1, kernelWidth = 1] = weights.shape;
  if (kernelHeight !== window.strideY || kernelWidth !== window.strideX) throw new Error('Windows overlap.');
  const outWidth = width * kernelWidth;
  const data = new Float32Array(height * kernelHeight * outWidth * outDepth);
  for (let y = 0; y < height * kernelHeight; y += 1) {
    for (let x = 0; x < outWidth; x += 1) {
      const from = (Math.floor(y / kernelHeight) * width + Math.floor(x / kernelWidth)) * depth;
      for (let out = 0; out < outDepth; out += 1) {
        const row = ((out * kernelHeight + (y % kernelHeight)) * kernelWidth + (x % kernelWidth)) * depth;
        let sum = bias?.data[out] ?? 0;
        for (let channel = 0; channel < depth; channel += 1) {
          sum += (input.data[from + channel] ?? 0) * (weights.data[row + channel] ?? 0);
        }
        data[(y * outWidth + x) * outDepth + out] = sum;
      }
    }
  }
  return { shape: [1, height * kernelHeight, outWidth, outDepth], data };
}
