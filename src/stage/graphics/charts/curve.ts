// A line through the values, filled below for areas, that runs on to each value as it is named.
import { withAlpha } from '../../../drawing/colour.ts';
import { type Point, point, traceCurve } from '../../../drawing/curves.ts';
import { clamp, easeOut, lerp } from '../../../drawing/numbers.ts';
import { linearGradient } from '../../../drawing/paint.ts';
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
  readonly points: readonly Point[];
  readonly labels: readonly { readonly block: TextBlock; readonly x: number }[];
  /** Indices of the values that are written. */
  readonly written: ReadonlySet<number>;
  readonly value: TypeStyle;
}

const curveTension = 0.14;

/** Lays out a line or area. */
export function layCurve(input: ChartInput): CardBody {
  const { graphic, room, typesetter } = input;
  const { scale } = room;
  const numbers = graphic.items.map((item) => item.value);
  const value: TypeStyle = { weight: 800, size: 30 * scale };
  const labelStyle: TypeStyle = { weight: 700, size: 25 * scale };
  const axis = planAxis({
    input,
    scale: createAxisScale(numbers, graphic.chart === 'area'),
    head: value.size * 1.5,
    foot: labelStyle.size * 1.24 + 18 * scale,
  });
  const count = numbers.length;
  const inset = Math.max(...graphic.items.map((it) => typesetter.measure(it.text, value))) / 2 + 6 * scale;
  const step = count > 1 ? (axis.area.width - 2 * inset) / (count - 1) : 0;
  const xOf = (index: number) => axis.area.x + inset + step * (room.isMirrored ? count - 1 - index : index);
  const points = numbers.map((number, index) =>
    point(count > 1 ? xOf(index) : axis.area.x + axis.area.width / 2, axis.yOf(number)),
  );
  const labels = placeLabels(input, { points, style: labelStyle, step });
  const plan: Plan = { axis, points, labels, written: chooseWritten(input, value, step), value };
  return {
    width: room.width,
    height: room.height,
    fits: labels.every(({ block }) => block.isWhole) && axis.area.height > 150 * scale,
    texts: itemTexts(graphic),
    overflow: labels.filter(({ block }) => block.isCut).map(({ block }) => block.text),
    motions: input.motions,
    draw: (context, frameIndex) => {
      drawAxis(context, input, axis);
      drawRun(context, input, plan, frameIndex);
      drawPoints(context, input, plan, frameIndex);
    },
  };
}

/** Labels of as many points as have room for theirs: all, or every second, third … */
function placeLabels(
  { graphic, room, typesetter }: ChartInput,
  { points, style, step }: { readonly points: readonly Point[]; readonly style: TypeStyle; readonly step: number },
): Plan['labels'] {
  const widest = Math.max(...graphic.items.map((item) => typesetter.measure(item.label, style))) + 20 * room.scale;
  const stride = step === 0 ? 1 : Math.min(Math.ceil(widest / step), Math.ceil(graphic.items.length / 2));
  const width = Math.max(1, step === 0 ? room.width : step * stride - 12 * room.scale);
  return graphic.items.flatMap((item, index) => {
    if (index % stride !== 0 || item.label.trim() === '') return [];
    const block = setBlock(typesetter, item.label, style, { width, maxLines: 1 });
    const half = block.width / 2;
    return [{ block, x: clamp(points[index]?.x ?? 0, half, room.width - half) }];
  });
}

/** All values when they have room; else the last, the highest, the lowest, the first, and those that fit between. */
function chooseWritten({ graphic, typesetter }: ChartInput, style: TypeStyle, step: number): ReadonlySet<number> {
  const numbers = graphic.items.map((item) => item.value);
  const widths = graphic.items.map((item) => typesetter.measure(item.text, style));
  const indices = numbers.map((_, index) => index);
  const ranked = [
    indices.length - 1,
    numbers.indexOf(Math.max(...numbers)),
    numbers.indexOf(Math.min(...numbers)),
    ...indices,
  ];
  const chosen = new Set<number>();
  for (const index of ranked) {
    const isFree = [...chosen].every(
      (other) => Math.abs(other - index) * step > ((widths[other] ?? 0) + (widths[index] ?? 0)) / 2 + style.size * 0.5,
    );
    if (isFree) chosen.add(index);
  }
  return chosen;
}

