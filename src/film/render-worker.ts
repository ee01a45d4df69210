// A process that draws and encodes segments, one at a time, for the renderer that started it.
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toVideoError } from '../kit/errors.ts';
import type { Timeline } from '../model/timeline.ts';
import { createFilmCompositor, type FilmCompositor } from './compositor/film-compositor.ts';
import { openScenePainter } from './compositor/scene-painter.ts';
import { openSegmentEncoder } from './encoders/open-segment-encoder.ts';
import { createPaceGate } from './pace-gate.ts';
import { renderSegmentFrames } from './render-segment.ts';
import type { RenderJob, WorkerOrder, WorkerReport } from './worker-messages.ts';

interface OpenFilm {
  readonly timelinePath: string;
  readonly timeline: Timeline;
  readonly compositor: FilmCompositor;
}

let film: OpenFilm | undefined;
const gate = createPaceGate();

const report = (message: WorkerReport): void => {
  // A parent that was killed hears nothing: the closed channel ends this process.
  process.send?.(message, () => {});
};

async function openFilm(timelinePath: string): Promise<OpenFilm> {
  if (film?.timelinePath === timelinePath) return film;
  film = undefined;
  // Written by the timeline step of this project.
  const timeline = JSON.parse(await readFile(timelinePath, 'utf8')) as Timeline;
  const compositor = createFilmCompositor(timeline, await openScenePainter(timeline, dirname(timelinePath)));
  film = { timelinePath, timeline, compositor };
  return film;
}

async function render(job: RenderJob): Promise<void> {
  const { timeline, compositor } = await openFilm(job.timelinePath);
  const { widthPx, heightPx, frameRate } = timeline;
  const encoder = await openSegmentEncoder(job.encoder, {
    ...{ widthPx, heightPx, frameRate },
    outputPath: job.outputPath,
  });
  const onFrames = (frames: number) => report({ type: 'progress', jobId: job.jobId, frames });
  await renderSegmentFrames({
    ...{ compositor, encoder, segment: job.segment, onFrames },
    pause: gate.pause,
  });
}

async function take(order: WorkerOrder): Promise<void> {
  if (order.type === 'pace') {
    gate.set(order.pace);
    return;
  }
  if (order.type === 'release') {
    film = undefined;
    return;
  }
  const { jobId } = order;
  try {
    await render(order);
    report({ type: 'done', jobId });
  } catch (error) {
    // The film's state may be half drawn; the next job starts afresh.
    film = undefined;
    const { code, message } = toVideoError(error, 'render_failed');
    report({ type: 'failed', jobId, code, message });
  }
}

process.on('message', (order: WorkerOrder) => void take(order));
// The renderer's end closes the channel; a worker without it has nothing left to do.
process.on('disconnect', () => process.exit(0));
report({ type: 'ready' });
