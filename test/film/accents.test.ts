import { expect, test } from 'vitest';
import { listAccents, type SoundAccent } from '../../src/film/sound/list-accents.ts';
import { mixSound } from '../../src/film/sound/mix-sound.ts';
import type { MusicMood } from '../../src/model/storyboard.ts';
import type { Timeline, TimelineGraphic } from '../../src/model/timeline.ts';
import { smallTimeline } from './small-timeline.ts';

const card = (startFrame: number): TimelineGraphic => ({
  graphic: { kind: 'big-word', cueWord: null, text: 'Go', caption: null },
  box: { x: 0, y: 0, width: 100, height: 100 },
  ...{ startFrame, endFrame: startFrame + 40, itemFrames: [] },
});

function film(mood: MusicMood, changes: Partial<Timeline> = {}): Timeline {
  const plain = smallTimeline({ music: { mood, seed: 1 }, ...changes });
  const [first, second, third] = plain.scenes;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three scenes');
  // The first card comes alone, the second with the transition at frame 24.
  return { ...plain, scenes: [{ ...first, graphics: [card(3)] }, { ...second, graphics: [card(26)] }, third] };
}

const startsOf = (accents: readonly SoundAccent[]) =>
  accents.map(({ kind, startSample }) => `${kind} ${startSample / 1600}`);

test('transitions and cards are heard at their frames, a card that comes with a transition is not heard twice', () => {
  expect(startsOf(listAccents(film('bright')))).toEqual(['tick 3', 'whoosh 24', 'whoosh 60']);
});

test('a grave film, one without music and a quiet style have no accents', () => {
  expect(listAccents(film('serious'))).toEqual([]);
  expect(listAccents(film('none'))).toEqual([]);
  const { style } = smallTimeline();
  expect(listAccents(film('bright', { style: { ...style, hasSoundAccents: false } }))).toEqual([]);
});

test('nothing begins in the last half second', () => {
  const ending = film('bright', { transitions: [{ kind: 'push', fromScene: 1, startFrame: 80, endFrame: 89 }] });
  expect(startsOf(listAccents(ending))).not.toContain('whoosh 80');
});

test('accents are heard, stay far below a voice, and end with the film', () => {
  const { sampleRateHz, sampleCount, voice } = film('bright');
  const timeline = {
    sampleRateHz,
    sampleCount,
    music: { mood: 'none', seed: 1 },
    voice: [{ sceneId: 'a', startSample: 0 }],
  } as const;
  // A tone as loud as speech in the first second only.
  const spoken = Float32Array.from({ length: 48_000 }, (_, index) => 0.3 * Math.sin(index / 12));
  const accents = listAccents(film('bright'));
  const voices = new Map([['a', spoken]]);
  const [bare, accented] = [mixSound({ timeline, voices }), mixSound({ timeline, voices, accents })];
  expect(voice).toEqual([]);
  expect(accented.channels[0]).toHaveLength(sampleCount);
  const peak = (from: number, to: number, mix = accented) =>
    mix.channels[0].subarray(from, to).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const whoosh = peak(96_000, 112_000);
  expect(peak(96_000, 112_000, bare)).toBe(0);
  expect(whoosh).toBeGreaterThan(0.003);
  expect(whoosh).toBeLessThan(peak(0, 40_000) / 4);
  expect(mixSound({ timeline, voices, accents }).channels[1]).toEqual(accented.channels[1]);
});
