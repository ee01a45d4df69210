// Text -> words, marks and line ends, each with its place.

/** One word, mark or run of line ends. */
export interface Token {
  /** As written; line ends are '\n', with an empty line between '\n\n'. */
  readonly text: string;
  /** In small letters; line ends are '¶'. */
  readonly lower: string;
  /** Start and end in the text in UTF-16 units. */
  readonly at: number;
  readonly end: number;
}

const pattern = /[^\S\n]*\n\s*|\p{Sc}?\d+(?:[.,:/]\d+)*%?|[\p{L}\p{M}]+(?:['’.&/-][\p{L}\p{M}\p{N}]+)*|\p{N}|[^\s]/gu;

/** Cuts a text into tokens; white space within a line is left out. */
export function tokenize(text: string): readonly Token[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const isLineEnd = match[0].trim() === '';
    const lines = match[0].split('\n').length - 1;
    const written = isLineEnd ? (lines > 1 ? '\n\n' : '\n') : match[0];
    return {
      text: written,
      lower: isLineEnd ? '¶'.repeat(written.length) : written.toLowerCase(),
      at: match.index,
      end: match.index + match[0].length,
    };
  });
}
