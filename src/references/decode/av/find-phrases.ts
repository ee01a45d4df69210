// Samples -> where something sounds, and whether it is somebody who speaks.
import { referenceLimits } from '../../../model/reference.ts';
import { type StereoSamples, soundRateHz } from './decode-sound.ts';

/** Loudness (RMS) and roughness (zero crossings) of a hundredth of a second each. */
export interface SoundFrames {
  readonly rms: Float32Array;
  readonly crossings: Float32Array;
}

export const frameMs = 10;
const frameSamples = (soundRateHz * frameMs) / 1000;

/** Measures both channels together. */
export function measureFrames([left, right]: StereoSamples): SoundFrames {
  const count = Math.floor(left.length / frameSamples);
  const [rms, crossings] = [new Float32Array(count), new Float32Array(count)];
  for (let frame = 0; frame < count; frame += 1) {
    let [energy, changes, previous] = [0, 0, 0];
    for (let at = frame * frameSamples; at < (frame + 1) * frameSamples; at += 1) {
      const sample = ((left[at] ?? 0) + (right[at] ?? 0)) / 2;
      energy += sample * sample;
      if (sample * previous < 0) changes += 1;
      if (sample !== 0) previous = sample;
    }
    rms[frame] = Math.sqrt(energy / frameSamples);
    crossings[frame] = changes / frameSamples;
  }
  return { rms, crossings };
}

const percentile = (values: Float32Array, share: number): number =>
  values.toSorted()[Math.floor((values.length - 1) * share)] ?? 0;

/** A pause shorter than this is part of a phrase; a sound shorter than that is a click. */
const shortestPauseMs = 280;
const shortestPhraseMs = 100;

/** Gives the spans in which something sounds. */
export function findPhrases({ rms }: SoundFrames): readonly { readonly startMs: number; readonly endMs: number }[] {
  const floor = Math.max(0.0008, percentile(rms, 0.95) * 0.04);
  const spans: { startMs: number; endMs: number }[] = [];
  rms.forEach((value, frame) => {
    if (value < floor) return;
    const last = spans.at(-1);
    const startMs = frame * frameMs;
    if (last !== undefined && startMs - last.endMs < shortestPauseMs) last.endMs = startMs + frameMs;
    else spans.push({ startMs, endMs: startMs + frameMs });
  });
  return spans.filter(({ startMs, endMs }) => endMs - startMs >= shortestPhraseMs).slice(0, referenceLimits.phrases);
}

/**
 * Tells speech from music by what speech is made of: syllables that fall to near silence several times a second, pauses,
 * and a change between tones and hisses that hardly any music has.
 */
export function soundsLikeSpeech({ rms, crossings }: SoundFrames): boolean {
  const loud = percentile(rms, 0.95);
  if (loud < 0.0008) return false;
  const voiced = rms.map((value) => (value > loud * 0.05 ? 1 : 0));
  const soundingCrossings = crossings.filter((_, frame) => voiced[frame] === 1);
  const quietShare = shareOfQuiet(rms);
  const spread = percentile(soundingCrossings, 0.95) / Math.max(0.004, percentile(soundingCrossings, 0.3));
  const pauses = 1 - voiced.reduce((sum, value) => sum + value, 0) / voiced.length;
  return quietShare > 0.3 && pauses > 0.06 && spread > 2.2;
}

/** The share of frames under half the mean of their second. */
function shareOfQuiet(rms: Float32Array): number {
  const perSecond = 1000 / frameMs;
  let [quiet, total] = [0, 0];
  for (let start = 0; start < rms.length; start += perSecond) {
    const second = rms.subarray(start, start + perSecond);
    const mean = second.reduce((sum, value) => sum + value, 0) / second.length;
    // Seconds of silence tell nothing about what sounds.
    if (mean < 0.0008) continue;
    quiet += second.filter((value) => value < mean / 2).length;
    total += second.length;
  }
  return total === 0 ? 0 : quiet / total;
}
