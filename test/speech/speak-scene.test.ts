// Scenes spoken by the real engine.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { voices } from '../../src/catalog/voices.ts';
import { measureLoudness } from '../../src/dsp/loudness.ts';
import { measureTruePeak } from '../../src/dsp/true-peak.ts';
import { type Scene, spokenWords } from '../../src/model/storyboard.ts';
import type { VoiceTrack } from '../../src/model/voice-track.ts';
import type { SpeechEngine } from '../../src/speech/engine.ts';
import { openFlite } from '../../src/speech/engines/flite.ts';
import { speakScene } from '../../src/speech/speak-scene.ts';

const sceneOf = (spoken: string): Scene => ({
  id: 'one',
  kind: 'presenter',
  spoken,
  shown: [],
  set: 'studio',
  setVariant: null,
  backdrop: null,
  media: null,
  pictureInPicture: false,
  shot: 'medium',
  mood: 'neutral',
  gestures: [],
  transition: 'cut',
  holdMs: 0,
  sources: [],
});

const text =
  'Good morning, everybody! In 2026 our app made $1.2 million — up 12.5%. Dr. Webb maps a brief, simple plan; 日本語 stays. Will people buy it?';
let engine: SpeechEngine;
let track: VoiceTrack;

beforeAll(async () => {
  engine = await openFlite();
  track = await speakScene({ scene: sceneOf(text), voice: voices[0], pace: 1, engine });
});
afterAll(() => engine[Symbol.asyncDispose]());

describe('words', () => {
  test('every word of the script has its time, in order and unchanged', () => {
    expect(track.words.map((word) => word.text)).toEqual(spokenWords(text));
    let positionMs = 0;
    for (const word of track.words) {
      expect(word.startMs).toBeGreaterThanOrEqual(positionMs - 1e-6);
      expect(word.endMs).toBeGreaterThanOrEqual(word.startMs);
      positionMs = word.endMs;
    }
    expect(positionMs).toBeLessThan(track.durationMs);
  });

  test('a word that is said takes time, one that is not takes none', () => {
    for (const word of track.words) {
      if (word.spoken.length === 0) expect(word.endMs).toBe(word.startMs);
      else expect(word.endMs - word.startMs).toBeGreaterThan(30);
    }
    expect(track.words.find((word) => word.text === '日本語')?.spoken).toEqual([]);
  });

  test('stress is between 0 and 1, strong on what counts and weak in passing', () => {
    const stressOf = (word: string): number => track.words.find(({ text: own }) => own === word)?.stress ?? Number.NaN;
    for (const { stress } of track.words) {
      expect(stress).toBeGreaterThanOrEqual(0);
      expect(stress).toBeLessThanOrEqual(1);
    }
    expect(stressOf('everybody!')).toBeGreaterThan(0.7);
    expect(stressOf('a')).toBeLessThan(0.2);
  });

  test('words carry the number of their sentence', () => {
    expect(track.words.map(({ sentenceIndex }) => sentenceIndex)).toEqual(
      [...track.words.map(({ sentenceIndex }) => sentenceIndex)].sort((a, b) => a - b),
    );
    expect(track.words.at(-1)?.sentenceIndex).toBe(3);
  });
});

