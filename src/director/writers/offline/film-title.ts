// Brief -> the film's title: what it is about, with the name of the thing; thanks, wishes and welcomes name whom they are for.

import { findDetails } from '../../brief/details.ts';
import type { Format } from '../../brief/format.ts';
import { isFilmOfPeople } from '../../brief/naming/gather-candidates.ts';
import { hasMatter } from '../../brief/naming/has-matter.ts';
import { nameFilm, withName } from '../../brief/naming/name-film.ts';
import { shorten, type Topic, titleCase } from '../../brief/topic.ts';
import type { Brief } from '../../brief.ts';
import { placeOf } from './place-of.ts';
import { titleFromFacts } from './title-from-facts.ts';

const titleOfFormat: Partial<Record<Format, string>> = {
  forecast: "Today's Forecast",
  news: 'The News',
  onboarding: 'Welcome to the Team',
  welcome: 'Welcome',
  thanks: 'Thank You',
  greeting: 'Best Wishes',
  reminder: 'A Quick Reminder',
  announcement: 'An Announcement',
  event: 'You Are Invited',
  status: 'Status Update',
  safety: 'Stay Safe',
  hiring: 'Join Us',
  testimonial: 'A Customer Story',
  motivation: 'A Word of Encouragement',
};
/** Formats whose title is the name they speak of. */
const named = new Set<Format>(['product', 'ad', 'pitch', 'testimonial', 'introduction', 'review']);

/** Formats that are named by what they tell rather than by their kind. */
const ofFacts = new Set<Format>(['announcement', 'event', 'status', 'safety', 'hiring', 'reminder', 'news']);

/** Formats that are called by their kind unless the prompt clearly names what they are about. */
const ofKind = new Set<Format>(['onboarding', 'welcome', 'greeting', 'motivation', 'testimonial']);
/** A phrase with less to speak for it is a guess. */
const clearWeight = 5;
const clearName = 3.5;
const mostTitle = 60;

/** The film's title; never empty. */
export function titleOf(brief: Brief): string {
  return shorten(filmTitle(brief) ?? titleOfFormat[brief.format.value] ?? 'A Short Film', mostTitle);
}

/** The title; null where nothing tells what the film is about. */
export function filmTitle(brief: Brief): string | null {
  if (brief.title !== null) return brief.title;
  return titleOfOccasion(brief) ?? titleOfTopic(brief) ?? titleWithoutTopic(brief);
}

/** Weather, thanks, wishes and welcomes are called by what they are. */
function titleOfOccasion(brief: Brief): string | null {
  const { topic, whom, orders } = brief;
  const name = topic?.name ?? null;
  switch (brief.format.value) {
    case 'forecast': {
      const place = placeOf(brief);
      return place === null ? null : `The Weather for ${place}`;
    }
    case 'thanks': {
      const isThanks = /\bthank/i.test(brief.text.slice(0, thanksLetters));
      return isThanks ? joined('Thank You', whom ?? brief.audience ?? strongName(brief)) : null;
    }
    case 'greeting': {
      const wished = name ?? toPeople.exec(orders)?.[1] ?? null;
      return wished === null ? null : `For ${wished}`;
    }
    case 'welcome':
    case 'onboarding':
      return titleOfWelcome(brief, name);
    default:
      return null;
  }
}

function titleOfWelcome(brief: Brief, name: string | null): string | null {
  const isOther = (brief.naming.phrases[0]?.weight ?? 0) >= clearWeight;
  const host = name ?? (isOther ? null : strongName(brief));
  return host === null || /^welcome\b/i.test(brief.topic?.title ?? '') ? null : `Welcome to ${host}`;
}

/** A text that thanks does so early. */
const thanksLetters = 120;
const toPeople =
  /\b(?:to|for|congratulate|wish)\s+(?!\p{Lu}\p{L}+day)((?:Mr|Mrs|Ms|Dr)?\.?\s?\p{Lu}\p{Ll}+(?:(?:\s|\s(?:and|&)\s)\p{Lu}\p{Ll}+){0,2})/u;

const strongName = ({ naming }: Brief): string | null => {
  const [first] = naming.names;
  return first !== undefined && first.weight >= clearName ? first.name : null;
};

/** "Thank You, Night Shift" */
function joined(title: string, people: string | null): string {
  const whom = people === null ? '' : people.replace(/^(?:(?:the|our|all|my|your|of)\s+)+/i, '').trim();
  const isShort =
    whom !== '' &&
    whom.split(' ').length <= 4 &&
    whom.length <= 32 &&
    !/^(?:who|that|every|us|them|him|her)\b/i.test(whom);
  return isShort ? `${title}, ${titleCase(whom)}` : title;
}

function titleOfTopic(brief: Brief): string | null {
  const { topic, naming } = brief;
  const isOfLabel = brief.facts.some(({ label }) => label?.toLowerCase() === topic?.words.toLowerCase());
  if (topic === null || !isAbout(topic, isOfLabel)) return null;
  const format = brief.format.value;
  const { name } = topic;
  const [best] = naming.phrases;
  if (isOfLabel && best !== undefined && best.weight >= clearWeight - 1) return nameFilm(naming);
  if (name !== null && named.has(format) && !isShort(topic.title) && !/(?:ian|ean|ese|ish)$/.test(name)) return name;
  const isNameAlone = name !== null && topic.words.replace(/^the /, '') === name;
  const told = naming.phrases.find((phrase) => name === null || !phrase.words.includes(name));
  const tells = told !== undefined && told.weight >= clearWeight - 0.5 && told.words.split(' ').length <= 4;
  if (isNameAlone && tells) return `${name}: ${titleCase(told.words)}`;
  const title = topic.title.replace(/\s*\([^()]{1,12}\)/, '');
  return withName(topic.words, name === null ? naming.names : [], title);
}

/** "Night at the Museum" is more than "Museum". */
const isShort = (title: string): boolean => title.split(' ').length <= 4 && !/^(?:the|our|my|an?)\s/i.test(title);

/** A topic that a title can be made of: no scrap of a description, a price or an order. */
const isAbout = ({ kind, title, words }: Topic, isLabel: boolean): boolean =>
  ((kind === 'wh' && !isLabel) ||
    kind === 'how-to' ||
    kind === 'question' ||
    hasMatter(words) ||
    isFilmOfPeople.test(title)) &&
  words.length <= mostTopicLetters &&
  !findDetails(words).some(({ kind }) => kind === 'url' || kind === 'price' || kind === 'time' || kind === 'phone');
const mostTopicLetters = 110;

function titleWithoutTopic(brief: Brief): string | null {
  const format = brief.format.value;
  const byFormat = titleOfFormat[format];
  const isClear = (brief.naming.phrases[0]?.weight ?? 0) >= clearWeight;
  const isByKind = ofKind.has(format) && !isClear;
  if (isByKind) return format === 'testimonial' || format === 'motivation' ? strongName(brief) : null;
  const place = format === 'tour' ? brief.naming.names.find(({ name }) => /^\d/.test(name)) : undefined;
  if (place !== undefined) return place.name;
  const byFacts = byFormat === undefined || ofFacts.has(format) ? titleFromFacts(brief) : null;
  return nameFilm(brief.naming) ?? (byFacts !== null && hasMatter(byFacts) ? byFacts : null);
}
