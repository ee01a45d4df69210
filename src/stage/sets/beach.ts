// A beach: the sea up to the horizon, foam that runs up the sand, a palm, a parasol, a sail far out.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { point } from '../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../drawing/paint.ts';
import { createRandom } from '../../kit/random.ts';
import type { Context2D } from '../../model/surface.ts';
import { beachMotion } from './beach-motion.ts';
import { cloudBank, driftingCloud, paintCloud } from './cloud.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { type Coast, shoreLine } from './nature/coast.ts';
import { type Daylight, daylightOf } from './nature/daylight.ts';
import { fallOutdoors, fallStep } from './nature/falling.ts';
import { layAmbient } from './nature/lay-ambient.ts';
import { paintPalm } from './nature/palm.ts';
import { paintSky } from './nature/sky.ts';
import { fillFace } from './room/solids.ts';
import { boxAt, fallGradient, fillBox } from './shapes.ts';
import type { SetPlan, StageSet } from './stage-set.ts';

const bleed = 60;

/** Builds the beach. */
export function createBeach(plan: SetPlan): StageSet {
  const { width, height, isPortrait, options } = plan;
  const air = daylightOf(plan.variant);
  const coast: Coast = {
    air,
    horizon: height * (isPortrait ? 0.43 : 0.46),
    shore: height * (isPortrait ? 0.66 : 0.73),
  };
  const boxes = isPortrait
    ? [boxAt(width * 0.5, height * 0.2, 420, 170)]
    : [boxAt(width * 0.7, height * 0.2, 430, 170), boxAt(width * 0.3, height * 0.28, 360, 130)];
  const clouds = [...cloudBank(plan), ...boxes].map((box, index) =>
    paintCloud(plan, box, { seed: options.seed + 31 + index, colours: air.cloud }),
  );
  const sea = paintLayer(plan, (context) => paintSea(context, plan, coast), { blur: 2.6 });
  const sand = paintLayer(plan, (context) => paintSand(context, plan, coast), { blur: 3.4 });
  const things = paintLayer(plan, (context) => paintThings(context, plan, coast), { blur: 3.8 });
  const backdrop = composeBackdrop(plan, [
    (context) => paintAir(context, plan, coast),
    ...clouds.map(layerStep),
    layerStep(sea),
    layerStep(sand),
    layerStep(things),
    fallStep(plan),
    (context) => paintSunlight(context, plan, air),
    vignetteStep(plan, 0.12),
  ]);
  const drift = driftingCloud(
    plan,
    boxAt(width * (isPortrait ? 0.46 : 0.56), height * 0.07, 340, 140),
    options.seed + 8,
  );
  const moving = [drift, ...beachMotion(plan, coast), ...fallOutdoors(plan)];
  return { light: air.light, backdrop, moving, foreground: null };
}

function paintAir(context: Context2D, plan: SetPlan, { air, horizon }: Coast): void {
  const { width, height, variant } = plan;
  const orb = { x: width * 0.72, y: variant.time === 'evening' ? horizon - 70 : height * 0.12, size: 0.9 };
  paintSky(context, air, {
    box: boxAt(0, 0, width, height),
    horizon,
    orb,
    seed: plan.options.seed,
    isNight: variant.time === 'night',
  });
}