describe('phones and mouth shapes', () => {
  test.each(['phones', 'visemes'] as const)('%s cover the track without a gap', (kind) => {
    const spans = track[kind];
    expect(spans[0]?.startMs).toBe(0);
    expect(spans.at(-1)?.endMs).toBeCloseTo(track.durationMs, 6);
    for (const [index, span] of spans.entries()) {
      expect(span.endMs).toBeGreaterThan(span.startMs);
      if (index > 0) expect(span.startMs).toBeCloseTo(spans[index - 1]?.endMs ?? -1, 6);
    }
  });

  test('lips close in every word spelled with p, b or m where it sounds', () => {
    for (const name of [
      'morning,',
      'everybody!',
      'app',
      'made',
      'million',
      'Webb',
      'maps',
      'brief,',
      'simple',
      'plan;',
      'people',
      'buy',
    ]) {
      const word = track.words.find(({ text: own }) => own === name);
      const shapes = track.visemes.filter(
        ({ startMs, endMs }) => endMs > (word?.startMs ?? 0) + 1 && startMs < (word?.endMs ?? 0) - 1,
      );
      expect(
        shapes.map(({ viseme }) => viseme),
        name,
      ).toContain('PP');
    }
  });

  test('a word begins and ends where one of its phones does', () => {
    const edges = track.phones.flatMap(({ startMs, endMs }) => [startMs, endMs]);
    for (const word of track.words.filter(({ spoken }) => spoken.length > 0)) {
      for (const timeMs of [word.startMs, word.endMs]) {
        expect(Math.min(...edges.map((edge) => Math.abs(edge - timeMs))), word.text).toBeLessThan(0.01);
      }
    }
  });

  test('sentences are apart by a breath, and it is silent', () => {
    const words = track.words;
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (!next || next.sentenceIndex === word.sentenceIndex) continue;
      expect(next.startMs - word.endMs).toBeGreaterThan(300);
      expect(next.startMs - word.endMs).toBeLessThan(500);
      const middle = Math.round(((word.endMs + next.startMs) / 2 / 1000) * track.sampleRateHz);
      expect(Math.max(...track.samples.subarray(middle - 2400, middle + 2400).map(Math.abs))).toBeLessThan(0.01);
    }
  });
});

describe('sound', () => {
  test('lasts as long as its samples and is at 48 kHz', () => {
    expect(track.sampleRateHz).toBe(48_000);
    expect(track.durationMs).toBeCloseTo((track.samples.length * 1000) / 48_000, 9);
  });

  test.each(voices.map((voice) => [voice.id, voice] as const))(
    '%s speaks at −16 LUFS under full scale',
    async (_id, voice) => {
      const { samples } = await speakScene({
        scene: sceneOf('This is a short test of the voice.'),
        voice,
        pace: 1,
        engine,
      });
      expect(Math.abs(measureLoudness([samples], 48_000) + 16)).toBeLessThan(0.3);
      expect(measureTruePeak([samples])).toBeLessThanOrEqual(-0.95);
    },
  );

  test('begins and ends in silence, without a click anywhere in the pauses', () => {
    expect(Math.max(...track.samples.subarray(0, 3000).map(Math.abs))).toBeLessThan(0.003);
    expect(Math.max(...track.samples.subarray(-3000).map(Math.abs))).toBeLessThan(0.003);
  });

  test('the same scene gives the same samples', async () => {
    const again = await speakScene({ scene: sceneOf(text), voice: voices[0], pace: 1, engine });
    expect({ ...again, samples: null }).toEqual({ ...track, samples: null });
    expect(Buffer.from(again.samples.buffer).equals(Buffer.from(track.samples.buffer))).toBe(true);
  });

  test('a faster pace shortens the speech by as much', async () => {
    const fast = await speakScene({ scene: sceneOf(text), voice: voices[0], pace: 1.25, engine });
    expect(fast.durationMs / track.durationMs).toBeGreaterThan(0.78);
    expect(fast.durationMs / track.durationMs).toBeLessThan(0.84);
  });
});

describe('edges', () => {
  test.each(['', '   ', '🎉 — 日本語'])('"%s" gives words without time and no sound', async (spoken) => {
    const empty = await speakScene({ scene: sceneOf(spoken), voice: voices[0], pace: 1, engine });
    expect(empty.words.map((word) => word.text)).toEqual(spokenWords(spoken));
    expect(empty.samples).toHaveLength(0);
    expect(empty.phones).toEqual([]);
  });

  test('a cancelled scene ends with the reason', async () => {
    const cancel = new AbortController();
    const speaking = speakScene({ scene: sceneOf(text), voice: voices[0], pace: 1, engine, signal: cancel.signal });
    cancel.abort(new Error('enough'));
    await expect(speaking).rejects.toThrow('enough');
  });

  test('a voice of another engine is refused by name', async () => {
    const stranger = { ...voices[0], id: 'piper-amy', engine: 'piper' };
    const speaking = speakScene({ scene: sceneOf('Hello.'), voice: stranger, pace: 1, engine });
    await expect(speaking).rejects.toMatchObject({ code: 'voice_not_found' });
  });
});
