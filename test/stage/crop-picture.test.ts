import { describe, expect, it } from 'vitest';
import { boxContains, growBox } from '../../src/model/geometry.ts';
import type { MediaUse } from '../../src/model/media.ts';
import { cropPicture } from '../../src/stage/media/crop-picture.ts';

const landscape = { width: 1920, height: 1080 };
const portrait = { width: 1080, height: 1920 };
const pictures = [
  { width: 1600, height: 900 },
  { width: 1500, height: 1000 },
  { width: 900, height: 1600 },
  { width: 1000, height: 1000 },
  { width: 4000, height: 600 },
];
const moves = ['none', 'push-in', 'pull-out', 'pan'] as const satisfies readonly MediaUse['move'][];
const shares = [0, 0.25, 0.5, 0.75, 1];
const cases = pictures.flatMap((picture) =>
  [landscape, portrait].flatMap((place) => moves.map((move) => ({ picture, place, move }))),
);

describe('the part of a picture that fills a place', () => {
  it.each(cases)('$move: has the place’s shape and lies inside the picture ($picture in $place)', (it) => {
    const whole = growBox({ x: 0, y: 0, ...it.picture }, 1e-6);
    for (const focus of [null, { x: 0.7, y: 0.1, width: 0.25, height: 0.3 }]) {
      for (const share of shares) {
        const crop = cropPicture(it.picture, it.place, { focus, move: it.move }, share);
        expect(crop.width / crop.height).toBeCloseTo(it.place.width / it.place.height, 6);
        expect(boxContains(whole, crop)).toBe(true);
      }
    }
  });

  it.each(cases)(
    '$move: keeps a small focus in view at every time ($picture in $place)',
    ({ picture, place, move }) => {
      for (const x of [0, 0.3, 0.6, 0.92]) {
        const focus = { x, y: 0.4, width: 0.08, height: 0.08 };
        for (const share of shares) {
          const crop = cropPicture(picture, place, { focus, move }, share);
          const seen = {
            x: focus.x * picture.width,
            y: focus.y * picture.height,
            width: focus.width * picture.width,
            height: focus.height * picture.height,
          };
          expect(boxContains(growBox(crop, 1e-6), seen)).toBe(true);
        }
      }
    },
  );

  it('stands still without a move and moves with every other', () => {
    const [picture] = pictures;
    for (const move of moves) {
      const at = (share: number) =>
        JSON.stringify(cropPicture(picture ?? landscape, portrait, { focus: null, move }, share));
      expect(at(0) === at(1)).toBe(move === 'none');
    }
  });
});
