import { expect, test } from 'vitest';
import { estimateDurationMs, estimateSpeechMs } from '../../src/director/estimate.ts';
import { openFlite } from '../../src/speech/engines/flite.ts';
import { speakScene } from '../../src/speech/speak-scene.ts';
import { plan, voiceOf } from './plan.ts';

test.each([10, 15, 20, 30, 45, 60, 75, 90])('a film of %i s is written to its length', async (seconds) => {
  for (const topic of ['how to sleep better', 'phishing', 'our new app FlowTask', 'photosynthesis']) {
    const film = await plan(`A ${seconds}-second video about ${topic}`);
    const voice = voiceOf(film);
    expect(voice).toBeDefined();
    if (voice === undefined) continue;
    const off = Math.abs(estimateDurationMs(film, voice) / (seconds * 1000) - 1);
    // What cannot be met is said.
    if (film.warnings.every((warning) => !warning.includes('were asked for'))) expect(off).toBeLessThanOrEqual(0.04);
    else expect(seconds).toBeGreaterThanOrEqual(75);
    expect(film.pace).toBeGreaterThanOrEqual(0.92);
    expect(film.pace).toBeLessThanOrEqual(1.12);
  }
});

test('films without a length last 15 to 55 s', async () => {
  for (const prompt of [
    'Coffee',
    'Welcome video for our yoga studio',
    'Why is the sky blue?',
    'Thank our volunteers',
    'quantum computing',
  ]) {
    const film = await plan(prompt);
    const voice = voiceOf(film);
    const seconds = voice === undefined ? 0 : estimateDurationMs(film, voice) / 1000;
    expect(seconds).toBeGreaterThan(15);
    expect(seconds).toBeLessThan(55);
  }
});

test('the estimate is near to what is really spoken', async () => {
  await using engine = await openFlite();
  const film = await plan('A 30-second video about photosynthesis for children');
  const voice = voiceOf(film);
  if (voice === undefined) throw new Error('no voice');
  const speechMs: number[] = [];
  for (const scene of film.scenes) {
    const track = await speakScene({ scene, voice, pace: film.pace, engine });
    speechMs.push(track.durationMs);
  }
  const spokenMs = speechMs.reduce((sum, ms) => sum + ms, 0);
  const guessMs = film.scenes.reduce((sum, scene) => sum + estimateSpeechMs(scene.spoken, voice) / film.pace + 320, 0);
  expect(Math.abs(guessMs / spokenMs - 1)).toBeLessThan(0.08);
});
