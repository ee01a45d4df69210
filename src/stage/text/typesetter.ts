// Texts measured and broken into lines that fit a width.
import type { Context2D } from '../../model/surface.ts';
import type { StageAssets } from '../assets.ts';
import type { FontWeight } from '../fonts.ts';
import { breakText, splitGraphemes, type TextPiece } from './break-text.ts';

/** How a text is set. */
export interface TypeStyle {
  readonly weight: FontWeight;
  /** Font size in stage units. */
  readonly size: number;
  /** Extra space between letters as a share of the size; scripts that join letters ignore it. */
  readonly spacing?: number;
}

/** A text broken into lines. */
export interface Setting {
  readonly lines: readonly string[];
  /** Width of the widest line. */
  readonly width: number;
  /** False when a word had to be cut in two or text was left out. */
  readonly isWhole: boolean;
  /** True when text was left out; the last line then ends with an ellipsis. */
  readonly isCut: boolean;
}

/** The room a text may take. */
export interface TextRoom {
  readonly width: number;
  readonly maxLines: number;
  /** Makes the lines about equally long instead of filling the first ones. */
  readonly balanced?: boolean;
}

/** Measures and draws texts in the fonts of the film. */
export interface Typesetter {
  readonly measure: (text: string, style: TypeStyle) => number;
  readonly set: (text: string, style: TypeStyle, room: TextRoom) => Setting;
  /** Makes `context` draw the text in the style. */
  readonly apply: (context: Context2D, text: string, style: TypeStyle) => void;
}

const cursive = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Syriac}]/u;

/** Makes a typesetter; it keeps a small surface to measure on. */
export function createTypesetter(assets: StageAssets): Typesetter {
  const scratch = assets.canvasKit.createSurface(2, 2).context;
  const fontLists = new Map<string, string>();
  const familiesOf = (text: string): string => {
    const known = fontLists.get(text);
    if (known !== undefined) return known;
    const made = assets.families(text);
    fontLists.set(text, made);
    return made;
  };
  const apply: Typesetter['apply'] = (context, text, { weight, size, spacing = 0 }) => {
    context.font = `${weight} ${size}px ${familiesOf(text)}`;
    context.letterSpacing = `${cursive.test(text) ? 0 : spacing * size}px`;
    context.textBaseline = 'alphabetic';
  };
  const measure: Typesetter['measure'] = (text, style) => {
    apply(scratch, text, style);
    return scratch.measureText(text).width;
  };
  const set: Typesetter['set'] = (text, style, room) => setText((part) => measure(part, style), text, room);
  return { measure, set, apply };
}

type Measure = (text: string) => number;

// Glyphs are placed on a finer or coarser grid at other film sizes, which moves widths by a little.
const slack = 0.99;

function setText(measure: Measure, text: string, room: TextRoom): Setting {
  const width = room.width * slack;
  const pieces = breakText(text);
  const whole = pieces.every((piece) => measure(piece.text) <= width);
  const parts = whole ? pieces : pieces.flatMap((piece) => cutPiece(measure, piece, width));
  const all = fillLines(measure, parts, width);
  const isCut = all.length > room.maxLines;
  const lines = isCut ? cutLines(measure, all, room.maxLines, width) : balance(measure, parts, all, room, width);
  const widest = Math.max(0, ...lines.map(measure));
  return { lines, width: widest, isWhole: whole && !isCut, isCut };
}

/** Cuts a piece that is wider than the line between graphemes. */
function cutPiece(measure: Measure, piece: TextPiece, width: number): TextPiece[] {
  if (measure(piece.text) <= width) return [piece];
  const parts: TextPiece[] = [];
  let part = '';
  for (const grapheme of splitGraphemes(piece.text)) {
    if (part !== '' && measure(part + grapheme) > width) {
      parts.push({ text: part, spaced: piece.spaced && parts.length === 0 });
      part = '';
    }
    part += grapheme;
  }
  return [...parts, { text: part, spaced: piece.spaced && parts.length === 0 }];
}

function fillLines(measure: Measure, pieces: readonly TextPiece[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line === '' ? piece.text : `${line}${piece.spaced ? ' ' : ''}${piece.text}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = piece.text;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function cutLines(measure: Measure, lines: readonly string[], maxLines: number, width: number): string[] {
  const kept = lines.slice(0, Math.max(0, maxLines - 1));
  const rest = splitGraphemes(lines[maxLines - 1] ?? '');
  while (rest.length > 0 && measure(`${rest.join('').trimEnd()}…`) > width) rest.pop();
  return [...kept, `${rest.join('').trimEnd()}…`];
}

/** The narrowest width that needs no more lines evens the lines out. */
function balance(
  measure: Measure,
  pieces: readonly TextPiece[],
  lines: readonly string[],
  room: TextRoom,
  width: number,
): readonly string[] {
  if (!room.balanced || lines.length < 2) return lines;
  let [narrow, wide] = [width / lines.length / 2, width];
  let best = lines;
  for (let step = 0; step < 7; step += 1) {
    const middle = (narrow + wide) / 2;
    const tried = fillLines(measure, pieces, middle);
    const fits = tried.length <= lines.length && tried.every((line) => measure(line) <= middle);
    if (fits) best = tried;
    if (fits) wide = middle;
    else narrow = middle;
  }
  return best;
}
