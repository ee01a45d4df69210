// Small pictures of every kind of graphic, of every caption look and of a card and name in every style: a change that
// shows has to be looked at before it is accepted. `npm run golden:update` writes them anew; that is a commit of its own.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sampleGraphics } from '../../look/sample-graphics.ts';
import { defaultStyle, styles } from '../../src/catalog/styles.ts';
import { createRaster } from '../../src/film/canvas-kit.ts';
import { loadStageAssets } from '../../src/film/stage-assets.ts';
import type { Box } from '../../src/model/geometry.ts';
import { type Graphic, itemCues } from '../../src/model/graphics.ts';
import type { Orientation } from '../../src/model/storyboard.ts';
import type { CaptionLook, Style } from '../../src/model/style.ts';
import type { Context2D } from '../../src/model/surface.ts';
import type { Caption, TimelineGraphic } from '../../src/model/timeline.ts';
import { createCaptions } from '../../src/stage/captions/create-captions.ts';
import { createGraphic } from '../../src/stage/graphics/create-graphic.ts';
import { layoutFor } from '../../src/timeline/layout.ts';
import { smallTimeline } from '../film/small-timeline.ts';
import { meanDifference } from './mean-difference.ts';

const jpegQuality = 80;
const longSidePx = 320;
/** Mean difference of a channel. JPEG and anti-aliasing stay below it, a thing moved or lost does not. */
const meanDifferenceMax = 1.5;
const ground = '#5f7fb8';
const edge = 48;

interface Tile {
  readonly name: string;
  readonly style: Style;
  readonly box: Box;
  readonly graphics: readonly TimelineGraphic[];
  readonly captions: readonly Caption[];
  readonly orientation: Orientation;
  readonly frameIndex: number;
}

const timed = (graphic: Graphic, box: Box): TimelineGraphic => ({
  ...{ graphic, box, startFrame: 0, endFrame: 400 },
  itemFrames: itemCues(graphic).map((_, index) => 10 + index * 10),
});

const plain = { style: defaultStyle, captions: [], frameIndex: 250 } as const;
const fileName = (label: string): string => label.replaceAll(/[^a-z]+/g, '-');

/** Beside a presenter in landscape, with the picture to itself in portrait: the narrowest and the largest box. */
const graphicTiles = Object.entries(sampleGraphics).flatMap(([label, graphic]) =>
  (['landscape', 'portrait'] as const).map((orientation): Tile => {
    const layout = layoutFor(orientation, defaultStyle.composition);
    const box = orientation === 'landscape' ? layout.sideCard : layout.centreCard;
    return { ...plain, name: `${fileName(label)}-${orientation}`, box, graphics: [timed(graphic, box)], orientation };
  }),
);

const wordFrames = 10;
const spoken: readonly Caption[] = [
  {
    ...{ startFrame: 0, endFrame: 100 },
    words: 'Sunshine is spreading across the city'.split(' ').map((text, index) => ({
      ...{ text, startFrame: index * wordFrames, endFrame: (index + 1) * wordFrames - 1 },
    })),
  },
];

const captionTiles = (['plain', 'highlight', 'karaoke', 'big-word'] as const satisfies readonly CaptionLook[]).flatMap(
  (look) =>
    (['landscape', 'portrait'] as const).map((orientation): Tile => {
      const { captions: box } = layoutFor(orientation, defaultStyle.composition);
      const style = { ...defaultStyle, captions: look };
      return {
        name: `captions-${look}-${orientation}`,
        style,
        box,
        graphics: [],
        captions: spoken,
        orientation,
        frameIndex: 15,
      };
    }),
);

const styleTiles = styles.map((style): Tile => {
  const box = { x: 0, y: 0, width: 704, height: 560 };
  const list = sampleGraphics['list'];
  const third: Graphic = { kind: 'lower-third', cueWord: null, name: 'Maya Lindholm', role: 'Reporter' };
  const graphics = [
    ...(list === undefined ? [] : [timed(list, { ...box, height: 400 })]),
    timed(third, { ...box, y: 420, width: 560, height: 140 }),
  ];
  return { ...plain, name: `style-${style.id}`, style, box, graphics, orientation: 'landscape' };
});

async function drawTile({ style, box, graphics, captions, orientation, frameIndex }: Tile): Promise<Buffer> {
  const [scene] = smallTimeline().scenes;
  if (scene === undefined) throw new Error('the small film has scenes');
  const film = smallTimeline({ style, captions, scenes: [{ ...scene, graphics }] });
  const assets = await loadStageAssets(film);
  const scale = longSidePx / (Math.max(box.width, box.height) + 2 * edge);
  const size = (units: number) => Math.round((units + 2 * edge) * scale);
  const raster = createRaster(size(box.width), size(box.height), { opaque: true });
  const { context } = raster;
  context.fillStyle = ground;
  context.fillRect(0, 0, raster.widthPx, raster.heightPx);
  context.scale(scale, scale);
  context.translate(edge - box.x, edge - box.y);
  const draw = (drawing: { readonly draw: (on: Context2D, frame: number) => void }) =>
    drawing.draw(context, frameIndex);
  for (const one of graphics) draw(createGraphic(one, { style, assets, frameRate: film.frameRate }));
  if (captions.length > 0) draw(createCaptions({ captions, box, style, orientation, assets }));
  return raster.encodeJpeg(jpegQuality);
}

const tiles = [...graphicTiles, ...captionTiles, ...styleTiles];

it.each(tiles)('$name looks as it was accepted', async (tile) => {
  const drawn = await drawTile(tile);
  const file = join(import.meta.dirname, 'graphics', `${tile.name}.jpg`);
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, drawn);
  expect(await meanDifference(drawn, await readFile(file))).toBeLessThan(meanDifferenceMax);
});
