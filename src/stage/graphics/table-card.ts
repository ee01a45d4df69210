// A table whose rows come in one after the other; columns of numbers stand at their end.
import { mixColours, withAlpha } from '../../drawing/colour.ts';
import { easeOut } from '../../drawing/numbers.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Context2D } from '../../model/surface.ts';
import { breakText } from '../text/break-text.ts';
import type { Card, CardInput } from './card.ts';
import { type BodyRoom, type CardBody, createFramedCard } from './framed-card.ts';
import { createItemMotions } from './motion.ts';
import { cutTexts, drawBlock, setBlock, type TextBlock } from './text-block.ts';

type TableCard = Extract<Graphic, { kind: 'table-card' }>;

interface Column {
  readonly left: number;
  readonly width: number;
  readonly isNumeric: boolean;
}

interface Layout {
  readonly columns: readonly Column[];
  readonly head: readonly TextBlock[];
  readonly rows: readonly (readonly TextBlock[])[];
  readonly headHeight: number;
  readonly rowHeights: readonly number[];
  readonly width: number;
  readonly height: number;
}

const largestScale = 1.6;
/** Cells stand closer in a narrow card. */
const cellPaddingIn = ({ width, scale }: BodyRoom): number => (width < 700 ? 12 : 20) * scale;
const numeric = /^[\s$€£¥₹+−–-]*\d[\d\s.,:/'%‰°×x kKmMbBnt$€£¥₹-]*$/u;

/** A column's width on one line, and that of its longest word. */
interface Wish {
  readonly natural: number;
  readonly least: number;
}

/** Natural widths where they have room; else every column gives way as far as its words allow. */
function shareWidth(wishes: readonly Wish[], room: number): readonly number[] {
  const natural = wishes.reduce((sum, wish) => sum + wish.natural, 0);
  if (natural <= room) return wishes.map((wish) => wish.natural + (room - natural) / wishes.length);
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0);
  if (least > room) return wishes.map((wish) => (wish.least * room) / least);
  const share = (room - least) / Math.max(1, natural - least);
  return wishes.map((wish) => wish.least + (wish.natural - wish.least) * share);
}

function layOut({ graphic, typesetter }: CardInput<TableCard>, room: BodyRoom): Layout {
  const { scale } = room;
  const cellPadding = cellPaddingIn(room);
  const headStyle = { weight: 800, size: 28 * scale } as const;
  const cellStyle = (column: number) => ({ weight: column === 0 ? 700 : 500, size: 31 * scale }) as const;
  const cellsOf = (column: number) => graphic.items.map((item) => item.cells[column] ?? '');
  const wishes = graphic.columns.map((name, column): Wish => {
    const style = cellStyle(column);
    const widest = (split: (text: string) => readonly string[]) =>
      1.02 *
        Math.max(
          ...split(name).map((part) => typesetter.measure(part, headStyle)),
          ...cellsOf(column).flatMap((cell) => split(cell).map((part) => typesetter.measure(part, style))),
        ) +
      2 * cellPadding;
    return { natural: widest((text) => [text]), least: widest((text) => breakText(text).map((piece) => piece.text)) };
  });
  // A wide card is filled, a table of short cells is not torn apart.
  const natural = wishes.reduce((sum, wish) => sum + wish.natural, 0);
  const width = Math.min(room.width, Math.max(1.5 * natural, room.width * 0.7));
  const widths = shareWidth(wishes, width);
  let edge = 0;
  const columns = widths.map((columnWidth, column): Column => {
    const left = room.isMirrored ? width - edge - columnWidth : edge;
    edge += columnWidth;
    const cells = cellsOf(column).filter((cell) => cell.trim() !== '');
    return { left, width: columnWidth, isNumeric: cells.length > 0 && cells.every((cell) => numeric.test(cell)) };
  });
  const set = (text: string, style: { weight: 500 | 700 | 800; size: number }, column: number) =>
    setBlock(typesetter, text, style, {
      width: Math.max(1, (widths[column] ?? 0) - 2 * cellPadding),
      maxLines: scale > 1.1 ? 2 : 3,
      balanced: true,
    });
  const head = graphic.columns.map((name, column) => set(name, headStyle, column));
  const rows = graphic.items.map((item) =>
    graphic.columns.map((_, column) => set(item.cells[column] ?? '', cellStyle(column), column)),
  );
  const tallest = (blocks: readonly TextBlock[]) => Math.max(...blocks.map((block) => block.height), 30 * scale);
  const headHeight = tallest(head) + 26 * scale;
  const rowHeights = rows.map((row) => tallest(row) + 32 * scale);
  const height = rowHeights.reduce((sum, row) => sum + row, headHeight);
  return { columns, head, rows, headHeight, rowHeights, width, height };
}

