// Segments of a page -> lines in the order in which they are read.
import { boxAround, boxHeight, boxWidth, type PageBox } from './page-space.ts';
import type { Segment } from './read-segments.ts';

/** One line. */
export interface Line extends PageBox {
  readonly text: string;
  readonly isBold: boolean;
}

/** Columns are parted by at least this many letter heights. */
const columnGap = 1;
const deepestCut = 12;

/** Orders segments: columns one after the other, each from top to bottom. */
export const orderLines = (segments: readonly Segment[]): readonly Line[] => cut(segments, 0);

/** Cuts a region at its widest upright gap, else at its widest level one, until nothing is left to cut. */
function cut(segments: readonly Segment[], depth: number): readonly Line[] {
  if (segments.length <= 1 || depth >= deepestCut) return joinRows(segments);
  const height = medianHeight(segments);
  const across = widestGap(segments, 'left', 'right');
  if (across !== null && across.size >= columnGap * height && areColumns(segments, across.at, height)) {
    const [left, right] = partition(segments, (segment) => segment.left < across.at);
    return [...cut(left, depth + 1), ...cut(right, depth + 1)];
  }
  const down = widestGap(segments, 'top', 'bottom');
  if (down === null || down.size < 0.25 * height) return joinRows(segments);
  const [upper, lower] = partition(segments, (segment) => segment.top < down.at);
  return [...cut(upper, depth + 1), ...cut(lower, depth + 1)];
}

/** Text on both sides of the gap, over several lines: not a list's marks and not two words on a line. */
function areColumns(segments: readonly Segment[], at: number, height: number): boolean {
  const [left, right] = partition(segments, (segment) => segment.left < at);
  if (left.length === 0 || right.length === 0) return false;
  const [a, b] = [boxAround(left), boxAround(right)];
  const isSideBySide = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5 * height;
  return isSideBySide && boxWidth(a) > 4 * height && boxWidth(b) > 4 * height;
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function widestGap(
  segments: readonly Segment[],
  from: 'left' | 'top',
  to: 'right' | 'bottom',
): { readonly at: number; readonly size: number } | null {
  let end = Number.POSITIVE_INFINITY;
  let widest: { at: number; size: number } | null = null;
  for (const segment of segments.toSorted((a, b) => a[from] - b[from])) {
    const size = segment[from] - end;
    if (size > 0 && (widest === null || size > widest.size)) widest = { at: segment[from] - size / 2, size };
    end = end === Number.POSITIVE_INFINITY ? segment[to] : Math.max(end, segment[to]);
  }
  return widest;
}

const medianHeight = (segments: readonly Segment[]): number =>
  segments.map(boxHeight).sort((a, b) => a - b)[Math.floor(segments.length / 2)] ?? 10;

/** Joins what stands on one line, which a gap had parted. */
function joinRows(segments: readonly Segment[]): readonly Line[] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isSame = last !== undefined && (segment.top + segment.bottom) / 2 < last.bottom - 0.15 * boxHeight(last);
    if (isSame && row !== undefined) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => {
    const ordered = row.toSorted((a, b) => a.left - b.left);
    const text = ordered.map((segment) => segment.text).join(' ');
    return { ...boxAround(row), text, isBold: row.every((segment) => segment.isBold) };
  });
}
