// The frames between two scenes, of every kind.
import { expect, test } from 'vitest';
import { createTransitionDrawer } from '../../src/film/compositor/draw-transition.ts';
import { createFilmCompositor } from '../../src/film/compositor/film-compositor.ts';
import { createFrameMemory } from '../../src/film/compositor/frame-memory.ts';
import { paintStandIn, smallTimeline } from './small-timeline.ts';

const kinds = ['crossfade', 'slide', 'push', 'wipe', 'zoom'] as const;
const [widthPx, heightPx] = [160, 90];
const luma = widthPx * heightPx;

test.each(kinds)('a %s shows nothing darker than the pictures it joins, and ends with the second', (kind) => {
  const memory = createFrameMemory({ widthPx, heightPx, slots: 5 });
  const draw = createTransitionDrawer({ memory, widthPx, heightPx, accent: '#d8433f' });
  memory.bytes(0).fill(90);
  memory.bytes(1).fill(180);
  const frames = { from: 0, to: 1, target: 2, spare: [3, 4] } as const;
  let before = 0;
  for (const share of [0.08, 0.2, 0.35, 0.5, 0.65, 0.8, 0.92]) {
    draw(kind, frames, share);
    const pixels = memory.bytes(2).subarray(0, luma);
    // The accent bar of a wipe is the one thing that is neither picture.
    expect(Math.min(...pixels)).toBeGreaterThanOrEqual(kind === 'wipe' ? 80 : 90);
    const mean = pixels.reduce((sum, value) => sum + value, 0) / luma;
    expect(mean).toBeGreaterThanOrEqual(before);
    before = mean;
  }
  expect(before).toBeGreaterThan(165);
});

test.each(kinds)('frames of a %s are the same drawn alone and in sequence, each unlike the one before', (kind) => {
  const timeline = smallTimeline({
    ...{ widthPx: 160, heightPx: 90 },
    transitions: [{ kind, fromScene: 0, startFrame: 24, endFrame: 36 }],
  });
  const open = () => createFilmCompositor(timeline, (sceneIndex) => paintStandIn(timeline, sceneIndex));
  const inSequence = open();
  let before: Uint8Array = inSequence.drawFrame(23).slice();
  for (let frame = 24; frame < 36; frame += 1) {
    const drawn = inSequence.drawFrame(frame).slice();
    expect(Buffer.compare(drawn, before)).not.toBe(0);
    if (frame % 4 === 0) expect(Buffer.compare(open().drawFrame(frame), drawn)).toBe(0);
    before = drawn;
  }
});
