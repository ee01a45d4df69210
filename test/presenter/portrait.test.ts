import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWarpKernel } from '../../src/film/warp-kernel.ts';
import type { Pose } from '../../src/model/performance.ts';
import type { Portrait } from '../../src/model/portrait.ts';
import { visemeShapes } from '../../src/presenter/face/viseme-shapes.ts';
import { straightPose } from '../../src/presenter/head/straight-pose.ts';
import { createPortraitFigure, type PortraitFigure } from '../../src/presenter/portrait/portrait-figure.ts';
import { decodePortrait } from '../../src/references/decode/portrait/decode-portrait.ts';
import { drawPortrait } from '../references/portrait/drawn-portrait.ts';

const scale = 0.5;
let folder = '';
let portrait: Portrait;
let figure: PortraitFigure;
let photo: Uint32Array;
let widthPx = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-portrait-'));
  const inputPath = join(folder, 'me.png');
  await writeFile(inputPath, drawPortrait().encodeSync('png'));
  const job = { format: 'png', kind: 'image', prefix: 'portrait', name: 'me.png', purpose: 'portrait' } as const;
  portrait = await decodePortrait({ job, inputPath, outputDir: folder, reportProgress: () => {} });
  widthPx = portrait.widthPx * scale;
  const heightPx = portrait.heightPx * scale;
  const read = async (file: string): Promise<Uint8ClampedArray> => {
    const context = createCanvas(widthPx, heightPx).getContext('2d');
    context.drawImage(await loadImage(join(folder, file)), 0, 0, widthPx, heightPx);
    return context.getImageData(0, 0, widthPx, heightPx).data;
  };
  const [pixels, matte] = [await read(portrait.file), await read(portrait.matteFile)];
  photo = new Uint32Array(pixels.buffer.slice(0));
  for (let index = 0; index < widthPx * heightPx; index += 1) pixels[index * 4 + 3] = matte[index * 4] ?? 0;
  const picture = { width: widthPx, height: heightPx, data: new Uint32Array(pixels.buffer) };
  figure = createPortraitFigure({ portrait, picture, scale, createKernel: createWarpKernel });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const draw = (pose: Partial<Pose>): Uint32Array => {
  figure.draw({ ...straightPose, breath: 0.5, ...pose });
  return figure.pixels.slice();
};

const luma = (pixel: number): number =>
  0.2126 * (pixel & 255) + 0.7152 * ((pixel >>> 8) & 255) + 0.0722 * ((pixel >>> 16) & 255);

/** Brightness at a place of the portrait, drawn or as it was sent. */
function at(pixels: Uint32Array, x: number, y: number): number {
  const { left, top, width } = figure.area;
  return luma(pixels[(Math.round(y * scale) - top) * width + Math.round(x * scale) - left] ?? 0);
}
const inPhoto = (x: number, y: number): number =>
  luma(photo[Math.round(y * scale) * widthPx + Math.round(x * scale)] ?? 0);

const pointOf = (index: number): readonly [number, number] => {
  const [x, y] = portrait.points[index] ?? [0, 0, 0];
  return [x, y];
};

describe('a portrait', () => {
  test('at rest is the picture that was sent', () => {
    const pixels = draw({});
    const { left, top, width, height } = figure.area;
    let difference = 0;
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1) {
        const sent = luma(photo[(row + top) * widthPx + column + left] ?? 0);
        difference += Math.abs(luma(pixels[row * width + column] ?? 0) - sent);
      }
    }
    expect(difference / (width * height)).toBeLessThan(0.6);
  });

  test('opens its mouth for an A, the chin going down with it, and nothing above the nose moves', () => {
    const pixels = draw({ mouth: visemeShapes.aa });
    const [x, y] = portrait.lipLine[16] ?? [0, 0];
    expect(at(pixels, x, y + 22)).toBeLessThan(0.55 * inPhoto(x, y + 22));
    const [browX, browY] = pointOf(9);
    expect(at(pixels, browX, browY)).toBe(inPhoto(browX, browY));
    // Where the chin ended there is chin now.
    const [chinX, chinY] = pointOf(152);
    expect(Math.abs(at(pixels, chinX, chinY + 8) - inPhoto(chinX, chinY - 18))).toBeLessThan(22);
  });

  test.each(['PP', 'sil'] as const)('keeps its lips shut for %s', (viseme) => {
    const pixels = draw({ mouth: visemeShapes[viseme] });
    for (const [x, y] of portrait.lipLine) expect(at(pixels, x, y)).toBeGreaterThan(0.6 * inPhoto(x, y));
  });

  test('shuts both eyes in a blink: skin is where the pupils were', () => {
    const open = draw({});
    const closed = draw({ eyeLeft: 0, eyeRight: 0 });
    for (const [upper, lower] of [
      [159, 145],
      [386, 374],
    ] as const) {
      const [x, top] = pointOf(upper);
      const [, bottom] = pointOf(lower);
      // Below the catchlight.
      const y = top + (bottom - top) * 0.6;
      expect(at(closed, x, y)).toBeGreaterThan(at(open, x, y) + 40);
    }
  });

  test('turns its head: the nose moves, what is behind stays to the pixel', () => {
    const pixels = draw({ yaw: 0.18 });
    const { left, top, width, height } = figure.area;
    for (const [column, row] of [
      [4, 4],
      [width - 5, 4],
      [4, Math.round(height * 0.3)],
    ] as const) {
      expect(pixels[row * width + column]).toBe((photo[(row + top) * widthPx + column + left] ?? 0) >>> 0);
    }
    expect(pixels).not.toEqual(draw({ yaw: -0.18 }));
  });

  test('gives the same pixels for the same pose, whatever was drawn before', () => {
    const pose = {
      yaw: 0.1,
      roll: 0.04,
      mouth: visemeShapes.E,
      smile: 0.5,
      browRaise: 0.6,
      eyeLeft: 0.4,
      eyeRight: 0.4,
    };
    const first = draw(pose);
    draw({ mouth: visemeShapes.O, yaw: -0.2 });
    expect(draw(pose)).toEqual(first);
  });
});
