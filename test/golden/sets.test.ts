// Small pictures of every set, by day in both orientations and in some of its variants: a change that shows has to be
// looked at before it is accepted. `npm run golden:update` writes them anew; that is a commit of its own.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultStyle } from '../../src/catalog/styles.ts';
import { createCanvasKit, createRaster } from '../../src/film/canvas-kit.ts';
import { type Orientation, type SetId, type SetVariant, setIdSchema } from '../../src/model/storyboard.ts';
import { stageSize } from '../../src/model/timeline.ts';
import { createSet } from '../../src/stage/sets/create-set.ts';
import { meanDifference } from './mean-difference.ts';

const pixelsPerUnit = 0.125;
const jpegQuality = 82;
/** Mean difference of a channel. JPEG and anti-aliasing stay below it, a thing moved or lost does not. */
const meanDifferenceMax = 1.5;
const atMs = 2500;

interface Tile {
  readonly id: SetId;
  readonly orientation: Orientation;
  readonly variant: SetVariant;
}

const usual: SetVariant = { time: 'day', weather: 'clear', tint: null };
const variants: readonly (readonly [SetId, Partial<SetVariant>])[] = [
  ['city', { time: 'night' }],
  ['city', { time: 'evening' }],
  ['city', { weather: 'rain' }],
  ['studio', { tint: '#0d9488' }],
  ['park', { time: 'evening' }],
  ['mountains', { weather: 'snow' }],
  ['beach', { time: 'night' }],
  ['office', { time: 'night' }],
  ['living-room', { time: 'evening', weather: 'rain' }],
  ['plain', { tint: '#b91c6c' }],
];

const tiles: readonly Tile[] = [
  ...setIdSchema.options.flatMap((id): Tile[] => [
    { id, orientation: 'landscape', variant: usual },
    { id, orientation: 'portrait', variant: usual },
  ]),
  ...variants.map(([id, changes]): Tile => ({ id, orientation: 'landscape', variant: { ...usual, ...changes } })),
];

const nameOf = ({ id, orientation, variant }: Tile): string =>
  [id, orientation, ...Object.values(variant).filter((value) => value !== null && value !== 'day' && value !== 'clear')]
    .join('-')
    .replace('#', '');

function drawTile({ id, orientation, variant }: Tile): Promise<Buffer> {
  const { width, height } = stageSize(orientation);
  const set = createSet(id, {
    canvasKit: createCanvasKit(),
    ...{ widthUnits: width, heightUnits: height, pixelsPerUnit, seed: 11 },
    ...{ palette: defaultStyle.palette, variant },
  });
  const raster = createRaster(width * pixelsPerUnit, height * pixelsPerUnit, { opaque: true });
  const { context } = raster;
  context.drawImage(set.backdrop.picture, 0, 0);
  context.scale(pixelsPerUnit, pixelsPerUnit);
  for (const { draw } of set.moving) {
    context.save();
    draw(context, atMs);
    context.restore();
  }
  if (set.foreground !== null) {
    const { box, picture } = set.foreground;
    context.drawImage(picture.picture, box.x, box.y, box.width, box.height);
  }
  return raster.encodeJpeg(jpegQuality);
}

it.each(tiles.map((tile) => ({ name: nameOf(tile), tile })))('the set $name looks as it was accepted', async (it) => {
  const drawn = await drawTile(it.tile);
  const file = join(import.meta.dirname, 'sets', `${it.name}.jpg`);
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, drawn);
  expect(await meanDifference(drawn, await readFile(file))).toBeLessThan(meanDifferenceMax);
});
