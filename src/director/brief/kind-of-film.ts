// Orders and content -> what kind of film it is and what it is for; each tells something of the other.
import type { Content } from './content.ts';
import { findDetails } from './details.ts';
import { type Format, readFormat, withoutTold } from './format.ts';
import { followFormat, formatOfPurpose, type Purpose, readHeadPurpose, readPurpose } from './purpose.ts';
import type { Reading, SourceText } from './source-text.ts';

/** The kind of a film. */
interface Kind {
  readonly format: Reading<Format>;
  readonly purpose: Reading<Purpose>;
}

/** Reads both from the orders, and from the rest where these say nothing. */
export function readKind(ordering: SourceText, source: SourceText, content: Content, role: string | undefined): Kind {
  const named = readFormat(ordering, ordering.text, source, content.orders.length === 0);
  const isUnnamed = named.value === 'talk' || named.value === 'announcement';
  const read = readPurpose(ordering, withoutTold(ordering.text), named);
  const purpose = (isUnnamed && read.span === named.span ? readHeadPurpose(source, source.text) : null) ?? read;
  const format = formatOf(withVersus(withPurpose(named, purpose), content), content, role);
  return { format, purpose: followFormat(purpose, named, format) };
}

/** Where no kind of film is named, what it is for tells it. */
function withPurpose(format: Reading<Format>, purpose: Reading<Purpose>): Reading<Format> {
  const value = format.value === 'talk' ? formatOfPurpose(purpose) : null;
  return value === null ? format : { value, span: purpose.span };
}

/** Two things beside each other are compared when no other kind of film is named. */
function withVersus(format: Reading<Format>, { versus, topic }: Content): Reading<Format> {
  const isUnsaid = format.span.end === format.span.start || /\b(?:vs\.?|versus)(?=\s)/i.test(topic?.words ?? '');
  return versus !== null && (isUnsaid || loose.has(format.value)) ? { ...format, value: 'comparison' } : format;
}

const occasion = /\b(?:christmas|new year|easter|diwali|hanukkah|eid|thanksgiving|ramadan|holi|lunar new year)\b/i;
/** Kinds of film that a comparison is told in when nothing else is asked for. */
const loose: ReadonlySet<Format> = new Set(['talk', 'announcement', 'recap', 'product']);
const summaries: ReadonlySet<Format> = new Set(['status', 'recap', 'talk', 'announcement']);

/** News without a subject of its own is an announcement; an anchor reads news; guests at a feast get its wishes. */
function formatOf(read: Reading<Format>, content: Content, role: string | undefined): Reading<Format> {
  const as = (value: Format): Reading<Format> => ({ ...read, value });
  if (role === 'News anchor' && summaries.has(read.value) && content.facts.length > 0) return as('news');
  if (read.value === 'welcome' && occasion.test(content.topic?.words ?? '')) return as('greeting');
  if (read.value !== 'talk' && read.value !== 'explainer') return read;
  if (content.topic === null) return content.facts.length > 0 ? as('announcement') : read;
  const isOwnNews =
    /\b(?:our|opening|launch)\b/i.test(content.topic.words) && findDetails(content.topic.words).length > 0;
  return read.value === 'talk' && (isOwnNews || givesDates(content)) ? as('announcement') : read;
}

/** Days, hours and prices of one's own are news, whatever they are about. */
const givesDates = ({ facts, appeals }: Content): boolean => {
  const kinds = facts.flatMap(({ text }) => findDetails(text).map(({ kind }) => kind));
  const count = kinds.filter((kind) => kind === 'date' || kind === 'time' || kind === 'price').length;
  return count >= 2 || (count === 1 && appeals.length > 0);
};
