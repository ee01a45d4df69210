// A caption's words broken into at most two lines at a size that fits the caption box.
import type { Box } from '../../model/geometry.ts';
import type { Caption } from '../../model/timeline.ts';
import { breakWord, isUnspaced, splitGraphemes } from '../text/break-text.ts';
import { textDirection } from '../text/direction.ts';
import type { TypeStyle, Typesetter } from '../text/typesetter.ts';

/** A word, or part of a word, at its place. */
export interface CaptionPart {
  readonly text: string;
  readonly x: number;
  /** Left edge to right edge. */
  readonly width: number;
  readonly line: number;
  /** The frame from which the part counts as spoken. */
  readonly startFrame: number;
  readonly endFrame: number;
}

/** A caption laid out. */
export interface CaptionLayout {
  readonly parts: readonly CaptionPart[];
  readonly style: TypeStyle;
  readonly lineHeight: number;
  readonly plate: Box;
  readonly direction: 'ltr' | 'rtl';
}

interface Piece {
  readonly text: string;
  readonly spaced: boolean;
  readonly startFrame: number;
  readonly endFrame: number;
}

/** How captions are set. */
export interface CaptionSetting {
  readonly box: Box;
  /** Font size in stage units when the text has room for it. */
  readonly size: number;
  /** Empty room at each side of the text, shares of the size. */
  readonly paddingX: number;
  readonly paddingY: number;
  readonly maxLines: 1 | 2;
  readonly isUpperCase: boolean;
  readonly typesetter: Typesetter;
}

const lineHeightShare = 1.28;
const spaceShare = 0.28;
const smallestShare = 0.4;
const shrinkStep = 0.94;

/** Lays out one caption: at its size when it fits, else smaller; words too long for a line are cut between letters. */
export function layOutCaption(caption: Caption, setting: CaptionSetting): CaptionLayout {
  const { box, size, paddingY, maxLines, isUpperCase } = setting;
  const pieces = caption.words
    .map((word) => (isUpperCase ? { ...word, text: word.text.toUpperCase() } : word))
    .flatMap(piecesOf);
  const lineHeightLimit = box.height / (maxLines * lineHeightShare + 2 * paddingY);
  const largest = Math.min(size, lineHeightLimit);
  for (let tried = largest; tried > size * smallestShare; tried *= shrinkStep) {
    const lines = fillLines(pieces, tried, setting);
    if (lines !== null) return place(lines, tried, setting);
  }
  return layOutCut(pieces, largest * smallestShare, setting);
}

/** Words of scripts without spaces are cut where a line may break, their time shared by length. */
function piecesOf(word: Caption['words'][number]): Piece[] {
  const parts = breakWord(word.text);
  if (isUnspaced(word.text)) return shareTime(parts, word, true);
  const { startFrame, endFrame } = word;
  return parts.map((text, index) => ({ text, spaced: index === 0, startFrame, endFrame }));
}

function shareTime(
  texts: readonly string[],
  whole: { readonly startFrame: number; readonly endFrame: number },
  spaced: boolean,
): Piece[] {
  const length = texts.reduce((sum, text) => sum + text.length, 0) || 1;
  const span = whole.endFrame - whole.startFrame;
  let done = 0;
  return texts.map((text, index) => {
    const startFrame = whole.startFrame + Math.round((span * done) / length);
    done += text.length;
    const endFrame = whole.startFrame + Math.round((span * done) / length);
    return { text, spaced: spaced && index === 0, startFrame, endFrame };
  });
}

const styleOf = (size: number): TypeStyle => ({ weight: 800, size });
const roomIn = ({ box, paddingX }: CaptionSetting, size: number): number => (box.width - 2 * paddingX * size) * 0.985;

/** Breaks pieces into at most two lines of about equal length, or gives null when they do not fit. */
function fillLines(pieces: readonly Piece[], size: number, setting: CaptionSetting): Piece[][] | null {
  const { typesetter, maxLines } = setting;
  const widths = pieces.map((piece) => typesetter.measure(piece.text, styleOf(size)));
  const widthOf = (from: number, to: number): number =>
    pieces.slice(from, to).reduce((sum, piece, index) => {
      const space = index > 0 && piece.spaced ? spaceShare * size : 0;
      return sum + space + (widths[from + index] ?? 0);
    }, 0);
  const room = roomIn(setting, size);
  if (widthOf(0, pieces.length) <= room) return [[...pieces]];
  if (maxLines === 1) return null;
  const breaks = pieces
    .map((_, index) => ({ index, widest: Math.max(widthOf(0, index), widthOf(index, pieces.length)) }))
    .filter(({ index, widest }) => index > 0 && widest <= room)
    .sort((a, b) => a.widest - b.widest);
  const [best] = breaks;
  return best === undefined ? null : [pieces.slice(0, best.index), pieces.slice(best.index)];
}

function place(lines: readonly Piece[][], size: number, setting: CaptionSetting): CaptionLayout {
  const { box, typesetter, paddingX, paddingY } = setting;
  const direction = textDirection(
    lines
      .flat()
      .map((piece) => piece.text)
      .join(' '),
  );
  const lineHeight = size * lineHeightShare;
  const height = lines.length * lineHeight + 2 * paddingY * size;
  const centre = box.x + box.width / 2;
  const set = lines.map((line) => setLine(line, size, typesetter));
  const widest = Math.max(0, ...set.map((line) => line.width));
  const width = Math.min(box.width, widest + 2 * paddingX * size);
  // Resting on the foot of the box keeps one-line and two-line captions on the same last line.
  const plate = { x: centre - width / 2, y: box.y + box.height - height, width, height };
  const parts = set.flatMap((line, lineIndex) =>
    line.items.map(({ piece, offset, width: itemWidth }) => {
      const left = direction === 'ltr' ? offset : line.width - offset - itemWidth;
      const { text, startFrame, endFrame } = piece;
      return { text, startFrame, endFrame, x: centre - line.width / 2 + left, width: itemWidth, line: lineIndex };
    }),
  );
  return { parts, style: styleOf(size), lineHeight, plate, direction };
}

function setLine(line: readonly Piece[], size: number, typesetter: Typesetter) {
  let width = 0;
  const items = line.map((piece, index) => {
    width += index > 0 && piece.spaced ? spaceShare * size : 0;
    const item = { piece, offset: width, width: typesetter.measure(piece.text, styleOf(size)) };
    width += item.width;
    return item;
  });
  return { items, width };
}

/** The last resort: letters fill two lines, and what is left is not shown. */
function layOutCut(pieces: readonly Piece[], size: number, setting: CaptionSetting): CaptionLayout {
  const letters = pieces.flatMap((piece) => shareTime(splitGraphemes(piece.text), piece, piece.spaced));
  for (let count = letters.length; count > 1; count = Math.floor(count * 0.9)) {
    const lines = fillLines(letters.slice(0, count), size, setting);
    if (lines !== null) return place(lines, size, setting);
  }
  return place([letters.slice(0, 1)], size, setting);
}
