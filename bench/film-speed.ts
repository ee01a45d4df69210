// How fast whole segments are drawn and encoded by the renderer, and how fast the encoder alone would be.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { createFilmCompositor } from '../src/film/compositor/film-compositor.ts';
import { openScenePainter } from '../src/film/compositor/scene-painter.ts';
import { openSegmentEncoder } from '../src/film/encoders/open-segment-encoder.ts';
import type { EncoderName } from '../src/film/encoders/segment-encoder.ts';
import { openRenderer } from '../src/film/open-renderer.ts';
import { planSegments } from '../src/film/plan-segments.ts';
import type { Timeline } from '../src/model/timeline.ts';
import { watchMemory } from './process-memory.ts';

/** What rendering a film took. */
export interface RenderSpeed {
  readonly frames: number;
  readonly framesPerSecond: number;
  /** Film seconds rendered in a second; includes the building of sets and figures, not the start of the processes. */
  readonly timesRealTime: number;
  readonly peakResidentMb: number | null;
  readonly megabitsPerSecond: number;
}

const startUpMs = 2000;

/** Renders a film with as many workers as given. */
export async function measureRendering(
  timeline: Timeline,
  options: { readonly workers: number; readonly encoder: EncoderName },
): Promise<RenderSpeed> {
  const folder = await mkdtemp(join(tmpdir(), 'reynard-bench-'));
  using memory = watchMemory();
  try {
    const segments = planSegments(timeline);
    const pathOf = (index: number) => join(folder, `${index}.mp4`);
    await using renderer = await openRenderer(options);
    // The processes start while a film is still being planned.
    await setTimeout(startUpMs);
    const start = performance.now();
    await Promise.all(
      segments.map((segment) => renderer.renderSegment({ timeline, segment, outputPath: pathOf(segment.index) })),
    );
    const seconds = (performance.now() - start) / 1000;
    const sizes = await Promise.all(segments.map(async ({ index }) => (await stat(pathOf(index))).size));
    const filmSeconds = (timeline.frameCount * timeline.frameRate.den) / timeline.frameRate.num;
    return {
      frames: timeline.frameCount,
      framesPerSecond: round(timeline.frameCount / seconds),
      timesRealTime: round(filmSeconds / seconds),
      peakResidentMb: memory.peakMb(),
      megabitsPerSecond: round((sizes.reduce((sum, size) => sum + size, 0) * 8) / 1e6 / filmSeconds),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Frames that are drawn once and encoded again and again. */
const drawnFrames = 24;
const encodedFrames = 120;

/** Frames per second of `workers` encoders that work at the same time on frames already drawn, and CPU ms per frame. */
export async function measureEncoderAlone(
  timeline: Timeline,
  { workers, encoder }: { readonly workers: number; readonly encoder: EncoderName },
): Promise<{ readonly framesPerSecond: number; readonly cpuMsPerFrame: number }> {
  const frames = await drawFrames(timeline);
  const folder = await mkdtemp(join(tmpdir(), 'reynard-bench-'));
  try {
    const start = performance.now();
    const before = process.cpuUsage();
    await Promise.all(
      Array.from({ length: workers }, async (_, index) => {
        const { widthPx, heightPx, frameRate } = timeline;
        const target = { widthPx, heightPx, frameRate, outputPath: join(folder, `${index}.mp4`) };
        const segment = await openSegmentEncoder({ encoder, ffmpegPath: 'ffmpeg' }, target);
        for (let count = 0; count < encodedFrames; count += 1) {
          const frame = frames[pingPong(count)];
          if (frame !== undefined) await segment.encode(frame);
        }
        await segment.finish();
      }),
    );
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    const total = workers * encodedFrames;
    return { framesPerSecond: round(total / seconds), cpuMsPerFrame: round((user + system) / 1000 / total) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Forwards and backwards, so that every frame follows one it could follow in a film. */
function pingPong(count: number): number {
  const at = count % (2 * drawnFrames - 2);
  return at < drawnFrames ? at : 2 * drawnFrames - 2 - at;
}

async function drawFrames(timeline: Timeline): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const compositor = createFilmCompositor(timeline, await openScenePainter(timeline));
  const frames: Uint8Array<ArrayBuffer>[] = [];
  for (let index = 0; index < drawnFrames; index += 1) {
    frames.push(Uint8Array.from(compositor.drawFrame(60 + index)));
    await setImmediate();
  }
  return frames;
}

const round = (value: number): number => Math.round(value * 100) / 100;
