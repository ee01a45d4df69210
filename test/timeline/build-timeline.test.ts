import { describe, expect, it } from 'vitest';
import { styles } from '../../src/catalog/styles.ts';
import { frameToSample } from '../../src/kit/time.ts';
import { boxContains, boxesOverlap } from '../../src/model/geometry.ts';
import { type Orientation, spokenWords } from '../../src/model/storyboard.ts';
import type { Style } from '../../src/model/style.ts';
import { stageSize, type Timeline } from '../../src/model/timeline.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { layoutFor } from '../../src/timeline/layout.ts';
import { character, metrics, performanceOf, scenes, storyboard, style, timingOf } from './sample-film.ts';

const frameRate = { num: 30, den: 1 };

const build = (orientation: Orientation = 'landscape', look: Style = style): Timeline => {
  const { width, height } = stageSize(orientation);
  return buildTimeline({
    storyboard: storyboard({ orientation }),
    timings: scenes.map(timingOf),
    performances: scenes.map(performanceOf),
    character,
    metrics,
    style: look,
    frameRate,
    widthPx: width,
    heightPx: height,
    sampleRateHz: 48_000,
  });
};

describe('the frames of a film', () => {
  const timeline = build();

  it('are covered by the scenes without a hole', () => {
    for (let frame = 0; frame < timeline.frameCount; frame += 1) {
      const seen = timeline.scenes.filter((scene) => scene.startFrame <= frame && frame < scene.endFrame);
      expect(seen.length, `scenes at frame ${frame}`).toBeGreaterThanOrEqual(1);
    }
    expect(timeline.scenes.at(-1)?.endFrame).toBe(timeline.frameCount);
  });

  it('show two scenes at once exactly in the transitions', () => {
    for (let frame = 0; frame < timeline.frameCount; frame += 1) {
      const seen = timeline.scenes.filter((scene) => scene.startFrame <= frame && frame < scene.endFrame);
      const inTransition = timeline.transitions.some((one) => one.startFrame <= frame && frame < one.endFrame);
      expect(seen.length, `scenes at frame ${frame}`).toBe(inTransition ? 2 : 1);
    }
    expect(timeline.transitions.map((one) => one.kind)).toEqual(['crossfade', 'slide']);
  });

  it('begin every voice on a frame, and voices never overlap', () => {
    timeline.voice.forEach((clip, index) => {
      const startFrame = timeline.scenes[index]?.presenter?.performanceStartFrame;
      if (startFrame !== undefined) expect(clip.startSample).toBe(frameToSample(startFrame, frameRate, 48_000));
      const next = timeline.voice[index + 1];
      const own = scenes[index];
      if (next !== undefined && own !== undefined) {
        expect(clip.startSample + timingOf(own).durationMs * 48).toBeLessThanOrEqual(next.startSample);
      }
    });
  });

  it('last as long as the sound to the sample', () => {
    expect(timeline.sampleCount).toBe(timeline.frameCount * 1600);
  });
});

describe.each<Orientation>(['landscape', 'portrait'])('a %s picture', (orientation) => {
  const timeline = build(orientation);
  const layout = layoutFor(orientation, style.composition);

  it('keeps head and hat inside the picture', () => {
    const { width, height } = stageSize(orientation);
    for (const scene of timeline.scenes) {
      if (scene.presenter) expect(boxContains({ x: 0, y: 0, width, height }, scene.presenter.headBox)).toBe(true);
    }
  });

  it('never lets captions, graphics and the face meet', () => {
    for (const scene of timeline.scenes) {
      const boxes = [timeline.captionBox, ...scene.graphics.map((graphic) => graphic.box)];
      if (scene.presenter) boxes.push(scene.presenter.faceBox);
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          expect(boxesOverlap(one, other), `${scene.id}: ${JSON.stringify([one, other])}`).toBe(false);
        }
      });
    }
  });

  it('keeps every place inside the safe area, for a tall hat too', () => {
    for (const box of [layout.captions, layout.lowerThird, layout.sideCard, layout.centreCard]) {
      expect(boxContains(layout.safe, box)).toBe(true);
    }
  });
});

