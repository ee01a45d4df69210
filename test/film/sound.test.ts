// The film's sound: voices over a bed that steps back, at one loudness.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { measureLoudness } from '../../src/dsp/loudness.ts';
import { measureTruePeak } from '../../src/dsp/true-peak.ts';
import type { SoundTimeline } from '../../src/film/sound/mix-input.ts';
import { mixSound } from '../../src/film/sound/mix-sound.ts';
import { composeBed } from '../../src/film/sound/music/compose-bed.ts';
import { createRandom } from '../../src/kit/random.ts';
import { type MusicMood, musicMoodSchema } from '../../src/model/storyboard.ts';

const sampleRateHz = 48_000;
const seconds = 14;
const moods = musicMoodSchema.options.filter((mood) => mood !== 'none');

const timelineOf = (mood: MusicMood, voice: SoundTimeline['voice'] = [], lengthS = seconds): SoundTimeline => ({
  sampleRateHz,
  sampleCount: Math.round(lengthS * sampleRateHz),
  voice,
  music: { mood, seed: 11 },
});

/** Something like speech at −16 LUFS: bursts of a low buzz. */
function buzz(lengthS: number): Float32Array {
  const random = createRandom(2);
  let strength = 0;
  return Float32Array.from({ length: lengthS * sampleRateHz }, (_, index) => {
    if (index % 9600 === 0) strength = 0.3 + 0.5 * random();
    return strength * Math.sin((2 * Math.PI * 150 * index) / sampleRateHz) ** 5;
  });
}

const spoken = [{ sceneId: 'a', startSample: 4 * sampleRateHz }];
const voices = new Map([['a', buzz(5)]]);
const fingerprint = (samples: Float32Array<ArrayBuffer>): string =>
  createHash('sha256').update(Buffer.from(samples.buffer)).digest('hex');
const rms = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

describe('the master', () => {
  test.each(musicMoodSchema.options)('with %s music and a voice is at −16 LUFS, peaks under −1.6 dBTP', (mood) => {
    const mix = mixSound({ timeline: timelineOf(mood, spoken), voices });
    expect(Math.abs(measureLoudness(mix.channels, sampleRateHz) + 16)).toBeLessThan(0.3);
    expect(measureTruePeak(mix.channels)).toBeLessThanOrEqual(-1.6);
    expect(mix.loudnessLufs).toBeCloseTo(measureLoudness(mix.channels, sampleRateHz), 6);
    expect(mix.channels.map((channel) => channel.length)).toEqual([seconds * sampleRateHz, seconds * sampleRateHz]);
  });

  test.each(moods)('of %s music alone is at −16 LUFS too', (mood) => {
    const mix = mixSound({ timeline: timelineOf(mood), voices: new Map() });
    expect(Math.abs(mix.loudnessLufs + 16)).toBeLessThan(0.3);
    expect(mix.truePeakDbtp).toBeLessThanOrEqual(-1.6);
  });

  test('of nothing stays silent', () => {
    const mix = mixSound({ timeline: timelineOf('none'), voices: new Map() });
    expect(mix.loudnessLufs).toBe(-Infinity);
    expect(mix.channels[0].every((sample) => sample === 0)).toBe(true);
  });

  test('does not raise the hiss of an empty voice', () => {
    const random = createRandom(1);
    const hiss = Float32Array.from({ length: sampleRateHz }, () => (random() - 0.5) * 1e-4);
    const mix = mixSound({ timeline: timelineOf('none', spoken), voices: new Map([['a', hiss]]) });
    expect(Math.max(...mix.channels[0].subarray(4 * sampleRateHz, 5 * sampleRateHz))).toBeLessThan(1e-3);
  });

  test.each([0.04, 0.5, 1.7, 3])('of a film of %d s has its samples and no peak', (lengthS) => {
    const mix = mixSound({ timeline: timelineOf('bright', [], lengthS), voices: new Map() });
    expect(mix.channels[0]).toHaveLength(Math.round(lengthS * sampleRateHz));
    expect(mix.channels[0].every(Number.isFinite)).toBe(true);
    expect(mix.truePeakDbtp).toBeLessThanOrEqual(-1.6);
  });

  test('without the voice of a scene is refused', () => {
    expect(() => mixSound({ timeline: timelineOf('none', spoken), voices: new Map() })).toThrow(
      'no voice for scene "a"',
    );
  });
});

describe('the bed', () => {
  test('steps back under speech by 8 to 12 dB, before it begins, and comes back after it', () => {
    // A tone at the very edge of the band stands for speech: it keys the ducking and is taken out of the mix by a mean.
    const key = Float32Array.from({ length: 5 * sampleRateHz }, (_, index) => (index % 2 === 0 ? 0.1 : -0.1));
    const plain = mixSound({ timeline: timelineOf('calm'), voices: new Map() });
    const ducked = mixSound({ timeline: timelineOf('calm', spoken), voices: new Map([['a', key]]) });
    const gainDb = (fromS: number, toS: number): number => {
      const bedOf = (samples: Float32Array): Float32Array =>
        samples
          .subarray(fromS * sampleRateHz, toS * sampleRateHz)
          .map((sample, index, all) => (sample + (all[index + 1] ?? -sample)) / 2);
      return 20 * Math.log10(rms(bedOf(ducked.channels[0])) / rms(bedOf(plain.channels[0])));
    };
    const open = gainDb(1, 3);
    expect(gainDb(4, 9) - open).toBeLessThan(-8);
    expect(gainDb(4, 9) - open).toBeGreaterThan(-12);
    expect(gainDb(3.98, 4) - open).toBeLessThan(-5);
    expect(Math.abs(gainDb(12, 13.5) - open)).toBeLessThan(1);
  });

  test.each(moods)('of %s ends on its key note and dies away with the last sample', (mood) => {
    const { channels } = mixSound({ timeline: timelineOf(mood), voices: new Map() });
    const last = channels[0].subarray(-sampleRateHz / 50);
    expect(Math.max(...last.map(Math.abs))).toBeLessThan(0.01);
    const score = composeBed(mood, 11, seconds);
    const bass = score.notes.filter(({ instrument }) => instrument === 'bass');
    const first = score.notes.filter(({ instrument }) => instrument === 'pad');
    expect(bass.length).toBeGreaterThan(1);
    expect(first[0]?.startS).toBe(0);
    expect((bass.at(-1)?.startS ?? 0) + (bass.at(-1)?.holdS ?? 0)).toBeCloseTo(seconds, 6);
  });

  test('is the same for the same seed to the bit, and another for another', () => {
    const make = (seed: number): Float32Array<ArrayBuffer> =>
      mixSound({ timeline: { ...timelineOf('warm', [], 6), music: { mood: 'warm', seed } }, voices: new Map() })
        .channels[0];
    expect(fingerprint(make(5))).toBe(fingerprint(make(5)));
    expect(fingerprint(make(5))).not.toBe(fingerprint(make(6)));
  });

  test('is as wide as two channels and sits in neither corner', () => {
    const { channels } = mixSound({ timeline: timelineOf('calm'), voices: new Map() });
    const [left, right] = channels;
    expect(Math.abs(20 * Math.log10(rms(left) / rms(right)))).toBeLessThan(1.5);
    expect(rms(left.map((sample, index) => sample - (right[index] ?? 0)))).toBeGreaterThan(rms(left) * 0.1);
  });
});
