// The user's pictures and pages in frames of a film: the right picture, the right part, at the right time.
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { createRaster } from '../../src/film/canvas-kit.ts';
import { checkLayout } from '../../src/film/check/check-layout.ts';
import { createFilmCompositor } from '../../src/film/compositor/film-compositor.ts';
import { createFrameMemory } from '../../src/film/compositor/frame-memory.ts';
import { openScenePainter } from '../../src/film/compositor/scene-painter.ts';
import { drawStill } from '../../src/film/draw-still.ts';
import { loadStageAssets } from '../../src/film/stage-assets.ts';
import { stageSize, type Timeline } from '../../src/model/timeline.ts';
import { mediaScene, mediaTimeline, use, writePicture } from './media-film.ts';
import { scratchFolder } from './scratch-folder.ts';

type Rgb = readonly [number, number, number];
const red: Rgb = [216, 40, 40];
const blue: Rgb = [40, 60, 216];
const white: Rgb = [250, 250, 250];
const css = ([r, g, b]: Rgb) => `rgb(${r},${g},${b})`;

/** A wide picture, blue on the left and red on the right fifth. */
const twoColours = async (path: string) =>
  writePicture(path, { width: 1500, height: 600 }, (context) => {
    context.fillStyle = css(blue);
    context.fillRect(0, 0, 1500, 600);
    context.fillStyle = css(red);
    context.fillRect(1200, 0, 300, 600);
  });

/** Reads the colour of a frame at a stage position. */
async function colourReader(film: Timeline, frameIndex: number) {
  const image = await loadImage(Buffer.from(await drawStill(film, frameIndex)));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const scale = image.width / stageSize(film.orientation).width;
  return (x: number, y: number): Rgb => {
    const [r = 0, g = 0, b = 0] = context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data;
    return [r, g, b];
  };
}

const distance = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const middleFrame = (film: Timeline) => Math.floor(film.frameCount / 2);

describe('pictures of the user in frames', () => {
  it('a portrait film shows the part of a wide picture that the focus names', async () => {
    const at = await scratchFolder();
    const file = await twoColours(at('two.png'));
    const focused = use({ focus: { x: 0.84, y: 0.3, width: 0.1, height: 0.4 } });
    const film = mediaTimeline([mediaScene({ media: focused })], [file], { orientation: 'portrait' });
    const colour = await colourReader(film, middleFrame(film));
    expect(distance(colour(900, 700), red)).toBeLessThan(40);
    const plain = mediaTimeline([mediaScene({ media: use() })], [file], { orientation: 'portrait' });
    const other = await colourReader(plain, middleFrame(plain));
    expect(distance(other(900, 700), blue)).toBeLessThan(40);
  });

  it('a framed picture is seen whole, before something darker', async () => {
    const at = await scratchFolder();
    const file = await twoColours(at('two.png'));
    const film = mediaTimeline([mediaScene({ media: use({ fit: 'frame' }) })], [file]);
    const colour = await colourReader(film, middleFrame(film));
    const { x = 0, width = 0 } = film.scenes[0]?.media?.box ?? {};
    expect(distance(colour(x + 30, 450), blue)).toBeLessThan(40);
    expect(distance(colour(x + width - 30, 450), red)).toBeLessThan(40);
    expect(distance(colour(960, 1060), blue)).toBeGreaterThan(60);
  });

  it('a backdrop stands behind the presenter and lights nothing else', async () => {
    const at = await scratchFolder();
    const file = await twoColours(at('two.png'));
    const film = mediaTimeline([mediaScene({ kind: 'presenter', backdrop: use() })], [file]);
    const colour = await colourReader(film, middleFrame(film));
    expect(distance(colour(200, 500), blue)).toBeLessThan(60);
  });

  it('the marker lies on a line from its word on, and not before', async () => {
    const at = await scratchFolder();
    const file = await writePicture(at('page.png'), { width: 1600, height: 900 }, (context) => {
      context.fillStyle = css(white);
      context.fillRect(0, 0, 1600, 900);
    });
    const boxes = [{ x: 0.2, y: 0.4, width: 0.6, height: 0.1 }];
    const media = use({ kind: 'page', page: 1, fit: 'frame', highlights: [{ cueWord: 8, boxes }] });
    const film = mediaTimeline([mediaScene({ kind: 'page', media })], [file]);
    const cue = film.scenes[0]?.media?.highlightFrames[0] ?? 0;
    const plain = await colourReader(film, cue - 5);
    const marked = await colourReader(film, cue + 60);
    expect(distance(plain(960, 450), white)).toBeLessThan(12);
    expect(distance(marked(960, 450), white)).toBeGreaterThan(60);
    expect(distance(marked(960, 700), white)).toBeLessThan(12);
  });

  it.each(['landscape', 'portrait'] as const)(
    'in %s every use of media passes the layout check',
    async (orientation) => {
      const at = await scratchFolder();
      const file = await twoColours(at('two.png'));
      const logo = { kind: 'picture-card' as const, cueWord: null, media: use({ fit: 'logo' }) };
      const card = { kind: 'picture-card' as const, cueWord: 2, media: use({ caption: 'The harbour at dawn' }) };
      const scenes = [
        mediaScene({ media: use({ fit: 'frame' }), pictureInPicture: true, shown: [logo] }),
        mediaScene({ media: use({ move: 'pan' }), pictureInPicture: true, shown: [logo] }),
        mediaScene({ kind: 'presenter-with-graphic', shown: [card, logo] }),
        mediaScene({ kind: 'full-graphic', pictureInPicture: true, shown: [card, logo] }),
      ];
      const film = mediaTimeline(scenes, [file], { orientation });
      const checks = checkLayout(film, await loadStageAssets(film));
      expect(checks.filter(({ passed }) => !passed)).toEqual([]);
    },
  );

  it('a slow move is the same picture drawn in parts as drawn at once', async () => {
    const at = await scratchFolder();
    const file = await twoColours(at('two.png'));
    const film = mediaTimeline([mediaScene({ media: use({ move: 'push-in' }), pictureInPicture: true })], [file]);
    const paintScene = await openScenePainter(film);
    const compositor = createFilmCompositor(film, paintScene);
    const { backdrop, layers } = paintScene(0);
    const { widthPx, heightPx } = film;
    const memory = createFrameMemory({ widthPx, heightPx, slots: 1 });
    for (const frame of [0, 60, 61]) {
      const whole = createRaster(widthPx, heightPx, { opaque: true });
      whole.context.drawImage(backdrop.picture, 0, 0);
      whole.context.scale(widthPx / 1920, widthPx / 1920);
      for (const layer of layers) {
        whole.context.save();
        layer.draw(whole.context, frame);
        whole.context.restore();
      }
      whole.readPixels((rgba) => memory.write(0, { x: 0, y: 0, width: widthPx, height: heightPx }, rgba));
      const drawn = compositor.drawFrame(frame);
      const wanted = memory.bytes(0);
      const off = drawn.reduce(
        (count, level, index) => count + (Math.abs(level - (wanted[index] ?? 0)) > 8 ? 1 : 0),
        0,
      );
      expect(off, `bytes off in frame ${frame}`).toBeLessThanOrEqual(8);
    }
  });
});
