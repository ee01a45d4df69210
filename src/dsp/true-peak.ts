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

/** No value between samples is higher than this many times the highest sample around it. */
const overshootLimit = Math.max(
  ...filters.map((weights) => weights.reduce((total, weight) => total + Math.abs(weight), 0)),
);

/** The highest absolute value from sample `index` to the next one, between them included. */
export function peakAfter(samples: Float32Array, index: number): number {
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
  const stride = 32;
  for (let from = 0; from < samples.length; from += stride) {
    const to = Math.min(samples.length, from + stride);
    if (highestSample(samples, from - halfTaps, to + halfTaps) * overshootLimit <= floor()) continue;
    for (let index = from; index < to; index += 1) {
      const peak = peakAfter(samples, index);
      if (peak > floor()) visit(index, peak);
    }
  }
}

function highestSample(samples: Float32Array, from: number, to: number): number {
  let highest = 0;
  const end = Math.min(samples.length, to);
  for (let index = Math.max(0, from); index < end; index += 1) {
    const value = Math.abs(samples[index] ?? 0);
    if (value > highest) highest = value;
  }
  return highest;
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
