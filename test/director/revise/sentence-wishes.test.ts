import { expect, test } from 'vitest';
import { avatars } from '../../../src/catalog/avatars.ts';
import { styles } from '../../../src/catalog/styles.ts';
import { readInstruction } from '../../../src/director/revise/read-instruction.ts';
import { plan, spokenOf } from '../plan.ts';

const script = 'We bake at four, every day. Our oven’s name is Greta. Come by before eight. Bring a bag!';
const revised = async (instruction: string) => {
  const film = await plan(`Script: ${script}`);
  const { storyboard, notUnderstood } = readInstruction(film, instruction, { avatars, styles });
  return { spoken: spokenOf(storyboard), notUnderstood };
};

test.each([
  [
    `Change the second sentence to 'Our oven is called Greta, and she's hot.'`,
    'Our oven’s name is Greta.',
    `Our oven is called Greta, and she's hot.`,
  ],
  ['replace the last sentence with "Bring two bags, please."', 'Bring a bag!', 'Bring two bags, please.'],
  ['Please change the 3rd sentence to “Come by. Stay.”', 'Come by before eight.', 'Come by. Stay.'],
])('%s: every other word stays', async (instruction, old, fresh) => {
  expect(await revised(instruction)).toEqual({ spoken: script.replace(old, fresh), notUnderstood: [] });
});

test('a sentence is left out, or added, and nothing else changes', async () => {
  expect((await revised('remove the second sentence')).spoken).toBe(script.replace(' Our oven’s name is Greta.', ''));
  expect((await revised('add "See you, then." at the end')).spoken).toBe(`${script} See you, then.`);
  expect((await revised('add "She is old." after the second sentence')).spoken).toBe(
    script.replace('Greta.', 'Greta. She is old.'),
  );
});

test('a sentence that is not there is not understood', async () => {
  expect((await revised('change the ninth sentence to "No."')).notUnderstood).toHaveLength(1);
});
