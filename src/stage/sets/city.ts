// A sunny city: sky with drifting clouds, three rows of buildings in the haze, a park at their foot.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { clamp } from '../../drawing/numbers.ts';
import { paintGlow } from '../../drawing/paint.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { paintCloud } from './cloud.ts';
import { composeBackdrop, drawLayer, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { boxAt, fallGradient, fillBox } from './shapes.ts';
import { paintSkyline, type SkylineRow } from './skyline.ts';
import type { MovingPart, SetPlan, StageSet } from './stage-set.ts';

/** Layers are painted this far past the picture's edges. */
const bleed = 40;

/** Builds the city. */
export function createCity(plan: SetPlan): StageSet {
  const rows = skylineRows(plan);
  const layers = rows.map(({ row, blur }) => paintLayer(plan, (context) => paintSkyline(context, row), { blur }));
  const park = paintLayer(plan, (context) => paintPark(context, plan), { blur: 4.5 });
  const clouds = cloudBoxes(plan);
  const still = clouds.still.map((box, index) => paintCloud(plan, box, plan.options.seed + 91 + index * 7));
  const backdrop = composeBackdrop(plan, [
    (context) => paintSky(context, plan),
    ...still.map(layerStep),
    ...layers.map(layerStep),
    layerStep(park),
    vignetteStep(plan, 0.12),
    (context) => paintSunlight(context, plan),
  ]);
  const moving = clouds.drifting.map((box, index) => driftingCloud(plan, box, plan.options.seed + 7 + index * 7));
  return { light: { x: -1, rim: '#fff1cf', rimAlpha: 1, specular: 1 }, backdrop, moving, foreground: null };
}

const sunAt = (plan: SetPlan) => ({
  x: plan.width * (plan.isPortrait ? 0.2 : 0.14),
  y: plan.height * (plan.isPortrait ? 0.1 : 0.13),
});

function paintSky(context: Context2D, plan: SetPlan): void {
  const { width, height } = plan;
  const sun = sunAt(plan);
  const sky = fallGradient(context, 0, height * 0.75, [
    [0, '#2f8fe0'],
    [0.4, '#6fbaf0'],
    [0.75, '#bfe3f8'],
    [1, '#fdf0d8'],
  ]);
  fillBox(context, boxAt(0, 0, width, height), sky);
  // The ground between the houses is lost in the haze.
  const ground = fallGradient(context, height * 0.66, height * 0.82, [
    [0, 'rgba(203,224,239,0)'],
    [0.6, '#c8deec'],
    [1, '#bcd6e2'],
  ]);
  fillBox(context, boxAt(0, 0, width, height), ground);
  const disc = (radius: number, colour: string, alpha: number, core = 0) =>
    paintGlow(context, { ...sun, radiusX: radius, radiusY: radius, colour, alpha, core });
  context.globalCompositeOperation = 'screen';
  disc(740, '#ffdf9a', 0.8);
  disc(330, '#fff1c4', 0.9);
  context.globalCompositeOperation = 'source-over';
  disc(230, '#ffe08a', 0.75);
  disc(104, '#fff3bd', 1, 0.66);
  disc(72, '#fffdf0', 0.9, 0.3);
}

/** The whole light of the sun over everything, and warm air at the foot. */
function paintSunlight(context: Context2D, plan: SetPlan): void {
  const { width, height } = plan;
  const air = fallGradient(context, height * 0.6, height, [
    [0, 'rgba(255,240,215,0)'],
    [1, 'rgba(255,232,200,0.28)'],
  ]);
  fillBox(context, boxAt(0, 0, width, height), air);
  const sun = sunAt(plan);
  context.globalCompositeOperation = 'screen';
  paintGlow(context, { ...sun, radiusX: 1000, radiusY: 800, colour: '#ffe0a0', alpha: 0.3 });
}

/** Three rows, far to near. Portrait has room for taller houses. */
function skylineRows(plan: SetPlan): { row: SkylineRow; blur: number }[] {
  const { height, isPortrait } = plan;
  const [tall, broad] = isPortrait ? [1.5, 1.2] : [1, 1];
  const span = { left: -bleed - 20, right: plan.width + bleed + 20 };
  const sized = (low: number, high: number, share: number) => [low * share, high * share] as const;
  const { seed } = plan.options;
  const common = { ...span, haze: '#d3e7f5' };
  const far: SkylineRow = {
    ...common,
    seed: seed + 3,
    base: height * 0.72,
    widths: sized(46, 110, broad),
    heights: sized(120, 410, tall),
    colours: ['#8fb3d4', '#9fc0dc', '#86a9cd'],
    hazeShare: 0.45,
    fog: 0.7,
    windowPitch: 0,
  };
  const middle: SkylineRow = {
    ...common,
    seed: seed + 12,
    base: height * 0.78,
    widths: sized(70, 150, broad),
    heights: sized(150, 500, tall),
    colours: ['#6f95bd', '#7fa6c6', '#c9a58c', '#8c9fb8', '#d6c2ac'],
    hazeShare: 0.2,
    fog: 0.75,
    windowPitch: 17 * broad,
  };
  const near: SkylineRow = {
    ...common,
    seed: seed + 23,
    base: height * 0.9,
    widths: sized(110, 230, broad),
    heights: sized(90, 300, tall),
    colours: ['#5c83ab', '#b98468', '#d9b896', '#4f7898', '#c7cfd8'],
    haze: '#dbeaf3',
    hazeShare: 0.05,
    fog: 0.55,
    windowPitch: 24 * broad,
  };
  return [
    { row: far, blur: 2.6 },
    { row: middle, blur: 2.8 },
    { row: near, blur: 3.2 },
  ];
}

const leafColours = ['#4f9a5a', '#5aa35c', '#3f8a55', '#79b862'] as const;
const treeRows = 3;

function paintPark(context: Context2D, plan: SetPlan): void {
  const { width, height, random } = plan;
  const size = plan.isPortrait ? 1.25 : 1;
  const spacing = 82 * size;
  for (let row = 0; row < treeRows; row += 1) {
    for (let x = -bleed; x < width + bleed + spacing; x += spacing * (0.62 + random() * 0.5)) {
      const crown = (54 + random() * 54) * size;
      const y = height * (0.9 + row * 0.035) - random() * 26;
      const leaf = leafColours[Math.floor(random() * leafColours.length)] ?? leafColours[0];
      const colour = shadeColour(mixColours(leaf, '#cfe6ee', 0.3 - row * 0.14), -0.02 * row);
      paintCrown(context, { x, y, crown, colour, random });
    }
  }
  const lawn = fallGradient(context, height * 0.95, height, [
    [0, '#7cc06f'],
    [1, '#4c9a5c'],
  ]);
  fillBox(context, boxAt(-bleed, height * 0.965, width + 2 * bleed, height * 0.04 + bleed), lawn);
}

interface Crown {
  readonly x: number;
  readonly y: number;
  readonly crown: number;
  readonly colour: string;
  readonly random: () => number;
}

const leafCount = 14;

/** A tree's crown of leaf masses, each lit by how high and how far to the sun it sits. */
function paintCrown(context: Context2D, { x, y, crown, colour, random }: Crown): void {
  for (let leaf = 0; leaf < leafCount; leaf += 1) {
    const angle = random() * 2 * Math.PI;
    const reach = Math.sqrt(random()) * crown * 0.8;
    const leafX = x + Math.cos(angle) * reach * 1.15;
    const leafY = y - crown * 0.2 + Math.sin(angle) * reach * 0.72;
    const radius = crown * (0.2 + random() * 0.22);
    const lit = Math.round(clamp(((y - leafY) / crown) * 0.5 + 0.5 - ((leafX - x) / crown) * 0.25) * 8) / 8;
    const gradient = context.createRadialGradient(
      leafX - radius * 0.4,
      leafY - radius * 0.5,
      radius * 0.1,
      leafX,
      leafY,
      radius,
    );
    gradient.addColorStop(0, shadeColour(colour, 0.02 + 0.12 * lit));
    gradient.addColorStop(1, withAlpha(shadeColour(colour, -0.05 + 0.08 * lit), 0.9));
    context.beginPath();
    context.arc(leafX, leafY, radius, 0, 2 * Math.PI);
    context.fillStyle = gradient;
    context.fill();
  }
}

/** Clouds stay above the highest roof, so the drifting ones need nothing painted over them. */
function cloudBoxes(plan: SetPlan): { readonly still: readonly Box[]; readonly drifting: readonly Box[] } {
  const { width: w, height: h, isPortrait } = plan;
  if (isPortrait) {
    return {
      still: [boxAt(w * 0.55, h * 0.05, 420, 180), boxAt(-150, h * 0.27, 470, 200)],
      drifting: [boxAt(w * 0.52, h * 0.17, 400, 170)],
    };
  }
  return {
    still: [boxAt(-120, h * 0.25, 540, 230), boxAt(w * 0.86, h * 0.2, 380, 160)],
    drifting: [boxAt(w * 0.25, h * 0.11, 340, 145), boxAt(w * 0.6, h * 0.055, 370, 155)],
  };
}

const driftUnits = 120;
const driftMs = 30_000;

/** A cloud that drifts to the right and slows down, so that it never leaves a small box. */
function driftingCloud(plan: SetPlan, place: Box, seed: number): MovingPart {
  const cloud = paintCloud(plan, place, seed, true);
  return {
    box: { ...cloud.box, width: cloud.box.width + driftUnits },
    draw: (context, timeMs) => drawLayer(context, cloud, driftUnits * (1 - Math.exp(-timeMs / driftMs))),
  };
}
