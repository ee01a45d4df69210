// Segments and voices -> the MP4, its captions and its thumbnail.
import { runTask } from '../kit/run-task.ts';
import type { AssembleTask } from './assemble-worker.ts';
import type { Parts } from './parts.ts';
import { type ProductionRun, stageProgress } from './production-run.ts';
import type { StagedFilm } from './stage-film.ts';

const worker = new URL('./assemble-worker.ts', import.meta.url);

/** Mixes the sound, joins it with the pictures and writes what goes with the film, in a process of its own. */
export async function assembleFilm(staged: StagedFilm, run: ProductionRun, parts: Parts): Promise<void> {
  const { workDir, signal } = run;
  const progress = stageProgress(run, 'assembling');
  progress(0);
  await run.runStep('assemble', async () => {
    const task = {
      workDir,
      segmentIndices: staged.segments.map(({ index }) => index),
      encoder: parts.renderer.encoder,
    };
    return runTask<AssembleTask, null>(worker, task, { signal, onProgress: progress });
  });
  progress(1);
}
