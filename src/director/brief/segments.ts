// Cleaned text -> lines, list items, labelled lines and sentences, each with its place.
import { type SourceText, type Span, spanOf } from './source-text.ts';
import { type Line, splitHead } from './split-head.ts';

/** One unit of a prompt: a sentence, or an item of a list. */
export interface Segment {
  readonly kind: 'sentence' | 'item';
  readonly text: string;
  /** The label the segment stands under, lower case: "key features", or null. */
  readonly label: string | null;
  /** The label as written. */
  readonly labelText: string | null;
  /** Start in the cleaned text, and the length there. */
  readonly at: number;
  readonly length: number;
  readonly span: Span;
}

const bullet =
  /^\s*(?:[-*•–—▪●◦‣✓✔✅→▶]|\(?\d{1,2}[.):](?=\s)|\(?[a-hA-H]\)|(?:step|tip|reason|point|item|part|idea) \d{1,2}[.:)-])\s*/iu;
const labelled = /^\s*([A-Z][\p{L}\d '&/()-]{1,54}?)\s*:\s+(?=\S)|^\s*([A-Z][\p{L}\d '&/()-]{1,54}?)\s*:\s*$/u;
const abbreviation =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|sr|jr|vs|etc|e\.g|i\.e|a\.m|p\.m|no|ext|tel|inc|ltd|co|corp|u\.s|u\.k|approx|dept|est|fig|gen|gov|sgt|col|ave|blvd|rd|mt|ft|min|sec|max|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|[a-z])\.$/i;

interface Label {
  readonly lower: string;
  readonly written: string;
}

/** "Only at Stride & Co. No captions." ends a sentence; "Stride & Co. Ltd" does not. */
const companyEnd = /(?:&|and) Co\.$/;

/** "Compare plan S and plan M. Plan S …" */
const letterName =
  /\b(?:plans?|options?|groups?|teams?|class|rooms?|building|vitamin|types?|size|level|zone|gate|terminal|hall|part|section|line|track|stairs|staircase|block|wing|door|entrance|exit|lot|bay|platform|version|model)\s[A-Z]\.$/i;

/** Splits a cleaned prompt into its units, in order. */
export function splitSegments(source: SourceText, text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let listLabel: Label | null = null;
  for (const piece of splitLines(text).flatMap(splitPieces)) {
    const isEmpty = piece.text.trim() === '';
    const label = isEmpty || piece.isItem ? null : readLabel(piece);
    const isListAhead = label?.rest.text.trim() === '';
    if (!isEmpty && !isListAhead) {
      const own = piece.isItem ? listLabel : (label?.name ?? null);
      segments.push(...makeSegment(source, { ...piece, ...label?.rest }, own));
    }
    listLabel = nextLabel(listLabel, piece, isListAhead ? (label?.name ?? null) : null, segments.at(-1)?.kind);
  }
  return segments;
}

/** A label alone in its line heads the items that follow, up to the next sentence or the empty line after them. */
function nextLabel(
  current: Label | null,
  piece: Line,
  ahead: Label | null,
  lastKind: Segment['kind'] | undefined,
): Label | null {
  if (ahead !== null) return ahead;
  if (piece.isItem) return current;
  return piece.text.trim() === '' && lastKind !== 'item' ? current : null;
}

/** A line of sentences in its sentences; an item or an empty line stays whole. */
const splitPieces = (line: Line): readonly Line[] =>
  line.isItem || line.text.trim() === ''
    ? [line]
    : splitSentences(line.text)
        .map((part) => ({ text: part.text, at: line.at + part.at, isItem: false }))
        .flatMap(splitHead);

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    for (const part of splitInlineNumbers(raw)) {
      const marker = bullet.exec(part.text);
      const skip = marker === null ? 0 : marker[0].length;
      lines.push({ text: part.text.slice(skip), at: at + part.at + skip, isItem: marker !== null });
    }
    at += raw.length + 1;
  }
  return lines;
}

/** "1) grind 2) boil 3) pour" in one line is three items. */
function splitInlineNumbers(line: string): readonly { readonly text: string; readonly at: number }[] {
  const marks = [...line.matchAll(/(?:^|(?<=[\s:;.,]))\(?(\d)[.)]\s+(?=\S)/g)];
  const inOrder = marks.length >= 2 && marks.every((mark, index) => Number(mark[1]) === index + 1);
  if (!inOrder) return [{ text: line, at: 0 }];
  const starts = marks.map((mark) => mark.index);
  const lead = line.slice(0, starts[0]);
  const parts = starts.map((start, index) => ({
    text: line.slice(start, starts[index + 1] ?? line.length),
    at: start,
  }));
  const whole = [...parts.slice(0, -1), ...lastItem(parts.at(-1))];
  return lead.trim() === '' ? whole : [{ text: lead, at: 0 }, ...whole];
}

