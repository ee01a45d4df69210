// The finished MP4 -> report.json: the film examined against what was planned.
import { join } from 'node:path';
import { checkFilm } from '../film/check-film.ts';
import { readJson, writeJson } from '../kit/files.ts';
import type { FilmReport } from '../model/film.ts';
import { type Storyboard, spokenWords } from '../model/storyboard.ts';
import type { Timeline } from '../model/timeline.ts';
import { fileNames } from './file-names.ts';
import type { Parts } from './parts.ts';
import { type ProductionRun, stageProgress } from './production-run.ts';
import { readSound } from './sound-file.ts';

/** Examines the film and saves the report; what fails is in the report, not thrown. */
export async function examineFilm(storyboard: Storyboard, run: ProductionRun, parts: Parts): Promise<FilmReport> {
  const progress = stageProgress(run, 'checking');
  const inWork = (name: string) => join(run.workDir, name);
  progress(0);
  const report = await run.runStep('examine', async () => {
    const timeline = await readJson<Timeline>(inWork(fileNames.timeline));
    const found = await checkFilm({
      mp4Path: inWork(fileNames.video),
      timeline,
      sound: await readSound(inWork(fileNames.sound), timeline.sampleRateHz),
      script: storyboard.scenes.flatMap((scene) => spokenWords(scene.spoken)),
      encoder: parts.renderer.encoder,
      signal: run.signal,
    });
    await writeJson(inWork(fileNames.report), found);
    return found;
  });
  progress(1);
  return report;
}
