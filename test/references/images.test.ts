import { readFile } from 'node:fs/promises';
import { loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withExif } from './exif.ts';
import { openReading } from './reading-kit.ts';
import { drawLogo, drawPhoto, drawScreen } from './sample-pictures.ts';

let reading: Awaited<ReturnType<typeof openReading>>;
beforeAll(async () => {
  reading = await openReading();
});
afterAll(() => reading[Symbol.asyncDispose]());

const gif = () => Buffer.from('R0lGODlhAQABAIAAAP8AAP///ywAAAAAAQABAAACAkQBADs=', 'base64');

describe('a picture', () => {
  it.each(['png', 'jpeg', 'webp', 'avif'] as const)('in %s becomes a safe one of the same size', async (format) => {
    const photo = drawPhoto(800, 450);
    const bytes = await photo.encode(format as 'webp'); // its overloads take no union
    // The name is a lie, which changes nothing.
    const reference = await reading.read(`holiday-${format}.pdf`, bytes);
    expect(reference).toMatchObject({ kind: 'image', type: `image/${format}`, title: `holiday ${format}` });
    expect(reference.image).toMatchObject({ widthPx: 800, heightPx: 450, isLogo: false, isScreenshot: false });
    const safe = await loadImage(await readFile(reading.pathOf(reference.file)));
    expect([safe.width, safe.height]).toEqual([800, 450]);
  });

  it('in GIF is taken with its first frame', async () => {
    const reference = await reading.read('dot.gif', gif());
    expect(reference.image).toMatchObject({ widthPx: 1, heightPx: 1 });
    expect(reference.palette).toEqual(['#ff0000']);
  });

  it('larger than a film shows is made smaller', async () => {
    const { image } = await reading.read('large.jpg', drawPhoto(4000, 1000).encodeSync('jpeg', 80));
    expect(image).toMatchObject({ widthPx: 2160, heightPx: 540 });
  });

  it('taken with a turned camera stands upright, and tells nothing of the camera', async () => {
    const jpeg = drawPhoto(800, 450).encodeSync('jpeg', 90);
    const reference = await reading.read('turned.jpg', withExif(jpeg, 6));
    expect(reference.image).toMatchObject({ widthPx: 450, heightPx: 800 });
    expect((await readFile(reading.pathOf(reference.file))).includes('Exif')).toBe(false);
  });

  it('keeps what stands out in its focus', async () => {
    const { image } = await reading.read('face.jpg', drawPhoto(1600, 900, 0.75, 0.4).encodeSync('jpeg', 90));
    const { x, y, width, height } = image?.focus ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(x).toBeGreaterThan(0.45);
    expect(x).toBeLessThan(0.68);
    expect(x + width).toBeGreaterThan(0.82);
    expect(y).toBeLessThan(0.25);
    expect(y + height).toBeGreaterThan(0.55);
    expect(width).toBeLessThan(0.5);
  });

  it('with a mark on nothing is a logo in its colours', async () => {
    const reference = await reading.read('acme.png', drawLogo().encodeSync('png'));
    expect(reference.image).toMatchObject({ hasAlpha: true, isLogo: true, isScreenshot: false });
    expect(reference.palette).toEqual(['#e4572e', '#17324d']);
    expect(reference.file).toMatch(/\.png$/);
  });

  it('of a screen is told from a photograph', async () => {
    const reference = await reading.read('app.png', drawScreen().encodeSync('png'));
    expect(reference.image).toMatchObject({ hasAlpha: false, isLogo: false, isScreenshot: true });
  });
});
