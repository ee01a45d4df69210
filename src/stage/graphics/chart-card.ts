// A chart as a card of its own: its kind, its values one after the other, axis and unit.
import type { Card, CardInput } from './card.ts';
import { type ChartCard, type ChartInput, countingValues } from './charts/chart-body.ts';
import { layColumns } from './charts/columns.ts';
import { layCurve } from './charts/curve.ts';
import { layGauge } from './charts/gauge.ts';
import { layPie } from './charts/pie.ts';
import { layRows } from './charts/rows.ts';
import { type CardBody, createFramedCard } from './framed-card.ts';
import { createItemMotions } from './motion.ts';

const growSeconds = 0.9;
/** Larger texts would take the room from the chart itself. */
const largestScale = 1.2;

/** Lays out a chart card. */
export function createChartCard(input: CardInput<ChartCard>): Card {
  const { graphic, style, typesetter } = input;
  const motions = createItemMotions(input, graphic.items.length, growSeconds);
  const values = countingValues(graphic);
  const { heading, caption, isExample } = graphic;
  const sample = graphic.items.map((item) => item.label).join(' ');
  return createFramedCard(input, { heading, caption, isExample, sample, largest: largestScale }, (room) => {
    const { palette, cornerRadius } = style;
    return layChart({ graphic, room, palette, typesetter, cornerRadius, motions, values });
  });
}

function layChart(input: ChartInput): CardBody {
  switch (input.graphic.chart) {
    case 'bar':
      return layBars(input);
    case 'line':
    case 'area':
      return layCurve(input);
    case 'pie':
    case 'donut':
      return layPie(input);
    case 'gauge':
      return layGauge(input);
  }
}

/** Labels this small still read well below standing bars. */
const standingScale = 1;

/** Standing bars when every label has room below its own at a readable size; lying ones else. */
function layBars(input: ChartInput): CardBody {
  const { room } = input;
  const tried = layColumns({ ...input, room: { ...room, scale: Math.min(room.scale, standingScale) } });
  return tried.fits ? layColumns(input) : layRows(input);
}
