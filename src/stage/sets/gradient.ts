// A calm gradient in the style's colours with broad soft ribbons of light.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, point } from '../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import { composeBackdrop, layerStep, paintLayer, stageBox, vignetteStep } from './layer.ts';
import { fillBox } from './shapes.ts';
import type { SetPlan, StageSet } from './stage-set.ts';

const ribbonCount = 4;

/** Builds the gradient set. */
export function createGradient(plan: SetPlan): StageSet {
  const [light] = plan.options.palette.backdrop;
  const ribbons = paintLayer(plan, (context) => paintRibbons(context, plan), { blur: 14 });
  const backdrop = composeBackdrop(plan, [
    (context) => paintBase(context, plan),
    layerStep(ribbons),
    (context) => paintHalo(context, plan),
    vignetteStep(plan, 0.16),
  ]);
  return {
    light: { x: -1, rim: shadeColour(light, 0.16), rimAlpha: 0.9, specular: 0.9 },
    backdrop,
    moving: [],
    foreground: null,
  };
}

function paintBase(context: Context2D, plan: SetPlan): void {
  const { width, height } = plan;
  const [light, deep] = plan.options.palette.backdrop;
  const across = linearGradient(context, point(0, 0), point(width * 0.9, height), [
    [0, shadeColour(light, 0.03)],
    [0.5, mixColours(light, deep, 0.42)],
    [1, mixColours(light, deep, 0.8)],
  ]);
  fillBox(context, stageBox(plan), across);
}

/** Light behind the presenter's head lifts the figure off the ground. */
function paintHalo(context: Context2D, plan: SetPlan): void {
  const [light] = plan.options.palette.backdrop;
  const radius = Math.max(plan.width, plan.height) * 0.6;
  context.globalCompositeOperation = 'screen';
  paintGlow(context, {
    x: plan.presenterX,
    y: plan.height * 0.42,
    radiusX: radius,
    radiusY: radius * 0.92,
    colour: shadeColour(light, 0.06),
    alpha: 0.3,
  });
}

function paintRibbons(context: Context2D, plan: SetPlan): void {
  const { width, height, random } = plan;
  const [light] = plan.options.palette.backdrop;
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
