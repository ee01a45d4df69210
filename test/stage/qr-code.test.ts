import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { styles } from '../../src/catalog/styles.ts';
import type { Graphic } from '../../src/model/graphics.ts';
import { createGraphic } from '../../src/stage/graphics/create-graphic.ts';
import { createQrCode } from '../../src/stage/graphics/qr-code.ts';
import { boxes, timedGraphic } from './graphic-samples.ts';
import { assets, drawnPixels } from './stage-kit.ts';

const read = (pixels: Uint8ClampedArray, widthPx: number) =>
  jsQR.default(pixels, widthPx, pixels.length / 4 / widthPx)?.data ?? null;

const cardWith = (url: string): Graphic => ({
  ...{ kind: 'call-to-action', cueWord: null, title: 'Book now', subtitle: null, button: 'Book', url },
  hasQrCode: true,
});

describe('QR codes', () => {
  it.each([boxes.side, boxes.centre, boxes.portrait, boxes.fullPortrait])(
    'a reader gets the address off a card, in a film of 720 lines too (%o)',
    (box) => {
      const size = { width: 1920, height: 1400, scale: 720 / 1080 };
      for (const url of ['example.com/spring', 'https://riverton.example/tickets?from=film&seat=12']) {
        const drawing = createGraphic(timedGraphic(cardWith(url), box), {
          ...{ style: styles[0] as (typeof styles)[0], assets, frameRate: { num: 30, den: 1 } },
        });
        const pixels = drawnPixels(size, (context) => drawing.draw(context, 80));
        const expected = url.startsWith('https') ? url : `https://${url}`;
        expect(read(pixels, size.width * size.scale)).toBe(expected);
      }
    },
  );

  it('every style shows it dark on white', () => {
    const size = { width: 1920, height: 1400, scale: 0.5 };
    for (const style of styles) {
      const timed = timedGraphic(cardWith('example.com/spring'), boxes.centre);
      const drawing = createGraphic(timed, { style, assets, frameRate: { num: 30, den: 1 } });
      const pixels = drawnPixels(size, (context) => drawing.draw(context, 80));
      expect(read(pixels, 960), style.id).toBe('https://example.com/spring');
    }
  });

  it('an address too long to be read off a film has no code, its text stays', () => {
    const long = `example.com/${'a'.repeat(200)}`;
    expect(createQrCode(long)).toBeNull();
    const drawing = createGraphic(timedGraphic(cardWith(long), boxes.centre), {
      ...{ style: styles[0] as (typeof styles)[0], assets, frameRate: { num: 30, den: 1 } },
    });
    expect(drawing.texts).toContain(long);
  });
});
