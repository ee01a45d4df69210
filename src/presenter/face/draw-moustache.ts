// Draws a moustache that rides on the upper lip and spreads with the mouth.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point, resampleCurve, ribbon, traceCurve } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import { linearGradient } from '../../drawing/paint.ts';
import { createRandom } from '../../kit/random.ts';
import { type HeadFrame, type Side, sides } from '../head/head-frame.ts';

/** Draws the moustache. */
export function drawMoustache(frame: HeadFrame): void {
  const { context, character, hair } = frame;
  const colour = character.beardColor ?? hair.base;
  for (const side of sides) {
    const [upper, lower] = edgesOf(frame, side);
    const outline = [...upper, ...[...lower].reverse()];
    const shadow = outline.map(({ x, y }) => point(x, y + 2));
    fillCurve(context, shadow, withAlpha(frame.skin.shadow, 0.45));
    const isLit = side === frame.lit;
    const [top, bottom] = [upper[1] ?? point(0, 0), lower[1] ?? point(0, 1)];
    fillCurve(
      context,
      outline,
      linearGradient(context, top, bottom, [
        [0, withAlpha(shadeColour(colour, isLit ? 0.06 : 0.02), 0.92)],
        [1, withAlpha(shadeColour(colour, -0.06), 0.96)],
      ]),
    );
    drawHairs(frame, { upper, lower, colour, seed: 17 + side });
  }
}

/** The upper and the lower edge of one half, from the middle to the tip. */
function edgesOf({ shape, pose, smile, projection }: HeadFrame, side: Side): readonly [Point[], Point[]] {
  const { wide, pucker, upperLip, jaw, press } = pose.mouth;
  const reach = shape.mouthWidth * (1 + 0.2 * wide + 0.12 * Math.max(0, smile) - 0.36 * pucker) + 8;
  const lift = upperLip * 2.6 + jaw * 3 - press * 1.2;
  const y = shape.mouthY - lift;
  const tipY = shape.mouthY + 5 - Math.max(0, smile) * 6 + jaw * 3;
  const place = (x: number, placeY: number) => projection.onSkin(side * x, placeY, 5);
  return [
    [place(0.5, y - 14), place(reach * 0.3, y - 16), place(reach * 0.68, y - 9), place(reach, tipY)],
    [place(0.5, y - 6), place(reach * 0.3, y - 3.6), place(reach * 0.66, y - 0.6), place(reach * 0.97, tipY + 1.4)],
  ];
}

interface Half {
  readonly upper: readonly Point[];
  readonly lower: readonly Point[];
  readonly colour: string;
  readonly seed: number;
}

function drawHairs({ context }: HeadFrame, { upper, lower, colour, seed }: Half): void {
  const random = createRandom(seed);
  const count = 18;
  const [from, to] = [resampleCurve(upper, count), resampleCurve(lower, count)];
  for (const isBright of [true, false]) {
    context.beginPath();
    for (let index = 0; index < count - 2; index += 1) {
      const [root, end] = [from[index], to[index + 1]];
      if (!root || !end || random() < 0.35) continue;
      const start = 0.1 + random() * 0.3;
      const spine = [0, 0.5, 1].map((share) => {
        const along = lerp(start, 1, share);
        return point(lerp(root.x, end.x, along), lerp(root.y, end.y, along));
      });
      traceCurve(
        context,
        ribbon(spine, (share) => 0.9 * Math.sin(Math.PI * share)),
      );
    }
    context.fillStyle = withAlpha(shadeColour(colour, isBright ? 0.12 : -0.12), 0.5);
    context.fill();
  }
}
