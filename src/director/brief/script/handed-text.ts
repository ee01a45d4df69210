// "Turn the text above into a video, don't change a word": the script is what stands beside the order.
import { findQuoteRanges } from '../quote-marks.ts';
import { splitSentences } from '../segments.ts';
import { isFilmNote } from './film-notes.ts';
import { isFilmOrder, keepsWords } from './film-order.ts';
import type { TextRange } from './script-lines.ts';

/** An order that hands over what stands beside it without saying that its words must stay. */
const handsScript =
  /\b(?:this|that|the following|the|my|our)\s+(?:[\w-]+\s+)?(?:script|voice-?over|narration|monologue)\b(?:\s+(?:above|below))?|\b(?:script|narration|monologue)\s+(?:is\s+)?(?:above|below|follows)\b/i;
const pointsAbove = /\b(?:above|preceding|previous)\b|^\s*[\^↑]/i;
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
  const isScript = (unit: TextRange): boolean => !isFilmOrder(wordsOf(text, unit));
  const before = units.slice(0, at).filter(isScript);
  const after = units.slice(at + 1).filter(isScript);
  const isAbove = pointsAbove.test(wordsOf(text, order)) || after.length === 0;
  const script = isAbove ? before : after;
  const count = script.flatMap((unit) => wordsOf(text, unit).trim().split(/\s+/)).length;
  return count >= fewestWords ? script : [];
}

/** "Prices stay unchanged" keeps no words: the order must speak of a text, or forbid to change it. */
const speaksOfText =
  /\b(?:scripts?|texts?|words?|wording|read|say|speak|narrat\w+|copy|lines?|sentences?|verbatim|above|below|following|letter|comma|texto|testo|texte|wort|wörtlich|mot|palabra|palavra|parola)\b|\b(?:not|don[’']?t|never|without|nicht|ne pas) (?:chang|alter|edit|rewrit|rephras|paraphras|modif|änder|veränder)|[\^↑]|[一そ]/i;

const isHandingOver = (words: string): boolean =>
  words.length <= longestOrder &&
  ((keepsWords.test(words) && speaksOfText.test(words)) ||
    (handsScript.test(words) && isFilmOrder(firstSentence(words))));

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

/** Where a script ends: lines behind it that only tell how the film is made belong to it no more. */
export function endOfScript(text: string, from: number, to: number): number {
  const lines = partsOf(text.slice(from, to), /\n/g);
  let end = to;
  for (const { start, end: stop } of [...lines].reverse()) {
    if (start === 0 || !isFilmNote(text.slice(from + start, from + stop))) break;
    end = from + start;
  }
  return end;
}
