// Small pictures of every avatar with four mouths at three turns of the head, one sheet of them for each: a change
// that shows has to be looked at before it is accepted. `npm run golden:update` writes them anew.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { createCanvasKit, createRaster } from '../../src/film/canvas-kit.ts';
import type { Character } from '../../src/model/character.ts';
import { visemeShapes } from '../../src/presenter/face/viseme-shapes.ts';
import { createFigure } from '../../src/presenter/figure.ts';
import { straightPose } from '../../src/presenter/head/straight-pose.ts';
import { meanDifference } from './mean-difference.ts';

const tile = { width: 84, height: 96 };
const scale = 0.24;
const jpegQuality = 84;
/** Mean difference of a channel. JPEG and anti-aliasing stay below it, a feature moved or lost does not. */
const meanDifferenceMax = 1.6;
const mouths = ['sil', 'TH', 'aa', 'U'] as const;
const yaws = [-0.2, 0, 0.2];
const light = { x: -0.6, rim: '#ffe2c0', rimAlpha: 0.8, specular: 1 };

function drawSheet(character: Character): Promise<Buffer> {
  const raster = createRaster(tile.width * mouths.length, tile.height * yaws.length, { opaque: true });
  const { context } = raster;
  context.fillStyle = '#b4cbd9';
  context.fillRect(0, 0, tile.width * mouths.length, tile.height * yaws.length);
  const figure = createFigure(character, { canvasKit: createCanvasKit(), scale, light });
  for (const [row, yaw] of yaws.entries()) {
    for (const [column, viseme] of mouths.entries()) {
      context.save();
      context.beginPath();
      context.rect(column * tile.width, row * tile.height, tile.width, tile.height);
      context.clip();
      context.translate((column + 0.5) * tile.width, (row + 0.52) * tile.height);
      context.scale(scale, scale);
      figure.draw(context, { ...straightPose, yaw, bodyYaw: yaw / 2, smile: 0.3, mouth: visemeShapes[viseme] });
      context.restore();
    }
  }
  return raster.encodeJpeg(jpegQuality);
}

it.each(avatars.map(({ id, character }) => ({ id, character })))('$id looks as it was accepted', async (avatar) => {
  const drawn = await drawSheet(avatar.character);
  const file = join(import.meta.dirname, 'figures', `${avatar.id}.jpg`);
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, drawn);
  expect(await meanDifference(drawn, await readFile(file))).toBeLessThan(meanDifferenceMax);
});
