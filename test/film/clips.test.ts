// The user's clips in frames of a film: the right moment, the right part, at the film's own rate, captions over them.
import { expect, test } from 'vitest';
import { openClip } from '../../src/film/clips/open-clip.ts';
import { createFilmCompositor } from '../../src/film/compositor/film-compositor.ts';
import { createFrameMemory } from '../../src/film/compositor/frame-memory.ts';
import { openScenePainter } from '../../src/film/compositor/scene-painter.ts';
import { createRandom } from '../../src/kit/random.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { mediaScene, mediaTimeline, use } from './media-film.ts';
import { scratchFolder } from './scratch-folder.ts';
import { writeClip } from './write-clip.ts';

const size = { widthPx: 640, heightPx: 360 };
/** The brightness that tells a frame of the test's clips. */
const levelOf = (frame: number): number => 30 + ((frame * 37) % 190);
/** Of brightness, by coding; neighbouring frames differ by far more. */
const noise = 8;

/** A clip whose every frame has a brightness of its own, with a white right edge. */
const stepClip = (path: string, frames: number, ratePerSecond: number) =>
  writeClip(path, { ...size, frames, ratePerSecond }, (context, frame) => {
    const level = levelOf(frame);
    context.fillStyle = `rgb(${level},${level},${level})`;
    context.fillRect(0, 0, size.widthPx, size.heightPx);
    context.fillStyle = '#ffffff';
    context.fillRect(600, 0, 40, size.heightPx);
  });

const toLuma = (level: number): number => 16 + (219 * level) / 255;

async function lumaReader(film: Timeline) {
  const compositor = createFilmCompositor(film, await openScenePainter(film));
  return (frame: number, x: number, y: number): number =>
    compositor.drawFrame(frame)[Math.round(y) * film.widthPx + Math.round(x)] ?? -1;
}

test('a clip runs from its moment on, at any rate of its own, forwards and backwards', async () => {
  const at = await scratchFolder();
  for (const ratePerSecond of [30, 24, 12]) {
    const file = await stepClip(at(`${ratePerSecond}.mp4`), 8 * ratePerSecond, ratePerSecond);
    const startMs = 1000;
    const film = mediaTimeline([mediaScene({ kind: 'clip', media: use({ kind: 'clip', startMs }) })], [file]);
    const luma = await lumaReader(film);
    for (const frame of [0, 1, 2, 31, 60, 12, 45]) {
      const shown = Math.floor(((startMs + (frame * 1000) / 30 + 2) * ratePerSecond) / 1000);
      expect(
        Math.abs(luma(frame, 320, 100) - toLuma(levelOf(shown))),
        `frame ${frame} at ${ratePerSecond}`,
      ).toBeLessThan(noise);
    }
  }
});

test('a portrait film shows the part of a clip that the focus names', async () => {
  const at = await scratchFolder();
  const file = await stepClip(at('steps.mp4'), 200, 30);
  const focus = { x: 0.9, y: 0.3, width: 0.1, height: 0.4 };
  const film = mediaTimeline([mediaScene({ kind: 'clip', media: use({ kind: 'clip', startMs: 0, focus }) })], [file], {
    orientation: 'portrait',
  });
  const luma = await lumaReader(film);
  expect(luma(20, film.widthPx - 20, 300)).toBeGreaterThan(225);
  expect(Math.abs(luma(20, 60, 300) - toLuma(levelOf(20)))).toBeLessThan(noise);
});

test('a framed clip moves inside its frame, and what is laid over it does not pile up', async () => {
  const at = await scratchFolder();
  const file = await stepClip(at('steps.mp4'), 200, 30);
  const media = use({ kind: 'clip', startMs: 0, fit: 'frame' });
  const film = mediaTimeline([mediaScene({ kind: 'clip', media, pictureInPicture: true })], [file], {
    orientation: 'portrait',
  });
  const luma = await lumaReader(film);
  const box = film.scenes[0]?.media?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const scale = film.widthPx / 1080;
  const middle = [(box.x + box.width / 2) * scale, (box.y + box.height / 2) * scale] as const;
  expect(Math.abs(luma(40, ...middle) - toLuma(levelOf(40)))).toBeLessThan(noise);
  const above = luma(41, 20, 20);
  for (const frame of [42, 43, 44, 45]) expect(luma(frame, 20, 20)).toBe(above);
  const fresh = await lumaReader(film);
  for (const [x, y] of [middle, [90, 1200 * scale], [180, 1450 * scale]] as const)
    expect(fresh(45, x, y)).toBe(luma(45, x, y));
});

test('a clip shorter than its scene runs slower instead of standing still', async () => {
  const at = await scratchFolder();
  const file = await stepClip(at('short.mp4'), 90, 30);
  const film = mediaTimeline([mediaScene({ kind: 'clip', media: use({ kind: 'clip', startMs: 0 }) })], [file]);
  const luma = await lumaReader(film);
  expect(film.frameCount).toBeGreaterThan(120);
  const shownAt = (frame: number) => Math.floor((frame * 90) / film.frameCount + 0.06);
  for (const frame of [40, 100, film.frameCount - 3]) {
    expect(Math.abs(luma(frame, 320, 100) - toLuma(levelOf(shownAt(frame))))).toBeLessThan(noise);
  }
});

test('a file that is no clip is refused by name', async () => {
  const at = await scratchFolder();
  const memory = createFrameMemory({ ...size, slots: 1 });
  const box = { x: 0, y: 0, width: 640, height: 360 };
  expect(() => openClip(at('missing.mp4'), { memory, box, crop: box })).toThrow();
});

test('what is laid over a frame mixes by its opacity to within two steps', () => {
  const memory = createFrameMemory({ widthPx: 2, heightPx: 2, slots: 1 });
  const box = { x: 0, y: 0, width: 2, height: 2 };
  const random = createRandom(5);
  const fill = (rgba: readonly number[]) => Uint8Array.from({ length: 16 }, (_, index) => rgba[index % 4] ?? 0);
  for (let round = 0; round < 300; round += 1) {
    const [under, over] = [0, 1].map(() => [0, 1, 2].map(() => Math.floor(random() * 256))) as [number[], number[]];
    const alpha = round === 0 ? 0 : round === 1 ? 1 : random();
    const mixed = under.map((level, index) => level * (1 - alpha) + (over[index] ?? 0) * alpha);
    memory.write(0, box, fill([...mixed.map(Math.round), 255]));
    const wanted = [...memory.bytes(0)];
    memory.write(0, box, fill([...under, 255]));
    memory.overlay(0, box, fill([...over.map((level) => Math.round(level * alpha)), Math.round(alpha * 255)]));
    for (const [index, level] of wanted.entries()) {
      expect(Math.abs((memory.bytes(0)[index] ?? 0) - level)).toBeLessThanOrEqual(2);
    }
  }
});
