import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { rememberFilm } from '../../src/director/remember.ts';
import type { VideoRequest } from '../../src/model/video-request.ts';
import { timingFile, voiceFile } from '../../src/production/file-names.ts';
import { voiceOf } from '../../src/production/parts.ts';
import { planStoryboard } from '../../src/production/plan-film.ts';
import { speakOne } from '../../src/production/speak-one.ts';
import { openDesk } from '../../src/wiring/open-desk.ts';
import { openPlanningParts, openSpeech } from '../../src/wiring/open-parts.ts';

const config = readConfig({});
const desk = openDesk(config);
const { planner, speaker } = desk;
afterAll(() => desk[Symbol.asyncDispose]());

const requestOf = (prompt: string): VideoRequest => ({
  ...{ prompt, avatarId: null, voiceId: null, styleId: null, orientation: null, fileUrls: [], incognito: false },
  ...{ storyboard: null, seed: 7, shortSidePx: 360 },
});

const prompts = [
  'A chef explains tomato soup in 30 seconds.',
  'Vertical. Sales of Northwind: 2022 4 million, 2023 6 million, 2024 9 million. No music. Presented by an older man with a beard.',
  'Sagen Sie: "Guten Morgen, Berlin!"',
];

test.for(prompts)('the desk plans what is planned here: %s', async (prompt) => {
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

test('the desk speaks a scene as it is spoken here, into the same files', async () => {
  const folders = await Promise.all([mkdtemp(join(tmpdir(), 'desk-')), mkdtemp(join(tmpdir(), 'here-'))]);
  const [there, here] = folders;
  try {
    const parts = openPlanningParts(config);
    const { scenes, cast, pace, pronunciations, language } = await planStoryboard(requestOf(prompts[0] ?? ''), parts);
    const scene = scenes[0];
    if (scene === undefined) throw new Error('the plan has no scene');
    const order = { scene, voice: voiceOf(parts, cast.voiceId), pace, pronunciations, language };
    await speaker.speak({ ...order, workDir: there }, new AbortController().signal);
    await using speech = await openSpeech(config);
    await speakOne({ ...order, workDir: here }, speech, new AbortController().signal);
    for (const name of [voiceFile(scene.id), timingFile(scene.id)]) {
      expect(await readFile(join(there, name))).toEqual(await readFile(join(here, name)));
    }
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true });
  }
});
