// Words with digits in them -> words without.
import { letterWords, spellLetters } from './letter-words.ts';
import { cardinalWords, isOne, numberWords, ordinalWords, spellDigits, yearWords } from './number-words.ts';
import { isMonth } from './time-rules.ts';
import { unitWords } from './unit-words.ts';
import type { SpeakRule, WordContext } from './word-context.ts';

/** "1st", "22nd". */
export const speakOrdinal: SpeakRule = (core) => {
  const match = /^(\d[\d,]*)(?:st|nd|rd|th)$/iu.exec(core);
  return match ? ordinalWords((match[1] ?? '').replaceAll(',', '')) : null;
};

const knownSlashes: Readonly<Record<string, string>> = {
  '24/7': 'twenty four seven',
  '9/11': 'nine eleven',
  '50/50': 'fifty fifty',
};

/** "1/2", "¾", "2½", "9/10". */
export const speakFraction: SpeakRule = (core) => {
  const known = knownSlashes[core];
  if (known) return known.split(' ');
  const vulgar = /^(\d*)(\p{No})$/u.exec(core);
  const plain = vulgar?.[2]?.normalize('NFKC').replace('⁄', '/') ?? core;
  const match = /^(\d{1,3})\/(\d{1,3})$/u.exec(plain);
  const [, over = '', under = ''] = match ?? [];
  if (!match || Number(under) === 0) return null;
  const part = fractionWords(over, under);
  const whole = vulgar?.[1] ? [...cardinalWords(vulgar[1]), 'and'] : [];
  return [...whole, ...(whole.length > 0 && over === '1' ? ['a', ...part.slice(1)] : part)];
};

function fractionWords(over: string, under: string): readonly string[] {
  const count = cardinalWords(String(Number(over)));
  const isSingle = Number(over) === 1;
  if (Number(under) === 1) return [...count, 'over', 'one'];
  if (Number(under) === 2) return [...count, isSingle ? 'half' : 'halves'];
  if (Number(under) === 4) return [...count, isSingle ? 'quarter' : 'quarters'];
  const parts = ordinalWords(String(Number(under)));
  return [...count, ...parts.slice(0, -1), `${parts.at(-1) ?? ''}${isSingle ? '' : 's'}`];
}

/** "+1-800-555-1234", "(212)555-0199", "555-1234": digit by digit. */
export const speakPhone: SpeakRule = (core, { trail, next }) => {
  const digits = core.replaceAll(/\D/gu, '');
  const isAreaCode = /^\d{3}$/u.test(core) && trail === ')' && /^\d{3}-\d{4}$/u.test(next?.core ?? '');
  if (isAreaCode) return spellDigits(digits);
  const isPhone =
    /^\+?\(?\d+\)?(?:[-.]\d+){2,}$/u.test(core) || /^\(?\d{3}\)?-\d{4}$/u.test(core) || /^\+\d{7,}$/u.test(core);
  if (!isPhone || digits.length < 7 || digits.length > 15) return null;
  return [...(core.startsWith('+') ? ['plus'] : []), ...spellDigits(digits)];
};

/** "10–20", "5-7%", "2020-2024", "3-1", "3:1". */
export const speakRange: SpeakRule = (core) => {
  const match = /^([\d.,]+)([-–—:])([\d.,]+)(\D*)$/u.exec(core);
  const [, from = '', , to = '', unit = ''] = match ?? [];
  if (!match) return null;
  const bothYears = /^(?:1[1-9]|20)\d\d$/u.test(from) && /^(?:1[1-9]|20)\d\d$/u.test(to);
  const first = bothYears ? yearWords(from) : numberWords(from);
  const second = bothYears ? yearWords(to) : numberWords(to);
  const unitName = unit === '' ? [] : unitWords(unit, false);
  return first && second && unitName ? [...first, 'to', ...second, ...unitName] : null;
};

const magnitude: Readonly<Record<string, string>> = {
  M: 'million',
  bn: 'billion',
  B: 'billion',
  m: 'million',
  k: 'thousand',
};

