// Brief -> the place behind the presenter, and why.
import { sets } from '../../catalog/sets.ts';
import type { SetId } from '../../model/storyboard.ts';
import type { Format } from '../brief/format.ts';
import { placesOfSets } from '../brief/place-words.ts';
import type { Brief } from '../brief.ts';
import { findPlaces } from '../places.ts';

/** A set and the reason for it. */
export interface SetChoice {
  readonly set: SetId;
  readonly among: readonly SetId[];
  readonly reason: string;
}

/** Sets that suit formats, best first; those the catalogue lacks are passed over. */
const setsOfFormat: Partial<Record<Format, readonly string[]>> = {
  forecast: ['city'],
  recipe: ['kitchen'],
  news: ['studio'],
  status: ['office', 'studio'],
  pitch: ['stage', 'studio'],
  training: ['office', 'studio'],
  onboarding: ['office', 'studio'],
  recap: ['studio'],
  hiring: ['office', 'studio'],
  announcement: ['office', 'studio'],
  review: ['home-office', 'studio'],
  comparison: ['studio'],
  lesson: ['classroom', 'gradient'],
  tour: ['living-room', 'city'],
  story: ['living-room', 'gradient'],
  testimonial: ['living-room', 'gradient'],
  product: ['gradient'],
  motivation: ['stage', 'gradient'],
  greeting: ['living-room', 'gradient'],
  thanks: ['living-room', 'gradient'],
  faq: ['office', 'gradient'],
};

// The catalogue's keys are the ids; TypeScript gives them as plain strings.
const setIds = Object.keys(sets) as readonly SetId[];

/** Chooses the set. */
export function chooseSet(brief: Brief): SetChoice {
  const among = setIds;
  if (brief.set !== null) {
    const words = brief.prompt.slice(brief.set.span.start, brief.set.span.end).replace(/\s+/g, ' ').trim();
    return { set: brief.set.value, among, reason: `The prompt says "${words}".` };
  }
  const role = brief.presenter.role?.value;
  const byRole = role === undefined || role.label === 'Presenter' ? null : (role.set ?? setWith('roles', role.label));
  if (byRole !== null) return { set: byRole, among, reason: `Where a ${role?.label.toLowerCase()} is met.` };
  const byViewers = atWork.has(brief.format.value) ? setOfViewers(brief) : null;
  if (byViewers !== null) return { set: byViewers, among, reason: 'Where those who watch are at work.' };
  const byFormat = setOfFormat(brief.format.value);
  const byTopic = setOfTopic(brief);
  const wantsTopic = byFormat === null || byFormat === 'gradient' || byFormat === 'studio';
  if (byTopic !== null && wantsTopic && brief.format.value !== 'news')
    return { set: byTopic, among, reason: 'Suits the topic.' };
  const isJourney = byFormat === null && findPlaces(brief.topic?.words ?? '').length > 0;
  if (isJourney || isTrip(brief)) return { set: 'city', among, reason: 'The topic names places.' };
  if (byFormat !== null) return { set: byFormat, among, reason: `Suits a film of this kind (${brief.format.value}).` };
  return { set: 'gradient', among, reason: 'Nothing in the prompt speaks for a place.' };
}

const journey = /\b(?:trip to|sightseeing|viewpoints?|city break|travelling|itinerary)\b/i;

const isTrip = ({ text }: Brief): boolean => journey.test(text) && findPlaces(text).length > 0;

/** Films that are seen where the work is done. */
const atWork: ReadonlySet<Format> = new Set<Format>(['safety', 'training', 'onboarding']);
const industry = /\b(?:forklifts?|hi-?vis|hard hats?|pallets?|loading (?:bay|dock)|assembly line|construction site)\b/i;

/** "New warehouse staff" are met in a warehouse. */
function setOfViewers({ audience, facts }: Brief): SetId | null {
  const viewers = audience ?? '';
  const named = placesOfSets.find(([words]) => new RegExp(`\\b(?:${words})\\b`, 'i').test(viewers));
  if (named !== undefined) return named[1];
  return facts.some(({ text }) => industry.test(text)) ? 'warehouse' : null;
}

function setOfTopic({ topic, facts }: Brief): SetId | null {
  const words = topic?.words ?? '';
  return (
    setWith('topics', words) ??
    (food.test(words) ? 'kitchen' : null) ??
    setWith('topics', facts[0]?.text ?? '', everyday)
  );
}

/** Food that the catalogue's words do not name. */
const food =
  /\b(?:eggs?|omelettes?|pancakes?|rice|noodles|curry|salad|cakes?|cookies?|biscuits?|pies?|chicken|fish|steak|beans|lentils|vegetables|cheese|butter|dough|sauce|smoothies?|espresso|latte|cocktails?|sandwich(?:es)?|burgers?|tacos?|sushi|chocolate|breakfast|lunch|dinner|fry|bake|roast|poach|simmer)\b/i;

/** Sets that a word in passing may call for. */
const everyday: readonly SetId[] = ['kitchen', 'city'];

const setOfFormat = (format: Format): SetId | null => {
  const wanted = setsOfFormat[format] ?? [];
  const best = wanted.find((id) => setIds.some((known) => known === id));
  return setIds.find((id) => id === best) ?? null;
};

/** The set whose words stand first in a text. */
function setWith(list: 'roles' | 'topics', text: string, among: readonly SetId[] = setIds): SetId | null {
  const found = among.flatMap((set) => {
    const words = sets[set][list];
    if (words.length === 0) return [];
    const at = text.search(new RegExp(`\\b(?:${words.join('|')})(?:s|es)?\\b`, 'i'));
    return at < 0 ? [] : [{ set, at }];
  });
  found.sort((a, b) => a.at - b.at);
  return found[0]?.set ?? null;
}
