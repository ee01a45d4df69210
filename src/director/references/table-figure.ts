// A table of a document -> a chart where it is one name and one number in each row, else a table small enough for a card.

import type { ReferenceTable } from '../../model/reference.ts';
import type { Figure } from '../brief/figures/figure.ts';
import { readValue } from '../brief/figures/read-value.ts';

const mostPoints = 8;
const mostRows = 5;
const mostColumns = 4;
const longestCell = 28;
const timeLabel =
  /^(?:(?:19|20)\d\d|q[1-4]\b.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*|\d{4}-\d\d(?:-\d\d)?)$/i;

/** What is shown of a table: the figure, its label, and whether rows were left out. */
export interface TableFigure {
  readonly figure: Figure;
  readonly label: string | null;
  readonly isWhole: boolean;
}

/** Finds the figure; null when the table cannot be shown. */
export function tableFigure(table: ReferenceTable): TableFigure | null {
  const rows = table.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (rows.length < 2) return null;
  return seriesOf(table, rows) ?? cardOf(table, rows);
}

type Rows = readonly (readonly string[])[];

function seriesOf(table: ReferenceTable, rows: Rows): TableFigure | null {
  const values = (column: number) => rows.map((row) => readValue(row[column] ?? ''));
  const columns = Array.from({ length: table.columns.length }, (_, index) => index);
  const numeric = columns.slice(1).filter((column) => values(column).every((value) => value !== null));
  const column = numeric[0];
  if (column === undefined || rows.some((row) => (row[0] ?? '').trim() === '' || (row[0] ?? '').length > longestCell))
    return null;
  // Several columns of numbers say more side by side than one of them alone, as long as they fit.
  if (numeric.length > 1 && rows.length <= mostRows && table.columns.length <= mostColumns) return null;
  const named = table.columns[column]?.trim() ?? '';
  const ofName = /\((%|[$€£¥][\p{L}]{0,3}|[\p{L} ]{1,12})\)\s*$/u.exec(named)?.[1] ?? null;
  const points = rows.map((row) => {
    const cell = (row[column] ?? '').trim();
    const value = readValue(cell);
    return {
      label: (row[0] ?? '').trim(),
      text: withUnit(cell, value?.unit ?? null, ofName),
      value: value?.value ?? 0,
      unit: value?.unit ?? ofName,
    };
  });
  const [first] = points;
  if (first === undefined || points.some(({ unit }) => unit !== first.unit)) return null;
  const shown = choosePoints(points);
  return {
    figure: {
      kind: 'series',
      unit: first.unit,
      points: shown.map(({ label, text, value }) => ({ label, text, value })),
    },
    label: labelOf(table, named),
    isWhole: shown.length === points.length,
  };
}

/** "Revenue ($M)" and "120" are "$120M"; "Share (%)" and "12" are "12 %". */
function withUnit(cell: string, own: string | null, ofName: string | null): string {
  if (own !== null || ofName === null) return cell;
  const money = /^([$€£¥])(.*)$/.exec(ofName);
  return money === null ? `${cell} ${ofName}` : `${money[1]}${cell}${money[2]}`;
}

/** A development shows its end, everything else its largest; in the order of the table. */
function choosePoints<P extends { readonly label: string; readonly value: number }>(
  points: readonly P[],
): readonly P[] {
  if (points.length <= mostPoints) return points;
  if (points.every(({ label }) => timeLabel.test(label))) return points.slice(-mostPoints);
  const largest = new Set(points.toSorted((a, b) => b.value - a.value).slice(0, 6));
  return points.filter((point) => largest.has(point));
}

function cardOf(table: ReferenceTable, rows: Rows): TableFigure | null {
  const width = table.columns.length;
  const isNamed = table.columns.every((name) => name.trim() !== '');
  const fits = rows.slice(0, mostRows).every((row) => row.every((cell) => cell.length <= longestCell));
  if (width < 2 || width > mostColumns || !isNamed || !fits) return null;
  const shown = rows.slice(0, mostRows);
  return {
    figure: { kind: 'table', columns: table.columns.map((name) => name.trim()), rows: shown },
    label: table.caption,
    isWhole: shown.length === rows.length,
  };
}

function labelOf({ caption, columns }: ReferenceTable, column: string): string | null {
  if (caption !== null && caption.trim() !== '')
    return caption.replace(/^(?:table|figure)\s+\d+\s*[:.–-]?\s*/i, '').trim();
  const bare = column.replace(/\s*\([^)]*\)\s*$/, '');
  if (bare === '') return null;
  const by = columns[0]?.trim() ?? '';
  return by === '' || timeLabel.test(by) ? bare : `${bare} by ${by.toLowerCase()}`;
}