/** Lays out a table. */
export function createTableCard(input: CardInput<TableCard>): Card {
  const { graphic } = input;
  const motions = createItemMotions(input, graphic.items.length, 0.5);
  const sample = graphic.columns.join(' ');
  return createFramedCard(input, { heading: graphic.heading, sample, largest: largestScale }, (room): CardBody => {
    const layout = layOut(input, room);
    const blocks = [...layout.head, ...layout.rows.flat()];
    return {
      width: layout.width,
      height: layout.height,
      fits: blocks.every((block) => block.isWhole),
      texts: blocks.map((block) => block.text),
      overflow: cutTexts(blocks),
      motions,
      draw: (context, frameIndex) => {
        drawHead(context, input, layout, room);
        let top = layout.headHeight;
        layout.rows.forEach((row, index) => {
          const height = layout.rowHeights[index] ?? 0;
          const share = motions[index]?.share(frameIndex) ?? 1;
          if (share > 0) drawRow(context, input, layout, { row, index, share, top, height, room });
          top += height;
        });
      },
    };
  });
}

function drawHead(context: Context2D, input: CardInput<TableCard>, layout: Layout, room: BodyRoom): void {
  const { palette, cornerRadius } = input.style;
  context.beginPath();
  context.roundRect(0, 0, layout.width, layout.headHeight, Math.min(cornerRadius * 0.4, 16));
  context.fillStyle = mixColours(palette.paper, palette.accent, 0.14);
  context.fill();
  drawCells(context, input, layout, { row: layout.head, top: 0, height: layout.headHeight, room, isHead: true });
}

interface Row {
  readonly row: readonly TextBlock[];
  readonly index: number;
  readonly share: number;
  readonly top: number;
  readonly height: number;
  readonly room: BodyRoom;
}

function drawRow(context: Context2D, input: CardInput<TableCard>, layout: Layout, row: Row): void {
  const { palette } = input.style;
  const rise = easeOut(row.share);
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * rise;
  const { scale } = row.room;
  if (row.index < layout.rows.length - 1) {
    context.fillStyle = withAlpha(palette.ink, 0.14);
    context.fillRect(0, row.top + row.height - 1, layout.width * rise, 2);
  }
  drawCells(context, input, layout, { ...row, top: row.top + 12 * scale * (1 - rise), isHead: false });
  context.globalAlpha = alpha;
}

function drawCells(
  context: Context2D,
  { style, typesetter }: CardInput<TableCard>,
  { columns }: Layout,
  cells: Pick<Row, 'row' | 'top' | 'height' | 'room'> & { readonly isHead: boolean },
): void {
  const { palette } = style;
  const { isMirrored } = cells.room;
  const padding = cellPaddingIn(cells.room);
  cells.row.forEach((block, index) => {
    const column = columns[index];
    if (column === undefined) return;
    const isPlain = !cells.isHead && index > 0 && !column.isNumeric;
    drawBlock(context, typesetter, block, {
      left: column.left + padding,
      width: column.width - 2 * padding,
      top: cells.top + (cells.height - block.height) / 2,
      align: column.isNumeric ? 'end' : 'start',
      direction: isMirrored ? 'rtl' : 'ltr',
      paint: cells.isHead ? palette.accent : isPlain ? mixColours(palette.ink, palette.inkSoft, 0.5) : palette.ink,
    });
  });
}
