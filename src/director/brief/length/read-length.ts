// "30 seconds", "2-minute", "about a minute and a half", "90s" in an order -> how long the film shall be.

import { type Reading, readingAt, type SourceText } from '../source-text.ts';
import { type FoundTime, findTimes, isAge } from './find-times.ts';

const filmNear =
  /\b(?:hello|greetings?|teaser|apology|spot|videos?|clips?|films?|ads?|adverts?|commercials?|promos?|trailers?|teasers?|reels?|shorts?|tiktok|tutorials?|explainers?|vlogs?|intros?|announcements?|messages?|pitch|presentation|talks?|lectur(?:e|es|ing)|speech|lessons?|segments?|reports?|bulletins?|updates?|walk-?throughs?|tours?|demos?|testimonials?|reviews?|recaps?|summary|overviews?|introductions?|story|invitations?|greetings?|reminders?|briefings?|guides?|forecast|length|long|duration|runtime|run time|spot|script|monologue|spoken|read|piece|version|cut|course|training|max|maximum|psa|pitch)\b/i;
const lengthBefore =
  /(?:\b(?:length|duration|runtime|run time|time|lasting|lasts|last|long|keep it|keep this|make it|under|within|around|about|approximately|approx\.?|roughly|exactly|no more than|no longer than|not longer than|not more than|up to|less than|at most|max(?:imum)?(?: of)?|should be|must be|runs?|in|for)\b[:\s]*(?:(?:to|at|be|is|about|around|under|exactly|roughly|approximately)\s+)*)$/i;
const verySure =
  /\b(?:length|duration|runtime|run time|keep it|keep this|make it|do it in|lasting|should be|must be|ideally|preferably|something like)\b[^.]{0,24}$/i;
/** "80 seconds would be ideal" */
const wished = /^[^.!?\n]{0,12}\b(?:would|will) (?:be|do)\b/i;

/** What a length weighs that stands beside the film's name, wherever it is read. */
export const sureWeight = 4;

/** Reads how long the film shall be, in orders; in other text only what weighs enough. */
export function readLength(source: SourceText, text: string, leastWeight = 1): Reading<number> | null {
  const found = findTimes(text).flatMap((time) => {
    const weight = weigh(text, time);
    return weight >= leastWeight ? [{ reading: readingAt(source, time.ms, time.start, time.end), weight }] : [];
  });
  found.sort((a, b) => b.weight - a.weight);
  return found[0]?.reading ?? null;
}

/** "A 15s bumper", "Two-minute welcome": the sentence opens with the length of what is wanted. */
const opensSentence =
  /(?:^|[.!?\n]\s*)\s*(?:(?:please\s+)?(?:make|create|produce|write|give me|i need|we need|do)\s+)?(?:(?:me|us)\s+)?(?:an?\s+|one\s+|our\s+)?(?:short\s+|quick\s+|about\s+|around\s+)?$/i;

/** A length belongs to the film when film words stand by it; "bake for 20 minutes" does not. */
function weigh(text: string, time: FoundTime): number {
  const weight = time.isSure ? weighSpan(text, time) : weighClock(text, time);
  // "Report injuries within 24 hours": few films last for hours, and those say so beside their name.
  return time.ms >= hourMs && weight < 3 ? 0 : weight;
}

const hourMs = 3_600_000;

/** "A 1:30 video" */
const weighClock = (text: string, { start, end }: FoundTime): number =>
  /^\s*(?:min(?:ute)?s?|long|video|clip|film)\b/i.test(text.slice(end)) || /min|["″]/.test(text.slice(start, end))
    ? 3
    : 0;

function weighSpan(text: string, time: FoundTime): number {
  const { start, end } = time;
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 48);
  if (isOtherTime(words, before, after) || isAge(text, time)) return 0;
  if (
    opensSentence.test(text.slice(0, start)) &&
    /^(?:\s+long)?\s+[a-z]/i.test(after) &&
    !/^\s+(?:of|to|after|until|left)\b/i.test(after)
  )
    return 3;
  if (isSure(before, after) || filmOf.test(before)) return sureWeight;
  const next = (after.split(/[.!?\n]/)[0] ?? '').trim().split(/\s+/).slice(0, 6).join(' ');
  if (foreign.test(words)) return 1;
  if (filmNear.test(next)) return words.includes('-') || /^\s*(?:long|video|clip|ad)/i.test(after) ? 4 : 3;
  const lineStart = before.split(/[.!?\n]/).at(-1) ?? '';
  if (filmNear.test(lineStart) && lengthBefore.test(before)) return 2;
  return weighLone(text, start, before, after);
}

/** Units of other languages, whose words around say nothing here. */
const foreign =
  /(?:sek(?:unden?)?|minuten|segundos?|seg|minut[oi]s?|secondes?|second[oi]|sekund\w?|秒钟?|秒間|分钟?|分間|분|초|сек\p{L}*|мин\p{L}*|saniye|dakika)$|^(?:une|eine|anderthalb|eineinhalb|medio|mezzo|meio|un)\b/iu;

/** "A film of about two minutes" */
const filmOf =
  /\b(?:video|film|clip|reel|spot|ad|message)s?,?\s+(?:of|lasting|that lasts|that is|which lasts|no longer than|not longer than|under)\s+(?:about |around |roughly |approximately |exactly |some |up to |at most )?$/i;

/** "Keep it under 30 seconds", "80 seconds would be ideal" */
const isSure = (before: string, after: string): boolean => verySure.test(before) || wished.test(after);

function isOtherTime(words: string, before: string, after: string): boolean {
  const isClock = /\d:$/.test(before);
  const isUnsureUnit = /\d\s?[mh]$/i.test(words) && !/^\s*(?:long|video|clip)/i.test(after);
  return (
    isClock ||
    isUnsureUnit ||
    /^\s*(?:ago|old|later|earlier|a day|per|each|every|daily|before|away|delivery|of (?:exercise|sleep|cardio))\b/i.test(
      after,
    )
  );
}

/** A length that stands alone: at the start, in brackets, or as "in 60 seconds". */
function weighLone(text: string, start: number, before: string, after: string): number {
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
