// Greetings typed in one breath, pictures ordered inside a sentence, and two sides in one line.
import { expect, test } from 'vitest';
import { plan, shownOf, spokenOf } from './plan.ts';

test.each([
  [
    '🎂🎉 birthday video for my nephew Theo he turns 6 on saturday!! he loves dinosaurs 🦖 funny uncle type with glasses pls',
    'Theo',
    ['You turn 6 on Saturday', 'You love dinosaurs'],
  ],
  [
    'happy birthday clip for grandma Rose she is 80 on sunday she bakes the best apple cake and she has 9 grandchildren',
    'Rose',
    ['You are 80 on Sunday', 'You bake the best apple cake and you have 9 grandchildren'],
  ],
  [
    'Congratulations video for my colleague Amir. He finished his apprenticeship with 92%.',
    'Amir',
    ['You finished your apprenticeship with 92%'],
  ],
])('a greeting speaks to the one it is for: %s', async (prompt, name, said) => {
  const film = await plan(prompt);
  expect(film.title).toContain(name);
  for (const words of said) expect(spokenOf(film)).toContain(words);
  expect(spokenOf(film)).not.toMatch(/\b(?:video|clip|uncle|he|she)\b/i);
});

test('rows of two values become a comparison of the two sides', async () => {
  const film = await plan(
    'E-bike versus cargo bike. Range: 90 km vs 60 km. Weight: 24 kg vs 41 kg. Show it as a table.',
  );
  expect(film.title).toBe('E-bike Versus Cargo Bike');
  expect(spokenOf(film)).toContain('Range: 90 km versus 60 km.');
  expect(spokenOf(film)).not.toMatch(/\btable\b/);
  expect(shownOf(film)).toMatch(/Range: 90 km.*Range: 60 km/);
});

test('a chart ordered inside a sentence is drawn and not spoken of', async () => {
  const film = await plan('Survey results, make a bar chart: favourite lunch – pasta 38%, salad 24%, curry 21%.');
  expect(spokenOf(film)).toContain('pasta 38%, salad 24%');
  expect(spokenOf(film)).not.toMatch(/\bchart\b/i);
  expect(shownOf(film)).toMatch(/Pasta.*38%.*Salad.*24%/);
});

test('an ordered map shows the one place that is spoken of', async () => {
  const film = await plan(
    'Our pumps in Malawi. One well costs 4,200 dollars in Malawi. Please show Malawi on a map at some point.',
  );
  expect(spokenOf(film)).not.toMatch(/\bmap\b/);
  expect(film.scenes.some(({ shown }) => shown.some(({ kind }) => kind === 'map-card'))).toBe(true);
});
