// One number that counts up, with heading, icon, caption and perhaps a chart.
import { easeOut } from '../../drawing/numbers.ts';
import type { Box } from '../../model/geometry.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Context2D } from '../../model/surface.ts';
import { textDirection } from '../text/direction.ts';
import { drawBadge, setBadge } from './badge.ts';
import { type Card, type CardInput, centreIn, fitLargest, leastWidth, type SizedLayout } from './card.ts';
import { type Chart, createChart } from './chart.ts';
import { createIcon } from './draw-icon.ts';
import { iconTint } from './icon-tint.ts';
import { createMotion } from './motion.ts';
import { createNumberFigure, type NumberFigure } from './number-figure.ts';
import { drawPlate } from './plate.ts';
import { cutTexts, drawBlock, setBlock, type TextBlock } from './text-block.ts';

type NumberCard = Extract<Graphic, { kind: 'number-card' }>;

interface Layout extends SizedLayout {
  readonly scale: number;
  readonly cardBox: Box;
  readonly heading: TextBlock | null;
  readonly badge: TextBlock | null;
  readonly figure: NumberFigure;
  readonly caption: TextBlock | null;
  readonly iconSize: number;
  readonly headHeight: number;
  /** Where heading, number and caption stand. */
  readonly column: Box;
  readonly chartBox: Box | null;
  readonly gap: number;
}

/** A wide box puts the chart beside the number instead of below it. */
const wideAspect = 1.5;
/** A number without a chart may fill its card. */
const largestAlone = 2.1;
const largestWithChart = 1.5;
/** Share of a wide card's width that the number takes, beside a chart. */
const columnShare = 0.47;

function layOut(input: CardInput<NumberCard>, scale: number): Layout {
  const { graphic, timed, typesetter, style, assets } = input;
  const { box } = timed;
  const padding = 44 * scale;
  const gap = 20 * scale;
  const isBeside = graphic.chart !== null && box.width / box.height > wideAspect;
  const inner = box.width - 2 * padding;
  const columnWidth = isBeside ? inner * columnShare : inner;
  const badge = graphic.isExample ? setBadge(typesetter, scale, columnWidth) : null;
  const badgeWidth = badge === null ? 0 : badge.width + 56 * scale;
  const text = (content: string | null, weight: 500 | 800, size: number, width: number, maxLines: number) =>
    content === null || content === ''
      ? null
      : setBlock(typesetter, content, { weight, size }, { width, maxLines, balanced: true });
  const heading = text(graphic.heading, 800, 38 * scale, columnWidth - badgeWidth, 3);
  const caption = text(graphic.caption, 500, 29 * scale, columnWidth, 4);
  const hasIcon = graphic.icon !== null && assets.icon(graphic.icon) !== null;
  const iconSize = hasIcon ? 112 * scale : 0;
  const iconRoom = hasIcon ? iconSize + 32 * scale : 0;
  const maxWidth = columnWidth - iconRoom;
  const figure = createNumberFigure({
    value: graphic.value,
    size: 124 * scale,
    maxWidth,
    palette: style.palette,
    typesetter,
  });
  const figureHeight = Math.max(iconSize, figure.height);
  const headHeight = Math.max(heading?.height ?? 0, badge === null ? 0 : badge.height + 14 * scale);
  const parts = [headHeight, figureHeight, caption?.height ?? 0];
  const columnHeight = parts.reduce((sum, height) => sum + (height === 0 ? 0 : height + gap), -gap);
  const naturalWidth = Math.max((heading?.width ?? 0) + badgeWidth, figure.width + iconRoom, caption?.width ?? 0);
  const place = placeParts({
    box,
    padding,
    gap,
    scale,
    columnWidth,
    columnHeight,
    naturalWidth,
    chart: graphic.chart !== null,
    isBeside,
  });
  const areWhole = [heading, caption].every((block) => block?.isWhole ?? true) && figure.isWhole;
  return {
    ...place,
    scale,
    heading,
    badge,
    figure,
    caption,
    iconSize,
    headHeight,
    gap,
    fits: areWhole && place.cardBox.height <= box.height,
    isInside: place.cardBox.height <= box.height,
  };
}

interface Parts {
  readonly box: Box;
  readonly padding: number;
  readonly gap: number;
  readonly scale: number;
  readonly columnWidth: number;
  readonly columnHeight: number;
  readonly naturalWidth: number;
  readonly chart: boolean;
  readonly isBeside: boolean;
}

