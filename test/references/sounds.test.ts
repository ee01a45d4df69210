import { readFile, stat } from 'node:fs/promises';
import type { FFAudioEncoder } from 'node-av/constants';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { levelDb } from '../film/level-of-tone.ts';
import { makeTone } from './made-media.ts';
import { openReading } from './reading-kit.ts';
import { makeMusic, makeSpeech, toWav } from './sample-sounds.ts';

let reading: Awaited<ReturnType<typeof openReading>>;
beforeAll(async () => {
  reading = await openReading();
});
afterAll(() => reading[Symbol.asyncDispose]());

describe('a sound', () => {
  it('becomes samples at 48 kHz, left and right, of its own length', async () => {
    const reference = await reading.read('talk.wav', toWav(makeSpeech(6)));
    expect(reference).toMatchObject({ kind: 'audio', type: 'audio/wav', title: 'talk' });
    expect(reference.audio?.durationMs).toBeCloseTo(6000, -1);
    const { size } = await stat(reading.pathOf(reference.file));
    expect(size / 8 / 48).toBeCloseTo(reference.audio?.durationMs ?? 0, 0);
    expect(reference.audio?.loudnessLufs).toBeLessThan(-5);
    expect(reference.audio?.loudnessLufs).toBeGreaterThan(-45);
  });

  it('of somebody who speaks is told by its pauses, which are found', async () => {
    const { audio } = await reading.read('talk.wav', toWav(makeSpeech(14)));
    expect(audio).toMatchObject({ isSpeech: true, tempoBpm: null, barsMs: [] });
    expect(audio?.phrases.length).toBeGreaterThan(2);
  });

  it.each([90, 120, 140])('of music at %i beats a minute gives its tempo and its bars', async (bpm) => {
    const { audio } = await reading.read('song.wav', toWav(makeMusic(24, bpm)));
    expect(audio?.isSpeech).toBe(false);
    expect(Math.abs((audio?.tempoBpm ?? 0) - bpm)).toBeLessThan(0.7);
    const barMs = 240_000 / bpm;
    const bars = audio?.barsMs ?? [];
    expect(bars.length).toBeGreaterThan(24_000 / barMs - 2);
    for (const bar of bars) expect(Math.abs(bar / barMs - Math.round(bar / barMs))).toBeLessThan(0.06);
  });

  it('of nothing is silent: no loudness, no phrase, no beat', async () => {
    const { audio } = await reading.read('silence.wav', toWav(new Float32Array(44_100 * 6)));
    expect(audio).toMatchObject({ loudnessLufs: null, isSpeech: false, tempoBpm: null, phrases: [] });
  });

  it.each([
    ['song.mp3', 'audio/mpeg', 'libmp3lame'],
    ['song.wav', 'audio/wav', 'pcm_s16le'],
    ['song.m4a', 'audio/mp4', 'aac'],
    ['song.ogg', 'audio/ogg', 'libvorbis'],
    ['song.opus', 'audio/ogg', 'libopus'],
    ['song.flac', 'audio/flac', 'flac'],
    ['song.aac', 'audio/aac', 'aac'],
    ['song.webm', 'video/webm', 'libopus'],
  ])('in the file %s keeps its pitch and its length', async (name, type, codec) => {
    const bytes = await makeTone(name, codec as FFAudioEncoder, 990, 5); // one of the encoders that node-av names
    const reference = await reading.read(name, bytes);
    expect(reference).toMatchObject({ kind: 'audio', type });
    expect(Math.abs((reference.audio?.durationMs ?? 0) - 5000)).toBeLessThan(120);
    const samples = new Float32Array((await readFile(reading.pathOf(reference.file))).buffer);
    // Left, and right behind it.
    for (const fromS of [0.5, samples.length / 96_000 + 0.5]) {
      expect(levelDb(samples, 990, [fromS, fromS + 3])).toBeGreaterThan(-12);
      expect(levelDb(samples, 900, [fromS, fromS + 3])).toBeLessThan(-45);
    }
  });
});
