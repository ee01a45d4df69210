// "Running costs: 780 euros vs 1,150 euros a year. Lifetime: 20 years vs 15 years." -> both sides, row by row.
import type { Figure } from './figure.ts';

const fewestRows = 2;

/** A value of each side under what it is a value of. */
export interface VersusRow {
  readonly name: string;
  readonly left: string;
  readonly right: string;
}

/** Reads one row; null when it does not set two values against each other. */
export function readVersusRow(label: string | null, text: string): VersusRow | null {
  const whole = label === null ? text : `${label}: ${text}`;
  const match = /^([^:.!?]{2,30}):\s+([^:]{1,40}?)\s+(?:vs\.?|versus|against)\s+([^:]{1,40}?)[.!]?$/i.exec(
    whole.trim(),
  );
  if (match === null) return null;
  return { name: match[1] ?? '', left: match[2] ?? '', right: match[3] ?? '' };
}

/** Sets the rows beside each other; null for a single one. */
export function sidesOfRows(rows: readonly VersusRow[], [left, right]: readonly [string, string]): Figure | null {
  if (rows.length < fewestRows) return null;
  const sentences = rows.map((row) => `${row.name}: ${row.left} versus ${row.right}.`);
  return {
    kind: 'sides',
    left: { title: left, points: rows.map((row) => `${row.name}: ${row.left}`) },
    right: { title: right, points: rows.map((row) => `${row.name}: ${row.right}`) },
    sentence: sentences.join(' '),
  };
}
