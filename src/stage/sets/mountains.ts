// Mountains: snow-capped ranges in the haze, a lake that mirrors them, firs and a flowering meadow.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { paintGlow } from '../../drawing/paint.ts';
import { createRandom } from '../../kit/random.ts';
import type { Context2D } from '../../model/surface.ts';
import { cloudBank, driftingCloud, paintCloud } from './cloud.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { type Daylight, daylightOf } from './nature/daylight.ts';
import { fallOutdoors, fallStep } from './nature/falling.ts';
import { layAmbient } from './nature/lay-ambient.ts';
import { paintRidge, type Ridge } from './nature/ridge.ts';
import { paintSky } from './nature/sky.ts';
import { paintPine } from './nature/tree.ts';
import { boxAt, fallGradient, fillBox } from './shapes.ts';
import type { MovingPart, PlacedSurface, SetPlan, StageSet } from './stage-set.ts';

const bleed = 60;

interface View {
  readonly air: Daylight;
  /** Stage y of the lake's far and near shore. */
  readonly shore: number;
  readonly meadow: number;
}

/** Builds the mountains. */
export function createMountains(plan: SetPlan): StageSet {
  const { width, height, isPortrait, options } = plan;
  const air = daylightOf(plan.variant);
  const view: View = { air, shore: height * (isPortrait ? 0.56 : 0.6), meadow: height * (isPortrait ? 0.74 : 0.84) };
  const ranges = rangesOf(plan, view).map((ridge) =>
    paintLayer(plan, (context) => paintRange(context, plan, ridge, air), { blur: 3 }),
  );
  const clouds = isPortrait
    ? [boxAt(width * 0.5, height * 0.06, 440, 180), boxAt(-120, height * 0.16, 420, 170)]
    : [boxAt(width * 0.02, height * 0.05, 440, 180), boxAt(width * 0.8, height * 0.2, 360, 150)];
  const still = [...cloudBank(plan), ...clouds].map((box, index) =>
    paintCloud(plan, box, { seed: options.seed + 21 + index, colours: air.cloud }),
  );
  const shore = paintLayer(plan, (context) => paintFarShore(context, plan, view), { blur: 3.2 });
  const near = paintLayer(plan, (context) => paintForeground(context, plan, view), { blur: 5 });
  const backdrop = composeBackdrop(plan, [
    (context) => paintAir(context, plan, air),
    ...still.map(layerStep),
    ...ranges.map(layerStep),
    layerStep(shore),
    (context) => paintLake(context, plan, view, [...ranges, shore]),
    layerStep(near),
    fallStep(plan),
    (context) => paintSunlight(context, plan, air),
    vignetteStep(plan, 0.14),
  ]);
  const drift = driftingCloud(
    plan,
    boxAt(width * (isPortrait ? 0.1 : 0.62), height * 0.04, 330, 135),
    options.seed + 5,
  );
  return {
    light: air.light,
    backdrop,
    moving: [drift, ...glints(plan, view), ...fallOutdoors(plan)],
    foreground: null,
  };
}

function paintAir(context: Context2D, plan: SetPlan, air: Daylight): void {
  const { width, height, variant } = plan;
  const orb = { x: width * 0.2, y: height * (variant.time === 'evening' ? 0.26 : 0.12), size: 0.9 };
  const box = boxAt(0, 0, width, height);
  paintSky(context, air, {
    box,
    horizon: height * 0.6,
    orb,
    seed: plan.options.seed,
    isNight: variant.time === 'night',
  });
}

function rangesOf({ width, height, isPortrait, options, variant }: SetPlan, { air, shore }: View): Ridge[] {
  const size = height * (isPortrait ? 0.33 : 0.52);
  const common = { left: -bleed, right: width + bleed, base: shore, haze: air.haze };
  const snowier = variant.weather === 'snow' ? 0.25 : 0;
  return [
    {
      ...common,
      seed: options.seed + 2,
      height: size,
      pitch: isPortrait ? 330 : 400,
      colour: '#8fa6c8',
      fog: 0.75,
      snow: 0.5 + snowier,
    },
    {
      ...common,
      seed: options.seed + 9,
      height: size * 0.74,
      pitch: isPortrait ? 270 : 330,
      colour: '#6f8aab',
      fog: 0.6,
      snow: 0.3 + snowier,
    },
    { ...common, seed: options.seed + 16, height: size * 0.42, pitch: 210, colour: '#4f7a72', fog: 0.5, snow: snowier },
  ];
}

