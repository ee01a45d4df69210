// What a command prints: text for people, or one JSON value for programs.

/** Where commands write. */
export interface Output {
  /** Results: one JSON value with --json, else the text. */
  readonly result: (value: unknown, text: () => string) => void;
  readonly isJson: boolean;
}

/** Writes to standard output. */
export const createOutput = (isJson: boolean, write: (text: string) => void): Output => ({
  isJson,
  result: (value, text) => write(isJson ? `${JSON.stringify(value)}\n` : `${text()}\n`),
});

/** Rows as columns of equal width; the last one is left as it is. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows
    .map((row) =>
      row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '),
    )
    .join('\n');
}
