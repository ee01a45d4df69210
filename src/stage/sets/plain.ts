// A seamless wall in the brand's colour: a lit photographer's cove with the soft shadow of a window frame on it.
import { mixColours, shadeColour } from '../../drawing/colour.ts';
import { point } from '../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { boxAt, fallGradient, fillBox } from './shapes.ts';
import type { SetPlan, StageSet } from './stage-set.ts';
import { backdropColours } from './tint.ts';

const bleed = 80;
/** Where the wall bends into the floor. */
const bendShare = 0.86;

/** Builds the plain set. */
export function createPlain(plan: SetPlan): StageSet {
  const [light, deep] = backdropColours(plan);
  const wall = mixColours(light, deep, { day: 0.12, evening: 0.34, night: 0.62 }[plan.variant.time]);
  const panes = paintLayer(plan, (context) => paintPanes(context, plan, wall), { blur: 16 });
  const backdrop = composeBackdrop(plan, [
    (context) => paintCove(context, plan, wall, deep),
    layerStep(panes),
    (context) => paintPool(context, plan, wall),
    vignetteStep(plan, 0.16),
  ]);
  return {
    light: { x: -1, rim: shadeColour(wall, 0.2), rimAlpha: 0.9, specular: 1 },
    backdrop,
    moving: [],
    foreground: null,
  };
}

function paintCove(context: Context2D, plan: SetPlan, wall: string, deep: string): void {
  const { width, height } = plan;
  const across = linearGradient(context, point(0, 0), point(width, height * 0.7), [
    [0, shadeColour(wall, 0.07)],
    [0.45, wall],
    [1, mixColours(wall, deep, 0.42)],
  ]);
  fillBox(context, boxAt(0, 0, width, height), across);
  const bend = height * bendShare;
  // The bend turns away from the light before the floor takes it up again.
  const floor = fallGradient(context, bend - height * 0.16, height, [
    [0, 'rgba(0,0,20,0)'],
    [0.5, 'rgba(0,0,20,0.12)'],
    [0.68, 'rgba(0,0,20,0.06)'],
    [1, 'rgba(255,255,255,0.14)'],
  ]);
  fillBox(context, boxAt(0, bend - height * 0.16, width, height), floor);
}

/** Light through a window falls slanting across the wall. */
function paintPanes(context: Context2D, plan: SetPlan, wall: string): void {
  const { width, height, isPortrait } = plan;
  const size = isPortrait ? width * 0.3 : height * 0.33;
  context.save();
  context.translate(width * (isPortrait ? 0.3 : 0.12), height * (isPortrait ? 0.1 : 0.04));
  context.transform(1, 0.2, -0.34, 1, 0, 0);
  const sheen = fallGradient(context, 0, size * 3, [
    [0, shadeColour(wall, 0.13)],
    [1, shadeColour(wall, 0.04)],
  ]);
  context.globalAlpha = 0.6;
  for (const column of [0, 1]) {
    for (const row of [0, 1]) {
      fillBox(context, boxAt(column * size * 0.92, row * size * 1.16, size * 0.82, size * 1.06), sheen, 6);
    }
  }
  context.restore();
}

/** The lamp's pool behind the shoulders, which lifts the figure off the wall. */
function paintPool(context: Context2D, plan: SetPlan, wall: string): void {
  const radius = Math.min(plan.width, plan.height) * 0.8;
  context.globalCompositeOperation = 'screen';
  const middle = { x: plan.presenterX, y: plan.height * 0.45, radiusX: radius, radiusY: radius };
  paintGlow(context, { ...middle, colour: shadeColour(wall, 0.08), alpha: 0.26 });
  context.globalCompositeOperation = 'source-over';
  const foot = { x: plan.presenterX, y: plan.height + bleed, radiusX: radius * 0.8, radiusY: plan.height * 0.2 };
  paintGlow(context, { ...foot, colour: '#05081c', alpha: 0.22 });
}
