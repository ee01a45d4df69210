// Bars that lie beside or below their labels: for long labels, many values, and narrow cards.
import { mixColours } from '../../../drawing/colour.ts';
import { easeOut } from '../../../drawing/numbers.ts';
import type { Context2D } from '../../../model/surface.ts';
import { drawLines } from '../../text/draw-lines.ts';
import type { TypeStyle } from '../../text/typesetter.ts';
import type { CardBody } from '../framed-card.ts';
import { drawBlock, setBlock, type TextBlock } from '../text-block.ts';
import { axisTitle, type ChartInput, itemTexts } from './chart-body.ts';

interface Plan {
  readonly labels: readonly TextBlock[];
  /** Labels stand above their bars instead of beside them. */
  readonly isStacked: boolean;
  readonly labelWidth: number;
  readonly valueWidth: number;
  readonly rowHeight: number;
  readonly barHeight: number;
  readonly value: TypeStyle;
  readonly top: number;
}

/** Widest share of the room that labels beside the bars may take. */
const labelShare = 0.36;

/** Lays out lying bars. */
export function layRows(input: ChartInput): CardBody {
  const { graphic, room } = input;
  const title = axisTitle(graphic.unit);
  const beside = planRows(input, false);
  const plan =
    beside.labels.every((label) => label.isWhole) && room.width > 700 * room.scale ? beside : planRows(input, true);
  const titleStyle: TypeStyle = { weight: 500, size: 24 * room.scale };
  // Labels of two lines keep apart from the rows above and below.
  const tallest = Math.max(...plan.labels.map(({ height }) => height));
  const leastRow = plan.isStacked ? 84 * room.scale : Math.max(58 * room.scale, tallest + 16 * room.scale);
  return {
    width: room.width,
    height: plan.top + plan.rowHeight * graphic.items.length,
    fits: plan.rowHeight >= leastRow && plan.labels.every((label) => label.isWhole),
    texts: itemTexts(graphic),
    overflow: plan.labels.filter((label) => label.isCut).map((label) => label.text),
    motions: input.motions,
    draw: (context, frameIndex) => {
      for (const index of graphic.items.keys()) drawRow(context, input, plan, { index, frameIndex });
      if (title === null) return;
      const place = { left: 0, width: room.width, top: 0, lineHeight: titleStyle.size * 1.3, align: 'start' } as const;
      drawLines(context, input.typesetter, {
        ...place,
        lines: [title],
        style: titleStyle,
        paint: input.palette.inkSoft,
      });
    },
  };
}

function planRows({ graphic, room, typesetter }: ChartInput, isStacked: boolean): Plan {
  const { scale, width, height } = room;
  const count = graphic.items.length;
  const value: TypeStyle = { weight: 800, size: 32 * scale };
  const labelStyle: TypeStyle = { weight: 700, size: 28 * scale };
  const valueWidth = Math.max(...graphic.items.map((item) => typesetter.measure(item.text, value))) + 18 * scale;
  const labelRoom = isStacked ? width - valueWidth : width * labelShare;
  const lines = { width: labelRoom, maxLines: isStacked ? 1 : 2, balanced: true };
  const labels = graphic.items.map((item) => setBlock(typesetter, item.label, labelStyle, lines));
  const top = axisTitle(graphic.unit) === null ? 0 : 38 * scale;
  const rowHeight = Math.min(Math.max(1, (height - top) / count), (isStacked ? 130 : 110) * scale);
  const barHeight = isStacked ? Math.min(30 * scale, rowHeight * 0.34) : Math.min(rowHeight * 0.62, 70 * scale);
  const labelWidth = isStacked ? 0 : Math.max(...labels.map((label) => label.width)) + 24 * scale;
  return {
    labels,
    isStacked,
    labelWidth,
    valueWidth,
    rowHeight,
    barHeight,
    value,
    top,
  };
}

/** Where the parts of a row stand. */
function placeRow({ room }: ChartInput, plan: Plan, index: number) {
  const { labels, isStacked, labelWidth, valueWidth, rowHeight, barHeight, value } = plan;
  const { scale, width, isMirrored } = room;
  const labelHeight = labels[index]?.height ?? 0;
  const top = plan.top + index * rowHeight;
  const middle = top + rowHeight / 2;
  const lineHeight = value.size * 1.2;
  if (isStacked) {
    const labelTop = middle - labelHeight - 2 * scale;
    return {
      label: { left: isMirrored ? valueWidth : 0, width: width - valueWidth, top: labelTop },
      bar: { left: 0, width, top: middle + 8 * scale, height: barHeight },
      value: { top: labelTop + (labelHeight - lineHeight) / 2, lineHeight },
    };
  }
  const barWidth = Math.max(0, width - labelWidth - valueWidth);
  return {
    label: { left: isMirrored ? width - labelWidth : 0, width: labelWidth, top: middle - labelHeight / 2 },
    bar: {
      left: isMirrored ? valueWidth : labelWidth,
      width: barWidth,
      top: middle - barHeight / 2,
      height: barHeight,
    },
    value: { top: middle - lineHeight / 2, lineHeight },
  };
}

function drawRow(
  context: Context2D,
  input: ChartInput,
  plan: Plan,
  { index, frameIndex }: { readonly index: number; readonly frameIndex: number },
): void {
  const { graphic, room, palette, typesetter } = input;
  const [item, label] = [graphic.items[index], plan.labels[index]];
  if (item === undefined || label === undefined) return;
  const share = easeOut(input.motions[index]?.share(frameIndex) ?? 1);
  const place = placeRow(input, plan, index);
  const paint = mixColours(palette.inkSoft, palette.ink, share);
  drawBlock(context, typesetter, label, { ...place.label, paint, direction: room.isMirrored ? 'rtl' : 'ltr' });
  drawBar(context, input, { ...place.bar, value: item.value, share });
  if (share === 0) return;
  drawLines(context, typesetter, {
    ...{ lines: [input.values[index]?.(share) ?? ''], style: plan.value, paint: palette.ink, ...place.value },
    left: room.isMirrored ? 0 : room.width - plan.valueWidth,
    width: plan.valueWidth,
    align: room.isMirrored ? 'start' : 'end',
    direction: 'ltr',
  });
}

interface Bar {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly value: number;
  readonly share: number;
}

/** A bar on its track; values below zero grow from the zero line the other way. */
function drawBar(context: Context2D, { graphic, palette, room, cornerRadius }: ChartInput, bar: Bar): void {
  const values = graphic.items.map((item) => item.value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = high - low || 1;
  const round = Math.min(bar.height / 2, bar.width / 2, cornerRadius * 0.5);
  context.beginPath();
  context.roundRect(bar.left, bar.top, bar.width, bar.height, round);
  context.fillStyle = palette.accentSoft;
  context.fill();
  const at = (value: number) => {
    const share = (value - low) / span;
    return bar.left + bar.width * (room.isMirrored ? 1 - share : share);
  };
  const [from, to] = [at(0), at(bar.value * bar.share)];
  const length = Math.abs(to - from);
  if (length < 1) return;
  context.beginPath();
  context.roundRect(Math.min(from, to), bar.top, length, bar.height, Math.min(round, length / 2));
  context.fillStyle = bar.value === high ? palette.accent : mixColours(palette.paper, palette.accent, 0.62);
  context.fill();
}
