// The mix between two steps: left and right one after the other, as raw 32-bit floats.
import { readSamples, writeSamples } from '../kit/files.ts';

/** Sound of two channels of equal length. */
export interface MixedSound {
  readonly sampleRateHz: number;
  readonly channels: readonly [Float32Array, Float32Array];
}

/** Keeps a mix. */
export async function writeSound(path: string, { channels: [left, right] }: MixedSound): Promise<void> {
  const both = new Float32Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  await writeSamples(path, both);
}

/** Reads a mix that `writeSound` kept. */
export async function readSound(path: string, sampleRateHz: number): Promise<MixedSound> {
  const both = await readSamples(path);
  const half = both.length / 2;
  return { sampleRateHz, channels: [both.subarray(0, half), both.subarray(half)] };
}
