// Graphics with short, long, unbroken and foreign texts, and the boxes they go into.
import type { Box } from '../../src/model/geometry.ts';
import type { Graphic } from '../../src/model/graphics.ts';
import type { TimelineGraphic } from '../../src/model/timeline.ts';

export const boxes = {
  side: { x: 1120, y: 110, width: 704, height: 720 },
  centre: { x: 260, y: 110, width: 1400, height: 720 },
  portrait: { x: 80, y: 160, width: 920, height: 560 },
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
];

/** The graphic from frame 10 to 100, list items coming in one after the other. */
export const timedGraphic = (graphic: Graphic, box: Box): TimelineGraphic => ({
  graphic,
  box,
  startFrame: 10,
  endFrame: 100,
  itemFrames: graphic.kind === 'list-card' ? graphic.items.map((_, index) => 12 + index * 14) : [],
});

/** The box each kind goes into. */
export const boxFor = (graphic: Graphic, box: Box): Box => (graphic.kind === 'lower-third' ? boxes.lowerThird : box);
