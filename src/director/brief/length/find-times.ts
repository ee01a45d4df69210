// "1:20", "1m30", "a minute and a half", "40–50 s", `50"`, "30 Sekunden" -> spans of time in milliseconds.
import { rolePattern } from '../roles/roles.ts';
import { filmNouns } from '../vocabulary.ts';

/** A span of time as somebody wrote it. */
export interface FoundTime {
  readonly ms: number;
  readonly start: number;
  readonly end: number;
  /** "1:20" may be an hour of the day, `50"` a screen: only what stands around says that it is a time. */
  readonly isSure: boolean;
}

const ones: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
};
const tens: Readonly<Record<string, number>> = {
  ...{ twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};
const numberWords: Readonly<Record<string, number>> = {
  ...ones,
  ...tens,
  ...{ a: 1, an: 1, ten: 10, eleven: 11, twelve: 12, fifteen: 15, eighteen: 18 },
  ...{
    eine: 1,
    einer: 1,
    un: 1,
    une: 1,
    uno: 1,
    una: 1,
    um: 1,
    uma: 1,
    een: 1,
    zwei: 2,
    deux: 2,
    dos: 2,
    due: 2,
    dois: 2,
  },
  ...{ drei: 3, trois: 3, tres: 3, tre: 3, três: 3, zehn: 10, dix: 10, diez: 10, dieci: 10, dez: 10, tien: 10 },
  ...{ fünfzehn: 15, quinze: 15, quince: 15, quindici: 15, vijftien: 15, zwanzig: 20, vingt: 20, veinte: 20 },
  ...{ venti: 20, vinte: 20, twintig: 20, dreißig: 30, dreissig: 30, trente: 30, treinta: 30, trenta: 30, trinta: 30 },
  ...{ dertig: 30, vierzig: 40, quarante: 40, cuarenta: 40, quaranta: 40, quarenta: 40, fünfzig: 50, cinquante: 50 },
  ...{ cincuenta: 50, cinquanta: 50, sechzig: 60, soixante: 60, sesenta: 60, neunzig: 90, noventa: 90, novanta: 90 },
};
const compound = `(?:${Object.keys(tens).join('|')})[- ](?:${Object.keys(ones).join('|')})`;
const number = `(?:\\d{1,4}(?:[.,]\\d{1,2})?[½¼¾]?|[½¼¾]|${compound}|(?:${Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![\\p{L}]))`;
const seconds =
  '(?:seconds?|secs?|seg|s|sekunden?|sek|segundos?|secondes?|second[oi]|seconden?|sekund[ay]?|saniye|сек(?:унд[аы]?)?|秒钟?|秒間|초)';
const minutes =
  '(?:minutes?|mins?|m|minuten?|minutos?|minut[oi]|minuten?|minut[ay]?|dakika|мин(?:ут[аы]?)?|分钟|分間|分|분)';
const hours = '(?:hours?|hrs?|h|stunden?|heures?|horas?|ore)';
const end = "(?![\\p{L}\\d]|[’'](?!s\\b))";
const joint = '[\\s-]*';
const patterns: readonly (readonly [string, (groups: readonly (string | undefined)[]) => number | null])[] = [
  // "half a minute", "three quarters of a minute", "eine halbe Minute", "une demi-minute"
  [
    `(three[- ]quarters?|a quarter|quarter|half|eine halbe|einer halben|medio|demi|une demi|mezzo|meio|een halve|yarım)(?: (?:of )?an?)?${joint}(?:(?:minute|minuto?|dakika)|(hour))${end}`,
    ([share = '', hour]) => shareOf(share) * (hour === undefined ? 60_000 : 3_600_000),
  ],
  // "a minute and a half", "minute et demie", "minuto y medio"
  [
    `(?:(${number})${joint})?(?:minutes?|minutos?|minuto|minuten)\\s+(?:and\\s+a\\s+half|et demie?|y medio|e mezzo|e meio)${end}`,
    ([count]) => (numberOf(count ?? 'one') + 0.5) * 60_000,
  ],
  [`(?:anderthalb|eineinhalb|anderhalve)\\s+minuten?${end}`, () => 90_000],
  [
    `(${number})\\s+and\\s+(?:a half|(three quarters|a quarter))\\s+minutes?${end}`,
    ([count, share]) => (numberOf(count) + (share === undefined ? 0.5 : shareOf(share))) * 60_000,
  ],
  [
    `(${number})\\s+minutes?\\s+and\\s+(a half|three quarters|a quarter)${end}`,
    ([count, share = '']) => (numberOf(count) + shareOf(share)) * 60_000,
  ],
  // ISO 8601 and time codes: "PT1M20S", "00:00:50"
  [
    `PT(?=\\d)(?:(\\d{1,2})M)?(?:(\\d{1,3})S)?${end}`,
    ([whole = '0', rest = '0']) => Number(whole) * 60_000 + Number(rest) * 1000,
  ],
  [
    `00:([0-5]\\d):([0-5]\\d)(?![\\p{L}\\d:]|[.,]\\d)`,
    ([whole = '0', rest = '0']) => Number(whole) * 60_000 + Number(rest) * 1000,
  ],
  // "1m30", "1 min 20 s", "one minute fifteen", "1分30秒"
  [
    `(${number})${joint}${minutes}(?:\\.?\\s*(?:,\\s*)?(?:and|und|et|y|e)?\\s*|\\.?${joint})(\\d{1,2}|${compound}|${Object.keys({ ...tens, ten: 10, fifteen: 15 }).join('|')})(?:${joint}${seconds}${end}|(?![\\p{L}\\d:]|[.,]\\d|\\s*(?:[\\p{L}%]|-\\s?\\p{L})))`,
    ([whole, rest]) => numberOf(whole) * 60_000 + numberOf(rest) * 1000,
  ],
  // "1 min to 90 s" and "40–50 s" ask for their middle.
  [
    `(?:between\\s+)?(${number})(?:${joint}(?:(${minutes})|(${seconds})))?\\s*(?:-|–|—|to|and|or|bis|à|a|/)\\s*(${number})${joint}(?:(${minutes})|(${seconds}))${end}`,
    ([from, fromMinutes, fromSeconds, to, toMinutes]) => middleOf([from, fromMinutes, fromSeconds, to, toMinutes]),
  ],
  [
    `(half|a couple of|couple of|a few)\\s+(?:(minutes)|seconds)${end}`,
    ([some = '']) => (/few/i.test(some) ? 3 : 2) * 60_000,
  ],
  [`(${number})${joint}${seconds}${end}`, ([count]) => numberOf(count) * 1000],
  [`(${number})${joint}${minutes}${end}`, ([count]) => numberOf(count) * 60_000],
  [`(${number})${joint}${hours}${end}`, ([count]) => numberOf(count) * 3_600_000],
];
const unsure: typeof patterns = [
  [
    `(\\d{1,2}):([0-5]\\d)(?:\\s*(?:${minutes}|h))?(?![\\p{L}\\d:]|\\s?[ap]\\.?m)`,
    ([m, s]) => Number(m) * 60_000 + Number(s) * 1000,
  ],
  [
    `(\\d{1,2})\\s?['’′]\\s?([0-5]?\\d)\\s?(?:["”″]|'')?(?![\\p{L}\\d])`,
    ([m, s]) => Number(m) * 60_000 + Number(s) * 1000,
  ],
  [`(\\d{1,3})\\s?(?:["”″]|'')(?![\\p{L}\\d])`, ([s]) => Number(s) * 1000],
];
const before = '(?<![\\p{L}\\d.,:/$£€]|\\p{L}-)';
const compiled = [
  ...patterns.map((entry) => [entry, true] as const),
  ...unsure.map((entry) => [entry, false] as const),
].map(([[source, read], isSure]) => ({ pattern: new RegExp(`${before}${source}`, 'giu'), read, isSure }));
const shortestMs = 3000;

/** Finds the spans of time in a text, in order; of two that overlap the one that says more. */
export function findTimes(text: string): readonly FoundTime[] {
  const found: FoundTime[] = [];
  for (const { pattern, read, isSure } of compiled)
    for (const match of text.matchAll(pattern)) {
      const [start, stop] = [match.index, match.index + match[0].length];
      const ms = read(match.slice(1));
      const isTaken = found.some((other) => start < other.end && other.start < stop);
      if (ms !== null && ms >= shortestMs && !isTaken) found.push({ ms: Math.round(ms), start, end: stop, isSure });
    }
  return found.sort((a, b) => a.start - b.start);
}

function middleOf([from, fromMinutes, fromSeconds, to, toMinutes]: readonly (string | undefined)[]): number | null {
  const last = numberOf(to) * (toMinutes === undefined ? 1000 : 60_000);
  const isMinutes = fromMinutes !== undefined || (fromSeconds === undefined && toMinutes !== undefined);
  const first = numberOf(from) * (isMinutes ? 60_000 : 1000);
  return last < first ? null : (first + last) / 2;
}

const shareOf = (share: string): number => (/quarter/i.test(share) ? (/three/i.test(share) ? 0.75 : 0.25) : 0.5);

const signs: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

function numberOf(words = ''): number {
  const lower = words.toLowerCase();
  const sign = signs[lower.slice(-1)];
  if (sign !== undefined) return (Number(lower.slice(0, -1)) || 0) + sign;
  if (/^\d/.test(lower)) return Number(lower.replace(',', '.'));
  return lower.split(/[- ]/).reduce((sum, word) => sum + (numberWords[word] ?? 0), 0);
}

const person = `\\b(?:${rolePattern}|(?:wo)?man|lady|guy|girl|boy|bloke|chap|person|(?:fe)?male|[mf])\\b`;
const asAge = '[,(]\\s*(?:(?:in )?(?:his|her|their|the) )?$';
const besidePerson = new RegExp(`${person}[^,.!?\\n]*${asAge}`, 'i');
const behindPerson = new RegExp(`${person}[^.!?\\n]*${asAge}`, 'i');
const behindFilm = new RegExp(`\\b(?:${filmNouns})\\b[^.!?\\n]*$`, 'i');

/** "Man, 40s, stubble": seconds to nobody; behind the name of a film they are, unless a person stands between. */
export function isAge(text: string, { start, end }: FoundTime): boolean {
  const ahead = text.slice(Math.max(0, start - 160), start);
  const isDecade = /^[2-9]0s$/i.test(text.slice(start, end));
  return isDecade && (besidePerson.test(ahead) || (behindPerson.test(ahead) && !behindFilm.test(ahead)));
}
