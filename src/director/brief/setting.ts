// "in front of a sunny city skyline", "in a kitchen" -> the set.
import type { SetId } from '../../model/storyboard.ts';
import { firstReading, type Reading, type SourceText } from './source-text.ts';

const place = String.raw`(?:\b(?:in front of|in|inside|at|on|against|outside|beside|near|with|from|behind (?:her|him|them)|background(?: is| of|:)?|backdrop(?: is| of|:)?|setting(?: is|:)?|set(?: is|:)?|location(?: is|:)?|overlooking)\b\s+)(?:an?\s+|the\s+|his\s+|her\s+|their\s+|our\s+|some\s+)?(?:[\w'-]+,?\s+){0,4}?`;
const sets: readonly (readonly [SetId, string])[] = [
  ['kitchen', 'kitchens?|bakery|restaurant|cafe|café|coffee shop|diner|food truck|dining room|bistro'],
  [
    'city',
    'city|skyline|cityscape|downtown|streets?|rooftop|balcony|terrace|outdoors|park|beach|garden|bridge|harbou?r|square|plaza|skyscrapers?|mountains?|forest|lake|field|farm|stadium|airport|construction site|neighbou?rhood|front (?:yard|door|lawn)|backyard',
  ],
  [
    'studio',
    'studio|newsroom|news desk|desk|office|boardroom|conference room|meeting room|classroom|library|lab|laboratory|clinic|hospital|lobby|workspace|stage|podium|lecture hall|store|shop|showroom|gym|home office|living room|set',
  ],
  [
    'gradient',
    '(?:plain|solid|neutral|simple|clean|minimal(?:ist)?|white|blue|grey|gray|gradient|abstract)(?:\\s+\\w+)? (?:background|backdrop|wall)',
  ],
];
const outdoors = /\b(?:outdoors|outside|cityscape|city skyline|skyline)\b/i;
const plain =
  /\b(?:plain|solid|neutral|simple|clean|minimal(?:ist)?|gradient|abstract|white|grey|gray|blue)\s+(?:\w+\s+)?(?:background|backdrop|wall)\b/i;

/** Reads where the presenter stands. */
export function readSetting(source: SourceText, text: string): Reading<SetId> | null {
  const flat = firstReading<SetId>(source, text, plain, () => 'gradient');
  if (flat !== null) return flat;
  const found = sets.flatMap(([set, words]) => {
    const reading = firstReading<SetId>(source, text, new RegExp(`${place}\\b(?:${words})\\b`, 'i'), () => set);
    return reading === null ? [] : [reading];
  });
  found.sort((a, b) => a.span.start - b.span.start || rank(text, a.value) - rank(text, b.value));
  return found[0] ?? firstReading<SetId>(source, text, outdoors, () => 'city');
}

const rank = (_text: string, set: SetId): number => ['kitchen', 'city', 'studio', 'gradient'].indexOf(set);
