// Who is described is found by how thick the words of a description lie, wherever it stands in a prompt.
import { expect, test } from 'vitest';
import { densestRuns } from '../../src/director/brief/description/densest-runs.ts';
import { findDescriptions, isDescription } from '../../src/director/brief/description/find-descriptions.ts';
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

test.each([
  [
    'lines',
    'Topic: our pool opens on 4 May\nhost:\n  job: swim coach\n  sex: m\n  age: 31\n  hair: short blond\n  beard: full\n  shirt: green polo',
  ],
  [
    'JSON',
    '{"topic":"Our pool opens on 4 May","avatar":{"role":"swim coach","gender":"male","age":31,"hair":"blond, short","beard":"full","outfit":"green polo"}}',
  ],
  [
    'attributes',
    '<film><speaker role="swim coach" gender="male" age="31" hair="short blond" beard="full" clothing="green polo"/>Our pool opens on 4 May.</film>',
  ],
])('a presenter given in %s is cast and not read out', async (_, prompt) => {
  const film = await plan(prompt);
  expect(film.cast.role).toBe('Swim coach');
  expect(film.cast.look).toMatchObject({
    sex: 'male',
    ageYears: 31,
    hairColour: 'blond',
    beard: 'full',
    outfit: 'polo',
  });
  expect(spokenOf(film)).not.toMatch(/polo|blond|beard/i);
});

test.each([
  [
    'Un film de 30 secondes. Un boulanger d’une cinquantaine d’années, chauve, barbe grise, tablier blanc, présente le pain.',
    'Boulanger',
    'male',
    55,
  ],
  [
    'Ein Video für unsere Gäste. Unsere Köchin, um die 40, mit Brille und in weißer Schürze, stellt das Menü vor.',
    'Köchin',
    'female',
    40,
  ],
  [
    'Vídeo de 20 segundos. Una florista de unos 60 años, pelo blanco corto, gafas y delantal verde, invita a la feria.',
    'Florista',
    'female',
    60,
  ],
  [
    'Un video per la scuola. Parla una maestra sui trent’anni, capelli rossi ricci, occhiali, maglietta gialla.',
    'Maestra',
    'female',
    35,
  ],
  [
    'Een video voor de markt. Een visboer (man, rond de 50, grijze baard, blauwe pet) vertelt over de haring.',
    'Visboer',
    'male',
    50,
  ],
])('who is described in another language is cast: %s', (prompt, role, sex, ageYears) => {
  const { presenter } = readBrief(prompt);
  expect(presenter.role?.value.shown).toBe(role);
  expect(presenter.sex?.value).toBe(sex);
  expect(presenter.ageYears?.value).toBe(ageYears);
});

test('what is taken back in a description is not drawn', () => {
  const { presenter } = readBrief(
    'Our kiosk opens at six. Host: woman, fifties, dark... no, just grey hair, glasses, red... let’s say a blue cardigan.',
  );
  expect(presenter.looks.map(({ value }) => value)).toContain('grey hair');
  expect(presenter.clothes[0]?.value).toMatchObject({ outfit: 'cardigan', colour: 'blue' });
});

test.each([
  ['An estate agent shows the house. The agent is a bald man of 50 in a grey suit.', 'Estate agent'],
  ['The night porter speaks: he is in his sixties, with a white beard and a blue uniform.', 'Night porter'],
  ['Here is the principal’s message. She is a Black woman of 50 with glasses and a yellow blazer.', 'Principal'],
])('the role stands before the description: %s', (prompt, role) => {
  expect(readBrief(prompt).presenter.role?.value.shown).toBe(role);
});
