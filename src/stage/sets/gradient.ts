// A calm gradient mesh in the style's colours, with broad soft ribbons of light.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point } from '../../drawing/curves.ts';
import { clamp, smoothstep } from '../../drawing/numbers.ts';
import { linearGradient, paintGlow } from '../../drawing/paint.ts';
import { valueNoise } from '../../kit/random.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { composeBackdrop, drawLayer, layerStep, paintLayer, stageBox, vignetteStep } from './layer.ts';
import { fillBox } from './shapes.ts';
import type { MovingPart, SetPlan, StageSet } from './stage-set.ts';
import { backdropColours } from './tint.ts';

const ribbonCount = 4;

/** Builds the gradient set. */
export function createGradient(plan: SetPlan): StageSet {
  const [light] = backdropColours(plan);
  const mesh = paintLayer(plan, (context) => paintMesh(context, plan), { blur: 54 });
  const ribbons = paintLayer(plan, (context) => paintRibbons(context, plan), { blur: 14 });
  const backdrop = composeBackdrop(plan, [
    (context) => fillBox(context, stageBox(plan), mixColours(...meshEnds(plan), 0.5)),
    layerStep(mesh),
    layerStep(ribbons),
    (context) => paintHalo(context, plan),
    vignetteStep(plan, 0.16),
  ]);
  return {
    light: { x: -1, rim: shadeColour(light, 0.16), rimAlpha: 0.9, specular: 0.9 },
    backdrop,
    moving: drops(plan),
    foreground: null,
  };
}

/** Cells along the longer side; the blur makes one surface of them. */
const cellsAlong = 40;

/** Colours that flow into each other: light at the upper left, deep at the foot, warmer and cooler in between. */
function paintMesh(context: Context2D, plan: SetPlan): void {
  const { width, height } = plan;
  const [light, deep] = meshEnds(plan);
  const cool = shadeColour(mixColours(light, deep, 0.3), 0.04, 1.15, -0.6);
  const warm = shadeColour(mixColours(light, deep, 0.5), 0.02, 1.15, 0.75);
  const cell = Math.max(width, height) / cellsAlong;
  const seed = plan.options.seed % 997;
  const reach = 3;
  for (let row = -reach; row * cell < height + reach * cell; row += 1) {
    for (let column = -reach; column * cell < width + reach * cell; column += 1) {
      const [x, y] = [(column * cell) / width, (row * cell) / height];
      const bendX = x + 0.24 * flow(x * 1.7 + y, seed);
      const bendY = y + 0.2 * flow(y * 1.9 - x, seed + 5);
      const fall = clamp(0.05 + 0.5 * bendX + 0.42 * bendY + 0.16 * flow(bendX * 2.3 + bendY * 1.4, seed + 9));
      const base = mixColours(light, deep, step(smoothstep(0, 1, fall)));
      const side = flow(bendX * 2.1 - bendY * 1.7, seed + 13);
      context.fillStyle = mixColours(base, side > 0 ? cool : warm, step(clamp(1.5 * Math.abs(side))));
      context.fillRect(column * cell, row * cell, cell + 1, cell + 1);
    }
  }
}

/** Few enough steps for the colours to be remembered; the blur hides them. */
const step = (share: number): number => Math.round(share * 40) / 40;

/** Noise of two octaves, −1 to 1. */
const flow = (at: number, seed: number): number => 0.7 * valueNoise(at, seed) + 0.3 * valueNoise(at * 2.3 + 7, seed);

function meshEnds(plan: SetPlan): readonly [string, string] {
  const [light, deep] = backdropColours(plan);
  const dim = { day: 0, evening: 0.25, night: 0.55 }[plan.variant.time];
  return [shadeColour(mixColours(light, deep, dim), 0.03), mixColours(light, deep, 0.82 + 0.15 * dim)];
}

/** Light behind the presenter's head lifts the figure off the ground. */
function paintHalo(context: Context2D, plan: SetPlan): void {
  const [light] = meshEnds(plan);
  const radius = Math.max(plan.width, plan.height) * 0.6;
  context.globalCompositeOperation = 'screen';
  paintGlow(context, {
    x: plan.presenterX,
    y: plan.height * 0.42,
    radiusX: radius,
    radiusY: radius * 0.92,
    colour: shadeColour(light, 0.06),
    alpha: 0.26,
  });
}

function paintRibbons(context: Context2D, plan: SetPlan): void {
  const { width, height, random } = plan;
  const [light] = meshEnds(plan);
  for (let index = 0; index < ribbonCount; index += 1) {
    const level = height * (0.5 + 0.17 * index + 0.05 * (random() - 0.5));
    const swing = height * (0.1 + 0.06 * random());
    const phase = random() * 2 * Math.PI;
    const edge: Point[] = [-0.1, 0.08, 0.26, 0.44, 0.62, 0.8, 1, 1.12].map((share) =>
      point(width * share, level - height * 0.22 * share + swing * Math.sin(phase + share * 4.2)),
    );
    const far = point(width * 1.12, height * 1.2);
    const outline = [...edge, { ...far, corner: true }, { x: -width * 0.12, y: height * 1.2, corner: true }];
    const paint = linearGradient(context, point(0, level - swing), point(width * 0.5, level + height * 0.5), [
      [0, withAlpha(shadeColour(light, 0.14), 0.3)],
      [1, withAlpha(shadeColour(light, 0.04), 0)],
    ]);
    fillCurve(context, outline, paint);
  }
}

const dropSwing = 34;

/** Two large drops of light that wander at the edges of the picture. */
function drops(plan: SetPlan): MovingPart[] {
  const { width, height } = plan;
  const [light] = meshEnds(plan);
  const size = Math.min(width, height) * 0.2;
  const places = plan.isPortrait
    ? [
        [0.1, 0.34],
        [0.82, 0.6],
      ]
    : [
        [0.07, 0.62],
        [0.86, 0.14],
      ];
  return places.map(([shareX = 0, shareY = 0], index) => {
    const place = { x: width * shareX - size / 2, y: height * shareY - size / 2, width: size, height: size };
    const drop = paintLayer(plan, (context) => paintDrop(context, place, light), { box: place, blur: 3, isKept: true });
    const box = {
      x: drop.box.x - dropSwing,
      y: drop.box.y - dropSwing,
      width: drop.box.width + 2 * dropSwing,
      height: drop.box.height + 2 * dropSwing,
    };
    return {
      box,
      everyFrames: 4,
      draw: (context, timeMs) => {
        const turn = timeMs / 9000 + index * 2.4;
        drawLayer(context, drop, dropSwing * 0.9 * Math.sin(turn), dropSwing * 0.9 * Math.cos(turn * 0.8));
      },
    };
  });
}

function paintDrop(context: Context2D, place: Box, light: string): void {
  const { x, y, width } = place;
  const radius = width / 2;
  const ball = linearGradient(context, point(x, y), point(x + width, y + width), [
    [0, withAlpha(shadeColour(light, 0.16), 0.5)],
    [0.55, withAlpha(shadeColour(light, 0.06), 0.2)],
    [1, withAlpha(shadeColour(light, -0.02), 0.06)],
  ]);
  context.beginPath();
  context.arc(x + radius, y + radius, radius, 0, 2 * Math.PI);
  context.fillStyle = ball;
  context.fill();
}
