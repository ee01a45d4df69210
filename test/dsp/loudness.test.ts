// Loudness and peaks of signals whose values are known.
import { describe, expect, test } from 'vitest';
import { applyGain, dbToFactor } from '../../src/dsp/decibels.ts';
import { limit } from '../../src/dsp/limit.ts';
import { createLoudnessMeter, measureLoudness } from '../../src/dsp/loudness.ts';
import { measureTruePeak } from '../../src/dsp/true-peak.ts';
import { createRandom } from '../../src/kit/random.ts';

const sampleRateHz = 48_000;
const sine = (frequencyHz: number, peakDb: number, seconds: number, phase = 0): Float32Array =>
  Float32Array.from(
    { length: seconds * sampleRateHz },
    (_, index) => dbToFactor(peakDb) * Math.sin((2 * Math.PI * frequencyHz * index) / sampleRateHz + phase),
  );

describe('loudness', () => {
  test('a stereo sine of 1 kHz and −18 dBFS is at −18 LUFS, a mono one 3 dB under it', () => {
    const tone = sine(1000, -18, 5);
    expect(measureLoudness([tone, tone], sampleRateHz)).toBeCloseTo(-18, 1);
    expect(measureLoudness([tone], sampleRateHz)).toBeCloseTo(-21.01, 1);
  });

  test('997 Hz at full scale in one channel is −3.01 LUFS, as the standard says', () => {
    expect(measureLoudness([sine(997, 0, 5)], sampleRateHz)).toBeCloseTo(-3.01, 1);
  });

  test('silence between loud parts does not count', () => {
    const tone = sine(1000, -20, 10);
    const gapped = new Float32Array(40 * sampleRateHz);
    gapped.set(tone, 0);
    gapped.set(tone, 30 * sampleRateHz);
    expect(measureLoudness([gapped], sampleRateHz)).toBeCloseTo(-23, 0);
  });

  test('a meter fed in odd blocks reads what a meter fed at once reads', () => {
    const tone = sine(300, -12, 3);
    const meter = createLoudnessMeter(1, sampleRateHz);
    for (let from = 0; from < tone.length; from += 7919) meter.add([tone.subarray(from, from + 7919)]);
    expect(meter.integratedLufs()).toBeCloseTo(measureLoudness([tone], sampleRateHz), 9);
  });

  test('silence and nothing have no loudness', () => {
    expect(measureLoudness([new Float32Array(sampleRateHz)], sampleRateHz)).toBe(-Infinity);
    expect(measureLoudness([new Float32Array(0)], sampleRateHz)).toBe(-Infinity);
  });

  test('a sound under 400 ms is measured as a whole', () => {
    expect(measureLoudness([sine(1000, -18, 0.2)], sampleRateHz)).toBeCloseTo(-21, 0);
  });
});

describe('true peak', () => {
  test('a sine between its samples is found: −3 dBFS on the samples, 0 dBTP in truth', () => {
    const tone = sine(12_000, 0, 1, Math.PI / 4);
    expect(Math.max(...tone)).toBeCloseTo(Math.SQRT1_2, 3);
    expect(measureTruePeak([tone.subarray(200, -200)])).toBeGreaterThan(-0.3);
    expect(measureTruePeak([tone.subarray(200, -200)])).toBeLessThan(0.6);
  });

  test('silence has no peak', () => {
    expect(measureTruePeak([new Float32Array(100)])).toBe(-Infinity);
  });
});

describe('limit', () => {
  /** Noise that swells and carries clicks. */
  const rough = (): Float32Array => {
    const random = createRandom(4);
    return Float32Array.from({ length: 2 * sampleRateHz }, (_, index) => {
      const swell = 0.4 + 0.4 * Math.sin(index / 9000);
      return (random() * 2 - 1) * swell * (index % 7001 === 0 ? 6 : 1);
    });
  };

  test('no true peak is above the ceiling, and what is under it keeps its level', () => {
    const left = rough();
    applyGain(left, 4);
    const right = left.map((sample) => -0.5 * sample);
    const before = left.slice();
    limit([left, right], { sampleRateHz, ceilingDb: -1.7 });
    expect(measureTruePeak([left, right])).toBeLessThanOrEqual(-1.65);
    const loudestGain = Math.max(...left.map((sample, index) => (before[index] ? sample / (before[index] ?? 1) : 0)));
    expect(loudestGain).toBeLessThanOrEqual(1.0001);
    for (let index = 0; index < left.length; index += 997) {
      expect(right[index]).toBeCloseTo(-0.5 * (left[index] ?? 0), 5);
    }
  });

  test('sound under the ceiling passes untouched to the bit', () => {
    const tone = sine(440, -6, 1);
    const same = tone.slice();
    limit([same], { sampleRateHz, ceilingDb: -1 });
    expect(Buffer.from(same.buffer).equals(Buffer.from(tone.buffer))).toBe(true);
  });
});
