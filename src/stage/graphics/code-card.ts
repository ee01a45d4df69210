// Code in a window, typed line by line.
import { withAlpha } from '../../drawing/colour.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Style } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';
import { splitGraphemes } from '../text/break-text.ts';
import { drawLines } from '../text/draw-lines.ts';
import type { TypeStyle, Typesetter } from '../text/typesetter.ts';
import { type Card, type CardInput, centreIn, fitLargest, type SizedLayout } from './card.ts';
import { splitCode, type Token, type TokenKind } from './code/split-code.ts';
import { createItemMotions } from './motion.ts';
import { drawPlate } from './plate.ts';
import { setBlock, type TextBlock } from './text-block.ts';

type CodeCard = Extract<Graphic, { kind: 'code-card' }>;

/** A line as it is seen: a long one goes on in further rows. */
interface Row {
  readonly tokens: readonly Token[];
  /** Index of the line it belongs to. */
  readonly line: number;
  /** Characters of the line that stand in rows before. */
  readonly before: number;
  readonly indent: number;
  readonly width: number;
}

interface Layout extends SizedLayout {
  readonly scale: number;
  readonly type: TypeStyle;
  readonly rows: readonly Row[];
  readonly lengths: readonly number[];
  readonly heading: TextBlock | null;
  readonly tag: TextBlock;
  readonly gutter: number;
  readonly barHeight: number;
  readonly padding: number;
  readonly lineHeight: number;
  readonly width: number;
  readonly height: number;
}

/** Code is light on dark in every style. */
const paper = '#10141f';
const bar = '#1b2130';
const colours: Readonly<Record<TokenKind, string>> = {
  plain: '#e6eaf5',
  keyword: '#c792ea',
  string: '#a5e075',
  number: '#f7a86b',
  comment: '#7f8ba8',
  call: '#74b7ff',
  sign: '#9fb0d0',
};
const dots = ['#ff5f57', '#febc2e', '#28c840'] as const;
const largestScale = 1.7;
/** Below this size long lines are wrapped. */
const wrapScale = 0.8;
const typeSeconds = 0.6;

const withSpaces = (line: string): string => line.replaceAll('\t', '  ').trimEnd();

/** What may be done to lines that are too long for the card. */
type Overlong = 'shrink' | 'wrap' | 'cut';

function layOut(input: CardInput<CodeCard>, scale: number, overlong: Overlong): Layout {
  const { graphic, timed, typesetter } = input;
  const type: TypeStyle = { weight: 500, size: 32 * scale, role: 'code' };
  const padding = 40 * scale;
  const barHeight = 68 * scale;
  const gutter = typesetter.measure('00', type) + 30 * scale;
  const room = timed.box.width - 2 * padding - gutter;
  const tokens = graphic.items.map(({ line }) => {
    const text = withSpaces(line);
    return splitCode(overlong === 'cut' ? cutLine(typesetter, text, type, room) : text, graphic.language);
  });
  const rows = tokens.flatMap((line, index) =>
    wrapTokens(line, {
      line: index,
      room: overlong === 'wrap' ? room : Number.POSITIVE_INFINITY,
      measure: (text) => typesetter.measure(text, type),
    }),
  );
  const tagRoom = { width: timed.box.width * 0.3, maxLines: 1 };
  const tag = setBlock(typesetter, graphic.language, { weight: 700, size: 24 * scale }, tagRoom);
  const barRoom = { width: Math.max(1, timed.box.width - tag.width - 2 * padding - 160 * scale), maxLines: 1 };
  const heading = graphic.heading
    ? setBlock(typesetter, graphic.heading, { weight: 700, size: 27 * scale }, barRoom)
    : null;
  const lineHeight = type.size * 1.5;
  const height = barHeight + 2 * padding * 0.8 + rows.length * lineHeight;
  const widest = Math.max(...rows.map((row) => row.indent + row.width)) + gutter;
  const natural = Math.max(widest + 2 * padding, (heading?.width ?? 0) + tag.width + 2 * padding + 160 * scale);
  const isInside = height <= timed.box.height;
  return {
    ...{ scale, type, rows, heading, tag, gutter, barHeight, padding, lineHeight, isInside },
    lengths: tokens.map((line) => line.reduce((sum, { text }) => sum + text.length, 0)),
    width: Math.min(timed.box.width, Math.max(natural, 560 * scale)),
    height: Math.min(height, timed.box.height),
    fits: isInside && widest + 2 * padding <= timed.box.width && (heading?.isWhole ?? true) && tag.isWhole,
  };
}

/** Cuts a line into rows between tokens; what goes on stands further in. */
function wrapTokens(
  tokens: readonly Token[],
  { line, room, measure }: { readonly line: number; readonly room: number; readonly measure: (text: string) => number },
): readonly Row[] {
  const deeper = measure(`${/^\s*/.exec(tokens[0]?.text ?? '')?.[0] ?? ''}    `);
  const rows: (Row & { tokens: Token[] })[] = [{ tokens: [], line, before: 0, indent: 0, width: 0 }];
  let done = 0;
  for (const token of tokens) {
    const row = rows.at(-1);
    if (row === undefined) break;
    const width = measure(row.tokens.map(({ text }) => text).join('') + token.text);
    const isFull = row.indent + width > room && row.tokens.some(({ text }) => text.trim() !== '');
    if (!isFull) rows[rows.length - 1] = { ...row, tokens: [...row.tokens, token], width };
    else rows.push({ tokens: [token], line, before: done, indent: deeper, width: measure(token.text) });
    done += token.text.length;
  }
  return rows;
}

