// Brief -> the heading of its cards, and the place it names.

import type { Format } from '../../brief/format.ts';
import type { Brief } from '../../brief.ts';
import { filmTitle } from './film-title.ts';
import { titleFromFacts } from './title-from-facts.ts';

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

/** Formats whose cards are headed by their subject when it is short. */
const namedCards = new Set<Format>(['announcement', 'event', 'reminder', 'news', 'status', 'recap', 'welcome']);

const mostLetters = 32;
const plainHeading = 'Good to know';

/** The heading of cards without a label. */
export function headingOf(brief: Brief): string {
  const name = brief.topic?.name ?? null;
  const format = brief.format.value;
  if (name !== null && name.length <= mostLetters && format !== 'forecast') return name;
  const byFormat = headingOfFormat[format];
  const title = brief.topic?.title ?? titleFromFacts(brief) ?? '';
  // What it is about tells more than "Good to know".
  const isNamed = title !== '' && title.length <= mostLetters && namedCards.has(format);
  if (byFormat !== undefined && byFormat !== plainHeading && !isNamed) return byFormat;
  if (title !== '' && title.length <= mostLetters) return title;
  const film = filmTitle(brief);
  return film !== null && film.length <= mostLetters && brief.verbatim.length === 0 ? film : plainHeading;
}