function paintSea(context: Context2D, plan: SetPlan, { air, horizon, shore }: Coast): void {
  const { width, height } = plan;
  const dusk = Math.min(1, air.ambientAlpha * 1.1);
  const inAir = (colour: string): string => mixColours(colour, mixColours(air.ambient, air.haze, 0.35), dusk);
  paintHeadland(context, plan, { air, horizon, shore });
  const water = fallGradient(context, horizon, shore, [
    [0, mixColours(inAir('#2f86c4'), air.haze, 0.35)],
    [0.25, inAir('#2a8fce')],
    [0.65, inAir('#35b3cf')],
    [1, inAir('#9fe0d8')],
  ]);
  fillBox(context, boxAt(-bleed, horizon, width + 2 * bleed, height - horizon), water);
  const random = createRandom(plan.options.seed + 12);
  for (let line = 0; line < 130; line += 1) {
    const share = random() ** 1.5;
    const y = horizon + 3 + share * (shore - horizon);
    const long = (20 + 130 * random()) * (0.25 + share);
    const isLight = random() < 0.55;
    const colour = withAlpha(isLight ? shadeColour(air.haze, 0.04) : inAir('#1c6fa6'), 0.1 + 0.22 * random());
    fillBox(context, boxAt(random() * (width + 200) - 100, y, long, 1.5 + 4 * share), colour, 3);
  }
  fillBox(context, boxAt(-bleed, horizon - 1, width + 2 * bleed, 4), withAlpha(air.haze, 0.5));
  if (air.orb.strength < 0.3) return;
  context.save();
  context.globalCompositeOperation = 'screen';
  const path = { x: width * 0.72, y: (horizon + shore) / 2, radiusX: width * 0.13, radiusY: (shore - horizon) * 0.62 };
  paintGlow(context, { ...path, colour: air.orb.glow, alpha: 0.5 * air.orb.strength });
  context.restore();
}

/** Green hills far away on the right. */
function paintHeadland(context: Context2D, { width }: SetPlan, { air, horizon }: Coast): void {
  for (const [share, tall, colour] of [
    [0.58, 66, '#7fa8a8'],
    [0.74, 104, '#5f957f'],
  ] as const) {
    const tone = mixColours(mixColours(colour, air.ambient, air.ambientAlpha), air.haze, 0.35);
    context.beginPath();
    context.moveTo(width * share, horizon + 3);
    context.bezierCurveTo(
      width * (share + 0.06),
      horizon - tall * 0.5,
      width * (share + 0.1),
      horizon - tall,
      width * (share + 0.19),
      horizon - tall * 0.86,
    );
    context.bezierCurveTo(
      width * (share + 0.26),
      horizon - tall * 0.7,
      width * (share + 0.3),
      horizon - tall * 0.9,
      width * (share + 0.5),
      horizon - tall,
    );
    context.lineTo(width * (share + 0.5), horizon + 3);
    context.closePath();
    context.fillStyle = fallGradient(context, horizon - tall, horizon, [
      [0, tone],
      [1, mixColours(tone, air.haze, 0.5)],
    ]);
    context.fill();
  }
}

function paintSand(context: Context2D, plan: SetPlan, { air, shore }: Coast): void {
  const { width, height } = plan;
  const isSnowy = plan.variant.weather === 'snow';
  const dry = isSnowy ? '#eceff2' : '#f3dcae';
  const beach = (lift: number, phase: number, colours: readonly [string, string]) => {
    const line = shoreLine(plan, shore, lift, phase);
    fillFace(
      context,
      [...line, point(width * 1.06, height + bleed), point(-width * 0.06, height + bleed)],
      fallGradient(context, shore - lift, height, [
        [0, colours[0]],
        [1, colours[1]],
      ]),
    );
  };
  beach(18, 0.4, ['#f6fdfb', '#e7f3ee']);
  beach(4, 0.4, ['#bfa67c', '#d9bf8f']);
  beach(-34, 1.2, [mixColours('#d9bb86', dry, 0.3), dry]);
  beach(-64, 2, [shadeColour(dry, 0.01), shadeColour(dry, -0.09)]);
  const random = createRandom(plan.options.seed + 3);
  for (let dent = 0; dent < 120; dent += 1) {
    const depth = random();
    const at = { x: random() * width, y: shore + 90 + depth * (height - shore - 60) };
    const size = 14 + 40 * depth;
    paintGlow(context, { ...at, radiusX: size * 1.5, radiusY: size * 0.32, colour: '#a8834e', alpha: 0.22 });
    paintGlow(context, {
      x: at.x - size * 0.2,
      y: at.y - size * 0.22,
      radiusX: size * 1.3,
      radiusY: size * 0.2,
      colour: '#fff6dd',
      alpha: 0.4,
    });
  }
  layAmbient(context, air, boxAt(-bleed, 0, width + 2 * bleed, height + 2 * bleed));
}

