// A text cut into the pieces between which a line may break.

/** A piece that stays on one line; `spaced` pieces have a space before them unless they begin the line. */
export interface TextPiece {
  readonly text: string;
  readonly spaced: boolean;
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

// Scripts written without spaces between words.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const opening = /^[\p{Ps}\p{Pi}]+$/u;
const wordLike = /[\p{L}\p{N}]/u;

/** Says whether a text holds letters of a script written without spaces. */
export const isUnspaced = (text: string): boolean => unspaced.test(text);

/** The user-perceived characters of a text. */
export const splitGraphemes = (text: string): string[] => [...graphemes.segment(text)].map((part) => part.segment);

/** The pieces of a text: words at white space; inside words, where hyphens or scripts without spaces allow a break. */
export function breakText(text: string): TextPiece[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => breakWord(word).map((part, index) => ({ text: part, spaced: index === 0 })));
}

/** The unbreakable parts of one word. */
export function breakWord(word: string): string[] {
  if (isUnspaced(word)) return joinPunctuation([...words.segment(word)].map((part) => part.segment));
  return word.split(/(?<=[\p{L}\p{N}][-–—/])(?=\p{L}{2})/u);
}

/** Keeps closing punctuation with the part before it and opening punctuation with the part after it. */
function joinPunctuation(parts: readonly string[]): string[] {
  const joined: string[] = [];
  let lead = '';
  for (const part of parts) {
    const last = joined.length - 1;
    if (opening.test(part)) lead += part;
    else if (!wordLike.test(part) && lead === '' && last >= 0) joined[last] += part;
    else {
      joined.push(lead + part);
      lead = '';
    }
  }
  if (lead !== '') joined.push(lead);
  return joined;
}
