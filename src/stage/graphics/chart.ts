// A small line or bar chart with its axis, drawn growing.
import { mixColours, withAlpha } from '../../drawing/colour.ts';
import { type Point, point, traceCurve } from '../../drawing/curves.ts';
import { clamp, easeOut, lerp } from '../../drawing/numbers.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { Box } from '../../model/geometry.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Palette } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';
import { drawLines } from '../text/draw-lines.ts';
import type { TypeStyle, Typesetter } from '../text/typesetter.ts';
import { type AxisScale, createAxisScale, writeValue } from './chart-scale.ts';

/** A chart's data. */
type ChartData = NonNullable<Extract<Graphic, { kind: 'number-card' }>['chart']>;

/** A chart laid out in a box. */
export interface Chart {
  /** Axis labels that had to be cut. */
  readonly overflow: readonly string[];
  readonly draw: (context: Context2D, share: number) => void;
}

interface ChartInput {
  readonly data: ChartData;
  readonly box: Box;
  readonly scale: number;
  readonly palette: Palette;
  /** Of line or bars. */
  readonly colour: string;
  readonly typesetter: Typesetter;
}

interface Label {
  readonly text: string;
  /** The text before it was cut. */
  readonly whole: string;
  readonly x: number;
  readonly isCut: boolean;
}

interface Plot {
  readonly input: ChartInput;
  readonly area: Box;
  readonly axis: AxisScale;
  /** What is written over each bar, or null when the numbers stand along the axis. */
  readonly values: readonly string[] | null;
  readonly labels: readonly Label[];
  readonly slot: number;
  readonly style: TypeStyle;
  readonly lineHeight: number;
  readonly yOf: (value: number) => number;
  readonly xOf: (index: number) => number;
}

const curveTension = 0.16;

/** Lays out a chart. */
export function createChart(input: ChartInput): Chart {
  const plot = createPlot(input);
  return {
    overflow: plot.labels.filter((label) => label.isCut).map((label) => label.whole),
    draw: (context, share) => {
      drawAxis(context, plot);
      if (input.data.kind === 'bar') drawBars(context, plot, share);
      else drawCurve(context, plot, share);
    },
  };
}

function createPlot(input: ChartInput): Plot {
  const { data, box, scale, typesetter } = input;
  const style: TypeStyle = { weight: 500, size: 22 * scale };
  const lineHeight = style.size * 1.3;
  const numbers = data.points.map((it) => it.value);
  const values = valuesOverBars(input);
  const axis =
    values === null
      ? createAxisScale(numbers, data.kind === 'bar')
      : { low: Math.min(0, ...numbers), high: Math.max(0, ...numbers) || 1, ticks: [0] };
  const tickRoom = Math.max(...axis.ticks.map((tick) => typesetter.measure(writeValue(tick), style)));
  const gutter = values === null ? tickRoom + 16 * scale : 0;
  // Half a line above the highest tick for its label; a value's label over the highest bar.
  const head = values !== null ? lineHeight * 1.1 : lineHeight * 0.6;
  const foot = lineHeight + 10 * scale;
  const area = { x: box.x + gutter, y: box.y + head, width: box.width - gutter, height: box.height - head - foot };
  const count = data.points.length;
  const slot = area.width / (data.kind === 'bar' ? count : count - 1 + 0.9);
  const xOf = (index: number) => area.x + slot * (data.kind === 'bar' ? index + 0.5 : index + 0.45);
  const yOf = (value: number) => area.y + area.height * (1 - (value - axis.low) / (axis.high - axis.low));
  const labels = placeLabels(input, { slot, style, xOf });
  return { input, area, axis, values, labels, slot, style, lineHeight, yOf, xOf };
}

const valueStyle = (scale: number): TypeStyle => ({ weight: 700, size: 22 * scale });

/** The numbers over the bars, when every one has room above its own. */
function valuesOverBars({ data, box, scale, typesetter }: ChartInput): readonly string[] | null {
  if (data.kind !== 'bar') return null;
  const values = data.points.map((it) => writeValue(it.value));
  const slot = box.width / values.length;
  return values.every((text) => typesetter.measure(text, valueStyle(scale)) < slot * 0.94) ? values : null;
}

