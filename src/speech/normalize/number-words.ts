// Digits -> the words for them.
import { toCardinal, toOrdinal } from 'n2words/en-US';

/** More digits than this are read one by one. */
const mostDigits = 15;

const split = (words: string): readonly string[] => words.split(/[\s-]+/u);

const digitNames = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Reads digits one by one; other characters are passed over. */
export const spellDigits = (digits: string): readonly string[] =>
  [...digits].flatMap((digit) => digitNames[Number.parseInt(digit, 10)] ?? []);

/** "1,250" -> "1250"; null when the commas do not stand between groups of three. */
function stripGrouping(text: string): string | null {
  if (!text.includes(',')) return text;
  return /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : null;
}

/** A whole number in words; long or zero-led ones digit by digit. */
export function cardinalWords(digits: string): readonly string[] {
  if (digits.length > mostDigits || /^0\d/u.test(digits)) return spellDigits(digits);
  return split(toCardinal(digits));
}

/** "21" -> "twenty first". */
export const ordinalWords = (digits: string): readonly string[] =>
  digits.length > mostDigits || /^0+$/u.test(digits) ? spellDigits(digits) : split(toOrdinal(digits));

/** "3.14" -> "three point one four"; thousands commas and a sign are allowed. Null for what is no number. */
export function numberWords(text: string): readonly string[] | null {
  const match = /^([+-]?)(\d[\d,]*)?(?:\.(\d+))?$/u.exec(text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const whole = stripGrouping(match[2] ?? '0');
  if (whole === null) return null;
  const sign = match[1] === '-' ? ['minus'] : match[1] === '+' ? ['plus'] : [];
  const fraction = match[3] === undefined ? [] : ['point', ...spellDigits(match[3])];
  return [...sign, ...cardinalWords(whole), ...fraction];
}

/** "1984" -> "nineteen eighty four", "2026" -> "twenty twenty six", "1905" -> "nineteen oh five". */
export function yearWords(digits: string): readonly string[] {
  const century = digits.slice(0, 2);
  const rest = digits.slice(2);
  if (digits.startsWith('200') || rest === '00') {
    return century === '20' || century === '10' ? cardinalWords(digits) : [...cardinalWords(century), 'hundred'];
  }
  return [
    ...cardinalWords(century),
    ...(rest.startsWith('0') ? ['oh', ...spellDigits(rest[1] ?? '')] : cardinalWords(rest)),
  ];
}

/** Says whether a number as written is exactly one. */
export const isOne = (text: string): boolean => /^[+-]?1(?:\.0+)?$/u.test(text);
