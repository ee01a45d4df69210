// Draws an eyebrow as a tapered band of fine hairs.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point, resampleCurve, ribbon, traceCurve } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';

const samples = 12;

/** Draws one eyebrow. */
export function drawBrow(frame: HeadFrame, side: Side): void {
  const { context, character, skin } = frame;
  const spine = browSpine(frame, side);
  const thickness = frame.shape.browThickness;
  const colour = mixColours(
    mixColours(browHair(frame), '#20120f', 0.15),
    skin.base,
    character.sex === 'female' ? 0.16 : 0.06,
  );
  const [first, last] = [spine[0] ?? point(0, 0), spine[samples - 1] ?? point(0, 0)];
  const tint = linearGradient(context, first, last, [
    [0, withAlpha(colour, 0.05)],
    [0.18, withAlpha(colour, 0.7)],
    [0.4, withAlpha(colour, 0.88)],
    [0.75, withAlpha(colour, 0.88)],
    [1, withAlpha(colour, 0.45)],
  ]);
  fillCurve(
    context,
    ribbon(spine, (share) => thickness * browTaper(share)),
    tint,
  );
  drawBrowHairs(frame, spine, shadeColour(colour, -0.05));
}

// Grey hair goes with darker brows, or the face loses them.
const browHair = ({ character, hair }: HeadFrame): string =>
  character.age > 0.5 ? mixColours(hair.shade, hair.deep, 0.5) : hair.shade;

const browTaper = (share: number): number => {
  if (share < 0.2) return 0.42 + share * 2.7;
  return share < 0.5 ? 0.96 : lerp(0.96, 0.14, (share - 0.5) / 0.5);
};

function browSpine({ shape, character, pose, projection }: HeadFrame, side: Side): Point[] {
  const female = character.sex === 'female';
  const raise = -pose.browRaise * 9;
  const inner = -pose.browInner * 7;
  const furrow = pose.browFurrow;
  const y = shape.browY;
  const places = [
    [14 - furrow * 3, y + (female ? 3 : 1.6) + inner + furrow * 6 + raise * 0.7],
    [26, y - (female ? 0 : 0.6) + inner * 0.5 + furrow * 2 + raise],
    [40, y - (female ? 2.2 : 2) + raise],
    [53, y - (female ? 1.2 : 0.4) + raise * 0.9],
    [63, y + (female ? 3.4 : 4.4) + raise * 0.7],
  ];
  const points = places.map(([x = 0, placeY = 0]) => projection.onSkin(side * x, placeY, 3));
  return resampleCurve(points, samples);
}

/** A few hairs that grow up and out, all in one path. */
function drawBrowHairs({ context, shape }: HeadFrame, spine: readonly Point[], colour: string): void {
  context.beginPath();
  for (let index = 0; index < samples - 3; index += 1) {
    const root = spine[index];
    const next = spine[index + 1];
    const tip = spine[index + 2];
    if (!root || !next || !tip) continue;
    const rise = shape.browThickness * lerp(1, 0.2, index / samples);
    const hair = [
      point(root.x, root.y + rise * 0.55),
      point(next.x, next.y - rise * 0.1),
      point(tip.x, tip.y - rise * 0.7),
    ];
    traceCurve(context, hair, { closed: false });
  }
  context.strokeStyle = withAlpha(colour, 0.3);
  context.lineWidth = 0.65;
  context.stroke();
}