/** The palm on the left, parasol and chair on the right. */
function paintThings(context: Context2D, plan: SetPlan, { air, shore }: Coast): void {
  const { width, height, isPortrait } = plan;
  const random = createRandom(plan.options.seed + 6);
  const foot = isPortrait ? { x: width * 0.03, y: height * 0.74 } : { x: width * 0.035, y: height * 0.9 };
  const crown = isPortrait ? { x: width * 0.17, y: height * 0.19 } : { x: width * 0.13, y: height * 0.2 };
  paintGlow(context, { x: foot.x + 120, y: foot.y + 10, radiusX: 260, radiusY: 26, colour: '#6b4f2a', alpha: 0.5 });
  paintPalm(context, { foot, crown, size: isPortrait ? 0.95 : 1, random });
  paintParasol(context, width * (isPortrait ? 0.87 : 0.86), shore + (isPortrait ? 110 : 110), isPortrait ? 0.92 : 1);
  layAmbient(context, air, boxAt(-bleed - 300, -300, width + 800, height + 800));
}

const stripes = ['#e2574c', '#fdf6ea', '#e2574c', '#fdf6ea', '#e2574c', '#fdf6ea'] as const;

/** A striped parasol with a lounger in its shade; its pole's foot. */
function paintParasol(context: Context2D, x: number, foot: number, size: number): void {
  const m = (units: number): number => units * size;
  paintGlow(context, { x: x + m(30), y: foot + m(6), radiusX: m(260), radiusY: m(34), colour: '#5f4526', alpha: 0.55 });
  const wood = '#b88552';
  for (const leg of [-150, 70])
    fillBox(context, boxAt(x + m(leg), foot - m(44), m(12), m(48)), shadeColour(wood, -0.1));
  fillBox(context, boxAt(x - m(170), foot - m(54), m(270), m(16)), wood, m(6));
  fillBox(context, boxAt(x - m(166), foot - m(66), m(262), m(16)), '#f4efe4', m(8));
  context.save();
  context.translate(x - m(160), foot - m(56));
  context.rotate(0.62);
  fillBox(context, boxAt(-m(14), -m(126), m(18), m(130)), '#f4efe4', m(8));
  context.restore();
  context.save();
  context.translate(x, foot);
  context.rotate(0.1);
  fillBox(context, boxAt(-m(5), -m(370), m(10), m(374)), '#efe6d6', 4);
  const [half, top, rim] = [m(220), -m(410), -m(270)];
  stripes.forEach((colour, index) => {
    const [from, to] = [index / stripes.length, (index + 1) / stripes.length];
    const at = (share: number): number => -half + 2 * half * share;
    context.beginPath();
    context.moveTo(0, top);
    context.quadraticCurveTo(at(from) * 0.86, top + m(26), at(from), rim);
    context.quadraticCurveTo((at(from) + at(to)) / 2, rim + m(16), at(to), rim);
    context.quadraticCurveTo(at(to) * 0.86, top + m(26), 0, top);
    context.closePath();
    context.fillStyle = linearGradient(context, point(-half, top), point(half, rim), [
      [0, shadeColour(colour, 0.05)],
      [1, shadeColour(colour, -0.12)],
    ]);
    context.fill();
  });
  context.restore();
}

function paintSunlight(context: Context2D, plan: SetPlan, { orb }: Daylight): void {
  if (orb.strength < 0.3) return;
  context.globalCompositeOperation = 'screen';
  const at = { x: plan.width * 0.72, y: plan.height * 0.2, radiusX: plan.width * 0.5, radiusY: plan.height * 0.5 };
  paintGlow(context, { ...at, colour: orb.glow, alpha: 0.24 * orb.strength });
}