/** "3) same bedtime every day. Young woman, soft voice.": the last item ends with its sentence. */
function lastItem(
  part: { readonly text: string; readonly at: number } | undefined,
): readonly { readonly text: string; readonly at: number }[] {
  if (part === undefined) return [];
  const marker = /^\(?\d[.)]\s+/.exec(part.text)?.[0].length ?? 0;
  const second = splitSentences(part.text.slice(marker))[1]?.at;
  if (second === undefined) return [part];
  const cut = marker + second;
  return [
    { text: part.text.slice(0, cut), at: part.at },
    { text: part.text.slice(cut), at: part.at + cut },
  ];
}

const orderStart =
  /^(?:introduc|announc|explain|present|promot|creat|mak|produc(?!t)|generat|writ|describ|teach|show|tell|remind|invit|welcom|thank|summar|compar|discuss|giv|say|onboard|train|invit|congratulat|celebrat|sell|ask|warn|apologi|turn|convert|transform|persuad|convinc|motivat|instruct|recommend|advertis|https?)(?:e|es|ing|s|ize|ise|t)?\b/i;

/** "Emergency drill instructions for the school": a longer label that names a film. */
const filmName =
  /^(?:[\w-]+\s+){1,4}(?:instructions|reminder|update|announcement|message|notice|report|recap|video|promo|briefing|invitation|guide|tips|highlights|results|figures|facts|news|agenda|schedule)(?:\s+(?:for|from|to|about|on)\s+.{2,40})?$/i;

/** "Q1: $1.2M, Q2: $1.5M": several values under labels of their own are one sentence. */
const pairs = /^[^:]{1,30}:\s*[^:,;]{1,40}[,;]\s*(?:and\s+)?[^:,;.]{1,30}:\s*\S/;

function readLabel(line: Line): { readonly name: Label; readonly rest: { text: string; at: number } } | null {
  if (pairs.test(line.text)) return null;
  const match = labelled.exec(line.text);
  const name = match?.[1] ?? match?.[2];
  const isLong = (name ?? '').split(/\s+/).length > 4;
  if (match === null || name === undefined || (isLong && !filmName.test(name)) || orderStart.test(name)) return null;
  const rest = { text: line.text.slice(match[0].length), at: line.at + match[0].length };
  return { name: { lower: name.toLowerCase(), written: name }, rest };
}

/** "Q:" and "A:" mark question and answer, and are not read out. */
const questionMark = /^(?:Q|Question)\s?\d{0,2}[:.]\s+(?=[^?]*\?)|^(?:A|Answer)[:.]\s+/;

function makeSegment(source: SourceText, line: Line, label: Label | null): readonly Segment[] {
  const trimmed = line.text.trim().replace(questionMark, '');
  if (trimmed === '') return [];
  const start = line.at + line.text.indexOf(trimmed);
  return [
    {
      kind: line.isItem ? 'item' : 'sentence',
      text: trimmed.replace(/\s+/g, ' '),
      label: label?.lower ?? null,
      labelText: label?.written ?? null,
      at: start,
      length: trimmed.length,
      span: spanOf(source, start, start + trimmed.length),
    },
  ];
}

/** Splits at sentence ends; abbreviations, decimals and addresses do not end a sentence. */
export function splitSentences(text: string): readonly { readonly text: string; readonly at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(
    /(?:[.!?…]+["”'’)\]]*\s+(?=["“'‘(¿¡~]?[\p{Lu}\p{Lo}\p{N}\p{Sc}\p{Extended_Pictographic}])|[。！？])/gu,
  )) {
    const end = match.index + match[0].length;
    const before = text.slice(from, match.index + 1);
    if (match[0].startsWith('.') && abbreviation.test(before) && !companyEnd.test(before) && !letterName.test(before))
      continue;
    parts.push({ text: text.slice(from, end), at: from });
    from = end;
  }
  parts.push({ text: text.slice(from), at: from });
  return parts.filter((part) => part.text.trim() !== '');
}
