// "in front of a sunny city skyline", "in a kitchen at night" -> the set, and how it differs from its usual self.
import { sets } from '../../catalog/sets.ts';
import type { Scene, SetId } from '../../model/storyboard.ts';
import { firstReading, type Reading, type SourceText } from './source-text.ts';

/** A set's time of day, weather and tint. */
export type SetVariant = NonNullable<Scene['setVariant']>;

const before = String.raw`(?:\b(?:in front of|in|inside|at|on|against|outside|beside|near|with|from|behind (?:her|him|them)|background(?: is| of|:)?|backdrop(?: is| of|:)?|setting(?: is|:)?|set(?: is|:)?|location(?: is|:)?|overlooking)\b\s+)(?:an?\s+|the\s+|his\s+|her\s+|their\s+|our\s+|some\s+)?(?:[\w'-]+,?\s+){0,4}?`;
const plain =
  /\b(?:plain|solid|neutral|simple|clean|minimal(?:ist)?|abstract|white|grey|gray|blue)\s+(?:\w+\s+)?(?:background|backdrop|wall)\b/i;

/** Places without a set of their own, and the sets that come nearest, best first. */
const nearest: readonly (readonly [string, readonly string[]])[] = [
  ['food truck', ['kitchen']],
  ['garden|backyard|lawn|forest|lake|field|farm|countryside|meadow|orchard', ['park', 'city']],
  ['park|playground', ['park', 'city']],
  ['beach|seaside|coast|shore', ['beach', 'city']],
  ['mountains?|hills?|trail', ['mountains', 'city']],
  ['outdoors|outside|construction site|front (?:yard|door)', ['city']],
  ['home office|workspace|desk', ['home-office', 'office', 'studio']],
  ['boardroom|conference room|meeting room|lobby|office', ['office', 'studio']],
  ['classroom|lecture hall|school|library', ['classroom', 'studio']],
  ['lab|laboratory', ['lab', 'studio']],
  ['clinic|hospital|surgery|pharmacy', ['hospital', 'studio']],
  ['store|shop|showroom|boutique', ['shop', 'studio']],
  ['warehouse|factory|workshop|garage', ['warehouse', 'studio']],
  ['stage|podium|auditorium|theatre|theater', ['stage', 'studio']],
  ['living room|sofa|couch|fireplace|home|armchair', ['living-room', 'studio']],
  ['gym', ['studio']],
];

/** Reads where the presenter stands. */
export function readSetting(source: SourceText, text: string): Reading<SetId> | null {
  const flat = plain.test(text)
    ? firstReading<SetId>(source, text, plain, () => knownSet(['plain', 'gradient']))
    : null;
  if (flat !== null) return flat;
  const named = setIds.flatMap((set) => readPlaces(source, text, sets[set].places.map(placePattern).join('|'), set));
  if (named.length > 0) return earliest(named);
  const near = nearest.flatMap(([words, wanted]) => {
    const set = knownSet(wanted);
    return set === null ? [] : readPlaces(source, text, words, set);
  });
  return (
    earliest(near) ?? firstReading<SetId>(source, text, /\b(?:outdoors|outside|skyline|cityscape)\b/i, () => 'city')
  );
}

// The catalogue's keys are the ids; TypeScript gives them as plain strings.
const setIds = Object.keys(sets) as readonly SetId[];
const placePattern = (place: string): string => `${place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?`;

function readPlaces(source: SourceText, text: string, words: string, set: SetId): readonly Reading<SetId>[] {
  if (words === '') return [];
  const reading = firstReading<SetId>(source, text, new RegExp(`${before}\\b(?:${words})\\b`, 'i'), () => set);
  return reading === null ? [] : [reading];
}

function earliest(readings: readonly Reading<SetId>[]): Reading<SetId> | null {
  // Of those that begin alike, the shortest names its place most directly.
  return [...readings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)[0] ?? null;
}

/** The first of the sets that the catalogue has. */
function knownSet(wanted: readonly string[]): SetId | null {
  return setIds.find((set) => set === wanted.find((id) => setIds.some((known) => known === id))) ?? null;
}

const night = /\b(?:at night|by night|night-?time|nighttime|midnight|starry|night sky)\b/i;
const evening = /\b(?:sunset|dusk|evening light|golden hour|at dawn|sunrise|twilight|in the evening)\b/i;
const weathers: readonly (readonly [SetVariant['weather'], RegExp])[] = [
  ['snow', /\b(?:snowy|snowing|snow|blizzard|winter(?:y)? (?:scene|landscape|day))\b/i],
  ['rain', /\b(?:rainy|raining|rain|stormy|storm|thunderstorms?|showers|drizzle)\b/i],
  ['cloudy', /\b(?:cloudy|overcast|foggy|misty|grey sky|gray sky)\b/i],
];

/** Reads time, weather and tint; null when nothing differs. */
export function readSetVariant(orders: string, whole: string, colours: readonly string[]): SetVariant | null {
  const time = night.test(orders) ? 'night' : evening.test(orders) ? 'evening' : 'day';
  const weather = weathers.find(([, pattern]) => pattern.test(whole))?.[0] ?? 'clear';
  const tint = colours[0] ?? null;
  return time === 'day' && weather === 'clear' && tint === null ? null : { time, weather, tint };
}
