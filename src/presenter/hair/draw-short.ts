// Draws short hair with a side parting: two masses that flow away from the part.
import { withAlpha } from '../../drawing/colour.ts';
import type { Paint, Point } from '../../drawing/curves.ts';
import { linearGradient, strokeSoft } from '../../drawing/paint.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';
import type { HeadPlan } from '../head/head-plan.ts';
import type { Projection } from '../head/projection.ts';
import { drawHairMass } from './hair-mass.ts';

/** The edges of the two masses, from the part to the ears. */
export interface ShortEdges {
  /** The side the larger mass is combed to. */
  readonly combed: Side;
  readonly partX: number;
  readonly small: { readonly inner: readonly Point[]; readonly outer: readonly Point[] };
  readonly large: { readonly inner: readonly Point[]; readonly outer: readonly Point[] };
}

// Where the part lies if the character names none.
const usualPart = -34;

/** Works out both masses. */
export function shortEdges({ character }: HeadPlan, { at, onSkin }: Projection): ShortEdges {
  const part = character.hairPart || usualPart;
  const combed: Side = part < 0 ? 1 : -1;
  const away = -combed;
  const height = character.quiff ? 1 : 0.55;
  const small = {
    inner: [
      onSkin(part, -67, 4),
      onSkin(part + away * 14, -62, 4),
      onSkin(away * 66, -48, 4),
      onSkin(away * 76, -28, 3),
      at(away * 81, 2, 8),
    ],
    outer: [
      at(part + combed * 2, -122, 2),
      at(away * 56, -117, -2),
      at(away * 80, -92, -6),
      at(away * 90, -50, -8),
      at(away * 87, 0, -4),
    ],
  };
  const large = {
    inner: [
      onSkin(part, -67, 4),
      onSkin(part + combed * 14, -71, 6),
      onSkin(part + combed * 34, -74, 7),
      onSkin(combed * 28, -71, 7),
      onSkin(combed * 54, -60, 5),
      onSkin(combed * 70, -42, 4),
      onSkin(combed * 77, -20, 3),
      at(combed * 81, 4, 8),
    ],
    outer: [
      at(part + combed * 2, -122, 2),
      at(part + combed * 16, -134 - 10 * height, 4),
      at(combed * 10, -141 - 12 * height, 4),
      at(combed * 44, -134 - 7 * height, 0),
      at(combed * 72, -112, -4),
      at(combed * 88, -78, -6),
      at(combed * 92, -40, -8),
      at(combed * 87, 2, -4),
    ],
  };
  return { combed, partX: part, small, large };
}

/** Draws both masses and the part between them. */
export function drawShort(frame: HeadFrame): void {
  const { context, hair, projection, lit } = frame;
  const { combed, partX, small, large } = shortEdges(frame, projection);
  const common = { strandWidth: 2.6, innerShade: 0.34, fadesOut: true };
  const smallLit = lit === -combed;
  drawHairMass(frame, {
    ...common,
    ...small,
    paint: fadingPaint(frame, smallLit),
    strandCount: 12,
    seed: 3 - combed,
    isLit: smallLit,
    shine: { from: 0.16, to: 0.55, alpha: smallLit ? 0.5 : 0.34 },
  });
  drawHairMass(frame, {
    ...common,
    ...large,
    paint: fadingPaint(frame, !smallLit),
    strandCount: 26,
    seed: 3 + combed,
    isLit: !smallLit,
    shine: { from: 0.1, to: 0.5, alpha: smallLit ? 0.42 : 0.6 },
  });
  const { at, onSkin } = projection;
  const part = [onSkin(partX, -68, 5), at(partX + combed * 2, -96, 24), at(partX + combed * 2, -118, 8)];
  context.lineCap = 'round';
  strokeSoft(context, part, { colour: hair.deep, width: 6, alpha: 0.7, layers: 4 });
}

/** Bright where the light breaks, fading into the skin before the ears. */
function fadingPaint({ context, hair, projection }: HeadFrame, isLit: boolean): Paint {
  return linearGradient(context, projection.at(0, -140, 0), projection.at(0, 10, 0), [
    [0, isLit ? hair.middle : hair.base],
    [0.2, isLit ? hair.highlight : hair.middle],
    [0.45, hair.base],
    [0.72, hair.shade],
    [0.84, withAlpha(hair.shade, 0.7)],
    [0.98, withAlpha(hair.shade, 0)],
  ]);
}
