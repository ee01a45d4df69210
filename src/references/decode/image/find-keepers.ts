// A picture -> the parts that no crop may cut: what has the colour and the compact shape of a face, and lines of text.
import type { ShareBox } from '../../../model/media.ts';
import { lumaAt, type Picture } from './picture.ts';

/** Shares of the picture that a face may take. */
const smallestFace = 0.0012;
const largestFace = 0.22;
/** Share of its box that a face fills. */
const leastFilled = 0.42;
const mostFaces = 6;
/** Hair, chin and shoulders around the skin, in sizes of it. */
const aroundFace = { above: 0.6, beside: 0.4, below: 0.4 };

const cellPx = 6;
/** Strokes have two sides: so many pixels are much lighter than the one at their left, and as many much darker. */
const fewestSides = 3;
const edgeLuma = 26;
const leastRange = 64;
const fewestCells = 4;
/** More than this share of a picture in fine contrast is a pattern, not text. */
const mostText = 0.18;

/** Gives the boxes, in shares of the picture. */
export const findKeepers = (picture: Picture): readonly ShareBox[] => [...findFaces(picture), ...findText(picture)];

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly marks: Uint8Array;
}

interface Blob {
  readonly count: number;
  readonly left: number;
  readonly top: number;
  /** Excluded. */
  readonly right: number;
  readonly bottom: number;
}

function findFaces({ rgba, width, height }: Picture): readonly ShareBox[] {
  const marks = new Uint8Array(width * height);
  for (let index = 0; index < marks.length; index += 1) {
    const at = index * 4;
    if (isSkin(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0)) marks[index] = 1;
  }
  const area = width * height;
  return findBlobs({ columns: width, rows: height, marks })
    .filter(({ count, left, top, right, bottom }) => {
      const [wide, high] = [right - left, bottom - top];
      const isCompact = count / (wide * high) > leastFilled && high / wide > 0.7 && high / wide < 2.4;
      return isCompact && wide * high > smallestFace * area && wide * high < largestFace * area;
    })
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostFaces)
    .map(({ left, top, right, bottom }) => {
      const [wide, high] = [right - left, bottom - top];
      return toShares(
        {
          left: left - aroundFace.beside * wide,
          top: top - aroundFace.above * high,
          right: right + aroundFace.beside * wide,
          bottom: bottom + aroundFace.below * high,
        },
        width,
        height,
      );
    });
}

/** Skin of every shade lies in one narrow band of chroma. */
export function isSkin(red: number, green: number, blue: number): boolean {
  const cb = 128 - 0.169 * red - 0.331 * green + 0.5 * blue;
  const cr = 128 + 0.5 * red - 0.419 * green - 0.081 * blue;
  return red > 60 && red - blue > 20 && red > green && cb > 85 && cb < 127 && cr > 137 && cr < 170;
}

function findText(picture: Picture): readonly ShareBox[] {
  const [columns, rows] = [Math.floor(picture.width / cellPx), Math.floor(picture.height / cellPx)];
  const marks = new Uint8Array(columns * rows);
  for (let cell = 0; cell < marks.length; cell += 1) {
    if (isTextCell(picture, (cell % columns) * cellPx, Math.floor(cell / columns) * cellPx)) marks[cell] = 1;
  }
  if (marks.reduce((sum, mark) => sum + mark, 0) > mostText * marks.length) return [];
  return findBlobs({ columns, rows, marks })
    .filter(({ count, left, right, top, bottom }) => right - left >= 1.6 * (bottom - top) && count >= fewestCells)
    .map(({ left, top, right, bottom }) =>
      toShares({ left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1 }, columns, rows),
    );
}

function isTextCell(picture: Picture, left: number, top: number): boolean {
  let [rising, falling, darkest, lightest] = [0, 0, 255, 0];
  for (let y = top; y < top + cellPx; y += 1) {
    for (let x = Math.max(1, left); x < left + cellPx; x += 1) {
      const luma = lumaAt(picture, x, y);
      darkest = Math.min(darkest, luma);
      lightest = Math.max(lightest, luma);
      const step = luma - lumaAt(picture, x - 1, y);
      if (step > edgeLuma) rising += 1;
      else if (step < -edgeLuma) falling += 1;
    }
  }
  return rising >= fewestSides && falling >= fewestSides && lightest - darkest > leastRange;
}

/** What hangs together, marks beside or above each other. */
function findBlobs({ columns, rows, marks }: Grid): readonly Blob[] {
  const blobs: Blob[] = [];
  const stack: number[] = [];
  for (let start = 0; start < marks.length; start += 1) {
    if (marks[start] !== 1) continue;
    marks[start] = 2;
    stack.push(start);
    let [count, left, top, right, bottom] = [0, columns, rows, 0, 0];
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      const [x, y] = [index % columns, Math.floor(index / columns)];
      count += 1;
      [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
      const near = [x > 0 ? index - 1 : -1, x + 1 < columns ? index + 1 : -1, index - columns, index + columns];
      for (const next of near.filter((one) => marks[one] === 1)) {
        marks[next] = 2;
        stack.push(next);
      }
    }
    blobs.push({ count, left, top, right, bottom });
  }
  return blobs;
}

function toShares(box: Omit<Blob, 'count'>, width: number, height: number): ShareBox {
  const inside = (value: number): number => Math.min(1, Math.max(0, value));
  const [x, y] = [inside(box.left / width), inside(box.top / height)];
  return { x, y, width: inside(box.right / width) - x, height: inside(box.bottom / height) - y };
}
