import { describe, expect, it } from 'vitest';
import { defaultStyle } from '../../src/catalog/styles.ts';
import type { Box } from '../../src/model/geometry.ts';
import type { Orientation } from '../../src/model/storyboard.ts';
import type { CaptionLook } from '../../src/model/style.ts';
import type { Caption } from '../../src/model/timeline.ts';
import { createCaptions } from '../../src/stage/captions/create-captions.ts';
import { splitCaptions } from '../../src/stage/captions/split-captions.ts';
import { assets, drawnPixels, opacityOutside, samePixels } from './stage-kit.ts';

const places = {
  landscape: { box: { x: 360, y: 876, width: 1200, height: 150 }, size: { width: 1920, height: 1080, scale: 0.25 } },
  portrait: { box: { x: 80, y: 1400, width: 920, height: 190 }, size: { width: 1080, height: 1920, scale: 0.25 } },
} as const satisfies Record<Orientation, { box: Box; size: object }>;

const wordFrames = 12;
const caption = (text: string, startFrame = 0): Caption => {
  const words = text.split(' ').map((word, index) => ({
    text: word,
    startFrame: startFrame + index * wordFrames,
    endFrame: startFrame + (index + 1) * wordFrames - 2,
  }));
  return { startFrame, endFrame: startFrame + words.length * wordFrames + 20, words };
};

const texts = {
  'one word': 'Hello!',
  'forty characters': 'Sunshine is spreading across the city to',
  'two long lines': 'Temperatures climb to twenty-four degrees, says the forecast office',
  'a word longer than a line': 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenleiter spoke',
  'a word longer than any line': 'x'.repeat(300),
  'far too many words': 'much too much text '.repeat(12).trim(),
  Arabic: 'صباح الخير! الشمس مشرقة اليوم في المدينة',
  Chinese: '今天天气很好，阳光明媚，西风轻拂，适合外出散步和运动。',
  Japanese: '今日は天気がとても良く、カフェで新聞を読みました。',
  'mixed scripts': 'Привет Ελλάδα שלום 🙂',
} as const;

const open = (captions: readonly Caption[], orientation: Orientation, look: CaptionLook = 'highlight') =>
  createCaptions({
    ...{ captions, box: places[orientation].box, orientation, assets },
    style: { ...defaultStyle, captions: look },
  });

const looks = ['plain', 'highlight', 'karaoke', 'big-word'] as const satisfies readonly CaptionLook[];

