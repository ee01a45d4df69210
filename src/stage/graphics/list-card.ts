// A heading and items that come in one after the other; the card grows with them.
import { easeOut, easeOutBack } from '../../drawing/numbers.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Context2D } from '../../model/surface.ts';
import { textDirection } from '../text/direction.ts';
import { type Card, type CardInput, centreIn, fitLargest, leastWidth, type SizedLayout } from './card.ts';
import { createIcon, type Icon } from './draw-icon.ts';
import { createMotion, type Motion } from './motion.ts';
import { drawPlate } from './plate.ts';
import { cutTexts, drawBlock, setBlock, type TextBlock } from './text-block.ts';

type ListCard = Extract<Graphic, { kind: 'list-card' }>;

interface Layout extends SizedLayout {
  readonly scale: number;
  readonly padding: number;
  readonly tile: number;
  readonly heading: TextBlock | null;
  readonly items: readonly TextBlock[];
  readonly rowHeights: readonly number[];
  readonly rowGap: number;
  readonly headHeight: number;
  readonly width: number;
  readonly height: number;
}

/** A list has the picture to itself more often than not. */
const largestScale = 2.2;

function layOut(input: CardInput<ListCard>, scale: number): Layout {
  const { graphic, timed, typesetter } = input;
  const padding = 44 * scale;
  const tile = 68 * scale;
  const inner = timed.box.width - 2 * padding;
  const heading =
    graphic.heading === ''
      ? null
      : setBlock(
          typesetter,
          graphic.heading,
          { weight: 800, size: 40 * scale },
          { width: inner, maxLines: 2, balanced: true },
        );
  const itemRoom = {
    width: inner - tile - 26 * scale,
    maxLines: scale > 1.45 ? 1 : scale > 0.85 ? 2 : 3,
    balanced: true,
  };
  const items = graphic.items.map((item) =>
    setBlock(typesetter, item.text, { weight: 700, size: 31 * scale }, itemRoom),
  );
  const rowHeights = items.map((item) => Math.max(tile, item.height));
  const rowGap = 24 * scale;
  const headHeight = heading === null ? 0 : heading.height + 30 * scale;
  const rows = rowHeights.reduce((sum, height) => sum + height, rowGap * (items.length - 1));
  const height = 2 * padding + headHeight + rows;
  const widest = Math.max(heading?.width ?? 0, ...items.map((item) => item.width + tile + 26 * scale));
  const width = Math.min(timed.box.width, Math.max(widest + 2 * padding, leastWidth(timed.box, 520 * scale)));
  const isWhole = items.every((item) => item.isWhole) && (heading?.isWhole ?? true);
  return {
    scale,
    padding,
    tile,
    heading,
    items,
    rowHeights,
    rowGap,
    headHeight,
    width,
    height,
    fits: isWhole && height <= timed.box.height,
    isInside: height <= timed.box.height,
  };
}

/** Lays out a list card in the middle of its box. */
export function createListCard(input: CardInput<ListCard>): Card {
  const { graphic, timed, style, frameRate, typesetter } = input;
  const layout = fitLargest((scale) => layOut(input, scale), largestScale);
  const cardBox = centreIn(timed.box, layout.width, Math.min(layout.height, timed.box.height));
  const rowFrames = Math.round((0.45 * frameRate.num) / frameRate.den);
  const motions = graphic.items.map((_, index) =>
    createMotion(Math.max(timed.startFrame, timed.itemFrames[index] ?? timed.startFrame), rowFrames),
  );
  const icons = graphic.items.map((item) => createIcon(item.icon, input.assets));
  const blocks = [...(layout.heading === null ? [] : [layout.heading]), ...layout.items];
  const isMirrored = textDirection([graphic.heading, ...graphic.items.map((item) => item.text)].join(' ')) === 'rtl';
  return {
    cardBox,
    texts: blocks.map((block) => block.text),
    overflow: cutTexts(blocks),
    motions,
    draw: (context, frameIndex) => {
      const grown = easedRows(layout, motions, frameIndex);
      drawPlate(context, { ...cardBox, height: Math.min(cardBox.height, grown) }, style);
      const left = cardBox.x + layout.padding;
      const width = layout.width - 2 * layout.padding;
      let top = cardBox.y + layout.padding;
      if (layout.heading !== null) {
        const direction = isMirrored ? 'rtl' : 'ltr';
        drawBlock(context, typesetter, layout.heading, { left, width, top, paint: style.palette.ink, direction });
      }
      top += layout.headHeight;
      layout.items.forEach((block, index) => {
        const height = layout.rowHeights[index] ?? 0;
        const share = motions[index]?.share(frameIndex) ?? 1;
        const row = {
          block,
          icon: icons[index] ?? null,
          number: index + 1,
          share,
          left,
          width,
          top,
          height,
          isMirrored,
        };
        if (share > 0) drawRow(context, input, layout, row);
        top += height + layout.rowGap;
      });
    },
  };
}

