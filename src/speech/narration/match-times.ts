// Two recordings of the same words -> the way from the times of one to the times of the other, silence at the ends aside.
import { msToSample } from '../../kit/time.ts';
import { findCepstra } from './cepstra.ts';
import { findSounding } from './find-quiet.ts';
import { warpTime } from './warp-time.ts';

/** A recording. */
interface Recording {
  readonly samples: Float32Array;
  readonly sampleRateHz: number;
}

/**
 * Gives, for a time of the reference in ms, the time of the other at which the same is said. Both begin and end with
 * their first and last sound: in the silence around them every way is as good.
 */
export async function matchTimes(reference: Recording, other: Recording): Promise<(timeMs: number) => number> {
  const [from, to] = [reference, other].map(({ samples, sampleRateHz }) => findSounding(samples, sampleRateHz));
  if (from === undefined || to === undefined) throw new Error('two recordings have two spans');
  const warp = await warpTime(await cepstraOf(reference, from), await cepstraOf(other, to));
  return (timeMs) => to.startMs + warp(timeMs - from.startMs);
}

const cepstraOf = (
  { samples, sampleRateHz }: Recording,
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number },
): Promise<Float32Array> =>
  findCepstra(samples.subarray(msToSample(startMs, sampleRateHz), msToSample(endMs, sampleRateHz)), sampleRateHz);
