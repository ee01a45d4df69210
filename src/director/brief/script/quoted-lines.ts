// Quotation marks in a prompt -> which of the quoted words are spoken: as the script, first, or last.
import { findQuoteRanges, type QuoteRange, quoteAt } from '../quote-marks.ts';

/** Where quoted words stand in the film. */
export type QuotePlace = 'script' | 'opening' | 'closing';

/** Quoted words that are spoken. */
export interface QuotedLine extends QuoteRange {
  readonly place: QuotePlace;
}

const speechBefore =
  /\b(?:say|says|saying|said|speak|speaks|speaking|read|reads|reading(?: out| aloud)?|tell|tells|telling (?:us|them|viewers|people)|announces?|announcing|script|narration|narrat(?:es|ing|or)|word for word|verbatim|exactly|exact words|the words|these words|this line|the line|the following|dialogue|monologue|voice-?over|vo|delivers?|delivering|speech|message|states?|stating|recit(?:e|es|ing)|repeat(?:s|ing)?|exclaims?|declares?|asks|asking|answers?|answering|repl(?:y|ies)|responds?|adds|continues|greets?(?: \w+)* with|wishes|whispers?|shouts?|sagt|dice|dit|diz|zegt)(?![\p{L}])[^.!?"“\n]{0,40}$/iu;
/** "“…” she says." */
const speechAfter =
  /^[,.]?\s*(?:[–—-]\s*)?(?:(?:she|he|they|the [\w-]+|an? [\w -]{3,60}?)\s+(?:says?|said|adds?|added|explains?|asks?|whispers?|shouts?|tells us|exclaims?)|says?|said)\b/i;
/** "We read “Dune”": no order. */
const readsThemselves =
  /\b(?:we|I|they|you|to|people|members|who|have|had|has|everyone)\s+(?:\w+\s+)?read(?:ing)?\s*:?\s*$/i;
const openingBefore =
  /\b(?:intro|hook|start|starts|starting|open|opens|opening|begin|begins|beginning)\b[^.!?"“\n]{0,24}$/i;
const closingBefore =
  /\b(?:end|ends|ending|close|closes|closing|finish|finishes|finishing|conclude|concludes|sign(?:s|ing)? off|tagline|slogan|call to action|cta)\b[^.!?"“\n]{0,30}$/i;
/** "Scene 2 (close-up): “…”" */
const sceneBefore = /(?:^|\n)\s*(?:scene|shot|part|slide)\s+\d+[^"“\n]{0,50}$/i;
const shownBefore =
  /\b(?:titled?|entitled|called|named|caption|heading|headline|on[- ]screen|text|card|banner|sign|labell?ed|show(?:s|ing)?|display(?:s|ing)?|reads|click(?:s|ing)?|press(?:es|ing)?|tap(?:s|ping)?|button|tick|select|choose)\b[^.!?"“\n]{0,16}$/i;
/** What a colon before a quotation may name that is no script. */
const namesOther =
  /\b(?:titles?|topics?|subjects?|mottos?|slogans?|taglines?|themes?|questions?|names?|brands?|headlines?|reviews?|quotes?|hashtags?|cta|files?|songs?|books?|films?|movies?|keywords?|feedback|testimonials?|captions?|texts?|labels?|buttons?|menus?|fields?|options?|phrases?|terms?|expressions?|idioms?|proverbs?|examples?|myths?|claims?|ads?|adverts?|about|(?<!goes )(?<!go )on|explain\w*|between|vs\.?|versus)\b[^.!?"“\n]{0,24}:\s*$/i;
/** "Script must stay as is." beside a quotation says that it is the script. */
const staysAsIs =
  /\b(?:script|text|words?|wording|quote|line)\b[^.!?\n]{0,30}\b(?:as (?:it )?is|unchanged|verbatim|word[- ]for[- ]word|exactly|as written)\b|\b(?:spoken|said|read) (?:just|exactly) (?:like this|so|as (?:here|above))\b/i;

/** Between two quotations of one speech: "and", or "he says". */
const goesOn =
  /^(?:[\s,.;&–—/-]|\([^()\n]{1,40}\)|\[[^[\]\n]{1,40}\])*(?:and|then|and then|(?:(?:he|she|they|the \w+)\s+(?:says?|adds?|asks?|continues|goes on|whispers?|smiles)|says? (?:he|she))[^"“.\n]{0,20})?[\s,.:]*$/i;

/** Finds the quoted words that are spoken, in order. */
export function findQuotedLines(text: string): readonly QuotedLine[] {
  const lines: QuotedLine[] = [];
  for (const quote of findQuoteRanges(text)) {
    const last = lines.at(-1);
    const follows = last?.place === 'script' && goesOn.test(text.slice(last.to, quote.from));
    const place = follows ? 'script' : placeOf(text, quote);
    if (place !== null) lines.push({ ...quote, place });
  }
  return lines;
}

/** The quotation at a place, and those that go on where it ends: "Then: “…”", or the next paragraph in marks. */
export function quotesFrom(text: string, at: number, end: number): readonly QuoteRange[] {
  const quote = quoteAt(text.slice(0, end), at);
  if (quote === null || isFirstWordOnly(text, quote, end)) return [];
  const lead =
    /^(?:[\s,.;]*(?:(?:and\s+)?(?:then|next|later|finally|after that|and)\b[^"“\n]{0,24})|[^\S\n]*\n\s*|[^\S\n]*(?:[–—/-][^\S\n]*|(?:\([^()\n]{1,40}\)|\[[^[\]\n]{1,40}\])\s*)?)(?=["“„«「])/i.exec(
      text.slice(quote.to, end),
    );
  return [quote, ...(lead === null ? [] : quotesFrom(text, quote.to + lead[0].length, end))];
}

/** "“Hmm…” OK; fine": a script that begins with a quoted word and goes on without marks. */
function isFirstWordOnly(text: string, { start, end, to }: QuoteRange, stop: number): boolean {
  const rest = text.slice(to, stop).split('\n')[0] ?? '';
  const words = text.slice(start, end).trim().split(/\s+/).length;
  return (
    words <= 2 &&
    rest.trim().split(/\s+/).length > words * 2 &&
    /^[\s,]*[\p{Ll}\p{Lu}].*[.!?]\s*$/u.test(rest) &&
    !/,/.test(rest.slice(0, 40))
  );
}

/** "Callers who said “Hello, this is your bank”": what others said once is told. */
const reported =
  /\b(?:who|that|which|people|customers?|callers?|guests?|patients?|users?|clients?|parents|neighbours?|critics|fans|visitors?|members?|students?|employees|scammers?|somebody|someone|everybody|everyone|nobody|one of (?:\w+ ){1,3})\s*(?:\w+\s+)?(?:say|says|said|told|tell|wrote|write|asked|ask|shouted)\b[^.!?"“\n]{0,40}$/i;
/** "Show this sentence as a quote." */
const shownAsQuote = /^[\s.]*(?:please )?(?:show|display|put|use)\s+(?:this|that|it|the)\b[^.!?\n]{0,30}\bquot/i;

/** "Do not say “revolutionary”": what must not be said is no script. */
const forbidden =
  /\b(?:do not|don[’']?t|never|avoid|without|no)\s+(?:ever\s+)?(?:say|saying|use|using|mention|mentioning|call|words?(?: like)?)\b[^.!?"“\n]{0,30}$/i;

function placeOf(text: string, { from, to, start, end }: QuoteRange): QuotePlace | null {
  const before = text.slice(Math.max(0, from - 80), from);
  const inner = text.slice(start, end).trim();
  const words = inner.split(/\s+/).length;
  if (shownBefore.test(before) || forbidden.test(before) || reported.test(before)) return null;
  if (shownAsQuote.test(text.slice(to, to + 80))) return null;
  if (words >= 3 && staysAsIs.test(text.slice(to))) return 'script';
  if (closingBefore.test(before)) return 'closing';
  if (openingBefore.test(before) && words >= 2) return 'opening';
  if (isSpoken(before, text.slice(to, to + 90), inner)) return 'script';
  // A quote that opens the prompt or a paragraph and is a whole sentence is a script too.
  const isParagraph = /(?:^|\n)\s*$/.test(before) && /^\s*(?:\n|$)/.test(text.slice(to));
  return words >= 8 && (isParagraph || inner.length > text.length / 2) ? 'script' : null;
}

function isSpoken(before: string, after: string, inner: string): boolean {
  if (sceneBefore.test(before) || speechAfter.test(after)) return true;
  if (isHandedByColon(before, inner) || /\b(?:goes|is like|be like),?\s*$/i.test(before)) return true;
  if (!speechBefore.test(before) || readsThemselves.test(before)) return false;
  // "The message “Be kind”" and "reads “Dune”" name things; to be said, so few words need a mark or "says".
  const isName = inner.split(/\s+/).length <= 2 && !/[.!?…]$/.test(inner);
  return !isName || /\b(?:say|says|saying|said|speaks?|tells?|exclaims?|repeats?)\b[^.!?"“\n]{0,40}$/i.test(before);
}

/** "Two words only: “We won!”": whole sentences behind a colon that names nothing else. */
const isHandedByColon = (before: string, inner: string): boolean =>
  /[:：]\s*$/.test(before) && !namesOther.test(before) && /[.!?…。！？।]$/.test(inner);
