// A city: sky with drifting clouds, three rows of buildings in the haze, a park at their foot.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { paintGlow } from '../../drawing/paint.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { cloudBank, driftingCloud, paintCloud } from './cloud.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { type Daylight, daylightOf } from './nature/daylight.ts';
import { fallOutdoors, fallStep } from './nature/falling.ts';
import { layAmbient } from './nature/lay-ambient.ts';
import { paintSky } from './nature/sky.ts';
import { paintCrown } from './nature/tree.ts';
import { boxAt, fallGradient, fillBox } from './shapes.ts';
import { paintSkyline, type SkylineRow } from './skyline.ts';
import type { SetPlan, StageSet } from './stage-set.ts';

/** Layers are painted this far past the picture's edges. */
const bleed = 40;

/** Builds the city. */
export function createCity(plan: SetPlan): StageSet {
  const air = daylightOf(plan.variant);
  const rows = skylineRows(plan, air);
  const layers = rows.map(({ row, blur }) => paintLayer(plan, (context) => paintSkyline(context, row), { blur }));
  const park = paintLayer(plan, (context) => paintPark(context, plan, air), { blur: 4.5 });
  const clouds = cloudBoxes(plan);
  const { seed } = plan.options;
  const still = clouds.still.map((box, index) =>
    paintCloud(plan, box, { seed: seed + 91 + index * 7, colours: air.cloud }),
  );
  const backdrop = composeBackdrop(plan, [
    (context) => paintAir(context, plan, air),
    ...still.map(layerStep),
    ...layers.map(layerStep),
    layerStep(park),
    (context) => paintLamps(context, plan, air),
    fallStep(plan),
    vignetteStep(plan, 0.12),
    (context) => paintSunlight(context, plan, air),
  ]);
  const drifting = clouds.drifting.map((box, index) => driftingCloud(plan, box, seed + 7 + index * 7));
  return { light: air.light, backdrop, moving: [...drifting, ...fallOutdoors(plan)], foreground: null };
}

const sunAt = (plan: SetPlan) => {
  const isLow = plan.variant.time === 'evening';
  return {
    x: plan.width * (plan.isPortrait ? 0.2 : 0.14),
    y: plan.height * (isLow ? 0.4 : plan.isPortrait ? 0.1 : 0.13),
  };
};

function paintAir(context: Context2D, plan: SetPlan, air: Daylight): void {
  const { width, height, variant } = plan;
  const box = boxAt(0, 0, width, height);
  const isNight = variant.time === 'night';
  const orb = { ...sunAt(plan), size: 1 };
  paintSky(context, air, { box, horizon: height * 0.75, orb, seed: plan.options.seed, isNight });
  // The ground between the houses is lost in the haze.
  const ground = fallGradient(context, height * 0.66, height * 0.82, [
    [0, withAlpha(air.haze, 0)],
    [0.6, shadeColour(air.haze, -0.02)],
    [1, shadeColour(air.haze, -0.05)],
  ]);
  fillBox(context, box, ground);
}

/** The whole light of the sun over everything, and warm air at the foot. */
function paintSunlight(context: Context2D, plan: SetPlan, { orb, haze }: Daylight): void {
  const { width, height } = plan;
  const warmth = mixColours(haze, '#ffe8c8', 0.7 * orb.strength);
  const air = fallGradient(context, height * 0.6, height, [
    [0, withAlpha(warmth, 0)],
    [1, withAlpha(warmth, 0.26)],
  ]);
  fillBox(context, boxAt(0, 0, width, height), air);
  if (orb.strength < 0.3) return;
  context.globalCompositeOperation = 'screen';
  paintGlow(context, { ...sunAt(plan), radiusX: 1000, radiusY: 800, colour: orb.glow, alpha: 0.28 * orb.strength });
}

const lampPitch = 230;

/** Street lamps among the trees, lit from dusk on. */
function paintLamps(context: Context2D, plan: SetPlan, air: Daylight): void {
  if (air.lampShare < 0.4) return;
  context.globalCompositeOperation = 'screen';
  const y = plan.height * 0.865;
  for (let x = lampPitch * 0.4; x < plan.width; x += lampPitch * (0.8 + 0.4 * plan.random())) {
    paintGlow(context, { x, y, radiusX: 120, radiusY: 96, colour: '#ffb65c', alpha: 0.4 });
    paintGlow(context, { x, y, radiusX: 15, radiusY: 15, colour: '#fff0cf', alpha: 0.95, core: 0.4 });
  }
}

/** Three rows, far to near. Portrait has room for taller houses. */
function skylineRows(plan: SetPlan, air: Daylight): { row: SkylineRow; blur: number }[] {
  const { height, isPortrait } = plan;
  const [tall, broad] = isPortrait ? [1.5, 1.2] : [1, 1];
  const span = { left: -bleed - 20, right: plan.width + bleed + 20 };
  const sized = (low: number, high: number, share: number) => [low * share, high * share] as const;
  const { seed } = plan.options;
  const { haze } = air;
  const common = { ...span, haze, air };
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
    haze: shadeColour(haze, 0.01),
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
const snowLeaf = '#b9cdd6';
const treeRows = 3;

function paintPark(context: Context2D, plan: SetPlan, air: Daylight): void {
  const { width, height, random } = plan;
  const size = plan.isPortrait ? 1.25 : 1;
  const isSnowy = plan.variant.weather === 'snow';
  const spacing = 82 * size;
  for (let row = 0; row < treeRows; row += 1) {
    for (let x = -bleed; x < width + bleed + spacing; x += spacing * (0.62 + random() * 0.5)) {
      const crown = (54 + random() * 54) * size;
      const y = height * (0.9 + row * 0.035) - random() * 26;
      const leaf = leafColours[Math.floor(random() * leafColours.length)] ?? leafColours[0];
      const colour = shadeColour(mixColours(isSnowy ? snowLeaf : leaf, '#cfe6ee', 0.3 - row * 0.14), -0.02 * row);
      paintCrown(context, { x, y, crown, colour, random });
    }
  }
  const lawn = fallGradient(context, height * 0.95, height, [
    [0, isSnowy ? '#f4f8fb' : '#7cc06f'],
    [1, isSnowy ? '#d5e2ec' : '#4c9a5c'],
  ]);
  fillBox(context, boxAt(-bleed, height * 0.965, width + 2 * bleed, height * 0.04 + bleed), lawn);
  layAmbient(context, air, boxAt(-200, 0, width + 400, height + 200));
}

/** Clouds stay above the highest roof, so the drifting ones need nothing painted over them. */
function cloudBoxes(plan: SetPlan): { readonly still: readonly Box[]; readonly drifting: readonly Box[] } {
  const { width: w, height: h, isPortrait } = plan;
  const bank = cloudBank(plan);
  if (isPortrait) {
    return {
      still: [...bank, boxAt(w * 0.55, h * 0.05, 420, 180), boxAt(-150, h * 0.27, 470, 200)],
      drifting: [boxAt(w * 0.52, h * 0.17, 400, 170)],
    };
  }
  return {
    still: [...bank, boxAt(-120, h * 0.25, 540, 230), boxAt(w * 0.86, h * 0.2, 380, 160)],
    drifting: [boxAt(w * 0.25, h * 0.11, 340, 145), boxAt(w * 0.6, h * 0.055, 370, 155)],
  };
}
