// Brief -> the film's title and the heading of its cards.

import type { Format } from '../../brief/format.ts';
import { splitSentences } from '../../brief/segments.ts';
import { shorten, titleCase } from '../../brief/topic.ts';
import type { Brief } from '../../brief.ts';
import { titleFromFacts } from './title-from-facts.ts';

/** A place the prompt names: "for Riverton", "in Chicago"; null without one. */
export function placeOf(brief: Brief): string | null {
  const match =
    /\b(?:in|for|across|over|around|at)\s+((?:the\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})/u.exec(
      brief.text,
    );
  const place = match?.[1] ?? null;
  return place !== null &&
    !/^(?:TikTok|Instagram|YouTube|LinkedIn|Facebook|English|Spanish|French|German|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(
      place,
    )
    ? place
    : null;
}

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
const headingOfFormat: Partial<Record<Format, string>> = {
  forecast: "Today's outlook",
  news: 'At a glance',
  status: 'At a glance',
  recap: 'At a glance',
  event: 'Save the date',
  reminder: 'Remember',
  announcement: 'Good to know',
  onboarding: 'Good to know',
  welcome: 'Good to know',
  safety: 'Stay safe',
  faq: 'Good to know',
  tour: 'At a glance',
  hiring: 'What we offer',
  training: 'Key points',
  lesson: 'Key points',
  explainer: 'Key points',
  recipe: 'The recipe',
  'how-to': 'Step by step',
};

/** Formats whose title is the name they speak of. */
const named = new Set<Format>(['product', 'ad', 'pitch', 'hiring', 'testimonial', 'introduction', 'review']);

/** Formats that are named by what they tell rather than by their kind. */
const ofFacts = new Set<Format>(['announcement', 'event', 'status', 'safety', 'hiring', 'reminder', 'news']);

/** The film's title; never empty. */
export function titleOf(brief: Brief): string {
  const format = brief.format.value;
  const name = brief.topic?.name ?? null;
  const place = placeOf(brief);
  if (format === 'forecast' && place !== null) return shorten(`The Weather for ${place}`, 60);
  if (format === 'thanks') return 'Thank You';
  if (format === 'greeting' && name !== null) return shorten(`For ${name}`, 60);
  if (name !== null && named.has(brief.format.value)) return shorten(name, 60);
  if (brief.topic !== null) return shorten(brief.topic.title, 60);
  return titleWithoutTopic(brief);
}

function titleWithoutTopic(brief: Brief): string {
  const format = brief.format.value;
  const byFormat = titleOfFormat[format];
  const byFacts = titleFromFacts(brief);
  if (byFacts !== null && (byFormat === undefined || ofFacts.has(format))) return byFacts;
  if (byFormat !== undefined) return byFormat;
  const words = splitSentences(brief.verbatim[0]?.text ?? '')[0]?.text ?? '';
  const title = shorten(words.trim().replace(/[.!?;]+$/, ''), 60);
  return title === '' ? 'A Short Film' : titleCase(title);
}

/** Formats whose cards are headed by their subject when it is short. */
const namedCards = new Set<Format>(['announcement', 'event', 'reminder', 'news', 'status', 'recap', 'welcome']);

/** The heading of cards without a label. */
export function headingOf(brief: Brief): string {
  const name = brief.topic?.name ?? null;
  if (name !== null && name.length <= 32 && brief.format.value !== 'forecast') return name;
  const byFormat = headingOfFormat[brief.format.value];
  const title = brief.topic?.title ?? titleFromFacts(brief) ?? '';
  // What it is about tells more than "Good to know".
  const isNamed = title !== '' && title.length <= 32 && namedCards.has(brief.format.value);
  if (byFormat !== undefined && !isNamed) return byFormat;
  return title !== '' && title.length <= 32 ? title : 'Good to know';
}
