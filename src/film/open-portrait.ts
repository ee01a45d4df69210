// The picture of a portrait and its matte -> the portrait at the size at which a scene shows it.
import { resolve } from 'node:path';
import { type Canvas, createCanvas, type Image, ImageData, loadImage } from '@napi-rs/canvas';
import { VideoError } from '../kit/errors.ts';
import type { Pose } from '../model/performance.ts';
import type { Portrait } from '../model/portrait.ts';
import type { Picture } from '../model/surface.ts';
import { createPortraitFigure } from '../presenter/portrait/portrait-figure.ts';
import { createWarpKernel } from './warp-kernel.ts';

/** The files of a portrait, loaded. */
export interface PortraitFiles {
  readonly portrait: Portrait;
  readonly image: Image;
  readonly matte: Image;
}

/** A portrait at one size. */
export interface SizedPortrait {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The picture as it was sent. */
  readonly still: Picture;
  /** The part of it that moves, in whole pixels. */
  readonly area: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Draws that part in a pose and gives its picture, which the next pose overwrites. */
  readonly pictureAt: (pose: Pose) => Picture;
}

/** Loads a portrait; its names count from `mediaDir`. @throws render_failed when a file is missing */
export async function loadPortrait(portrait: Portrait, mediaDir: string): Promise<PortraitFiles> {
  const load = (file: string): Promise<Image> =>
    loadImage(resolve(mediaDir, file)).catch((cause: unknown) => {
      throw new VideoError('render_failed', `The portrait ${file} cannot be read.`, { cause });
    });
  return { portrait, image: await load(portrait.file), matte: await load(portrait.matteFile) };
}

/** Brings a portrait to a width in pixels. */
export function sizePortrait({ portrait, image, matte }: PortraitFiles, widthPx: number): SizedPortrait {
  const scale = widthPx / portrait.widthPx;
  const heightPx = Math.round(portrait.heightPx * scale);
  const still = createCanvas(widthPx, heightPx);
  const pixels = readPixels(still, image);
  const shares = readPixels(createCanvas(widthPx, heightPx), matte);
  for (let index = 3; index < pixels.length; index += 4) pixels[index] = shares[index - 3] ?? 0;
  const data = new Uint32Array(pixels.buffer, pixels.byteOffset, widthPx * heightPx).slice();
  const picture = { width: widthPx, height: heightPx, data };
  const figure = createPortraitFigure({ portrait, picture, scale, createKernel: createWarpKernel });
  const { area } = figure;
  const moving = createCanvas(area.width, area.height);
  const context = moving.getContext('2d');
  const { buffer, byteOffset, byteLength } = figure.pixels;
  const view = new ImageData(new Uint8ClampedArray(buffer, byteOffset, byteLength), area.width, area.height);
  return {
    ...{ widthPx, heightPx, area },
    // The native canvas is what drawImage takes; Picture shows of it only its size.
    still: still as unknown as Picture,
    pictureAt: (pose) => {
      figure.draw(pose);
      context.putImageData(view, 0, 0);
      return moving as unknown as Picture;
    },
  };
}

function readPixels(canvas: Canvas, image: Image): Uint8ClampedArray {
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}
