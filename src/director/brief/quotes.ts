// "this quote by Maya Angelou: “…”" and "“…” – Maria, Porto" -> a quotation to be shown with its author.
import { type SourceText, type Span, spanOf } from './source-text.ts';

/** A quotation: spoken and shown as it stands. */
export interface Quotation {
  readonly quote: string;
  readonly by: string | null;
  readonly span: Span;
}

const marks = /[“"„«]([^“”"„«»]{12,280})[”"“»]/g;
const person = String.raw`((?:Dr\.?\s+)?\p{Lu}[\p{L}.'’-]+(?:\s+(?:de\s+|von\s+|van\s+|da\s+)?\p{Lu}[\p{L}.'’-]+){0,3})`;
const before = new RegExp(
  String.raw`\b(?:quote|quotation|words|saying|line|proverb|review)s?\s+(?:by|of|from)\s+${person}(?:\s*\([^)]*\))?\s*[:,–—-]?\s*$`,
  'u',
);
/** "As Seneca once said: “…”": past words of somebody with a name. */
const saidBefore = new RegExp(
  String.raw`(?:^|[\s(])(?:[Aa]s\s+)?${person}(?:,?\s+who)?\s+(?:once\s+|famously\s+|always\s+)?(?:said|wrote|remarked|observed|noted|put it|argued|told \w+)(?:\s+that)?\s*[:,]?\s*$`,
  'u',
);
const bareBefore = /\b(?:quote|quotation|proverb|motto)\b\s*[:,–—-]?\s*$/i;
const after = new RegExp(String.raw`^\s*(?:[–—-]|by)\s*${person}(?:,\s*([\p{L}][\p{L} .'’-]{2,40}))?`, 'u');

/** Finds the quotations, and the text with them blanked out. */
export function readQuotes(
  source: SourceText,
  text: string,
): { readonly quotes: readonly Quotation[]; readonly rest: string } {
  const quotes: Quotation[] = [];
  let rest = text;
  for (const match of text.matchAll(marks)) {
    const found = readQuote(text, match);
    if (found === null) continue;
    quotes.push({ quote: (match[1] ?? '').trim(), by: found.by, span: spanOf(source, match.index, found.end) });
    const start = match.index - orderedBefore(rest.slice(Math.max(0, match.index - 90), match.index));
    rest = rest.slice(0, start) + ' '.repeat(found.end - start) + rest.slice(found.end);
  }
  return { quotes, rest };
}

function readQuote(text: string, match: RegExpExecArray): { readonly by: string | null; readonly end: number } | null {
  const end = match.index + match[0].length;
  const lead = text.slice(Math.max(0, match.index - 90), match.index);
  const author = before.exec(lead)?.[1] ?? saidOf(lead);
  if (author !== undefined) return { by: author, end };
  const behind = after.exec(text.slice(end));
  if (behind !== null) {
    const by = behind[2] === undefined ? (behind[1] ?? null) : `${behind[1]}, ${behind[2].trim()}`;
    return { by, end: end + behind[0].length };
  }
  const isShown = /^[\s.]*(?:please )?(?:show|display|put|use)\s+(?:this|that|it|the)\b[^.!?\n]{0,30}\bquot/i.test(
    text.slice(end),
  );
  return bareBefore.test(lead) || isShown ? { by: null, end } : null;
}

/** "She said" and "The host said" speak of the presenter. */
function saidOf(lead: string): string | undefined {
  const name = saidBefore.exec(lead)?.[1];
  const isPresenter = /^(?:He|She|They|I|We|It|You|The|A|An|Then|And|Host|Presenter|Narrator)\b/.test(name ?? '');
  return name === undefined || isPresenter ? undefined : name.replace(/^(?:Quote|As)\s+/, '');
}

/** "Quote Einstein, who said" goes with what it orders: how many letters of it stand before the mark. */
const orderedBefore = (lead: string): number =>
  /(?:^|(?<=[.!?\n]\s?))\s*(?:quote|cite|as)\s+[^.!?\n]{3,60}\s(?:said|wrote|put it|remarked|observed|noted)\s*[:,]?\s*$/i.exec(
    lead,
  )?.[0].length ?? 0;