describe('captions', () => {
  it('hold every word of the script once and in order', () => {
    const captioned = build().captions.flatMap((caption) => caption.words.map((word) => word.text));
    expect(captioned).toEqual(scenes.flatMap((scene) => spokenWords(scene.spoken)));
  });

  it('follow each other and never stand alone with one short word in mid-sentence', () => {
    const { captions } = build('portrait');
    captions.forEach((caption, index) => {
      expect(caption.endFrame).toBeGreaterThan(caption.startFrame);
      const next = captions[index + 1];
      if (next !== undefined) expect(caption.endFrame).toBeLessThanOrEqual(next.startFrame);
    });
  });
});

describe('a list', () => {
  it('brings each item in just before its word', () => {
    const timeline = build();
    const list = timeline.scenes[1]?.graphics.find((graphic) => graphic.graphic.kind === 'list-card');
    const voiceFrame = timeline.scenes[1]?.presenter?.performanceStartFrame ?? 0;
    const words = scenes[1] === undefined ? [] : timingOf(scenes[1]).words;
    const spokenAt = [2, 8, 13].map((index) => voiceFrame + Math.floor(((words[index]?.startMs ?? 0) * 30) / 1000));
    list?.itemFrames.forEach((frame, index) => {
      expect(frame).toBeLessThanOrEqual(spokenAt[index] ?? 0);
      expect(frame).toBeGreaterThanOrEqual((spokenAt[index] ?? 0) - 8);
    });
    expect(list?.itemFrames).toHaveLength(3);
  });
});

it('a card that is all there is to see comes at once, not with its word', () => {
  const spoken = 'Enjoy your time with us. Visit our page.';
  const shown = [{ kind: 'big-word' as const, cueWord: 6, text: 'Visit us', caption: null }];
  const own = scenes.map((scene, index) =>
    index === 1 ? { ...scene, kind: 'full-graphic' as const, spoken, shown } : scene,
  );
  const timeline = buildTimeline({
    ...{ timings: own.map(timingOf), performances: own.map(performanceOf), character, metrics, style, frameRate },
    storyboard: { ...storyboard({}), scenes: own },
    ...{ widthPx: 1920, heightPx: 1080, sampleRateHz: 48_000 },
  });
  expect(timeline.scenes[1]?.graphics[0]?.startFrame).toBe(timeline.scenes[1]?.startFrame);
});

it('a card stays until its scene is cut, and only one that makes room for the next leaves by itself', () => {
  const shown = [
    { kind: 'big-word' as const, cueWord: 0, text: 'Enjoy', caption: null },
    { kind: 'big-word' as const, cueWord: 6, text: 'Visit us', caption: null },
  ];
  const spoken = 'Enjoy your time with us. Visit our page.';
  const own = scenes.map((scene, index) =>
    index === 1 ? { ...scene, kind: 'full-graphic' as const, spoken, shown } : scene,
  );
  const timeline = buildTimeline({
    ...{ timings: own.map(timingOf), performances: own.map(performanceOf), character, metrics, style, frameRate },
    storyboard: { ...storyboard({}), scenes: own },
    ...{ widthPx: 1920, heightPx: 1080, sampleRateHz: 48_000 },
  });
  const [first, second] = timeline.scenes[1]?.graphics ?? [];
  expect(first?.staysToCut).toBeUndefined();
  expect(second?.staysToCut).toBe(true);
  expect(second?.endFrame).toBe(timeline.scenes[1]?.endFrame);
});

describe.each(styles.map((each) => [each.id, each] as const))('composed as "%s"', (_, own) => {
  it.each<Orientation>(['landscape', 'portrait'])(
    'captions, graphics and the face keep clear of each other in %s',
    (orientation) => {
      const layout = layoutFor(orientation, own.composition);
      for (const box of [
        layout.captions,
        layout.lowerThird,
        layout.sideCard,
        layout.centreCard,
        layout.cardBesideCircle,
      ])
        expect(boxContains(layout.safe, box)).toBe(true);
      const timeline = build(orientation, own);
      for (const scene of timeline.scenes) {
        const boxes = [timeline.captionBox, ...scene.graphics.map((graphic) => graphic.box)];
        if (scene.presenter) boxes.push(scene.presenter.faceBox);
        boxes.forEach((one, index) => {
          for (const other of boxes.slice(index + 1)) expect(boxesOverlap(one, other)).toBe(false);
        });
      }
    },
  );
});
