// Draws a short cut with a fringe swept to one side and fine points before the ears.
import { type Point, point } from '../../drawing/curves.ts';
import { linearGradient, strokeSoft } from '../../drawing/paint.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';
import type { HeadPlan } from '../head/head-plan.ts';
import type { Projection } from '../head/projection.ts';
import { drawHairMass } from './hair-mass.ts';

/** The edges of the two masses and the side the larger one is swept to. */
interface PixieEdges {
  readonly swept: Side;
  readonly partX: number;
  readonly small: { readonly inner: readonly Point[]; readonly outer: readonly Point[] };
  readonly large: { readonly inner: readonly Point[]; readonly outer: readonly Point[] };
}

const usualPart = -34;

/** Works out both masses. */
export function pixieEdges({ character }: HeadPlan, { at, onSkin }: Projection): PixieEdges {
  const part = character.hairPart || usualPart;
  const swept: Side = part < 0 ? 1 : -1;
  const away = -swept;
  return {
    swept,
    partX: part,
    small: {
      inner: [
        onSkin(part, -70, 4),
        onSkin(part + away * 12, -62, 5),
        onSkin(away * 62, -44, 5),
        onSkin(away * 75, -16, 4),
        at(away * 79, 12, 14),
        at(away * 77, 34, 16),
      ],
      outer: [
        at(part + swept * 2, -126, 2),
        at(away * 56, -124, -2),
        at(away * 84, -96, -6),
        at(away * 96, -48, -8),
        at(away * 92, 4, -6),
        at(away * 81, 36, 10),
      ],
    },
    large: {
      inner: [
        onSkin(part, -70, 4),
        onSkin(part + swept * 12, -58, 7),
        onSkin(part + swept * 34, -48, 9),
        onSkin(swept * 32, -40, 9),
        onSkin(swept * 58, -28, 7),
        onSkin(swept * 74, -8, 5),
        at(swept * 79, 14, 14),
        at(swept * 77, 38, 16),
      ],
      outer: [
        at(part + swept * 2, -128, 2),
        at(part + swept * 16, -141, 4),
        at(swept * 10, -148, 4),
        at(swept * 44, -142, 0),
        at(swept * 76, -117, -4),
        at(swept * 95, -74, -6),
        at(swept * 97, -24, -8),
        at(swept * 81, 40, 10),
      ],
    },
  };
}

/** Draws both masses and the part between them. */
export function drawPixie(frame: HeadFrame): void {
  const { context, hair, projection, lit } = frame;
  const { swept, partX, small, large } = pixieEdges(frame, projection);
  const { at, onSkin } = projection;
  const paint = (isLit: boolean) =>
    linearGradient(context, at(0, -146, 0), at(0, 36, 0), [
      [0, isLit ? hair.middle : hair.base],
      [0.22, isLit ? hair.highlight : hair.middle],
      [0.55, hair.base],
      [1, hair.shade],
    ]);
  const smallLit = lit === -swept;
  const common = { strandWidth: 2.6, innerShade: 0.36 };
  drawHairMass(frame, {
    ...common,
    ...small,
    paint: paint(smallLit),
    strandCount: 14,
    seed: 13 - swept,
    isLit: smallLit,
    shine: { from: 0.16, to: 0.5, alpha: smallLit ? 0.5 : 0.32 },
  });
  drawHairMass(frame, {
    ...common,
    ...large,
    paint: paint(!smallLit),
    strandCount: 28,
    seed: 13 + swept,
    isLit: !smallLit,
    shine: { from: 0.1, to: 0.46, alpha: smallLit ? 0.4 : 0.6 },
  });
  const part = [onSkin(partX, -71, 5), point(at(partX + swept * 2, -98, 24).x, at(0, -98, 24).y), at(partX, -122, 8)];
  context.lineCap = 'round';
  strokeSoft(context, part, { colour: hair.deep, width: 6, alpha: 0.6, layers: 4 });
}
