// Texts measured and broken into lines that fit a width.
import type { Context2D } from '../../model/surface.ts';
import type { StageAssets } from '../assets.ts';
import type { FontRole, FontWeight } from '../fonts.ts';
import { breakText, splitGraphemes, type TextPiece } from './break-text.ts';

/** How a text is set. */
export interface TypeStyle {
  readonly weight: FontWeight;
  /** Font size in stage units. */
  readonly size: number;
  /** Extra space between letters as a share of the size; scripts that join letters ignore it. */
  readonly spacing?: number;
  /** @defaultValue "display" for the heaviest weight, else "text" */
  readonly role?: FontRole;
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
/** Widths grow evenly with the size, so each text is measured once, at this size. */
const measuredSize = 100;

const typesetters = new WeakMap<StageAssets, Typesetter>();

/** The typesetter of a film's assets; it remembers what it has measured. */
export function createTypesetter(assets: StageAssets): Typesetter {
  const known = typesetters.get(assets);
  if (known !== undefined) return known;
  const made = makeTypesetter(assets);
  typesetters.set(assets, made);
  return made;
}

function makeTypesetter(assets: StageAssets): Typesetter {
  const scratch = assets.canvasKit.createSurface(2, 2).context;
  const familiesOf = {
    display: remember((text) => assets.families(text, 'display')),
    text: remember((text) => assets.families(text, 'text')),
    code: remember((text) => assets.families(text, 'code')),
  };
  const apply: Typesetter['apply'] = (context, text, style) => {
    const { weight, size, spacing = 0 } = style;
    context.font = `${weight} ${size}px ${familiesOf[roleOf(style)](text)}`;
    context.letterSpacing = `${cursive.test(text) ? 0 : spacing * size}px`;
    context.textBaseline = 'alphabetic';
  };
  const widths = new Map<string, number>();
  const measure: Typesetter['measure'] = (text, style) => {
    const { weight, size, spacing = 0 } = style;
    const key = `${roleOf(style)} ${weight} ${spacing} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      apply(scratch, text, { ...style, size: measuredSize });
      width = scratch.measureText(text).width / measuredSize;
      widths.set(key, width);
    }
    return width * size;
  };
  const set: Typesetter['set'] = (text, style, room) => setText((part) => measure(part, style), text, room);
  return { measure, set, apply };
}

const roleOf = ({ role, weight }: TypeStyle): FontRole => role ?? (weight === 800 ? 'display' : 'text');

function remember(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}

type Measure = (text: string) => number;

interface MeasuredPiece extends TextPiece {
  readonly width: number;
}

// Kerning between the pieces of a line is not counted, nor how glyphs are rounded at other film sizes.
const slack = 0.99;

function setText(measure: Measure, text: string, room: TextRoom): Setting {
  const width = room.width * slack;
  const pieces = breakText(text).map((piece) => ({ ...piece, width: measure(piece.text) }));
  const isWhole = pieces.every((piece) => piece.width <= width);
  const parts = isWhole ? pieces : pieces.flatMap((piece) => cutPiece(measure, piece, width));
  const space = measure(' ');
  const filled = fillLines(parts, space, width);
  const isCut = filled.length > room.maxLines;
  const lines = isCut
    ? cutLines(measure, filled.map(joinLine), room.maxLines, width)
    : balance({ parts, space, lines: filled, width, isWanted: room.balanced ?? false }).map(joinLine);
  return { lines, width: Math.max(0, ...lines.map(measure)), isWhole: isWhole && !isCut, isCut };
}

/** Cuts a piece that is wider than the line between graphemes. */
function cutPiece(measure: Measure, piece: MeasuredPiece, width: number): MeasuredPiece[] {
  if (piece.width <= width) return [piece];
  const parts: MeasuredPiece[] = [];
  let part = '';
  let partWidth = 0;
  const end = () => parts.push({ text: part, spaced: piece.spaced && parts.length === 0, width: partWidth });
  for (const grapheme of splitGraphemes(piece.text)) {
    const graphemeWidth = measure(grapheme);
    if (part !== '' && partWidth + graphemeWidth > width) {
      end();
      [part, partWidth] = ['', 0];
    }
    part += grapheme;
    partWidth += graphemeWidth;
  }
  end();
  return parts;
}

const joinLine = (line: readonly TextPiece[]): string =>
  line.map((piece, index) => (index > 0 && piece.spaced ? ` ${piece.text}` : piece.text)).join('');

function fillLines(pieces: readonly MeasuredPiece[], space: number, width: number): MeasuredPiece[][] {
  const lines: MeasuredPiece[][] = [];
  let lineWidth = 0;
  for (const piece of pieces) {
    const line = lines.at(-1);
    const longer = lineWidth + (piece.spaced ? space : 0) + piece.width;
    if (line === undefined || longer > width) {
      lines.push([piece]);
      lineWidth = piece.width;
    } else {
      line.push(piece);
      lineWidth = longer;
    }
  }
  return lines;
}

function cutLines(measure: Measure, lines: readonly string[], maxLines: number, width: number): string[] {
  const kept = lines.slice(0, Math.max(0, maxLines - 1));
  const rest = splitGraphemes(lines[maxLines - 1] ?? '');
  while (rest.length > 0 && measure(`${rest.join('').trimEnd()}…`) > width) rest.pop();
  return [...kept, `${rest.join('').trimEnd()}…`];
}

interface Balancing {
  readonly parts: readonly MeasuredPiece[];
  readonly space: number;
  readonly lines: readonly (readonly MeasuredPiece[])[];
  readonly width: number;
  readonly isWanted: boolean;
}

/** The narrowest width that needs no more lines evens the lines out. */
function balance({ parts, space, lines, width, isWanted }: Balancing): readonly (readonly MeasuredPiece[])[] {
  if (!isWanted || lines.length < 2) return lines;
  let narrow = Math.max(width / lines.length / 2, ...parts.map((piece) => piece.width));
  let wide = width;
  let best = lines;
  for (let step = 0; step < 8; step += 1) {
    const middle = (narrow + wide) / 2;
    const tried = fillLines(parts, space, middle);
    if (tried.length > lines.length) narrow = middle;
    else [best, wide] = [tried, middle];
  }
  return best;
}
