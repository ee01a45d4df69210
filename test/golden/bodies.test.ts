// Small pictures of every avatar from head to foot: at rest, with raised arms while turned, and holding something. A
// change that shows has to be looked at before it is accepted. `npm run golden:update` writes them anew.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { createCanvasKit, createRaster } from '../../src/film/canvas-kit.ts';
import type { Character } from '../../src/model/character.ts';
import type { Performance, Pose, TimedGesture } from '../../src/model/performance.ts';
import { createFigure } from '../../src/presenter/figure.ts';
import { samplePose } from '../../src/presenter/motion/sample-pose.ts';
import { meanDifference } from './mean-difference.ts';

const tile = { width: 96, height: 204 };
const scale = 0.155;
const eyesY = 34;
const jpegQuality = 84;
/** Mean difference of a channel. JPEG and anti-aliasing stay below it, a limb moved or lost does not. */
const meanDifferenceMax = 1.4;
const light = { x: -1, rim: '#ffe2c0', rimAlpha: 0.8, specular: 1 };

const still: Performance = {
  ...{ sceneId: 's1', seed: 4, durationMs: 9000, mood: 'warm', visemes: [], blinksMs: [], saccades: [], beats: [] },
  ...{ gestures: [], handLift: 0, handInset: 0 },
};

const poseWith = (gestures: readonly Omit<TimedGesture, 'startMs' | 'endMs'>[], more: Partial<Pose>): Pose => ({
  ...samplePose({ ...still, gestures: gestures.map((one) => ({ ...one, startMs: 0, endMs: 9000 })) }, 3000),
  ...more,
});

const poses: readonly Pose[] = [
  poseWith([], { yaw: 0, bodyYaw: 0 }),
  poseWith(
    [
      { name: 'open', side: 'right' },
      { name: 'chop', side: 'left' },
    ],
    { yaw: 0.12, bodyYaw: 0.1 },
  ),
  poseWith([{ name: 'point', side: 'right' }], { yaw: -0.12, bodyYaw: -0.08 }),
  poseWith([{ name: 'hold', side: 'right', prop: 'tablet' }], {}),
];

function drawSheet(character: Character): Promise<Buffer> {
  const raster = createRaster(tile.width * poses.length, tile.height, { opaque: true });
  const { context } = raster;
  context.fillStyle = '#b4cbd9';
  context.fillRect(0, 0, tile.width * poses.length, tile.height);
  const figure = createFigure(character, { canvasKit: createCanvasKit(), scale, light });
  for (const [column, pose] of poses.entries()) {
    context.save();
    context.beginPath();
    context.rect(column * tile.width, 0, tile.width, tile.height);
    context.clip();
    context.translate((column + 0.5) * tile.width, eyesY);
    context.scale(scale, scale);
    figure.draw(context, pose);
    context.restore();
  }
  return raster.encodeJpeg(jpegQuality);
}

it.each(avatars.map(({ id, character }) => ({ id, character })))('$id stands and gestures as accepted', async (one) => {
  const drawn = await drawSheet(one.character);
  const file = join(import.meta.dirname, 'bodies', `${one.id}.jpg`);
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, drawn);
  expect(await meanDifference(drawn, await readFile(file))).toBeLessThan(meanDifferenceMax);
});
