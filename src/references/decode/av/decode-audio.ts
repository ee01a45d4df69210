// A sound -> its samples, its loudness, its pauses, its beat, and whether somebody speaks.
import { join } from 'node:path';
import type { Stream } from 'node-av/lib';
import { createLoudnessMeter } from '../../../dsp/loudness.ts';
import type { ReferenceContent } from '../../../model/reference.ts';
import { titleFromName } from '../clean-text.ts';
import { type DecodePlace, UndecodableFile } from '../decode-job.ts';
import { emptyContent } from '../empty-content.ts';
import { decodeSound, type StereoSamples, soundRateHz } from './decode-sound.ts';
import { findPhrases, measureFrames, soundsLikeSpeech } from './find-phrases.ts';
import { findTempo } from './find-tempo.ts';
import type { OpenMedia } from './open-media.ts';
import { writeSamples } from './write-samples.ts';

/** No film is longer; more of a sound would only fill the disk. */
const longestKeptMs = 10 * 60_000;

/** Decodes a sound. @throws UndecodableFile when there is none in it */
export async function decodeAudio(place: DecodePlace, media: OpenMedia, stream: Stream): Promise<ReferenceContent> {
  const { job, outputDir, reportProgress } = place;
  // A sound without a length in its header is read to its end.
  const lengthMs = media.durationMs > 0 ? Math.min(media.durationMs + 200, longestKeptMs) : longestKeptMs;
  const onProgress = (share: number): void => reportProgress(0.8 * share);
  const samples = await decodeSound(media, stream, { fromMs: null, lengthMs, onProgress });
  const durationMs = (samples[0].length * 1000) / soundRateHz;
  if (durationMs === 0) throw new UndecodableFile('file_corrupt', 'holds no sound that can be decoded');
  const file = `${job.prefix}.f32`;
  writeSamples(join(outputDir, file), samples);
  const sourceDurationMs = Math.max(media.durationMs, durationMs);
  const isCut = sourceDurationMs > longestKeptMs + 1000;
  return {
    ...emptyContent('audio'),
    file,
    title: titleFromName(job.name),
    audio: { durationMs, sourceDurationMs, ...describeSound(samples) },
    warnings: isCut ? [`Only its first ${longestKeptMs / 60_000} minutes are used.`] : [],
  };
}

function describeSound(samples: StereoSamples) {
  const meter = createLoudnessMeter(2, soundRateHz);
  meter.add(samples);
  const lufs = meter.integratedLufs();
  const frames = measureFrames(samples);
  const isSpeech = soundsLikeSpeech(frames);
  const tempo = isSpeech ? null : findTempo(samples);
  return {
    loudnessLufs: Number.isFinite(lufs) ? Math.round(lufs * 10) / 10 : null,
    isSpeech,
    tempoBpm: tempo?.tempoBpm ?? null,
    barsMs: [...(tempo?.barsMs ?? [])],
    phrases: [...findPhrases(frames)],
  };
}
