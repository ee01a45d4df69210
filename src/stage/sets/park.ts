// A park: old trees around a lawn, a path to a pond, a bench and a lamp, houses of the town beyond the tree line.
import { mixColours } from '../../drawing/colour.ts';
import { paintGlow } from '../../drawing/paint.ts';
import { createRandom } from '../../kit/random.ts';
import type { Context2D } from '../../model/surface.ts';
import { cloudBank, driftingCloud, paintCloud } from './cloud.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { type Daylight, daylightOf } from './nature/daylight.ts';
import { fallOutdoors, fallStep } from './nature/falling.ts';
import { layAmbient } from './nature/lay-ambient.ts';
import { sailingLeaves } from './nature/sailing-leaves.ts';
import { paintSky } from './nature/sky.ts';
import { paintCrown, paintTree } from './nature/tree.ts';
import { boxAt, fallGradient, fillBox } from './shapes.ts';
import { paintSkyline } from './skyline.ts';
import type { SetPlan, StageSet } from './stage-set.ts';
import { paintBench, paintParkLamp } from './things/park-things.ts';

const bleed = 60;

interface Grounds {
  readonly air: Daylight;
  /** Where the lawn begins, far away. */
  readonly horizon: number;
  readonly isSnowy: boolean;
}

/** Builds the park. */
export function createPark(plan: SetPlan): StageSet {
  const { width, height, isPortrait, options } = plan;
  const air = daylightOf(plan.variant);
  const horizon = height * (isPortrait ? 0.47 : 0.52);
  const grounds: Grounds = {
    air,
    horizon,
    isSnowy: plan.variant.weather === 'snow',
  };
  const boxes = isPortrait
    ? [boxAt(width * 0.46, height * 0.08, 420, 170)]
    : [boxAt(width * 0.42, height * 0.05, 400, 160), boxAt(width * 0.66, height * 0.2, 340, 140)];
  const clouds = [...cloudBank(plan), ...boxes].map((box, index) =>
    paintCloud(plan, box, { seed: options.seed + 61 + index, colours: air.cloud }),
  );
  const town = paintLayer(plan, (context) => paintTown(context, plan, grounds), { blur: 3 });
  const far = paintLayer(plan, (context) => paintFarTrees(context, plan, grounds), { blur: 3.2 });
  const lawn = paintLayer(plan, (context) => paintLawn(context, plan, grounds), { blur: 3.4 });
  const near = paintLayer(plan, (context) => paintNearTrees(context, plan, grounds), { blur: 4 });
  const backdrop = composeBackdrop(plan, [
    (context) => paintAir(context, plan, grounds),
    ...clouds.map(layerStep),
    layerStep(town),
    layerStep(lawn),
    layerStep(far),
    layerStep(near),
    (context) => paintLampLight(context, plan, grounds),
    fallStep(plan),
    (context) => paintSunlight(context, plan, air),
    vignetteStep(plan, 0.16),
  ]);
  const isDry = ['clear', 'cloudy'].includes(plan.variant.weather);
  const drift = driftingCloud(
    plan,
    boxAt(width * (isPortrait ? 0.3 : 0.56), height * (isPortrait ? 0.19 : 0.06), 310, 125),
    options.seed + 4,
  );
  const moving = [drift, ...(isDry ? sailingLeaves(plan, air, horizon) : []), ...fallOutdoors(plan)];
  return {
    light: { ...air.light, rim: mixColours(air.light.rim, '#fff6c8', 0.3) },
    backdrop,
    moving,
    foreground: null,
  };
}

function paintAir(context: Context2D, plan: SetPlan, { air, horizon }: Grounds): void {
  const { width, height, variant } = plan;
  const orb = { x: width * 0.36, y: variant.time === 'evening' ? horizon - 130 : height * 0.09, size: 0.8 };
  const box = boxAt(0, 0, width, height);
  paintSky(context, air, { box, horizon, orb, seed: plan.options.seed, isNight: variant.time === 'night' });
}

function paintTown(context: Context2D, plan: SetPlan, { air, horizon }: Grounds): void {
  paintSkyline(context, {
    ...{ left: -bleed, right: plan.width + bleed, base: horizon + 10, haze: air.haze, air },
    seed: plan.options.seed + 8,
    widths: [56, 120],
    heights: [110, plan.isPortrait ? 380 : 300],
    colours: ['#8fb3d4', '#c9b7a8', '#9fb3c9', '#d0c4b6'],
    hazeShare: 0.5,
    fog: 0.7,
    windowPitch: 15,
  });
}

const greens = ['#4f9a5a', '#67a852', '#3f8a55', '#85b95a', '#5c9f4e'] as const;
const snowLeaf = '#c3d3da';

