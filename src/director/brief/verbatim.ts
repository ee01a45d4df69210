// Quoted speech and text after "Script:" or "Say:" -> the words that must be spoken as they stand.
import { findQuoteRanges, quoteAt } from './quote-marks.ts';
import { isRemarkList } from './remark-list.ts';
import { findSceneLines } from './scene-lines.ts';
import { splitSentences } from './segments.ts';
import { type SourceText, type Span, spanOf } from './source-text.ts';
import { spokenScript } from './stage-directions.ts';

/** Words to be spoken unchanged: as the whole script, or as the film's first or last line. */
export interface VerbatimPart {
  readonly text: string;
  readonly place: 'script' | 'opening' | 'closing';
  readonly span: Span;
}

/** The verbatim parts, and the text with them blanked out so that they are not read as orders. */
export interface VerbatimReading {
  readonly parts: readonly VerbatimPart[];
  /** Quoted words that shall be seen and not heard: "End card “…”". */
  readonly onScreen: readonly string[];
  readonly rest: string;
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly place: VerbatimPart['place'];
}

const scriptLabel =
  /(?:^|\n|(?<=[.!?:;)"”]\s)|(?<=\s))((?:the |exact |full |final |my |this |here is the |here's the |our |spoken )?(?:script|say|says|saying|narration|voice[- ]?over(?: script| text)?|vo|narrator(?:'s voice)?|speaker|spoken (?:text|words|script)|dialogue|speech|transcript|(?:full )?text to (?:speak|read|say)|what (?:she|he|they) says?|(?<!opening |closing |first |last |final |punch|head)(?:words|lines?)|read (?:this|aloud|out|the following)(?: text| script)?|(?:say|speak|use|read|deliver|recite)(?:[\w -]{0,40})?(?:word[- ]for[- ]word|verbatim|exactly(?: this| as written| these words)?|the following|this script|this text|these words|these lines|as written))(?:\s*\([^)\n]{0,40}\))?(?: is| below| follows)?)\s*(?::|=|[–—](?=\s)|(?<=this|following|script|text|below|words|verbatim|written)\s*(?=\n))[ \t]*|(?:^|\n)[ \t]*((?:spoken )?text)[ \t]*:[ \t]*(?=["“„«‘'「])/gi;
const otherLabel =
  /\n\s*(?:tone|style|duration|length|background|setting|set|presenter|avatar|host|voice|music|captions?|subtitles?|orientation|format|notes?|audience|aspect ratio|language|visuals?|camera|b-?roll|end card|on[- ]screen(?: text)?|graphics?|(?:scene|shot|slide|part) \d+[^:\n]{0,40})\s*:/i;
const speechBefore =
  /\b(?:say|says|saying|said|speak|speaks|speaking|read|reads|reading(?: out| aloud)?|tell|tells|telling (?:us|them|viewers|people)|announces?|announcing|script|narration|narrat(?:es|ing|or)|word for word|verbatim|exactly|exact words|the words|these words|this line|the line|the following|dialogue|monologue|voice-?over|vo|delivers?|delivering|speech|message|states?|stating|recit(?:e|es|ing)|repeat(?:s|ing)?|exclaims?|declares?|asks|asking|answers?|answering|repl(?:y|ies)|responds?|adds|continues|greets?(?: \w+)* with|wishes)\b[^.!?"“\n]{0,40}$/i;
/** "“…” she says." */
const speechAfter =
  /^[,.]?\s*(?:(?:she|he|they|the [\w-]+)\s+(?:says?|said|adds?|added|explains?|asks?|whispers?|shouts?|tells us|exclaims?)|says?|said)\b/i;
/** "We read “Dune”": no order. */
const readsThemselves =
  /\b(?:we|I|they|you|to|people|members|who|have|had|has|everyone)\s+(?:\w+\s+)?read(?:ing)?\s*:?\s*$/i;
const openingBefore =
  /\b(?:intro|hook|start|starts|starting|open|opens|opening|begin|begins|beginning)\b[^.!?"“\n]{0,24}$/i;
const closingBefore =
  /\b(?:end|ends|ending|close|closes|closing|finish|finishes|finishing|conclude|concludes|sign(?:s|ing)? off|tagline|slogan|call to action|cta)\b[^.!?"“\n]{0,30}$/i;
/** "Scene 2 (close-up): “…”" */
const sceneBefore = /(?:^|\n)\s*(?:scene|shot|part|slide)\s+\d+[^"“\n]{0,50}$/i;
const cardBefore =
  /\b(?:end card|title card|caption|heading|headline|on[- ]screen(?: text)?|text|card|banner|sign|logo|tagline|slogan)\b[^.!?"“\n]{0,20}$/i;
const shownBefore =
  /\b(?:titled?|called|named|caption|heading|headline|on[- ]screen|text|card|banner|sign|labell?ed|show(?:s|ing)?|display(?:s|ing)?|reads)\b[^.!?"“\n]{0,16}$/i;

/** Finds what must be spoken verbatim. */
export function readVerbatim(source: SourceText, text: string): VerbatimReading {
  const labelledRanges = findLabelled(text);
  const quotedRanges = labelledRanges.length > 0 ? labelledRanges : findQuoted(text);
  const ranges = quotedRanges.length > 0 ? quotedRanges : findSceneLines(text);
  const parts = ranges.map(({ start, end, place }) => ({
    text: spokenScript(text.slice(start, end)),
    place,
    span: spanOf(source, start, end),
  }));
  let rest = text;
  for (const range of ranges) {
    const { from, to } = withLead(text, range);
    rest =
      rest.slice(0, from) +
      keepAside(text.slice(from, range.start)) +
      ' '.repeat(to - Math.max(from, range.start)) +
      rest.slice(to);
  }
  const onScreen = findQuoteRanges(rest)
    .filter(({ from }) => cardBefore.test(rest.slice(Math.max(0, from - 40), from)))
    .map(({ start, end }) => rest.slice(start, end).trim());
  return { parts: parts.filter((part) => part.text !== ''), onScreen, rest };
}

/** "Narration (calm, female):": what stands in brackets tells how it is spoken. */
const keepAside = (label: string): string => {
  const aside = /\(([^)\n]{3,40})\)/.exec(label);
  if (aside === null) return ' '.repeat(label.length);
  return (
    ' '.repeat(aside.index + 1) +
    (aside[1] ?? '') +
    ' '.repeat(label.length - aside.index - 1 - (aside[1]?.length ?? 0))
  );
};

/** "Closing line: “…”" goes as a whole. */
function withLead(text: string, { from, to, place }: Range): { readonly from: number; readonly to: number } {
  if (place === 'script') return { from, to };
  const lead =
    /(?:\b(?:the |an? )?(?:opening|closing|first|last|final|intro|hook|outro|tagline|slogan)(?: line| sentence| words?)?\s*(?::|is|=)?\s*)$/i.exec(
      text.slice(Math.max(0, from - 40), from),
    );
  return { from: lead === null ? from : from - lead[0].length, to };
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
  const start = bodyStart + body.length - body.trimStart().length;
  if (body.trim() === '') return [];
  const quote = quoteAt(text.slice(0, bodyEnd), start);
  if (quote !== null) {
    const first: Range = { ...quote, from, place: 'script' };
    return [first, ...followers(text, first.to, bodyEnd)];
  }
  // A mark that never closes opens every paragraph of a long quotation, and is not spoken.
  const skip = /^["“„«]/.test(body.trim()) ? 1 : 0;
  const end = start + withoutRemarks(body.trim()).length;
  return end <= start + skip ? [] : [{ start: start + skip, end, from, to: end, place: 'script' }];
}

/** "… See you there! Vertical, 20 seconds, no music.": what stands behind in the same line tells how it is made. */
function withoutRemarks(body: string): string {
  const lastLine = body.slice(body.lastIndexOf('\n') + 1);
  const sentences = splitSentences(lastLine);
  let end = body.length;
  for (const { text, at } of [...sentences].reverse()) {
    const isRemark =
      /\d\s?(?:s|sec|min)|\b(?:voice|tone|vertical|portrait|landscape|music|captions|subtitles)\b/i.test(text) &&
      isRemarkList(text.trim());
    if (!isRemark || at === 0) break;
    end = body.length - lastLine.length + at;
  }
  return body.slice(0, end).trimEnd();
}

/** "Then: “…”" or the next paragraph in quotation marks: quoted words that go on where the first ones end. */
function followers(text: string, from: number, end: number): readonly Range[] {
  const lead =
    /^(?:[\s,.;]*(?:(?:and\s+)?(?:then|next|later|finally|after that|and)\b[^"“\n]{0,24})|[^\S\n]*\n\s*)(?=["“„«])/i.exec(
      text.slice(from, end),
    );
  if (lead === null) return [];
  const quote = quoteAt(text.slice(0, end), from + lead[0].length);
  return quote === null ? [] : [{ ...quote, from, place: 'script' }, ...followers(text, quote.to, end)];
}

function findQuoted(text: string): readonly Range[] {
  return findQuoteRanges(text).flatMap((quote) => {
    const place = placeOf(text, quote.from, quote.to, text.slice(quote.start, quote.end));
    return place === null ? [] : [{ ...quote, place }];
  });
}

function placeOf(text: string, from: number, to: number, inner: string): VerbatimPart['place'] | null {
  const before = text.slice(Math.max(0, from - 80), from);
  const words = inner.trim().split(/\s+/).length;
  if (shownBefore.test(before)) return null;
  if (words >= 3 && staysAsIs.test(text.slice(to))) return 'script';
  if (closingBefore.test(before)) return 'closing';
  if (openingBefore.test(before) && words >= 2) return 'opening';
  if (isSpoken(before, text.slice(to, to + 60), inner)) return 'script';
  // A quote that opens the prompt or a paragraph and is a whole sentence is a script too.
  const isParagraph = /(?:^|\n)\s*$/.test(before) && /^\s*(?:\n|$)/.test(text.slice(to));
  return words >= 8 && (isParagraph || inner.length > text.length / 2) ? 'script' : null;
}

/** "Script must stay as is." beside a quotation says that it is the script. */
const staysAsIs =
  /\b(?:script|text|words?|wording|quote|line)\b[^.!?\n]{0,30}\b(?:as (?:it )?is|unchanged|verbatim|word[- ]for[- ]word|exactly|as written)\b/i;

function isSpoken(before: string, after: string, inner: string): boolean {
  if (sceneBefore.test(before) || speechAfter.test(after)) return true;
  if (!speechBefore.test(before) || readsThemselves.test(before)) return false;
  // "The message “Be kind”" and "reads “Dune”" name things; to be said, so few words need a mark or "says".
  const isName = inner.trim().split(/\s+/).length <= 2 && !/[.!?…]$/.test(inner.trim());
  return !isName || /\b(?:say|says|saying|said|speaks?|tells?|exclaims?|repeats?)\b[^.!?"“\n]{0,40}$/i.test(before);
}
