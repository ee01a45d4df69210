// Cleaned text -> lines, list items, labelled lines and sentences, each with its place.
import { type SourceText, type Span, spanOf } from './source-text.ts';

/** One unit of a prompt: a sentence, or an item of a list. */
export interface Segment {
  readonly kind: 'sentence' | 'item';
  readonly text: string;
  /** The label the segment stands under, lower case: "key features", or null. */
  readonly label: string | null;
  /** The label as written. */
  readonly labelText: string | null;
  /** Start in the cleaned text. */
  readonly at: number;
  readonly span: Span;
}

interface Line {
  readonly text: string;
  readonly at: number;
  readonly isItem: boolean;
}

const bullet =
  /^\s*(?:[-*•–—▪●◦‣✓✔✅→▶]|\(?\d{1,2}[.):](?=\s)|\(?[a-hA-H]\)|(?:step|tip|reason|point|item|part|idea) \d{1,2}[.:)-])\s*/iu;
const labelled = /^\s*([A-Z][\p{L}\d '&/()-]{1,34}?)\s*:\s+(?=\S)|^\s*([A-Z][\p{L}\d '&/()-]{1,34}?)\s*:\s*$/u;
const abbreviation =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|sr|jr|vs|etc|e\.g|i\.e|a\.m|p\.m|no|inc|ltd|co|corp|u\.s|u\.k|approx|dept|est|fig|gen|gov|sgt|col|ave|blvd|rd|mt|ft|min|sec|max|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|[a-z])\.$/i;

/** Splits a cleaned prompt into its units, in order. */
export function splitSegments(source: SourceText, text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let listLabel: { lower: string; written: string } | null = null;
  for (const line of splitLines(text)) {
    if (line.text.trim() === '') {
      if (segments.at(-1)?.kind === 'item') listLabel = null;
      continue;
    }
    const label = line.isItem ? null : readLabel(line);
    if (label !== null && label.rest.text.trim() === '') {
      listLabel = { lower: label.name.toLowerCase(), written: label.name };
      continue;
    }
    if (label !== null) listLabel = null;
    const name = label === null ? listLabel : { lower: label.name.toLowerCase(), written: label.name };
    const body = label === null ? line : label.rest;
    segments.push(...splitBody(source, body, line.isItem, name));
    if (!line.isItem && label === null) listLabel = endsInColon(body.text) ? listLabel : null;
  }
  return segments;
}

const endsInColon = (text: string) => text.trimEnd().endsWith(':');

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
  return lead.trim() === '' ? parts : [{ text: lead, at: 0 }, ...parts];
}

function readLabel(line: Line): { readonly name: string; readonly rest: { text: string; at: number } } | null {
  const match = labelled.exec(line.text);
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined || name.split(/\s+/).length > 5) return null;
  return { name, rest: { text: line.text.slice(match[0].length), at: line.at + match[0].length } };
}

function splitBody(
  source: SourceText,
  body: { readonly text: string; readonly at: number },
  isItem: boolean,
  label: { readonly lower: string; readonly written: string } | null,
): readonly Segment[] {
  const sentences = isItem ? [{ text: body.text, at: 0 }] : splitSentences(body.text);
  return sentences.flatMap(({ text, at }) => {
    const trimmed = text.trim();
    if (trimmed === '') return [];
    const start = body.at + at + text.indexOf(trimmed);
    return [
      {
        kind: isItem ? ('item' as const) : ('sentence' as const),
        text: trimmed.replace(/\s+/g, ' '),
        label: label?.lower ?? null,
        labelText: label?.written ?? null,
        at: start,
        span: spanOf(source, start, start + trimmed.length),
      },
    ];
  });
}

/** Splits at sentence ends; abbreviations, decimals and addresses do not end a sentence. */
export function splitSentences(text: string): readonly { readonly text: string; readonly at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(
    /(?:[.!?…]+["”'’)\]]*\s+(?=["“'‘(¿¡]?[\p{Lu}\p{Lo}\p{N}\p{Extended_Pictographic}])|[。！？])/gu,
  )) {
    const end = match.index + match[0].length;
    const before = text.slice(from, match.index + 1);
    if (match[0].startsWith('.') && abbreviation.test(before)) continue;
    parts.push({ text: text.slice(from, end), at: from });
    from = end;
  }
  parts.push({ text: text.slice(from), at: from });
  return parts.filter((part) => part.text.trim() !== '');
}
