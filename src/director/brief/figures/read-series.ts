// Values under names -> a series that a chart can show.
import { splitList } from '../draft.ts';
import type { Figure, Point } from './figure.ts';
import { readValue } from './read-value.ts';

const mostPoints = 12;
const mostLabelLetters = 28;

/** "Q1: $1.2M, Q2: $1.5M" or "solar 45%, wind 30%" in one text; null when it is anything else. */
export function readSeries(text: string, items: readonly string[]): Figure | null {
  const parts = items.length > 1 ? items : splitList(text.replace(/[.]$/, ''));
  return seriesOf(parts.map(readNamed));
}

/** Values under labels of their own: "2010: 9,700". */
export const seriesOfPairs = (pairs: readonly { readonly label: string; readonly text: string }[]): Figure | null =>
  seriesOf(pairs.map(({ label, text }) => named(label, text)));

interface Named extends Point {
  readonly unit: string | null;
}

function seriesOf(points: readonly (Named | null)[]): Figure | null {
  const whole = points.flatMap((point) => (point === null ? [] : [point]));
  const [first] = whole;
  if (first === undefined || whole.length !== points.length || whole.length < 2 || whole.length > mostPoints)
    return null;
  if (whole.some((point) => point.unit !== first.unit)) return null;
  return { kind: 'series', unit: first.unit, points: whole.map(({ label, text, value }) => ({ label, text, value })) };
}

function readNamed(part: string): Named | null {
  const split = /^(.{1,40}?)(?:\s*[:=–—]\s*|\s+(?:is |was |at |with |are |were )?(?=[$€£¥₹]?\d))(.+)$/u.exec(
    part.trim(),
  );
  const first = split === null ? null : named(split[1] ?? '', split[2] ?? '');
  if (first !== null) return first;
  // "45% solar": only shares are named behind their value; "3 bananas" is a quantity.
  const behind = /^(\d[\d.,]*\s?(?:%|percent))\s+(?:of\s+)?(.+)$/i.exec(part.trim());
  return behind === null ? null : named(behind[2] ?? '', behind[1] ?? '');
}

function named(rawLabel: string, raw: string): Named | null {
  const value = readValue(raw);
  const label = rawLabel.replace(/^(?:and|the)\s+/i, '').trim();
  const isName = label !== '' && label.length <= mostLabelLetters && label.split(/\s+/).length <= 4;
  // "up from 3.4 million" names nothing.
  const isNoName =
    /^(?:up|down|from|to|by|over|under|at|about|plus|minus|or|only|just|now|then|was|is|around|after|before|since|until|every)\b/i.test(
      label,
    );
  return value === null || !isName || isNoName || !/[\p{L}\d]/u.test(label) ? null : { label, ...value };
}
