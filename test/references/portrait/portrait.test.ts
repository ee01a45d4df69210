import { writeFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import type { VideoError } from '../../../src/kit/errors.ts';
import { facePoints } from '../../../src/model/face-points.ts';
import { visemeShapes } from '../../../src/presenter/face/viseme-shapes.ts';
import { decodePortrait } from '../../../src/references/decode/portrait/decode-portrait.ts';
import { openReading } from '../reading-kit.ts';
import { drawPerson, drawPortrait, type PortraitWish } from './drawn-portrait.ts';

it('a face seen from the front is found, fitted where it is, and kept with its matte', async () => {
  await using reading = await openReading();
  const portrait = await reading.readPortrait('me.png', drawPortrait().encodeSync('png'));
  expect([portrait.widthPx, portrait.heightPx]).toEqual([800, 1000]);
  const x = (index: number) => portrait.points[index]?.[0] ?? 0;
  const y = (index: number) => portrait.points[index]?.[1] ?? 0;
  // The figure's origin is between its eyes, its chin 106 units below.
  expect((x(facePoints.leftEye.inner) + x(facePoints.rightEye.inner)) / 2).toBeCloseTo(400, -1.3);
  expect(y(facePoints.chin)).toBeGreaterThan(420 + 90 * 2.1);
  expect(y(facePoints.chin)).toBeLessThan(420 + 122 * 2.1);
  expect(portrait.headTop).toBeLessThan(y(facePoints.forehead));
  const [, lipY] = portrait.lipLine[16] ?? [0, 0];
  expect(Math.abs(lipY - (y(13) + y(14)) / 2)).toBeLessThan(8);
  expect(await reading.listFiles()).toEqual(['portrait-matte.png', 'portrait.jpg']);
  const matte = await readGrey(reading.pathOf(portrait.matteFile));
  // The face is of the person, the corner above is not.
  expect(matte.at(0.5, 0.45)).toBeGreaterThan(240);
  expect(matte.at(0.04, 0.04)).toBeLessThan(15);
});

async function readGrey(path: string) {
  const image = await loadImage(path);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return {
    at: (x: number, y: number) =>
      context.getImageData(Math.round(x * image.width), Math.round(y * image.height), 1, 1).data[0] ?? 0,
  };
}

const over =
  (paint: string | ((context: Parameters<NonNullable<PortraitWish['after']>>[0]) => string | CanvasGradient)) =>
  (...[context, canvas]: Parameters<NonNullable<PortraitWish['after']>>) => {
    context.fillStyle = (typeof paint === 'string' ? paint : paint(context)) as string;
    context.fillRect(0, 0, canvas.width, canvas.height);
  };

const bad: readonly (readonly [string, PortraitWish, RegExp])[] = [
  ['nobody', { at: [5, 5] }, /no face/],
  [
    'two people',
    {
      ...{ scale: 1.1, at: [0.28, 0.42] },
      after: (_context, canvas) => drawPerson(canvas, { avatar: 'lukas-brandt', scale: 1.1, at: [0.74, 0.42] }),
    },
    /several faces/,
  ],
  ['a face far away', { scale: 0.8 }, /13\d pixels high; 200 are needed/],
  ['a face cut off', { at: [0.5, 0.05] }, /cuts off a part/],
  ['a turned head', { pose: { yaw: 0.45 } }, /from the side/],
  ['a tilted head', { tilt: 0.42 }, /tilted/],
  ['an open mouth', { pose: { mouth: visemeShapes.aa } }, /mouth open/],
  ['closed eyes', { pose: { eyeLeft: 0, eyeRight: 0 } }, /eyes closed/],
  ['dark glasses', { after: drawShades }, /eyes covered/],
  ['a blurred picture', { after: blur }, /blurred/],
  ['a dark picture', { after: over('rgba(0, 0, 0, 0.86)') }, /too dark/],
  ['light from one side only', { after: over(shadeOfOneSide) }, /one side only/],
];

it.each(bad)('a picture of %s is refused with what is wrong', async (_name, wish, reason) => {
  await using reading = await openReading();
  const inputPath = reading.pathOf('me.png');
  await writeFile(inputPath, drawPortrait(wish).encodeSync('png'));
  const job = { format: 'png', kind: 'image', prefix: 'portrait', name: 'me.png', purpose: 'portrait' } as const;
  const place = { job, inputPath, outputDir: reading.workDir, reportProgress: () => {} };
  await expect(decodePortrait(place)).rejects.toMatchObject({
    code: 'portrait_unusable',
    message: expect.stringMatching(reason),
  });
});

it('a refusal names the field and the file, and says what picture is needed', async () => {
  await using reading = await openReading();
  const refusal = await reading.readPortrait('me.png', drawPortrait({ at: [5, 5] }).encodeSync('png')).catch((e) => e);
  expect(refusal).toMatchObject({ code: 'portrait_unusable', param: 'avatar_id' } satisfies Partial<VideoError>);
  expect(refusal.message).toMatch(/^avatar_id \(me\.png\) shows no face .*one face, seen from the front, mouth closed/);
  expect(await reading.listFiles()).toEqual([]);
});

it('a file that is no picture is refused as such', async () => {
  await using reading = await openReading();
  await expect(reading.readPortrait('me.txt', Buffer.from('Just some words.'))).rejects.toMatchObject({
    ...{ code: 'unsupported_file_type', param: 'avatar_id' },
  });
});

it('a picture that is no longer kept is named, and nothing is fetched', async () => {
  await using reading = await openReading();
  await expect(reading.readPortrait('gone.png', null)).rejects.toMatchObject({ code: 'avatar_not_found' });
});

function drawShades(context: Parameters<NonNullable<PortraitWish['after']>>[0]): void {
  context.fillStyle = '#111';
  for (const x of [318, 482]) {
    context.beginPath();
    context.ellipse(x, 424, 74, 52, 0, 0, 7);
    context.fill();
  }
  context.fillRect(318, 410, 160, 10);
}

function blur(...[context, canvas]: Parameters<NonNullable<PortraitWish['after']>>): void {
  const soft = createCanvas(canvas.width, canvas.height);
  const to = soft.getContext('2d');
  to.filter = 'blur(11px)';
  to.drawImage(canvas, 0, 0);
  context.drawImage(soft, 0, 0);
}

function shadeOfOneSide(context: Parameters<NonNullable<PortraitWish['after']>>[0]): CanvasGradient {
  const shade = context.createLinearGradient(380, 0, 430, 0);
  shade.addColorStop(0, 'rgba(0, 0, 0, 0.8)');
  shade.addColorStop(1, 'rgba(0, 0, 0, 0)');
  return shade;
}
