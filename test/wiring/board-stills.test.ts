// Stills of a storyboard show the user's files, which are gone by then but for the pictures kept beside it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { FFVideoEncoder } from 'node-av/constants';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLocalBlobs } from '../../src/assets/open-local-blobs.ts';
import { readConfig } from '../../src/config.ts';
import type { Reference } from '../../src/model/reference.ts';
import type { Storyboard } from '../../src/model/storyboard.ts';
import { drawSceneStill } from '../../src/production/draw-scene-still.ts';
import type { Parts } from '../../src/production/parts.ts';
import { boardKey, fetchBoardFiles, keepBoardFiles } from '../../src/wiring/board-files.ts';
import { openParts } from '../../src/wiring/open-parts.ts';
import { plan } from '../director/references/plan-film.ts';
import { type Colour, colourDistance, drawMark } from '../production/colour-marks.ts';
import { makeClip, steady } from '../references/made-media.ts';
import { openReading } from '../references/reading-kit.ts';

const colours: readonly Colour[] = [
  [210, 60, 40],
  [40, 170, 70],
];
let folder = '';
let parts: Parts & AsyncDisposable;
let blobs: Awaited<ReturnType<typeof openLocalBlobs>>;
let storyboard: Storyboard;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-stills-'));
  parts = await openParts(readConfig({}));
  blobs = await openLocalBlobs(join(folder, 'blobs'));
  await using reading = await openReading();
  const [red, green] = colours as [Colour, Colour]; // written above
  const clip = {
    name: 'two.mp4',
    codec: 'libx264' as FFVideoEncoder,
    widthPx: 320,
    heightPx: 180,
    timesMs: steady(25, 1.6),
  };
  const references: readonly Reference[] = [
    await reading.read('one.png', drawMark(640, 360, red).encodeSync('png')),
    await reading.read('two.mp4', await makeClip(clip, (step) => drawMark(320, 180, green, step))),
  ];
  storyboard = await plan(
    'No captions. Script: "[one.png] Here is a picture. [two.mp4] And this is a clip."',
    references,
  );
  await keepBoardFiles({ id: 'storyboard-a', storyboard }, { references, workDir: reading.workDir }, blobs);
});
afterAll(async () => {
  await parts[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** The colour in the middle of the still's field above on the left. */
async function stillColour(boardId: string, file: number): Promise<Colour> {
  const scene = storyboard.scenes.find(({ media }) => media?.reference === file);
  if (scene === undefined) throw new Error(`file ${file + 1} fills no scene`);
  const workDir = await mkdtemp(join(folder, 'still-'));
  const references = await fetchBoardFiles(boardId, { scene, workDir }, blobs);
  const path = await drawSceneStill({ storyboard, sceneId: scene.id, references, shortSidePx: 360, workDir }, parts);
  const canvas = createCanvas(640, 360);
  canvas.getContext('2d').drawImage(await loadImage(await readFile(path)), 0, 0);
  const [red = 0, green = 0, blue = 0] = canvas.getContext('2d').getImageData(270, 140, 1, 1).data;
  return [red, green, blue];
}

it.each([0, 1])('file %i is seen in the still of its scene', async (file) => {
  expect(colourDistance(await stillColour('storyboard-a', file), colours[file] ?? [0, 0, 0])).toBeLessThan(60);
});

it('only the pictures are kept, and they go with the storyboard', async () => {
  const kept = await blobs.list(boardKey('storyboard-a'));
  expect(kept.map((key) => key.split('/').at(-1)).sort()).toEqual([
    'reference-0.png',
    'reference-1-poster.jpg',
    'references.json',
  ]);
  await blobs.delete(boardKey('storyboard-a'));
  expect(await blobs.list(boardKey('storyboard-a'))).toEqual([]);
});

it('the presenter stands where a file was not kept', async () => {
  expect(colourDistance(await stillColour('storyboard-b', 0), colours[0] ?? [0, 0, 0])).toBeGreaterThan(60);
});
