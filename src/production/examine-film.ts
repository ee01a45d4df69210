// The finished MP4 -> report.json: the film examined against what was planned.
import { runTask } from '../kit/run-task.ts';
import type { FilmReport } from '../model/film.ts';
import { type Storyboard, spokenWords } from '../model/storyboard.ts';
import type { ExamineTask } from './examine-worker.ts';
import type { Parts } from './parts.ts';
import { type ProductionRun, stageProgress } from './production-run.ts';

const worker = new URL('./examine-worker.ts', import.meta.url);

/** Examines the film in a process of its own and saves the report; what fails is in the report, not thrown. */
export async function examineFilm(storyboard: Storyboard, run: ProductionRun, parts: Parts): Promise<FilmReport> {
  const { workDir, signal } = run;
  const progress = stageProgress(run, 'checking');
  progress(0);
  const report = await run.runStep('examine', () => {
    const script = storyboard.scenes.flatMap((scene) => spokenWords(scene.spoken));
    const task = { workDir, script, encoder: parts.renderer.encoder };
    return runTask<ExamineTask, FilmReport>(worker, task, { signal });
  });
  progress(1);
  return report;
}
