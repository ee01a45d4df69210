import { expect, test } from 'vitest';
import type { Figure } from '../../src/director/brief/figures/figure.ts';
import { readBrief } from '../../src/director/brief.ts';
import { findPlaces, regionOf } from '../../src/director/places.ts';

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
