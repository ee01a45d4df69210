// How much two pictures differ.
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect } from 'vitest';

/** RGBA of a picture file. */
async function pixelsOf(file: Uint8Array): Promise<{ width: number; height: number; rgba: Uint8ClampedArray }> {
  const picture = await loadImage(Buffer.from(file));
  const context = createCanvas(picture.width, picture.height).getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  return { width: picture.width, height: picture.height, rgba: data };
}

/** The mean difference of a channel of two picture files of the same size, 0 to 255. */
export async function meanDifference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let sum = 0;
  for (let index = 0; index < a.rgba.length; index += 1) sum += Math.abs((a.rgba[index] ?? 0) - (b.rgba[index] ?? 0));
  return sum / (a.rgba.length * 0.75);
}
