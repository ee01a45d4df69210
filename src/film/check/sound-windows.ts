// Picks a few stretches of a film's mix by which the decoded sound can be placed in time.
import type { StereoSound } from '../encoders/sound-order.ts';

/** A stretch of the mix: one channel, as both channels' mean. */
export interface SoundWindow {
  readonly startSample: number;
  readonly samples: Float32Array;
}

const windowSeconds = 0.5;
const windowCount = 3;
/** Quieter than this is nothing to go by. */
const leastPower = 1e-4;
/** Every sixteenth sample tells how loud a stretch is; this runs where a server may not stand still. */
const powerStride = 16;

/** The loudest stretch of each third of the film; silence gives none. */
export function pickSoundWindows({ channels, sampleRateHz }: StereoSound): readonly SoundWindow[] {
  const length = Math.round(windowSeconds * sampleRateHz);
  const third = Math.floor(channels[0].length / windowCount);
  return Array.from({ length: windowCount }, (_, index) => loudest(channels, index * third, third, length)).filter(
    (window) => window !== null,
  );
}

function loudest(channels: StereoSound['channels'], from: number, span: number, length: number): SoundWindow | null {
  let best = { startSample: 0, power: leastPower };
  for (let startSample = from; startSample + length <= from + span; startSample += length / 2) {
    const power = powerOf(channels, startSample, length);
    if (power > best.power) best = { startSample, power };
  }
  if (best.power <= leastPower) return null;
  return { startSample: best.startSample, samples: meanOf(channels, best.startSample, length) };
}

function powerOf([left, right]: StereoSound['channels'], start: number, length: number): number {
  let energy = 0;
  for (let index = start; index < start + length; index += powerStride) {
    energy += (((left[index] ?? 0) + (right[index] ?? 0)) / 2) ** 2;
  }
  return (energy * powerStride) / length;
}

/** The mean of both channels. */
export function meanOf([left, right]: StereoSound['channels'], start: number, length: number): Float32Array {
  return Float32Array.from({ length }, (_, index) => ((left[start + index] ?? 0) + (right[start + index] ?? 0)) / 2);
}