describe('captions', () => {
  it.each(
    Object.entries(texts).flatMap(([name, text]) =>
      looks.flatMap((look) =>
        (['landscape', 'portrait'] as const).map((orientation) => ({ name, text, look, orientation })),
      ),
    ),
  )('$name stays inside the box in $orientation, $look', ({ text, look, orientation }) => {
    const { box, size } = places[orientation];
    const drawing = open([caption(text)], orientation, look);
    const pixels = drawnPixels(size, (context) => drawing.draw(context, 5));
    expect(opacityOutside(pixels, size, box)).toBe(0);
    expect(opacityOutside(pixels, size, { x: 0, y: 0, width: 1, height: 1 })).toBeGreaterThan(150);
  });

  it('no letter stands outside the plate', () => {
    for (const orientation of ['landscape', 'portrait'] as const) {
      for (const text of Object.values(texts)) {
        const { size } = places[orientation];
        const drawing = open([caption(text)], orientation);
        const pixels = drawnPixels(size, (context) => drawing.draw(context, 5));
        const rows = rowExtents(pixels, Math.ceil(size.width * size.scale));
        // Every row of the plate is as wide as the plate: a letter outside it would widen its row only.
        const [narrow, wide] = [Math.min(...rows.slice(8, -8)), Math.max(...rows)];
        expect(wide - narrow, `${text} ${orientation}`).toBeLessThanOrEqual(2);
      }
    }
  });

  it.each(looks.flatMap((look) => [['landscape', look] as const, ['portrait', look] as const]))(
    'equal keys mean equal pixels, other keys other pixels (%s, %s)',
    (orientation, look) => {
      const { size } = places[orientation];
      const first = caption('Sunshine is spreading today', 3);
      const drawing = open([first, caption('今天天气很好，阳光明媚', first.endFrame + 15)], orientation, look);
      const seen = new Map<string, Uint8ClampedArray>();
      // The last steps of a jump are smaller than a pixel of this small picture.
      const isTold = look !== 'big-word';
      const check = (key: string, pixels: Uint8ClampedArray) => {
        const known = seen.get(key);
        if (known !== undefined) return expect(samePixels(known, pixels), key).toBe(true);
        expect(isTold && [...seen.values()].some((other) => samePixels(other, pixels)), key).toBe(false);
        return seen.set(key, pixels);
      };
      let before = '';
      let changes = 0;
      for (let frame = 0; frame < 130; frame += 1) {
        const key = drawing.stateKey(frame);
        check(
          key,
          drawnPixels(size, (context) => drawing.draw(context, frame)),
        );
        if (key !== before) changes += 1;
        before = key;
      }
      // A fill and a jump move; nothing changes between words.
      expect(changes).toBeLessThan(look === 'highlight' || look === 'plain' ? 20 : 70);
      expect(seen.has('')).toBe(true);
    },
  );

  it('the word being spoken has the highlight, words before it are white', () => {
    const { size, box } = places.landscape;
    const drawing = open([caption('one two three')], 'landscape');
    const at = (frame: number) =>
      coloursIn(
        drawnPixels({ ...size, scale: 1 }, (context) => drawing.draw(context, frame)),
        box,
      );
    expect(at(0)).toEqual({ hasHighlight: true, hasWhite: false });
    expect(at(wordFrames + 1)).toEqual({ hasHighlight: true, hasWhite: true });
    expect(at(3 * wordFrames + 15)).toEqual({ hasHighlight: false, hasWhite: true });
  });

  it('both halves of a hyphenated word are highlighted together', () => {
    const drawing = open([caption('well-known facts')], 'landscape');
    expect(drawing.stateKey(2)).toBe('0:nnc');
  });

  it('plain captions rest while they are on screen', () => {
    const drawing = open([caption('one two three')], 'landscape', 'plain');
    expect(new Set([0, 10, 20, 30, 40].map((frame) => drawing.stateKey(frame))).size).toBe(1);
  });

  it.each(['ltr', 'rtl'] as const)(
    'the fill of karaoke captions runs through a word as it is spoken (%s)',
    (direction) => {
      const { size, box } = places.landscape;
      const drawing = open([caption(direction === 'ltr' ? 'Wwwwwww' : 'ששששששש')], 'landscape', 'karaoke');
      const filledAt = (frame: number) => {
        const pixels = drawnPixels(size, (context) => drawing.draw(context, frame));
        const columns = highlightColumns(pixels, size, box);
        return { count: columns.length, middle: columns.reduce((sum, x) => sum + x, 0) / columns.length };
      };
      const [early, late, end] = [filledAt(3), filledAt(7), filledAt(20)];
      expect(early.count).toBeGreaterThan(0);
      expect(late.count).toBeGreaterThan(early.count);
      expect(end.count).toBeGreaterThan(late.count);
      if (direction === 'ltr') expect(early.middle).toBeLessThan(end.middle);
      else expect(early.middle).toBeGreaterThan(end.middle);
    },
  );

  it('large captions show at most three words at a time, and every word in its turn', () => {
    const words = 'Sunshine is spreading, across the whole city and beyond today.';
    const split = splitCaptions([caption(words)], 20);
    expect(split.every((one) => one.words.length <= 3)).toBe(true);
    expect(split.flatMap((one) => one.words.map(({ text }) => text)).join(' ')).toBe(words);
    for (const [index, one] of split.entries()) {
      expect(one.startFrame).toBeLessThanOrEqual(one.words[0]?.startFrame ?? -1);
      expect(one.endFrame).toBe(split[index + 1]?.startFrame ?? caption(words).endFrame);
    }
  });

  it('nothing is drawn between captions', () => {
    const first = caption('One');
    const drawing = open([first, caption('Two', first.endFrame + 10)], 'landscape');
    expect(drawing.stateKey(first.endFrame)).toBe('');
    expect(drawing.stateKey(first.endFrame + 10)).not.toBe('');
    expect(drawing.stateKey(10_000)).toBe('');
  });
});

/** For each row with ink: how many pixels lie between its first and its last. */
function rowExtents(pixels: Uint8ClampedArray, rowPx: number): number[] {
  const extents: number[] = [];
  for (let row = 0; row < pixels.length / 4 / rowPx; row += 1) {
    const alphas = Array.from({ length: rowPx }, (_, x) => pixels[(row * rowPx + x) * 4 + 3] ?? 0);
    const [first, last] = [alphas.findIndex((it) => it > 40), alphas.findLastIndex((it) => it > 40)];
    if (first >= 0) extents.push(last - first + 1);
  }
  return extents;
}

function coloursIn(pixels: Uint8ClampedArray, box: Box) {
  let [hasHighlight, hasWhite] = [false, false];
  for (let y = box.y; y < box.y + box.height; y += 1) {
    for (let x = box.x; x < box.x + box.width; x += 1) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray((y * 1920 + x) * 4, (y * 1920 + x) * 4 + 4);
      if (alpha < 250) continue;
      hasWhite ||= red > 250 && green > 250 && blue > 250;
      hasHighlight ||= red > 250 && green > 205 && green < 220 && blue < 70;
    }
  }
  return { hasHighlight, hasWhite };
}

/** Columns of the picture in which something has the highlight. */
function highlightColumns(pixels: Uint8ClampedArray, size: { width: number; scale: number }, box: Box): number[] {
  const rowPx = Math.ceil(size.width * size.scale);
  const [top, bottom] = [Math.round(box.y * size.scale), Math.round((box.y + box.height) * size.scale)];
  const isHighlight = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray((y * rowPx + x) * 4, (y * rowPx + x) * 4 + 3);
    return red > 220 && green > 180 && blue < 110;
  };
  return Array.from({ length: rowPx }, (_, x) => x).filter((x) => {
    for (let y = top; y < bottom; y += 1) if (isHighlight(x, y)) return true;
    return false;
  });
}
