// A process that draws one thumbnail and ends: drawing takes longer than a server may stand still.
import { dirname } from 'node:path';
import { answerOnce } from '../kit/answer-once.ts';
import { writeFileWhole } from '../kit/files.ts';
import type { Timeline } from '../model/timeline.ts';
import { drawStill } from './draw-still.ts';
import { pickThumbnailFrame } from './pick-thumbnail-frame.ts';

/** What the worker is asked. */
export interface ThumbnailTask {
  readonly timeline: Timeline;
  readonly outputPath: string;
}

answerOnce(async ({ timeline, outputPath }: ThumbnailTask) => {
  await writeFileWhole(outputPath, await drawStill(timeline, pickThumbnailFrame(timeline), dirname(outputPath)));
  return null;
});
