// The user's music as the bed of a film.
import { describe, expect, it } from 'vitest';
import { mixSound } from '../../src/film/sound/mix-sound.ts';
import { layTrack, type MusicTrack } from '../../src/film/sound/music/lay-track.ts';
import { createRandom } from '../../src/kit/random.ts';

const rate = 48_000;

/** Music whose every bar has a level of its own; a bar lasts a second. */
function barMusic(bars: number): MusicTrack {
  const length = bars * rate + rate / 2;
  const channel = Float32Array.from({ length }, (_, at) => 0.1 + 0.02 * Math.floor(at / rate));
  return { channels: [channel, channel.slice()], barSamples: Array.from({ length: bars }, (_, bar) => bar * rate) };
}

const laid = (track: MusicTrack, seconds: number) => {
  const target = [new Float32Array(seconds * rate), new Float32Array(seconds * rate)] as const;
  layTrack(track, rate, target);
  return target;
};

describe('music of the user', () => {
  it('longer than the film is cut, and fades from a bar on to silence at the last sample', () => {
    const [left] = laid(barMusic(20), 10);
    expect(left[rate * 5 + 100]).toBeCloseTo(0.2, 3);
    // The last bar that leaves room for a fade begins two seconds before the end.
    expect(left[rate * 8 - 10]).toBeCloseTo(0.24, 3);
    expect(left[rate * 9]).toBeLessThan(0.2);
    expect(Math.abs(left[rate * 10 - 1] ?? 1)).toBeLessThan(1e-4);
  });

  it('shorter than the film is repeated from bar to bar without a gap', () => {
    const [left, right] = laid(barMusic(4), 12);
    // Three bars a round: the fourth begins where the first comes again.
    expect(left[rate * 2.5]).toBeCloseTo(0.14, 3);
    expect(left[rate * 3.5]).toBeCloseTo(0.1, 2);
    for (let at = rate; at < rate * 9; at += 480) expect(left[at]).toBeGreaterThan(0.09);
    expect(right).toEqual(left);
  });

  it('without bars fills the film all the same', () => {
    const { channels } = barMusic(3);
    const [left] = laid({ channels, barSamples: [] }, 8);
    for (let at = rate; at < rate * 5; at += 480) expect(left[at]).toBeGreaterThan(0.09);
  });

  it('takes the place of the mood’s bed and leaves the film at −16 LUFS', () => {
    const random = createRandom(4);
    const noise = () => Float32Array.from({ length: rate * 12 }, () => 0.2 * (random() - 0.5));
    const track: MusicTrack = { channels: [noise(), noise()], barSamples: [] };
    const voice = Float32Array.from({ length: rate * 4 }, (_, at) => 0.15 * Math.sin(at / 20) * Math.sin(at / 9000));
    const timeline = {
      sampleRateHz: rate,
      sampleCount: rate * 12,
      voice: [{ sceneId: 's1', startSample: rate * 4 }],
      music: { mood: 'calm', seed: 1 } as const,
    };
    const voices = new Map([['s1', voice]]);
    const mix = mixSound({ timeline, voices, music: track });
    expect(mix.loudnessLufs).toBeCloseTo(-16, 0);
    const own = mixSound({ timeline, voices });
    expect(mix.channels[0].slice(0, 1000)).not.toEqual(own.channels[0].slice(0, 1000));
  });
});
