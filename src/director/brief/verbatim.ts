// Quoted speech, labelled text and scripts in scenes -> the words that must be spoken as they stand.
import { findQuoteRanges } from './quote-marks.ts';
import { type Quotation, readQuotes } from './quotes.ts';
import { findGivenScript, type GivenScene, type GivenScript, spokenText } from './script/given-script.ts';
import { withoutLabelWords } from './script/handing-label.ts';
import { findQuotedLines, type QuotedLine, type QuotePlace } from './script/quoted-lines.ts';
import { type SourceText, type Span, spanOf } from './source-text.ts';

/** Words to be spoken unchanged: as the whole script, or as the film's first or last line. */
export interface VerbatimPart {
  readonly text: string;
  readonly place: QuotePlace;
  readonly span: Span;
  /** The scene as the user made it; null where the user made none. */
  readonly scene: GivenScene | null;
}

/** The verbatim parts, and the text with them blanked out so that they are not read as orders. */
export interface VerbatimReading {
  readonly parts: readonly VerbatimPart[];
  /** Sayings of others, spoken and shown. */
  readonly quotes: readonly Quotation[];
  /** Quoted words that shall be seen and not heard: "End card “…”". */
  readonly onScreen: readonly string[];
  /** The film's title in quotation marks; null without one. */
  readonly title: string | null;
  /** Who speaks in the script, where several do. */
  readonly speakers: readonly string[];
  readonly rest: string;
}

const cardBefore =
  /\b(?:end card|title card|caption|heading|headline|on[- ]screen(?: text)?|text|card|banner|sign|logo|tagline|slogan)\b[^.!?"“\n]{0,20}$/i;
const titleBefore = /\b(?:titled|entitled|title(?:\s+(?:is|of the (?:video|film)))?|with the title)\s*[:=]?\s*$/i;
const titleLabel = /(?:^|\n)[^\S\n]*(?:video |film )?title[^\S\n]*:[^\S\n]*([^\n"“”]{2,80})/i;
/** "“Leave no crumb” should be on screen at the end" */
const shownAfter =
  /^\s*(?:should |must |shall |to )?(?:be |appears? |goes |is )?(?:shown |displayed |seen |written )?on (?:the )?screen\b/i;
/** Words that are a sign rather than speech when a script is given beside them. */
const signBefore = /\b(?:tagline|slogan|call to action|cta|end card)\b[^.!?"“\n]{0,30}$/i;

/** Finds what must be spoken verbatim. */
export function readVerbatim(source: SourceText, text: string): VerbatimReading {
  const given = findGivenScript(text);
  const read = given === null ? readQuoted(source, text) : readScript(source, text, given);
  const ranges = findQuoteRanges(read.rest);
  const before = (from: number): string => read.rest.slice(Math.max(0, from - 40), from);
  const inner = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    read.rest.slice(start, end).trim();
  const title = ranges.find(({ from }) => titleBefore.test(before(from)));
  return {
    ...read,
    onScreen: ranges
      .filter(({ from, to }) => cardBefore.test(before(from)) || shownAfter.test(read.rest.slice(to, to + 60)))
      .map(inner),
    title: title === undefined ? (titleLabel.exec(read.rest)?.[1]?.trim() ?? null) : inner(title),
  };
}

type PartsRead = Omit<VerbatimReading, 'onScreen' | 'title'>;

function readScript(source: SourceText, text: string, given: GivenScript): PartsRead {
  const parts = given.parts.map(
    ({ text: words, start, end, scene }): VerbatimPart => ({
      ...{ text: words, place: 'script', scene },
      span: spanOf(source, start, end),
    }),
  );
  let left = text;
  for (const { start, end } of given.taken) left = blanked(left, start, end);
  for (const { start, end } of given.labels)
    left = left.slice(0, start) + withoutLabelWords(left.slice(start, end)) + left.slice(end);
  const { quotes, rest } = readQuotes(source, left);
  return { parts, quotes, rest: rest.replace(/[\ue000\ue001]/g, ' '), speakers: given.speakers };
}

function readQuoted(source: SourceText, text: string): PartsRead {
  const quoted = readQuotes(source, text);
  const lines = findQuotedLines(quoted.rest);
  const hasScript = lines.some(({ place }) => place === 'script');
  let { rest } = quoted;
  const parts: VerbatimPart[] = [];
  for (const line of lines) {
    const isSign =
      hasScript && line.place === 'closing' && signBefore.test(rest.slice(Math.max(0, line.from - 60), line.from));
    // Beside a script a slogan is seen; it is no word of the script.
    if (isSign) continue;
    const words = spokenText(rest.slice(line.start, line.end));
    const place = hasScript ? 'script' : line.place;
    if (words !== '') parts.push({ text: words, place, scene: null, span: spanOf(source, line.start, line.end) });
    const { from, to } = withLead(rest, line);
    rest = blanked(rest, from, to);
  }
  return { parts, quotes: quoted.quotes, rest, speakers: [] };
}

/** "Closing line: “…”" goes as a whole. */
function withLead(text: string, { from, to, place }: QuotedLine): { readonly from: number; readonly to: number } {
  if (place === 'script') return { from, to };
  const lead =
    /(?:\b(?:the |an? |our |my |your )?(?:opening|closing|first|last|final|intro|hook|outro|tagline|slogan)(?: line| sentence| words?)?\s*(?::|is|=)?\s*)$/i.exec(
      text.slice(Math.max(0, from - 40), from),
    );
  return { from: lead === null ? from : from - lead[0].length, to };
}

const blanked = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
