// Sums of money -> words: "$25.50" is twenty five dollars and fifty cents.
import { isOne, numberWords } from './number-words.ts';
import type { SpeakRule } from './word-context.ts';

interface Currency {
  readonly one: string;
  readonly many: string;
  /** Null where nobody counts the hundredth part. */
  readonly cent: { readonly one: string; readonly many: string } | null;
}

const cents = { one: 'cent', many: 'cents' };
const dollar: Currency = { one: 'dollar', many: 'dollars', cent: cents };
const euro: Currency = { one: 'euro', many: 'euros', cent: cents };
const pound: Currency = { one: 'pound', many: 'pounds', cent: { one: 'penny', many: 'pence' } };
const yen: Currency = { one: 'yen', many: 'yen', cent: null };
const named = (prefix: string): Currency => ({ one: `${prefix} dollar`, many: `${prefix} dollars`, cent: cents });

const currencies: Readonly<Record<string, Currency>> = {
  $: dollar,
  US$: named('US'),
  A$: named('australian'),
  C$: named('canadian'),
  USD: named('US'),
  '€': euro,
  EUR: euro,
  '£': pound,
  GBP: pound,
  '¥': yen,
  JPY: yen,
  CNY: { one: 'yuan', many: 'yuan', cent: null },
  '₹': { one: 'rupee', many: 'rupees', cent: null },
  INR: { one: 'rupee', many: 'rupees', cent: null },
  '₩': { one: 'won', many: 'won', cent: null },
  '₽': { one: 'ruble', many: 'rubles', cent: null },
  CHF: { one: 'swiss franc', many: 'swiss francs', cent: null },
  '₿': { one: 'bitcoin', many: 'bitcoin', cent: null },
  '¢': { one: 'cent', many: 'cents', cent: null },
};

const magnitudes: Readonly<Record<string, string>> = {
  k: 'thousand',
  K: 'thousand',
  m: 'million',
  M: 'million',
  mn: 'million',
  mio: 'million',
  b: 'billion',
  B: 'billion',
  bn: 'billion',
  Bn: 'billion',
  t: 'trillion',
  T: 'trillion',
  tn: 'trillion',
};

const sign = String.raw`(?:US\$|A\$|C\$|[$€£¥₹₩₽₿])`;
const amount = String.raw`\d[\d,]*(?:\.\d+)?`;
const size = '(?:k|K|mn|mio|m|M|bn|Bn|b|B|tn|t|T)';
const signFirst = new RegExp(`^([+-]?)(${sign})([+-]?)(${amount})(${size})?(\\+)?$`, 'u');
const signLast = new RegExp(`^([+-]?)(${amount})(${size})?(${sign}|¢)$`, 'u');
const rangeOfSums = new RegExp(`^(${sign})(${amount})(${size})?[-–—](${sign})?(${amount})(${size})?$`, 'u');
const onlyNumber = new RegExp(`^${amount}(?:${size})?$`, 'u');

const bigNumber = /^(?:hundred|thousand|million|billion|trillion)s?$/iu;
const split = (words: string): readonly string[] =>
  words.split(' ').flatMap((word) => (word === 'US' ? ['U', 'S'] : word));

/** "$25.50", "€1.2M", "£3bn", "25€". The currency waits when "million" follows as a word of its own. */
export const speakMoney: SpeakRule = (core, { next }) => {
  const range = rangeOfSums.exec(core);
  if (range) return speakRange(range);
  const found = findSum(core);
  const words = found && speakSum({ ...found, waits: bigNumber.test(next?.core ?? '') });
  if (!words) return null;
  const lead = found.minus.includes('-') ? ['minus'] : found.minus.includes('+') ? ['plus'] : [];
  return [...lead, ...words, ...(core.endsWith('+') ? ['plus'] : [])];
};

function findSum(core: string): (Omit<Sum, 'waits'> & { readonly minus: string }) | null {
  const first = signFirst.exec(core);
  if (first) {
    const [, before = '', symbol = '', behind = '', sum = '', size] = first;
    return { sum, size, currency: currencies[symbol], minus: before + behind };
  }
  const last = signLast.exec(core);
  if (!last) return null;
  const [, minus = '', sum = '', size, symbol = ''] = last;
  return { sum, size, currency: currencies[symbol], minus };
}

function speakRange(range: RegExpExecArray): readonly string[] | null {
  const currency = currencies[range[1] ?? ''];
  const from = numberWords(range[2] ?? '');
  const to = speakSum({ sum: range[5] ?? '', size: range[6], currency, waits: false });
  const fromSize = magnitudes[range[3] ?? ''];
  return from && to && [...from, ...(fromSize ? [fromSize] : []), 'to', ...to];
}

interface Sum {
  readonly sum: string;
  readonly size: string | undefined;
  readonly currency: Currency | undefined;
  /** The currency is said after the next word. */
  readonly waits: boolean;
}

function speakSum({ sum, size, currency, waits }: Sum): readonly string[] | null {
  const number = numberWords(sum);
  if (!number || !currency) return null;
  if (waits) return number;
  const magnitude = magnitudes[size ?? ''];
  if (magnitude) return [...number, magnitude, ...split(currency.many)];
  const parts = /^([\d,]+)\.(\d{2})$/u.exec(sum);
  if (!parts || !currency.cent) return [...number, ...split(isOne(sum) ? currency.one : currency.many)];
  return speakParts(parts[1] ?? '', parts[2] ?? '', currency, currency.cent);
}

function speakParts(
  whole: string,
  hundredths: string,
  currency: Currency,
  cent: NonNullable<Currency['cent']>,
): readonly string[] | null {
  const large = numberWords(whole);
  const small = numberWords(String(Number(hundredths)));
  if (!large || !small) return null;
  const largeName = split(isOne(whole) ? currency.one : currency.many);
  if (Number(hundredths) === 0) return [...large, ...largeName];
  const smallName = Number(hundredths) === 1 ? cent.one : cent.many;
  if (/^0+$/u.test(whole)) return [...small, smallName];
  return [...large, ...largeName, 'and', ...small, smallName];
}

const currencyCode = (core: string | undefined): Currency | undefined =>
  /^[A-Z]{3}$/u.test(core ?? '') ? currencies[core ?? ''] : undefined;

/** "million" behind "$1.2" takes the currency along; "USD" beside a number is its currency. */
export const speakMoneyNeighbour: SpeakRule = (core, { previous, next }) => {
  if (bigNumber.test(core)) {
    const currency = currencies[sumBefore.exec(previous?.core ?? '')?.[1] ?? ''];
    return currency ? [core.toLowerCase(), ...split(currency.many)] : null;
  }
  const currency = currencyCode(core);
  if (!currency) return null;
  const before = previous?.trail === '' ? previous.core : '';
  if (onlyNumber.test(before)) return split(isOne(before) ? currency.one : currency.many);
  // "EUR 20": the number takes the currency along.
  return onlyNumber.test(next?.core ?? '') ? [] : null;
};

const sumBefore = new RegExp(`^(${sign})${amount}$`, 'u');

/** "20" behind "EUR". */
export const speakCodedSum: SpeakRule = (core, { previous, next }) => {
  const currency = currencyCode(previous?.core);
  const match = codedSum.exec(core);
  if (!currency || !match || previous?.trail !== '') return null;
  return speakSum({ sum: match[1] ?? '', size: match[2], currency, waits: bigNumber.test(next?.core ?? '') });
};

const codedSum = new RegExp(`^(${amount})(${size})?$`, 'u');
