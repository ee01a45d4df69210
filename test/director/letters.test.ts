// Prompts written as letters: what is meant for the maker is neither spoken nor shown.
import { expect, test } from 'vitest';
import { readBrief } from '../../src/director/brief.ts';
import { plan, shownOf, spokenOf } from './plan.ts';

const letter = `Hello,

we are moving house and I would like a short clip for our patients. From 4 May the practice is at 12 Harbour Lane.
Parking is behind the house. 40 seconds would be ideal, one minute at most.

Best regards,
Dr Ida Holm
Practice manager`;

test('sign-off and wished length of a letter are not content', async () => {
  const film = await plan(letter);
  const all = `${spokenOf(film)} ${shownOf(film)}`;
  expect(all).toContain('12 Harbour Lane');
  expect(all).not.toMatch(/regards|Ida Holm|Practice manager|ideal|at most/i);
  expect(film.durationTargetMs).toBe(40_000);
});

test('a closing without a request stays what viewers are told', async () => {
  const film = await plan('The shop is closed on Monday and we will miss you all very much.\n\nThanks,\nMaria');
  expect(`${spokenOf(film)} ${shownOf(film)}`).toContain('Thanks');
});

test.each([
  ['I run a bike shop in Leeds and I need an ad for our repair service.', 'repair service'],
  ["We're a small bakery, so could you make a film about our sourdough?", 'sourdough'],
  ['A gardener tells us within one minute how to prune roses.', 'prune roses'],
  ['A calm doctor explains in 30 seconds why sleep matters.', 'why sleep matters'],
])('the topic of "%s" is %s', (prompt, topic) => {
  expect(readBrief(prompt).topic?.words.replace(/^how to /, '')).toMatch(new RegExp(`^(?:our )?${topic}$`));
});

test.each([
  ['Explain tides. ~50 seconds', 50],
  ['A film on tides, ideally 150 seconds, spoken by a sailor.', 150],
  ['Explain tides. Two minutes at most, please – something like 80 seconds would be ideal.', 80],
])('the length in "%s" is %i s', (prompt, seconds) => {
  expect(readBrief(prompt).durationMs?.value).toBe(seconds * 1000);
});
