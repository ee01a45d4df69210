// The user's recording -> the sound and the times of every scene, in place of a voice.
import { join } from 'node:path';
import { VideoError } from '../kit/errors.ts';
import { readSamples, writeJson, writeSamples } from '../kit/files.ts';
import { msToSample } from '../kit/time.ts';
import type { Reference } from '../model/reference.ts';
import type { Storyboard } from '../model/storyboard.ts';
import type { VoiceTiming, VoiceTrack } from '../model/voice-track.ts';
import { levelSpeech } from '../speech/level-speech.ts';
import { alignNarration } from '../speech/narration/align-narration.ts';
import { visemesOfEnergy } from '../speech/narration/energy-visemes.ts';
import { speakScene } from '../speech/speak-scene.ts';
import { timingFile, voiceFile } from './file-names.ts';
import { sampleRateHz } from './film-format.ts';
import { type Parts, voiceOf } from './parts.ts';
import type { ProductionRun } from './production-run.ts';

/** The recording is levelled in parts of this length, other work let through between them. */
const partSamples = sampleRateHz * 20;

type Narrated = Storyboard & { readonly narration: NonNullable<Storyboard['narration']> };

/** Says whether a recording speaks in place of a voice. */
export const isNarrated = (storyboard: Storyboard): storyboard is Narrated => storyboard.narration !== undefined;

/** Cuts the recording into scenes and saves their sound and their times. Gives warnings. */
export async function narrateFilm(
  storyboard: Narrated,
  references: readonly Reference[],
  run: ProductionRun,
  parts: Pick<Parts, 'catalog' | 'speech'>,
): Promise<readonly string[]> {
  const recording = await readRecording(storyboard, references, run.workDir);
  const { cutsMs } = storyboard.narration;
  const { tracks, warnings } =
    cutsMs === null
      ? await alignNarration(await speakAll(storyboard, run, parts), recording)
      : { tracks: cutTracks(storyboard, cutsMs, recording), warnings: [] };
  for (const { samples, sampleRateHz: _rate, ...timing } of tracks) {
    await writeSamples(join(run.workDir, voiceFile(timing.sceneId)), samples);
    await writeJson(join(run.workDir, timingFile(timing.sceneId)), timing satisfies VoiceTiming);
  }
  return warnings;
}

/** Left and right together, as loud as a voice. */
async function readRecording(
  { narration }: Narrated,
  references: readonly Reference[],
  workDir: string,
): Promise<Float32Array<ArrayBuffer>> {
  const reference = references.find(({ index }) => index === narration.reference);
  if (reference?.file == null || reference.audio === null) {
    throw new VideoError('plan_invalid', `The narration is file ${narration.reference + 1}, which is no sound.`);
  }
  const both = await readSamples(join(workDir, reference.file));
  const half = Math.floor(both.length / 2);
  const mono = new Float32Array(half);
  for (let index = 0; index < half; index += 1) mono[index] = ((both[index] ?? 0) + (both[half + index] ?? 0)) / 2;
  const count = Math.max(1, Math.ceil(half / partSamples));
  await levelSpeech(
    Array.from({ length: count }, (_, part) => mono.subarray(part * partSamples, (part + 1) * partSamples)),
  );
  return mono;
}

/** What an engine of this machine would say, to find the same words in the recording. */
async function speakAll(
  storyboard: Narrated,
  run: ProductionRun,
  parts: Pick<Parts, 'catalog' | 'speech'>,
): Promise<readonly VoiceTrack[]> {
  const cast = voiceOf(parts, storyboard.cast.voiceId);
  const voice = cast.standInId === undefined ? cast : voiceOf(parts, cast.standInId);
  const { pronunciations } = storyboard;
  const tracks: VoiceTrack[] = [];
  for (const scene of storyboard.scenes) {
    tracks.push(await speakScene({ scene, voice, pace: 1, pronunciations, engine: parts.speech, signal: run.signal }));
  }
  return tracks;
}

function cutTracks(
  { scenes }: Narrated,
  cutsMs: readonly number[],
  recording: Float32Array<ArrayBuffer>,
): readonly VoiceTrack[] {
  return scenes.map((scene, index) => {
    const [fromMs = 0, toMs = 0] = cutsMs.slice(index, index + 2);
    const samples = recording.slice(msToSample(fromMs, sampleRateHz), msToSample(toMs, sampleRateHz));
    const durationMs = (samples.length * 1000) / sampleRateHz;
    return {
      sceneId: scene.id,
      durationMs,
      words: [],
      phones: [],
      visemes: visemesOfEnergy(samples, sampleRateHz),
      sampleRateHz,
      samples,
    };
  });
}
