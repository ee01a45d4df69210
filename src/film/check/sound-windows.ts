// Picks a few stretches of a film's mix by which the decoded sound can be placed in time.
import type { StereoSound } from '../encoders/sound-order.ts';

/** A stretch of the mix: one channel, as both channels' mean. */
export interface SoundWindow {
  readonly startSample: number;
  readonly samples: Float32Array;
}

const windowSeconds = 0.5;
const windowCount = 3;

/** The loudest stretch of each third of the film; silence gives none. */
export function pickSoundWindows({ channels, sampleRateHz }: StereoSound): readonly SoundWindow[] {
  const length = Math.round(windowSeconds * sampleRateHz);
  const third = Math.floor(channels[0].length / windowCount);
  return Array.from({ length: windowCount }, (_, index) => loudest(channels, index * third, third, length)).filter(
    (window) => window !== null,
  );
}

function loudest(channels: StereoSound['channels'], from: number, span: number, length: number): SoundWindow | null {
  let best = { startSample: 0, energy: 1e-4 * length };
  for (let startSample = from; startSample + length <= from + span; startSample += length / 2) {
    const energy = meanOf(channels, startSample, length).reduce((sum, sample) => sum + sample * sample, 0);
    if (energy > best.energy) best = { startSample, energy };
  }
  if (best.energy <= 1e-4 * length) return null;
  return { startSample: best.startSample, samples: meanOf(channels, best.startSample, length) };
}

/** The mean of both channels. */
export function meanOf([left, right]: StereoSound['channels'], start: number, length: number): Float32Array {
  return Float32Array.from({ length }, (_, index) => ((left[start + index] ?? 0) + (right[start + index] ?? 0)) / 2);
}
