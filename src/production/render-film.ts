// timeline.json -> encoded picture segments.
import { join } from 'node:path';
import { fileNames, segmentFile } from './file-names.ts';
import type { Parts } from './parts.ts';
import { type ProductionRun, stageProgress } from './production-run.ts';
import { createSegmentKeys } from './segment-keys.ts';
import type { StagedFilm } from './stage-film.ts';

/** What was done. */
export interface RenderedFilm {
  /** The part of the film that had to be drawn, 0 to 1; all else was drawn for an earlier film. */
  readonly drawnShare: number;
}

/** Draws and encodes every segment; the renderer works on as many at a time as it has workers. */
export async function renderFilm(staged: StagedFilm, run: ProductionRun, parts: Parts): Promise<RenderedFilm> {
  const timelinePath = join(run.workDir, fileNames.timeline);
  const progress = stageProgress(run, 'rendering');
  const { segments } = staged;
  const framesDone = segments.map(() => 0);
  const report = (index: number, frames: number) => {
    framesDone[index] = frames;
    progress(framesDone.reduce((sum, done) => sum + done, 0) / staged.frameCount);
  };
  progress(0);
  const halt = new AbortController();
  const signal = AbortSignal.any([run.signal, halt.signal]);
  const keyOf = parts.segments === null ? null : await createSegmentKeys(timelinePath);
  // All steps are started in order, so that a restarted run meets them in the same order.
  const renders = segments.map(async (segment) => {
    const outputPath = join(run.workDir, segmentFile(segment.index));
    const frameCount = segment.endFrame - segment.startFrame;
    const origin = await run.runStep<'drawn' | 'kept'>(`render ${segment.index}`, async () => {
      const key = (await keyOf?.(segment)) ?? null;
      if (key !== null && (await parts.segments?.fetch(key, outputPath))) return 'kept';
      const onFrames = (count: number) => report(segment.index, count);
      await parts.renderer.renderSegment({ timeline: timelinePath, segment, outputPath, signal, onFrames });
      if (key !== null) await parts.segments?.keep(key, outputPath);
      return 'drawn';
    });
    report(segment.index, frameCount);
    return origin === 'kept' ? 0 : frameCount;
  });
  try {
    const drawn = await Promise.all(renders);
    return { drawnShare: drawn.reduce((sum, frames) => sum + frames, 0) / staged.frameCount };
  } catch (error) {
    // One segment failed: the others are stopped and awaited, so that nothing writes after the task has ended.
    halt.abort();
    await Promise.allSettled(renders);
    throw error;
  }
}
