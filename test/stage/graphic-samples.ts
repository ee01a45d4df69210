// Graphics with short, long, unbroken and foreign texts, and the boxes they go into.
import type { Box } from '../../src/model/geometry.ts';
import { type Graphic, itemCues } from '../../src/model/graphics.ts';
import type { TimelineGraphic } from '../../src/model/timeline.ts';

type ChartKind = Extract<Graphic, { kind: 'chart-card' }>['chart'];

export const boxes = {
  side: { x: 1120, y: 110, width: 704, height: 720 },
  centre: { x: 260, y: 110, width: 1400, height: 720 },
  portrait: { x: 80, y: 160, width: 920, height: 560 },
  fullPortrait: { x: 80, y: 260, width: 920, height: 1060 },
  lowerThird: { x: 96, y: 700, width: 560, height: 140 },
} as const satisfies Readonly<Record<string, Box>>;

export const texts = {
  short: 'Sun',
  usual: 'Three things to know today',
  long: 'A sentence that goes on for much longer than anybody who plans a card would ever wish for, and then some more',
  unbroken: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenleiter',
  arabic: 'ثلاثة أشياء يجب معرفتها عن الطقس في المدينة اليوم',
  chinese: '今天天气很好，阳光明媚，西风轻拂，适合外出散步和运动。',
} as const;

const points = [8, 10, 12, 14, 16, 18, 20].map((hour, index) => ({
  label: `${hour}:00`,
  value: [16, 18, 21, 24, 23, 20, 17][index] ?? 0,
}));

/** One graphic of each kind that shows a text wherever it can. */
export const graphicsOf = (text: string): readonly Graphic[] => [
  { kind: 'lower-third', cueWord: null, name: text, role: text },
  { kind: 'title-card', cueWord: null, eyebrow: text, title: text, subtitle: text },
  {
    kind: 'list-card',
    cueWord: null,
    heading: text,
    items: [null, 'sun', 'landmark', 'no-such-icon'].map((icon) => ({ cueWord: null, text, icon })),
  },
  {
    kind: 'number-card',
    cueWord: null,
    heading: text,
    value: '1,284.5 km/h',
    caption: text,
    icon: 'wind',
    chart: { kind: 'line', points },
    isExample: true,
  },
  {
    kind: 'number-card',
    cueWord: null,
    heading: text,
    value: text,
    caption: null,
    icon: null,
    chart: { kind: 'bar', points: points.map((point) => ({ ...point, value: point.value - 19 })) },
    isExample: false,
  },
  ...(['bar', 'line', 'area', 'pie', 'donut', 'gauge'] as const).map((chart): Graphic => chartOf(chart, text)),
  {
    kind: 'comparison-card',
    cueWord: null,
    heading: text,
    left: { title: text, tone: 'bad' },
    right: { title: text, tone: 'good' },
    items: [1, 2, 3].map(() => ({ cueWord: null, left: text, right: text })),
  },
  { kind: 'quote-card', cueWord: null, quote: text, attribution: text },
  {
    kind: 'timeline-card',
    cueWord: null,
    heading: text,
    items: ['2019', text, '2026'].map((when) => ({ cueWord: null, when, what: text })),
  },
  { kind: 'big-word', cueWord: null, text, caption: text },
  {
    kind: 'call-to-action',
    cueWord: null,
    title: text,
    subtitle: text,
    button: text,
    url: 'example.com/a-page',
    hasQrCode: true,
  },
  {
    kind: 'icon-row',
    cueWord: null,
    heading: text,
    items: ['sun', 'leaf', 'no-such-icon'].map((icon) => ({ cueWord: null, icon, label: text })),
  },
  mapOf('world', text),
  mapOf('FRA', text),
  {
    kind: 'table-card',
    cueWord: null,
    heading: text,
    columns: ['Plan', text, 'Price'],
    items: ['$9', '$29', '$99'].map((price) => ({ cueWord: null, cells: [text, 'yes', price] })),
  },
  {
    kind: 'code-card',
    cueWord: null,
    heading: text,
    language: 'typescript',
    items: ['const answer = ask("why");', '', `  // ${text}`].map((line) => ({ cueWord: null, line })),
  },
];

const mapOf = (region: string, text: string): Graphic => ({
  ...{ kind: 'map-card', cueWord: null, heading: text, region },
  items: [
    { cueWord: null, label: text, country: 'FRA', longitude: null, latitude: null },
    { cueWord: null, label: text, country: null, longitude: 2.35, latitude: 48.86 },
    { cueWord: null, label: text, country: 'MLT', longitude: null, latitude: null },
  ],
});

/** A chart of three values; the second one is below zero in bars. */
const chartOf = (chart: ChartKind, text: string): Graphic => ({
  ...{ kind: 'chart-card', cueWord: null, heading: text, chart, unit: '€ million', max: null, caption: text },
  isExample: chart === 'bar',
  items: [12.5, chart === 'bar' ? -4 : 4, 30].map((value) => ({ cueWord: null, label: text, value, text: `${value}` })),
});

/** The graphic from frame 10 to 100, list items coming in one after the other. */
export const timedGraphic = (graphic: Graphic, box: Box): TimelineGraphic => ({
  graphic,
  box,
  startFrame: 10,
  endFrame: 100,
  itemFrames: itemCues(graphic).map((_, index) => 12 + index * 14),
});

/** The box each kind goes into. */
export const boxFor = (graphic: Graphic, box: Box): Box => (graphic.kind === 'lower-third' ? boxes.lowerThird : box);
