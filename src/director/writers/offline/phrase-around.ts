// A particular in a sentence -> the few words about it that stand on a card.
import { type Detail, findDetails } from '../../brief/details.ts';
import { capitalise, shorten } from '../../brief/topic.ts';

/** What two lines of a card hold. */
const mostLetters = 56;
const leading = /[\s,(–-]+(?:to|at|by|from|until|till|on|for|in|of|and|before|after|since|through)[\s(]*$/i;

/** The words about a number, up to the next comma on either side. */
export function phraseAround(text: string, detail: Detail): string {
  const end = detail.at + detail.text.length;
  const others = findDetails(text).filter((other) => other.at !== detail.at && other.kind !== 'number');
  const previousEnd = Math.max(
    0,
    ...others.filter((other) => other.at < detail.at).map((other) => other.at + other.text.length),
  );
  const nextStart = Math.min(text.length, ...others.filter((other) => other.at > detail.at).map((other) => other.at));
  const cut = lastBreak(text, detail.at);
  const lead = /(?:until|till|by|from|at|on|before|after|since|through|to)\s+$/i.exec(text.slice(0, detail.at));
  const isWhen = detail.kind === 'date' || detail.kind === 'time';
  const from = isWhen && previousEnd > cut ? detail.at - (lead?.[0].length ?? 0) : Math.max(previousEnd, cut);
  const after = text.slice(end).search(/[.!?;,](?:\s|$)|\s(?:and|with|but|while|plus|which|that)\s/);
  const to = Math.min(after < 0 ? text.length : end + after, nextStart);
  const whole = text.slice(from, to).replace(/[\s,(–-]+$/, '');
  // Only where the next particular cuts the phrase does it end on a word that leads to it: "the year before" may stay.
  const phrase = (to === nextStart && to < text.length ? whole.replace(leading, '') : whole).trim();
  if (phrase.length <= mostLetters) return capitalise(phrase.replace(/^[,\s–-]+/, ''));
  // Too long for a card: the number with the words that follow, then with those before.
  const tail = text.slice(detail.at, to).trim();
  return capitalise(
    shorten(
      tail.length >= detail.text.length + 4
        ? tail
        : phrase.slice(-mostLetters).replace(/^\S*\s+(?:(?:to|of|for|in|on|at|and|the|by|with|our|a)\s+)*/i, ''),
      mostLetters,
    ),
  );
}

const lastBreak = (text: string, at: number): number =>
  Math.max(
    0,
    ...[...text.slice(0, at).matchAll(/[.!?;:,]\s+|\s(?:and|with|but|while|plus)\s+/g)].map(
      (match) => match.index + match[0].length,
    ),
  );

/** "Phase 2", "room 12": the number is a name. */
const numbered =
  /\b(?:phase|step|version|chapter|room|building|pier|gate|bus|buses|platform|floor|level|pitch|station|line|zone|track|grade|class|unit|section|article|scene|model|route|lane|hall|part|episode|season|stage|team|table|group)s?\s$/i;

const showable = new Set(['price', 'percent', 'temperature', 'quantity', 'date', 'time', 'number']);

/** The particulars of a text that are worth a card; years and numbers in names are not. */
export const cardDetails = (text: string): readonly Detail[] =>
  findDetails(text).filter((detail) => {
    if (!showable.has(detail.kind)) return false;
    if (detail.kind !== 'number') return true;
    const before = text.slice(0, detail.at);
    const after = text.slice(detail.at + detail.text.length);
    const isInName = /\p{Lu}[\p{L}-]*\s$/u.test(before) && before.trim().includes(' ');
    if (numbered.test(before)) return false;
    return !/^(?:19|20)\d\d$/.test(detail.text) && !isInName && /^\s\p{Ll}/u.test(after);
  });
