// "30 seconds", "2-minute", "about a minute and a half", "90s" -> milliseconds.
import { firstReading, type Reading, readingAt, type SourceText } from './source-text.ts';

const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  half: 0.5,
};
const count = String.raw`(\d{1,4}(?:[.,]\d{1,2})?|${Object.keys(numberWords).join('|')})`;
const unit = String.raw`(seconds?|secs?|sec\.|s|minutes?|mins?|min\.|m|hours?|hrs?|h|sekunden?|minuten?|segundos?|minutos?|secondes?|secondi|minuti)`;
const span = new RegExp(
  String.raw`\b(?:(half a|a couple of|a few)|${count})(?:\s*(?:-|–|to)\s*${count})?[\s-]*${unit}\b(?:\s+and\s+a\s+half|\s+${count}\s*(?:seconds?|secs?|s)\b|(?<=\d\s?m(?:in(?:ute)?s?)?)\s+([1-5]\d)(?!\d|\s*\p{L}))?`,
  'giu',
);
const clock = /\b(\d{1,2}):([0-5]\d)\s*(?:min(?:ute)?s?|long|video|clip|film)\b/gi;
const filmNear =
  /\b(?:hello|greetings?|teaser|apology|spot|videos?|clips?|films?|ads?|adverts?|commercials?|promos?|trailers?|teasers?|reels?|shorts?|tiktok|tutorials?|explainers?|vlogs?|intros?|announcements?|messages?|pitch|presentation|talks?|lectur(?:e|es|ing)|speech|lessons?|segments?|reports?|bulletins?|updates?|walk-?throughs?|tours?|demos?|testimonials?|reviews?|recaps?|summary|overviews?|introductions?|story|invitations?|greetings?|reminders?|briefings?|guides?|forecast|length|long|duration|runtime|run time|spot|script|monologue|spoken|read|piece|version|cut|course|training|max|maximum|psa|pitch)\b/i;
const lengthBefore =
  /(?:\b(?:length|duration|runtime|run time|time|lasting|lasts|last|long|keep it|keep this|make it|under|within|around|about|approximately|approx\.?|roughly|exactly|no more than|no longer than|not longer than|not more than|up to|less than|at most|max(?:imum)?(?: of)?|should be|must be|runs?|in|for)\b[:\s]*(?:(?:to|at|be|is|about|around|under|exactly|roughly|approximately)\s+)*)$/i;
const verySure =
  /\b(?:length|duration|runtime|run time|keep it|keep this|make it|do it in|lasting|should be|must be|ideally|preferably|something like)\b[^.]{0,24}$/i;
/** "80 seconds would be ideal" */
const wished = /^[^.!?\n]{0,12}\b(?:would|will) (?:be|do)\b/i;

/** Reads how long the film shall be. */
export function readLength(source: SourceText, text: string): Reading<number> | null {
  const cjk = firstReading(
    source,
    text,
    /(\d{1,3})\s*(秒|分)/,
    (match) => Number(match[1]) * (match[2] === '秒' ? 1000 : 60_000),
  );
  if (cjk !== null) return cjk;
  const found: { reading: Reading<number>; weight: number }[] = [];
  for (const match of text.matchAll(span)) {
    const ms = spanToMs(match);
    const weight = weigh(text, match);
    if (ms !== null && weight > 0)
      found.push({ reading: readingAt(source, ms, match.index, match.index + match[0].length), weight });
  }
  for (const match of text.matchAll(clock)) {
    const ms = (Number(match[1]) * 60 + Number(match[2])) * 1000;
    found.push({ reading: readingAt(source, ms, match.index, match.index + match[0].length), weight: 3 });
  }
  found.sort((a, b) => b.weight - a.weight);
  return found[0]?.reading ?? null;
}

function spanToMs(match: RegExpMatchArray): number | null {
  const word = (match[4] ?? '').toLowerCase();
  const unitMs = word.startsWith('s') ? 1000 : word.startsWith('m') ? 60_000 : 3_600_000;
  const first = match[1] === undefined ? toNumber(match[2]) : looseCount(match[1]);
  const second = toNumber(match[3]);
  if (first === null) return null;
  // A range asks for its middle.
  let value = second === null || second < first ? first : (first + second) / 2;
  if (/and\s+a\s+half$/i.test(match[0])) value += 0.5;
  const seconds = toNumber(match[5] ?? match[6]);
  const ms = value * unitMs + (seconds ?? 0) * 1000;
  return ms >= 3000 ? Math.round(ms) : null;
}