/** The line as far as it has come: all of it, seen through a window that opens with the items. */
function drawRun(context: Context2D, input: ChartInput, { axis, points }: Plan, frameIndex: number): void {
  const { palette, room, graphic, motions } = input;
  const { area } = axis;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return;
  const reach = points.reduce((x, at, index) => {
    const before = points[index - 1];
    const share = easeOut(motions[index]?.share(frameIndex) ?? 1);
    return before === undefined || share === 0 ? x : lerp(before.x, at.x, share);
  }, first.x);
  const floor = area.y + area.height;
  context.save();
  context.beginPath();
  const [from, to] = room.isMirrored ? [reach, room.width] : [0, reach];
  context.rect(from, -20, to - from, room.height + 40);
  context.clip();
  context.beginPath();
  traceCurve(context, points, { closed: false, tension: curveTension });
  context.strokeStyle = palette.accent;
  context.lineWidth = 8 * room.scale;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke();
  context.lineTo(last.x, floor);
  context.lineTo(first.x, floor);
  context.closePath();
  const strength = graphic.chart === 'area' ? 0.5 : 0.14;
  context.fillStyle = linearGradient(context, point(0, area.y), point(0, floor), [
    [0, withAlpha(palette.accent, strength)],
    [1, withAlpha(palette.accent, graphic.chart === 'area' ? 0.12 : 0)],
  ]);
  context.fill();
  context.restore();
}

function drawPoints(context: Context2D, input: ChartInput, plan: Plan, frameIndex: number): void {
  const { palette, room, typesetter, motions, values } = input;
  const { axis, points, labels, written, value } = plan;
  for (const { block, x } of labels) {
    const top = axis.area.y + axis.area.height + 16 * room.scale;
    const place = { left: x - block.width / 2, width: block.width, top, align: 'centre' } as const;
    drawBlock(context, typesetter, block, { ...place, paint: palette.inkSoft });
  }
  points.forEach((at, index) => {
    const share = easeOut(((motions[index]?.share(frameIndex) ?? 1) - 0.45) / 0.55);
    if (share === 0) return;
    for (const [radius, paint] of [
      [13, palette.accent],
      [7, palette.paper],
    ] as const) {
      context.beginPath();
      context.arc(at.x, at.y, radius * room.scale * share, 0, 2 * Math.PI);
      context.fillStyle = paint;
      context.fill();
    }
    if (!written.has(index)) return;
    const lineHeight = value.size * 1.2;
    const text = values[index]?.(share) ?? '';
    const top = at.y + valueShift(input, plan, index);
    haloText(context, input, { text, style: value, x: at.x, middle: top + lineHeight / 2 });
    drawLines(context, typesetter, {
      ...{ lines: [text], style: value, paint: palette.ink, lineHeight },
      ...{ left: at.x - 300, width: 600, top, align: 'centre' },
    });
  });
}

/** Paper around a value, for where the line runs below it. */
function haloText(
  context: Context2D,
  { palette, room, typesetter }: ChartInput,
  {
    text,
    style,
    x,
    middle,
  }: { readonly text: string; readonly style: TypeStyle; readonly x: number; readonly middle: number },
): void {
  typesetter.apply(context, text, style);
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 14 * room.scale;
  context.strokeStyle = withAlpha(palette.paper, 0.94);
  context.strokeText(text, x, middle + style.size * 0.355);
}

/** A value stands above its point, or below it in a valley, where the line would run through it; never in the labels. */
function valueShift({ room }: ChartInput, { points, axis, value }: Plan, index: number): number {
  const lineHeight = value.size * 1.2;
  const gap = 16 * room.scale;
  const at = points[index]?.y ?? 0;
  const beside = [points[index - 1]?.y, points[index + 1]?.y].filter((y) => y !== undefined);
  const isValley = beside.every((y) => y < at - lineHeight * 0.6);
  const hasRoomBelow = at + gap + lineHeight < axis.area.y + axis.area.height;
  return isValley && hasRoomBelow ? gap - 4 * room.scale : -lineHeight - gap;
}
