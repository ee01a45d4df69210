// The own sound of clips -> one track as long as the film, each clip as loud as the others and faded at its ends.
import { applyGain } from '../../dsp/decibels.ts';
import { measureLoudness } from '../../dsp/loudness.ts';
import type { ClipTrack } from './mix-input.ts';

type Stereo = readonly [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>];

/** Where nobody speaks, nearly as loud as a voice. */
const clipLufs = -19;
/** What is quieter than this after all is the noise of a camera. */
const mostGainDb = 18;
const fadeMs = 80;

/** Lays the clips out; null when none is heard. */
export function layClips(
  clips: readonly ClipTrack[],
  { sampleCount, sampleRateHz }: { readonly sampleCount: number; readonly sampleRateHz: number },
): Stereo | null {
  if (clips.length === 0) return null;
  const whole = [new Float32Array(sampleCount), new Float32Array(sampleCount)] as const;
  for (const { startSample, channels } of clips) {
    const count = Math.max(0, Math.min(channels[0].length, sampleCount - startSample));
    const own = [channels[0].slice(0, count), channels[1].slice(0, count)] as const;
    const gainDb = clipLufs - measureLoudness(own, sampleRateHz);
    const fade = Math.min(count / 2, (fadeMs * sampleRateHz) / 1000);
    for (const side of [0, 1] as const) {
      if (Number.isFinite(gainDb)) applyGain(own[side], Math.min(mostGainDb, gainDb));
      for (let index = 0; index < count; index += 1) {
        const gain = Math.min(1, (index + 1) / fade, (count - index) / fade);
        whole[side][startSample + index] = (whole[side][startSample + index] ?? 0) + (own[side][index] ?? 0) * gain;
      }
    }
  }
  return whole;
}

/** Adds the track to the film's. */
export function addClips(channels: Stereo, clips: Stereo): void {
  for (const side of [0, 1] as const) {
    for (let index = 0; index < channels[side].length; index += 1) {
      channels[side][index] = (channels[side][index] ?? 0) + (clips[side][index] ?? 0);
    }
  }
}
