import { expect, test } from 'vitest';
import type { Figure } from '../../src/director/brief/figures/figure.ts';
import { readBrief } from '../../src/director/brief.ts';
import { findPlaces, regionOf } from '../../src/director/places.ts';
import { changeShow } from '../../src/director/writers/offline/cards/change-show.ts';

const figuresOf = (prompt: string): readonly Figure[] =>
  readBrief(prompt).facts.flatMap((fact) => (fact.figure === undefined ? [] : [fact.figure]));

test('values under names of one unit are a series', () => {
  const [figure] = figuresOf('Revenue update. Q1: $1.2M, Q2: $1.5M, Q3: $1.9M');
  expect(figure).toMatchObject({ kind: 'series', unit: '$M' });
  expect(figure?.kind === 'series' ? figure.points.map((point) => point.value) : []).toEqual([1.2, 1.5, 1.9]);
});

test('values of different units are no series', () => {
  expect(figuresOf('Our ferry. Speed: 40 km, Price: $30')).toEqual([]);
  expect(figuresOf('Sprint report: 14 bugs fixed, 5 carried over')).toEqual([]);
});

test('years that follow each other are events, or a series when they hold numbers', () => {
  expect(figuresOf('Our story. 1962: Erik opens a workshop. 1987: the first ferry.')[0]?.kind).toBe('events');
  expect(figuresOf('Population: 2000: 8,200. 2010: 9,700. 2020: 12,400.')[0]?.kind).toBe('series');
});

test('opposites and the two sides of a comparison stand side by side', () => {
  expect(figuresOf('Before: 12 lists, no plan. After: one board, a plan.')[0]?.kind).toBe('sides');
  const [figure] = figuresOf('Tea vs coffee\nTea: gentle, cheap\nCoffee: strong, quick');
  expect(figure).toEqual({
    kind: 'sides',
    left: { title: 'Tea', points: ['gentle', 'cheap'] },
    right: { title: 'Coffee', points: ['strong', 'quick'] },
  });
});

test('rows of equal width with numbers are a table', () => {
  const [figure] = figuresOf('Plans.\nStarter: $9 per month, 10 GB\nTeam: $29 per month, 100 GB');
  expect(figure?.kind === 'table' ? figure.rows : []).toEqual([
    ['Starter', '$9 per month', '10 GB'],
    ['Team', '$29 per month', '100 GB'],
  ]);
});

test('a quotation keeps its author and is not the script', () => {
  const brief = readBrief('A video around this quote by Maya Angelou: "You will face many defeats in life."');
  expect(brief.verbatim).toEqual([]);
  expect(brief.facts.at(-1)?.figure).toEqual({
    kind: 'quote',
    quote: 'You will face many defeats in life.',
    by: 'Maya Angelou',
  });
});

test('a block of code is shown and not read aloud', () => {
  const brief = readBrief('Explain this loop:\n```python\nfor i in range(3):\n    print(i)\n```');
  expect(brief.facts.at(-1)?.figure).toEqual({
    kind: 'code',
    language: 'python',
    lines: ['for i in range(3):', '    print(i)'],
  });
  expect(brief.text).not.toContain('range');
});

test('places are found once each, and their country when they share it', () => {
  const places = findPlaces('From Kyoto to Osaka, and back to Kyoto');
  expect(places.map((place) => place.label)).toEqual(['Kyoto', 'Osaka']);
  expect(regionOf(places)).toBe('JPN');
  expect(regionOf(findPlaces('France and Japan'))).toBe('world');
});

test.each([
  ['Revenue was $4.2M in Q1, $4.8M in Q2 and $5.6M in Q3.', 'Revenue', ['Q1', 'Q2', 'Q3'], [4.2, 4.8, 5.6]],
  [
    'Our sales were 120 units in April, 150 in May and 190 in June.',
    'Sales',
    ['April', 'May', 'June'],
    [120, 150, 190],
  ],
  ['Attendance reached 4,100 in 2023, and 5,250 in 2024.', 'Attendance', ['2023', '2024'], [4100, 5250]],
])('a sentence that tells a series keeps its words: %s', (sentence, of, labels, values) => {
  const [figure] = figuresOf(`A status update. ${sentence} Thanks.`);
  expect(figure).toMatchObject({ kind: 'series', of, sentence });
  if (figure?.kind !== 'series') return;
  expect(figure.points.map((point) => point.label)).toEqual(labels);
  expect(figure.points.map((point) => point.value)).toEqual(values);
});

test('values in one place or of different units are no series of a sentence', () => {
  expect(figuresOf('A status update. The hall was 40 m long in 1920 and $30 in March.')).toEqual([]);
  expect(figuresOf('A status update. We were happy in May and busy in June.')).toEqual([]);
});

test.each([
  ['Customer churn fell from 6% to 3.5%.', 'Customer churn', '6% → 3.5%'],
  ['Our rate climbed from 44% to 63% in three years.', 'Rate', '44% → 63%'],
  ['Delivery times went from 5 days to 2.', 'Delivery times', '5 days → 2'],
  ['Electricity rises from 28 to 34 cents per kWh on 1 April.', 'Electricity', '28 → 34 cents'],
])('a change is seen with both its values: %s', (sentence, heading, value) => {
  expect(changeShow(sentence, 'At a glance')).toMatchObject({ kind: 'number-card', heading, value });
});

test('hours, and changes beside other figures, are no card of a change', () => {
  expect(changeShow('The shop is open from 9 to 17.', '')).toBeNull();
  expect(changeShow('Members rose from 410 to 455, cancellations fell to 12.', '')).toBeNull();
});

test('points that each hold a year, one after the other, are events', () => {
  const [figure] = figuresOf(
    'Timeline of our company: founded 2009 in a garage, first store 2012, went online 2016, IPO in 2024. 40 seconds',
  );
  expect(figure?.kind === 'events' ? figure.events : []).toEqual([
    { when: '2009', what: 'founded in a garage' },
    { when: '2012', what: 'first store' },
    { when: '2016', what: 'went online' },
    { when: '2024', what: 'IPO' },
  ]);
});
