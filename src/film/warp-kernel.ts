// The compiled arithmetic of portraits, with everything it draws in its own memory.
import { readFileSync } from 'node:fs';
import type { CreateWarpKernel, NodePlaces } from '../presenter/portrait/warp-kernel.ts';

interface Arithmetic {
  readonly place: (...places: number[]) => void;
  readonly drawCell: (nodesX: number, nodesY: number, row: number, column: number) => void;
  readonly drawRows: (nodesX: number, nodesY: number, fromRow: number, toRow: number) => void;
}

const pageSizeBytes = 65_536;
const align = (sizeBytes: number): number => Math.ceil(sizeBytes / 64) * 64;

let compiled: WebAssembly.Module | undefined;

function instantiate(memory: WebAssembly.Memory): Arithmetic {
  compiled ??= new WebAssembly.Module(readFileSync(new URL('./wasm/warp.wasm', import.meta.url)));
  // The exports are those of wasm/warp.ts; a test holds the binary to its source.
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as Arithmetic;
}

/** Makes a kernel; the pictures are copied into its memory. */
export const createWarpKernel: CreateWarpKernel = ({ picture, behind, still, area, grid }) => {
  const pixelsBytes = align(picture.data.byteLength);
  const nodeCount = grid.columns * grid.rows;
  const nodesBytes = align(nodeCount * 4);
  const targetAt = pageSizeBytes + 3 * pixelsBytes;
  const nodesAt = targetAt + align(area.width * area.height * 4);
  const memory = new WebAssembly.Memory({ initial: Math.ceil((nodesAt + 4 * nodesBytes) / pageSizeBytes) + 1 });
  const [pictureAt, behindAt, stillAt] = [0, 1, 2].map((index) => pageSizeBytes + index * pixelsBytes);
  for (const [at, { data }] of [
    [pictureAt, picture],
    [behindAt, behind],
    [stillAt, still],
  ] as const) {
    new Uint32Array(memory.buffer, at, data.length).set(data);
  }
  const arithmetic = instantiate(memory);
  arithmetic.place(
    ...[pictureAt ?? 0, behindAt ?? 0, stillAt ?? 0, targetAt, picture.width, picture.height],
    ...[area.left, area.top, area.width, grid.cell, grid.columns],
  );
  const starts = { upper: nodesAt, lower: nodesAt + 2 * nodesBytes };
  const placesAt = (at: number): NodePlaces => ({
    x: new Float32Array(memory.buffer, at, nodeCount),
    y: new Float32Array(memory.buffer, at + nodesBytes, nodeCount),
  });
  return {
    target: new Uint32Array(memory.buffer, targetAt, area.width * area.height),
    nodes: { upper: placesAt(starts.upper), lower: placesAt(starts.lower) },
    drawRows: (side, fromRow, toRow) => arithmetic.drawRows(starts[side], starts[side] + nodesBytes, fromRow, toRow),
    drawCell: (side, row, column) => arithmetic.drawCell(starts[side], starts[side] + nodesBytes, row, column),
  };
};
