import { afterAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { rememberFilm } from '../../src/director/remember.ts';
import type { VideoRequest } from '../../src/model/video-request.ts';
import { planStoryboard } from '../../src/production/plan-film.ts';
import { openPlanningParts } from '../../src/wiring/open-parts.ts';
import { openPlanner } from '../../src/wiring/open-planner.ts';

const config = readConfig({});
const planner = openPlanner(config);
afterAll(() => planner[Symbol.asyncDispose]());

const requestOf = (prompt: string): VideoRequest => ({
  ...{ prompt, avatarId: null, voiceId: null, styleId: null, orientation: null, fileUrls: [], incognito: false },
  ...{ storyboard: null, seed: 7, shortSidePx: 360 },
});

const prompts = [
  'A chef explains tomato soup in 30 seconds.',
  'Vertical. Sales of Northwind: 2022 4 million, 2023 6 million, 2024 9 million. No music. Presented by an older man with a beard.',
  'Sagen Sie: "Guten Morgen, Berlin!"',
];

test.for(prompts)('the planner elsewhere plans what is planned here: %s', async (prompt) => {
  const request = requestOf(prompt);
  const here = await planStoryboard(request, openPlanningParts(config));
  const elsewhere = await planStoryboard(request, { ...openPlanningParts(config), planner });
  expect(elsewhere).toEqual(here);
  const film = { prompt, taskId: 'task_1', storyboard: here };
  expect(await planner.remember(film)).toEqual(rememberFilm(prompt, film.taskId, here));
});

test('a plan that is cancelled ends at once', async () => {
  const stop = new AbortController();
  const planning = planner.plan(requestOf('A chef explains tomato soup in 10 minutes.'), stop.signal);
  stop.abort(new Error('enough'));
  await expect(planning).rejects.toThrow('enough');
});
