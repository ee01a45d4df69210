import { expect, test } from 'vitest';
import { plan } from './plan.ts';

const numbersOf = async (prompt: string) =>
  (await plan(prompt)).scenes.flatMap(({ spoken, shown }) =>
    shown.flatMap((graphic) =>
      graphic.kind === 'number-card' ? [{ spoken, heading: graphic.heading, value: graphic.value }] : [],
    ),
  );

const board =
  'Quarterly results for the board: revenue up 12% to 4.6 million euros, costs flat at 2.1 million, churn fell from 5.4% to 3.9%, 38 new customers.';

test('every result has a sentence and a number of its own', async () => {
  const numbers = await numbersOf(`${board} One minute, formal.`);
  expect(numbers.map(({ heading, value }) => [heading, value])).toEqual([
    ['Revenue', '12%'],
    ['Costs', '2.1 million'],
    ['Churn', '5.4% → 3.9%'],
    ['New customers', '38'],
  ]);
  expect(numbers[0]?.spoken).toContain('Revenue is up 12% to 4.6 million euros.');
  expect(numbers[1]?.spoken).toContain('Costs are flat at 2.1 million.');
});

test('a short film tells its results together', async () => {
  expect(await numbersOf(`${board} 15 seconds.`)).toEqual([]);
});

test.each([
  'Announce our charity run results: 640 runners, £48,200 raised, 112 volunteers. One minute.',
  'Recipe: banana bread. Mash 3 bananas, mix with 200 g flour, bake for 50 minutes. One minute.',
])('counts and steps stay a list: %s', async (prompt) => {
  expect(await numbersOf(prompt)).toEqual([]);
});
