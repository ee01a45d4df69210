import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { makeCharacter } from '../../src/catalog/make-character.ts';
import { styles } from '../../src/catalog/styles.ts';
import { voices } from '../../src/catalog/voices.ts';
import type { PresenterLook } from '../../src/model/presenter-look.ts';
import type { Storyboard } from '../../src/model/storyboard.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { fileNames, timingFile } from '../../src/production/file-names.ts';
import { stageFilm } from '../../src/production/stage-film.ts';
import { sampleScene, sampleTiming } from '../presenter/body-sample.ts';

const spoken = 'Good morning and welcome. This is the plan for today.';
const look: PresenterLook = {
  sex: 'male',
  ageYears: 70,
  skin: 'fair',
  hairColour: 'white',
  hairStyle: 'slick-back',
  eyes: 'blue',
  beard: 'moustache',
  glasses: true,
  headwear: 'none',
  outfit: 'apron',
  outfitColour: null,
  build: 'broad',
};

const storyboardWith = (own: PresenterLook | null): Storyboard => ({
  version: 1,
  title: 'A plan',
  language: 'en-US',
  orientation: 'landscape',
  styleId: styles[0]?.id ?? '',
  cast: {
    avatarId: 'maya-lindholm',
    avatarReason: 'asked for',
    voiceId: voices[0].id,
    voiceReason: 'fits',
    name: 'Maya',
    role: 'Presenter',
    look: own,
  },
  music: { mood: 'none' },
  captions: true,
  durationTargetMs: null,
  pace: 1,
  pronunciations: [],
  seed: 7,
  scenes: [sampleScene(spoken)],
  decisions: [],
  warnings: [],
});

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function characterSeen(own: PresenterLook | null): Promise<unknown> {
  const workDir = await mkdtemp(join(tmpdir(), 'reynard-stage-'));
  folders.push(workDir);
  await writeFile(join(workDir, timingFile('s1')), JSON.stringify(sampleTiming(spoken)));
  const run = {
    workDir,
    signal: new AbortController().signal,
    runStep: <T>(_name: string, work: () => Promise<T>) => work(),
    reportProgress: () => undefined,
  };
  await stageFilm({ storyboard: storyboardWith(own), shortSidePx: 360 }, run, { catalog: { avatars, voices, styles } });
  // The step has just written the timeline.
  const timeline = JSON.parse(await readFile(join(workDir, fileNames.timeline), 'utf8')) as Timeline;
  return timeline.scenes[0]?.presenter?.character;
}

describe('a staged film', () => {
  test('shows the avatar of the cast when the storyboard describes no look', async () => {
    expect(await characterSeen(null)).toEqual(avatars.find(({ id }) => id === 'maya-lindholm')?.character);
  });

  test('shows the person a look describes instead of the avatar', async () => {
    expect(await characterSeen(look)).toEqual(makeCharacter(look));
  });
});
