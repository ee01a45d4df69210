// Draws hats with a brim all round: of straw or felt, and the tall one of silk.
import { withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, strokeCurve, traceCurve } from '../../drawing/curves.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { HeadFrame } from '../head/head-frame.ts';
import { clothLight, fillCloth } from './fill-cloth.ts';
import { createHatTones, type HatTones } from './hat-tones.ts';

interface HatCut {
  /** Half widths of the crown at its foot and its top, and how high it stands. */
  readonly foot: number;
  readonly top: number;
  readonly topY: number;
  /** How far the brim reaches aside and to the front, and how much it curls up. */
  readonly brim: number;
  readonly front: number;
  readonly curl: number;
}

const wide: HatCut = { foot: 92, top: 66, topY: -176, brim: 164, front: 122, curl: 22 };
const tall: HatCut = { foot: 88, top: 92, topY: -252, brim: 130, front: 112, curl: 12 };
const footY = -64;

/** Draws the hat. */
export function drawBrimHat(frame: HeadFrame): void {
  const { context, projection, skin, character } = frame;
  const cut = character.hat === 'top-hat' ? tall : wide;
  const tones = createHatTones(character);
  const rim = brimOf(frame, cut);
  const forehead = [-60, -30, 0, 30, 60].map((x) => projection.onSkin(x, -46 - (x / 60) ** 2 * 4, 6));
  strokeSoft(context, forehead, { colour: skin.shadow, width: 20, alpha: 0.6, layers: 6 });
  fillCurve(context, rim.back, tones.deep);
  drawCrown(frame, tones, cut);
  drawBrimFront(frame, tones, rim.front);
}

/** The brim behind the crown, and the part that lies before it. */
function brimOf({ projection }: HeadFrame, { brim, front, curl }: HatCut) {
  const { at } = projection;
  const outer: Point[] = [
    at(-brim, footY - curl, 0),
    at(-brim * 0.74, footY + 10, front * 0.66),
    at(0, footY + 22, front),
    at(brim * 0.74, footY + 10, front * 0.66),
    at(brim, footY - curl, 0),
  ];
  const inner: Point[] = [
    at(90, footY - 8, 4),
    at(58, footY - 4, 62),
    at(0, footY - 6, 88),
    at(-58, footY - 4, 62),
    at(-90, footY - 8, 4),
  ];
  const behind = [at(brim * 0.7, footY - 26, -70), at(0, footY - 26, -96), at(-brim * 0.7, footY - 26, -70)];
  return { front: { outer, inner }, back: [...outer, ...behind] };
}

function drawCrown(frame: HeadFrame, tones: HatTones, { foot, top, topY }: HatCut): void {
  const { context, projection, lit, character } = frame;
  const { at } = projection;
  const isTall = character.hat === 'top-hat';
  const dent = isTall ? -8 : 12;
  const outline = [
    at(-foot, footY, 0),
    at(-(foot + top) * 0.49, (footY + topY) * 0.52, -6),
    at(-top, topY + 12, -10),
    at(-top * 0.5, topY, -8),
    at(0, topY + dent, -4),
    at(top * 0.5, topY, -8),
    at(top, topY + 12, -10),
    at((foot + top) * 0.49, (footY + topY) * 0.52, -6),
    at(foot, footY, 0),
    at(56, footY + 4, 60),
    at(0, footY + 4, 84),
    at(-56, footY + 4, 60),
  ];
  const light = clothLight(frame, { ...tones, light: tones.highlight }, [
    [foot, topY],
    [-foot, footY],
  ]);
  fillCloth(frame, outline, light, () => {
    paintGlow(context, {
      ...at(lit * 40, topY * 0.72, 30),
      radiusX: 40,
      radiusY: 50,
      colour: tones.highlight,
      alpha: 0.5,
    });
    const ribbon = [
      at(-98, footY - 20, 0),
      at(-58, footY - 14, 60),
      at(0, footY - 14, 84),
      at(58, footY - 14, 60),
      at(98, footY - 20, 0),
    ];
    strokeCurve(context, ribbon, isTall ? '#6d1f33' : '#4a3626', isTall ? 22 : 17);
    strokeCurve(context, ribbon, withAlpha('#000000', 0.18), isTall ? 8 : 6);
  });
}

function drawBrimFront(
  { context, projection, lit }: HeadFrame,
  tones: HatTones,
  { outer, inner }: { readonly outer: readonly Point[]; readonly inner: readonly Point[] },
): void {
  const { at } = projection;
  context.beginPath();
  traceCurve(context, outer, { closed: false });
  traceCurve(context, inner, { closed: false, join: true });
  context.closePath();
  context.fillStyle = linearGradient(context, at(lit * 150, footY, 0), at(-lit * 150, footY, 0), [
    [0, tones.highlight],
    [0.5, tones.base],
    [1, tones.shade],
  ]);
  context.fill();
  strokeSoft(context, inner, { colour: tones.deep, width: 9, alpha: 0.5, layers: 4 });
  strokeCurve(context, outer, withAlpha(tones.deep, 0.8), 2.4);
}
