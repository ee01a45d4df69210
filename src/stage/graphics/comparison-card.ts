// Two sides, row against row.
import { mixColours } from '../../drawing/colour.ts';
import { easeOut, easeOutBack } from '../../drawing/numbers.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Palette } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';
import type { Card, CardInput } from './card.ts';
import { createIcon, type Icon } from './draw-icon.ts';
import { type BodyRoom, type CardBody, createFramedCard } from './framed-card.ts';
import { createItemMotions, createMotion, type Motion } from './motion.ts';
import { readableOn } from './readable-on.ts';
import { cutTexts, drawBlock, setBlock, type TextBlock } from './text-block.ts';

type ComparisonCard = Extract<Graphic, { kind: 'comparison-card' }>;
type Tone = ComparisonCard['left']['tone'];
type Side = 'left' | 'right';

interface Column {
  readonly side: Side;
  readonly title: TextBlock;
  readonly cells: readonly TextBlock[];
  readonly colour: string;
  readonly icon: Icon | null;
}

interface Layout {
  readonly columns: readonly Column[];
  readonly width: number;
  readonly gap: number;
  readonly headHeight: number;
  readonly rowHeights: readonly number[];
  readonly padding: number;
  readonly iconRoom: number;
  readonly scale: number;
}

const toneIcons: Readonly<Record<Tone, string | null>> = { good: 'check', bad: 'x', plain: null };
const good = '#1f9254';
const bad = '#cf3440';

/** Green and red drawn towards the style's ink, so that they read on dark paper too. */
function toneColour(tone: Tone, side: Side, { accent, ink }: Palette): string {
  if (tone === 'plain') return side === 'left' ? mixColours(ink, accent, 0.35) : accent;
  return mixColours(tone === 'good' ? good : bad, ink, 0.08);
}

function layOut(input: CardInput<ComparisonCard>, room: BodyRoom): Layout {
  const { graphic, typesetter, style, assets } = input;
  const { scale } = room;
  const gap = 28 * scale;
  const padding = 28 * scale;
  const width = (room.width - gap) / 2;
  const hasIcons = graphic.left.tone !== 'plain' || graphic.right.tone !== 'plain';
  const iconRoom = hasIcons ? 48 * scale : 0;
  const maxLines = scale > 1.1 ? 2 : 3;
  const columns = (['left', 'right'] as const).map((side): Column => {
    const { title, tone } = graphic[side];
    const titleRoom = { width: width - 2 * padding, maxLines: 2, balanced: true };
    const cellRoom = { width: width - 2 * padding - iconRoom, maxLines, balanced: true };
    return {
      side,
      title: setBlock(typesetter, title, { weight: 800, size: 36 * scale }, titleRoom),
      cells: graphic.items.map((item) => setBlock(typesetter, item[side], { weight: 700, size: 29 * scale }, cellRoom)),
      colour: toneColour(tone, side, style.palette),
      icon: createIcon(toneIcons[tone], assets),
    };
  });
  const headHeight = Math.max(...columns.map((column) => column.title.height)) + 30 * scale;
  const rowHeights = graphic.items.map(
    (_, index) => Math.max(...columns.map((column) => column.cells[index]?.height ?? 0), 34 * scale) + 26 * scale,
  );
  return { columns, width, gap, headHeight, rowHeights, padding, iconRoom, scale };
}

