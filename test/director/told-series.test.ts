import { expect, test } from 'vitest';
import { readBeforeAfter } from '../../src/director/brief/figures/read-before-after.ts';
import { readToldSeries } from '../../src/director/brief/figures/read-told-series.ts';
import { readTables } from '../../src/director/brief/structured.ts';
import { readBrief } from '../../src/director/brief.ts';
import { estimateDurationMs } from '../../src/director/estimate.ts';
import { plan, shownOf, spokenOf, voiceOf } from './plan.ts';

test('values that a sentence tells year by year are a series in the words of the sentence', () => {
  const series = readToldSeries('We built 3 wells in 2022, 7 in 2023 and 15 in 2024.');
  expect(series?.points.map(({ label, value }) => [label, value])).toEqual([
    ['2022', 3],
    ['2023', 7],
    ['2024', 15],
  ]);
  expect(series?.of).toBe('Wells');
});

test('numbers with other words between them are no series', () => {
  expect(
    readToldSeries('We opened 3 shops in 2022, closed the old one, and have 7 in 2023 and 15 in 2024.'),
  ).toBeNull();
  expect(readToldSeries('It grew to 40 people in 2022 and to 60% in 2023.')).toBeNull();
});

test('values before and after stand side by side', () => {
  const sides = readBeforeAfter('Since the switch: load time 4.8 s before, 1.3 s after; errors 12 before, 2 after.');
  expect(sides?.left.points).toEqual(['Load time: 4.8 s', 'Errors: 12']);
  expect(sides?.right.points).toEqual(['Load time: 1.3 s', 'Errors: 2']);
});

test('a Markdown table is read with its columns, and its rule is not spoken', async () => {
  const prompt = '| Plan | Price |\n|---|---|\n| Basic | $5 |\n| Team | $19 |\n\nMake a pricing video.';
  expect(readTables(prompt)[0]?.figure).toEqual({
    kind: 'table',
    columns: ['Plan', 'Price'],
    rows: [
      ['Basic', '$5'],
      ['Team', '$19'],
    ],
  });
  expect(spokenOf(await plan(prompt))).not.toMatch(/[|]|---/);
});

test('a brief in JSON is read like the same brief in lines', () => {
  const json = readBrief(
    '{"topic": "Winter tyres", "duration": "45s", "facts": ["From 7 October", "CHF 89 for four"]}',
  );
  expect(json.topic?.title).toBe('Winter Tyres');
  expect(json.durationMs?.value).toBe(45_000);
  expect(json.facts[0]?.items).toEqual(['From 7 October', 'CHF 89 for four']);
});

test('what cannot be said in ten seconds is shown', async () => {
  const film = await plan(
    '10 seconds. Flash sale: red wine €6.90, white wine €8.50, cava €7.20, only Friday 16:00–20:00, Calle Mayor 12, 10% off for 6 bottles.',
  );
  const voice = voiceOf(film);
  expect(voice === undefined ? 0 : estimateDurationMs(film, voice)).toBeLessThan(10_600);
  expect(spokenOf(film)).not.toContain('10% off');
  for (const fact of ['Cava €7.20', 'Calle Mayor 12', '10% off for 6 bottles']) expect(shownOf(film)).toContain(fact);
});
