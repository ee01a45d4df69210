// A range of a script -> the ranges of the words to be spoken in it: within its quotation marks, or all of it.
import { findQuoteRanges, type QuoteRange, quoteAt } from '../quote-marks.ts';
import { blockEnd, blockStart } from './block-marks.ts';
import type { TextRange } from './script-lines.ts';

/** "“Hello.” (smiling)", "“Hello.” and “Goodbye.”": nothing but links and directions stands between the quotations. */
const link = /^[\s,.;&–—-]*(?:(?:and|then|und|et|y)\s*)?(?:[([][^()[\]\n]{0,60}[)\]])?[\s,.;]*$/i;
/** Before a quotation that is read on screen and not heard. */
const shownBefore =
  /\b(?:titled?|called|named|caption|heading|headline|on[- ]screen|super|text|card|banner|sign|labell?ed|overlay|displays?|displaying|reads|reading|button|logo)\b[^.!?"“\n]{0,20}$/i;

/** Gives the spoken ranges of what is a line of a script for sure. */
export function spokenRanges(text: string, from: number, to: number): readonly TextRange[] {
  const range = trimmed(text, from, to);
  if (range === null) return [];
  const block = blockIn(text, range);
  if (block !== null) return spokenRanges(text, block.start, block.end);
  const quotes = wholeQuotes(text, range);
  return quotes ?? [range];
}

/** What stands between block marks; null without them. */
function blockIn(text: string, { start, end }: TextRange): TextRange | null {
  const from = text.indexOf(blockStart, start);
  if (from < 0 || from >= end) return null;
  const to = text.indexOf(blockEnd, from);
  return { start: from + 1, end: to < 0 || to > end ? end : to };
}

/** The quotations of a line that consists of them; null when other words stand between. */
function wholeQuotes(text: string, { start, end }: TextRange): readonly TextRange[] | null {
  const first = quoteAt(text.slice(0, end), start);
  if (first === null) return openQuote(text, { start, end });
  const quotes = [first, ...findQuoteRanges(text.slice(0, end), first.to)];
  const gaps = quotes.map((quote, index) => text.slice(quote.to, quotes[index + 1]?.from ?? end));
  return gaps.every((gap) => link.test(gap)) ? quotes.map(inside) : null;
}

/** A mark that never closes is no part of the words. */
const openQuote = (text: string, { start, end }: TextRange): readonly TextRange[] | null =>
  /^["“„«]/.test(text.charAt(start)) && !/["”“»]/.test(text.slice(start + 1, end)) ? [{ start: start + 1, end }] : null;

/** The quotations of a scene's description, those that are heard and those that are read. */
export function describedQuotes(
  text: string,
  from: number,
  to: number,
): { readonly spoken: readonly QuoteRange[]; readonly shown: readonly QuoteRange[] } {
  const quotes = findQuoteRanges(text.slice(0, to), from);
  const isShown = ({ from: at }: QuoteRange): boolean => shownBefore.test(text.slice(Math.max(from, at - 60), at));
  return { spoken: quotes.filter((quote) => !isShown(quote)), shown: quotes.filter(isShown) };
}

const inside = ({ start, end }: QuoteRange): TextRange => ({ start, end });

function trimmed(text: string, from: number, to: number): TextRange | null {
  const words = text.slice(from, to);
  if (words.trim() === '') return null;
  const start = from + words.length - words.trimStart().length;
  return { start, end: start + words.trim().length };
}
