// A text in any letters -> pieces that can each be read at a glance; together they are the text.

/** Letters on a card at most; about five seconds of reading. */
const mostLetters = 80;

/** Splits at the ends of sentences, and longer ones at commas or, failing that, at spaces. */
export const splitForReading = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…]["”’»)]*)\s+|(?<=[。！？।؟۔]["”’»」』)]*)\s*|\n+/u)
    .flatMap((sentence) => fold(sentence, /(?<=[,;:،、，；—–])\s*/u))
    .flatMap((piece) => fold(piece, /(?<=\s)/u))
    .flatMap((piece) => fold(piece, /(?<=[\s\S]{40})(?=[\s\S])/u))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** Puts as many parts together as a card holds. */
function fold(text: string, border: RegExp): readonly string[] {
  if (text.length <= mostLetters) return [text];
  const folded: string[] = [];
  for (const part of text.split(border)) {
    const last = folded.at(-1);
    if (last !== undefined && last.length + part.length <= mostLetters) folded[folded.length - 1] = `${last}${part}`;
    else folded.push(part);
  }
  return folded;
}