/** Labels for as many points as have room for theirs: all, or every second, third … one when they are crowded. */
function placeLabels(input: ChartInput, plot: Pick<Plot, 'slot' | 'style' | 'xOf'>): Label[] {
  const { data, box, typesetter, scale } = input;
  const widths = data.points.map((it) => typesetter.measure(it.label, plot.style));
  const widest = Math.max(...widths) + 14 * scale;
  // The first and last label are moved inwards to stay inside the box, which takes room from their neighbours.
  const moved = Math.max(0, (widest - plot.slot) / 2);
  const stride = Math.min(Math.ceil((widest + moved) / plot.slot), Math.ceil(data.points.length / 2));
  const room = { width: Math.max(1, plot.slot * stride - moved - 8 * scale), maxLines: 1 };
  return data.points.flatMap(({ label }, index) => {
    if (index % stride !== 0 || label.trim() === '') return [];
    const set = typesetter.set(label, plot.style, room);
    const half = set.width / 2;
    const x = clamp(plot.xOf(index), box.x + half, box.x + box.width - half);
    return [{ text: set.lines[0] ?? '', whole: label, x, isCut: set.isCut }];
  });
}

function drawAxis(context: Context2D, plot: Plot): void {
  const { area, axis, input, style, lineHeight } = plot;
  const { palette, typesetter } = input;
  const common = { style, paint: palette.inkSoft, lineHeight } as const;
  for (const tick of axis.ticks) {
    const y = plot.yOf(tick);
    context.fillStyle = withAlpha(palette.ink, tick === 0 ? 0.2 : 0.09);
    context.fillRect(area.x, y - 1, area.width, 2);
    if (plot.values !== null) continue;
    const place = { left: input.box.x, width: area.x - input.box.x - 14 * input.scale, top: y - lineHeight / 2 };
    drawLines(context, typesetter, { ...common, ...place, lines: [writeValue(tick)], align: 'end', direction: 'ltr' });
  }
  const top = area.y + area.height + 10 * input.scale;
  for (const label of plot.labels) {
    const place = { left: label.x - plot.slot, width: plot.slot * 2, top };
    drawLines(context, typesetter, { ...common, ...place, lines: [label.text], align: 'centre' });
  }
}

function drawBars(context: Context2D, plot: Plot, share: number): void {
  const { input, slot, lineHeight } = plot;
  const { data, palette, colour, typesetter, scale } = input;
  const width = Math.min(slot * 0.62, 90 * scale);
  const style = valueStyle(scale);
  const most = Math.max(...data.points.map((it) => it.value));
  data.points.forEach(({ value }, index) => {
    const grown = easeOut(share * 1.5 - (0.5 * index) / data.points.length);
    const y = plot.yOf(value * grown);
    const zero = plot.yOf(0);
    const [top, height] = [Math.min(y, zero), Math.abs(y - zero)];
    const round = Math.min(10 * scale, width / 2, height);
    context.beginPath();
    const corners = value >= 0 ? [round, round, 0, 0] : [0, 0, round, round];
    context.roundRect(plot.xOf(index) - width / 2, top, width, height, corners);
    context.fillStyle = value === most ? colour : mixColours(palette.paper, colour, 0.45);
    context.fill();
    if (plot.values === null) return;
    const place = {
      left: plot.xOf(index) - slot / 2,
      width: slot,
      top: top - lineHeight * 1.02,
      align: 'centre',
    } as const;
    const paint = withAlpha(palette.ink, grown);
    drawLines(context, typesetter, { ...place, lines: [plot.values[index] ?? ''], style, paint, lineHeight });
  });
}

function drawCurve(context: Context2D, plot: Plot, share: number): void {
  const { input, area } = plot;
  const { data, palette, colour, scale } = input;
  const floor = area.y + area.height;
  const count = data.points.length;
  const points: Point[] = data.points.map(({ value }, index) => {
    const grown = easeOut(share * 1.6 - (0.6 * index) / count);
    return point(plot.xOf(index), lerp(floor, plot.yOf(value), grown));
  });
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return;
  context.beginPath();
  traceCurve(context, points, { closed: false, tension: curveTension });
  context.strokeStyle = colour;
  context.lineWidth = 7 * scale;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke();
  context.lineTo(last.x, floor);
  context.lineTo(first.x, floor);
  context.closePath();
  context.fillStyle = linearGradient(context, point(0, area.y), point(0, floor), [
    [0, withAlpha(colour, 0.32)],
    [1, withAlpha(colour, 0)],
  ]);
  context.fill();
  const dot = 11 * scale * easeOut((share - 0.7) / 0.3);
  for (const [radius, paint] of [
    [dot, colour],
    [dot * 0.5, palette.paper],
  ] as const) {
    context.beginPath();
    context.arc(last.x, last.y, radius, 0, 2 * Math.PI);
    context.fillStyle = paint;
    context.fill();
  }
}
