// What moves on a beach: foam on the sand, light on the water, a sail.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { point, strokeCurve } from '../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../drawing/paint.ts';
import { createRandom } from '../../kit/random.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { drawLayer, paintLayer } from './layer.ts';
import { type Coast, shoreLine } from './nature/coast.ts';
import { fillFace } from './room/solids.ts';
import { boxAt } from './shapes.ts';
import type { MovingPart, SetPlan } from './stage-set.ts';

/** All that moves between sea and sand. */
export const beachMotion = (plan: SetPlan, coast: Coast): MovingPart[] => [
  sail(plan, coast),
  ...glitter(plan, coast),
  ...foam(plan, coast),
];

const foamRun = 16;

/** Foam that runs up the sand and back, left and right of the presenter. */
function foam(plan: SetPlan, { air, shore }: Coast): MovingPart[] {
  const { width, isPortrait } = plan;
  // Between the palm and the presenter, and between the presenter and the lounger.
  const strips = isPortrait
    ? [
        [0.13, 0.3],
        [0.58, 0.16],
      ]
    : [
        [0.12, 0.26],
        [0.6, 0.17],
      ];
  const colour = mixColours('#ffffff', air.ambient, air.ambientAlpha * 0.6);
  return strips.map(([from = 0, share = 0], side) => {
    const [x, wide] = [width * from, width * share];
    const line = shoreLine(plan, shore, -14, 0.4);
    const ys = line.map((at) => at.y);
    const [low, high] = [Math.min(...ys) - foamRun - 16, Math.max(...ys) + foamRun + 16];
    const place = boxAt(x, low + foamRun, wide, high - low - 2 * foamRun);
    const strip = paintLayer(
      plan,
      (context) => {
        strokeCurve(context, line, withAlpha(colour, 0.85), 9);
        strokeCurve(
          context,
          line.map((at) => point(at.x, at.y - 9)),
          withAlpha(colour, 0.35),
          12,
        );
        fadeSides(context, place);
      },
      { box: place, blur: 1.6, isKept: true },
    );
    const box = { ...strip.box, y: strip.box.y - foamRun, height: strip.box.height + 2 * foamRun };
    return {
      box,
      everyFrames: 3,
      draw: (context, timeMs) => drawLayer(context, strip, 0, foamRun * 0.9 * Math.sin(timeMs / 2400 + side * 0.8)),
    };
  });
}

/** Lets what is painted fade at both ends. */
function fadeSides(context: Context2D, { x, y, width, height }: Box): void {
  context.save();
  context.globalCompositeOperation = 'destination-in';
  context.fillStyle = linearGradient(context, point(x, 0), point(x + width, 0), [
    [0, 'rgba(0,0,0,0)'],
    [0.2, 'rgba(0,0,0,1)'],
    [0.8, 'rgba(0,0,0,1)'],
    [1, 'rgba(0,0,0,0)'],
  ]);
  context.fillRect(x - 10, y - 40, width + 20, height + 80);
  context.restore();
}

/** Light that glitters on the water. */
function glitter(plan: SetPlan, { air, horizon, shore }: Coast): MovingPart[] {
  const { width, isPortrait } = plan;
  const wide = width * (isPortrait ? 0.28 : 0.2);
  const colour = plan.variant.time === 'day' ? '#ffffff' : air.orb.glow;
  return [width * (isPortrait ? 0.02 : 0.16), width * (isPortrait ? 0.7 : 0.64)].map((x, side) => {
    const box = boxAt(x, horizon + 16, wide, Math.min(190, shore - horizon - 60));
    const random = createRandom(plan.options.seed + 70 + side);
    const spots = Array.from({ length: 18 }, () => ({
      x: random(),
      y: random(),
      phase: random() * 6,
      long: 8 + 16 * random(),
    }));
    return {
      box,
      everyFrames: 4,
      draw: (context, timeMs) => {
        for (const spot of spots) {
          const alpha = Math.round(17 * Math.max(0, Math.sin(timeMs / 900 + spot.phase))) / 50;
          const at = { x: box.x + 26 + spot.x * (box.width - 52), y: box.y + 4 + spot.y * (box.height - 8) };
          paintGlow(context, { ...at, radiusX: spot.long, radiusY: 3, colour, alpha });
        }
      },
    };
  });
}

const sailWay = 90;

/** A sailing boat that crosses a short way along the horizon. */
function sail(plan: SetPlan, { air, horizon }: Coast): MovingPart {
  const x = plan.width * (plan.isPortrait ? 0.78 : 0.3);
  const place = boxAt(x, horizon - 60, 60, 70);
  const white = mixColours('#ffffff', air.ambient, air.ambientAlpha);
  const boat = paintLayer(
    plan,
    (context) => {
      fillFace(
        context,
        [point(x + 30, horizon - 56), point(x + 30, horizon - 8), point(x + 6, horizon - 8)],
        shadeColour(white, -0.05),
      );
      fillFace(context, [point(x + 33, horizon - 50), point(x + 33, horizon - 8), point(x + 52, horizon - 8)], white);
      fillFace(
        context,
        [point(x + 4, horizon - 5), point(x + 56, horizon - 5), point(x + 48, horizon + 5), point(x + 12, horizon + 5)],
        mixColours('#8a4b38', air.ambient, air.ambientAlpha),
      );
    },
    { box: place, blur: 1.4, isKept: true },
  );
  return {
    box: { ...boat.box, width: boat.box.width + sailWay },
    everyFrames: 6,
    draw: (context, timeMs) => drawLayer(context, boat, sailWay * (1 - Math.exp(-timeMs / 40_000))),
  };
}
