import { expect, test } from 'vitest';
import { readBrief } from '../../src/director/brief.ts';
import { findFamily } from '../../src/director/writers/offline/families/find-family.ts';
import { knowledge } from '../../src/director/writers/offline/knowledge/find-knowledge.ts';
import { expectSound, withoutSlots } from './expect-sound.ts';
import { plan, shownOf, spokenOf } from './plan.ts';

const families = [
  'Launch of our new app FlowTask',
  'Invite parents to the open day',
  'Thank our volunteers',
  'A tour of the castle',
  'Fire safety in the office',
  'How to knit a scarf',
  'The story of a lighthouse keeper',
  'News: the bridge is closed',
  'Onboarding for our new expense tool',
  'Status report on the warehouse move',
  'Compare electric cars and petrol cars',
  'Umbrella stands',
];

test.each(knowledge.map((entry) => [entry.hook, entry] as const))(
  'what is commonly known is told without figures and shown on its words: %s',
  (hook, { blocks }) => {
    expectSound([{ lines: [hook] }, ...blocks]);
    expect(blocks.length).toBeGreaterThanOrEqual(4);
  },
);

test.each(families)('the chapters for "%s" are sound', (prompt) => {
  const chapters = findFamily(readBrief(prompt));
  expect(chapters.length).toBeGreaterThanOrEqual(3);
  const leads = chapters.map((chapter) => ({ lines: [chapter.lead] }));
  expectSound([...leads, ...chapters.flatMap((chapter) => chapter.blocks)].map(withoutSlots));
});

test.each([
  ['A two-minute video about composting', /peelings/, /dark and crumbly/i],
  ['5 minute lesson on the French Revolution', /treasury/, /Bastille/],
  ['A 60-second video reminding cyclists to wear a helmet', /chin/, /forehead/i],
  ['Explain how vaccines work to teenagers, 90 seconds', /immune system/, /germ/i],
  ['Phishing awareness training, 2 minutes', /address/, /password/i],
  ['CPR basics for our staff, 90 seconds', /breastbone/, /defibrillator|hard and fast/i],
  ['First aid for burns, one minute', /running water/, /cool/i],
  ['Explain compound interest to teenagers, 2 minutes', /snowball/i, /interest/i],
  ['A two-minute explainer: weather vs climate', /wardrobe/, /pattern|shirt|hangs/i],
  ['How do time zones work? One minute', /timetables/, /sun/i],
  ['A 90-second video on how the heart works', /valves/, /lungs/i],
  ['GDPR basics for office staff, 2 minutes', /legal basis/, /consent/i],
  ['How to run better meetings, 90 seconds', /agenda|minutes/i, /decide|Budget|decisions/i],
  ['Explain how GPS works in 60 seconds', /satellites/, /clocks|listens/i],
  ['Why backups matter, one minute', /only one copy/, /unplug|devices|wear out/i],
])('a thin prompt on a common subject tells of the subject: %s', async (prompt, spoken, shown) => {
  const film = await plan(prompt);
  expect(spokenOf(film)).toMatch(spoken);
  expect(`${spokenOf(film)} ${shownOf(film)}`).toMatch(shown);
});

test('a long film is told in chapters with title cards, and one of little substance says what it lacks', async () => {
  const film = await plan('A 3 minute training about our new expense tool Expensly');
  const titles = film.scenes.filter(({ kind }) => kind === 'title');
  expect(titles.length).toBeGreaterThanOrEqual(2);
  expect(film.warnings.join(' ')).toMatch(/general/);
  const rich = await plan('A two-minute video about composting');
  expect(rich.warnings.join(' ')).not.toMatch(/general, for the prompt/);
});

test('what was told comes once more before a long film ends', async () => {
  expect(spokenOf(await plan('5 minute lesson on the French Revolution'))).toMatch(/once more, point by point/);
  const news =
    'A 75-second news report. The tram line opens on 3 June. It has 14 stops. The city paid for it. Rides are free in July.';
  // Told, and told again.
  const tellings = spokenOf(await plan(news)).split('The tram line opens on 3 June. It has 14 stops.');
  expect(tellings.length).toBeGreaterThanOrEqual(3);
});

test('a list that goes on over scenes keeps what it has shown', async () => {
  for (const prompt of [
    'A two-minute video about composting',
    'Coffee, two minutes',
    'A 2 minute film on black holes',
  ]) {
    const film = await plan(prompt);
    film.scenes.forEach((scene, index) => {
      const before = film.scenes[index - 1]?.shown.find((graphic) => graphic.kind === 'list-card');
      const list = scene.shown.find((graphic) => graphic.kind === 'list-card');
      if (before?.kind !== 'list-card' || list?.kind !== 'list-card' || before.heading !== list.heading) return;
      expect(list.items.map(({ text }) => text)).toEqual(expect.arrayContaining(before.items.map(({ text }) => text)));
    });
  }
});
