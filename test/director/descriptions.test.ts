// Who is described is found by how thick the words of a description lie, wherever it stands in a prompt.
import { expect, test } from 'vitest';
import { densestRuns } from '../../src/director/brief/densest-runs.ts';
import { findDescriptions, isDescription } from '../../src/director/brief/find-descriptions.ts';
import { readBrief } from '../../src/director/brief.ts';
import { plan, spokenOf } from './plan.ts';

test('the densest runs of weights are those that no word more or less makes heavier', () => {
  // The example of the paper.
  expect(densestRuns([4, -5, 3, -3, 1, 2, -2, 2, -2, 1, 5])).toEqual([
    { from: 0, to: 0, weight: 4 },
    { from: 2, to: 2, weight: 3 },
    { from: 4, to: 10, weight: 7 },
  ]);
  expect(densestRuns([-1, -2])).toEqual([]);
});

test.each([
  'Potter, woman, sixties, grey plait, clay-spattered apron',
  'He is Portuguese, 44, bald, with a grey goatee and a navy jumper',
  'tall Senegalese man in his thirties, short beard, mustard shirt, rooftop at dusk',
  'Ticket inspector; male; Sikh; turban; full beard; dark uniform',
  'our florist Odile, about 60, white bun, lilac cardigan',
  'She should be a redhead of 25 with freckles, round glasses and dungarees',
])('somebody is described: %s', (text) => {
  expect(isDescription(text)).toBe(true);
});

test.each([
  'Black leather jackets, brown boots, white shirts and red scarves are half price',
  'Winter coats from 80 euros, woolly hats from 12 euros',
  'Sunglasses, straw hats and beach dresses',
  'Our salon does braids, buns, bobs and blonde highlights',
  'We help men and women of 50 with grey hair feel great',
  'School uniform: navy blazer, white shirt, striped tie',
])('nobody is described: %s', (text) => {
  expect(isDescription(text)).toBe(false);
});

test.each([
  [
    'behind a dash',
    'Bike service week: brakes 15 euros, chain 20 euros, 3 to 8 June – the mechanic is a Turkish man of 40 with a moustache and blue overalls',
  ],
  [
    'in a line without marks',
    'bike service week brakes 15 euros chain 20 euros from 3 june mechanic guy moustache 40 years old blue overalls turkish',
  ],
  [
    'behind a comma',
    'Bike service week, brakes 15 euros, chain 20 euros, from 3 June, with a Turkish mechanic, male, 40, moustache, blue overalls',
  ],
  [
    'under a label',
    'Bike service week. Brakes cost 15 euros and chains cost 20 euros.\nWho talks: mechanic, Turkish man, 40, moustache, blue overalls',
  ],
  [
    'like the writer',
    'I fix bikes. Say that brakes cost 15 euros in June. The presenter should look like me: a Turkish mechanic, male, 40, moustache, blue overalls',
  ],
  [
    'in an item',
    '- Brakes: 15 euros\n- Chain: 20 euros\n- On camera: mechanic, Turkish man, 40, moustache, blue overalls',
  ],
  [
    'about whom was asked before',
    'Could our mechanic announce bike service week? He is about 40, Turkish, has a moustache and wears blue overalls. Brakes cost 15 euros.',
  ],
  ['in brackets', 'Our mechanic (m, Turkish, 40, moustache, blue overalls) explains that brakes cost 15 euros.'],
])('a description %s is read and not spoken', async (_, prompt) => {
  const film = await plan(prompt);
  expect(film.cast.role).toBe('Mechanic');
  expect(film.cast.look).toMatchObject({ sex: 'male', beard: 'moustache', outfit: 'dungarees', ageYears: 40 });
  expect(spokenOf(film)).toContain('15 euros');
  expect(spokenOf(film).toLowerCase()).not.toMatch(/moustache|overalls|turkish/);
});

test.each([
  ['energy adviser, male, thirties, checked shirt', 'Energy adviser'],
  ['A passionate tide-mill guide, woman, 50s, straw hat, green vest', 'Tide-mill guide'],
  ['Presenter: young lighthouse keeper, man, red beard, navy jumper', 'Lighthouse keeper'],
  ['stallholder: weathered old woman, straw hat, blue dungarees', 'Stallholder'],
  ['Our deputy head, a Nigerian woman of 45 with braids and glasses', 'Deputy head'],
  ['glamorous sports presenter, female, blonde, red blazer', 'Sports presenter'],
  ['Cheerful practice nurse, Black woman, about 50, blue scrubs', 'Practice nurse'],
  ['cargo bike rider, man, thirties, brown beard, cap', 'Cargo bike rider'],
  ['bearded guy in his forties with a yellow hoodie and glasses', undefined],
])('the role is called as in the prompt: %s', (text, role) => {
  const { presenter } = readBrief(`Our stall opens on 4 May at nine. ${text}.`);
  const shown = presenter.role?.value.shown;
  expect(shown === 'Presenter' ? undefined : shown).toBe(role);
});

test('what is worn counts before the same kind of words in the content', () => {
  const { presenter } = readBrief(
    'Our school changes its uniform policy. Blazers are optional, hoodies stay banned. Headteacher, Black man, about 55, bald, glasses, grey suit with a red tie.',
  );
  expect(presenter.clothes.map(({ value }) => [value.outfit, value.colour])).toEqual([['suit', 'grey']]);
  expect(presenter.neckwear?.value).toEqual({ kind: 'tie', colour: 'red' });
});

test('who is spoken of is not who presents', () => {
  const { presenter } = readBrief(
    'Congratulate the winner, a tall woman of 30 with red hair and a green dress. Host: man, sixties, white beard, brown suit.',
  );
  expect(presenter.sex?.value).toBe('male');
  expect(presenter.clothes[0]?.value.colour).toBe('brown');
});

test('a description keeps its place in the prompt', () => {
  const prompt = 'Rent is due on Friday. Landlady, 60s, white perm, pearl grey blouse. No music.';
  const [found] = findDescriptions(prompt);
  expect(prompt.slice(found?.clause?.from, found?.clause?.to)).toBe('Landlady, 60s, white perm, pearl grey blouse');
});
