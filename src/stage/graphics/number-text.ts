// A number as written ("24 °C", "$1.2M"), taken apart so that it can count up in the same notation.

/** A written number's parts. */
export interface NumberText {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
  /** The number as it stands a share of the way up; the exact text at 1. */
  readonly at: (share: number) => string;
}

const numberPattern = /\d(?:[\d., '\u00a0\u202f’]*\d)?/gu;
const yearPattern = /^(1[89]|20|21)\d\d$/;

/** Takes a text apart, or gives null when it holds no number that can be counted up (none, several, a year). */
export function parseNumberText(value: string): NumberText | null {
  const found = [...value.matchAll(numberPattern)];
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const digits = only[0];
  const before = value.slice(0, only.index);
  const after = value.slice(only.index + digits.length);
  const isYear = yearPattern.test(digits) && before.trim() === '' && after.trim() === '';
  const notation = isYear ? null : readNotation(digits);
  if (notation === null) return null;
  const at = (share: number) => (share >= 1 ? digits : writeNumber(notation.value * share, notation));
  return { before, digits, after, at };
}

interface Notation {
  readonly value: number;
  readonly decimals: number;
  readonly point: string;
  readonly group: string;
}

/** Reads the separators: the last one is the decimal point unless exactly three digits follow and it groups. */
function readNotation(digits: string): Notation | null {
  const separators = [...digits.matchAll(/\D/gu)];
  const last = separators.at(-1);
  const tail = last === undefined ? '' : digits.slice(last.index + 1);
  const kinds = new Set(separators.map((separator) => separator[0]));
  const isPoint = last !== undefined && /[.,]/.test(last[0]) && (tail.length !== 3 || kinds.size > 1);
  if (isPoint && separators.filter((separator) => separator[0] === last[0]).length > 1) return null;
  const point = isPoint ? last[0] : '';
  const group = [...kinds].find((kind) => kind !== point) ?? '';
  const whole = isPoint ? digits.slice(0, last.index) : digits;
  const value = Number(`${whole.replace(/\D/gu, '')}.${isPoint ? tail : '0'}`);
  if (kinds.size > 2 || !Number.isFinite(value) || value > 1e15) return null;
  return { value, decimals: isPoint ? tail.length : 0, point, group };
}

function writeNumber(value: number, notation: Notation): string {
  const [whole = '0', fraction] = value.toFixed(notation.decimals).split('.');
  const grouped = notation.group === '' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, notation.group);
  return fraction === undefined ? grouped : `${grouped}${notation.point}${fraction}`;
}
