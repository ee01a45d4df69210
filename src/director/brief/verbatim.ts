// Quoted speech and text after "Script:" or "Say:" -> the words that must be spoken as they stand.
import { type SourceText, type Span, spanOf } from './source-text.ts';

/** Words to be spoken unchanged: as the whole script, or as the film's first or last line. */
export interface VerbatimPart {
  readonly text: string;
  readonly place: 'script' | 'opening' | 'closing';
  readonly span: Span;
}

/** The verbatim parts, and the text with them blanked out so that they are not read as orders. */
export interface VerbatimReading {
  readonly parts: readonly VerbatimPart[];
  readonly rest: string;
}

/** "(pause)" and "[smiles]" tell how to act and are not read out. */
const stageDirection =
  /[([]\s*(?:(?:short |long |brief |dramatic )?(?:pauses?|beat|smil(?:e|es|ing)|laugh(?:s|ing)?|nods?|waves?|cut to[^)\]]*|music[^)\]]*|sound[^)\]]*|points?[^)\]]*|looks?[^)\]]*|fade[^)\]]*|zoom[^)\]]*))\s*[)\]]/gi;

interface Range {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly place: VerbatimPart['place'];
}

const scriptLabel =
  /(?:^|\n|(?<=[.!?:;)"”]\s)|(?<=\s))((?:the |exact |full |final |my )?(?:script|say|says|narration|voice[- ]?over(?: script)?|vo|narrator(?:'s voice)?|speaker|spoken (?:text|words|script)|dialogue|speech|transcript|text to (?:speak|read|say)|read (?:this|aloud|the following)|(?:say|speak|use|read)(?:[\w -]{0,40})?(?:word for word|verbatim|exactly(?: this| as written)?|the following|this script|these words|this text))(?:\s*\([^)\n]{0,40}\))?)\s*:[ \t]*/gi;
const otherLabel =
  /\n\s*(?:tone|style|duration|length|background|setting|set|presenter|avatar|host|voice|music|captions?|subtitles?|orientation|format|notes?|audience|aspect ratio|language|visuals?|camera|b-?roll|end card|on[- ]screen(?: text)?|graphics?|(?:scene|shot|slide|part) \d+[^:\n]{0,40})\s*:/i;
const quoted =
  /“([^”]{2,})”|"([^"]{2,})"|„([^“”]{2,})[“”]|«([^»]{2,})»|(?<![\p{L}\d])['‘]([^\n]{8,}?)['’](?![\p{L}\d])/gu;
const speechBefore =
  /\b(?:say|says|saying|said|speak|speaks|speaking|read|reads|reading(?: out| aloud)?|tell|tells|telling (?:us|them|viewers|people)|announces?|announcing|script|narration|narrat(?:es|ing|or)|word for word|verbatim|exactly|exact words|the words|these words|this line|the line|the following|dialogue|monologue|voice-?over|vo|delivers?|delivering|speech|message|states?|stating|recit(?:e|es|ing)|repeat(?:s|ing)?|exclaims?|declares?|asks|asking|greets?(?: \w+)* with|wishes)\b[^.!?"“\n]{0,40}$/i;
const openingBefore =
  /\b(?:intro|hook|start|starts|starting|open|opens|opening|begin|begins|beginning)\b[^.!?"“\n]{0,24}$/i;
const closingBefore =
  /\b(?:end|ends|ending|close|closes|closing|finish|finishes|finishing|conclude|concludes|sign(?:s|ing)? off|tagline|slogan|call to action|cta)\b[^.!?"“\n]{0,30}$/i;
/** "Scene 2 (close-up): “…”" */
const sceneBefore = /(?:^|\n)\s*(?:scene|shot|part|slide)\s+\d+[^"“\n]{0,50}$/i;
const shownBefore =
  /\b(?:titled?|called|named|caption|heading|headline|on[- ]screen|text|card|banner|sign|labell?ed|show(?:s|ing)?|display(?:s|ing)?|reads)\b[^.!?"“\n]{0,16}$/i;

/** Finds what must be spoken verbatim. */
export function readVerbatim(source: SourceText, text: string): VerbatimReading {
  const labelledRanges = findLabelled(text);
  const ranges = labelledRanges.length > 0 ? labelledRanges : findQuoted(text);
  const parts = ranges.map(({ start, end, place }) => ({
    text: text.slice(start, end).replace(stageDirection, ' ').replace(/\s+/g, ' ').trim(),
    place,
    span: spanOf(source, start, end),
  }));
  let rest = text;
  for (const { from, to } of ranges) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  return { parts: parts.filter((part) => part.text !== ''), rest };
}

function findLabelled(text: string): readonly Range[] {
  const labels = [...text.matchAll(scriptLabel)];
  return labels.flatMap((label, index) => {
    const from = label.index;
    const bodyStart = from + label[0].length;
    const stop = labels[index + 1]?.index ?? text.length;
    const other = otherLabel.exec(text.slice(bodyStart, stop));
    const bodyEnd = other === null ? stop : bodyStart + other.index;
    return trimmedRange(text, bodyStart, bodyEnd, from);
  });
}

/** The body of a labelled script: the quoted part if it opens with a quote mark, else all of it. */
function trimmedRange(text: string, bodyStart: number, bodyEnd: number, from: number): readonly Range[] {
  const body = text.slice(bodyStart, bodyEnd);
  const lead = body.length - body.trimStart().length;
  const inner = body.trim();
  if (inner === '') return [];
  const mark = /^["“„«]/.exec(inner);
  if (mark !== null) {
    const close = inner.slice(1).search(/["”«»](?=\s|$|[.,;)])/);
    if (close > 0) {
      const start = bodyStart + lead + 1;
      const first: Range = { start, end: start + close, from, to: start + close + 1, place: 'script' };
      return [first, ...followers(text, first.to, bodyEnd)];
    }
  }
  const start = bodyStart + lead;
  return [{ start, end: start + inner.length, from, to: start + inner.length, place: 'script' }];
}

/** "Then: “…”": quoted words that go on where the first ones end. */
function followers(text: string, from: number, end: number): readonly Range[] {
  const next =
    /^[\s,.;]*(?:(?:and\s+)?(?:then|next|later|finally|after that|and)\b[^"“\n]{0,24})["“]([^"”]{2,})["”]/i.exec(
      text.slice(from, end),
    );
  if (next === null) return [];
  const to = from + next[0].length;
  const start = to - 1 - (next[1] ?? '').length;
  return [{ start, end: to - 1, from, to, place: 'script' }, ...followers(text, to, end)];
}

function findQuoted(text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(quoted)) {
    const inner = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + 1;
    const place = placeOf(text, match.index, match.index + match[0].length, inner);
    if (place === null) continue;
    ranges.push({ start, end: start + inner.length, from: match.index, to: match.index + match[0].length, place });
  }
  return ranges;
}

function placeOf(text: string, from: number, to: number, inner: string): VerbatimPart['place'] | null {
  const before = text.slice(Math.max(0, from - 80), from);
  const words = inner.trim().split(/\s+/).length;
  if (shownBefore.test(before)) return null;
  if (closingBefore.test(before)) return 'closing';
  if (openingBefore.test(before) && words >= 2) return 'opening';
  if (speechBefore.test(before) || sceneBefore.test(before)) return 'script';
  // A quote that opens the prompt or a paragraph and is a whole sentence is a script too.
  const isParagraph = /(?:^|\n)\s*$/.test(before) && /^\s*(?:\n|$)/.test(text.slice(to));
  return words >= 8 && (isParagraph || inner.length > text.length / 2) ? 'script' : null;
}
