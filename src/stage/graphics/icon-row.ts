// Icons with a word or two each, in as many columns as give the largest size.
import { mixColours } from '../../drawing/colour.ts';
import { easeOut, easeOutBack } from '../../drawing/numbers.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Context2D } from '../../model/surface.ts';
import type { Card, CardInput } from './card.ts';
import { createIcon, type Icon } from './draw-icon.ts';
import { type BodyRoom, type CardBody, createFramedCard } from './framed-card.ts';
import { createItemMotions } from './motion.ts';
import { cutTexts, drawBlock, setBlock, type TextBlock } from './text-block.ts';

type IconRow = Extract<Graphic, { kind: 'icon-row' }>;

interface Layout {
  readonly columns: number;
  readonly labels: readonly TextBlock[];
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly disc: number;
  readonly height: number;
  /** Labels stand beside their icons. */
  readonly isList: boolean;
}

const largestScale = 1.8;
/** Shown for a name that the icon set does not have. */
const fallbackIcon = 'sparkles';

function layIn(columns: number, { graphic, typesetter }: CardInput<IconRow>, room: BodyRoom): Layout {
  const { scale, width } = room;
  const isList = columns === 1;
  const gap = 28 * scale;
  const disc = (isList ? 84 : 124) * scale;
  const cellWidth = (width - gap * (columns - 1)) / columns;
  const lines = { width: isList ? cellWidth - disc - 28 * scale : cellWidth, maxLines: isList ? 2 : 3, balanced: true };
  const labels = graphic.items.map((item) =>
    setBlock(typesetter, item.label, { weight: 700, size: 32 * scale }, lines),
  );
  const tallest = Math.max(...labels.map((label) => label.height));
  const cellHeight = isList ? Math.max(disc, tallest) : disc + 22 * scale + tallest;
  const rows = Math.ceil(labels.length / columns);
  const height = rows * cellHeight + (rows - 1) * (isList ? 22 : 36) * scale;
  return { columns, labels, cellWidth, cellHeight, disc, height, isList };
}

/** The first number of columns whose labels have room; a single column when none has. */
function layOut(input: CardInput<IconRow>, room: BodyRoom): Layout {
  const count = input.graphic.items.length;
  const tried = [count, Math.ceil(count / 2), 1].map((columns) => layIn(columns, input, room));
  const fitting = tried.find((layout) => layout.height <= room.height && layout.labels.every((label) => label.isWhole));
  return fitting ?? layIn(1, input, room);
}

/** Lays out an icon row. */
export function createIconRow(input: CardInput<IconRow>): Card {
  const { graphic, assets } = input;
  const motions = createItemMotions(input, graphic.items.length, 0.6);
  const icons = graphic.items.map((item) => createIcon(item.icon, assets) ?? createIcon(fallbackIcon, assets));
  const sample = graphic.items.map((item) => item.label).join(' ');
  return createFramedCard(input, { heading: graphic.heading, sample, largest: largestScale }, (room): CardBody => {
    const layout = layOut(input, room);
    const { labels, columns, isList, disc } = layout;
    const widest = Math.max(...labels.map((label) => label.width));
    return {
      width: isList ? Math.min(room.width, widest + disc + 28 * room.scale) : room.width,
      height: layout.height,
      fits: labels.every((label) => label.isWhole),
      texts: labels.map((label) => label.text),
      overflow: cutTexts(labels),
      motions,
      draw: (context, frameIndex) => {
        labels.forEach((label, index) => {
          const share = motions[index]?.share(frameIndex) ?? 1;
          const column = index % columns;
          // The cells of an incomplete last row stand in the middle.
          const inRow = Math.min(columns, labels.length - (index - column));
          const gap = 28 * room.scale;
          const indent = ((columns - inRow) * (layout.cellWidth + gap)) / 2;
          const place = room.isMirrored && !isList ? inRow - 1 - column : column;
          const left = indent + place * (layout.cellWidth + gap);
          const top = Math.floor(index / columns) * (layout.cellHeight + (isList ? 22 : 36) * room.scale);
          if (share > 0)
            drawCell(context, input, layout, { label, icon: icons[index] ?? null, share, left, top, room });
        });
      },
    };
  });
}

interface Cell {
  readonly label: TextBlock;
  readonly icon: Icon | null;
  readonly share: number;
  readonly left: number;
  readonly top: number;
  readonly room: BodyRoom;
}

function drawCell(context: Context2D, input: CardInput<IconRow>, layout: Layout, cell: Cell): void {
  const { style, typesetter } = input;
  const { palette, cornerRadius } = style;
  const { cellWidth, cellHeight, disc, isList } = layout;
  const { label, icon, share, left, top, room } = cell;
  const { scale, isMirrored } = room;
  const listWidth = Math.min(room.width, Math.max(...layout.labels.map((it) => it.width)) + disc + 28 * scale);
  const centreX = isList ? (isMirrored ? listWidth - disc / 2 : disc / 2) : left + cellWidth / 2;
  const centreY = isList ? top + cellHeight / 2 : top + disc / 2;
  const alpha = context.globalAlpha;
  const pop = 0.55 + 0.45 * easeOutBack(share);
  context.globalAlpha = alpha * easeOut(share / 0.6);
  context.save();
  context.translate(centreX, centreY);
  context.scale(pop, pop);
  context.beginPath();
  context.roundRect(-disc / 2, -disc / 2, disc, disc, Math.min(disc / 2, cornerRadius * 1.2));
  context.fillStyle = mixColours(palette.paper, palette.accent, 0.16);
  context.fill();
  const size = disc * 0.54;
  icon?.draw(context, { x: -size / 2, y: -size / 2, size, paint: palette.accent, strokeWidth: 2 });
  context.restore();
  const rise = easeOut((share - 0.2) / 0.8);
  context.globalAlpha = alpha * rise;
  if (isList) {
    const textLeft = isMirrored ? 0 : disc + 28 * scale;
    const place = { left: textLeft, width: listWidth - disc - 28 * scale, top: centreY - label.height / 2 };
    drawBlock(context, typesetter, label, { ...place, paint: palette.ink, direction: isMirrored ? 'rtl' : 'ltr' });
  } else {
    const textTop = top + disc + 22 * scale + 12 * scale * (1 - rise);
    drawBlock(context, typesetter, label, {
      left,
      width: cellWidth,
      top: textTop,
      align: 'centre',
      paint: palette.ink,
    });
  }
  context.globalAlpha = alpha;
}
