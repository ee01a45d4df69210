// "in front of a sunny city skyline", "in a kitchen at night" -> the set, and how it differs from its usual self.
import type { Scene, SetId } from '../../model/storyboard.ts';
import { placePattern, placesOfSets, showsPlace } from './place-words.ts';
import { type Reading, readingAt, type SourceText } from './source-text.ts';

/** A set's time of day, weather and tint. */
export type SetVariant = NonNullable<Scene['setVariant']>;

const lead = String.raw`\b(?:in front of|in|inside|at|on|against|outside(?: of)?|outdoors (?:in|at|on)|beside|near|next to|by|with|from|behind|surrounded by|background(?: is| of|:)?|backdrop(?: is| of|:)?|setting(?: is|:)?|set(?: is|:| in| on| at)?|location(?: is|:)?|place(?: is|:)|scene(?: is|:)|overlooking)[^\S\n]+`;
const article = String.raw`(?:an?[^\S\n]+|the[^\S\n]+|his[^\S\n]+|her[^\S\n]+|their[^\S\n]+|our[^\S\n]+|my[^\S\n]+|some[^\S\n]+)?`;
const adjectives = String.raw`(?:(?!(?:for|to|about|of|and|that|who|which|is|are|we|you|explains?|talks?|with)\b)[\w'’-]+,?[^\S\n]+){0,4}?`;
/** After a place: the end of a group of words, or what else is seen there. */
const end = String.raw`(?![\w-])(?![^\S\n]+(?:coat|technician|tour|safety|video|manager|owner|worker|team|staff|policy|opening|equipment|tips|membership|rules|loan|account|app|coach|guide|sale|prices?|address|code|rent|costs?|budget|party|life|cleaning|worker)\b)`;
/** "At a farm shop" is a shop: the last noun says what place it is. */
const isLast = `(?![^\\S\\n]+(?:${placePattern})\\b)`;
/** What may stand beside a bare place in a list of remarks: "cosy kitchen at night". */
const around = String.raw`(?: +(?:background|backdrop|setting|scene|at (?:night|sunset|sunrise|dawn|dusk|noon)|in the (?:morning|evening|rain|snow|background)|by (?:day|night)|behind (?:her|him|them)|with [\w-]+(?: [\w-]+)?))*`;

const placePatterns = placesOfSets.map(([words, set]) => ({
  set,
  named: new RegExp(`\\b(?:${words})`, 'i'),
  led: new RegExp(`${lead}(${article})${adjectives}\\b(${words})${end}${isLast}`, 'gi'),
  bare: new RegExp(`^${article}(?:[\\w'’-]+ +){0,3}?(${words})${around}$`, 'i'),
}));
const parting = /[.;,:()!?\n]|[^\S\n]{3,}/;
const longestBare = 70;

/** Where a prompt sets the film. */
export interface Setting {
  readonly set: Reading<SetId>;
  /** The words it was read from. */
  readonly words: string;
  /** The place, where the set only comes near it; null: the set shows it. */
  readonly unlike: string | null;
}

/** A place in the text, and how surely it is where the film is set. */
interface Found {
  readonly set: SetId;
  readonly at: number;
  readonly length: number;
  readonly place: string;
  readonly placeAt: number;
  readonly weight: number;
}

/** Reads where the presenter stands: what names the picture counts most, then a place after "in" or "at", then one alone. */
export function readSetting(source: SourceText, text: string): Setting | null {
  return settingOf(source, text, [...findLed(text), ...findBare(text)]);
}

/** "Everything takes place in the hospital": a place that can only be the picture's, wherever the prompt has it. */
export const readNamedSetting = (source: SourceText, text: string): Setting | null =>
  settingOf(
    source,
    text,
    findLed(text).filter(({ weight }) => weight >= sureWeight),
  );

function settingOf(source: SourceText, text: string, all: readonly Found[]): Setting | null {
  // Of those that begin alike, the one whose place comes first, and of these the longest: a home office is no home.
  const [first] = all.toSorted(
    (a, b) => b.weight - a.weight || a.at - b.at || a.placeAt - b.placeAt || b.length - a.length,
  );
  if (first === undefined) return null;
  return {
    set: readingAt(source, first.set, first.at, first.at + first.length),
    words: text.slice(first.at, first.at + first.length),
    unlike: showsPlace(first.set, first.place) ? null : first.place.replace(/\s+/g, ' '),
  };
}

const sureWeight = 4;
const ofPicture =
  /^(?:background|backdrop|setting|set|location|place|scene|in front of|against)\b|\b(?:background|backdrop|setting|scene)\b/i;
/** Before a place: what people do in the picture. */
const stands =
  /\b(?:stand|sit|seat|walk|pose|film|shot|shoot|place|set|present|record|lean|work|greet|speak|report)\w*(?:\s+(?:up|down|there|all|it|this|outside|inside|right|live|her|him|them))?\s*$/i;
const behind = /^[^.;\n]{0,24}?\b(?:background|backdrop|behind (?:her|him|them)|setting)\b/i;

