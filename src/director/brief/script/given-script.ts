// Text -> the script it gives: behind a label, in marks, in scenes, or beside an order that hands it over.

import { isNoteFragment } from '../production-note.ts';
import type { QuoteRange } from '../quote-marks.ts';
import { isRemarkList } from '../remark-list.ts';
import { splitSentences } from '../segments.ts';
import { joinLines, spokenScript } from '../stage-directions.ts';
import { blockEnd, blockStart } from './block-marks.ts';
import { endOfScript, findHandedText } from './handed-text.ts';
import { findHandingLabels, type HandingLabel } from './handing-label.ts';
import { quotesFrom } from './quoted-lines.ts';
import { readScenes, type ScenesRead } from './read-scenes.ts';
import type { SceneDraft, ShownText } from './scene-draft.ts';
import type { TextRange } from './script-lines.ts';

/** Words of a script that are spoken together. */
export interface ScriptPart extends TextRange {
  readonly text: string;
  /** The scene as the user made it; null where the user made none. */
  readonly scene: GivenScene | null;
}

/** What a script says of one of its scenes. */
export interface GivenScene {
  /** Words that tell where it takes place. */
  readonly place: string;
  readonly shown: readonly ShownText[];
}

/** A script and what belongs to it. */
export interface GivenScript {
  readonly parts: readonly ScriptPart[];
  /** What is not to be read as an order or a fact. */
  readonly taken: readonly TextRange[];
  /** Labels, of which the words that order something remain. */
  readonly labels: readonly TextRange[];
  readonly speakers: readonly string[];
}

/** Finds the script; null when none is given but perhaps in quotation marks. */
export function findGivenScript(text: string): GivenScript | null {
  const labels = findHandingLabels(text);
  const whole = labels.filter(({ isLine }) => !isLine);
  return (
    fromLabels(text, whole) ??
    fromScenes(text, readScenes(text, 0, endOfScript(text, 0, text.length), false), []) ??
    fromLabels(text, labels) ??
    fromRanges(text, blocksOf(text)) ??
    fromHanded(text, mergeRanges(text, findHandedText(text)))
  );
}

/** Each label hands over what follows, up to the next one. */
function fromLabels(text: string, labels: readonly HandingLabel[]): GivenScript | null {
  const found: GivenScript[] = [];
  let from = 0;
  for (const [index, label] of labels.entries()) {
    if (label.body < from) continue;
    const stop = labels[index + 1]?.from ?? text.length;
    const script = fromLabel(text, label, stop);
    if (script === null) continue;
    found.push({ ...script, labels: [{ start: label.from, end: label.to }] });
    from = Math.max(...script.taken.map(({ end }) => end));
  }
  return found.length === 0 ? null : joined(found);
}

function fromLabel(text: string, { body }: HandingLabel, stop: number): GivenScript | null {
  const start = body + (text.slice(body, stop).length - text.slice(body, stop).trimStart().length);
  if (text.charAt(start) === blockStart) {
    const end = text.indexOf(blockEnd, start);
    return fromRange(text, { start, end: end < 0 ? stop : end + 1 });
  }
  if (/^(?:none|n\/a|nicht verwenden|do not use|ignore|tbd)[.]?\s*$/i.test(text.slice(start, stop))) return null;
  const quotes = quotesFrom(text, start, stop);
  if (quotes.length > 0) return fromQuotes(text, quotes);
  // "Speaker: man, 60s, dark suit" describes who speaks.
  if (isNoteFragment(/^.*/.exec(text.slice(start, stop))?.[0] ?? '')) return null;
  return fromRange(text, { start, end: endOfScript(text, start, endOfParagraphs(text, start, stop)) });
}

