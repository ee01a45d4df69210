// Pictures as they are cropped into a film: faces and text stay in view, in either orientation.
import { describe, expect, it } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { itemsOf } from '../../src/director/references/media-item.ts';
import { stageSize } from '../../src/model/timeline.ts';
import { measureFigure } from '../../src/presenter/figure.ts';
import { findFocus } from '../../src/references/decode/image/find-focus.ts';
import { drawScaled, toPicture } from '../../src/references/decode/image/picture.ts';
import { cropPicture } from '../../src/stage/media/crop-picture.ts';
import { madePicture } from '../director/references/made-files.ts';
import { drawPerson } from './sample-pictures.ts';

type Canvas = ReturnType<typeof drawPerson>;
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a film shows of a picture, in its pixels. */
function seenPart(canvas: Canvas, orientation: 'landscape' | 'portrait'): Part {
  const focus = findFocus(toPicture(drawScaled(canvas, 256)));
  const size = { widthPx: canvas.width, heightPx: canvas.height };
  const [item] = itemsOf(madePicture(0, 'one.jpg', { ...size, focus }), {
    orientation,
    order: undefined,
    cues: [],
  }).wanted;
  if (item?.use.fit !== 'fill') return { x: 0, y: 0, width: canvas.width, height: canvas.height };
  const stage = stageSize(orientation);
  return cropPicture({ width: canvas.width, height: canvas.height }, stage, { focus, move: 'none' }, 0);
}

const holds = (seen: Part, part: Part): boolean =>
  seen.x <= part.x + 1 &&
  seen.y <= part.y + 1 &&
  seen.x + seen.width >= part.x + part.width - 1 &&
  seen.y + seen.height >= part.y + part.height - 1;

const orientations = ['landscape', 'portrait'] as const;
const shapes = [
  { name: 'a wide picture, on the left', width: 1000, height: 450, at: { x: 0.12, y: 0.5, headShare: 0.3 } },
  { name: 'a wide picture, on the right', width: 800, height: 500, at: { x: 0.86, y: 0.45, headShare: 0.34 } },
  { name: 'a tall picture, above', width: 450, height: 800, at: { x: 0.5, y: 0.25, headShare: 0.18 } },
  { name: 'a square picture, below on the left', width: 600, height: 600, at: { x: 0.25, y: 0.7, headShare: 0.25 } },
];

describe.each(orientations)('in %s', (orientation) => {
  // Every third presenter: dark and light, with hats, hair, beards and hijabs.
  it.each(shapes)('the face of somebody in $name is never cut', ({ width, height, at }) => {
    for (const { id, character } of avatars.filter((_, index) => index % 3 === 0)) {
      const { face, head } = measureFigure(character);
      const scale = (height * at.headShare) / head.height;
      const place = {
        x: width * at.x + face.x * scale,
        y: height * at.y + face.y * scale,
        width: face.width * scale,
        height: face.height * scale,
      };
      const seen = seenPart(drawPerson({ width, height }, character, at), orientation);
      expect(holds(seen, place), `${id}: sees ${JSON.stringify(seen)} for a face at ${JSON.stringify(place)}`).toBe(
        true,
      );
    }
  });

  it.each([
    ['on the left', 40],
    ['on the right', 900],
  ])('text %s of a wide picture is never cut', (_, x) => {
    const [avatar] = avatars;
    if (avatar === undefined) throw new Error('no avatar');
    const canvas = drawPerson({ width: 1600, height: 700 }, avatar.character, { x: 3, y: 0.5, headShare: 0.2 });
    const context = canvas.getContext('2d');
    context.fillStyle = '#ffffff';
    context.font = 'bold 72px sans-serif';
    context.fillText('OPEN HOUSE', x, 590);
    const width = context.measureText('OPEN HOUSE').width;
    expect(holds(seenPart(canvas, orientation), { x, y: 530, width, height: 60 })).toBe(true);
  });
});
