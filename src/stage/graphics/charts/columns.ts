// Bars that stand on an axis, for labels short enough to stand below them.
import { mixColours, withAlpha } from '../../../drawing/colour.ts';
import { easeOut } from '../../../drawing/numbers.ts';
import type { Context2D } from '../../../model/surface.ts';
import { drawLines } from '../../text/draw-lines.ts';
import type { TypeStyle } from '../../text/typesetter.ts';
import { createAxisScale } from '../chart-scale.ts';
import type { CardBody } from '../framed-card.ts';
import { drawBlock, setBlock, type TextBlock } from '../text-block.ts';
import { type ChartInput, itemTexts } from './chart-body.ts';
import { type AxisPlan, drawAxis, planAxis } from './value-axis.ts';

interface Plan {
  readonly axis: AxisPlan;
  readonly labels: readonly TextBlock[];
  readonly slot: number;
  readonly value: TypeStyle;
}

/** Share of a slot that a label or value may take. */
const labelShare = 0.94;
const barShare = 0.58;

/** Lays out standing bars; `fits` is false when labels or values have no room. */
export function layColumns(input: ChartInput): CardBody {
  const { graphic, room, typesetter } = input;
  const { scale } = room;
  const count = graphic.items.length;
  const value: TypeStyle = { weight: 800, size: 32 * scale };
  const scaleOf = createAxisScale(
    graphic.items.map((item) => item.value),
    true,
  );
  const labelStyle: TypeStyle = { weight: 700, size: 25 * scale };
  const labelsIn = (width: number) =>
    graphic.items.map((item) => setBlock(typesetter, item.label, labelStyle, { width, maxLines: 2, balanced: true }));
  const footOf = (labels: readonly TextBlock[]) => Math.max(0, ...labels.map((label) => label.height)) + 16 * scale;
  const common = { input, scale: scaleOf, head: value.size * 1.5 } as const;
  const guess = planAxis({ ...common, foot: 0 });
  const slot = guess.area.width / count;
  const labels = labelsIn(slot * labelShare);
  const axis = planAxis({ ...common, foot: footOf(labels) });
  const widestValue = Math.max(...graphic.items.map((item) => typesetter.measure(item.text, value)));
  const plan: Plan = { axis, labels, slot, value };
  return {
    width: room.width,
    height: room.height,
    fits: labels.every((label) => label.isWhole) && widestValue <= slot * labelShare && axis.area.height > 150 * scale,
    texts: itemTexts(graphic),
    overflow: labels.filter((label) => label.isCut).map((label) => label.text),
    motions: input.motions,
    draw: (context, frameIndex) => {
      drawAxis(context, input, axis);
      for (const index of graphic.items.keys()) drawColumn(context, input, plan, { index, frameIndex });
    },
  };
}

function drawColumn(
  context: Context2D,
  input: ChartInput,
  plan: Plan,
  { index, frameIndex }: { readonly index: number; readonly frameIndex: number },
): void {
  const { graphic, room, palette, typesetter, cornerRadius } = input;
  const { axis, slot, value: style } = plan;
  const { scale } = room;
  const item = graphic.items[index];
  const label = plan.labels[index];
  if (item === undefined || label === undefined) return;
  const place = room.isMirrored ? graphic.items.length - 1 - index : index;
  const left = axis.area.x + slot * place;
  const share = easeOut(input.motions[index]?.share(frameIndex) ?? 1);
  const most = Math.max(...graphic.items.map((it) => it.value));
  const width = Math.min(slot * barShare, 150 * scale);
  const [zero, end] = [axis.yOf(0), axis.yOf(item.value * share)];
  const [top, height] = [Math.min(zero, end), Math.abs(end - zero)];
  const round = Math.min(cornerRadius * 0.5, width / 2, height);
  context.beginPath();
  const corners = item.value >= 0 ? [round, round, 0, 0] : [0, 0, round, round];
  context.roundRect(left + (slot - width) / 2, top, width, height, corners);
  context.fillStyle = item.value === most ? palette.accent : mixColours(palette.paper, palette.accent, 0.52);
  context.fill();
  drawBlock(context, typesetter, label, {
    left,
    width: slot,
    top: axis.area.y + axis.area.height + 14 * scale,
    align: 'centre',
    paint: mixColours(palette.inkSoft, palette.ink, share),
  });
  if (share === 0) return;
  const lineHeight = style.size * 1.2;
  drawLines(context, typesetter, {
    lines: [input.values[index]?.(share) ?? ''],
    style,
    paint: withAlpha(palette.ink, Math.min(1, share * 2)),
    left,
    width: slot,
    top: item.value >= 0 ? top - lineHeight - 2 * scale : top + height + 2 * scale,
    lineHeight,
    align: 'centre',
  });
}
