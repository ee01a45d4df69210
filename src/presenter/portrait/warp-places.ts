// Places and pixels of a portrait that is drawn through a grid.
import type { Grid } from './head-field.ts';
import { mixTwo, type Pixels } from './pixels.ts';
import type { NodePlaces, PixelArea } from './warp-kernel.ts';

const between = (values: Float32Array, node: number, columns: number, share: number): number =>
  (values[node] ?? 0) * (1 - share) + (values[node + columns] ?? 0) * share;

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
