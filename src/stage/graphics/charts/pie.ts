// A pie or donut whose slices open one after the other, with its legend.
import { withAlpha } from '../../../drawing/colour.ts';
import { easeOut } from '../../../drawing/numbers.ts';
import type { Box } from '../../../model/geometry.ts';
import type { Context2D } from '../../../model/surface.ts';
import { drawLines } from '../../text/draw-lines.ts';
import type { TypeStyle } from '../../text/typesetter.ts';
import type { CardBody } from '../framed-card.ts';
import { drawBlock, setBlock, type TextBlock } from '../text-block.ts';
import { type ChartInput, itemTexts } from './chart-body.ts';
import { seriesColours } from './series-colours.ts';

interface Plan {
  readonly centreX: number;
  readonly centreY: number;
  readonly radius: number;
  readonly legend: Box;
  readonly labels: readonly TextBlock[];
  readonly rowHeight: number;
  readonly value: TypeStyle;
  readonly fits: boolean;
}

/** A room this much wider than high has the legend beside the pie. */
const wideAspect = 1.15;
const holeShare = 0.58;
const turnStart = -Math.PI / 2;

/** Lays out a pie or donut. */
export function layPie(input: ChartInput): CardBody {
  const { graphic, room } = input;
  const plan = room.width / room.height > wideAspect ? planBeside(input) : planStacked(input);
  const colours = seriesColours(input.palette, graphic.items.length);
  return {
    width: room.width,
    height: room.height,
    fits: plan.fits && plan.labels.every((label) => label.isWhole),
    texts: itemTexts(graphic),
    overflow: plan.labels.filter((label) => label.isCut).map((label) => label.text),
    motions: input.motions,
    draw: (context, frameIndex) => {
      drawSlices(context, input, plan, { colours, frameIndex });
      if (graphic.chart === 'donut') drawMiddle(context, input, plan, frameIndex);
      graphic.items.forEach((_, index) => {
        drawLegendRow(context, input, plan, { index, frameIndex, colour: colours[index] ?? '' });
      });
    },
  };
}

function legendParts({ graphic, room, typesetter }: ChartInput, width: number) {
  const { scale } = room;
  const value: TypeStyle = { weight: 800, size: 34 * scale };
  const valueWidth = Math.max(...graphic.items.map((item) => typesetter.measure(item.text, value)));
  const lines = { width: Math.max(1, width - valueWidth - 76 * scale), maxLines: 2, balanced: true };
  const style: TypeStyle = { weight: 700, size: 28 * scale };
  const labels = graphic.items.map((item) => setBlock(typesetter, item.label, style, lines));
  const least = Math.max(46 * scale, ...labels.map((label) => label.height + 14 * scale));
  return { value, labels, least };
}

function planBeside(input: ChartInput): Plan {
  const { graphic, room } = input;
  const { scale, width, height } = room;
  const diameter = Math.min(height, width * 0.44);
  const gap = 72 * scale;
  const legendWidth = Math.min(width - diameter - gap, 640 * scale);
  const { value, labels, least } = legendParts(input, legendWidth);
  const count = graphic.items.length;
  const rowHeight = Math.min(height / count, 92 * scale);
  const left = (width - diameter - gap - legendWidth) / 2;
  const pieLeft = room.isMirrored ? width - left - diameter : left;
  const legendLeft = room.isMirrored ? left : left + diameter + gap;
  return {
    centreX: pieLeft + diameter / 2,
    centreY: height / 2,
    radius: diameter / 2,
    legend: { x: legendLeft, y: (height - rowHeight * count) / 2, width: legendWidth, height: rowHeight * count },
    ...{ labels, rowHeight, value, fits: rowHeight >= least },
  };
}

function planStacked(input: ChartInput): Plan {
  const { graphic, room } = input;
  const { scale, width, height } = room;
  const { value, labels, least } = legendParts(input, width);
  const count = graphic.items.length;
  const rowHeight = Math.max(least, Math.min(78 * scale, (height * 0.42) / count));
  const gap = 30 * scale;
  const diameter = Math.max(2, Math.min(width * 0.9, height - rowHeight * count - gap));
  const top = (height - diameter - gap - rowHeight * count) / 2;
  return {
    centreX: width / 2,
    centreY: top + diameter / 2,
    radius: diameter / 2,
    legend: { x: 0, y: top + diameter + gap, width, height: rowHeight * count },
    ...{ labels, rowHeight, value, fits: diameter >= Math.min(height * 0.42, width * 0.6) },
  };
}