function placeParts(parts: Parts): Pick<Layout, 'cardBox' | 'column' | 'chartBox'> {
  const { box, padding, gap, scale, columnWidth, columnHeight } = parts;
  const chartHeight = 270 * scale;
  const stacked = columnHeight + (parts.chart ? chartHeight + 1.4 * gap : 0);
  const innerHeight = parts.isBeside ? Math.max(columnHeight, 390 * scale) : stacked;
  const natural = Math.max(parts.naturalWidth + 2 * padding, leastWidth(box, 560 * scale));
  const width = parts.chart ? box.width : Math.min(box.width, natural);
  const cardBox = centreIn(box, width, innerHeight + 2 * padding);
  const [left, top] = [cardBox.x + padding, cardBox.y + padding];
  const columnTop = parts.isBeside ? top + (innerHeight - columnHeight) / 2 : top;
  const column = {
    x: left,
    y: columnTop,
    width: parts.isBeside ? columnWidth : width - 2 * padding,
    height: columnHeight,
  };
  if (!parts.chart) return { cardBox, column, chartBox: null };
  const chartLeft = parts.isBeside ? left + columnWidth + 36 * scale : left;
  const chartTop = parts.isBeside ? top : top + columnHeight + 1.4 * gap;
  const right = cardBox.x + width - padding;
  const chartBox = {
    x: chartLeft,
    y: chartTop,
    width: right - chartLeft,
    height: cardBox.y + cardBox.height - padding - chartTop,
  };
  return { cardBox, column, chartBox };
}

/** Lays out a number card in the middle of its box. */
export function createNumberCard(input: CardInput<NumberCard>): Card {
  const { graphic, timed, style, frameRate, typesetter } = input;
  const layout = fitLargest((scale) => layOut(input, scale), graphic.chart === null ? largestAlone : largestWithChart);
  const secondsToFrames = (seconds: number) => Math.round((seconds * frameRate.num) / frameRate.den);
  const count = createMotion(timed.startFrame, secondsToFrames(1.3));
  const grow = createMotion(timed.startFrame + secondsToFrames(0.25), secondsToFrames(1.2));
  const { chartBox, scale, heading, caption } = layout;
  const { palette } = style;
  const chart =
    graphic.chart === null || chartBox === null
      ? null
      : createChart({
          data: graphic.chart,
          box: chartBox,
          scale,
          palette,
          colour: iconTint(graphic.icon, palette.accent),
          typesetter,
        });
  const drawColumn = createColumn(input, layout);
  const blocks = [heading, caption].filter((block) => block !== null);
  return {
    cardBox: layout.cardBox,
    texts: [
      ...blocks.map((block) => block.text),
      graphic.value,
      ...labelsOf(graphic),
      ...(layout.badge === null ? [] : [layout.badge.text]),
    ],
    overflow: [...cutTexts(blocks), ...(layout.figure.isCut ? [graphic.value] : []), ...(chart?.overflow ?? [])],
    motions: chart === null ? [count] : [count, grow],
    draw: (context, frameIndex) => {
      drawPlate(context, layout.cardBox, style);
      drawColumn(context, easeOut(count.share(frameIndex)));
      drawChart(context, chart, grow.share(frameIndex));
    },
  };
}

function drawChart(context: Context2D, chart: Chart | null, share: number): void {
  if (chart !== null) chart.draw(context, share);
}

const labelsOf = (graphic: NumberCard): string[] => graphic.chart?.points.map((it) => it.label) ?? [];

/** Draws badge, heading, icon, number and caption. */
function createColumn(input: CardInput<NumberCard>, layout: Layout): (context: Context2D, share: number) => void {
  const { typesetter, style, assets, graphic } = input;
  const { palette } = style;
  const { column, scale, heading, badge, figure, caption, iconSize, gap } = layout;
  const icon = createIcon(graphic.icon, assets);
  const tint = iconTint(graphic.icon, palette.accent);
  const isMirrored = textDirection(graphic.heading || (graphic.caption ?? '')) === 'rtl';
  const direction = isMirrored ? 'rtl' : 'ltr';
  const common = { left: column.x, width: column.width, direction } as const;
  return (context, share) => {
    if (badge !== null)
      drawBadge(context, input, badge, { left: column.x, width: column.width, top: column.y, scale, isMirrored });
    if (heading !== null) drawBlock(context, typesetter, heading, { ...common, top: column.y, paint: palette.ink });
    const top = column.y + (layout.headHeight > 0 ? layout.headHeight + gap : 0);
    const height = Math.max(iconSize, figure.height);
    const iconX = isMirrored ? column.x + column.width - iconSize : column.x;
    icon?.draw(context, {
      x: iconX,
      y: top + (height - iconSize) / 2,
      size: iconSize,
      paint: tint,
      strokeWidth: 2.4,
    });
    const iconRoom = iconSize === 0 ? 0 : iconSize + 32 * scale;
    const left = isMirrored ? column.x + column.width - iconRoom - figure.width : column.x + iconRoom;
    figure.draw(context, { left, width: figure.width, top: top + (height - figure.height) / 2, share });
    if (caption === null) return;
    drawBlock(context, typesetter, caption, { ...common, top: top + height + gap, paint: palette.inkSoft });
  };
}