/** Shortens a line to the room, ending with an ellipsis. */
function cutLine(typesetter: Typesetter, line: string, type: TypeStyle, room: number): string {
  if (typesetter.measure(line, type) <= room) return line;
  const kept = splitGraphemes(line);
  while (kept.length > 0 && typesetter.measure(`${kept.join('')}…`, type) > room) kept.pop();
  return `${kept.join('')}…`;
}

/** Every line on one row when that is large enough to read, else long lines on several; cut when even that is too much. */
function fitCode(input: CardInput<CodeCard>): Layout {
  const whole = fitLargest((scale) => layOut(input, scale, 'shrink'), largestScale);
  if (whole.fits && whole.scale >= wrapScale) return whole;
  const wrapped = fitLargest((scale) => layOut(input, scale, 'wrap'), wrapScale + 0.1);
  if (wrapped.fits) return wrapped;
  return whole.fits ? whole : fitLargest((scale) => layOut(input, scale, 'cut'), 0.75);
}

/** Lays out a code card in the middle of its box. */
export function createCodeCard(input: CardInput<CodeCard>): Card {
  const { graphic, timed, style, typesetter } = input;
  const layout = fitCode(input);
  const cardBox = centreIn(timed.box, layout.width, layout.height);
  const motions = createItemMotions(input, graphic.items.length, typeSeconds);
  const shown = graphic.items.map((_, index) =>
    layout.rows.flatMap(({ line, tokens }) => (line === index ? tokens.map(({ text }) => text) : [])).join(''),
  );
  const plate = darkPlate(style);
  return {
    cardBox,
    texts: [graphic.heading ?? '', graphic.language, ...graphic.items.map(({ line }) => line.trim())],
    overflow: graphic.items.flatMap(({ line }, index) => (withSpaces(line) === shown[index] ? [] : [line])),
    motions,
    draw: (context, frameIndex) => {
      drawPlate(context, cardBox, plate);
      context.save();
      context.translate(cardBox.x, cardBox.y);
      drawBar(context, input, layout);
      layout.rows.forEach((row, index) => {
        const share = motions[row.line]?.share(frameIndex) ?? 1;
        if (share > 0) drawRow(context, typesetter, layout, { row, index, share });
      });
      context.restore();
    },
  };
}

/** The style's plate in the colours of code; a rule or ink line around would be lost on it. */
function darkPlate(style: Style): Style {
  const surface = style.card.surface === 'block' ? 'block' : 'paper';
  const palette = {
    ...style.palette,
    paper,
    paperSoft: paper,
    ink: surface === 'block' ? style.palette.accent : paper,
  };
  return { ...style, palette, card: { ...style.card, surface } };
}

/** The window's title bar: three dots, the heading, the language. */
function drawBar(context: Context2D, { style, typesetter }: CardInput<CodeCard>, layout: Layout): void {
  const { width, barHeight, padding, heading, tag, scale } = layout;
  const radius = Math.max(0, Math.min(style.cornerRadius, barHeight / 2, width / 2));
  const inset = style.card.surface === 'block' ? 6 : 0;
  context.beginPath();
  const corner = Math.max(0, radius - inset);
  context.roundRect(inset, inset, width - 2 * inset, barHeight - inset, [corner, corner, 0, 0]);
  context.fillStyle = bar;
  context.fill();
  dots.forEach((colour, index) => {
    context.beginPath();
    context.arc(padding + (9 + index * 32) * scale, barHeight / 2, 9 * scale, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  });
  const line = (block: TextBlock, align: 'start' | 'end', left: number, paint: string) =>
    drawLines(context, typesetter, {
      ...{ lines: block.lines, style: block.style, lineHeight: block.lineHeight, paint, align },
      ...{ left, width: width - padding - left, top: (barHeight - block.height) / 2, direction: 'ltr' },
    });
  if (heading !== null) line(heading, 'start', padding + 120 * scale, colours.plain);
  line(tag, 'end', padding, colours.comment);
}

function drawRow(
  context: Context2D,
  typesetter: Typesetter,
  layout: Layout,
  { row, index, share }: { readonly row: Row; readonly index: number; readonly share: number },
): void {
  const { type, gutter, barHeight, padding, lineHeight, scale } = layout;
  const top = barHeight + padding * 0.8 + index * lineHeight;
  const common = { style: type, lineHeight, top, direction: 'ltr' } as const;
  if (row.before === 0) {
    const number = { lines: [String(row.line + 1)], left: padding, width: gutter - 30 * scale, align: 'end' } as const;
    drawLines(context, typesetter, { ...common, ...number, paint: withAlpha(colours.comment, 0.75) });
  }
  const start = padding + gutter + row.indent;
  const length = layout.lengths[row.line] ?? 0;
  const typed = Math.ceil(length * share) - row.before;
  let before = '';
  for (const { kind, text } of row.tokens) {
    const seen = text.slice(0, Math.max(0, typed - before.length));
    if (seen.trim() !== '') {
      const place = { left: start + typesetter.measure(before, type), width: layout.width, align: 'start' } as const;
      drawLines(context, typesetter, { ...common, ...place, lines: [seen], paint: colours[kind] });
    }
    before += text;
  }
  if (share >= 1 || typed <= 0 || typed > before.length) return;
  const cursor = start + typesetter.measure(before.slice(0, typed), type);
  context.fillStyle = colours.plain;
  context.fillRect(cursor + 3 * scale, top + lineHeight * 0.18, 4 * scale, lineHeight * 0.64);
}