/** "24°C", "5km", "50%", "3.5GHz", "2x", "1.2M", "5+", "~30". */
export const speakMeasure: SpeakRule = (core) => {
  const match = /^([~≈<>≤≥]?)([+-]?\d[\d,]*(?:\.\d+)?|[+-]?\.\d+)(\D*?)(\+?)$/u.exec(core);
  const [, sign = '', number = '', unit = '', plus = ''] = match ?? [];
  const value = match ? numberWords(number) : null;
  if (!value || (unit === '' && sign === '' && plus === '')) return null;
  const name = unit === '' ? [] : (unitWords(unit, isOne(number)) ?? magnitude[unit]?.split(' '));
  if (!name) return null;
  return [...(signNames[sign]?.split(' ') ?? []), ...value, ...name, ...(plus ? ['plus'] : [])];
};

const signNames: Readonly<Record<string, string>> = {
  '~': 'about',
  '≈': 'about',
  '<': 'less than',
  '>': 'more than',
  '≤': 'at most',
  '≥': 'at least',
};

/** "km" behind a number of its own; "%" and "°C" too. */
export const speakUnitApart: SpeakRule = (core, { previous }) => {
  const number = /^[~≈<>≤≥]?([+-]?[\d,]*\.?\d+)$/u.exec(previous?.core ?? '')?.[1];
  if (number === undefined || previous?.trail !== '') return null;
  return unitWords(core, isOne(number)) ?? null;
};

/** "3.2.1": versions and addresses. */
export const speakVersion: SpeakRule = (core) => {
  const match = /^([vV]?)(\d+(?:\.\d+){2,}|(?<=[vV])\d+(?:\.\d+)*)$/u.exec(core);
  if (!match) return null;
  const parts = (match[2] ?? '').split('.').map((part) => cardinalWords(part));
  const numbers = parts.flatMap((part, index) => (index === 0 ? part : ['point', ...part]));
  return match[1] ? ['version', ...numbers] : numbers;
};

const yearWord =
  /^(?:in|since|by|from|until|till|year|around|before|after|during|circa|late|early|mid|spring|summer|fall|autumn|winter)$/iu;

/** A number alone: a year where it looks like one, else a count. */
export const speakNumber: SpeakRule = (core, context) => {
  const number = /^#?([+-]?(?:\d[\d,]*)?(?:\.\d+)?)$/u.exec(core)?.[1];
  const words = number === undefined ? null : numberWords(number);
  if (number === undefined || !words) return null;
  if (core.startsWith('#')) return ['number', ...words];
  return isYear(number, context) ? yearWords(number) : words;
};

function isYear(digits: string, { previous, next }: WordContext): boolean {
  if (!/^(?:1[1-9]|20)\d\d$/u.test(digits)) return false;
  if (
    next &&
    (unitWords(next.core, false) !== undefined ||
      /^(?:dollars?|euros?|pounds?|percent|people|times)$/iu.test(next.core))
  ) {
    return false;
  }
  const isDated = previous !== undefined && (yearWord.test(previous.core) || isMonth(previous.core));
  return isDated || /^(?:19|20)\d\d$/u.test(digits) || /^\d{1,2}(?:st|nd|rd|th)?$/u.test(previous?.core ?? '');
}

/** Splits anything left with digits: "A4", "MP3", "1080p", "COVID-19", "4K". */
const splitAtDigits = (core: string): readonly string[] => core.match(/\d+(?:[.,]\d+)*|[^\d]+/gu) ?? [];

/** Digits inside a name: up to three as a count, four as two pairs, more one by one. */
function nameDigits(digits: string): readonly string[] {
  if (/^\d+[.,]/u.test(digits)) return numberWords(digits) ?? spellDigits(digits);
  if (digits.length === 4 && !digits.startsWith('0')) return yearWords(digits);
  return digits.length <= 3 ? cardinalWords(digits) : spellDigits(digits);
}

/** A name of letters and digits: short runs of capitals beside digits are letters, "H2O" and "A4". */
export const nameWords = (name: string): readonly string[] => {
  const parts = splitAtDigits(name);
  return parts.flatMap((part) => {
    if (/^\d/u.test(part)) return nameDigits(part);
    return parts.length > 1 && /^[A-Z]{1,2}$/u.test(part) ? spellLetters(part) : letterWords(part, false);
  });
};
