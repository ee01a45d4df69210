// Writes the picture that stands for a film.

import { runTask } from '../kit/run-task.ts';
import type { Timeline } from '../model/timeline.ts';
import type { ThumbnailTask } from './draw-thumbnail.ts';

/** Writes a JPEG of the film's best frame, whole or not at all. @throws render_failed when it cannot be drawn. */
export async function writeThumbnail(task: {
  readonly timeline: Timeline;
  readonly outputPath: string;
  readonly signal?: AbortSignal;
}): Promise<void> {
  const { timeline, outputPath, signal } = task;
  const script = new URL('./thumbnail-worker.ts', import.meta.url);
  await runTask<ThumbnailTask, null>(script, { timeline, outputPath }, { signal });
}
