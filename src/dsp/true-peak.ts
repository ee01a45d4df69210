// Samples -> the highest level between them, as a converter would play it: dBTP at four times the rate.
import { factorToDb } from './decibels.ts';
import { kaiserWindow, sinc } from './kaiser.ts';

const halfTaps = 12;
const phaseCount = 4;

/** Weights of the values at 1/4, 2/4 and 3/4 of the way to the next sample. */
const filters: readonly Float64Array[] = [1, 2, 3].map((phase) => {
  const weights = Float64Array.from({ length: 2 * halfTaps }, (_, tap) => {
    const distance = tap - halfTaps + 1 - phase / phaseCount;
    return sinc(distance) * kaiserWindow(distance / halfTaps, 8);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
});

/**
 * How far a value between two samples may rise above both of them and still be found: 6 dB. A sine at a quarter of the
 * rate rises 3 dB; only sound at the very edge of the band, which nothing here makes, rises more.
 */
const overshootLimit = 2;

/** The highest absolute value from sample `index` to the next one, between them included. */
function peakAfter(samples: Float32Array, index: number): number {
  let peak = Math.abs(samples[index] ?? 0);
  for (const weights of filters) {
    let sum = 0;
    for (let tap = 0; tap < weights.length; tap += 1) {
      sum += (samples[index + tap - halfTaps + 1] ?? 0) * (weights[tap] ?? 0);
    }
    peak = Math.max(peak, Math.abs(sum));
  }
  return peak;
}

/**
 * Calls `visit` with every place where the sound between samples may exceed `floor()`, and the peak there. Only loud
 * places are looked at closely, which makes it about as cheap as a look at the samples alone.
 */
export function visitPeaks(
  samples: Float32Array,
  floor: () => number,
  visit: (index: number, peak: number) => void,
): void {
  let before = Math.abs(samples[0] ?? 0);
  for (let index = 0; index < samples.length; index += 1) {
    const after = Math.abs(samples[index + 1] ?? 0);
    const highest = Math.max(before, after);
    before = after;
    if (highest * overshootLimit <= floor()) continue;
    const peak = peakAfter(samples, index);
    if (peak > floor()) visit(index, peak);
  }
}

/** Measures the true peak over all channels in dBTP; −Infinity for silence. */
export function measureTruePeak(channels: readonly Float32Array[]): number {
  let highest = 0;
  for (const channel of channels) {
    visitPeaks(
      channel,
      () => highest,
      (_index, peak) => {
        highest = peak;
      },
    );
  }
  return factorToDb(highest);
}