function paintRange(context: Context2D, plan: SetPlan, ridge: Ridge, air: Daylight): void {
  const dusk = air.ambientAlpha * 0.8;
  paintRidge(context, { ...ridge, colour: mixColours(ridge.colour, air.ambient, dusk) });
  layAmbient(context, air, boxAt(-bleed, 0, plan.width + 2 * bleed, plan.height), 0.55);
}

/** Forest along the lake's far shore. */
function paintFarShore(context: Context2D, plan: SetPlan, { air, shore }: View): void {
  const random = createRandom(plan.options.seed + 40);
  const isSnowy = plan.variant.weather === 'snow';
  for (const row of [0, 1]) {
    for (let x = -bleed; x < plan.width + bleed; x += 15 + 14 * random()) {
      const tall = (46 + 50 * random()) * (row === 0 ? 0.8 : 1);
      const colour = mixColours(row === 0 ? '#4f7d70' : '#2f6152', air.haze, row === 0 ? 0.4 : 0.2);
      paintPine(context, { x, foot: shore + 3 + row * 4, height: tall, colour, random, isSnowy });
    }
  }
  layAmbient(context, air, boxAt(-bleed, 0, plan.width + 2 * bleed, plan.height));
}

/** The lake: the sky's and the mountains' mirror image, darker and drawn out by ripples. */
function paintLake(
  context: Context2D,
  plan: SetPlan,
  { air, shore, meadow }: View,
  mirrored: readonly PlacedSurface[],
): void {
  const { width } = plan;
  const tall = meadow - shore + 60;
  context.save();
  context.beginPath();
  context.rect(0, shore, width, tall);
  context.clip();
  const skyEnd = air.sky.at(-1)?.[1] ?? air.haze;
  const skyTop = air.sky[1]?.[1] ?? air.haze;
  fillBox(
    context,
    boxAt(0, shore, width, tall),
    fallGradient(context, shore, shore + tall, [
      [0, shadeColour(mixColours(skyEnd, air.haze, 0.5), -0.06)],
      [1, shadeColour(skyTop, -0.1)],
    ]),
  );
  context.translate(0, shore * 2);
  context.scale(1, -1);
  context.globalAlpha = 0.62;
  for (const { box, picture } of mirrored) context.drawImage(picture.picture, box.x, box.y, box.width, box.height);
  context.restore();
  const random = createRandom(plan.options.seed + 55);
  for (let line = 0; line < 46; line += 1) {
    const share = random() ** 1.6;
    const [y, long] = [shore + share * tall, (30 + 240 * random()) * (0.4 + share)];
    fillBox(
      context,
      boxAt(random() * (width + 200) - 100, y, long, 1.5 + 3 * share),
      withAlpha('#ffffff', 0.05 + 0.09 * random()),
      2,
    );
  }
  fillBox(context, boxAt(0, shore - 2, width, 4), withAlpha(shadeColour(air.haze, 0.02), 0.3));
}

