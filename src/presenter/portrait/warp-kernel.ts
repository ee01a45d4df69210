// The arithmetic that draws a portrait through its grid; whoever draws brings it, for it is compiled.
import type { Grid } from './head-field.ts';
import type { Pixels } from './pixels.ts';

/** A rectangle of whole pixels. */
export interface PixelArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Places in pixels of the picture for every node of a grid, in rows. */
export interface NodePlaces {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Above and below the line where the lips meet, the face moves by different grids. */
export type LipSide = 'upper' | 'lower';

/** Draws a portrait's pixels by the grids that stand in its memory. */
export interface WarpKernel {
  /** The pixels of the area. */
  readonly target: Uint32Array<ArrayBuffer>;
  /** To be filled before drawing. */
  readonly nodes: Readonly<Record<LipSide, NodePlaces>>;
  /** Draws the rows from `fromRow` to before `toRow` of the area. */
  readonly drawRows: (side: LipSide, fromRow: number, toRow: number) => void;
  /** Draws one row of one cell; `column` is where the cell begins in the area. */
  readonly drawCell: (side: LipSide, row: number, column: number) => void;
}

/** What a kernel draws; the three pictures are of one size. */
export interface WarpSource {
  readonly picture: Pixels;
  /** The picture as it was sent, opaque. */
  readonly still: Pixels;
  /** What stands behind the person. */
  readonly behind: Pixels;
  readonly area: PixelArea;
  readonly grid: Grid;
}

/** Makes a kernel for a portrait. */
export type CreateWarpKernel = (source: WarpSource) => WarpKernel;
