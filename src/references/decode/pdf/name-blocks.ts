// Lines in reading order -> titles, headings, paragraphs, list items and captions.
import type { TextBlock } from '../../../model/reference.ts';
import type { Line } from './order-lines.ts';
import { boxAround, boxHeight, type PageBox } from './page-space.ts';

/** A piece of text with its place. */
export interface NamedBlock {
  readonly kind: TextBlock['kind'];
  readonly text: string;
  readonly box: PageBox;
  readonly sizePt: number;
}

const listMark = /^(?:[•●◦▪■–—‣·*]|-(?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-z][.)](?=\s))\s*/u;
export const captionMark = /^(?:figure|fig\.|table|chart|exhibit|source)\s*[\d:.]/iu;

/** Joins the lines of a page to blocks and names them; `bodyPt` is the height of the document's ordinary lines. */
export function nameBlocks(lines: readonly Line[], bodyPt: number): readonly NamedBlock[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && continues(group, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => toBlock(group, bodyPt));
}

function continues(group: readonly Line[], line: Line): boolean {
  const last = group.at(-1);
  const [first] = group;
  if (last === undefined || first === undefined || listMark.test(line.text)) return false;
  const height = boxHeight(last);
  const gap = line.top - last.bottom;
  const isSameSize = Math.abs(boxHeight(line) / height - 1) < 0.12 && line.isBold === last.isBold;
  // The lines of a list item hang under its text, not under its mark.
  const isUnder = Math.abs(line.left - last.left) < 2.2 * height || Math.abs(line.left - first.left) < 2.2 * height;
  return isSameSize && isUnder && gap > -0.5 * height && gap < 0.75 * height;
}

function toBlock(lines: readonly Line[], bodyPt: number): NamedBlock {
  const sizePt = Math.max(...lines.map(boxHeight));
  const text = joinLines(lines.map((line) => line.text));
  const box = boxAround(lines);
  const isBold = lines.every((line) => line.isBold);
  return { kind: kindOf(text, { lineCount: lines.length, sizeRatio: sizePt / bodyPt, isBold }), text, box, sizePt };
}

function kindOf(
  text: string,
  look: { readonly lineCount: number; readonly sizeRatio: number; readonly isBold: boolean },
): TextBlock['kind'] {
  const isShort = text.length <= 120 && look.lineCount <= 3;
  if (captionMark.test(text) && text.length < 240) return 'caption';
  if (isShort && (look.sizeRatio >= 1.18 || (look.isBold && look.sizeRatio >= 0.95 && !/[.,;]$/.test(text))))
    return 'heading';
  return listMark.test(text) ? 'list-item' : 'paragraph';
}

/** Joins lines to one text; a word broken at a line's end becomes whole. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((whole, line) => {
    const isBroken = /\p{L}[-\u00ad\u2010]$/u.test(whole) && /^\p{Ll}/u.test(line);
    return isBroken ? whole.slice(0, -1) + line : `${whole} ${line}`;
  });
}

/** A list item without its mark. */
export const withoutMark = (text: string): string => text.replace(listMark, '');
