// A film of files of every kind, made the real way: each is seen in its decoded pictures, upright and in its own colours, or heard.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FFAudioEncoder, FFVideoEncoder } from 'node-av/constants';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { readJson } from '../../src/kit/files.ts';
import { frameToMs } from '../../src/kit/time.ts';
import type { Storyboard } from '../../src/model/storyboard.ts';
import { stageSize, type Timeline, type TimelineScene } from '../../src/model/timeline.ts';
import { makeVideo } from '../../src/production/make-video.ts';
import type { Parts } from '../../src/production/parts.ts';
import { readSound } from '../../src/production/sound-file.ts';
import { fitInside } from '../../src/stage/media/framed-plate.ts';
import { openParts } from '../../src/wiring/open-parts.ts';
import { levelDb } from '../film/level-of-tone.ts';
import { withExif } from '../references/exif.ts';
import { type ClipOrder, makeClip, makeTone, steady } from '../references/made-media.ts';
import { sampleReport } from '../references/sample-report.ts';
import { type Colour, colourAt, colourDistance, drawMark, markColour, seeFrames } from './colour-marks.ts';

type Draw = (widthPx: number, heightPx: number, step?: number) => ReturnType<typeof drawMark>;

const picture = (name: string, encode: (draw: Draw) => Buffer | Promise<Buffer>) => ({ name, encode });
const clip = (name: string, codec: string, own: Partial<ClipOrder> & Pick<ClipOrder, 'timesMs'>) =>
  picture(name, (draw) => {
    // The codec is one of the encoders that node-av names.
    const order = { name, codec: codec as FFVideoEncoder, widthPx: 322, heightPx: 182, ...own };
    return makeClip(order, (step) => draw(order.widthPx, order.heightPx, step));
  });

const wobbling = Array.from({ length: 40 }, (_, index) => index * 40 + (index % 3) * 11);
const shown = [
  picture('one.png', (draw) => draw(640, 360).encodeSync('png')),
  picture('two.jpg', (draw) => draw(500, 380).encodeSync('jpeg', 92)),
  picture('three.jpg', (draw) => withExif(sideways(draw(600, 400)), 6)),
  picture('four.webp', (draw) => draw(641, 361).encodeSync('webp', 92)),
  picture('five.gif', (draw) => draw(320, 200).encodeSync('gif')),
  picture('six.avif', (draw) => draw(480, 270).encodeSync('avif')),
  clip('seven.mp4', 'libx264', { turns: 1, timesMs: steady(24_000 / 1001, 1.6) }),
  clip('eight.mov', 'libx265', { turns: 2, timesMs: steady(12, 1.6) }),
  clip('nine.webm', 'libvpx-vp9', { widthPx: 318, heightPx: 178, timesMs: steady(50, 1.4) }),
  clip('ten.mp4', 'libsvtav1', { timesMs: wobbling }),
  clip('eleven.mov', 'prores_ks', { turns: 3, timesMs: steady(25, 3.6), toneHz: 1700 }),
  clip('twelve.webm', 'libsvtav1', { timesMs: steady(120, 1.3) }),
  clip('thirteen.mov', 'libx264', { widthPx: 182, heightPx: 322, turns: 1, timesMs: steady(30, 1.4) }),
];
const colours = shown.map((_, index) => markColour(index, shown.length));
const words = 'one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');

/** The picture as a camera held on its side stores it. */
function sideways(upright: ReturnType<Draw>): Buffer {
  const canvas = drawMark(upright.height, upright.width, [0, 0, 0]);
  const context = canvas.getContext('2d');
  context.rotate(-Math.PI / 2);
  context.drawImage(upright, -upright.width, 0);
  return canvas.encodeSync('jpeg', 92);
}

