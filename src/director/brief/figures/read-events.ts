// "1962: Erik Halden opens a workshop" -> something that happened, and when.

/** A dated fact. */
export interface DatedEvent {
  readonly when: string;
  readonly what: string;
}

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const date = `(?:\\d{4}s?(?:\\s?[–-]\\s?\\d{2,4})?|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}\\s+${month}(?:\\s+\\d{4})?|${month}\\s+\\d{4}|${month}|Q[1-4](?:\\s+\\d{4})?|(?:Week|Day|Month|Phase|Year)\\s+\\d{1,2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]m)`;
const labelled = new RegExp(`^(?:In\\s+|On\\s+|At\\s+)?(${date})\\s*(?::|[–—-])\\s+(\\S.+)$`, 'iu');
const inYear = new RegExp(`^In\\s+(${date}),?\\s+(\\S.+)$`, 'u');
const wholeLabel = new RegExp(`^${date}$`, 'iu');

/** Reads a fact that begins with its date; null otherwise. */
export function readEvent(label: string | null, text: string): DatedEvent | null {
  if (label !== null && wholeLabel.test(label.trim())) return { when: label.trim(), what: plain(text) };
  const match = labelled.exec(text.trim()) ?? inYear.exec(text.trim());
  const when = match?.[1];
  const what = plain(match?.[2] ?? '');
  return when === undefined || !/\p{L}{2}/u.test(what) ? null : { when, what };
}

const plain = (text: string): string => text.trim().replace(/[.]$/, '');
