// How a picture track must be turned and stretched to be seen as it was filmed.
import { AV_PKT_DATA_DISPLAYMATRIX } from 'node-av/constants';
import type { Stream } from 'node-av/lib';

/** The size of upright pictures within a film, and the filter that makes them. */
export interface Upright {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Made of numbers alone: nothing from the file stands in it as text. */
  readonly filter: string;
}

const longestSidePx = 1920;

/** Reads rotation and pixel shape. */
export function planUpright({ codecpar }: Stream, framesPerSecond: number): Upright {
  const turns = quarterTurns(codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX));
  const shape = codecpar.sampleAspectRatio;
  const stretch = shape.num > 0 && shape.den > 0 ? Math.min(4, Math.max(0.25, shape.num / shape.den)) : 1;
  const [width, height] = [codecpar.width * stretch, codecpar.height];
  const scale = Math.min(1, longestSidePx / Math.max(width, height));
  // H.264 with 4:2:0 chroma needs even sides.
  const even = (length: number): number => Math.max(16, 2 * Math.round((length * scale) / 2));
  const [scaledWidth, scaledHeight] = [even(width), even(height)];
  const turn = ['', ',transpose=clock', ',hflip,vflip', ',transpose=cclock'][turns] ?? '';
  const isTurned = turns % 2 === 1;
  return {
    widthPx: isTurned ? scaledHeight : scaledWidth,
    heightPx: isTurned ? scaledWidth : scaledHeight,
    filter:
      `setpts=PTS-STARTPTS,fps=${framesPerSecond},` +
      `scale=${scaledWidth}:${scaledHeight}:flags=bicubic:out_color_matrix=bt709:out_range=tv,format=yuv420p${turn},setsar=1`,
  };
}

/** Quarter turns clockwise, out of the display matrix: nine 32-bit numbers. */
function quarterTurns(matrix: Buffer | null): number {
  if (matrix === null || matrix.length < 36) return 0;
  const degrees = (Math.atan2(matrix.readInt32LE(4), matrix.readInt32LE(0)) * 180) / Math.PI;
  return ((Math.round(degrees / 90) % 4) + 4) % 4;
}
