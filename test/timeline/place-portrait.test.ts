import { describe, expect, test } from 'vitest';
import { type Box, boxContains, boxesOverlap } from '../../src/model/geometry.ts';
import type { Orientation, Shot } from '../../src/model/storyboard.ts';
import type { Composition } from '../../src/model/style.ts';
import { stageSize } from '../../src/model/timeline.ts';
import { layoutFor } from '../../src/timeline/layout.ts';
import { seeBox } from '../../src/timeline/place-camera.ts';
import { type PortraitInput, placePortrait, placePortraitInCircle } from '../../src/timeline/place-portrait.ts';

/** A picture whose face is 150 units high; how many times higher and wider it is, and where its face is. */
function portraitOf(width: number, height: number, faceX: number, faceTop: number): PortraitInput {
  const picture = {
    x: -width * 150 * faceX,
    y: -40 - height * 150 * faceTop,
    width: width * 150,
    height: height * 150,
  };
  const face = { x: -68, y: -40, width: 136, height: 150 };
  const top = Math.max(picture.y, -110);
  const head = { x: -95, y: top, width: 190, height: 110 - top };
  const metrics = { face, head, bust: picture, reach: 0 };
  // Of the source only the name is passed on.
  return { source: {} as PortraitInput['source'], picture, metrics };
}

const portraits = {
  'a badge photo': portraitOf(2.2, 2.8, 0.5, 0.3),
  'a tight crop': portraitOf(1.5, 1.9, 0.5, 0.24),
  'a video call': portraitOf(5.5, 3.1, 0.5, 0.28),
  'a wide picture, the face on its left': portraitOf(7, 4, 0.3, 0.3),
  'a tall picture': portraitOf(2.4, 5, 0.5, 0.2),
  'a square': portraitOf(2.6, 2.6, 0.45, 0.3),
};
const shots: readonly Shot[] = ['close', 'medium', 'wide', 'seated'];

const compositions: readonly [Composition, Composition] = [
  { cardSide: 'right', cardWidth: 'usual', solo: 'centre', nearness: 1 },
  { cardSide: 'left', cardWidth: 'wide', solo: 'aside', nearness: 1.1 },
];

const [usual] = compositions;

const cases = Object.entries(portraits).flatMap(([name, portrait]) =>
  (['landscape', 'portrait'] as const).flatMap((orientation) =>
    shots.flatMap((shot) =>
      [false, true].flatMap((shared) =>
        [false, true].flatMap((hasThird) =>
          compositions.map((composition) => ({
            ...{ name, portrait, orientation, shot, shared, hasThird, composition, cardSide: composition.cardSide },
          })),
        ),
      ),
    ),
  ),
);

const stageOf = (orientation: Orientation): Box => ({ x: 0, y: 0, ...stageSize(orientation) });

describe.each(cases)(
  '$name, $orientation, $shot, with a card: $shared, a lower third: $hasThird, cards: $cardSide',
  (wish) => {
    const { portrait, orientation, shared, hasThird, composition } = wish;
    const layout = layoutFor(orientation, composition);
    const placed = placePortrait({ ...wish, layout });
    const window = placed.portrait.frame ?? stageOf(orientation);

    test('is seen whole in its place, and nothing touches the face', () => {
      const picture = seeBox(portrait.picture, placed.cameraTo);
      expect(
        boxContains(
          { x: picture.x - 0.5, y: picture.y - 0.5, width: picture.width + 1, height: picture.height + 1 },
          window,
        ),
      ).toBe(true);
      expect(boxContains(stageOf(orientation), window)).toBe(true);
      expect(boxContains(window, placed.faceBox)).toBe(true);
      expect(boxesOverlap(placed.faceBox, layout.captions)).toBe(false);
      if (hasThird) expect(boxesOverlap(placed.faceBox, layout.lowerThird)).toBe(false);
      if (shared) expect(boxesOverlap(placed.faceBox, layout.sideCard)).toBe(false);
      if (shared && placed.portrait.frame !== null)
        expect(boxesOverlap(placed.portrait.frame, layout.sideCard)).toBe(false);
    });
  },
);

test('a picture with room around the face covers the stage; a narrow one stands in a frame of its own shape', () => {
  const place = (name: keyof typeof portraits, orientation: Orientation) =>
    placePortrait({
      ...{ portrait: portraits[name], shot: 'medium', orientation, layout: layoutFor(orientation, usual) },
      ...{ shared: false, hasThird: false },
    }).portrait.frame;
  expect(place('a video call', 'landscape')).toBeNull();
  expect(place('a tall picture', 'portrait')).toBeNull();
  const frame = place('a badge photo', 'landscape');
  expect(frame && frame.width / frame.height).toBeCloseTo(2.2 / 2.8, 2);
});

test.each(Object.entries(portraits))('%s fills a circle with the face in it', (_name, portrait) => {
  const { circle } = layoutFor('landscape', usual);
  const placed = placePortraitInCircle(circle, portrait);
  expect(boxContains(seeBox(portrait.picture, placed.cameraTo), circle)).toBe(true);
  expect(boxContains(circle, placed.faceBox)).toBe(true);
});
