// Draws hair that lies close to the head: cropped, put up, and the ground of short and curly hair.
import { withAlpha } from '../../drawing/colour.ts';
import { type Point, resampleCurve, traceBand, traceCurve } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import { type ColourStop, linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import { createRandom } from '../../kit/random.ts';
import type { HairStyle } from '../../model/character.ts';
import type { Context2D } from '../../model/surface.ts';
import { enterPlane } from '../head/affine.ts';
import { type HeadFrame, type Side, sides } from '../head/head-frame.ts';
import type { HairTones } from '../head/tones.ts';
import { capEdge } from './cap-edges.ts';
import { drawSlickBack } from './draw-slick-back.ts';
import { isBall } from './hair-styles.ts';
import { hairlinePoints } from './hairline.ts';
import { drawStrands } from './strands.ts';

/** Fills the head behind the face, or a turned face would show the background between itself and the hair. */
export function drawHairGround(frame: HeadFrame): void {
  const { context, hair, projection } = frame;
  context.beginPath();
  traceCurve(context, capEdge(frame, projection).slice(1, -1), { closed: false });
  context.closePath();
  context.fillStyle = hair.shade;
  context.fill();
}

/** Draws the cap of hair between the hairline and the silhouette. */
export function drawCap(frame: HeadFrame): void {
  const { context, hair, projection, character, lit } = frame;
  const { at } = projection;
  const hairline = hairlinePoints(frame, projection);
  context.beginPath();
  traceBand(context, capEdge(frame, projection), hairline);
  // Short sides fade into the skin.
  const fades = character.sex === 'male';
  context.fillStyle = fades
    ? linearGradient(context, at(0, -130, 0), at(0, 24, 0), [
        [0, hair.base],
        [0.5, hair.base],
        [0.68, withAlpha(hair.shade, 0.85)],
        ...sideburnStops(frame),
      ])
    : linearGradient(context, at(lit * 40, -140, 0), at(-lit * 40, 20, 0), [
        [0, hair.middle],
        [0.4, hair.base],
        [1, hair.deep],
      ]);
  context.fill();
  if (character.hairStyle === 'crop') drawCrop(frame);
  if (isTied(character.hairStyle)) drawPutUp(frame);
  if (character.hairStyle === 'slick-back') drawSlickBack(frame);
  // Curls cover the line.
  if (!isBall(character.hairStyle)) softenHairline(frame);
}

const isTied = (style: HairStyle): boolean => style === 'bun' || style === 'ponytail';

/** Hair runs on into a full beard. */
function sideburnStops({ character, hair }: HeadFrame): ColourStop[] {
  if (character.beard === 'full') return [[1, withAlpha(character.beardColor ?? hair.shade, 0.85)]];
  return [
    [0.86, withAlpha(hair.shade, 0.2)],
    [1, withAlpha(hair.shade, 0)],
  ];
}

function softenHairline(frame: HeadFrame): void {
  const { context, hair, projection, character } = frame;
  const isCrop = character.hairStyle === 'crop';
  // Before the ears the hair fades; a line there would end bluntly.
  strokeSoft(context, hairlinePoints(frame, projection).slice(1, -1), {
    colour: isCrop ? hair.base : hair.shade,
    width: isCrop ? 3 : 5,
    alpha: isCrop ? 0.5 : 0.55,
    layers: 4,
  });
}

/** Tight short curls, seen as a fine grain under a soft light. */
function drawCrop(frame: HeadFrame): void {
  const { context, hair, projection, lit } = frame;
  context.save();
  context.beginPath();
  traceBand(context, capEdge(frame, projection), hairlinePoints(frame, projection));
  context.clip();
  enterPlane(context, projection, 40);
  paintGrain(context, hair, lit);
  context.restore();
}

function paintGrain(context: Context2D, hair: HairTones, lit: Side): void {
  const random = createRandom(4);
  const light = { x: lit * 40, y: -110, radiusX: 62, radiusY: 34, colour: hair.highlight, alpha: 0.55 };
  paintGlow(context, light);
  for (let dot = 0; dot < 1500; dot += 1) {
    context.beginPath();
    context.arc((random() * 2 - 1) * 100, -136 + random() * 112, 0.55 + random() * 0.6, 0, 2 * Math.PI);
    context.fillStyle = withAlpha(random() < 0.5 ? hair.shine : hair.deep, 0.22);
    context.fill();
  }
}

/** Hair drawn back on both sides to a knot behind the crown. */
function drawPutUp(frame: HeadFrame): void {
  const { context, hair, projection, lit } = frame;
  for (const side of sides) {
    const course = (share: number) => putUpCourse(frame, side, share);
    drawStrands(context, hair, { course, count: 28, seed: 60 + side, width: 2.4, alpha: 0.55 });
    const shine = (share: number) => course(share).slice(2, 8);
    const bright = { ...hair, deep: hair.middle, middle: hair.shine, highlight: hair.shine };
    const alpha = side === lit ? 0.6 : 0.3;
    drawStrands(context, bright, { course: shine, count: 16, seed: 80 + side, width: 2, alpha });
  }
  const band = [
    projection.at(-lit * 10, -110, 30),
    projection.at(lit * 36, -104, 26),
    projection.at(lit * 72, -76, 10),
  ];
  context.lineCap = 'round';
  strokeSoft(context, band, { colour: hair.shine, width: 20, alpha: 0.3, layers: 5 });
}

/** One strand from the hairline (0 at the forehead, 1 before the ear) over the head to the knot. */
function putUpCourse({ projection }: HeadFrame, side: Side, share: number): Point[] {
  const { at, onSkin } = projection;
  const x = side * lerp(3, 79, Math.sin((share * Math.PI) / 2));
  const y = lerp(-81, 10, share ** 1.7);
  const root = share > 0.75 ? at(x, y, 16) : onSkin(x, y, 1);
  const rise = at(x * 1.03, lerp(y, -128, 0.48), lerp(30, -6, share));
  const knot = at(side * lerp(2, 14, share), -124 + share * 6, -20);
  return resampleCurve([root, rise, knot], 10);
}
