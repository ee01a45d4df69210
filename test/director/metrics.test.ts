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

test('what a product does is told one by one, of the product', async () => {
  const numbers = await numbersOf(
    'A 30-second product launch for Lumen, a bike light that charges in 20 minutes, lasts 40 hours and costs $49. Order at lumen.bike',
  );
  expect(numbers.map(({ heading, value }) => [heading, value])).toEqual([
    ['Lumen', '20 minutes'],
    ['Lumen', '40 hours'],
    ['Lumen', '$49'],
  ]);
  expect(numbers.map(({ spoken }) => spoken).join(' ')).toMatch(/It lasts 40 hours\..*And it costs \$49\./);
});

test('times among steps are steps, and a counted list behind a dash is its points', async () => {
  const spoken = async (prompt: string) => (await plan(prompt)).scenes.map((scene) => scene.spoken).join(' ');
  const steps = await spoken(
    'A nurse explains to patients how to take a blood pressure reading at home: sit still for 5 minutes, feet flat, cuff at heart level, take two readings one minute apart. Calm, 45 seconds.',
  );
  expect(steps).toContain('First, sit still for 5 minutes.');
  expect(steps).toContain('take two readings one minute apart.');
  const reasons = await spoken('3 reasons to visit Porto in autumn - fewer crowds, port harvest, mild 18 degree days');
  expect(reasons).toContain('fewer crowds, port harvest, and mild 18 degree days.');
});

test('a briefing for warehouse staff is given in the warehouse', async () => {
  const { scenes } = await plan(
    'Safety briefing for new warehouse staff: always wear hi-vis vests, keep walkways clear, never ride on forklifts.',
  );
  expect(scenes[0]?.set).toBe('warehouse');
});
