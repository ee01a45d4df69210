// "Turn the text above into a video, don't change a word": the script is what stands beside the order.

import { isMailEnd } from '../letter.ts';
import { findQuoteRanges } from '../quote-marks.ts';
import { splitSentences } from '../segments.ts';
import { isFilmNote, isNoteList } from './film-notes.ts';
import { isFilmOrder } from './film-order.ts';
import { pointsAtScript } from './hands-over.ts';
import type { TextRange } from './script-lines.ts';

/** An order that hands over what stands beside it without saying that its words must stay. */
const handsScript =
  /\b(?:this|that|the following|the|my|our)\s+(?:[\w-]+\s+)?(?:script|voice-?over|narration|monologue)\b(?:\s+(?:above|below))?|\b(?:script|narration|monologue)\s+(?:is\s+)?(?:above|below|follows)\b/i;
const pointsAbove = /\b(?:above|preceding|previous)\b|^\s*[\^↑⬆👆]/iu;
/** "The following two paragraphs" */
const counted =
  /\b(?:following|next|these|first)\s+(two|three|four|five|six|seven|eight|[2-8])\s+(paragraph|line|sentence)s?\b/i;
const counts = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
/** An order has few words; a long paragraph is the text itself. */
const longestOrder = 420;
const fewestWords = 3;

/** Gives the ranges of the script; none when no order hands one over. */
export function findHandedText(text: string): readonly TextRange[] {
  const paragraphs = partsOf(text, /\n[^\S\n]*\n+/g);
  const found = beside(text, paragraphs);
  if (found.length > 0) return found;
  const lines = partsOf(text, /\n+/g);
  const byLine = lines.length > paragraphs.length ? beside(text, lines) : [];
  // Where words stand in quotation marks, they are what must stay.
  const hasQuotes = findQuoteRanges(text).some(
    ({ start, end }) => text.slice(start, end).trim().split(/\s+/).length >= 3,
  );
  return byLine.length > 0 || hasQuotes ? byLine : beside(text, sentencesOf(text));
}

function beside(text: string, units: readonly TextRange[]): readonly TextRange[] {
  const at = units.findIndex((unit) => isHandingOver(wordsOf(text, unit)));
  const order = units[at];
  if (order === undefined || units.length < 2) return [];
  const next = units[at + 1]?.start ?? text.length;
  const isScript = (unit: TextRange): boolean =>
    !isBeside(wordsOf(text, unit)) && !(isMailEnd(wordsOf(text, unit)) && isMail(text, next));
  const inside = withinOrder(text, order, units.slice(at + 1).filter(isScript));
  if (inside !== null) return inside;
  const before = units.slice(0, at).filter(isScript);
  const after = units.slice(at + 1).filter(isScript);
  const isAbove = pointsAbove.test(wordsOf(text, order)) || after.length === 0;
  const script = isAbove ? before : firstOf(text, after, wordsOf(text, order));
  const count = script.flatMap((unit) => wordsOf(text, unit).trim().split(/\s+/)).length;
  if (count < fewestWords) return [];
  // Beside paragraphs in quotation marks, the others are not said.
  const quoted = script.filter((unit) => isQuoted(wordsOf(text, unit)));
  return quoted.length > 0 ? quoted : script;
}

const isBeside = (words: string): boolean =>
  isFilmOrder(words) || words.split('\n').every((line) => isFilmNote(line)) || isNoteList(words);

const isQuoted = (words: string): boolean =>
  /^["“„«»「].*["”“»«」]$/s.test(words.trim()) && words.trim().split(/\s+/).length >= fewestWords;

/** As many paragraphs, lines or sentences as the order says, where it says how many. */
function firstOf(text: string, units: readonly TextRange[], order: string): readonly TextRange[] {
  const [, words = '', kind = ''] = counted.exec(order) ?? [];
  const [first] = units;
  const last = units.at(-1);
  if (words === '' || first === undefined || last === undefined) return units;
  const count = /\d/.test(words) ? Number(words) : counts.indexOf(words.toLowerCase()) + 2;
  const whole = { start: first.start, end: last.end };
  const parts =
    kind.toLowerCase() === 'sentence'
      ? sentencesOf(wordsOf(text, whole))
      : partsOf(wordsOf(text, whole), borders[kind.toLowerCase() === 'line' ? 'line' : 'paragraph']);
  const stop = parts[Math.min(count, parts.length) - 1];
  return stop === undefined ? units : [{ start: whole.start, end: whole.start + stop.end }];
}

const borders = { line: /\n+/g, paragraph: /\n[^\S\n]*\n+/g };

/** "He says the following three sentences. The pastrami is sliced at nine. …": the script goes on where the order ends. */
function withinOrder(text: string, order: TextRange, after: readonly TextRange[]): readonly TextRange[] | null {
  const sentences = sentencesOf(wordsOf(text, order)).map(({ start, end }) => ({
    start: order.start + start,
    end: order.start + end,
  }));
  const at = sentences.findIndex((sentence) => pointsAtScript(wordsOf(text, sentence)));
  const behind = sentences.slice(at + 1).filter((sentence) => !isBeside(wordsOf(text, sentence)));
  const [first] = behind;
  const last = firstOf(text, behind, wordsOf(text, sentences[at] ?? order)).at(-1);
  const isBelow = /\b(?:following|below|these|this)\b/i.test(wordsOf(text, sentences[at] ?? order));
  if (first === undefined || last === undefined || at < 0 || !isBelow || after.length > 0) return null;
  return [{ start: first.start, end: last.end }];
}

const isHandingOver = (words: string): boolean =>
  words.length <= longestOrder &&
  (pointsAtScript(words) || (handsScript.test(words) && isFilmOrder(firstSentence(words))));

const firstSentence = (words: string): string => splitSentences(words.trim())[0]?.text ?? words;

const wordsOf = (text: string, { start, end }: TextRange): string => text.slice(start, end);

const sentencesOf = (text: string): readonly TextRange[] =>
  splitSentences(text).map((sentence) => ({ start: sentence.at, end: sentence.at + sentence.text.length }));

function partsOf(text: string, border: RegExp): readonly TextRange[] {
  const parts: TextRange[] = [];
  let start = 0;
  for (const match of text.matchAll(border)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: text.length });
  return parts.filter((part) => wordsOf(text, part).trim() !== '');
}

/**
 * Where a script ends: lines behind it that only tell how the film is made belong to it no more, nor a last paragraph that
 * is a list of notes, nor the end of the letter that hands it over.
 */
export function endOfScript(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    const before = end;
    end = endOfLines(text, from, end);
    const lastGap = text.slice(from, end).trimEnd().lastIndexOf('\n\n');
    const paragraph = lastGap < 0 ? '' : text.slice(from + lastGap, end);
    const isEnd = isNoteList(paragraph) || (isMailEnd(paragraph) && isMail(text, from));
    if (lastGap > 0 && isEnd) end = from + lastGap;
    if (end === before) return end;
  }
}

function endOfLines(text: string, from: number, to: number): number {
  const lines = partsOf(text.slice(from, to), /\n/g);
  let end = to;
  for (const { start, end: stop } of [...lines].reverse()) {
    if (start === 0 || !isFilmNote(text.slice(from + start, from + stop))) break;
    end = from + start;
  }
  return end;
}

/** Somebody was greeted before the script began, and not by the script. */
const isMail = (text: string, from: number): boolean =>
  /^\s*(?:subject:[^\n]*\s+)?(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten tag|bonjour|hola)\b/i.test(
    text.slice(0, from),
  ) && !/^\s*(?:dear|hi|hello|liebe|cher|querid)/i.test(text.slice(from));
