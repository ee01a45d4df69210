// Sound keeps its shape at another sample rate.
import { describe, expect, test } from 'vitest';
import { resample } from '../../src/dsp/resample.ts';

const sine = (frequencyHz: number, sampleRateHz: number, count: number): Float32Array =>
  Float32Array.from(
    { length: count },
    (_, index) => 0.5 * Math.sin((2 * Math.PI * frequencyHz * index) / sampleRateHz),
  );

/** Signal to error in dB against a sine, edges left out. */
function signalToNoiseDb(samples: Float32Array, frequencyHz: number, sampleRateHz: number): number {
  let signal = 0;
  let error = 0;
  for (let index = 2000; index < samples.length - 2000; index += 1) {
    const ideal = 0.5 * Math.sin((2 * Math.PI * frequencyHz * index) / sampleRateHz);
    signal += ideal ** 2;
    error += ((samples[index] ?? 0) - ideal) ** 2;
  }
  return 10 * Math.log10(signal / error);
}

describe('resample', () => {
  test.each([
    [16_000, 48_000, 1000],
    [16_000, 48_000, 6500],
    [44_100, 48_000, 1000],
    [48_000, 16_000, 1000],
    [22_050, 48_000, 3000],
  ])('from %i to %i Hz a sine of %i Hz stays itself by over 80 dB', (fromHz, toHz, frequencyHz) => {
    const changed = resample(sine(frequencyHz, fromHz, fromHz), fromHz, toHz);
    expect(changed.length).toBe(toHz);
    expect(signalToNoiseDb(changed, frequencyHz, toHz)).toBeGreaterThan(80);
  });

  test('what the lower rate cannot carry is gone and does not fold back', () => {
    const changed = resample(sine(12_000, 48_000, 48_000), 48_000, 16_000);
    expect(Math.max(...changed.subarray(2000, 14_000).map(Math.abs))).toBeLessThan(1e-4);
  });

  test('equal rates give a copy', () => {
    const samples = sine(440, 48_000, 100);
    const same = resample(samples, 48_000, 48_000);
    expect(same).toEqual(samples);
    expect(same.buffer).not.toBe(samples.buffer);
  });
});
