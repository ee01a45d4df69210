import { describe, expect, it } from 'vitest';
import { boxContains, boxesOverlap } from '../../src/model/geometry.ts';
import { stageSize } from '../../src/model/timeline.ts';
import { mediaScene, mediaTimeline, use } from '../film/media-film.ts';

const file = { file: 'one.png', widthPx: 1600, heightPx: 900 };
const logo = { kind: 'picture-card' as const, cueWord: null, media: use({ fit: 'logo' }) };
const orientations = ['landscape', 'portrait'] as const;

describe('media in the timeline', () => {
  it.each(orientations)(
    'in %s a filling picture covers the stage and a framed one stays clear of its company',
    (orientation) => {
      const scenes = [
        mediaScene({ media: use() }),
        mediaScene({ media: use({ fit: 'frame' }), pictureInPicture: true, shown: [logo] }),
      ];
      const film = mediaTimeline(scenes, [file], { orientation });
      const [filling, framed] = film.scenes;
      expect(filling?.media?.box).toEqual({ x: 0, y: 0, ...stageSize(orientation) });
      const others = [framed?.presenter?.circle, framed?.graphics[0]?.box, film.captionBox];
      for (const other of others) {
        expect(other).toBeDefined();
        if (other !== undefined && framed?.media !== undefined)
          expect(boxesOverlap(framed.media.box, other)).toBe(false);
      }
    },
  );

  it.each(orientations)(
    'in %s the head of a presenter in a circle lies inside it, clear of captions and cards',
    (orientation) => {
      const list = {
        kind: 'list-card' as const,
        cueWord: null,
        heading: 'Today',
        items: [{ cueWord: null, text: 'Boats', icon: null }],
      };
      const scene = mediaScene({ kind: 'full-graphic', pictureInPicture: true, shown: [list, logo] });
      const film = mediaTimeline([scene], [file], { orientation });
      const own = film.scenes[0];
      const presenter = own?.presenter;
      const circle = presenter?.circle;
      if (presenter === null || presenter === undefined || circle === undefined) throw new Error('no circle');
      expect(boxContains(circle, presenter.headBox)).toBe(true);
      expect(presenter.cameraFrom).toEqual(presenter.cameraTo);
      for (const other of [film.captionBox, ...(own?.graphics ?? []).map(({ box }) => box)]) {
        expect(boxesOverlap(circle, other)).toBe(false);
      }
    },
  );

  it('lights a line up when its word is spoken', () => {
    const boxes = [{ x: 0.1, y: 0.2, width: 0.5, height: 0.02 }];
    const highlights = [
      { cueWord: 2, boxes },
      { cueWord: 9, boxes },
    ];
    const film = mediaTimeline(
      [mediaScene({ kind: 'page', media: use({ kind: 'page', page: 1, highlights }) })],
      [file],
    );
    const frames = film.scenes[0]?.media?.highlightFrames ?? [];
    const words = film.captions.flatMap((caption) => caption.words);
    const cues = [2, 9].map((index) => words[index]?.startFrame ?? 0);
    // Within a fifth of a second before the word, and never after it.
    for (const [index, frame] of frames.entries()) {
      expect((cues[index] ?? 0) - frame).toBeGreaterThan(0);
      expect((cues[index] ?? 0) - frame).toBeLessThanOrEqual(6);
    }
    expect(frames).toHaveLength(2);
  });

  it('refuses a storyboard whose file the film does not have', () => {
    expect(() => mediaTimeline([mediaScene({ media: use({ reference: 3 }) })], [file])).toThrow(/file 3/);
  });
});
