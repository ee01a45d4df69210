import { expect, test } from 'vitest';
import type { Scene } from '../../src/model/storyboard.ts';
import { plan, spokenOf } from './plan.ts';

const quarter =
  'Q3 results for the board: revenue was $4.2M in Q1, $4.8M in Q2 and $5.6M in Q3. Customer churn fell from 6% to 3.5%. Serious tone, 45 seconds.';
const curious =
  /\b(?:curio|curious|lean forward|understanding grows|by plan|know a little about|friend in your own words)/i;

const graphicsOf = (scenes: readonly Scene[]) => scenes.flatMap((scene) => scene.shown);

test("a quarter's results are told in the prompt's sentence, charted value by value", async () => {
  const film = await plan(quarter);
  expect(spokenOf(film)).toContain('Revenue was $4.2M in Q1, $4.8M in Q2 and $5.6M in Q3.');
  const scene = film.scenes.find(({ shown }) => shown.some((graphic) => graphic.kind === 'chart-card'));
  const chart = scene?.shown.find((graphic) => graphic.kind === 'chart-card');
  expect(chart?.items.map(({ label, text }) => `${label} ${text}`)).toEqual(['Q1 $4.2M', 'Q2 $4.8M', 'Q3 $5.6M']);
  const cues = (chart?.items ?? []).map((item) => item.cueWord ?? -1);
  expect(cues.every((cue, index) => cue > (cues[index - 1] ?? 0))).toBe(true);
  const change = graphicsOf(film.scenes).find((graphic) => graphic.kind === 'number-card');
  expect(change).toMatchObject({ heading: 'Customer churn', value: '6% → 3.5%', icon: 'trending-down' });
});

test.each([
  quarter,
  'Quarterly sales review for the team. Orders rose from 210 to 340. Returns stayed at 4%. 60 seconds.',
  'Our Q2 numbers: revenue up from $2.1M to $2.9M. Headcount stayed at 48. A serious CFO, 60 seconds.',
  'Status update on the warehouse move. The racks are in. The scanners arrive on Monday. One minute.',
])('a film of results brings no thoughts on curiosity and learning: %s', async (prompt) => {
  for (const seed of [1, 2, 3, 4, 5, 6]) expect(spokenOf(await plan(prompt, { seed }))).not.toMatch(curious);
});

test.each([
  ['A grey-haired doctor in her sixties explains three reasons to sleep eight hours, in 40 seconds.', 3],
  ['Five reasons to learn the guitar, energetic guy with a beard, 50 seconds', 5],
  ['Quick vertical clip: 4 benefits of walking every day. Young woman in a park.', 4],
])('reasons that are commonly known are really given: %s', async (prompt, count) => {
  const film = await plan(prompt);
  expect(spokenOf(film).match(/\bNumber \w+:/g)).toHaveLength(count);
  expect(spokenOf(film)).not.toMatch(/Ask yourself|year from now/);
  expect(film.warnings.join(' ')).not.toContain('could not be written');
});

test('reasons against something are not answered with reasons for it', async () => {
  expect(spokenOf(await plan('Three reasons not to sleep on a train'))).not.toContain('Rest helps you think');
});

test.each([
  'A doctor explains three reasons to sleep eight hours, in 40 seconds.',
  'Two reasons why regular exercise lifts your mood, doctor, calm, half a minute',
])('a doctor who gives reasons has a calm look: %s', async (prompt) => {
  const film = await plan(prompt);
  expect(['fresh', 'warm', 'minimal', 'editorial']).toContain(film.styleId);
  expect(film.scenes[0]?.set).toBe('hospital');
});
