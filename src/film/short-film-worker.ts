// A process that makes one short film from its timeline to the MP4 and ends.
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { answerOnce } from '../kit/answer-once.ts';
import type { Timeline } from '../model/timeline.ts';
import { createFilmCompositor } from './compositor/film-compositor.ts';
import { openScenePainter } from './compositor/scene-painter.ts';
import { openSegmentEncoder } from './encoders/open-segment-encoder.ts';
import type { EncoderChoice } from './encoders/segment-encoder.ts';
import { muxFilm } from './mux-film.ts';
import { renderSegmentFrames } from './render-segment.ts';
import { mixSound } from './sound/mix-sound.ts';

/** What the worker is asked. */
export interface ShortFilmTask {
  readonly timeline: Timeline;
  /** Each scene's samples by scene id. */
  readonly voices: ReadonlyMap<string, Float32Array>;
  readonly encoder: EncoderChoice;
  readonly outputPath: string;
}

answerOnce(async ({ timeline, voices, encoder, outputPath }: ShortFilmTask) => {
  const segmentPath = `${outputPath}.segment`;
  try {
    await drawPictures({ timeline, encoder, outputPath: segmentPath });
    const sound = mixSound({ timeline, voices });
    await muxFilm({ timeline, segmentPaths: [segmentPath], sound, outputPath, encoder });
  } finally {
    await rm(segmentPath, { force: true });
  }
  return null;
});

async function drawPictures({ timeline, encoder, outputPath }: Omit<ShortFilmTask, 'voices'>): Promise<void> {
  const { widthPx, heightPx, frameRate, frameCount } = timeline;
  const compositor = createFilmCompositor(timeline, await openScenePainter(timeline, dirname(outputPath)));
  await renderSegmentFrames({
    compositor,
    encoder: await openSegmentEncoder(encoder, { widthPx, heightPx, frameRate, outputPath }),
    segment: { index: 0, startFrame: 0, endFrame: frameCount },
    onFrames: () => {},
  });
}