const leafOf = (isSnowy: boolean, random: () => number): string => {
  const green = greens[Math.floor(random() * greens.length)] ?? greens[0];
  return isSnowy ? mixColours(green, snowLeaf, 0.8) : green;
};

/** The tree line behind the lawn, and single trees on it. */
function paintFarTrees(context: Context2D, plan: SetPlan, { air, horizon, isSnowy }: Grounds): void {
  const random = createRandom(plan.options.seed + 14);
  for (const row of [0, 1]) {
    for (let x = -bleed; x < plan.width + bleed; x += 48 + 34 * random()) {
      const crown = 46 + 42 * random();
      const colour = mixColours(leafOf(isSnowy, random), air.haze, 0.46 - 0.2 * row);
      paintCrown(context, { x, y: horizon - 26 + row * 22 - 20 * random(), crown, colour, random });
    }
  }
  const hedge = fallGradient(context, horizon - 8, horizon + 34, [
    [0, mixColours(isSnowy ? '#dfe9ee' : '#4f8f50', air.haze, 0.3)],
    [1, mixColours(isSnowy ? '#c3d3da' : '#3d7a44', air.haze, 0.15)],
  ]);
  fillBox(context, boxAt(-bleed, horizon - 4, plan.width + 2 * bleed, 34), hedge);
  const { width, isPortrait } = plan;
  const singles = isPortrait
    ? [
        [0.24, 330, 70],
        [0.84, 300, 60],
      ]
    : [
        [0.3, 330, 60],
        [0.69, 300, 44],
        [0.88, 360, 74],
      ];
  for (const [share = 0, tall = 0, drop = 0] of singles) {
    const colour = mixColours(leafOf(isSnowy, random), air.haze, 0.16);
    paintTree(context, { x: width * share, foot: horizon + drop, height: tall, colour, random });
  }
  layAmbient(context, air, boxAt(-200, 0, width + 400, plan.height));
}

/** Lawn, pond and path. */
function paintLawn(context: Context2D, plan: SetPlan, grounds: Grounds): void {
  const { air, horizon, isSnowy } = grounds;
  const { width, height } = plan;
  const lawn = fallGradient(context, horizon, height, [
    [0, isSnowy ? '#e6eef3' : mixColours('#93c46a', air.haze, 0.2)],
    [0.3, isSnowy ? '#eef4f8' : '#7cbb58'],
    [1, isSnowy ? '#cfdde7' : '#3f8a3f'],
  ]);
  fillBox(context, boxAt(-bleed, horizon, width + 2 * bleed, height - horizon + bleed), lawn);
  const random = createRandom(plan.options.seed + 23);
  for (let band = 0; band < 16; band += 1) {
    const depth = random();
    const at = { x: width * random(), y: horizon + 40 + depth ** 1.4 * (height - horizon) };
    const isLight = band % 2 === 0;
    const tone = isSnowy ? (isLight ? '#ffffff' : '#b4c6d4') : isLight ? '#c3e07f' : '#25602f';
    paintGlow(context, { ...at, radiusX: 170 + 330 * depth, radiusY: 12 + 46 * depth, colour: tone, alpha: 0.3 });
  }
  if (!isSnowy) paintFlowers(context, plan, horizon, random);
  paintPond(context, plan, grounds);
  paintPath(context, plan, grounds);
  layAmbient(context, air, boxAt(-bleed, 0, width + 2 * bleed, height + 2 * bleed));
}

function paintPond(context: Context2D, { width, isPortrait }: SetPlan, { air, horizon, isSnowy }: Grounds): void {
  const [x, y] = [width * (isPortrait ? 0.74 : 0.62), horizon + 84];
  const [wide, tall] = [width * (isPortrait ? 0.3 : 0.17), 26];
  context.beginPath();
  context.ellipse(x, y + 5, wide * 1.03, tall * 1.14, 0, 0, 2 * Math.PI);
  context.fillStyle = isSnowy ? '#b9cad6' : '#5f8f4a';
  context.fill();
  context.beginPath();
  context.ellipse(x, y, wide, tall, 0, 0, 2 * Math.PI);
  context.fillStyle = fallGradient(context, y - tall, y + tall, [
    [0, mixColours('#4f8f86', air.haze, 0.4)],
    [0.5, mixColours(air.sky[1]?.[1] ?? '#8fc6ea', '#ffffff', 0.2)],
    [1, air.sky[0]?.[1] ?? '#5fa8e0'],
  ]);
  context.fill();
}

