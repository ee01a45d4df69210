// Clock times and dates -> words.
import { cardinalWords, ordinalWords, spellDigits, yearWords } from './number-words.ts';
import type { SpeakRule } from './word-context.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const monthOf = (text: string): string | undefined => months[Number(text) - 1];

/** Says whether a word names a month, in full or by its first three letters. */
export const isMonth = (word: string): boolean => {
  const lower = word.toLowerCase();
  return months.includes(lower) || /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/u.test(lower);
};

/** "Nov." beside a day or year -> "november". */
export const speakMonth: SpeakRule = (core, { previous, next }) => {
  if (!/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu.test(core)) return null;
  const isDated = /^\d{1,4}(?:st|nd|rd|th)?$/u;
  if (!isDated.test(previous?.core ?? '') && !isDated.test(next?.core ?? '')) return null;
  return [months.find((month) => month.startsWith(core.toLowerCase().slice(0, 3))) ?? core.toLowerCase()];
};

/** "10:30", "14:00", "9:05am", "7pm", "10:30:15". */
export const speakTime: SpeakRule = (core, { next }) => {
  const match = /^(\d{1,2})(?::([0-5]\d))?(?::([0-5]\d))?(?:([ap])\.?m\.?)?$/iu.exec(core);
  const [, hour = '', minute, second, half] = match ?? [];
  if (!match || Number(hour) > 24 || (minute === undefined && half === undefined)) return null;
  const suffix = half ? [half.toUpperCase(), 'M'] : [];
  const isHalfDay = suffix.length > 0 || /^[ap]\.?m$/iu.test(next?.core ?? '');
  const seconds = second === undefined ? [] : ['and', ...cardinalWords(String(Number(second))), 'seconds'];
  return [
    ...cardinalWords(String(Number(hour))),
    ...minuteWords(minute, Number(hour), isHalfDay),
    ...seconds,
    ...suffix,
  ];
};

function minuteWords(minute: string | undefined, hour: number, isHalfDay: boolean): readonly string[] {
  if (minute === undefined) return [];
  if (minute === '00') return isHalfDay ? [] : hour > 12 || hour === 0 ? ['hundred', 'hours'] : ["o'clock"];
  return minute.startsWith('0') ? ['oh', ...spellDigits(minute[1] ?? '')] : cardinalWords(minute);
}

/** "am" and "p.m." behind a time. */
export const speakHalfDay: SpeakRule = (core, { previous }) => {
  const match = /^([ap])\.?m$/iu.exec(core);
  if (!match || !/^\d{1,2}(?::\d\d)?$/u.test(previous?.core ?? '')) return null;
  return [(match[1] ?? '').toUpperCase(), 'M'];
};

/** "2026-11-24", "3/4/2024" (month first, unless it cannot be), "24.11.2026". */
export const speakDate: SpeakRule = (core) => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(core);
  if (iso) return dateWords(iso[2], iso[3], iso[1]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(core);
  if (dotted) return dateWords(dotted[2], dotted[1], dotted[3]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/u.exec(core);
  if (!slashed) return null;
  const [, first = '', second = '', year = ''] = slashed;
  const fullYear = year.length === 4 ? year : `20${year}`;
  return Number(first) > 12 ? dateWords(second, first, fullYear) : dateWords(first, second, fullYear);
};

function dateWords(month = '', day = '', year = ''): readonly string[] | null {
  const name = monthOf(month);
  if (name === undefined || Number(day) < 1 || Number(day) > 31) return null;
  return [name, ...ordinalWords(String(Number(day))), ...yearWords(year)];
}

/** "March 3" is march third, "3 March" the third of march. */
export const speakDayOfMonth: SpeakRule = (core, { previous, next }) => {
  if (!/^\d{1,2}$/u.test(core) || Number(core) < 1 || Number(core) > 31) return null;
  const day = ordinalWords(String(Number(core)));
  if (isWrittenMonth(previous?.core)) return day;
  if (!isWrittenMonth(next?.core)) return null;
  return /^the$/iu.test(previous?.core ?? '') ? [...day, 'of'] : ['the', ...day, 'of'];
};

const isWrittenMonth = (word = ''): boolean => /^\p{Lu}/u.test(word) && isMonth(word);

/** "1980s" -> "nineteen eighties", "'90s" -> "nineties". */
export const speakDecade: SpeakRule = (core) => {
  const match = /^'?(\d{2}|\d{4})'?s$/u.exec(core);
  const digits = match?.[1];
  if (digits === undefined || !digits.endsWith('0')) return null;
  const words = digits.length === 4 ? yearWords(digits) : cardinalWords(digits);
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), last.endsWith('y') ? `${last.slice(0, -1)}ies` : `${last}s`];
};
