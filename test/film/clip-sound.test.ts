// Clips that are heard: in full between the words, stepping back under them, the music behind both.
import { describe, expect, test } from 'vitest';
import type { SoundTimeline } from '../../src/film/sound/mix-input.ts';
import { mixSound } from '../../src/film/sound/mix-sound.ts';
import { levelDb } from './level-of-tone.ts';
import { mediaScene, mediaTimeline, use } from './media-film.ts';

const rate = 48_000;
const tone = (hz: number, seconds: number, strength = 0.1) =>
  Float32Array.from({ length: seconds * rate }, (_, index) => strength * Math.sin((2 * Math.PI * hz * index) / rate));

describe('the own sound of a clip', () => {
  const timeline: SoundTimeline = {
    ...{ sampleRateHz: rate, sampleCount: 12 * rate },
    voice: [{ sceneId: 'a', startSample: 3 * rate }],
    music: { mood: 'none', seed: 1 },
  };
  const voices = new Map([['a', tone(170, 3, 0.25)]]);
  const clip = (strength: number) => ({
    startSample: rate,
    channels: [tone(880, 9, strength), tone(880, 9, strength)] as const,
  });
  const mixOf = (strength: number) => mixSound({ timeline, voices, clips: [clip(strength)] }).channels[0];

  test('is heard in full before and after the words, ten decibels lower under them', () => {
    const mix = mixOf(0.1);
    const [before, under, after] = [
      levelDb(mix, 880, [1.5, 2.5]),
      levelDb(mix, 880, [4, 5.8]),
      levelDb(mix, 880, [8.5, 9.5]),
    ];
    expect(before - under).toBeGreaterThan(8);
    expect(before - under).toBeLessThan(12);
    expect(Math.abs(after - before)).toBeLessThan(1.5);
    expect(levelDb(mix, 880, [11, 12])).toBeLessThan(-60);
  });

  test('is as loud from a quiet recording as from a loud one', () => {
    expect(Math.abs(levelDb(mixOf(0.03), 880, [1.5, 2.5]) - levelDb(mixOf(0.5), 880, [1.5, 2.5]))).toBeLessThan(0.5);
  });

  test('keeps the music back while it is heard', () => {
    const bed = { channels: [tone(440, 12), tone(440, 12)] as const, barSamples: [] };
    const withMusic = { ...timeline, music: { mood: 'calm' as const, seed: 1 } };
    const mix = mixSound({
      timeline: withMusic,
      voices: new Map([['a', new Float32Array(rate)]]),
      music: bed,
      clips: [clip(0.1)],
    });
    expect(levelDb(mix.channels[0], 440, [0.2, 0.7]) - levelDb(mix.channels[0], 440, [5, 8])).toBeGreaterThan(8);
  });
});

describe('a clip that is to be heard in a timeline', () => {
  const file = {
    file: 'one.mp4',
    widthPx: 640,
    heightPx: 360,
    clip: { durationMs: 5000, poster: 'one.jpg', sound: 'one.f32' },
  };
  const clipScene = (own: Parameters<typeof use>[0]) =>
    mediaScene({ kind: 'clip', media: use({ kind: 'clip', startMs: 2000, ...own }) });

  test('has its place from the moment that is shown to the end of the scene or of the clip', () => {
    const film = mediaTimeline([clipScene({ sound: 'ducked' })], [file]);
    const [sound] = film.clipSounds ?? [];
    expect(sound).toMatchObject({ file: 'one.f32', fromSample: 2 * rate, startSample: 0 });
    expect(sound?.sampleCount).toBeLessThanOrEqual(3 * rate);
    expect(sound?.sampleCount).toBeGreaterThan(rate);
  });

  test.each([
    ['is not asked for', {}, file],
    ['is switched off', { sound: 'off' as const }, file],
    ['does not exist', { sound: 'ducked' as const }, { ...file, clip: { durationMs: 5000, poster: 'one.jpg' } }],
  ])('is silent where its sound %s', (_, own, source) => {
    expect(mediaTimeline([clipScene(own)], [source]).clipSounds).toBeUndefined();
  });
});
