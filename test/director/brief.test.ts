import { expect, test } from 'vitest';
import { splitList } from '../../src/director/brief/draft.ts';
import { clauseKind } from '../../src/director/brief/vocabulary.ts';
import { readBrief } from '../../src/director/brief.ts';
import { plan, spokenOf } from './plan.ts';

test.each([
  ['a 30-second video about tea', 30],
  ['Make a 2-minute video about tea', 120],
  ['A video about tea, about a minute long', 60],
  ['Tea explained, 90s', 90],
  ['A one and a half minute film about tea', null],
  ['A video about tea. Length: 1:30 min', 90],
  ['Keep it under 45 seconds. A video about tea.', 45],
  ['A 20 to 30 second ad for tea', 25],
  ['How to brew tea in 3 minutes', null],
  ['Steep the tea for 4 minutes, then serve.', null],
  ['A shop that has been open for 20 minutes', null],
])('the length of %j is %s s', (prompt, seconds) => {
  const read = readBrief(prompt).durationMs?.value ?? null;
  if (seconds === null) expect(read === null || read < 200_000).toBe(true);
  else expect(read).toBe(seconds * 1000);
});

test('a time that belongs to a recipe is no length', () => {
  expect(readBrief('Recipe for bread. Bake for 50 minutes at 180°C.').durationMs).toBeNull();
});

test.each([
  ['A video for TikTok about tea', 'portrait'],
  ['A vertical video about tea', 'portrait'],
  ['An Instagram Reel about tea', 'portrait'],
  ['A 16:9 video about tea', 'landscape'],
  ['A video about portrait painting', undefined],
])('the orientation of %j is %s', (prompt, orientation) => {
  expect(readBrief(prompt).orientation?.value).toBe(orientation);
});

test('every reading carries the place in the prompt it came from', () => {
  const prompt =
    'Make a 30-second vertical video. A female doctor in a kitchen talks about tea in a calm tone. No music.';
  const brief = readBrief(prompt);
  const at = (span: { start: number; end: number } | undefined) => prompt.slice(span?.start, span?.end);
  expect(at(brief.durationMs?.span)).toContain('30-second');
  expect(at(brief.orientation?.span)).toContain('vertical');
  expect(at(brief.presenter.role?.span)).toBe('doctor');
  expect(at(brief.presenter.sex?.span)).toBe('female');
  expect(at(brief.set?.span)).toContain('kitchen');
  expect(at(brief.tone?.span)).toContain('calm');
  expect(at(brief.refusals.music?.span)).toContain('No music');
});

test('places hold behind markup and hidden characters', () => {
  const prompt = '<b>Hello</b>\u200b **there**. Make a 40-second video about tea.';
  const span = readBrief(prompt).durationMs?.span;
  expect(prompt.slice(span?.start, span?.end)).toContain('40-second');
});

test.each([
  ['Keep a regular schedule', 'imperative'],
  ['we are closed on Monday', 'clause'],
  ['free returns', 'phrase'],
  ['the 5-year warranty', 'phrase'],
  ['Badges are picked up at reception', 'clause'],
] as const)('%j is %s', (text, kind) => {
  expect(clauseKind(text)).toBe(kind);
});

test('a clause that the parts after it only complete is no list', () => {
  expect(splitList('helmets are required in zones A, B and C from 1 March 2026')).toHaveLength(1);
  expect(splitList('revenue was $4.2M in Q1, $4.8M in Q2 and $5.6M in Q3')).toHaveLength(1);
  expect(splitList('boards, timelines, and automation')).toEqual(['boards', 'timelines', 'automation']);
  expect(splitList('wash the rice, boil the water and add salt')).toHaveLength(3);
});

test('a length and an audience by themselves are not spoken', async () => {
  const prompt =
    'History of the web: 1989 first proposal, 1993 first browser, 2004 social networks. 35 seconds, for students.';
  const storyboard = await plan(prompt);
  expect(spokenOf(storyboard)).not.toMatch(/35 seconds|for students/i);
  expect(storyboard.durationTargetMs).toBe(35_000);
});

test('what stands before the colon names the film, whatever its content speaks of', () => {
  const brief = readBrief('Weekly team update: we fixed 14 bugs, onboarded two engineers. Next week: mobile beta.');
  expect(brief.format.value).toBe('status');
});

test('whom a company looks for is told, and is not the presenter', () => {
  const brief = readBrief("We're hiring! Looking for a senior backend engineer in Berlin. Apply at jobs.example.com");
  expect(brief.facts.map(({ text }) => text)).toContain('Looking for a senior backend engineer in Berlin.');
});

test('rules in one sentence are a list of rules', () => {
  const brief = readBrief('Safety briefing: always wear vests, keep walkways clear, never ride on forklifts.');
  expect(brief.facts[0]?.items).toEqual(['always wear vests', 'keep walkways clear', 'never ride on forklifts']);
});

test('a manner of explaining is no part of the topic', () => {
  const brief = readBrief('explain compound interest to teenagers like a friend, 1 min');
  expect([brief.topic?.words, brief.audience]).toEqual(['compound interest', 'teenagers']);
});

test('a time among facts is no length of the film, and stays a fact', () => {
  const brief = readBrief(
    'Compare electric cars and petrol cars: electric costs $4 per 100 miles, petrol $13; petrol refuels in 5 minutes. Neutral tone.',
  );
  expect(brief.durationMs).toBeNull();
  expect(JSON.stringify(brief.facts)).toContain('petrol refuels in 5 minutes');
});
