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
  led: new RegExp(`${lead}${article}${adjectives}\\b(${words})${end}${isLast}`, 'i'),
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

/** Reads where the presenter stands: a place after "in" or "at" counts before one that stands alone in a list. */
export function readSetting(source: SourceText, text: string): Setting | null {
  const led = placePatterns.flatMap(({ set, led: pattern }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ set, at: match.index, length: match[0].length, words: match[1] ?? '' }];
  });
  // Of those that begin alike, the one whose place comes first, and of these the longest: a home office is no home.
  const placeAt = (found: (typeof led)[number]) => found.at + found.length - found.words.length;
  const [first] = led.sort((a, b) => a.at - b.at || placeAt(a) - placeAt(b) || b.length - a.length);
  if (first === undefined) return readBare(source, text);
  return {
    set: readingAt(source, first.set, first.at, first.at + first.length),
    words: text.slice(first.at, first.at + first.length),
    unlike: showsPlace(first.set, first.words) ? null : first.words.replace(/\s+/g, ' '),
  };
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

/** A place that stands alone between two commas. */
function readBare(source: SourceText, text: string): Setting | null {
  let at = 0;
  for (const part of text.split(new RegExp(`(${parting.source})`))) {
    const words = part.trim();
    const found =
      words === '' || words.length > longestBare ? undefined : placePatterns.find(({ bare }) => bare.test(words));
    const start = at + part.indexOf(words);
    if (found !== undefined) {
      const place = found.bare.exec(words)?.[1] ?? words;
      const set = readingAt(source, found.set, start, start + words.length);
      return { set, words, unlike: showsPlace(found.set, place) ? null : place };
    }
    at += part.length;
  }
  return null;
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