function findLed(text: string): readonly Found[] {
  // Most texts name few places; looking for a name costs little, and for one with all that may lead to it a lot.
  const named = placePatterns.filter((pattern) => pattern.named.test(text));
  return named.flatMap(({ set, led }) =>
    [...text.matchAll(led)].map((match) => {
      const place = match[2] ?? '';
      const end = match.index + match[0].length;
      const weight = weigh(match[0], match[1] ?? '', place, [
        text.slice(Math.max(0, match.index - 40), match.index),
        text.slice(end, end + 40),
      ]);
      return { set, at: match.index, length: match[0].length, place, placeAt: end - place.length, weight };
    }),
  );
}

function weigh(words: string, article: string, place: string, [before, after]: readonly [string, string]): number {
  const isOfPicture = ofPicture.test(words) || behind.test(after) || /\btakes? place\s*$/i.test(before);
  const isPosed = stands.test(before);
  // "The Last Lighthouse" is a name, and "our office party" belongs to what is told.
  const isNamed = /^\p{Lu}/u.test(place) && !/^[\p{Lu}\W]+$/u.test(words);
  const isOwn = /^(?:our|my)\b/i.test(article);
  const isLoose = /^(?:with|from|by|near|next to|beside)\b/i.test(words) && !isPosed;
  return 3 + (isOfPicture ? 2 : 0) + (isPosed ? 2 : 0) - (isNamed ? 3 : 0) - (isOwn ? 1 : 0) - (isLoose ? 1 : 0);
}

/** "214 pupils have desks" tells something. */
const tells = /\d|\b(?:is|are|was|were|has|have|had|will|can|opens?|starts?|begins?)\b/i;

/** Places that stand alone between two commas. */
function findBare(text: string): readonly Found[] {
  const found: Found[] = [];
  let at = 0;
  for (const part of text.split(new RegExp(`(${parting.source})`))) {
    const words = part.trim();
    const match =
      words === '' || words.length > longestBare || tells.test(words)
        ? undefined
        : placePatterns.find(({ bare }) => bare.test(words));
    if (match !== undefined) {
      const place = match.bare.exec(words)?.[1] ?? words;
      const start = at + part.indexOf(words);
      const isNamed = /\s\p{Lu}/u.test(words) && !/^[\p{Lu}\W]+$/u.test(words);
      found.push({
        set: match.set,
        at: start,
        length: words.length,
        place,
        placeAt: start,
        weight: isNamed ? 0.5 : 1.5,
      });
    }
    at += part.length;
  }
  return found;
}

const bareDesk = /^\W*(?:at|behind)\s+(?:an?|the|his|her|their|our)\s+(?:[\w-]+\s+)?desk\W*$/i;

/** The desk of whoever reads the news stands in the newsroom. */
export function atDesk(setting: Setting | null, role: string | undefined, text: string): Setting | null {
  const isNews = role === 'News anchor' || role === 'Sports reporter' || /\b(?:news|report|bulletin)\b/i.test(text);
  if (setting === null || setting.set.value !== 'home-office' || !isNews) return setting;
  return bareDesk.test(setting.words)
    ? { ...setting, set: { ...setting.set, value: 'studio' }, unlike: null }
    : setting;
}

/** The set that the words for a single scene name, wherever the place stands in them; null without one. */
export function findSetWords(words: string): SetId | null {
  const source: SourceText = { prompt: words, text: words, offsets: Array.from(words, (_, index) => index) };
  return readSetting(source, words)?.set.value ?? null;
}

const night =
  /\b(?:at night|by night|night-?time|nighttime|(?:at|past) midnight|starry|night sky|nightclub|moonlight|moonlit|late night|late-night|after dark|milky way|stars above|under the stars|fireworks|neon-lit|dark street|night[- ](?:skyline|city|scene|sky|street|setting|background|view|market))\b|(?:^|[,;.])\s*night\s*(?:[,;.]|$)/im;
const evening =
  /\b(?:sunset|sundown|dusk|evening light|golden hour|(?:at |at the crack of )dawn|sunrise|twilight|in the evening|evening (?:setting|sky|skyline|scene|sun|background)|campfire|candle-?light)\b|(?:^|[,;.])\s*(?:an? )?evening\s*(?:[,;.]|$)/im;
const weathers: readonly (readonly [SetVariant['weather'], RegExp])[] = [
  [
    'snow',
    /\b(?:snowy|snow-covered|snowing|snowfall|snow|blizzard|wint(?:e)?ry|winter (?:scene|landscape|day|street|forest|wonderland)|north pole|south pole|antarctica|arctic)\b/i,
  ],
  ['rain', /\b(?:rainy|raining|rain|stormy|storm|thunderstorms?|showers|drizzle)\b/i],
  ['cloudy', /\b(?:cloudy|overcast|foggy|fog|misty|hazy|grey sky|gray sky|grey day)\b/i],
];

/** Reads time, weather and tint; null when nothing differs. */
export function readSetVariant(orders: string, whole: string, colours: readonly string[]): SetVariant | null {
  const time = night.test(orders) ? 'night' : evening.test(orders) ? 'evening' : 'day';
  const weather = weathers.find(([, pattern]) => pattern.test(whole))?.[0] ?? 'clear';
  const tint = colours[0] ?? null;
  return time === 'day' && weather === 'clear' && tint === null ? null : { time, weather, tint };
}
