// The upright axis of a chart: lines across at round numbers, the numbers beside them and the unit above.
import { withAlpha } from '../../../drawing/colour.ts';
import type { Box } from '../../../model/geometry.ts';
import type { Context2D } from '../../../model/surface.ts';
import { drawLines } from '../../text/draw-lines.ts';
import type { TypeStyle } from '../../text/typesetter.ts';
import { type AxisScale, writeValue } from '../chart-scale.ts';
import { axisTitle, type ChartInput, tickUnit } from './chart-body.ts';

/** The axis and the area beside it. */
export interface AxisPlan {
  readonly area: Box;
  readonly scale: AxisScale;
  readonly yOf: (value: number) => number;
  readonly style: TypeStyle;
  readonly title: string | null;
  readonly ticks: readonly { readonly text: string; readonly value: number }[];
}

/** Plans the axis of a chart that keeps `head` above its area and `foot` below it. */
export function planAxis(options: {
  readonly input: ChartInput;
  readonly scale: AxisScale;
  readonly head: number;
  readonly foot: number;
}): AxisPlan {
  const { input, scale, head, foot } = options;
  const { room, typesetter, graphic } = input;
  const style: TypeStyle = { weight: 500, size: 24 * room.scale };
  const unit = tickUnit(graphic.unit);
  const ticks = scale.ticks.map((value) => ({ value, text: `${writeValue(value)}${unit}` }));
  const gutter = Math.max(...ticks.map((tick) => typesetter.measure(tick.text, style))) + 18 * room.scale;
  const title = axisTitle(graphic.unit);
  const top = (title === null ? 0 : style.size * 1.4) + head;
  const area = {
    x: room.isMirrored ? 0 : gutter,
    y: top,
    width: room.width - gutter,
    height: Math.max(1, room.height - top - foot),
  };
  const yOf = (value: number) => area.y + area.height * (1 - (value - scale.low) / (scale.high - scale.low));
  return { area, scale, yOf, style, title, ticks };
}

/** Draws the axis. */
export function drawAxis(context: Context2D, { room, palette, typesetter }: ChartInput, axis: AxisPlan): void {
  const { area, style } = axis;
  const lineHeight = style.size * 1.3;
  const common = { style, paint: palette.inkSoft, lineHeight } as const;
  const gutter = room.width - area.width;
  for (const { value, text } of axis.ticks) {
    const y = axis.yOf(value);
    context.fillStyle = withAlpha(palette.ink, value === 0 ? 0.4 : 0.13);
    context.fillRect(area.x, y - 1.5, area.width, value === 0 ? 3 : 2);
    const left = room.isMirrored ? area.width + 18 * room.scale : 0;
    drawLines(context, typesetter, {
      ...common,
      lines: [text],
      left,
      width: gutter - 18 * room.scale,
      top: y - lineHeight / 2,
      align: room.isMirrored ? 'start' : 'end',
      direction: 'ltr',
    });
  }
  if (axis.title === null) return;
  drawLines(context, typesetter, {
    ...common,
    lines: [axis.title],
    left: 0,
    width: room.width,
    top: 0,
    align: 'start',
  });
}
