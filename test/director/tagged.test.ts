import { expect, test } from 'vitest';
import { readBrief } from '../../src/director/brief.ts';
import { plan, shownOf, spokenOf } from './plan.ts';

test.each([
  [
    'I run a bike channel and need a how-to, around two minutes: cleaning a chain.\n\n1. Let the oil soak in for 10 minutes.\n2. Wipe it off.',
    120,
  ],
  ['Announce the film days: 40 films, the longest of them 29 minutes. Around 1 minute, please, excited.', 60],
  ['For the porch screen, PT50S: the lift is out of order until 4 May.', 50],
  ['Tell tenants that the lift stops for 90 seconds at noon. Make it one minute and three quarters.', 105],
])('the length is the time that is said to the maker, and none of the content: %s', (prompt, seconds) => {
  expect(readBrief(prompt).durationMs?.value).toBe(seconds * 1000);
});

test('a saying among many facts is told with them, and is no script', async () => {
  const film = await plan(
    'A how-to about bread.\n1. Weigh 500 g of flour.\n2. Add 10 g of salt.\n3. Let it rest for 12 hours.\nBake at 230 °C until it sounds hollow. My aunt always says: "Good bread takes time", and she is right.',
  );
  const told = `${spokenOf(film)} ${shownOf(film)}`;
  for (const fact of ['500 g', '10 g', '12 hours', '230 °C']) expect(told).toContain(fact);
});

test('a quotation that is all there is to say is the script', async () => {
  const film = await plan('A calm nurse in blue scrubs says: "Please take a seat. We will call you by your number."');
  expect(spokenOf(film)).toBe('Please take a seat. We will call you by your number.');
});

test('the shape of the picture gives no number to the film', async () => {
  const film = await plan('Our café opens at 7 on Monday. Barista, woman, red apron. 9:16.');
  expect(film.orientation).toBe('portrait');
  expect(`${film.title} ${spokenOf(film)} ${shownOf(film)}`).not.toMatch(/\b(?:9|16)\b/);
});

test('a time with seconds stays whole', async () => {
  const film = await plan('Race report: Abeba Tesfaye won the Lakeside Marathon in 2:24:51. 870 volunteers helped.');
  expect(shownOf(film)).not.toMatch(/2:24(?!:51)|(?<!2:24):51/);
});

test('a weather-tanned face makes no forecast', () => {
  expect(
    readBrief('Oyster farmer, woman, 36, weather-tanned. A dozen for $28, on your table by noon.').format.value,
  ).not.toBe('forecast');
});

test('a tide mill is not explained as the tide', async () => {
  expect(spokenOf(await plan('Explain how a tide mill works in one minute.'))).not.toMatch(/moon/i);
});
