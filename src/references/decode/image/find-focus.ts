// A picture -> the part that must stay in view: faces, text and whatever stands out from its surroundings.
import type { ShareBox } from '../../../model/media.ts';
import { findKeepers, isSkin } from './find-keepers.ts';
import { borderIndexes, lumaAt, type Picture } from './picture.ts';

/** Cells along the longer side. */
const cellsAlong = 32;
/** The share of all that stands out which the focus must hold. */
const keptShare = 0.88;
/** A focus larger than this holds nothing in particular. */
const largestFocus = 0.8;

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
}

/** Gives the focus in shares of the picture, or null when nothing stands out. Faces and text go before all else. */
export function findFocus(picture: Picture): ShareBox | null {
  const keepers = findKeepers(picture);
  return keepers.length > 0 ? boxAround(keepers) : standingOut(picture);
}

function boxAround(boxes: readonly ShareBox[]): ShareBox {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    ...{ x, y },
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

function standingOut(picture: Picture): ShareBox | null {
  const grid = measureSalience(picture);
  const stand = aboveOrdinary(grid);
  const total = stand.values.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return null;
  const columns = sumsAlong(stand, 'columns');
  const rows = sumsAlong(stand, 'rows');
  const [left, right] = middleSpan(columns, total);
  const [top, bottom] = middleSpan(rows, total);
  const box = {
    x: left / grid.columns,
    y: top / grid.rows,
    width: (right - left) / grid.columns,
    height: (bottom - top) / grid.rows,
  };
  return box.width > largestFocus && box.height > largestFocus ? null : box;
}

function measureSalience(picture: Picture): Grid {
  const cell = Math.max(picture.width, picture.height) / cellsAlong;
  const columns = Math.max(1, Math.round(picture.width / cell));
  const rows = Math.max(1, Math.round(picture.height / cell));
  const values = new Float64Array(columns * rows);
  const ground = groundColour(picture);
  for (let y = 1; y < picture.height; y += 1) {
    const row = Math.min(rows - 1, Math.floor((y / picture.height) * rows));
    for (let x = 1; x < picture.width; x += 1) {
      const column = Math.min(columns - 1, Math.floor((x / picture.width) * columns));
      const index = row * columns + column;
      values[index] = (values[index] ?? 0) + salienceAt(picture, x, y, ground);
    }
  }
  // Photographers put what matters near the middle.
  for (let index = 0; index < values.length; index += 1) {
    const dx = ((index % columns) + 0.5) / columns - 0.5;
    const dy = (Math.floor(index / columns) + 0.5) / rows - 0.5;
    values[index] = (values[index] ?? 0) * (1 - 0.5 * Math.min(1, 2 * Math.hypot(dx, dy)));
  }
  return { columns, rows, values };
}

type Colour = readonly [number, number, number];

/** The mean colour of the border. */
function groundColour({ rgba, width, height }: Picture): Colour {
  const border = borderIndexes(width, height);
  const mean = (part: number): number =>
    border.reduce((sum, index) => sum + (rgba[index * 4 + part] ?? 0), 0) / border.length;
  return [mean(0), mean(1), mean(2)];
}

function salienceAt(picture: Picture, x: number, y: number, ground: Colour): number {
  const at = (y * picture.width + x) * 4;
  const [red = 0, green = 0, blue = 0, alpha = 0] = picture.rgba.subarray(at, at + 4);
  if (alpha < 32) return 0;
  const luma = lumaAt(picture, x, y);
  const edge = Math.abs(luma - lumaAt(picture, x - 1, y)) + Math.abs(luma - lumaAt(picture, x, y - 1));
  const contrast = Math.hypot(red - ground[0], green - ground[1], blue - ground[2]) / 441;
  return Math.min(edge, 96) / 96 + 0.6 * contrast + (isSkin(red, green, blue) ? 1.2 : 0);
}

/** Only what exceeds the ordinary cell counts, and what exceeds it far counts most. */
function aboveOrdinary({ columns, rows, values }: Grid): Grid {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  if (spread < mean * 0.2) return { columns, rows, values: new Float64Array(values.length) };
  const floor = mean + spread * 0.35;
  return { columns, rows, values: values.map((value) => Math.max(0, value - floor)) };
}

function sumsAlong({ columns, rows, values }: Grid, axis: 'columns' | 'rows'): readonly number[] {
  const sums = Array.from({ length: axis === 'columns' ? columns : rows }, () => 0);
  values.forEach((value, index) => {
    const at = axis === 'columns' ? index % columns : Math.floor(index / columns);
    sums[at] = (sums[at] ?? 0) + value;
  });
  return sums;
}

/** Cuts equal shares off both ends; gives the first cell kept and the one after the last. */
function middleSpan(sums: readonly number[], total: number): readonly [number, number] {
  const cut = ((1 - keptShare) / 2) * total;
  const firstKept = (cells: readonly number[]): number => {
    let passed = 0;
    return cells.findIndex((value) => {
      passed += value;
      return passed > cut;
    });
  };
  const start = Math.max(0, firstKept(sums));
  const fromEnd = Math.max(0, firstKept(sums.toReversed()));
  // One cell of air on each side.
  return [Math.max(0, start - 1), Math.min(sums.length, sums.length - fromEnd + 1)];
}
