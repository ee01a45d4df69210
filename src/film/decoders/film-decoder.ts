// What decodes a finished film for its examination.

/** A picture's brightness on a coarse grid, row by row, 0 (black) to 255 (white). */
export type LumaGrid = Uint8Array;

/** The size of the grid. */
export interface GridSize {
  readonly columns: number;
  readonly rows: number;
}

/** Decodes one file. */
export interface FilmDecoder {
  /** Hands over pictures in order with their times, at least every fourth; the grid only holds during the call. */
  readonly decodePictures: (grid: GridSize, onPicture: (luma: LumaGrid, timeMs: number) => void) => Promise<void>;
  /** The sound of both channels, its first sample at the film's time 0. */
  readonly decodeSound: (sampleRateHz: number) => Promise<readonly [Float32Array, Float32Array]>;
}
