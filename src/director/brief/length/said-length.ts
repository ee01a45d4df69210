// "Runtime: 1:20", "70 secs, casual", "… till 30 nov. 40s" -> a length that says nothing but how long the film shall be.

import { isRemark } from '../orders.ts';
import { isNoteFragment } from '../production-note.ts';
import { type Reading, readingAt, type SourceText } from '../source-text.ts';
import { filmNouns } from '../vocabulary.ts';
import { type FoundTime, findTimes, isAge } from './find-times.ts';

const label =
  /^[\s*•>(–—-]*(?:(?:the |its |total |target |max(?:imum)? |film |video |ideal |desired |approx(?:imate|\.)? )*(?:length|duration|runtime|run(?:ning)?[- ]time|playing time|play time|time|timing|seconds|secs|länge|dauer|laufzeit|durée|duración|duração|durata|lengte|duur|时长|長さ)(?: s(?:ec(?:onds)?)?)?(?: of (?:the )?(?:film|video|clip))?|how long)(?![\p{L}])[*\s]*(?:[:=?–—-]|is|should be|must be)?\s*/iu;
/** Words that say of a length no more than that it is one. */
const hedges =
  /\b(?:about|around|roughly|approx(?:imately)?|approx\.|ca|circa|max(?:imum)?|min(?:imum)?|under|up to|at most|no|not|more|longer|than|just|only|exactly|maybe|say|ideally|preferably|or|so|long|in length|total|tops|please|pls|in all|altogether|overall|running time|runtime|duration|length|lasting|lasts?|make|keep|it|this|that|should|must|would|do|be|is|run|for|the|an?|film|video|clip|reel|itself|need|want|i|we|us|give|fine|great|good|ok(?:ay)?|perfect|enough|ideal|environ|etwa|ungefähr|lang|maximal|unos|aproximadamente|circa|de|et|of)\b|[~≈±<≤+.,:;()[\]*"'“”•–—-]/giu;
/** Where a fragment of a sentence ends; not within a number. */
const borders = /[;,!?()\n|/•]|(?<!\b(?:max|min|approx|ca|no|nr|sec|secs|mins))\.(?!\d)|\s[–—-]\s|\band\b/gi;

/**
 * Takes out a length that stands by itself, as people add it to what they want: under a label, as a sentence of its own
 * at an end of the prompt, or among remarks on the making.
 */
export function takeSaidLength(source: SourceText): {
  readonly length: Reading<number> | null;
  readonly rest: SourceText;
} {
  const { text } = source;
  const found = [...findTimes(text), ...bareSeconds(text)].flatMap((time) => {
    const range = fragmentOf(text, time);
    const weight = standsAlone(text, time, range);
    return weight > 0 ? [{ time, range, weight }] : [];
  });
  found.sort((a, b) => b.weight - a.weight);
  const [best] = found;
  if (best === undefined) return { length: null, rest: source };
  const { from, to } = withMarks(text, best.range);
  return {
    length: readingAt(source, best.time.ms, best.time.start, best.time.end),
    rest: { ...source, text: blanked(text, from, to) },
  };
}

/** What follows a length in small letters, "One minute, calm voice.", stands in a line of its own. */
function blanked(text: string, from: number, to: number): string {
  const isBehind = /^\s*\p{Ll}/u.test(text.slice(to)) && /(?:^|[.!?])\s*$/.test(text.slice(0, from));
  const gap = text.slice(from, to).replace(/[^\n]/g, ' ');
  return text.slice(0, from) + (isBehind ? gap.replace(/.$/, '\n') : gap) + text.slice(to);
}

/** "duration_s: 60", "Length: 45": seconds without their name. */
const bareSeconds = (text: string): readonly FoundTime[] =>
  [...text.matchAll(/^([^\n:=]{3,30})[:=][^\S\n]*(\d{1,3})[^\S\n]*$/gim)].flatMap((match) => {
    const count = Number(match[2]);
    const isNamed = label.test(`${match[1]}:`) && !/time\b/i.test(match[1] ?? '') && count >= leastSeconds;
    const end = match.index + match[0].trimEnd().length;
    const isMinutes = /\bmin/i.test(match[1] ?? '');
    return isNamed
      ? [{ ms: count * (isMinutes ? 60_000 : 1000), start: end - String(count).length, end, isSure: true }]
      : [];
  });

const leastSeconds = 5;

/** The comma before goes with it, or the one behind, or the mark that ends the sentence which it is. */
function withMarks(text: string, { from, to }: Fragment): Fragment {
  if (/[,;(|/•]$/.test(text.slice(0, from))) return { from: from - 1, to: text.charAt(to) === ')' ? to + 1 : to };
  const isOwn = from === 0 || /[.!?\n]\s*$/.test(text.slice(0, from));
  const isMark = isOwn ? /[.,;!)|/•]/ : /[)]/;
  return { from, to: isMark.test(text.charAt(to)) ? to + 1 : to };
}

interface Fragment {
  readonly from: number;
  readonly to: number;
}

function fragmentOf(text: string, { start, end }: FoundTime): Fragment {
  const ahead = [...text.slice(0, start).matchAll(borders)].at(-1);
  const from = ahead === undefined ? 0 : ahead.index + ahead[0].length;
  const behind = [...text.slice(end).matchAll(borders)][0];
  return { from, to: behind === undefined ? text.length : end + behind.index };
}

/** How surely the fragment says the film's length and nothing else; nought when it does not. */
function standsAlone(text: string, time: FoundTime, { from, to }: Fragment): number {
  const fragment = text.slice(from, to);
  const behindLabel = fragment.replace(label, '');
  const isLabelled = behindLabel !== fragment && /^\s*$/.test(lineBefore(text, from));
  const rest = `${text.slice(from + fragment.length - behindLabel.length, time.start)} ${text.slice(time.end, to)}`;
  const left = (isLabelled ? rest : `${text.slice(from, time.start)} ${text.slice(time.end, to)}`).replace(hedges, ' ');
  if (/[\p{L}\d]/u.test(left)) return 0;
  // "Time: 18:00" and "Duration: 90 minutes" tell of what happens, and of no film.
  const isOther = /^\W*tim(?:e|ing)/i.test(fragment) && !time.isSure;
  if (isLabelled) return isOther || time.ms > longestLabelledMs ? 0 : 8;
  if (time.ms > longestAloneMs || isAge(text, time)) return 0;
  return weighAlone(text, { from, to }, fragment, time.isSure);
}

const longestLabelledMs = 1_200_000;
const longestAloneMs = 600_000;
/** Words of a fragment that speak of a film: "film itself: 35 seconds", "keep it under a minute". */
const speaksOfFilm = /\b(?:film|video|clip|reel|long|length|duration|runtime|keep it|make it|total)\b/i;

/** Of what is said at 9:30, updates and reports are many. */
const plainFilm = /\b(?:film|video|clip|reel|spot|explainer|tutorial|how-to|lesson|teaser|trailer)\b/i;
const film = new RegExp(`\\b(?:${filmNouns}|how-to)\\b`, 'i');
const hedged =
  /^\W*(?:maybe|about|around|roughly|approx|ca\b|max|say|some|under|up to|at most|no(?:t)? (?:more|longer))/i;

function weighAlone(text: string, range: Fragment, fragment: string, isSure: boolean): number {
  const [start, end] = sentenceAround(text, range.from, range.to);
  const others = `${text.slice(start, range.from)}\n${text.slice(range.to, end)}`
    .split(/[,;()\n/|•]|\.\s|\s[–—-]\s/)
    .map((part) => part.trim().replace(/[.!]$/, ''))
    .filter((part) => /\p{L}/u.test(part));
  // "Two minutes at most, something like 80 seconds would be ideal" is read as a whole.
  if (others.some((part) => findTimes(part).length > 0)) return 0;
  if (speaksOfFilm.test(fragment)) return 6;
  // "Make it a training film, 1:45": the words before name a film.
  const isLast = /^[\s.!)]*(?:\n|$|\p{Lu})/u.test(text.slice(range.to));
  const nouns = isSure ? film : plainFilm;
  if (isLast && nouns.test(text.slice(start, range.from)) && (!isSure || hedged.test(fragment))) return 4;
  if (!isSure) return 0;
  return others.length > 0 ? weighAmong(others) : isAtEdge(text, start, range.to) ? 5 : 3;
}

function weighAmong(others: readonly string[]): number {
  const notes = others.filter((part) => isRemark(part) || isNoteFragment(part));
  return notes.length * 2 >= others.length && notes.length > 0 ? 4 : 0;
}

const isAtEdge = (text: string, start: number, to: number): boolean =>
  text.slice(0, start).trim() === '' || /^[\s.!)]*(?:\n|$)/.test(text.slice(to));

function sentenceAround(text: string, from: number, to: number): readonly [number, number] {
  const ends = [...text.matchAll(/[.!?](?=\s|$)|\n/g)].map(({ index }) => index + 1);
  return [ends.filter((end) => end <= from).at(-1) ?? 0, ends.find((end) => end > to) ?? text.length];
}

const lineBefore = (text: string, at: number): string =>
  (/[^\n.;,!?|()•]*$/.exec(text.slice(0, at))?.[0] ?? '').replace(/[*•>–—-]/g, '');
