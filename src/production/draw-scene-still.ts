// One scene of a storyboard -> a picture of it, as the film would show it.
import { join } from 'node:path';
import { writeThumbnail } from '../film/write-thumbnail.ts';
import { readJson } from '../kit/files.ts';
import type { Storyboard } from '../model/storyboard.ts';
import type { Timeline } from '../model/timeline.ts';
import { fileNames } from './file-names.ts';
import type { Parts } from './parts.ts';
import { speakFilm } from './speak-film.ts';
import { stageFilm } from './stage-film.ts';

/** Speaks and lays out the scene by itself and draws its best frame. Gives the JPEG's path in the work folder. */
export async function drawSceneStill(
  input: {
    readonly storyboard: Storyboard;
    readonly sceneId: string;
    readonly shortSidePx: number;
    readonly workDir: string;
  },
  parts: Parts,
): Promise<string> {
  const { storyboard, sceneId, shortSidePx, workDir } = input;
  const run = {
    workDir,
    signal: new AbortController().signal,
    runStep: <T>(_name: string, work: () => Promise<T>) => work(),
    reportProgress: () => {},
  };
  const scenes = storyboard.scenes
    .filter(({ id }) => id === sceneId)
    .map((scene) => ({ ...scene, transition: 'cut' as const }));
  const alone = { ...storyboard, scenes, durationTargetMs: null };
  const { storyboard: spoken } = await speakFilm(alone, run, parts);
  await stageFilm({ storyboard: spoken, shortSidePx }, run, parts);
  const timeline = await readJson<Timeline>(join(workDir, fileNames.timeline));
  const outputPath = join(workDir, 'still.jpg');
  await writeThumbnail({ timeline, outputPath });
  return outputPath;
}