/** Lays out a comparison; the better side is the reader's to see by colour and sign. */
export function createComparisonCard(input: CardInput<ComparisonCard>): Card {
  const { graphic, timed, frameRate } = input;
  const rows = createItemMotions(input, graphic.items.length, 0.55);
  const heads = createMotion(timed.startFrame, Math.round((0.7 * frameRate.num) / frameRate.den));
  const sample = `${graphic.left.title} ${graphic.right.title}`;
  return createFramedCard(input, { heading: graphic.heading, sample, largest: 1.9 }, (room): CardBody => {
    const layout = layOut(input, room);
    const blocks = layout.columns.flatMap((column) => [column.title, ...column.cells]);
    const rowsHeight = layout.rowHeights.reduce((sum, height) => sum + height, 0);
    return {
      width: room.width,
      height: layout.headHeight + rowsHeight + 22 * room.scale,
      fits: blocks.every((block) => block.isWhole),
      texts: blocks.map((block) => block.text),
      overflow: cutTexts(blocks),
      motions: [heads, ...rows],
      draw: (context, frameIndex) => {
        for (const column of layout.columns) {
          const isFirst = (column.side === 'left') !== room.isMirrored;
          context.save();
          context.translate(isFirst ? 0 : layout.width + layout.gap, 0);
          drawColumn(context, input, layout, { column, heads, rows, frameIndex, isMirrored: room.isMirrored });
          context.restore();
        }
      },
    };
  });
}

interface ColumnState {
  readonly column: Column;
  readonly heads: Motion;
  readonly rows: readonly Motion[];
  readonly frameIndex: number;
  readonly isMirrored: boolean;
}

function drawColumn(context: Context2D, input: CardInput<ComparisonCard>, layout: Layout, state: ColumnState): void {
  const { style, typesetter } = input;
  const { palette } = style;
  const { column, frameIndex, isMirrored } = state;
  const { width, headHeight, rowHeights, padding, scale } = layout;
  const height = headHeight + rowHeights.reduce((sum, row) => sum + row, 0) + 22 * scale;
  const radius = Math.min(style.cornerRadius * 0.7, 28);
  const come = easeOut(state.heads.share(frameIndex));
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * come;
  context.beginPath();
  context.roundRect(0, 0, width, height, radius);
  context.fillStyle = mixColours(palette.paper, column.colour, 0.11);
  context.fill();
  context.beginPath();
  context.roundRect(0, 0, width, headHeight, [radius, radius, 0, 0]);
  context.fillStyle = column.colour;
  context.fill();
  const direction = isMirrored ? 'rtl' : 'ltr';
  const titlePlace = { left: padding, width: width - 2 * padding, direction } as const;
  const titleTop = (headHeight - column.title.height) / 2;
  drawBlock(context, typesetter, column.title, {
    ...titlePlace,
    top: titleTop,
    paint: readableOn(column.colour, palette),
  });
  context.globalAlpha = alpha;
  let top = headHeight + 11 * scale;
  column.cells.forEach((cell, index) => {
    const row = rowHeights[index] ?? 0;
    const share = state.rows[index]?.share(frameIndex) ?? 1;
    if (share > 0) drawCell(context, input, layout, { column, cell, top, row, share, isMirrored });
    top += row;
  });
}

interface Cell {
  readonly column: Column;
  readonly cell: TextBlock;
  readonly top: number;
  readonly row: number;
  readonly share: number;
  readonly isMirrored: boolean;
}

function drawCell(context: Context2D, input: CardInput<ComparisonCard>, layout: Layout, state: Cell): void {
  const { column, cell, top, row, share, isMirrored } = state;
  const { padding, iconRoom, width, scale } = layout;
  const rise = easeOut(share);
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * rise;
  const middle = top + row / 2;
  if (column.icon !== null) {
    const size = 34 * scale * (0.6 + 0.4 * easeOutBack(share));
    const centre = isMirrored ? width - padding - 17 * scale : padding + 17 * scale;
    const place = { x: centre - size / 2, y: middle - size / 2, size, paint: column.colour, strokeWidth: 3.4 };
    column.icon.draw(context, place);
  }
  drawBlock(context, input.typesetter, cell, {
    left: isMirrored ? padding : padding + iconRoom,
    width: width - 2 * padding - iconRoom,
    top: middle - cell.height / 2 + 14 * scale * (1 - rise),
    paint: input.style.palette.ink,
    direction: isMirrored ? 'rtl' : 'ltr',
  });
  context.globalAlpha = alpha;
}
