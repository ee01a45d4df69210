// A picture of any taken format -> an upright one of bounded size, with what is to be known about it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Canvas, createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import type { ReferenceContent } from '../../../model/reference.ts';
import { readImageSize } from '../../sniff/image-size.ts';
import { titleFromName } from '../clean-text.ts';
import { type DecodePlace, UndecodableFile } from '../decode-job.ts';
import { emptyContent } from '../empty-content.ts';
import { findFocus } from './find-focus.ts';
import { findPalette } from './find-palette.ts';
import { judgePicture, type PictureNature } from './judge-picture.ts';
import { drawScaled, toPicture } from './picture.ts';

const mostPixels = 50e6;
const longestSidePx = 16_000;
/** Of the picture that is kept. */
const keptSidePx = 2160;
/** Enough to see what matters, and few enough to look at every pixel. */
const lookedAtPx = 256;

/** Decodes a picture; of a moving one, the first frame. */
export async function decodeImage(place: DecodePlace): Promise<ReferenceContent> {
  const { job, outputDir } = place;
  const image = await loadUpright(place);
  const kept = drawScaled(image, keptSidePx);
  const nature = judgePicture(toPicture(sampleExact(image)), { widthPx: image.width, heightPx: image.height });
  const small = toPicture(drawScaled(kept, lookedAtPx));
  const file = `${job.prefix}.${isKeptExact(nature) ? 'png' : 'jpg'}`;
  writeFileSync(join(outputDir, file), encodePicture(kept, isKeptExact(nature)));
  return {
    ...emptyContent('image'),
    file,
    title: titleFromName(job.name),
    palette: [...findPalette(small)],
    image: { widthPx: kept.width, heightPx: kept.height, ...nature, focus: findFocus(small) },
  };
}

/** Transparency and sharp letters do not survive JPEG. */
const isKeptExact = ({ hasAlpha, isLogo, isScreenshot }: PictureNature): boolean => hasAlpha || isLogo || isScreenshot;

/** Encodes a picture, without anything that the original said beside its pixels. */
export const encodePicture = (canvas: Canvas, isExact: boolean): Buffer =>
  isExact ? canvas.encodeSync('png') : canvas.encodeSync('jpeg', 92);

/** Loads a picture within the limits on its size. @throws UndecodableFile */
export async function loadUpright({ job, inputPath }: Pick<DecodePlace, 'job' | 'inputPath'>): Promise<Image> {
  const bytes = readFileSync(inputPath);
  const size = readImageSize(bytes, job.format);
  if (size === undefined) throw new UndecodableFile('file_corrupt', 'has no whole picture header');
  const { widthPx, heightPx } = size;
  if (widthPx * heightPx > mostPixels || Math.max(widthPx, heightPx) > longestSidePx) {
    throw new UndecodableFile(
      'media_limits_exceeded',
      `is ${widthPx} × ${heightPx} pixels; the limit is ${mostPixels / 1e6} megapixels and ${longestSidePx} on a side`,
    );
  }
  return loadWhole(bytes);
}

async function loadWhole(bytes: Buffer): Promise<Image> {
  try {
    const image = await loadImage(bytes);
    if (image.width > 0 && image.height > 0) return image;
  } catch {
    // Said below: the library's words would tell a caller nothing.
  }
  throw new UndecodableFile('file_corrupt', 'cannot be decoded as a picture');
}

/** A picture at most 1200 pixels long whose pixels are all of the original: of larger ones, rows and columns are skipped. */
function sampleExact(image: Image): Canvas {
  const longest = 1200;
  const scale = Math.max(1, Math.max(image.width, image.height) / longest);
  const canvas = createCanvas(
    Math.max(1, Math.round(image.width / scale)),
    Math.max(1, Math.round(image.height / scale)),
  );
  const context = canvas.getContext('2d');
  context.imageSmoothingEnabled = false;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
