// One or more of every kind of graphic, with the texts of a real film.
import type { Graphic } from '../src/model/graphics.ts';

const items = <T extends object>(...list: readonly T[]) => list.map((item) => ({ cueWord: null, ...item }));
const cueWord = null;

export const sampleGraphics: Readonly<Record<string, Graphic>> = {
  title: {
    ...{ kind: 'title-card', cueWord, eyebrow: 'Quarterly report' },
    ...{ title: 'How Riverton cut its water use in half', subtitle: 'Three years, four ideas' },
  },
  list: {
    ...{ kind: 'list-card', cueWord, heading: 'Before you leave' },
    items: items(
      { text: 'Close the main valve', icon: 'droplets' },
      { text: 'Empty the fridge', icon: 'refrigerator' },
      { text: 'Tell a neighbour', icon: 'house' },
      { text: 'Charge your phone', icon: 'battery-charging' },
    ),
  },
  number: {
    ...{ kind: 'number-card', cueWord, heading: 'Saved last year', value: '38 %', caption: 'of all drinking water' },
    ...{ icon: 'droplets', isExample: false },
    chart: { kind: 'line', points: [52, 47, 41, 38].map((value, index) => ({ label: String(2021 + index), value })) },
  },
  bar: {
    ...{ kind: 'chart-card', cueWord, heading: 'Revenue by quarter', chart: 'bar', unit: '€ million', max: null },
    ...{ caption: 'Audited figures', isExample: false },
    items: items(
      { label: 'Q1', value: 4.2, text: '€4.2M' },
      { label: 'Q2', value: 5.1, text: '€5.1M' },
      { label: 'Q3', value: 4.8, text: '€4.8M' },
      { label: 'Q4', value: 7.4, text: '€7.4M' },
    ),
  },
  'bar, long labels': {
    ...{ kind: 'chart-card', cueWord, heading: 'Why people cycle to work', chart: 'bar', unit: '%', max: null },
    ...{ caption: null, isExample: true },
    items: items(
      { label: 'It keeps me healthy', value: 64, text: '64 %' },
      { label: 'It is faster than the bus', value: 51, text: '51 %' },
      { label: 'It costs next to nothing', value: 43, text: '43 %' },
      { label: 'I like being outdoors', value: 38, text: '38 %' },
      { label: 'There is no place to park', value: 12, text: '12 %' },
    ),
  },
  line: {
    ...{ kind: 'chart-card', cueWord, heading: 'Temperature today', chart: 'line', unit: '°C', max: null },
    ...{ caption: null, isExample: false },
    items: [16, 18, 21, 24, 23, 20, 17].map((value, index) => ({
      ...{ cueWord, label: `${8 + 2 * index}:00`, value, text: `${value} °C` },
    })),
  },
  area: {
    ...{ kind: 'chart-card', cueWord, heading: 'Subscribers', chart: 'area', unit: 'thousand', max: null },
    ...{ caption: 'At the end of each year', isExample: false },
    items: [12, 19, 34, 58, 96].map((value, index) => ({
      ...{ cueWord, label: String(2021 + index), value, text: `${value}k` },
    })),
  },
  pie: {
    ...{ kind: 'chart-card', cueWord, heading: 'Where the money goes', chart: 'pie', unit: '%', max: null },
    ...{ caption: null, isExample: false },
    items: items(
      { label: 'Salaries', value: 48, text: '48 %' },
      { label: 'Buildings', value: 22, text: '22 %' },
      { label: 'Research', value: 18, text: '18 %' },
      { label: 'Everything else', value: 12, text: '12 %' },
    ),
  },
  donut: {
    ...{ kind: 'chart-card', cueWord, heading: 'Power by source', chart: 'donut', unit: '%', max: null },
    ...{ caption: 'Share of 2025', isExample: false },
    items: items(
      { label: 'Wind', value: 41, text: '41 %' },
      { label: 'Solar', value: 27, text: '27 %' },
      { label: 'Hydro', value: 14, text: '14 %' },
      { label: 'Gas', value: 11, text: '11 %' },
      { label: 'Coal', value: 7, text: '7 %' },
    ),
  },
  gauge: {
    ...{ kind: 'chart-card', cueWord, heading: 'Customer satisfaction', chart: 'gauge', unit: '%', max: null },
    ...{ caption: null, isExample: false },
    items: items({ label: 'would recommend us', value: 87, text: '87 %' }),
  },
  comparison: {
    ...{ kind: 'comparison-card', cueWord, heading: 'Renting or buying?' },
    left: { title: 'Rent', tone: 'bad' },
    right: { title: 'Buy', tone: 'good' },
    items: items(
      { left: '$1,900 every month', right: '$1,650 every month' },
      { left: 'Rises each year', right: 'Fixed for ten years' },
      { left: 'Nothing is yours', right: 'A home of your own' },
    ),
  },
  quote: {
    ...{ kind: 'quote-card', cueWord, attribution: 'Marie Curie' },
    quote: 'Nothing in life is to be feared, it is only to be understood.',
  },
  timeline: {
    ...{ kind: 'timeline-card', cueWord, heading: 'From idea to launch' },
    items: items(
      { when: 'January', what: 'First sketch on a napkin' },
      { when: 'March', what: 'A prototype that works' },
      { when: 'June', what: 'Hundred testers in five cities' },
      { when: 'October', what: 'Launch day' },
    ),
  },
  icons: {
    ...{ kind: 'icon-row', cueWord, heading: 'What you get' },
    items: items(
      { icon: 'truck', label: 'Free delivery' },
      { icon: 'shield-check', label: 'Five years of warranty' },
      { icon: 'leaf', label: 'Made of recycled steel' },
      { icon: 'phone', label: 'Help around the clock' },
    ),
  },
  map: {
    ...{ kind: 'map-card', cueWord, heading: 'Our offices', region: 'world' },
    items: [
      { cueWord, label: 'Brazil', country: 'BRA', longitude: null, latitude: null },
      { cueWord, label: 'Germany', country: 'DEU', longitude: null, latitude: null },
      { cueWord, label: 'Singapore', country: null, longitude: 103.82, latitude: 1.35 },
      { cueWord, label: 'Canada', country: 'CAN', longitude: null, latitude: null },
    ],
  },
  'map, country': {
    ...{ kind: 'map-card', cueWord, heading: 'High-speed lines from Paris', region: 'FRA' },
    items: [
      { cueWord, label: 'Paris', country: null, longitude: 2.35, latitude: 48.86 },
      { cueWord, label: 'Lyon', country: null, longitude: 4.84, latitude: 45.76 },
      { cueWord, label: 'Marseille', country: null, longitude: 5.37, latitude: 43.3 },
      { cueWord, label: 'Bordeaux', country: null, longitude: -0.58, latitude: 44.84 },
    ],
  },
  table: {
    ...{ kind: 'table-card', cueWord, heading: 'Which plan suits you', columns: ['Plan', 'Price', 'Seats', 'Support'] },
    items: items(
      { cells: ['Starter', '$9', '1', 'E-mail'] },
      { cells: ['Team', '$29', '10', 'E-mail and chat'] },
      { cells: ['Company', '$99', 'No limit', 'Telephone, day and night'] },
    ),
  },
  code: {
    ...{ kind: 'code-card', cueWord, heading: 'A server in five lines', language: 'typescript' },
    items: items(
      { line: "import { serve } from '@hono/node-server';" },
      { line: '' },
      { line: '// Answers every request.' },
      { line: 'serve({' },
      { line: '  port: 8787,' },
      { line: "  fetch: () => new Response('Hello'), " },
      { line: '});' },
    ),
  },
  'big word': { kind: 'big-word', cueWord, text: 'Breathe.', caption: 'In for four, out for six' },
  'call to action': {
    ...{ kind: 'call-to-action', cueWord, title: 'Come and taste it', subtitle: 'Open daily from eight' },
    ...{ button: 'Book a table', url: 'rivertoncafe.com/table', hasQrCode: true },
  },
};
