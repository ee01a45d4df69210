// "$1.2M", "45 %", "8,200" -> a number with its unit.

/** A number as it can be drawn. */
export interface Value {
  readonly text: string;
  readonly value: number;
  readonly unit: string | null;
}

const magnitude = 'k|K|m|M|bn|B|thousand|million|billion';
const form = new RegExp(
  `^([$€£¥₹]?)\\s?([+-]?\\d[\\d,]*(?:\\.\\d+)?)\\s?(?:(${magnitude})\\b)?\\s?([€£$]|%|percent\\b|per cent\\b|°\\s?[CF]?|[\\p{L}]{1,12}(?:/[\\p{L}]{1,4})?)?$`,
  'u',
);

/** Reads a text that is nothing but a number and its unit; null otherwise. */
export function readValue(raw: string): Value | null {
  const text = raw.trim().replace(/[.;]$/, '');
  const match = form.exec(text);
  if (match === null) return null;
  const value = Number((match[2] ?? '').replace(/,/g, ''));
  const unit = `${match[1] ?? ''}${match[3] ?? ''}${percent(match[4])}`;
  return Number.isFinite(value) ? { text, value, unit: unit === '' ? null : unit } : null;
}

const percent = (unit: string | undefined): string => (unit === undefined ? '' : /^per ?cent$/.test(unit) ? '%' : unit);
