// A pool of processes that draw and encode the segments of films.
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asStorageError } from '../kit/files.ts';
import type { Log } from '../kit/log.ts';
import type { Timeline } from '../model/timeline.ts';
import type { EncoderChoice, EncoderName } from './encoders/segment-encoder.ts';
import type { Segment } from './plan-segments.ts';
import { createWorkerPool } from './worker-pool.ts';

/** One segment to render. */
export interface SegmentOrder {
  /** The film, or the path of its JSON file; a path is read once by each worker and must not change meanwhile. */
  readonly timeline: Timeline | string;
  readonly segment: Segment;
  /** Where the MP4 file of the segment goes; it appears whole or not at all. */
  readonly outputPath: string;
  /** Ends the work within a second. */
  readonly signal?: AbortSignal;
  /** Hears how many of the segment's frames are done, at least every ten frames. */
  readonly onFrames?: (count: number) => void;
}

/** Renders segments, as many at a time as it has workers; further ones wait in line. */
export interface Renderer extends AsyncDisposable {
  /** The encoder in use, as `muxFilm` takes it. */
  readonly encoder: EncoderChoice;
  /**
   * Draws and encodes a segment. @throws render_failed when its worker died or drawing failed; invalid_setting when
   * the chosen encoder's program is missing; the signal's reason when it was aborted.
   */
  readonly renderSegment: (order: SegmentOrder) => Promise<void>;
  /** Lets only half of the workers go on, and slowly, so that others find a free processor; or all again. */
  readonly giveWay: (doesGiveWay: boolean) => void;
}

/** How to open a renderer. */
export interface RendererOptions {
  readonly workers: number;
  readonly encoder: EncoderName;
  /** @defaultValue "ffmpeg", found on PATH */
  readonly ffmpegPath?: string;
  readonly log?: Log;
}

/** Starts the worker processes. */
export async function openRenderer(options: RendererOptions): Promise<Renderer> {
  const encoder: EncoderChoice = { encoder: options.encoder, ffmpegPath: options.ffmpegPath ?? 'ffmpeg' };
  const scratchDir = await mkdtemp(join(tmpdir(), 'reynard-render-'));
  const pool = createWorkerPool({
    workers: options.workers,
    ...(options.log === undefined ? {} : { log: options.log }),
  });
  const saved = new Map<Timeline, Promise<string>>();

  const pathOf = (timeline: Timeline | string): Promise<string> => {
    if (typeof timeline === 'string') return Promise.resolve(timeline);
    const known = saved.get(timeline);
    if (known !== undefined) return known;
    const path = join(scratchDir, `timeline-${saved.size}.json`);
    const writing = writeFile(path, JSON.stringify(timeline)).then(() => path);
    saved.set(timeline, writing);
    return writing;
  };

  let orders = 0;
  return {
    encoder,
    giveWay: pool.giveWay,
    renderSegment: async ({ timeline, segment, outputPath, signal, onFrames }) => {
      signal?.throwIfAborted();
      orders += 1;
      const partialPath = `${outputPath}.${process.pid}-${orders}.partial`;
      const job = { timelinePath: await pathOf(timeline), segment, outputPath: partialPath, encoder };
      try {
        await pool.run(job, { ...(signal === undefined ? {} : { signal }), onFrames: onFrames ?? (() => {}) });
        await rename(partialPath, outputPath);
      } catch (error) {
        await rm(partialPath, { force: true });
        throw signal?.aborted ? signal.reason : asStorageError(error, outputPath);
      }
    },
    [Symbol.asyncDispose]: async () => {
      await pool[Symbol.asyncDispose]();
      await rm(scratchDir, { recursive: true, force: true });
    },
  };
}
