// Draws what a grid alone cannot: lips that part, and lids that close.
import type { Pose } from '../../model/performance.ts';
import { type Lid, lidPixel } from './close-eye.ts';

import { alongOf, belowOf, placeIn } from './face-frame.ts';
import { insideColour, type MouthInside } from './mouth-opening.ts';
import { mixTwo, type Pixels, samplePixel } from './pixels.ts';
import type { PortraitShape } from './portrait-shape.ts';
import type { WarpGrid } from './warp-grid.ts';
import type { LipSide, PixelArea, WarpKernel } from './warp-kernel.ts';
import { overGround, placeOf } from './warp-places.ts';

/** What is drawn on, and from. */
export interface WarpCanvas {
  readonly area: PixelArea;
  readonly picture: Pixels;
  /** What stands behind the person. */
  readonly behind: Pixels;
  readonly kernel: WarpKernel;
}

/** Draws everything but the eyes' lids: above the lips, the lips and what is between them, below the lips. */
export function drawFace(canvas: WarpCanvas, warp: WarpGrid, shape: PortraitShape, inside: MouthInside): void {
  const { top, bottom } = rowsOfLips(canvas, warp, shape, inside);
  canvas.kernel.drawRows('upper', 0, top);
  drawLips(canvas, warp, { shape, inside, top, bottom });
  canvas.kernel.drawRows('lower', bottom, canvas.area.height);
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The rows of the area in which both lips may be seen. */
function rowsOfLips(
  { area }: WarpCanvas,
  { grid, head }: WarpGrid,
  { mouth }: PortraitShape,
  { opening }: MouthInside,
): Rows {
  let [highest, lowest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let a = -opening.reach; a <= opening.reach; a += 4) {
    highest = Math.min(highest, placeIn(mouth.frame, a, opening.upper[a + opening.reach] ?? 0)[1]);
    lowest = Math.max(lowest, placeIn(mouth.frame, a, opening.lower[a + opening.reach] ?? 0)[1]);
  }
  let [from, to] = [grid.rows, 0];
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const y = head.y[row * grid.columns + column] ?? 0;
      if (y >= highest - 2) from = Math.min(from, row - 1);
      if (y <= lowest + 2) to = Math.max(to, row + 1);
    }
  }
  const inArea = (row: number): number => Math.min(area.height, Math.max(0, row * grid.cell));
  return { top: inArea(from), bottom: Math.max(inArea(from), inArea(to)) };
}

interface Lips extends Rows {
  readonly shape: PortraitShape;
  readonly inside: MouthInside;
}

function drawLips(canvas: WarpCanvas, warp: WarpGrid, { shape, inside, top, bottom }: Lips): void {
  const { width } = canvas.area;
  const { cell } = warp.grid;
  const drawPixel = lipPainter(canvas, warp, shape, inside);
  const sideOf = sideFinder(warp, shape, inside);
  for (let row = top; row < bottom; row += 1) {
    for (let column = 0; column < width; column += cell) {
      const count = Math.min(cell, width - column);
      const side = sideOf(row, column, count);
      if (side !== null) canvas.kernel.drawCell(side, row, column);
      else for (let each = 0; each < count; each += 1) drawPixel(row, column + each);
    }
  }
}

/** Says which lip a run of pixels belongs to; null: it may cross an edge. */
function sideFinder({ grid, head }: WarpGrid, { mouth: { frame } }: PortraitShape, { opening }: MouthInside) {
  const { reach, upper, lower } = opening;
  const place = { x: 0, y: 0 };
  const farFrom = (row: number, column: number): LipSide | null => {
    placeOf(grid, head, { column, row }, place);
    const a = alongOf(frame, place.x, place.y);
    const b = belowOf(frame, place.x, place.y);
    const index = Math.round(Math.min(reach, Math.max(-reach, a))) + reach;
    // The lips are never steeper than this within a cell.
    const steep = grid.cell;
    if (b < (upper[index] ?? 0) - steep) return 'upper';
    return b > (lower[index] ?? 0) + steep ? 'lower' : null;
  };
  return (row: number, column: number, count: number): LipSide | null => {
    const first = farFrom(row, column);
    return first !== null && first === farFrom(row, column + count - 1) ? first : null;
  };
}

/** Draws single pixels where the lips meet or part. */
function lipPainter(
  { area, picture, behind, kernel }: WarpCanvas,
  warp: WarpGrid,
  shape: PortraitShape,
  inside: MouthInside,
) {
  const { frame } = shape.mouth;
  const { reach, upper, lower } = inside.opening;
  const [head, place] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  const at = { column: 0, row: 0 };
  const through = (side: LipSide): number => {
    placeOf(warp.grid, kernel.nodes[side], at, place);
    return overGround(samplePixel(picture, place.x, place.y), behind, area, at.row * area.width + at.column);
  };
  return (row: number, column: number): void => {
    at.row = row;
    at.column = column;
    placeOf(warp.grid, warp.head, at, head);
    const a = alongOf(frame, head.x, head.y);
    const b = belowOf(frame, head.x, head.y);
    const index = Math.round(Math.min(reach, Math.max(-reach, a))) + reach;
    const [edgeUpper, edgeLower] = [upper[index] ?? 0, lower[index] ?? 0];
    // Each edge is one pixel wide; lips that touch share theirs.
    const above = Math.min(1, Math.max(0, edgeUpper - b + 0.5));
    const below = Math.min(1 - above, Math.max(0, b - edgeLower + 0.5));
    const between = 1 - above - below;
    let pixel = above >= below ? through('upper') : through('lower');
    if (between > 0.004) pixel = mixTwo(pixel, insideColour(inside, a, b), Math.round(between * 256));
    kernel.target[row * area.width + column] = pixel;
  };
}

/** Draws the lids of a pose over the eyes. */
export function drawEyes(canvas: WarpCanvas, warp: WarpGrid, lids: readonly Lid[], pose: Pose): void {
  for (const [index, lid] of lids.entries()) {
    const open = index === 0 ? pose.eyeLeft : pose.eyeRight;
    const closed = Math.min(1, Math.max(0, 1 - open));
    if (closed > 0.01) drawEye(canvas, warp, lid, closed);
  }
}

/** The head moves the eye by at most this many of its halves. */
const room = 1.9;

function drawEye({ area, kernel: { nodes, target } }: WarpCanvas, { grid }: WarpGrid, lid: Lid, closed: number): void {
  const { originX, originY, half } = lid.eye.frame;
  const from = {
    column: Math.floor(originX - room * half) - area.left,
    row: Math.floor(originY - room * half) - area.top,
  };
  const end = {
    column: Math.ceil(originX + room * half) - area.left,
    row: Math.ceil(originY + room * half) - area.top,
  };
  const place = { x: 0, y: 0 };
  for (let row = Math.max(0, from.row); row < Math.min(area.height, end.row); row += 1) {
    for (let column = Math.max(0, from.column); column < Math.min(area.width, end.column); column += 1) {
      placeOf(grid, nodes.upper, { column, row }, place);
      const pixel = lidPixel(lid, closed, place.x, place.y);
      if (pixel !== null) target[row * area.width + column] = (pixel | 0xff000000) >>> 0;
    }
  }
}