function looseCount(word: string): number {
  if (/half/i.test(word)) return 0.5;
  return /couple/i.test(word) ? 2 : 3;
}

function toNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  const known = numberWords[word.toLowerCase()];
  return known ?? (/^\d/.test(word) ? Number(word.replace(',', '.')) : null);
}

/** "A 15s bumper", "Two-minute welcome": the sentence opens with the length of what is wanted. */
const opensSentence =
  /(?:^|[.!?\n]\s*)\s*(?:(?:please\s+)?(?:make|create|produce|write|give me|i need|we need|do)\s+)?(?:(?:me|us)\s+)?(?:an?\s+|one\s+|our\s+)?(?:short\s+|quick\s+|about\s+|around\s+)?$/i;

/** A length belongs to the film when film words stand by it; "bake for 20 minutes" does not. */
function weigh(text: string, match: RegExpMatchArray): number {
  const weight = weighSpan(text, match);
  // "Report injuries within 24 hours": few films last for hours, and those say so beside their name.
  return /^h/i.test(match[4] ?? '') && weight < 3 ? 0 : weight;
}

function weighSpan(text: string, match: RegExpMatchArray): number {
  const start = match.index ?? 0;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(start + match[0].length, start + match[0].length + 48);
  if (isOtherTime(match, before, after)) return 0;
  if (
    opensSentence.test(text.slice(0, start)) &&
    /^(?:\s+long)?\s+[a-z]/i.test(after) &&
    !/^\s+(?:of|to|after|until|left)\b/i.test(after)
  )
    return 3;
  if (isSure(before, after)) return 4;
  const words = (after.split(/[.!?\n]/)[0] ?? '').trim().split(/\s+/).slice(0, 6).join(' ');
  if (/^(?:sekunden|minuten|segundos?|minutos?|secondes?|secondi|minuti)$/i.test(match[4] ?? '')) return 1;
  if (filmNear.test(words)) return match[0].includes('-') || /^\s*(?:long|video|clip|ad)/i.test(after) ? 4 : 3;
  const lineStart = before.split(/[.!?\n]/).at(-1) ?? '';
  if (filmNear.test(lineStart) && lengthBefore.test(before)) return 2;
  return weighAlone(text, start, before, after);
}

/** "Keep it under 30 seconds", "80 seconds would be ideal" */
const isSure = (before: string, after: string): boolean => verySure.test(before) || wished.test(after);

function isOtherTime(match: RegExpMatchArray, before: string, after: string): boolean {
  const isClock = /\d:$/.test(before);
  const isUnsureUnit = /^[mh]$/i.test(match[4] ?? '') && !/^\s*(?:long|video|clip)/i.test(after);
  return (
    isClock ||
    isUnsureUnit ||
    /^\s*(?:ago|old|later|earlier|a day|per|each|every|daily|before|away|delivery|of (?:exercise|sleep|cardio))\b/i.test(
      after,
    )
  );
}

/** A length that stands alone: at the start, in brackets, or as "in 60 seconds". */
function weighAlone(text: string, start: number, before: string, after: string): number {
  const standsAlone =
    /(?:^|[(,.!?\n])\s*(?:~\s*|(?:about|around|roughly|approximately|maybe|exactly|just|under|(?:no|not) (?:longer|more) than|up to|at most|max\.?)\s+(?:a\s+)?)?$/i.test(
      before,
    );
  if (standsAlone) return /^(?:\s{2}|\s*(?:$|[.,;:!)\n]))/.test(after) ? 1 : 0;
  // "…: electric needs less care; petrol refuels in 5 minutes" is one of several facts.
  if (/;|:\s[^:]*,[^,]*\S\s+in\s+$/i.test(text.slice(text.lastIndexOf('. ', start) + 1, start))) return 0;
  // "The history of the zipper in 60 seconds".
  if (/\bin\s+$/i.test(before) && /^\s*(?:$|[.:\n])/.test(after) && !/\b(?:that|which|who)\b/i.test(before)) return 1;
  // "Filters water in 30 seconds" is a fact about a thing.
  const sentence = text.slice(Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('. ', start)) + 1, start);
  const isFact = /\b(?:that|which|who)\b/i.test(sentence) || /^\s*(?:and|or|for|on|at)\b/i.test(after);
  return /\bin\s+(?:about |around |under )?$/i.test(before) && !isFact && start < 160 ? 1 : 0;
}
