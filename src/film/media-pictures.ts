// Loads the pictures and pages of the user that a film shows.
import { resolve } from 'node:path';
import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { VideoError } from '../kit/errors.ts';
import type { Picture } from '../model/surface.ts';
import type { Timeline } from '../model/timeline.ts';
import type { MediaPicture } from '../stage/media/media-picture.ts';

/** Finer pictures are made smaller once: a film of this size shows no more of them, even at the nearest of a move. */
const mostPixelsPerFilmPixel = 1.4;

/**
 * Loads every picture and page of a film, and a picture of each clip; clips themselves are decoded while they are drawn.
 * @throws render_failed when a file is missing or no picture
 */
export async function loadMediaPictures(
  timeline: Timeline,
  mediaDir: string,
): Promise<ReadonlyMap<string, MediaPicture>> {
  const longSide = Math.max(timeline.widthPx, timeline.heightPx) * mostPixelsPerFilmPixel;
  const files = new Set(picturesOf(timeline));
  const loaded = new Map<string, MediaPicture>();
  // One after the other: each is held twice while it is loaded.
  for (const file of files) loaded.set(file, await loadPicture(resolve(mediaDir, file), longSide));
  return loaded;
}

function picturesOf({ scenes }: Timeline): readonly string[] {
  const sources = scenes.flatMap(({ media, backdrop, graphics }) => [
    media?.source,
    backdrop?.source,
    ...graphics.map(({ source }) => source),
  ]);
  return sources.flatMap((source) => (source === undefined ? [] : (source.clip?.poster ?? source.file)));
}

async function loadPicture(path: string, longSide: number): Promise<MediaPicture> {
  const image = await loadImage(path).catch((cause: unknown) => {
    throw new VideoError('render_failed', `The picture ${path} cannot be read.`, { cause });
  });
  const scale = Math.min(1, longSide / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  const { tones, isTransparent } = readTones(image);
  // Kept as an encoded picture would be decoded at every first use; a canvas is ready. Its own interface shows its size.
  context.getImageData(0, 0, 1, 1);
  return { picture: canvas as unknown as Picture, widthPx: width, heightPx: height, tones, isTransparent };
}

const fields = 4;
const samples = 8;

/** The mean colours of the picture's fields, from a copy of few pixels. */
function readTones(image: Image): Pick<MediaPicture, 'tones' | 'isTransparent'> {
  const side = fields * samples;
  const context = createCanvas(side, side).getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  const means = Array.from({ length: fields * fields }, (_, field) => meanOf(data, field, side));
  const known = means.find((mean) => mean !== null) ?? '#808080';
  const isTransparent = data.some((value, index) => index % 4 === 3 && value < 250);
  return { tones: means.map((mean) => mean ?? known), isTransparent };
}

function meanOf(data: Uint8ClampedArray, field: number, side: number): string | null {
  const sums = [0, 0, 0, 0];
  for (let index = 0; index < samples * samples; index += 1) {
    const x = (field % fields) * samples + (index % samples);
    const y = Math.floor(field / fields) * samples + Math.floor(index / samples);
    const alpha = data[(y * side + x) * 4 + 3] ?? 0;
    for (let channel = 0; channel < 3; channel += 1) {
      sums[channel] = (sums[channel] ?? 0) + (data[(y * side + x) * 4 + channel] ?? 0) * alpha;
    }
    sums[3] = (sums[3] ?? 0) + alpha;
  }
  const [red = 0, green = 0, blue = 0, weight = 0] = sums;
  if (weight < 255) return null;
  const hex = (sum: number): string =>
    Math.round(sum / weight)
      .toString(16)
      .padStart(2, '0');
  return `#${hex(red)}${hex(green)}${hex(blue)}`;
}
