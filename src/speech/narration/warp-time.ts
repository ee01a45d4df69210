// Two recordings of the same words -> the way from the times of one to the times of the other (dynamic time warping).
import { setImmediate as nextTurn } from 'node:timers/promises';
import { cepstrumCount, hopMs } from './cepstra.ts';

/** How far the two may drift apart, as share of the length, and at least. */
const bandShare = 0.25;
const fewestBandFrames = 100;
/** The steps of the way are kept in one byte each. */
const mostSteps = 120_000_000;
const rowsPerTurn = 100;

const stepOf = { both: 0, reference: 1, target: 2 } as const;

/** Gives, for a time of the reference, the time of the target at which the same is said. */
export async function warpTime(reference: Float32Array, target: Float32Array): Promise<(timeMs: number) => number> {
  const rows = reference.length / cepstrumCount;
  const columns = target.length / cepstrumCount;
  if (rows === 0 || columns === 0) return () => 0;
  const band = Math.min(Math.max(fewestBandFrames, Math.ceil(bandShare * columns)), Math.floor(mostSteps / rows / 2));
  const grid = { rows, columns, band, width: 2 * band + 2 };
  const steps = await findSteps(reference, target, grid);
  const middles = followBack(steps, grid);
  return (timeMs) => {
    const place = Math.max(0, Math.min(rows - 1, timeMs / hopMs));
    const row = Math.floor(place);
    const from = middles[row] ?? 0;
    const to = middles[Math.min(rows - 1, row + 1)] ?? from;
    return (from + (to - from) * (place - row)) * hopMs;
  };
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly band: number;
  readonly width: number;
}

const firstColumn = ({ rows, columns, band }: Grid, row: number): number =>
  Math.max(0, Math.floor((row * columns) / rows) - band);
const lastColumn = ({ rows, columns, band }: Grid, row: number): number =>
  Math.min(columns - 1, Math.floor((row * columns) / rows) + band);

async function findSteps(reference: Float32Array, target: Float32Array, grid: Grid): Promise<Uint8Array> {
  const steps = new Uint8Array(grid.rows * grid.width);
  let before = new Float64Array(grid.columns).fill(Number.POSITIVE_INFINITY);
  let costs = new Float64Array(grid.columns);
  for (let row = 0; row < grid.rows; row += 1) {
    if (row % rowsPerTurn === 0) await nextTurn();
    costs.fill(Number.POSITIVE_INFINITY);
    const first = firstColumn(grid, row);
    for (let column = first; column <= lastColumn(grid, row); column += 1) {
      const { step, cost } = row + column === 0 ? start : cheapest(before, costs, column);
      steps[row * grid.width + column - first] = step;
      costs[column] = cost + distance(reference, row, target, column);
    }
    [before, costs] = [costs, before];
  }
  return steps;
}

const start = { step: stepOf.both, cost: 0 } as const;

/** The cheapest way to a cell: from the frame before in both, in the reference, or in the target. */
function cheapest(
  before: Float64Array,
  costs: Float64Array,
  column: number,
): { readonly step: number; readonly cost: number } {
  const both = before[column - 1] ?? Number.POSITIVE_INFINITY;
  const up = before[column] ?? Number.POSITIVE_INFINITY;
  const left = costs[column - 1] ?? Number.POSITIVE_INFINITY;
  if (both <= up && both <= left) return { step: stepOf.both, cost: both };
  return up <= left ? { step: stepOf.reference, cost: up } : { step: stepOf.target, cost: left };
}

function distance(reference: Float32Array, row: number, target: Float32Array, column: number): number {
  let sum = 0;
  for (let index = 0; index < cepstrumCount; index += 1) {
    const difference = (reference[row * cepstrumCount + index] ?? 0) - (target[column * cepstrumCount + index] ?? 0);
    sum += difference * difference;
  }
  return Math.sqrt(sum);
}

/** The middle of the target's frames that each frame of the reference meets. */
function followBack(steps: Uint8Array, grid: Grid): Float64Array {
  const middles = new Float64Array(grid.rows);
  let row = grid.rows - 1;
  let column = Math.min(grid.columns - 1, lastColumn(grid, row));
  let last = column;
  while (row >= 0 && column >= 0) {
    const step = steps[row * grid.width + column - firstColumn(grid, row)];
    if (step === stepOf.target && column > firstColumn(grid, row)) {
      column -= 1;
      continue;
    }
    middles[row] = (column + last) / 2;
    row -= 1;
    if (step === stepOf.both) column -= 1;
    last = column;
  }
  return middles;
}
