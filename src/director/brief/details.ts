// Text -> the numbers, prices, dates, times, addresses and names in it, as written.

/** What kind of particular a detail is. */
export type DetailKind =
  | 'url'
  | 'email'
  | 'phone'
  | 'price'
  | 'percent'
  | 'temperature'
  | 'date'
  | 'time'
  | 'quantity'
  | 'number';

/** A particular that the film must not alter. */
export interface Detail {
  readonly kind: DetailKind;
  readonly text: string;
  /** Start in the text it was read from. */
  readonly at: number;
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const day = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const tld =
  '(?:com|org|net|io|ai|co|app|dev|edu|gov|info|biz|shop|store|me|tv|us|uk|de|fr|es|it|nl|ca|au|in|eu|ch|at|se|no|fi|pl|jp|example)';

const patterns: readonly (readonly [DetailKind, RegExp])[] = [
  ['email', /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g],
  [
    'url',
    new RegExp(
      `\\bhttps?://[^\\s<>"”)]+[^\\s<>"”).,;:!?]|\\b(?:www\\.)?(?:[a-z0-9][a-z0-9-]*\\.)+${tld}\\b(?:/[\\w./%#?=&-]*[\\w/])?`,
      'gi',
    ),
  ],
  [
    'date',
    new RegExp(
      `\\b(?:${day},?\\s+)?(?:the\\s+)?(?:${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s+\\d{4})?|(?:\\d{1,2}(?:st|nd|rd|th)?(?:,\\s|\\s(?:and|or|to|&)\\s|\\s?[-–]\\s?))*\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}(?:,?\\s+\\d{4})?)\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b${month}\\s+\\d{4}\\b|\\b${day}s?(?:\\s?(?:to|through|and|or|[-–])\\s?${day}s?)?\\b`,
      'g',
    ),
  ],
  [
    'time',
    /\b(?:[01]?\d|2[0-3]):[0-5]\d\s?(?:to|until|till|[-–])\s?(?:[01]?\d|2[0-3]):[0-5]\d\b|\b\d{1,2}(?::\d{2})?\s?(?:a\.m\.|p\.m\.|am|pm|AM|PM)?\s?(?:to|until|till|[-–])\s?\d{1,2}(?::\d{2})?\s?(?:a\.m\.|p\.m\.|am|pm|AM|PM)(?![a-z])|\b\d{1,2}(?:[:.]\d{2})?\s?(?:a\.m\.|p\.m\.|am|pm|AM|PM)(?![a-z])|\b(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?\b|\b(?:noon|midnight)\b/g,
  ],
  [
    'price',
    /(?:US)?[$€£¥₹]\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:k|K|m|M|bn|B|million|billion|thousand)\b)?(?:\s?(?:to|[-–])\s?[$€£¥₹]?\d[\d,]*(?:\.\d+)?(?:\s?(?:k|K|m|M|bn|B|million|billion|thousand)\b)?)?(?:\s?(?:\/|per\s|a\s)(?:month|year|mo|yr|week|day|night|hour|person|user|seat|ticket)\b)?|\b\d[\d,]*(?:\.\d+)?\s?(?:(?:thousand|million|billion)\s)?(?:dollars?|euros?|pounds(?! (?:of|lighter|heavier))|cents|francs?|crowns|kron(?:or|er|a)|rupees|yen|pesos|z[lł]oty|USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|[€£])(?![\p{L}\d])|\b(?:CHF|EUR|USD|GBP|SEK|NOK|DKK)\s?\d[\d,]*(?:\.\d+)?/gu,
  ],
  ['percent', /[+-]?\d+(?:[.,]\d+)?\s?(?:%|percent\b|per cent\b)/g],
  ['temperature', /[-−]?\d+(?:[.,]\d+)?\s?(?:°\s?[CF]?|degrees(?:\s(?:Celsius|Fahrenheit|C|F))?)(?![a-z])/g],
  [
    'phone',
    /(?<![\w.])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,4}\)[\s.-]?|\d{2,4}[\s.-])\d{3,4}[\s.-]\d{3,4}\b|\b1-8\d{2}-[\dA-Z-]{7,}\b/g,
  ],
  [
    'quantity',
    /(?<![\w.])(?:\d[\d,.]*\s?(?:-|–|to)\s?)?[+-]?\d[\d,]*(?:\.\d+)?\s?(?:km\/h|mph|kWh|kW|kg|mg|ml|cm|mm|km|GB|TB|MB|fps|x\b|\+|sq(?:uare)? (?:ft|feet|meters|metres|m)|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|inch(?:es)?|calories|grams?|lit(?:er|re)s?|pounds|points)\b)/gu,
  ],
  ['quantity', /(?<![\w.])\d+ (?:over|out of) \d+\b/g],
  ['number', /\b\d{1,3}:\d{1,3}\b/g],
  ['number', /(?<![\w.])[#№]?\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?\b/g],
];

/** Finds the particulars of a text, in order, none inside another. */
export function findDetails(text: string): readonly Detail[] {
  const found: Detail[] = [];
  const taken = new Uint8Array(text.length + 1);
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      taken.fill(1, match.index, end);
      found.push({ kind, text: match[0].trim(), at: match.index });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The digits of a text as they are written, group by group: "$1,250.50" gives "1,250.50". */
export const digitGroups = (text: string): readonly string[] => text.match(/\d+(?:[.,:]\d+)*/g) ?? [];
