// One value read against the end of its scale, on a half circle.
import { mixColours } from '../../../drawing/colour.ts';
import { point } from '../../../drawing/curves.ts';
import { easeOut } from '../../../drawing/numbers.ts';
import { linearGradient } from '../../../drawing/paint.ts';
import type { Context2D } from '../../../model/surface.ts';
import { drawLines } from '../../text/draw-lines.ts';
import type { TypeStyle } from '../../text/typesetter.ts';
import { createAxisScale, writeValue } from '../chart-scale.ts';
import type { CardBody } from '../framed-card.ts';
import { drawBlock, setBlock, type TextBlock } from '../text-block.ts';
import { type ChartCard, type ChartInput, tickUnit } from './chart-body.ts';

interface Plan {
  readonly centreX: number;
  readonly centreY: number;
  readonly radius: number;
  readonly thickness: number;
  readonly end: number;
  readonly label: TextBlock;
  readonly ends: readonly [string, string];
  readonly endStyle: TypeStyle;
}

const thicknessShare = 0.24;

/** Lays out a gauge of the first item. */
export function layGauge(input: ChartInput): CardBody {
  const { graphic, room, typesetter } = input;
  const { scale, width, height } = room;
  const [item] = graphic.items;
  const end = scaleEnd(graphic);
  const endStyle: TypeStyle = { weight: 500, size: 26 * scale };
  const label = setBlock(
    typesetter,
    item?.label ?? '',
    { weight: 700, size: 32 * scale },
    { width: width * 0.9, maxLines: 2, balanced: true },
  );
  const foot = endStyle.size * 1.4 + label.height + 18 * scale;
  const radius = Math.max(1, Math.min(width / 2, height - foot));
  const used = radius + foot;
  const unit = tickUnit(graphic.unit);
  const plan: Plan = {
    ...{ centreX: width / 2, centreY: radius, radius, thickness: radius * thicknessShare },
    ...{ end, label, endStyle, ends: [`0${unit}`, `${writeValue(end)}${unit}`] },
  };
  return {
    width,
    height: used,
    fits: label.isWhole && radius > Math.min(width, height) * 0.3,
    texts: [item?.label ?? '', item?.text ?? '', ...plan.ends],
    overflow: label.isCut ? [label.text] : [],
    motions: input.motions.slice(0, 1),
    draw: (context, frameIndex) => {
      const share = easeOut(input.motions[0]?.share(frameIndex) ?? 1);
      drawArc(context, input, plan, share);
      drawTexts(context, input, plan, share);
    },
  };
}

function scaleEnd({ max, unit, items }: ChartCard): number {
  const [item] = items;
  if (max !== null && max > 0) return max;
  if (unit === '%' || item?.text.includes('%')) return 100;
  return createAxisScale([item?.value ?? 1], true).high;
}

function drawArc(context: Context2D, { graphic, palette, room }: ChartInput, plan: Plan, share: number): void {
  const { centreX, centreY, radius, thickness, end } = plan;
  const reach = Math.min(1, Math.max(0, (graphic.items[0]?.value ?? 0) / end)) * share;
  const middle = radius - thickness / 2;
  const stroke = (from: number, to: number, paint: Parameters<typeof linearGradient>[0]['strokeStyle']) => {
    context.beginPath();
    context.arc(centreX, centreY, middle, Math.PI * (1 + from), Math.PI * (1 + to));
    context.lineWidth = thickness;
    context.lineCap = 'butt';
    context.strokeStyle = paint;
    context.stroke();
  };
  stroke(0, 1, mixColours(palette.paper, palette.ink, 0.1));
  if (reach === 0) return;
  const ends = [point(centreX - radius, 0), point(centreX + radius, 0)] as const;
  const [from, to] = room.isMirrored ? [1 - reach, 1] : [0, reach];
  stroke(
    from,
    to,
    linearGradient(context, ...ends, [
      [0, mixColours(palette.paper, palette.accent, room.isMirrored ? 1 : 0.6)],
      [1, mixColours(palette.paper, palette.accent, room.isMirrored ? 0.6 : 1)],
    ]),
  );
  // The needle's mark at the end of the reach.
  const angle = Math.PI * (1 + (room.isMirrored ? from : to));
  context.beginPath();
  const [inner, outer] = [radius - thickness - 10 * room.scale, radius];
  context.moveTo(centreX + inner * Math.cos(angle), centreY + inner * Math.sin(angle));
  context.lineTo(centreX + outer * Math.cos(angle), centreY + outer * Math.sin(angle));
  context.lineWidth = 8 * room.scale;
  context.lineCap = 'round';
  context.strokeStyle = palette.ink;
  context.stroke();
}

function drawTexts(context: Context2D, input: ChartInput, plan: Plan, share: number): void {
  const { graphic, palette, typesetter, room, values } = input;
  const { centreX, centreY, radius, thickness, endStyle, label } = plan;
  const text = graphic.items[0]?.text ?? '';
  const natural = typesetter.measure(text, { weight: 800, size: 100 });
  const size = Math.min(radius * 0.46, (100 * (radius - thickness) * 1.6) / Math.max(1, natural));
  const lineHeight = size * 1.1;
  drawLines(context, typesetter, {
    lines: [values[0]?.(share) ?? text],
    style: { weight: 800, size, spacing: -0.02 },
    paint: palette.ink,
    ...{ left: centreX - radius, width: 2 * radius, top: centreY - lineHeight * 1.02, lineHeight, align: 'centre' },
  });
  const ends = room.isMirrored ? [...plan.ends].reverse() : plan.ends;
  const endTop = centreY + 8 * room.scale;
  ends.forEach((end, index) => {
    const middle = centreX + (index === 0 ? -1 : 1) * (radius - thickness / 2);
    drawLines(context, typesetter, {
      ...{ lines: [end], style: endStyle, paint: palette.inkSoft, lineHeight: endStyle.size * 1.3 },
      ...{ left: middle - radius, width: 2 * radius, top: endTop, align: 'centre', direction: 'ltr' },
    });
  });
  drawBlock(context, typesetter, label, {
    ...{ left: 0, width: room.width, top: endTop + endStyle.size * 1.4 + 8 * room.scale, align: 'centre' },
    paint: palette.ink,
  });
}
