// Segments that stand in rows and columns -> tables.
import { boxAround, boxHeight, type PageBox } from './page-space.ts';
import type { Segment } from './read-segments.ts';

/** A table on a page. */
export interface PageTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly box: PageBox;
  readonly segments: readonly Segment[];
  /** Each row as one line, to be highlighted. */
  readonly lines: readonly (PageBox & { readonly text: string })[];
}

type Row = readonly Segment[];

const fewestRows = 3;
/** Cells hold words and numbers, columns of text hold lines. */
const longestCellPart = 34;

/** Finds the tables of a page. */
export function findTables(segments: readonly Segment[]): readonly PageTable[] {
  const tables: PageTable[] = [];
  let run: Row[] = [];
  const close = (): void => {
    const table = toTable(run);
    if (table !== null) tables.push(table);
    run = [];
  };
  for (const row of toRows(segments)) {
    const previous = run.at(-1);
    if (row.length < 2 || (previous !== undefined && !follows(previous, row))) close();
    if (row.length >= 2) run.push(row);
  }
  close();
  return tables;
}

/** Segments of one height, from left to right; rows from top to bottom. */
function toRows(segments: readonly Segment[]): readonly Row[] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isSame = last !== undefined && Math.abs(middle(last) - middle(segment)) < 0.4 * boxHeight(segment);
    if (isSame) row?.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

const middle = (box: PageBox): number => (box.top + box.bottom) / 2;

/** Near below, and with cells that stand under those above. */
function follows(above: Row, row: Row): boolean {
  const gap = Math.min(...row.map((cell) => cell.top)) - Math.max(...above.map((cell) => cell.bottom));
  const height = Math.max(...row.map(boxHeight));
  if (gap > 2.2 * height) return false;
  const aligned = row.filter((cell) => above.some((other) => overlaps(cell, other)));
  return aligned.length >= Math.min(row.length, above.length) - 1 && aligned.length >= 1;
}

const overlaps = (a: PageBox, b: PageBox): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > -2;

function toTable(rows: readonly Row[]): PageTable | null {
  const cells = rows.flat();
  const lengths = cells.map((cell) => cell.text.length).sort((a, b) => a - b);
  if (rows.length < fewestRows || (lengths[Math.floor(lengths.length * 0.75)] ?? 99) > longestCellPart) return null;
  const columns = toColumns(cells);
  if (columns.length < 2 || columns.length > 40) return null;
  const grid = rows.map((row) =>
    columns.map((column) =>
      row
        .filter((cell) => overlaps(cell, column))
        .map((cell) => cell.text)
        .join(' '),
    ),
  );
  const [head = [], ...body] = grid;
  if (!grid[0]?.some((_, column) => isTabular(grid.map((row) => row[column] ?? '')))) return null;
  const hasHead = head.every((cell) => !isNumber(cell)) && body.some((row) => row.some(isNumber));
  return {
    columns: hasHead ? head : head.map(() => ''),
    rows: hasHead ? body : grid,
    box: boxAround(cells),
    segments: cells,
    lines: rows.map((row) => ({ ...boxAround(row), text: row.map((cell) => cell.text).join(' ') })),
  };
}

/** A column of figures or of few words; columns of prose stand side by side too. */
function isTabular(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const words = filled.reduce((sum, cell) => sum + cell.split(' ').length, 0);
  return filled.length > 0 && (words / filled.length <= 3.5 || filled.filter(isNumber).length > filled.length / 2);
}

/** Spans in which cells of several rows overlap. */
function toColumns(cells: readonly Segment[]): readonly PageBox[] {
  const columns: PageBox[] = [];
  // Narrow cells first: a wide heading over two columns must not make them one.
  for (const cell of cells.toSorted((a, b) => a.right - a.left - (b.right - b.left))) {
    const touched = columns.filter((column) => overlaps(column, cell));
    if (touched.length > 1) continue;
    const [column] = touched;
    if (column === undefined) columns.push(cell);
    else columns[columns.indexOf(column)] = boxAround([column, cell]);
  }
  return columns.toSorted((a, b) => a.left - b.left);
}

/** A figure with its signs: "12.4", "−3 %", "$1,200", "2026". */
const isNumber = (text: string): boolean => /^[^\p{L}]*\d[\d\s.,]*[^\p{L}]*(?:[kKmMbB]|bn|pp|pt)?$/u.test(text.trim());
