import { describe, expect, it } from 'vitest';
import { deskInFront } from '../../src/catalog/sets.ts';
import { defaultStyle, styles } from '../../src/catalog/styles.ts';
import { type Orientation, type SetId, type SetVariant, setIdSchema } from '../../src/model/storyboard.ts';
import { stageSize } from '../../src/model/timeline.ts';
import { createSet } from '../../src/stage/sets/create-set.ts';
import { canvasKit, createTestSurface, drawnPixels, opacityOutside, samePixels } from './stage-kit.ts';

const scale = 0.15;
const orientations = ['landscape', 'portrait'] as const satisfies readonly Orientation[];

const build = (
  id: SetId,
  orientation: Orientation,
  changes: { seed?: number; palette?: typeof defaultStyle.palette; variant?: SetVariant } = {},
) => {
  const { width, height } = stageSize(orientation);
  return createSet(id, {
    canvasKit,
    widthUnits: width,
    heightUnits: height,
    pixelsPerUnit: scale,
    seed: 5,
    palette: defaultStyle.palette,
    ...changes,
  });
};

const pixelsOf = (set: ReturnType<typeof build>): Uint8ClampedArray => {
  const { widthPx, heightPx, picture } = set.backdrop;
  const surface = createTestSurface(widthPx, heightPx);
  surface.context.drawImage(picture, 0, 0);
  return surface.readPixels();
};

/** No walls to tint. */
const outdoors: ReadonlySet<SetId> = new Set(['city', 'park', 'beach', 'mountains']);

const cases = setIdSchema.options.flatMap((id) => orientations.map((orientation) => ({ id, orientation })));

describe('sets', () => {
  it.each(cases)('$id in $orientation fills the picture, opaque, the same for the same seed', ({ id, orientation }) => {
    const set = build(id, orientation);
    const { width, height } = stageSize(orientation);
    expect([set.backdrop.widthPx, set.backdrop.heightPx]).toEqual([width * scale, height * scale]);
    const pixels = pixelsOf(set);
    expect(pixels.every((value, index) => index % 4 !== 3 || value === 255)).toBe(true);
    expect(samePixels(pixels, pixelsOf(build(id, orientation)))).toBe(true);
    expect(colourCount(pixels)).toBeGreaterThan(200);
  });

  it.each(cases)(
    '$id in $orientation: what moves stays in its box, changes smoothly and depends on time alone',
    (it) => {
      const size = { ...stageSize(it.orientation), scale };
      for (const part of build(it.id, it.orientation).moving) {
        const at = (timeMs: number) => drawnPixels(size, (context) => part.draw(context, timeMs));
        for (const timeMs of [0, 7_300, 600_000]) expect(opacityOutside(at(timeMs), size, part.box)).toBe(0);
        expect(samePixels(at(4_000), at(4_000))).toBe(true);
        expect(samePixels(at(4_000), at(9_000))).toBe(false);
        expect(largestStep(at(4_000), at(4_033))).toBeLessThan(48);
        const share = (part.box.width * part.box.height) / (size.width * size.height);
        expect(share).toBeLessThan(0.08);
      }
    },
  );

  it.each(cases)('$id in $orientation has a desk exactly where the catalogue says so', ({ id, orientation }) => {
    const { foreground } = build(id, orientation);
    expect(foreground !== null).toBe(deskInFront(id));
    if (foreground === null) return;
    const { width, height } = stageSize(orientation);
    expect(foreground.box.y + foreground.box.height).toBe(height);
    expect(foreground.box).toMatchObject({ x: 0, width });
    // The desk leaves the chest free: it starts in the lower quarter.
    expect(foreground.box.y).toBeGreaterThan(height * 0.7);
  });

  it.each(setIdSchema.options)(
    '%s is another picture in the evening, at night, and in a tint where it has walls',
    (id) => {
      const pictureOf = (changes: Partial<SetVariant>) =>
        pixelsOf(build(id, 'landscape', { variant: { time: 'day', weather: 'clear', tint: null, ...changes } }));
      const day = pictureOf({});
      expect(samePixels(day, pictureOf({ time: 'evening' }))).toBe(false);
      expect(samePixels(day, pictureOf({ time: 'night' }))).toBe(false);
      expect(samePixels(day, pictureOf({ tint: '#b91c6c' }))).toBe(outdoors.has(id));
    },
  );

  it('another seed gives another city, another style another studio', () => {
    const [first, second] = [build('city', 'landscape'), build('city', 'landscape', { seed: 6 })];
    expect(samePixels(pixelsOf(first), pixelsOf(second))).toBe(false);
    const studios = styles.map(({ palette }) => pixelsOf(build('studio', 'landscape', { palette })).join());
    expect(new Set(studios).size).toBe(styles.length);
  });
});

const weathers = ['rain', 'snow'] as const;

describe('weather', () => {
  it.each(weathers)('%s falls in sheets that depend on time alone and leave the middle free', (weather) => {
    const variant = { time: 'evening', weather, tint: null } as const;
    const [dry, wet] = [build('city', 'landscape'), build('city', 'landscape', { variant })];
    const sheets = wet.moving.slice(dry.moving.length);
    expect(sheets).toHaveLength(2);
    const size = { ...stageSize('landscape'), scale };
    for (const { box, draw } of sheets) {
      const at = (timeMs: number) => drawnPixels(size, (context) => draw(context, timeMs));
      expect(opacityOutside(at(7_300), size, box)).toBe(0);
      expect(samePixels(at(4_000), at(4_000))).toBe(true);
      expect(samePixels(at(4_000), at(4_066))).toBe(false);
      expect(box.x + box.width < size.width * 0.4 || box.x > size.width * 0.6).toBe(true);
    }
    const [left, right] = sheets.map(({ box, draw }) =>
      drawnPixels(size, (context) => {
        context.translate(-box.x, 0);
        draw(context, 4_000);
      }),
    );
    // The same drops on both sides would be seen at once.
    expect(left !== undefined && right !== undefined && samePixels(left, right)).toBe(false);
  });
});

function colourCount(pixels: Uint8ClampedArray): number {
  const colours = new Set<number>();
  for (let index = 0; index < pixels.length; index += 4) {
    colours.add(((pixels[index] ?? 0) << 16) | ((pixels[index + 1] ?? 0) << 8) | (pixels[index + 2] ?? 0));
  }
  return colours.size;
}

/** The largest change of any pixel's opacity; colours of nearly clear pixels mean nothing. */
const largestStep = (a: Uint8ClampedArray, b: Uint8ClampedArray): number =>
  a.reduce(
    (largest, value, index) => (index % 4 === 3 ? Math.max(largest, Math.abs(value - (b[index] ?? 0))) : largest),
    0,
  );
