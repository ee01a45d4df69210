// Examines a finished film: what the file holds, how it sounds, what is seen in it.

import { runTask } from '../kit/run-task.ts';
import type { FilmReport } from '../model/film.ts';
import type { Timeline } from '../model/timeline.ts';
import type { CheckTask } from './check/check-worker.ts';
import { pickSoundWindows } from './check/sound-windows.ts';
import type { EncoderChoice } from './encoders/segment-encoder.ts';
import type { StereoSound } from './encoders/sound-order.ts';

/** A film and what it was made from. */
export interface CheckOrder {
  readonly mp4Path: string;
  readonly timeline: Timeline;
  /** The mix that was encoded: the decoded sound is held against it. */
  readonly sound: StereoSound;
  /** The words of the script in order; without them, the captions are not held against a script. */
  readonly script?: readonly string[];
  /** Whose decoder is used; `Renderer.encoder` fits. @defaultValue node-av */
  readonly encoder?: EncoderChoice;
  readonly signal?: AbortSignal;
}

/** Gives the report; failed checks are in it, not thrown. @throws render_failed when the file cannot be read at all. */
export function checkFilm(order: CheckOrder): Promise<FilmReport> {
  const { mp4Path, timeline, sound, script = null, signal } = order;
  const { encoder = { encoder: 'node-av', ffmpegPath: 'ffmpeg' } } = order;
  const task: CheckTask = { mp4Path, timeline, script, windows: pickSoundWindows(sound), encoder };
  return runTask<CheckTask, FilmReport>(new URL('./check/check-worker.ts', import.meta.url), task, signal);
}