/** The card's height at a frame: heading and the rows that have come. */
function easedRows(layout: Layout, motions: readonly Motion[], frameIndex: number): number {
  const bare = 2 * layout.padding + layout.headHeight - (layout.heading === null ? 0 : 30 * layout.scale);
  const shares = motions.map((motion) => easeOut(motion.share(frameIndex) / 0.6));
  const lead = layout.heading === null ? 0 : 30 * layout.scale * Math.max(0, ...shares);
  return layout.rowHeights.reduce(
    (sum, height, index) => sum + (height + (index > 0 ? layout.rowGap : 0)) * (shares[index] ?? 1),
    bare + lead,
  );
}

interface Row {
  readonly block: TextBlock;
  readonly icon: Icon | null;
  readonly number: number;
  readonly share: number;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly isMirrored: boolean;
}

function drawRow(context: Context2D, input: CardInput<ListCard>, layout: Layout, row: Row): void {
  const { palette, cornerRadius } = input.style;
  const { tile, scale } = layout;
  const { block, isMirrored } = row;
  const rise = easeOut((row.share - 0.3) / 0.7);
  const alpha = context.globalAlpha;
  const tileX = isMirrored ? row.left + row.width - tile : row.left;
  context.save();
  context.globalAlpha = alpha * rise;
  const pop = 0.6 + 0.4 * easeOutBack((row.share - 0.3) / 0.7);
  context.translate(tileX + tile / 2, row.top + row.height / 2);
  context.scale(pop, pop);
  context.fillStyle = palette.accentSoft;
  context.beginPath();
  context.roundRect(-tile / 2, -tile / 2, tile, tile, Math.min(tile / 2, cornerRadius * 0.62 * scale));
  context.fill();
  if (row.icon !== null) {
    row.icon.draw(context, {
      x: -tile * 0.27,
      y: -tile * 0.27,
      size: tile * 0.54,
      paint: palette.accent,
      strokeWidth: 2.2,
    });
  } else drawNumber(context, input, row.number, tile);
  context.restore();
  context.globalAlpha = alpha * rise;
  const shift = (isMirrored ? -1 : 1) * 26 * scale * (1 - rise);
  drawBlock(context, input.typesetter, block, {
    left: (isMirrored ? row.left : row.left + tile + 26 * scale) + shift,
    width: row.width - tile - 26 * scale,
    top: row.top + (row.height - block.height) / 2,
    paint: palette.ink,
    direction: isMirrored ? 'rtl' : 'ltr',
  });
  context.globalAlpha = alpha;
}

function drawNumber(context: Context2D, input: CardInput, number: number, tile: number): void {
  const style = { weight: 800, size: tile * 0.46 } as const;
  const block = setBlock(input.typesetter, String(number), style, { width: tile, maxLines: 1 });
  const place = { left: -tile / 2, width: tile, top: -block.height / 2, align: 'centre' } as const;
  drawBlock(context, input.typesetter, block, { ...place, paint: input.style.palette.accent });
}
