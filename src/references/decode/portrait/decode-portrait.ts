// A picture of a person -> a portrait that can be made to speak, or why it cannot.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { facePoints } from '../../../model/face-points.ts';
import type { Portrait } from '../../../model/portrait.ts';
import { type DecodePlace, UndecodableFile } from '../decode-job.ts';
import { loadUpright } from '../image/decode-image.ts';
import { drawScaled, toPicture } from '../image/picture.ts';
import { loadFaceFinder, loadFaceFitter, loadPersonFinder } from './face-networks.ts';
import { findFaces } from './find-faces.ts';
import { findLipLine } from './find-lip-line.ts';
import { findMatte, type Matte } from './find-matte.ts';
import { fitFace } from './fit-face.ts';
import { judgePortrait } from './judge-portrait.ts';

const keptSidePx = 2160;

/** Decodes a portrait. @throws UndecodableFile portrait_unusable when no film can be made with it */
export async function decodePortrait(place: DecodePlace): Promise<Portrait> {
  const image = await loadUpright(place);
  const kept = drawScaled(image, keptSidePx);
  const picture = toPicture(kept);
  const faces = findFaces(kept, loadFaceFinder());
  place.reportProgress(0.3);
  const [first] = faces;
  if (first === undefined) throw unusable('shows no face that can be found');
  const fitted = fitFace(kept, first, loadFaceFitter());
  const fault = judgePortrait({ picture, faces, fitted, sentScale: image.width / kept.width });
  if (fault !== null) throw unusable(fault);
  place.reportProgress(0.6);
  const matte = findMatte(kept, loadPersonFinder());
  const [file, matteFile] = ['portrait.jpg', 'portrait-matte.png'] as const;
  writeFileSync(join(place.outputDir, file), kept.encodeSync('jpeg', 95));
  writeFileSync(join(place.outputDir, matteFile), encodeMatte(matte));
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return {
    ...{ file, matteFile, widthPx: kept.width, heightPx: kept.height },
    points: fitted.points.map(([x, y, z]) => [tenth(x), tenth(y), tenth(z)]),
    lipLine: findLipLine(picture, fitted.points).map(([x, y]) => [tenth(x), tenth(y)]),
    headTop: tenth(findHeadTop(matte, fitted.points, kept.height / matte.height)),
  };
}

const unusable = (fault: string): UndecodableFile => new UndecodableFile('portrait_unusable', fault);

function encodeMatte({ width, height, shares }: Matte): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(width, height);
  for (const [index, share] of shares.entries()) {
    pixels.data.fill(Math.round(share * 255), index * 4, index * 4 + 3);
    pixels.data[index * 4 + 3] = 255;
  }
  context.putImageData(pixels, 0, 0);
  return canvas.encodeSync('png');
}

/** Goes up from the forehead while there is a person over the middle of the face. */
function findHeadTop(
  { width, shares }: Matte,
  points: readonly (readonly [number, number, number])[],
  scale: number,
): number {
  const [x, y] = points[facePoints.forehead] ?? [0, 0];
  const [, chinY] = points[facePoints.chin] ?? [0, 0];
  const column = Math.round(x / scale);
  let row = Math.round(y / scale);
  const highest = Math.max(0, Math.round((y - (chinY - y) * 0.75) / scale));
  while (row > highest && (shares[(row - 1) * width + column] ?? 0) > 0.4) row -= 1;
  return row * scale;
}
