// What the renderer and its worker processes say to each other.
import type { ErrorCode } from '../kit/errors.ts';
import type { WorkPace } from './choose-paces.ts';
import type { EncoderChoice } from './encoders/segment-encoder.ts';
import type { Segment } from './plan-segments.ts';

/** One segment to draw and encode. */
export interface RenderJob {
  readonly type: 'render';
  readonly jobId: number;
  readonly timelinePath: string;
  readonly segment: Segment;
  /** The file to write; the renderer renames it when the job is done. */
  readonly outputPath: string;
  readonly encoder: EncoderChoice;
}

/** Lets go of the film drawn last. */
export interface ReleaseFilm {
  readonly type: 'release';
}

/** Says how fast the worker may go from its next frame on. */
interface PaceWork {
  readonly type: 'pace';
  readonly pace: WorkPace;
}

export type WorkerOrder = RenderJob | ReleaseFilm | PaceWork;

/** What a worker answers. */
export type WorkerReport =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly jobId: number; readonly frames: number }
  | { readonly type: 'done'; readonly jobId: number }
  | { readonly type: 'failed'; readonly jobId: number; readonly code: ErrorCode; readonly message: string };
