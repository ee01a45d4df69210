// A recording in place of the voice: aligned with its transcript, or followed by its loudness.
import { afterAll, describe, expect, it } from 'vitest';
import { voices } from '../../src/catalog/voices.ts';
import type { Voice } from '../../src/model/catalog.ts';
import type { Scene } from '../../src/model/storyboard.ts';
import type { VoiceTrack } from '../../src/model/voice-track.ts';
import { openFlite } from '../../src/speech/engines/flite.ts';
import { alignNarration } from '../../src/speech/narration/align-narration.ts';
import { visemesOfEnergy } from '../../src/speech/narration/energy-visemes.ts';
import { speakScene } from '../../src/speech/speak-scene.ts';
import { scenes as sampleScenes } from '../timeline/sample-film.ts';

const engine = await openFlite();
afterAll(() => engine[Symbol.asyncDispose]());

const rate = 48_000;
const [reader, speaker] = voices;
const texts = [
  'Good morning, everyone. The harbour opened in spring, and thirty boats came in on the first day of the season.',
  'Freight grew by 12 percent. We expect the new terminal to be ready before the end of the year.',
];

async function say(voice: Voice | undefined, pace: number): Promise<readonly VoiceTrack[]> {
  if (voice === undefined) throw new Error('the catalogue has no such voice');
  const tracks: VoiceTrack[] = [];
  for (const [index, spoken] of texts.entries()) {
    const scene: Scene = { ...(sampleScenes[0] as Scene), id: `s${index + 1}`, spoken, mood: 'neutral' };
    tracks.push(await speakScene({ scene, voice, pace, engine }));
  }
  return tracks;
}

/** Another voice says the same, slower, after half a second of silence; and when it says each word, in ms. */
async function record() {
  const tracks = await say(speaker, 0.9);
  const lead = rate / 2;
  const recording = new Float32Array(tracks.reduce((sum, { samples }) => sum + samples.length, lead));
  const startsMs: number[] = [];
  let at = lead;
  for (const { samples, words } of tracks) {
    startsMs.push(...words.map(({ startMs }) => (at * 1000) / rate + startMs));
    recording.set(samples, at);
    at += samples.length;
  }
  return { tracks, recording, startsMs };
}

const recorded = await record();
const read = await say(reader, 1);

describe('a narration with its transcript', () => {
  it('gives each word its time in the recording, and each scene its part', async () => {
    const { recording, startsMs } = recorded;
    const { tracks, warnings } = await alignNarration(read, recording);
    expect(warnings).toEqual([]);
    expect(tracks.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual(texts);
    const first = (startsMs[0] ?? 0) - (tracks[0]?.words[0]?.startMs ?? 0);
    let offsetMs = first;
    const errors: number[] = [];
    for (const track of tracks) {
      for (const word of track.words) errors.push(Math.abs(offsetMs + word.startMs - (startsMs[errors.length] ?? 0)));
      offsetMs += track.durationMs;
    }
    const sorted = errors.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(90);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThan(200);
  });

  it('covers each part with mouth shapes, closed where the recording is silent', async () => {
    const { recording } = recorded;
    const { tracks } = await alignNarration(read, recording);
    for (const { visemes, durationMs, samples } of tracks) {
      expect(samples.length).toBe(Math.round((durationMs * rate) / 1000));
      expect(visemes[0]?.startMs).toBe(0);
      expect(visemes.at(-1)?.endMs).toBeCloseTo(durationMs, 0);
      for (const [index, { startMs, endMs }] of visemes.entries()) {
        expect(endMs).toBeGreaterThanOrEqual(startMs);
        if (index > 0) expect(startMs).toBeCloseTo(visemes[index - 1]?.endMs ?? 0, 3);
      }
      expect(visemes.filter(({ viseme }) => viseme !== 'sil').length).toBeGreaterThan(20);
    }
  });

  it('says so when the recording is far longer than its transcript', async () => {
    const { recording } = recorded;
    const long = new Float32Array(recording.length * 3);
    for (let turn = 0; turn < 3; turn += 1) long.set(recording, turn * recording.length);
    const { warnings } = await alignNarration(read.slice(0, 1), long);
    expect(warnings.join(' ')).toContain('may not meet');
  });
});

describe('a narration without a transcript', () => {
  it('opens the mouth with the vowels and shuts it in silence', async () => {
    const { recording, tracks } = recorded;
    const visemes = visemesOfEnergy(recording, rate);
    expect(visemes[0]).toMatchObject({ viseme: 'sil', startMs: 0 });
    expect(visemes[0]?.endMs).toBeGreaterThan(400);
    expect(visemes.at(-1)?.endMs).toBeCloseTo((recording.length * 1000) / rate, 0);
    const shapeAt = (timeMs: number) => visemes.find(({ endMs }) => endMs > timeMs)?.viseme;
    // Half a second before the first track begins is not part of its times.
    const vowels = (tracks[0]?.phones ?? []).filter(
      ({ phone, startMs, endMs }) => /^(?:aa|ae|ao|ow|ay|ey)$/.test(phone) && endMs - startMs > 60,
    );
    const open = vowels.filter(
      ({ startMs, endMs }) => !['sil', 'nn'].includes(shapeAt(500 + (startMs + endMs) / 2) ?? ''),
    );
    expect(vowels.length).toBeGreaterThan(5);
    expect(open.length / vowels.length).toBeGreaterThan(0.8);
  });
});
