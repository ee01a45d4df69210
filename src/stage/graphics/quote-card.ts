// Somebody's words, set large, with who said them.
import { withAlpha } from '../../drawing/colour.ts';
import { easeOut } from '../../drawing/numbers.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Context2D } from '../../model/surface.ts';
import { textDirection } from '../text/direction.ts';
import { drawLines } from '../text/draw-lines.ts';
import { type Card, type CardInput, centreIn, fitLargest, leastWidth, type SizedLayout } from './card.ts';
import { createMotion, type Motion } from './motion.ts';
import { drawPlate } from './plate.ts';
import { cutTexts, setBlock, type TextBlock } from './text-block.ts';

type QuoteCard = Extract<Graphic, { kind: 'quote-card' }>;

interface Layout extends SizedLayout {
  readonly scale: number;
  readonly padding: number;
  readonly quote: TextBlock;
  readonly attribution: TextBlock | null;
  readonly width: number;
  readonly height: number;
}

const largestScale = 2.3;
const markShare = 1.5;

/** Marks around the whole quote would stand beside the large mark. */
const bare = (quote: string): string => quote.trim().replace(/^["“„«]([^"“”„«»]*)["”“»]$/u, '$1');

function layOut(input: CardInput<QuoteCard>, scale: number): Layout {
  const { graphic, timed, typesetter } = input;
  const padding = 62 * scale;
  const width = timed.box.width - 2 * padding;
  const text = (content: string, weight: 700 | 800, size: number, maxLines: number) =>
    setBlock(typesetter, content, { weight, size: size * scale, spacing: -0.01 }, { width, maxLines, balanced: true });
  const quote = text(bare(graphic.quote), 800, 56, scale > 0.9 ? 6 : 9);
  const attribution = graphic.attribution ? text(graphic.attribution, 700, 32, 2) : null;
  const foot = attribution === null ? 0 : attribution.height + 44 * scale;
  const height = 2 * padding + markHeight(scale) + quote.height + foot;
  const isInside = height <= timed.box.height;
  const areWhole = quote.isWhole && (attribution?.isWhole ?? true);
  const widest = Math.max(quote.width, attribution?.width ?? 0);
  return {
    ...{ scale, padding, quote, attribution, height: Math.min(height, timed.box.height), isInside },
    width: Math.min(timed.box.width, Math.max(widest + 2 * padding, leastWidth(timed.box, 560 * scale))),
    fits: isInside && areWhole,
  };
}

const markHeight = (scale: number): number => 56 * markShare * scale;

/** Lays out a quote card in the middle of its box; its lines come in one after the other. */
export function createQuoteCard(input: CardInput<QuoteCard>): Card {
  const { graphic, timed, style, frameRate } = input;
  const layout = fitLargest((scale) => layOut(input, scale), largestScale);
  const cardBox = centreIn(timed.box, layout.width, layout.height);
  const seconds = (value: number) => Math.round((value * frameRate.num) / frameRate.den);
  const lines = layout.quote.lines.map((_, index) =>
    createMotion(timed.startFrame + seconds(0.1 + 0.14 * index), seconds(0.55)),
  );
  const signed = createMotion(timed.startFrame + seconds(0.3 + 0.14 * lines.length), seconds(0.6));
  return {
    cardBox,
    texts: [graphic.quote, graphic.attribution ?? ''],
    overflow: cutTexts([layout.quote, ...(layout.attribution === null ? [] : [layout.attribution])]),
    motions: [...lines, signed],
    draw: (context, frameIndex) => {
      drawPlate(context, cardBox, style);
      context.save();
      context.translate(cardBox.x + layout.padding, cardBox.y + layout.padding);
      drawTexts(context, input, layout, { lines, signed, frameIndex });
      context.restore();
    },
  };
}

function drawTexts(
  context: Context2D,
  input: CardInput<QuoteCard>,
  layout: Layout,
  at: { readonly lines: readonly Motion[]; readonly signed: Motion; readonly frameIndex: number },
): void {
  const { style, typesetter } = input;
  const { palette } = style;
  const { quote, attribution, scale } = layout;
  const width = layout.width - 2 * layout.padding;
  const direction = textDirection(quote.text);
  const isCentred = style.card.align === 'centre';
  const align = isCentred ? 'centre' : 'start';
  drawMark(context, input, { width, size: markHeight(scale), direction });
  const alpha = context.globalAlpha;
  quote.lines.forEach((line, index) => {
    const rise = easeOut(at.lines[index]?.share(at.frameIndex) ?? 1);
    context.globalAlpha = alpha * rise;
    const top = markHeight(scale) + index * quote.lineHeight + 20 * scale * (1 - rise);
    const { style: type, lineHeight } = quote;
    drawLines(context, typesetter, {
      ...{ lines: [line], style: type, paint: palette.ink, left: 0, width, top, lineHeight, align, direction },
    });
  });
  if (attribution === null) return;
  const share = easeOut(at.signed.share(at.frameIndex));
  context.globalAlpha = alpha * share;
  const top = markHeight(scale) + quote.height + 44 * scale;
  const length = 84 * scale * share;
  const ruleLeft = isCentred ? (width - length) / 2 : direction === 'rtl' ? width - length : 0;
  context.fillStyle = palette.accent;
  context.fillRect(ruleLeft, top - 24 * scale, length, 6 * scale);
  const { lines, style: type, lineHeight } = attribution;
  const place = { left: 0, width, top, lineHeight, align, direction } as const;
  drawLines(context, typesetter, { ...place, lines, style: type, paint: palette.inkSoft });
  context.globalAlpha = alpha;
}

/** Two heavy commas. They are drawn, not set: not every typeface has handsome ones. */
function drawMark(
  context: Context2D,
  { style }: CardInput<QuoteCard>,
  place: { readonly width: number; readonly size: number; readonly direction: 'ltr' | 'rtl' },
): void {
  const size = place.size * 0.72;
  const left =
    style.card.align === 'centre'
      ? (place.width - size * 1.1) / 2
      : place.direction === 'rtl'
        ? place.width - size * 1.1
        : 0;
  context.fillStyle = withAlpha(style.palette.accent, 1);
  for (const shift of [0, 0.6]) {
    const x = left + shift * size;
    const radius = size * 0.235;
    context.beginPath();
    context.arc(x + radius, size - radius, radius, 0, 2 * Math.PI);
    context.fill();
    context.beginPath();
    context.moveTo(x, size - radius);
    context.bezierCurveTo(x, size * 0.36, x + size * 0.16, size * 0.1, x + size * 0.4, 0);
    context.bezierCurveTo(x + size * 0.3, size * 0.2, x + size * 0.24, size * 0.36, x + size * 0.26, size * 0.56);
    context.lineTo(x + radius, size - radius);
    context.closePath();
    context.fill();
  }
}
