// A film's best frame -> a JPEG file.
import { dirname } from 'node:path';
import { writeFileWhole } from '../kit/files.ts';
import type { Timeline } from '../model/timeline.ts';
import { drawStill } from './draw-still.ts';
import { pickThumbnailFrame } from './pick-thumbnail-frame.ts';

/** A picture to draw. */
export interface ThumbnailTask {
  readonly timeline: Timeline;
  readonly outputPath: string;
}

/** Writes it whole or not at all. Drawing takes longer than a server may stand still: see `writeThumbnail`. */
export async function drawThumbnail({ timeline, outputPath }: ThumbnailTask): Promise<void> {
  await writeFileWhole(outputPath, await drawStill(timeline, pickThumbnailFrame(timeline), dirname(outputPath)));
}