let folder = '';
let parts: Parts & AsyncDisposable;
let board: Storyboard;
let film: Timeline;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-kinds-'));
  parts = await openParts(readConfig({}));
  const files = new Map<string, Buffer>();
  for (const [index, { name, encode }] of shown.entries()) {
    const own = colours[index] ?? [0, 0, 0];
    files.set(`own:${name}`, await encode((widthPx, heightPx, step) => drawMark(widthPx, heightPx, own, step)));
  }
  files.set('own:report.pdf', sampleReport());
  files.set('own:bed.m4a', await makeTone('bed.m4a', 'aac' as FFAudioEncoder, 2600, 5));
  const script = [
    ...shown.map(({ name }, index) => `[${name}] Number ${words[index]}.`),
    '[page 1 of report.pdf] And this is a page.',
  ];
  await makeVideo(
    {
      prompt: `Keep the original sound of eleven.mov. Show five.gif full screen. No captions. Use bed.m4a as the music. Script: "${script.join(' ')}"`,
      ...{ avatarId: null, voiceId: null, styleId: null, orientation: null, storyboard: null },
      ...{ fileUrls: [...files.keys()], incognito: false, seed: 5, shortSidePx: 360 },
    },
    {
      workDir: folder,
      signal: new AbortController().signal,
      runStep: (_name, work) => work(),
      reportProgress: () => {},
      findOwnFile: async (url) => {
        const bytes = files.get(url);
        return bytes === undefined
          ? null
          : { name: url.slice(4), origin: 'this machine', open: async () => Readable.from([bytes]) };
      },
    },
    parts,
  );
  board = await readJson<Storyboard>(join(folder, 'storyboard.json'));
  film = await readJson<Timeline>(join(folder, 'timeline.json'));
}, 120_000);
afterAll(async () => {
  await parts[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const sceneOf = (file: number): TimelineScene => {
  const scene = film.scenes.find(({ media }) => media?.use.reference === file);
  if (scene === undefined) throw new Error(`file ${file + 1} fills no scene`);
  return scene;
};
const middleMs = ({ startFrame, endFrame }: TimelineScene): number =>
  frameToMs(Math.floor((startFrame + endFrame) / 2), film.frameRate);

/** Where a scene's picture lies in the film's, in shares of it. */
function areaOf({ media }: TimelineScene): { x: number; y: number; width: number; height: number } {
  const stage = stageSize(film.orientation);
  if (media === undefined) throw new Error('no media');
  const { source, use, box } = media;
  const place = use.fit === 'fill' ? box : fitInside(box, source.widthPx, source.heightPx);
  return {
    x: place.x / stage.width,
    y: place.y / stage.height,
    width: place.width / stage.width,
    height: place.height / stage.height,
  };
}

describe('a film of files of every kind', () => {
  it('shows each where its words are spoken, and says so', () => {
    for (const [index, word] of words.entries()) {
      const scene = board.scenes.find(({ media }) => media?.reference === index);
      expect(scene?.spoken, word).toBe(`Number ${word}.`);
      expect(board.decisions.find(({ field }) => field === `files.${index + 1}`)?.chosen).toContain('shown');
    }
    expect(board.warnings.filter((warning) => /not used/.test(warning))).toEqual([]);
    expect(sceneOf(shown.length).kind).toBe('page');
  });

  it('has the colours of each in its pictures, the right way up', async () => {
    const scenes = shown.map((_, index) => sceneOf(index)).toSorted((a, b) => a.startFrame - b.startFrame);
    const frames = await seeFrames(join(folder, 'film.mp4'), scenes.map(middleMs));
    expect(frames).toHaveLength(scenes.length);
    for (const [place, scene] of scenes.entries()) {
      const file = scene.media?.use.reference ?? -1;
      const frame = frames[place];
      if (frame === undefined) throw new Error('no frame');
      const { x, y, width, height } = areaOf(scene);
      const at = (column: number, row: number): Colour => colourAt(frame, x + width * column, y + height * row);
      const fields: readonly (readonly [Colour, Colour, string])[] = [
        [at(0.4, 0.36), colours[file] ?? [0, 0, 0], 'its own colour above on the left'],
        [at(0.6, 0.36), [255, 255, 255], 'white above on the right'],
        [at(0.4, 0.64), [0, 0, 0], 'black below on the left'],
        [at(0.6, 0.64), [128, 128, 128], 'grey below on the right'],
      ];
      for (const [found, wanted, what] of fields) {
        expect(
          colourDistance(found, wanted),
          `${shown[file]?.name}: ${what}, found ${found.map(Math.round).join(' ')}`,
        ).toBeLessThan(70);
      }
    }
  });

  it('is heard in music and in the clip whose sound is kept, and in no other', async () => {
    const { channels } = await readSound(join(folder, 'sound.f32'), film.sampleRateHz);
    const [sound] = channels;
    const span = (scene: TimelineScene) =>
      [frameToMs(scene.startFrame, film.frameRate) / 1000, frameToMs(scene.endFrame, film.frameRate) / 1000] as const;
    const [fromS, toS] = span(sceneOf(10));
    // The last second, after the words.
    const heard = levelDb(sound, 1700, [toS - 1.2, toS - 0.3]);
    const elsewhere = levelDb(sound, 1700, [0.5, fromS - 0.5]);
    expect(heard - elsewhere).toBeGreaterThan(25);
    const quiet = [toS - 1.2, toS - 0.3] as const;
    expect(levelDb(sound, 2600, quiet) - levelDb(sound, 3100, quiet)).toBeGreaterThan(25);
  });
});