/** A mark that opens every paragraph of a long quotation closes with the last one; what follows is not said. */
function endOfParagraphs(text: string, start: number, stop: number): number {
  if (!/["“«]/.test(text.charAt(start))) return stop;
  const close = /["”»](?=[^\S\n]*\n[^\S\n]*\n\s*[^"“«\s])/.exec(text.slice(start + 1, stop));
  return close === null ? stop : start + 1 + close.index + 1;
}

const blocksOf = (text: string): readonly TextRange[] =>
  [...text.matchAll(/\ue000[^\ue001]*\ue001/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));

function fromRanges(text: string, ranges: readonly TextRange[]): GivenScript | null {
  const found = ranges.map((range) => fromRange(text, range)).filter((script) => script !== null);
  return found.length === 0 ? null : joined(found);
}

function fromHanded(text: string, ranges: readonly TextRange[]): GivenScript | null {
  const found = ranges.map((range) => {
    const start = range.start + (/^\s*/.exec(text.slice(range.start, range.end))?.[0].length ?? 0);
    const quotes = quotesFrom(text, start, range.end);
    return quotes.length > 0 ? fromQuotes(text, quotes) : fromRange(text, range);
  });
  const scripts = found.filter((script) => script !== null);
  return scripts.length === 0 ? null : joined(scripts);
}

/** Paragraphs that follow each other are one text. */
function mergeRanges(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && text.slice(last.end, range.start).trim() === '')
      merged[merged.length - 1] = { start: last.start, end: range.end };
    else merged.push(range);
  }
  return merged;
}

/** Reads a range that is a script for sure. */
function fromRange(text: string, { start, end }: TextRange): GivenScript | null {
  const isBlock = text.charAt(start) === blockStart;
  const [from, to] = isBlock ? [start + 1, text.charAt(end - 1) === blockEnd ? end - 1 : end] : [start, end];
  const read = readScenes(text, from, withoutRemarks(text, from, to), true);
  return read === null ? null : fromScenes(text, read, isBlock ? [{ start, end }] : []);
}

function fromScenes(text: string, read: ScenesRead | null, more: readonly TextRange[]): GivenScript | null {
  if (read === null) return null;
  const parts = read.scenes.flatMap((scene) => partOf(text, scene));
  return parts.some((part) => /[\p{L}\p{N}]/u.test(part.text))
    ? { parts, taken: [...read.taken, ...more], labels: [], speakers: read.speakers }
    : null;
}

function partOf(text: string, scene: SceneDraft): readonly ScriptPart[] {
  const [first] = scene.spoken;
  const last = scene.spoken.at(-1);
  const words = joinLines(scene.spoken.map(({ start, end }) => spokenScript(text.slice(start, end))));
  const isOwn = scene.hasHeading || scene.shown.length > 0;
  if (words === '' && scene.shown.length === 0) return [];
  return [
    {
      ...{ text: words, start: first?.start ?? 0, end: last?.end ?? 0 },
      scene: isOwn ? { place: scene.place.trim(), shown: scene.shown } : null,
    },
  ];
}

const fromQuotes = (text: string, quotes: readonly QuoteRange[]): GivenScript => ({
  parts: quotes.map(({ start, end }) => ({ text: spokenText(text.slice(start, end)), start, end, scene: null })),
  taken: quotes.map(({ from, to }) => ({ start: from, end: to })),
  ...{ labels: [], speakers: [] },
});

/** Gives the words of a quotation that may have several lines. */
export const spokenText = (words: string): string => joinLines(withoutOpeners(words).split('\n').map(spokenScript));

/** A mark that opens every paragraph of a long quotation, and closes in none of them. */
const withoutOpeners = (words: string): string =>
  words.replace(/(?<=\n[^\S\n]*\n[^\S\n]*)["“„«](?=[^"”“»\n]*(?:\n|$))/g, '');

const joined = (scripts: readonly GivenScript[]): GivenScript => ({
  parts: scripts.flatMap(({ parts }) => parts),
  taken: scripts.flatMap(({ taken }) => taken),
  labels: scripts.flatMap(({ labels }) => labels),
  speakers: [...new Set(scripts.flatMap(({ speakers }) => speakers))],
});

/** "… See you there! Vertical, 20 seconds, no music.": what stands behind in the same line tells how it is made. */
function withoutRemarks(text: string, from: number, to: number): number {
  const body = text.slice(from, to).trimEnd();
  const lastLine = body.slice(body.lastIndexOf('\n') + 1);
  let end = body.length;
  for (const { text: sentence, at } of [...splitSentences(lastLine)].reverse()) {
    const isRemark =
      /\d\s?(?:s|sec|min)|\b(?:voice|tone|vertical|portrait|landscape|music|captions|subtitles)\b|^\s*(?:use|with) an?\b/i.test(
        sentence,
      ) && isRemarkList(sentence.trim());
    if (!isRemark || at === 0) break;
    end = body.length - lastLine.length + at;
  }
  return from + body.slice(0, end).trimEnd().length;
}
