// Text of files is data: what cannot be seen, or turns the reading about, is taken out.
import { referenceLimits } from '../../model/reference.ts';

// Control, bidi, variation and tag characters; soft hyphens; private use; the unpaired halves of pairs; and zero-width
// joiners, but for those between the parts of an emoji or after letters of scripts that are written joined.
const unseen =
  /(?![\u200c\u200d](?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{M}]\p{Cf})(?=[\p{Extended_Pictographic}\p{L}]))[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0\ufff0-\uffff]|[\u034f\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]/gu;

/** More marks on one letter than any script needs. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/** Gives text of one line: visible characters, single spaces, at most a block's length. */
export function cleanText(text: string, maxCharacters: number = referenceLimits.blockCharacters): string {
  const visible = text
    .slice(0, maxCharacters * 4)
    .normalize('NFC')
    .replace(/[\t\r\n\f\v\u2028\u2029]/gu, ' ')
    .replace(unseen, '')
    .replace(piledMarks, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...visible].length <= maxCharacters && visible.length <= maxCharacters
    ? visible
    : `${[...visible.slice(0, maxCharacters - 1)].join('').trimEnd()}…`.slice(0, maxCharacters);
}

/** A file's name as words: "q3-sales_report.pdf" is "q3 sales report". */
export const titleFromName = (name: string): string =>
  cleanText(name.replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(/[-_+.]+/g, ' '), 200);