/** A path of pale gravel that winds from the lower right to the trees. */
function paintPath(context: Context2D, { width, height, isPortrait }: SetPlan, { horizon, isSnowy }: Grounds): void {
  const end = isPortrait ? 0.36 : 0.43;
  context.beginPath();
  context.moveTo(width * (isPortrait ? 0.5 : 0.66), height + bleed);
  context.bezierCurveTo(
    width * 0.6,
    height * 0.82,
    width * 0.2,
    horizon + (height - horizon) * 0.4,
    width * end,
    horizon + 30,
  );
  context.lineTo(width * (end + 0.02), horizon + 30);
  context.bezierCurveTo(
    width * 0.3,
    horizon + (height - horizon) * 0.4,
    width * 0.9,
    height * 0.8,
    width * (isPortrait ? 1.4 : 1.06),
    height + bleed,
  );
  context.closePath();
  context.fillStyle = fallGradient(context, horizon, height, [
    [0, isSnowy ? '#d9e3ea' : '#e5d8bc'],
    [1, isSnowy ? '#c6d4de' : '#cdb78e'],
  ]);
  context.fill();
  context.strokeStyle = 'rgba(60,80,40,0.25)';
  context.lineWidth = 5;
  context.stroke();
}

const flowers = ['#fff3b0', '#ffffff', '#f2a5c0', '#c7b0f5', '#ff9d7a'] as const;

function paintFlowers(context: Context2D, { width, height }: SetPlan, horizon: number, random: () => number): void {
  for (let flower = 0; flower < 120; flower += 1) {
    const depth = 0.25 + 0.75 * random();
    const side = random() < 0.5 ? random() * 0.3 : 0.72 + random() * 0.3;
    const size = 2 + 7 * depth;
    const at = { x: width * side, y: horizon + depth * (height - horizon) };
    const colour = flowers[Math.floor(random() * flowers.length)] ?? flowers[0];
    paintGlow(context, { ...at, radiusX: size, radiusY: size * 0.8, colour, alpha: 0.95, core: 0.5 });
  }
}

/** Old trees at both sides, whose branches reach into the picture; a bench and a lamp. */
function paintNearTrees(context: Context2D, plan: SetPlan, { air, horizon, isSnowy }: Grounds): void {
  const { width, height, isPortrait } = plan;
  const random = createRandom(plan.options.seed + 33);
  const depth = height - horizon;
  const trees = isPortrait
    ? [
        [-0.06, 0.5, 1120],
        [1.04, 0.38, 980],
      ]
    : [
        [0.02, 0.62, 900],
        [0.99, 0.5, 800],
      ];
  for (const [share = 0, drop = 0, tall = 0] of trees) {
    const colour = isSnowy ? mixColours('#4d9450', snowLeaf, 0.75) : '#4d9450';
    paintTree(context, { x: width * share, foot: horizon + depth * drop, height: tall, colour, random });
  }
  paintBench(
    context,
    width * (isPortrait ? 0.24 : 0.79),
    horizon + depth * (isPortrait ? 0.36 : 0.5),
    isPortrait ? 0.9 : 1,
  );
  const lamp = lampAt(plan, horizon);
  paintParkLamp(context, lamp);
  layAmbient(context, air, boxAt(-400, -400, width + 1000, height + 1000));
}

const lampAt = ({ width, height, isPortrait }: SetPlan, horizon: number) => {
  const foot = horizon + (height - horizon) * (isPortrait ? 0.26 : 0.34);
  return { x: width * 0.7, y: foot - 300, tall: 300 };
};

/** The lamp is lit from dusk on. */
function paintLampLight(context: Context2D, plan: SetPlan, { air, horizon }: Grounds): void {
  if (air.lampShare < 0.4) return;
  const lamp = lampAt(plan, horizon);
  context.globalCompositeOperation = 'screen';
  const light = (radius: number, colour: string, alpha: number) =>
    paintGlow(context, { x: lamp.x, y: lamp.y - 26, radiusX: radius, radiusY: radius, colour, alpha });
  light(330, '#ffb65c', 0.5);
  light(90, '#ffe6b0', 0.8);
  light(34, '#fff8e6', 1);
  const pool = { x: lamp.x, y: lamp.y + lamp.tall, radiusX: 260, radiusY: 46 };
  paintGlow(context, { ...pool, colour: '#ffc57a', alpha: 0.42 });
}

function paintSunlight(context: Context2D, plan: SetPlan, { orb }: Daylight): void {
  if (orb.strength < 0.3) return;
  context.globalCompositeOperation = 'screen';
  const at = { x: plan.width * 0.34, y: plan.height * 0.2, radiusX: plan.width * 0.5, radiusY: plan.height * 0.6 };
  paintGlow(context, { ...at, colour: orb.glow, alpha: 0.26 * orb.strength });
}
