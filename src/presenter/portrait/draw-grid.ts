// Draws pixels through a grid: each comes from where the grid says, evenly between its nodes.
import type { Grid } from './head-field.ts';
import { mixFour, mixTwo, type Pixels } from './pixels.ts';
import type { NodePlaces } from './warp-grid.ts';

/** A rectangle of whole pixels. */
export interface PixelArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn on, and from. */
export interface WarpCanvas {
  readonly area: PixelArea;
  readonly picture: Pixels;
  /** What stands behind the person, as large as the picture. */
  readonly behind: Pixels;
  /** The pixels of the area. */
  readonly to: Uint32Array;
}

/** Draws the rows from `fromRow` to before `toRow` of the area. */
export function drawRows(canvas: WarpCanvas, grid: Grid, nodes: NodePlaces, fromRow: number, toRow: number): void {
  const { width } = canvas.area;
  const { cell, columns } = grid;
  for (let row = fromRow; row < toRow; row += 1) {
    const gridRow = Math.floor(row / cell);
    const share = row / cell - gridRow;
    for (let column = 0; column * cell < width; column += 1) {
      const node = gridRow * columns + column;
      const fromX = between(nodes.x, node, columns, share);
      const fromY = between(nodes.y, node, columns, share);
      const toX = between(nodes.x, node + 1, columns, share);
      const toY = between(nodes.y, node + 1, columns, share);
      const count = Math.min(cell, width - column * cell);
      drawRun(canvas, row * width + column * cell, count, [fromX, fromY, (toX - fromX) / cell, (toY - fromY) / cell]);
    }
  }
}

const between = (values: Float32Array, node: number, columns: number, share: number): number =>
  (values[node] ?? 0) * (1 - share) + (values[node + columns] ?? 0) * share;

/** Draws a run of pixels whose sources lie on a straight line. */
function drawRun(
  { area, picture, behind, to }: WarpCanvas,
  at: number,
  count: number,
  [startX, startY, stepX, stepY]: readonly [number, number, number, number],
): void {
  const { width, height, data } = picture;
  const [mostX, mostY] = [width - 1.01, height - 1.01];
  let x = startX;
  let y = startY;
  for (let index = at; index < at + count; index += 1) {
    const placeX = Math.min(Math.max(x, 0), mostX);
    const placeY = Math.min(Math.max(y, 0), mostY);
    const left = placeX | 0;
    const top = placeY | 0;
    const pixel = mixFour(data, top * width + left, width, ((placeX - left) * 256) | 0, ((placeY - top) * 256) | 0);
    to[index] = pixel >>> 24 === 255 ? pixel : overGround(pixel, behind, area, index);
    x += stepX;
    y += stepY;
  }
}

/** Lays a pixel of the person over what stands behind at the same place of the area. */
export function overGround(pixel: number, behind: Pixels, { left, top, width }: PixelArea, index: number): number {
  const person = pixel >>> 24;
  if (person === 255) return pixel;
  const row = (index / width) | 0;
  const ground = behind.data[(top + row) * behind.width + left + index - row * width] ?? 0;
  return mixTwo(ground, pixel, person + (person >> 7));
}

/** The place of the picture that a pixel of the area comes from, into `to`. */
export function placeOf(
  grid: Grid,
  nodes: NodePlaces,
  { column, row }: { readonly column: number; readonly row: number },
  to: { x: number; y: number },
): void {
  const [gridColumn, gridRow] = [Math.floor(column / grid.cell), Math.floor(row / grid.cell)];
  const [shareX, shareY] = [column / grid.cell - gridColumn, row / grid.cell - gridRow];
  const node = gridRow * grid.columns + gridColumn;
  to.x =
    between(nodes.x, node, grid.columns, shareY) * (1 - shareX) +
    between(nodes.x, node + 1, grid.columns, shareY) * shareX;
  to.y =
    between(nodes.y, node, grid.columns, shareY) * (1 - shareX) +
    between(nodes.y, node + 1, grid.columns, shareY) * shareX;
}
