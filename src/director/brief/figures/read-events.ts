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

const innerYear = /(?:,\s*)?\b(?:in\s+|since\s+)?((?:19|20)\d\d)\b(?=$|\s|,)/;

/** Reads points that each hold a year, one after the other: "founded 2009 in a garage, first store 2012". */
export function readYears(items: readonly string[]): readonly DatedEvent[] | null {
  const events = items.flatMap((item) => {
    const text = plain(item);
    const when = innerYear.exec(text)?.[1];
    const what = text.replace(innerYear, '').replace(/\s+/g, ' ').trim();
    return when === undefined || /\b(?:19|20)\d\d\b/.test(what) || !/\p{L}{2}/u.test(what) ? [] : [{ when, what }];
  });
  const isInOrder = events.every((event, index) => index === 0 || Number(event.when) > Number(events[index - 1]?.when));
  return events.length >= 3 && events.length === items.length && isInOrder ? events : null;
}

const plain = (text: string): string => text.trim().replace(/[.]$/, '');
