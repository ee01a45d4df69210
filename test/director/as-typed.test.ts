import { expect, test } from 'vitest';
import { readBrief } from '../../src/director/brief.ts';
import { plan, shownOf, spokenOf } from './plan.ts';

test('small letters without any mark are told apart in sentences, with capitals where names are', async () => {
  const film = await plan(
    'make a 30 sec video about our new bakery in lisbon we open saturday june 14 at 8 am first 50 people get a croissant',
  );
  expect(film.title).toBe('Our New Bakery in Lisbon');
  expect(film.durationTargetMs).toBe(30_000);
  expect(spokenOf(film)).toContain('We open Saturday June 14 at 8 am. First 50 people get a croissant.');
});

test('what is shouted is said in a normal voice', async () => {
  const film = await plan('NEED A QUICK VIDEO FOR MY GYM. 3 MONTHS FOR $99. NO CONTRACT.');
  expect(spokenOf(film)).toContain('3 months for $99. No contract.');
});

test('short forms and slips are spelt out, and every reading still says where it stands', () => {
  const prompt = 'pls make a vid w a female docter explaning sleep, 1 min';
  const brief = readBrief(prompt);
  expect(brief.topic?.words).toBe('sleep');
  expect(brief.presenter.sex?.value).toBe('female');
  const role = brief.presenter.role?.span;
  expect(prompt.slice(role?.start, role?.end)).toBe('docter');
  const length = brief.durationMs?.span;
  expect(prompt.slice(length?.start, length?.end)).toBe('1 min');
});

test('a greeting is no topic', () => {
  expect(readBrief('Good morning class, today: what is a fraction? Teacher with glasses.').topic?.words).toBe(
    'What is a fraction?',
  );
  expect(readBrief('Good evening everybody! Please do a video on why bees matter.').topic?.words).toBe(
    'why bees matter',
  );
});

test('a team is welcomed by its own name and not by its town', () => {
  const brief = readBrief('Welcome to the Brightline team in Lisbon, Portugal! A short video for new colleagues.');
  expect(brief.topic?.name).toBe('Brightline');
});

test('a file that did not come is named in a warning and never the topic', async () => {
  const film = await plan('Summarise this report');
  expect(film.title).not.toMatch(/report|summarise/i);
  expect(film.warnings.join(' ')).toContain('"Summarise this report"');
});

test('more presenters than one are named in a warning', async () => {
  const film = await plan('A film about the Roman Empire with 40 presenters.');
  expect(film.warnings.join(' ')).toContain('"40 presenters" cannot be shown');
  expect(film.title).toBe('The Roman Empire');
});

test('"X or Y: which …" stands side by side, and no number is made up', async () => {
  const film = await plan('Tea or coffee: which one suits a quiet morning?');
  expect(film.scenes.flatMap(({ shown }) => shown.map(({ kind }) => kind))).toContain('comparison-card');
  expect(`${spokenOf(film)} ${shownOf(film)}`).not.toMatch(/\bdozen\b|\d/);
});

test('a sentence that tells dated events is shown as a timeline and spoken as it stands', async () => {
  const told = 'It began in 1989 with one loom, moved to Lyon in 1993, and in 2004 it opened a second mill.';
  const film = await plan(`Our story. ${told}`);
  const [timeline] = film.scenes.flatMap(({ shown }) => shown.filter(({ kind }) => kind === 'timeline-card'));
  expect(timeline).toMatchObject({
    items: [
      { when: '1989', what: 'Began with one loom' },
      { when: '1993', what: 'Moved to Lyon' },
      { when: '2004', what: 'Opened a second mill' },
    ],
  });
  expect(spokenOf(film)).toContain(told);
});

test.each([
  ['A video about tea without music', 'music'],
  ['A video about tea. Please don’t use any background music.', 'music'],
  ['A video about tea, skip the captions', 'captions'],
  ['A video about tea. No subtitles please.', 'captions'],
  ['A video about tea. Captions: off', 'captions'],
  ['A video about tea. No music or subtitles.', 'captions'],
  ["A video about tea. Don't show a person.", 'presenter'],
  ['A video about tea, voice over only', 'presenter'],
  ['A video about tea. Nobody on screen, graphics only.', 'presenter'],
] as const)('%j refuses the %s', (prompt, what) => {
  expect(readBrief(prompt).refusals[what]).not.toBeNull();
});

test.each([
  ['Persuade parents to limit screen time', 'persuade'],
  ['Ask people to donate blood', 'persuade'],
  ['An ad for our bakery', 'sell'],
  ['Warn customers about a scam', 'warn'],
  ['Thank our volunteers', 'thank'],
  ['Invite the neighbours to a barbecue', 'invite'],
  ['Apologise to passengers for the delay', 'apologise'],
  ['Teach kids how to tie a knot', 'teach'],
  ['A bedtime story about a fox', 'entertain'],
  ['Status report: 3 bugs open', 'report'],
  ['A video. Topic: fees. Purpose: inform customers', 'inform'],
] as const)('the purpose of %j is to %s', (prompt, purpose) => {
  const brief = readBrief(prompt);
  expect(brief.purpose.value).toBe(purpose);
  expect(brief.purpose.span.end).toBeGreaterThan(brief.purpose.span.start);
});
