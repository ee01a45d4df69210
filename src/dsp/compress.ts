// Loud parts turned down: a compressor with a soft knee, in place.
import { dbToFactor, factorToDb } from './decibels.ts';

interface CompressSettings {
  readonly sampleRateHz: number;
  /** Level above which the gain falls, dBFS of the root mean square. */
  readonly thresholdDb: number;
  /** Decibels in for one decibel out above the threshold. */
  readonly ratio: number;
  readonly attackMs: number;
  readonly releaseMs: number;
}

const kneeDb = 6;
/** The gain is found once per step and moves in straight lines between steps. */
const stepSamples = 32;

/** Compresses mono samples in place; does not make up for the lost level. */
export function compress(samples: Float32Array, settings: CompressSettings): void {
  const { sampleRateHz, thresholdDb, ratio, attackMs, releaseMs } = settings;
  const attack = Math.exp((-1000 * stepSamples) / (attackMs * sampleRateHz));
  const release = Math.exp((-1000 * stepSamples) / (releaseMs * sampleRateHz));
  let power = 0;
  let gain = 1;
  for (let from = 0; from < samples.length; from += stepSamples) {
    const to = Math.min(samples.length, from + stepSamples);
    const here = meanSquare(samples, from, to);
    power = here + (power - here) * (here > power ? attack : release);
    const next = dbToFactor(-reduction(factorToDb(Math.sqrt(power)) - thresholdDb, ratio));
    for (let index = from; index < to; index += 1) {
      samples[index] = (samples[index] ?? 0) * (gain + ((next - gain) * (index - from)) / stepSamples);
    }
    gain = next;
  }
}

function meanSquare(samples: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += (samples[index] ?? 0) ** 2;
  return sum / (to - from);
}

/** Decibels taken away at a level over the threshold. */
function reduction(overDb: number, ratio: number): number {
  if (overDb <= -kneeDb / 2) return 0;
  const above = overDb >= kneeDb / 2 ? overDb : (overDb + kneeDb / 2) ** 2 / (2 * kneeDb);
  return above * (1 - 1 / ratio);
}
