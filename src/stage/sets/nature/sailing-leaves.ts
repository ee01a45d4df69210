// Leaves that sail down from the trees.
import { mixColours, shadeColour } from '../../../drawing/colour.ts';
import type { Context2D } from '../../../model/surface.ts';
import { boxAt } from '../shapes.ts';
import type { MovingPart, SetPlan } from '../stage-set.ts';
import type { Daylight } from './daylight.ts';

const leafColours = ['#b9c94f', '#e0b548', '#8fb84d', '#d98f3f'] as const;
const leafCount = 5;

/** Single leaves that sail down at both sides of the picture. */
export function sailingLeaves(plan: SetPlan, air: Daylight, horizon: number): MovingPart[] {
  const { width, height, isPortrait } = plan;
  const wide = width * (isPortrait ? 0.26 : 0.14);
  const tall = Math.min(height * 0.42, 520);
  return [width * 0.03, width * 0.97 - wide].map((x, side) => {
    const box = boxAt(x, horizon - tall * 0.62, wide, tall);
    return {
      box,
      everyFrames: 3,
      draw: (context, timeMs) => {
        for (let leaf = 0; leaf < leafCount; leaf += 1) {
          const share = (timeMs / 24_000 + leaf / leafCount + side * 0.13) % 1;
          const turn = share * 7 + leaf * 2;
          const at = {
            x: box.x + box.width * (0.5 + 0.34 * Math.sin(leaf * 2.3 + share * 4)),
            y: box.y + 12 + share * (box.height - 24),
          };
          const colour = mixColours(
            leafColours[leaf % leafColours.length] ?? leafColours[0],
            air.ambient,
            air.ambientAlpha,
          );
          drawLeaf(context, at, { turn, colour, alpha: 0.6 * Math.sin(Math.PI * share) });
        }
      },
    };
  });
}

function drawLeaf(
  context: Context2D,
  at: { readonly x: number; readonly y: number },
  { turn, colour, alpha }: { readonly turn: number; readonly colour: string; readonly alpha: number },
): void {
  context.save();
  context.translate(at.x, at.y);
  context.rotate(turn * 0.4);
  context.scale(1, 0.4 + 0.5 * Math.abs(Math.sin(turn)));
  context.globalAlpha = alpha;
  context.beginPath();
  context.moveTo(-10, 0);
  context.quadraticCurveTo(0, -8, 11, 0);
  context.quadraticCurveTo(0, 8, -10, 0);
  context.fillStyle = shadeColour(colour, 0.03);
  context.fill();
  context.restore();
}
