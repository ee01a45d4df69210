// Examines a finished film: what the file holds, how it sounds, what is seen in it.
import { dirname } from 'node:path';
import type { FilmReport } from '../model/film.ts';
import type { Timeline } from '../model/timeline.ts';
import { checkContainer } from './check/check-container.ts';
import { checkLayout } from './check/check-layout.ts';
import { checkPictures } from './check/check-pictures.ts';
import { checkSound } from './check/check-sound.ts';
import { checkWords } from './check/check-words.ts';
import { pickSoundWindows } from './check/sound-windows.ts';
import { openDecoder } from './decoders/open-decoder.ts';
import type { EncoderChoice } from './encoders/segment-encoder.ts';
import type { StereoSound } from './encoders/sound-order.ts';
import { loadStageAssets } from './stage-assets.ts';

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
}

/**
 * Gives the report; failed checks are in it, not thrown. It decodes the whole film: longer than a server may stand
 * still. @throws render_failed when the file cannot be read at all.
 */
export async function checkFilm(order: CheckOrder): Promise<FilmReport> {
  const { mp4Path, timeline, sound, script = null } = order;
  const { encoder = { encoder: 'node-av', ffmpegPath: 'ffmpeg' } } = order;
  const decoder = await openDecoder(encoder, mp4Path, timeline.frameRate);
  const container = await checkContainer(mp4Path, timeline);
  const [heard, pictures] = await Promise.all([
    checkSound(decoder, timeline.sampleRateHz, pickSoundWindows(sound)),
    checkPictures(decoder, timeline),
  ]);
  return {
    checks: [
      ...container,
      ...heard,
      ...pictures,
      ...checkWords(timeline, script),
      ...checkLayout(timeline, await loadStageAssets(timeline, dirname(mp4Path))),
    ],
  };
}
