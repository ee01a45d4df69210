// "3 villages in 2022, 7 in 2023 and 15 in 2024" -> the series that the sentence tells.
import { capitalise } from '../topic.ts';
import type { Figure } from './figure.ts';
import { readValue } from './read-value.ts';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const time = String.raw`(?:(?:19|20)\d\d|Q[1-4](?:\s\d{4})?|${month}(?:\s(?:19|20)\d\d)?|(?:\w+\s)?(?:year|month|week|day)s?)`;
const number = String.raw`[$€£¥₹]?\d[\d,]*(?:\.\d+)?(?:(?:k|K|m|M|bn)\b|\s?%|\s(?:thousand|million|billion)\b)?`;
/** A number, at most three words of what is counted, and when. */
const point = new RegExp(
  String.raw`(${number})((?:\s(?!in\b|after\b|by\b|and\b)[\p{L}/]+){0,3})\s(?:in|after|by)\s(${time})(?=$|[\s,.;:!)])`,
  'gu',
);
const fewest = 3;
const most = 12;
const mostNameLetters = 32;

/** Reads the series; null when the sentence is anything else. */
export function readToldSeries(text: string): Extract<Figure, { kind: 'series' }> | null {
  const sentence = text.trim();
  const found = [...sentence.matchAll(point)];
  if (found.length < fewest || found.length > most || !followEachOther(sentence, found)) return null;
  const values = found.map((match) => readValue((match[1] ?? '').replace(/\s(?=thousand|million|billion)/, ' ')));
  const [first] = values;
  if (first == null || values.some((value) => value === null || (value.unit !== first.unit && value.unit !== null)))
    return null;
  const counted = (found[0]?.[2] ?? '').trim();
  return {
    kind: 'series',
    unit:
      first.unit ??
      (/^(?:minutes|hours|days|seconds|km|kg|tonnes|euros|dollars|pounds)$/i.test(counted) ? counted : null),
    points: found.map((match, index) => ({
      label: match[3] ?? '',
      text: match[1] ?? '',
      value: values[index]?.value ?? 0,
    })),
    sentence,
    of: nameOf(sentence.slice(0, found[0]?.index), counted),
  };
}

/** Nothing but a comma or an "and" stands between two points, and no sentence ends there. */
const followEachOther = (sentence: string, found: readonly RegExpExecArray[]): boolean =>
  found.every((match, index) => {
    const next = found[index + 1];
    const between = next === undefined ? '' : sentence.slice(match.index + match[0].length, next.index);
    return /^(?:[,;]?\s*(?:and|then|to|but)?\s*|,\s*)$/.test(between);
  });

/** "Average response time:" before the first value; else what is counted. */
function nameOf(before: string, counted: string): string | null {
  const head = /([^.:;]{3,40}):\s*$/.exec(before)?.[1]?.trim();
  const name = head ?? (counted === '' ? null : counted);
  return name !== null && name.length <= mostNameLetters ? capitalise(name) : null;
}
