// Films that the user's own recording speaks.
import { describe, expect, it } from 'vitest';
import { madeFile, madePicture } from './made-files.ts';
import { plan, spokenOf, wordOf } from './plan-film.ts';

describe('a narration of the user', () => {
  const recording = madeFile(1, {
    name: 'voice.wav',
    kind: 'audio',
    file: 'ref-1.f32',
    audio: {
      ...{
        durationMs: 31_000,
        sourceDurationMs: 31_000,
        loudnessLufs: -18,
        isSpeech: true,
        tempoBpm: null,
        barsMs: [],
      },
      phrases: Array.from({ length: 10 }, (_, index) => ({ startMs: index * 3100, endMs: index * 3100 + 2600 })),
    },
  });
  const files = [madePicture(0, 'harbour.jpg'), recording];

  it('with its words in the prompt speaks the scenes, captions and all', async () => {
    const script = 'Welcome to the harbour. It opened in spring, and thirty boats came on the first day.';
    const film = await plan(
      `A film about our harbour in 20 seconds. Use my voice-over file. Script: "${script}"`,
      files,
    );
    expect(film.narration).toEqual({ reference: 1, cutsMs: null });
    expect(spokenOf(film)).toBe(script);
    expect(film.captions).toBe(true);
    expect(film.durationTargetMs).toBeNull();
    expect(wordOf(film, 2)).toContain('the narration');
  });

  it('without its words is cut at its pauses, and nothing is captioned', async () => {
    const film = await plan('A film about our harbour. Use the attached recording as the narration.', files);
    const cuts = film.narration?.cutsMs ?? [];
    expect(cuts[0]).toBe(0);
    expect(cuts.at(-1)).toBe(31_000);
    expect(film.scenes).toHaveLength(cuts.length - 1);
    for (const cut of cuts.slice(1, -1)) {
      expect(recording.audio?.phrases.every(({ startMs, endMs }) => cut < startMs || cut > endMs)).toBe(true);
    }
    expect(film.captions).toBe(false);
    expect(film.scenes.every(({ spoken }) => spoken === '')).toBe(true);
    expect(film.warnings.join(' ')).toContain('without a transcript');
  });

  it('is not heard unless the prompt says so', async () => {
    const film = await plan('A film about our harbour.', files);
    expect(film.narration).toBeUndefined();
    expect(film.warnings.join(' ')).toContain('voice.wav');
  });
});
