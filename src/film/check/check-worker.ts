// A process that examines one film and ends: decoding takes longer than a server may stand still.
import { dirname } from 'node:path';
import { answerOnce } from '../../kit/answer-once.ts';
import type { FilmReport } from '../../model/film.ts';
import type { Timeline } from '../../model/timeline.ts';
import { openDecoder } from '../decoders/open-decoder.ts';
import type { EncoderChoice } from '../encoders/segment-encoder.ts';
import { loadStageAssets } from '../stage-assets.ts';
import { checkContainer } from './check-container.ts';
import { checkLayout } from './check-layout.ts';
import { checkPictures } from './check-pictures.ts';
import { checkSound } from './check-sound.ts';
import { checkWords } from './check-words.ts';
import type { SoundWindow } from './sound-windows.ts';

/** What the worker is asked. */
export interface CheckTask {
  readonly mp4Path: string;
  readonly timeline: Timeline;
  readonly script: readonly string[] | null;
  readonly windows: readonly SoundWindow[];
  readonly encoder: EncoderChoice;
}

async function check({ mp4Path, timeline, script, windows, encoder }: CheckTask): Promise<FilmReport> {
  const decoder = await openDecoder(encoder, mp4Path, timeline.frameRate);
  const container = await checkContainer(mp4Path, timeline);
  const [sound, pictures] = await Promise.all([
    checkSound(decoder, timeline.sampleRateHz, windows),
    checkPictures(decoder, timeline),
  ]);
  return {
    checks: [
      ...container,
      ...sound,
      ...pictures,
      ...checkWords(timeline, script),
      ...checkLayout(timeline, await loadStageAssets(timeline, dirname(mp4Path))),
    ],
  };
}

answerOnce(check);