function drawSlices(
  context: Context2D,
  input: ChartInput,
  { centreX, centreY, radius }: Plan,
  { colours, frameIndex }: { readonly colours: readonly string[]; readonly frameIndex: number },
): void {
  const { graphic, palette, motions, room } = input;
  const amounts = graphic.items.map((item) => Math.max(0, item.value));
  const total = amounts.reduce((sum, amount) => sum + amount, 0) || 1;
  const hole = graphic.chart === 'donut' ? radius * holeShare : 0;
  context.beginPath();
  context.arc(centreX, centreY, radius, 0, 2 * Math.PI);
  context.arc(centreX, centreY, hole, 2 * Math.PI, 0, true);
  context.fillStyle = withAlpha(palette.ink, 0.08);
  context.fill();
  let start = turnStart;
  amounts.forEach((amount, index) => {
    const sweep = (2 * Math.PI * amount) / total;
    const share = easeOut(motions[index]?.share(frameIndex) ?? 1);
    if (share > 0 && sweep > 0) {
      context.beginPath();
      context.arc(centreX, centreY, radius, start, start + sweep * share);
      if (hole > 0) context.arc(centreX, centreY, hole, start + sweep * share, start, true);
      else context.lineTo(centreX, centreY);
      context.closePath();
      context.fillStyle = colours[index] ?? palette.accent;
      context.fill();
      context.strokeStyle = palette.paper;
      context.lineWidth = amounts.length > 1 ? 5 * room.scale : 0.01;
      context.lineJoin = 'round';
      context.stroke();
    }
    start += sweep;
  });
}

/** The largest part so far stands in the hole of a donut: its value, and its name below when that has room. */
function drawMiddle(
  context: Context2D,
  input: ChartInput,
  { centreX, centreY, radius }: Plan,
  frameIndex: number,
): void {
  const { graphic, palette, typesetter, motions, values } = input;
  const shares = graphic.items.map((_, index) => easeOut(motions[index]?.share(frameIndex) ?? 1));
  const shown = graphic.items.flatMap((item, index) => ((shares[index] ?? 0) > 0 ? [{ item, index }] : []));
  const [largest] = [...shown].sort((a, b) => b.item.value - a.item.value);
  if (largest === undefined) return;
  const { item, index } = largest;
  const room = radius * holeShare * 2 * 0.84;
  const natural = (text: string, weight: 700 | 800) => Math.max(1, typesetter.measure(text, { weight, size: 100 }));
  const size = Math.min(radius * 0.36, (100 * room) / natural(item.text, 800));
  const nameSize = Math.min(radius * 0.14, (100 * room) / natural(item.label, 700));
  const hasName = nameSize > radius * 0.09;
  const lineHeight = size * 1.15;
  const top = centreY - (hasName ? lineHeight + nameSize * 1.2 : lineHeight) / 2;
  const common = { left: centreX - radius, width: 2 * radius, align: 'centre' } as const;
  const value = { lines: [values[index]?.(shares[index] ?? 1) ?? item.text], style: { weight: 800, size } as const };
  drawLines(context, typesetter, { ...common, ...value, paint: palette.ink, top, lineHeight });
  if (!hasName) return;
  const name = { lines: [item.label], style: { weight: 700, size: nameSize } as const };
  const nameTop = top + lineHeight;
  drawLines(context, typesetter, {
    ...common,
    ...name,
    paint: palette.inkSoft,
    top: nameTop,
    lineHeight: nameSize * 1.2,
  });
}

function drawLegendRow(
  context: Context2D,
  input: ChartInput,
  plan: Plan,
  { index, frameIndex, colour }: { readonly index: number; readonly frameIndex: number; readonly colour: string },
): void {
  const { palette, typesetter, motions, values, room } = input;
  const { legend, labels, rowHeight, value } = plan;
  const label = labels[index];
  const share = easeOut(motions[index]?.share(frameIndex) ?? 1);
  if (label === undefined || share === 0) return;
  const { scale, isMirrored } = room;
  const direction = isMirrored ? 'rtl' : 'ltr';
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * share;
  const top = legend.y + index * rowHeight;
  const middle = top + rowHeight / 2;
  const swatch = 30 * scale;
  context.beginPath();
  const swatchLeft = isMirrored ? legend.x + legend.width - swatch : legend.x;
  context.roundRect(swatchLeft, middle - swatch / 2, swatch, swatch, Math.min(swatch / 2, input.cornerRadius * 0.3));
  context.fillStyle = colour;
  context.fill();
  const textLeft = isMirrored ? legend.x : legend.x + swatch + 22 * scale;
  const width = legend.width - swatch - 22 * scale;
  drawBlock(context, typesetter, label, {
    left: textLeft,
    width,
    top: middle - label.height / 2,
    paint: palette.ink,
    direction,
  });
  const lineHeight = value.size * 1.2;
  drawLines(context, typesetter, {
    ...{ lines: [values[index]?.(share) ?? ''], style: value, paint: palette.ink, lineHeight },
    ...{ left: textLeft, width, top: middle - lineHeight / 2, align: isMirrored ? 'start' : 'end', direction: 'ltr' },
  });
  context.globalAlpha = alpha;
}
