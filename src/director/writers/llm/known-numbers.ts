// What the order and its references say in numbers, and which numbers of a reply they do not.
import { findSpelledNumbers } from './number-words.ts';

/** The numbers that may be spoken. */
export interface KnownNumbers {
  readonly values: ReadonlySet<number>;
  /** As written, for clock times and the like: "10:45". */
  readonly written: ReadonlySet<string>;
}

const digits = /\d+(?:[.,:]\d+)*/g;
const scaled = /(\d+(?:[.,]\d+)*)\s?(k|thousand|m|mio|million|bn|b|billion)\b/gi;
const factors: Readonly<Record<string, number>> = {
  k: 1000,
  thousand: 1000,
  m: 1_000_000,
  mio: 1_000_000,
  million: 1_000_000,
  bn: 1_000_000_000,
  b: 1_000_000_000,
  billion: 1_000_000_000,
};

/** Reads the numbers of the texts that a film may rest on. */
export function readKnownNumbers(texts: readonly string[]): KnownNumbers {
  const runs = texts.flatMap((text) => [...text.matchAll(digits)].map(([run]) => run));
  return {
    written: new Set(runs),
    values: new Set([
      ...runs.flatMap((run) => [...readings(run), ...run.split(/[.,:]/).map(Number)]),
      ...texts.flatMap(scaledValues),
      ...texts.flatMap((text) => findSpelledNumbers(text).map(({ value }) => value)),
    ]),
  };
}

/** "$1.2M" -> 1,200,000. */
const scaledValues = (text: string): readonly number[] =>
  [...text.matchAll(scaled)].flatMap(([, number = '', scale = '']) =>
    readings(number).map((value) => value * (factors[scale.toLowerCase()] ?? 1)),
  );

/** "1,250.50" is one value; "1.250" is read in both ways that people write. */
function readings(run: string): readonly number[] {
  if (run.includes(':')) return [];
  const english = Number(run.replaceAll(',', ''));
  const continental = Number(run.replaceAll('.', '').replace(',', '.'));
  return [english, continental].filter((value) => !Number.isNaN(value));
}

/** Words after which even a small number is a claim. */
const measures =
  /^(?:percent|per|hundred|thousand|million|billion|trillion|dollars?|euros?|pounds?|cents?|times|degrees?|years?|months?|weeks?|days?|hours?|minutes?|miles?|kilomet(?:er|re)s?|kilos?|people|customers?|users?|countries|employees|points?)$/;
const strictMeasures = /^(?:percent|per|hundred|thousand|million|billion|trillion|dollars?|euros?|times|degrees?)$/;
const shares = /\b(?:half|a third|two thirds|a quarter|three quarters)\b(?= of\b)/gi;

/** Names the numbers of a text that nobody gave; counts up to `listed` are counts of what is shown. */
export function findInventedNumbers(text: string, known: KnownNumbers, listed: number): readonly string[] {
  return [
    ...inventedDigits(text, known, listed),
    ...findSpelledNumbers(text)
      .filter((spelled) => !known.values.has(spelled.value) && isClaim(spelled))
      .map(({ written, next }) => `${written} ${next}`.trim()),
    ...inventedShares(text, known),
  ];
}

function inventedDigits(text: string, known: KnownNumbers, listed: number): readonly string[] {
  const scaledAway = new Set<number>();
  for (const match of text.matchAll(scaled)) {
    const [, number = '', scale = ''] = match;
    const isKnown = readings(number).some((value) => known.values.has(value * (factors[scale.toLowerCase()] ?? 1)));
    if (isKnown) scaledAway.add(match.index);
  }
  return [...text.matchAll(digits)]
    .filter((match) => !scaledAway.has(match.index) && !isKnownRun(match[0], known, listed))
    .map(([run]) => run);
}

function isKnownRun(run: string, known: KnownNumbers, listed: number): boolean {
  if (known.written.has(run)) return true;
  if (run.includes(':')) {
    const [hour = '', minute = '', ...rest] = run.split(':');
    return minute === '00' && rest.length === 0 && known.values.has(Number(hour));
  }
  return readings(run).some((value) => known.values.has(value) || (Number.isInteger(value) && value <= listed));
}

/** "one thing" and "the two of us" are words; "two percent" is a figure. */
function isClaim({ value, next }: { readonly value: number; readonly next: string }): boolean {
  if (value > 10) return true;
  return value <= 3 ? strictMeasures.test(next) : measures.test(next);
}

function inventedShares(text: string, known: KnownNumbers): readonly string[] {
  const allowed = known.values.has(50) || known.values.has(0.5);
  return [...text.matchAll(shares)]
    .map(([share]) => `${share} of`)
    .filter((share) => !(allowed && /half/i.test(share)));
}
