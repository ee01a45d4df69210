// Comma-, semicolon- or tab-separated text -> one table.
import { type ReferenceTable, referenceLimits } from '../../../model/reference.ts';
import { cleanText } from '../clean-text.ts';

const separators = [',', ';', '\t', '|'] as const;

/** Reads a table and how many rows did not fit; undefined when there is none. */
export function readCsv(text: string): { readonly table: ReferenceTable; readonly leftOut: number } | undefined {
  const separator = chooseSeparator(text);
  const rows = splitRows(text, separator);
  const width = Math.min(referenceLimits.tableColumns, Math.max(0, ...rows.map((row) => row.length)));
  const [first, ...rest] = rows.map((row) => Array.from({ length: width }, (_, at) => cleanText(row[at] ?? '', 400)));
  if (first === undefined || width === 0) return undefined;
  const isNumber = (cell: string): boolean => /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell);
  // A first row without a figure over rows with figures, or of distinct words, names the columns.
  const hasNames = rest.length > 0 && !first.some(isNumber) && new Set(first).size === first.length;
  const body = hasNames ? rest : [first, ...rest];
  const table = {
    ...{ page: null, caption: null, columns: hasNames ? first : first.map(() => '') },
    rows: body.slice(0, referenceLimits.tableRows),
  };
  return { table, leftOut: Math.max(0, body.length - referenceLimits.tableRows) };
}

/** The separator that parts the first lines into most cells, evenly. */
function chooseSeparator(text: string): string {
  const lines = text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 12);
  const score = (separator: string): number => Math.min(...lines.map((line) => line.split(separator).length));
  return separators.reduce<string>((best, each) => (score(each) > score(best) ? each : best), ',');
}

/** Cells in quotes may hold separators, line ends and doubled quotes. */
function splitRows(text: string, separator: string): readonly (readonly string[])[] {
  const plain = `[^${separator}\\r\\n]*`;
  // A bound on quoted cells: a quote that is never closed must not be looked for to the end of the file again and again.
  const cellForm = new RegExp(` *(?:"((?:[^"]|""){0,20000})"${plain}|(${plain}))([${separator}]|\\r?\\n|\\r|$)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  const most = referenceLimits.tableRows * 20;
  while (cellForm.lastIndex < text.length && rows.length < most) {
    const [, quoted, bare = '', end] = cellForm.exec(text) ?? [];
    if (end === undefined) break;
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return [...rows, row].filter((each) => each.some((cell) => cell.trim() !== ''));
}
