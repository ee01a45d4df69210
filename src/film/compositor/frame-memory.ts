// I420 frames in the memory of the WASM that fills, blends, moves and enlarges them.
import { readFileSync } from 'node:fs';
import type { PixelBox } from './pixel-box.ts';

/** Numbers one of the frames in the memory. */
export type FrameSlot = number;

/** One plane of a picture: rows of `stride` bytes. */
export interface Plane {
  readonly bytes: Uint8Array;
  /** The first byte of what is wanted. */
  readonly offset: number;
  readonly stride: number;
}

/** The second frame pushes the first out to the left, slides over it from the right, or appears from the left. */
export type ColumnMove = 'push' | 'cover' | 'wipe';

/** Frames of one size. A slot keeps its picture until it is written again. */
export interface FrameMemory {
  /** Bytes of one frame: the luma plane, then the two chroma planes of a quarter each. */
  readonly frameSizeBytes: number;
  /** The bytes of a frame, not a copy. */
  readonly bytes: (slot: FrameSlot) => Uint8Array<ArrayBuffer>;
  /** Converts opaque RGBA pixels of the box's size into the box of a frame. */
  readonly write: (slot: FrameSlot, box: PixelBox, rgba: Uint8Array) => void;
  /** Lays premultiplied RGBA pixels of the box's size over the box of a frame. */
  readonly overlay: (slot: FrameSlot, box: PixelBox, rgba: Uint8Array) => void;
  /** Copies the three planes of a decoded picture, each from its offset on, into the box of a frame. */
  readonly writePlanes: (slot: FrameSlot, box: PixelBox, planes: readonly Plane[]) => void;
  /** Mixes two frames; `share` 0 shows the first, 1 the second. */
  readonly blend: (from: FrameSlot, to: FrameSlot, target: FrameSlot, share: number) => void;
  /** Goes from the first frame to the second by moving columns; `share` 0 shows the first, 1 the second. */
  readonly move: (way: ColumnMove, from: FrameSlot, to: FrameSlot, target: FrameSlot, share: number) => void;
  /** Enlarges the middle of a frame by a factor of 1 or more. */
  readonly zoom: (from: FrameSlot, target: FrameSlot, factor: number) => void;
}

type PixelsToBox = (
  source: number,
  sourceStride: number,
  width: number,
  height: number,
  targetY: number,
  lumaStride: number,
  targetU: number,
  targetV: number,
  chromaStride: number,
) => void;

type MovePlane = (from: number, to: number, target: number, width: number, height: number, shift: number) => void;

interface Arithmetic extends Readonly<Record<ColumnMove, MovePlane>> {
  readonly convert: PixelsToBox;
  readonly overlay: PixelsToBox;
  readonly blend: (from: number, to: number, target: number, length: number, weight: number) => void;
  readonly zoom: (source: number, target: number, width: number, height: number, step: number) => void;
}

const pageSizeBytes = 65_536;
const blendSteps = 128;
/** One pixel in the fixed-point numbers of `zoom`. */
const wholeStep = 65_536;
/** Pixels are copied in and converted by so many bytes at a time: they stay in the processor's cache in between. */
const stagingBytes = 131_072;
/** Vector code reads and writes whole blocks of 64 bytes; every part of the memory starts at one. */
const align = (sizeBytes: number): number => Math.ceil(sizeBytes / 64) * 64;

let compiled: WebAssembly.Module | undefined;

function instantiate(memory: WebAssembly.Memory): Arithmetic {
  compiled ??= new WebAssembly.Module(readFileSync(new URL('../wasm/i420.wasm', import.meta.url)));
  // The exports are those of wasm/i420.ts; a test holds the binary to its source.
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as Arithmetic;
}

/** Makes the memory for `slots` frames of an even width and height. */
export function createFrameMemory(size: {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly slots: number;
}): FrameMemory {
  const { widthPx, heightPx, slots } = size;
  const lumaBytes = widthPx * heightPx;
  const chromaBytes = lumaBytes / 4;
  const frameSizeBytes = lumaBytes + 2 * chromaBytes;
  const stagingStart = pageSizeBytes;
  const framesStart = stagingStart + align(Math.max(stagingBytes, 2 * widthPx * 4));
  const startOf = (slot: FrameSlot): number => framesStart + slot * align(frameSizeBytes);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(startOf(slots) / pageSizeBytes) + 1 });
  const everything = new Uint8Array(memory.buffer);
  const arithmetic = instantiate(memory);
  const planes = [
    { at: 0, shrink: 1 },
    { at: lumaBytes, shrink: 2 },
    { at: lumaBytes + chromaBytes, shrink: 2 },
  ];

  const inStages = (work: Arithmetic['convert'], slot: FrameSlot, box: PixelBox, rgba: Uint8Array): void => {
    const stride = box.width * 4;
    const rowsAtOnce = Math.max(2, Math.floor(stagingBytes / stride / 2) * 2);
    for (let row = 0; row < box.height; row += rowsAtOnce) {
      const rows = Math.min(rowsAtOnce, box.height - row);
      everything.set(rgba.subarray(row * stride, (row + rows) * stride), stagingStart);
      const y = box.y + row;
      const luma = startOf(slot) + y * widthPx + box.x;
      const u = startOf(slot) + lumaBytes + (y / 2) * (widthPx / 2) + box.x / 2;
      work(stagingStart, stride, box.width, rows, luma, widthPx, u, u + chromaBytes, widthPx / 2);
    }
  };

  return {
    frameSizeBytes,
    bytes: (slot) => everything.subarray(startOf(slot), startOf(slot) + frameSizeBytes),
    write: (slot, box, rgba) => inStages(arithmetic.convert, slot, box, rgba),
    overlay: (slot, box, rgba) => inStages(arithmetic.overlay, slot, box, rgba),
    writePlanes: (slot, box, planes) => {
      const starts = [0, lumaBytes, lumaBytes + chromaBytes];
      for (const [index, plane] of planes.entries()) {
        const shrink = index === 0 ? 1 : 2;
        const [width, height, stride] = [box.width / shrink, box.height / shrink, widthPx / shrink];
        let target = startOf(slot) + (starts[index] ?? 0) + (box.y / shrink) * stride + box.x / shrink;
        let from = plane.offset;
        for (let row = 0; row < height; row += 1) {
          everything.set(plane.bytes.subarray(from, from + width), target);
          target += stride;
          from += plane.stride;
        }
      }
    },
    blend: (from, to, target, share) => {
      const weight = Math.round(share * blendSteps);
      arithmetic.blend(startOf(from), startOf(to), startOf(target), align(frameSizeBytes), weight);
    },
    move: (way, from, to, target, share) => {
      const shift = Math.round((share * widthPx) / 2);
      for (const { at, shrink } of planes) {
        const columns = (shift * 2) / shrink;
        const [width, height] = [widthPx / shrink, heightPx / shrink];
        arithmetic[way](startOf(from) + at, startOf(to) + at, startOf(target) + at, width, height, columns);
      }
    },
    zoom: (from, target, factor) => {
      const step = Math.min(wholeStep - 1, Math.floor(wholeStep / factor));
      for (const { at, shrink } of planes) {
        arithmetic.zoom(startOf(from) + at, startOf(target) + at, widthPx / shrink, heightPx / shrink, step);
      }
    },
  };
}
