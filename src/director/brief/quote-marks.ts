// Text -> the ranges between quotation marks of any kind, the outermost ones only.

/** A quotation: the words lie between `start` and `end`, the marks included between `from` and `to`. */
export interface QuoteRange {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Marks that open, and those that may close what they opened. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': '’',
  "'": "'",
  '`': '`',
};
const fewestLetters = 2;
/** Quotations within quotations; beyond this the marks are no marks. */
const deepest = 4;
/** Single marks are apostrophes too: a quotation in them is longer. */
const fewestInSingle = 6;
const isSingle = (mark: string): boolean => mark === '‘' || mark === "'" || mark === '`';

/** Finds the quotations from a place on, in order. */
export function findQuoteRanges(text: string, from = 0): readonly QuoteRange[] {
  const ranges: QuoteRange[] = [];
  let at = from;
  while (at < text.length) {
    const range = opensAt(text, at) ? quoteAt(text, at) : null;
    if (range !== null) ranges.push(range);
    at = range?.to ?? at + 1;
  }
  return ranges;
}

/** Gives the quotation that opens at a place; null when none does or it never closes. */
export function quoteAt(text: string, at: number): QuoteRange | null {
  const mark = text.charAt(at);
  const closing = pairs[mark];
  if (closing === undefined) return null;
  const end = closeOf(text, at, mark, closing);
  if (end === null) return null;
  const letters = text.slice(at + 1, end).trim().length;
  const isLong = letters >= (isSingle(mark) ? fewestInSingle : fewestLetters);
  return isLong ? { start: at + 1, end, from: at, to: end + 1 } : null;
}

/** Inside may stand quotations of the same marks: "He said "now" and left." */
function closeOf(text: string, from: number, mark: string, closing: string): number | null {
  let depth = 1;
  for (let at = from + 1; at < text.length; at += 1) {
    if (isSingle(mark) && text.startsWith('\n\n', at)) return null;
    if (opensAgain(text, at, mark)) continue;
    depth += turnAt(text, at, mark, closing);
    if (depth === 0) return at;
    if (depth > deepest) return null;
  }
  return null;
}

/** One less where a quotation closes, one more where another opens in it. */
function turnAt(text: string, at: number, mark: string, closing: string): -1 | 0 | 1 {
  const letter = text.charAt(at);
  if (closing.includes(letter) && closesAt(text, at, mark)) return -1;
  return letter === mark && mark !== '»' && opensAt(text, at) ? 1 : 0;
}

/** Every paragraph of a long quotation opens again. */
const opensAgain = (text: string, at: number, mark: string): boolean =>
  text.charAt(at) === mark && /\n[^\S\n]*\n[^\S\n]*$/.test(text.slice(Math.max(0, at - 20), at));

const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);

/** A mark that looks the same at both ends opens after a space and before a letter. */
function opensAt(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (pairs[mark] === undefined) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === '"' || isSingle(mark))
    return !isLetter(before) && after !== '' && !/\s/.test(after) && !/[.,;:!?)]/.test(after);
  // "»" opens only where the other way round is usual: after a space.
  return mark === '»' ? /^$|\s/.test(before) && isLetter(after) : true;
}

function closesAt(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (isSingle(mark)) return !isLetter(after) && !/\s/.test(before) && isEndOfSingle(text, at);
  if (mark === '"') return !/\s/.test(before) || !isLetter(after);
  // "“" closes what "„" opened, at the end of a word; else it opens the next paragraph.
  return text.charAt(at) !== '“' || !/\s/.test(before);
}

/** "The dogs' bowls are 'empty'": a mark behind an s closes only where the words end. */
function isEndOfSingle(text: string, at: number): boolean {
  if (text.charAt(at - 1) !== 's') return true;
  return (
    /^\s*(?:$|\n|[.,;:!?)])/.test(text.slice(at + 1)) ||
    !/['’](?![\p{L}\p{N}])/u.test(text.slice(at + 1).split('\n')[0] ?? '')
  );
}