/** Firs at both sides and the meadow with flowers. */
function paintForeground(context: Context2D, plan: SetPlan, { air, meadow }: View): void {
  const { width, height, isPortrait } = plan;
  const random = createRandom(plan.options.seed + 77);
  const isSnowy = plan.variant.weather === 'snow';
  const grass = fallGradient(context, meadow - 30, height, [
    [0, isSnowy ? '#eef4f8' : '#8dbb62'],
    [0.4, isSnowy ? '#dce8f0' : '#5f9a4a'],
    [1, isSnowy ? '#c3d4e0' : '#3a7038'],
  ]);
  context.beginPath();
  context.moveTo(-bleed, height + bleed);
  context.lineTo(-bleed, meadow - 26);
  context.bezierCurveTo(width * 0.3, meadow + 34, width * 0.6, meadow - 6, width + bleed, meadow - 34);
  context.lineTo(width + bleed, height + bleed);
  context.closePath();
  context.fillStyle = grass;
  context.fill();
  if (!isSnowy) paintFlowers(context, plan, meadow, random);
  const firs = isPortrait
    ? [
        [0.02, 0.62],
        [0.12, 0.42],
        [0.97, 0.58],
        [0.88, 0.36],
      ]
    : [
        [0.01, 0.98],
        [0.085, 0.7],
        [0.15, 0.5],
        [0.995, 0.9],
        [0.93, 0.62],
        [0.87, 0.42],
      ];
  for (const [share = 0, size = 0] of firs) {
    const tall = size * (isPortrait ? 900 : 820);
    const foot = meadow + 10 + 46 * size;
    paintGlow(context, { x: width * share, y: foot, radiusX: tall * 0.2, radiusY: 18, colour: '#0c2018', alpha: 0.5 });
    paintPine(context, { x: width * share, foot, height: tall, colour: '#27604a', random, isSnowy });
  }
  layAmbient(context, air, boxAt(-bleed, 0, width + 2 * bleed, height + 2 * bleed));
}

const flowers = ['#fff3b0', '#ffffff', '#f2a5c0', '#b9a3f0', '#ffd166'] as const;

function paintFlowers(context: Context2D, { width, height }: SetPlan, meadow: number, random: () => number): void {
  for (let tuft = 0; tuft < 190; tuft += 1) {
    const depth = random();
    const [x, y] = [random() * (width + 2 * bleed) - bleed, meadow + 30 + depth * (height - meadow)];
    const size = 3 + 8 * depth;
    const colour = flowers[Math.floor(random() * flowers.length)] ?? flowers[0];
    if (random() < 0.5)
      paintGlow(context, { x, y, radiusX: size, radiusY: size * 0.8, colour, alpha: 0.95, core: 0.5 });
    else fillBox(context, boxAt(x, y - size * 2, size * 0.4, size * 2.6), 'rgba(190,225,120,0.5)', size * 0.2);
  }
}

function paintSunlight(context: Context2D, plan: SetPlan, { orb }: Daylight): void {
  if (orb.strength < 0.3) return;
  context.globalCompositeOperation = 'screen';
  const at = { x: plan.width * 0.18, y: plan.height * 0.2, radiusX: plan.width * 0.6, radiusY: plan.height * 0.6 };
  paintGlow(context, { ...at, colour: orb.glow, alpha: 0.24 * orb.strength });
}

/** Light that glitters on the lake, left and right of the presenter. */
function glints(plan: SetPlan, { shore, meadow }: View): MovingPart[] {
  const { width, isPortrait, variant } = plan;
  const wide = width * (isPortrait ? 0.24 : 0.17);
  const colour = variant.time === 'evening' ? '#ffd9a0' : '#ffffff';
  return [width * (isPortrait ? 0.04 : 0.2), width * (isPortrait ? 0.72 : 0.66)].map((x, side) => {
    const box = boxAt(x, shore + 20, wide, Math.min(150, meadow - shore - 30));
    const random = createRandom(plan.options.seed + 90 + side);
    const spots = Array.from({ length: 16 }, () => ({
      x: random(),
      y: random(),
      phase: random() * 6,
      long: 12 + 22 * random(),
    }));
    return {
      box,
      everyFrames: 4,
      draw: (context, timeMs) => {
        for (const spot of spots) {
          const alpha = 0.3 * Math.max(0, Math.sin(timeMs / 1100 + spot.phase));
          const at = { x: box.x + 36 + spot.x * (box.width - 72), y: box.y + 4 + spot.y * (box.height - 8) };
          paintGlow(context, { ...at, radiusX: spot.long, radiusY: 3, colour, alpha: Math.round(alpha * 50) / 50 });
        }
      },
    };
  });
}
