import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { findVoice, voiceAliases, voices } from '../../src/catalog/voices.ts';
import type { SpeechEngine } from '../../src/speech/engine.ts';
import { openFlite } from '../../src/speech/engines/flite.ts';
import { speakScene } from '../../src/speech/speak-scene.ts';

describe('the voices', () => {
  test('are of both sexes and have ids of their own', () => {
    expect(new Set(voices.map(({ sex }) => sex))).toEqual(new Set(['female', 'male']));
    expect(new Set(voices.map(({ id }) => id)).size).toBe(voices.length);
  });

  test.each([
    ['flite-slt', 'flite-slt'],
    [' FLITE-RMS ', 'flite-rms'],
    ['en-US-Studio-O', 'flite-slt'],
    ['en-US-Studio-Q', 'flite-rms'],
    ['en-GB-Studio-B', 'flite-awb'],
    ['en-US-JennyNeural', 'flite-slt'],
    ['1bd001e7e50f421d891986aad5158bc8', 'flite-slt'],
    ['077ab11b14f04ce0b49b5f6e5cc20979', 'flite-rms'],
  ])('"%s" is found as %s', (id, ownId) => {
    expect(findVoice(id)?.id).toBe(ownId);
  });

  test.each(['', 'en-US-Studio-Z', 'ffffffffffffffffffffffffffffffff', 'constructor'])('"%s" is no voice', (id) => {
    expect(findVoice(id)).toBeUndefined();
  });

  test('every alias leads to a voice, and no hosted id stands twice or is an own id', () => {
    const hosted = voiceAliases.map(({ hostedId }) => hostedId.toLowerCase());
    expect(new Set(hosted).size).toBe(hosted.length);
    for (const { hostedId, ownId } of voiceAliases) {
      expect(findVoice(hostedId)?.id).toBe(ownId);
      expect(voices.map(({ id }) => id)).not.toContain(hostedId);
    }
  });

  test('every avatar speaks with a voice of its own sex', () => {
    for (const avatar of avatars) expect(findVoice(avatar.defaultVoiceId)?.sex).toBe(avatar.sex);
  });
});

describe('words per minute', () => {
  let engine: SpeechEngine;
  beforeAll(async () => {
    engine = await openFlite();
  });
  afterAll(() => engine[Symbol.asyncDispose]());

  test.each(voices.map((voice) => [voice.id, voice] as const))('of %s are as it speaks', async (_id, voice) => {
    const spoken =
      'Today we will make a simple tomato soup, and you will learn to blend it with cream. The board expects this ' +
      'upward trend to continue, and customer satisfaction reached another high.';
    const { words } = await speakScene({
      scene: {
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
      },
      voice,
      pace: 1,
      engine,
    });
    const spokenMs = [0, 1].reduce((sum, sentence) => {
      const own = words.filter(({ sentenceIndex }) => sentenceIndex === sentence);
      return sum + (own.at(-1)?.endMs ?? 0) - (own[0]?.startMs ?? 0);
    }, 0);
    const measured = (words.length * 60_000) / spokenMs;
    expect(Math.abs(measured / voice.wordsPerMinute - 1)).toBeLessThan(0.12);
  });
});
