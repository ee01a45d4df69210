// For a pose: where in the picture each node of a grid comes from; between the nodes it is even.
import { alongOf, belowOf } from './face-frame.ts';
import { type Grid, type HeadField, type HeadMove, moveHead } from './head-field.ts';
import type { PortraitShape } from './portrait-shape.ts';
import { type MouthMove, moveMouth } from './speak-mouth.ts';
import type { NodePlaces, WarpKernel } from './warp-kernel.ts';

/** What a pose makes of the grid. */
export interface WarpGrid {
  readonly grid: Grid;
  /** With the turn of the head undone. */
  readonly head: NodePlaces;
  /** With the movement of the mouth undone too, for what is above the lips' line and for what is below it. */
  readonly upper: NodePlaces;
  readonly lower: NodePlaces;
}

export function createWarpGrid(grid: Grid, { nodes }: WarpKernel): WarpGrid {
  const count = grid.columns * grid.rows;
  return { grid, head: { x: new Float32Array(count), y: new Float32Array(count) }, ...nodes };
}

/** The movement of a pose. */
export interface Moves {
  readonly head: HeadMove;
  readonly mouth: MouthMove;
}

/** Fills the grid for a pose. */
export function fillWarpGrid(warp: WarpGrid, shape: PortraitShape, field: HeadField, moves: Moves): void {
  const { left, top, cell, columns, rows } = warp.grid;
  const by = { dx: 0, dy: 0 };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const node = row * columns + column;
      const [x, y] = [left + column * cell, top + row * cell];
      moveHead(field, moves.head, shape, x, y, by);
      moveHead(field, moves.head, shape, x - by.dx, y - by.dy, by);
      warp.head.x[node] = x - by.dx;
      warp.head.y[node] = y - by.dy;
      undoMouth(warp, shape, moves.mouth, node);
    }
  }
}

/** Movements are small and even: three guesses come nearer than a tenth of a pixel. */
const guesses = 3;

function undoMouth({ head, upper, lower }: WarpGrid, shape: PortraitShape, move: MouthMove, node: number): void {
  const [x, y] = [head.x[node] ?? 0, head.y[node] ?? 0];
  const { frame, chin } = shape.mouth;
  const [a, b] = [alongOf(frame, x, y), belowOf(frame, x, y)];
  const isNear =
    Math.abs(a) < 0.8 * shape.faceWidth &&
    b > -0.36 * shape.faceHeight &&
    b < chin + 0.45 * shape.faceHeight + move.drop;
  const by = { da: 0, db: 0 };
  for (const side of ['upper', 'lower'] as const) {
    const to = side === 'upper' ? upper : lower;
    for (let guess = 0; isNear && guess < guesses; guess += 1) {
      moveMouth(shape, move, { a: a - by.da, b: b - by.db, side }, by);
    }
    to.x[node] = x - by.da * frame.cos + by.db * frame.sin;
    to.y[node] = y - by.da * frame.sin - by.db * frame.cos;
    by.da = 0;
    by.db = 0;
  }
}
