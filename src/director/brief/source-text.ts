// A raw prompt -> plain text that can be read, with the way back to every place in the prompt.

import { blockEdits } from './script/block-marks.ts';

/** A range of the prompt in UTF-16 units; the end is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something read in the prompt, and where it stands. */
export interface Reading<T> {
  readonly value: T;
  readonly span: Span;
}

/** The prompt without markup and hidden characters; `offsets[i]` is the place of `text[i]` in the prompt. */
export interface SourceText {
  readonly prompt: string;
  readonly text: string;
  readonly offsets: readonly number[];
}

type Match = RegExpMatchArray & { readonly 0: string };
/** What is put in place of a match; the second argument is the same match, for its place. */
type Replace = (match: Match, place: RegExpMatchArray) => string;

/** Direction overrides, zero-width marks, soft hyphens and tag characters: they hide text, they are not text. */
const hidden = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\udb40[\udc00-\udc7f]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
};

const passes: readonly (readonly [RegExp, Replace])[] = [
  [loneSurrogates, () => ''],
  [/\r\n?|\u2028|\u2029|\u0085/g, () => '\n'],
  [hidden, () => ''],
  [controls, () => ' '],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, () => ' '],
  [/<(script|style)\b[^<>]{0,200}>[\s\S]{0,5000}?<\/\1\s*>/gi, () => ' '],
  [/<\/?(?:p|br|div|li|ul|ol|tr|h[1-6]|section|article)\b[^<>]{0,200}>/gi, () => '\n'],
  [/<\/?[a-z!][^<>]{0,200}>/gi, () => ' '],
  [/&(?:amp|lt|gt|quot|apos|#39|nbsp);/g, (match) => entities[match[0]] ?? ' '],
  [/!?\[([^\]\n]{1,200})\]\((?:[^()\s]{1,300})\)/g, (match) => match[1] ?? ''],
  [/^ {0,3}#{1,6} +/gm, () => ''],
  [/^ {0,3}(?:```|~~~).*$/gm, () => ''],
  [/\*\*|__|~~|`/g, () => ''],
  [/[{}]/g, () => ' '],
  [/(?<=^|[\s(])\*(?=[^\s*])|(?<=[^\s*])\*(?=$|[\s.,;:!?)])/gm, () => ''],
];

/** A prompt as it stands. */
export const sourceOf = (prompt: string): SourceText => ({
  prompt,
  text: prompt,
  offsets: Array.from({ length: prompt.length }, (_, index) => index),
});

/** Removes markup, control and hidden characters from a prompt. */
export const cleanPrompt = (prompt: string): SourceText => cleanSource(markScripts(sourceOf(prompt)));

/** Puts marks around what can only be a script. */
export const markScripts = (source: SourceText): SourceText => editText(source, blockEdits);

/** Removes them from a prompt that was edited before. */
export const cleanSource = (source: SourceText): SourceText => editText(source, passes);

/** Replaces all matches, one pattern after the other; what is put in keeps the place of what it stands for. */
export function editText(source: SourceText, edits: readonly (readonly [RegExp, Replace])[]): SourceText {
  let { text, offsets } = source;
  for (const [pattern, replace] of edits) {
    const edited = replaceAll(text, offsets, pattern, replace);
    text = edited.text;
    offsets = edited.offsets;
  }
  return { prompt: source.prompt, text, offsets };
}

function replaceAll(text: string, offsets: readonly number[], pattern: RegExp, replace: Replace) {
  const kept: number[] = [];
  let out = '';
  let last = 0;
  const keep = (end: number) => {
    out += text.slice(last, end);
    for (let index = last; index < end; index += 1) kept.push(offsets[index] ?? 0);
  };
  for (const match of text.matchAll(pattern)) {
    keep(match.index);
    const put = replace(match as Match, match); // a match has its whole text at 0
    const shift = Math.max(0, match[0].indexOf(put));
    for (let index = 0; index < put.length; index += 1) {
      kept.push(offsets[Math.min(match.index + shift + index, match.index + match[0].length - 1)] ?? 0);
    }
    out += put;
    last = match.index + match[0].length;
  }
  keep(text.length);
  return { text: out, offsets: kept };
}

/** Gives the place in the prompt of a range of the cleaned text. */
export function spanOf(source: SourceText, start: number, end: number): Span {
  const first = source.offsets[start] ?? source.prompt.length;
  const last = source.offsets[Math.max(start, end - 1)];
  return { start: first, end: last === undefined ? source.prompt.length : last + 1 };
}

/** Makes a reading of a range of the cleaned text. */
export function readingAt<T>(source: SourceText, value: T, start: number, end: number): Reading<T> {
  return { value, span: spanOf(source, start, end) };
}

/** Gives the first match of a pattern as a reading, or null. */
export function firstReading<T>(
  source: SourceText,
  text: string,
  pattern: RegExp,
  value: (match: RegExpExecArray) => T | null,
): Reading<T> | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const read = value(match);
  return read === null ? null : readingAt(source, read, match.index, match.index + match[0].length);
}

/** What was blanked out leaves a gap that still parts words, and no more. */
export const closeGaps = (source: SourceText): SourceText =>
  editText(source, [
    [/[^\S\n]{4,}/g, () => '   '],
    [/(?:[^\S\n]*\n){3,}/g, () => '\n\n'],
  ]);
