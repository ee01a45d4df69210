// What stands behind a script and only tells how the film is made is not spoken.
import { expect, test } from 'vitest';
import { plan, spokenOf } from './plan.ts';

test.each([
  ['Say: The table is laid.\nWho: waiter, bald, white shirt\nWhere: restaurant', 'The table is laid.'],
  [
    '0:00 Lost your keys again?\n0:05 KeyFox rings when you whistle.\n\n^ thats the script. man, forties, stubble, grey hoodie. kitchen.',
    'Lost your keys again? KeyFox rings when you whistle.',
  ],
  [
    'ANNA: Why snails?\nBEN: They never run away.\n\nOne person can read both parts. Gardener, woman, grey bun, green jumper, garden.',
    'Why snails? They never run away.',
  ],
  [
    'Speech text:\n\nThank you for twenty good years. Please keep the mug.\n\n--\nsetting: stage\nspeaker: man, 60s, dark suit\nno music',
    'Thank you for twenty good years. Please keep the mug.',
  ],
  [
    'HOST: Welcome back to Second Cup.\nHOST: Today: why your cat ignores you.',
    'Welcome back to Second Cup. Today: why your cat ignores you.',
  ],
])('in %j these words alone are spoken', async (prompt, spoken) => {
  expect(spokenOf(await plan(prompt))).toBe(spoken);
});

test('words that must not be said are no script', async () => {
  const film = await plan('An ad for the Skua jacket, 310 g, £159. Dry tone. Do not say "revolutionary".');
  expect(spokenOf(film)).toContain('Skua');
  expect(spokenOf(film)).not.toMatch(/revolutionary/i);
});
