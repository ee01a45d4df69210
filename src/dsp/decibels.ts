// Levels: decibels to factors and back, and gain applied to samples.

/** The factor that a gain in dB multiplies samples with. */
export const dbToFactor = (gainDb: number): number => 10 ** (gainDb / 20);

/** The level of a factor in dB; zero gives −Infinity. */
export const factorToDb = (factor: number): number => 20 * Math.log10(factor);

/** Multiplies samples in place. */
export function applyGain(samples: Float32Array, gainDb: number): void {
  const factor = dbToFactor(gainDb);
  for (let index = 0; index < samples.length; index += 1) samples[index] = (samples[index] ?? 0) * factor;
}

/** Fades the first and the last samples in place, along a raised cosine. */
export function fadeEnds(samples: Float32Array, fadeInSamples: number, fadeOutSamples: number): void {
  const inCount = Math.min(fadeInSamples, samples.length);
  for (let index = 0; index < inCount; index += 1) samples[index] = (samples[index] ?? 0) * rise(index / inCount);
  const outCount = Math.min(fadeOutSamples, samples.length);
  for (let index = 0; index < outCount; index += 1) {
    const at = samples.length - 1 - index;
    samples[at] = (samples[at] ?? 0) * rise(index / outCount);
  }
}

const rise = (position: number): number => 0.5 - 0.5 * Math.cos(Math.PI * position);
