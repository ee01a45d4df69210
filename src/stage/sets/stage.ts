// A stage: a wide wall of light behind the speaker, trusses of lamps with their beams, a floor that mirrors all of it.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, point } from '../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../drawing/paint.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { composeBackdrop, drawLayer, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { createRoomCamera, type RoomCamera } from './room/room-camera.ts';
import { fillFace, paintShine, paintSolid } from './room/solids.ts';
import { boxAt, crossGradient, fallGradient, fillBox, fillCircle } from './shapes.ts';
import type { MovingPart, SetPlan, StageSet } from './stage-set.ts';
import { backdropColours } from './tint.ts';

const back = 7;
/** Height of the wall of light above the floor, and of the trusses. */
const wallFoot = 0.42;
const trussY = 4.3;

interface Hall {
  readonly camera: RoomCamera;
  readonly light: string;
  readonly deep: string;
  readonly dark: string;
  readonly screen: Box;
  /** How much of the house lights is on. */
  readonly house: number;
}

/** Builds the stage. */
export function createStage(plan: SetPlan): StageSet {
  const hall = hallOf(plan);
  const room = paintLayer(plan, (context) => paintHall(context, plan, hall), { blur: 4 });
  const beams = paintLayer(plan, (context) => paintBeams(context, plan, hall), { blur: 9 });
  const backdrop = composeBackdrop(plan, [
    layerStep(room),
    (context) => {
      context.globalCompositeOperation = 'screen';
      drawLayer(context, beams);
    },
    (context) => paintGlare(context, plan, hall),
    vignetteStep(plan, 0.34),
  ]);
  const light = {
    ...{ x: -1, rim: shadeColour(hall.light, 0.16), rimAlpha: 1, specular: 1 },
    veil: { colour: mixColours(hall.deep, '#060a28', 0.5), alpha: 0.2 },
  };
  return { light, backdrop, moving: sparks(hall), foreground: null };
}

function hallOf(plan: SetPlan): Hall {
  const camera = createRoomCamera(plan);
  const [light, deep] = backdropColours(plan);
  const half = plan.isPortrait ? 1.9 : 3.15;
  const screen = camera.front(-half, wallFoot, 2 * half, plan.isPortrait ? 3.6 : 2.86, back);
  const house = { day: 0.16, evening: 0.07, night: 0 }[plan.variant.time];
  return { camera, light, deep, dark: mixColours('#060814', deep, 0.16 + house), screen, house };
}

function paintHall(context: Context2D, plan: SetPlan, hall: Hall): void {
  const { width, height } = plan;
  const drape = crossGradient(context, 0, width, [
    [0, hall.dark],
    [0.5, mixColours(hall.dark, hall.deep, 0.4)],
    [1, hall.dark],
  ]);
  fillBox(context, boxAt(-60, -60, width + 120, height + 120), drape);
  paintDrapes(context, plan, hall);
  paintScreen(context, plan, hall);
  paintFloor(context, plan, hall);
  paintTruss(context, plan, hall);
  paintTowers(context, plan, hall);
}

/** Folds of the black curtain around the wall of light. */
function paintDrapes(context: Context2D, { width, height }: SetPlan, hall: Hall): void {
  const pitch = 46;
  for (let x = -60; x < width + 60; x += pitch) {
    const fold = crossGradient(context, x, x + pitch, [
      [0, 'rgba(0,0,0,0.3)'],
      [0.4, withAlpha(hall.light, 0.06 + hall.house * 0.4)],
      [1, 'rgba(0,0,0,0.3)'],
    ]);
    fillBox(context, boxAt(x, -60, pitch, height), fold);
  }
}

/** The picture on the wall: broad waves in the style's colours. */
function paintScreen(context: Context2D, plan: SetPlan, { screen, light, deep }: Hall): void {
  const { x, y, width, height } = screen;
  paintGlow(context, {
    x: x + width / 2,
    y: y + height / 2,
    radiusX: width * 0.74,
    radiusY: height * 0.9,
    colour: light,
    alpha: 0.5,
    core: 0.3,
  });
  fillBox(context, boxAt(x - 10, y - 10, width + 20, height + 20), '#05060c', 8);
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  fillBox(
    context,
    screen,
    linearGradient(context, point(x, y), point(x + width, y + height), [
      [0, shadeColour(deep, 0.08)],
      [0.5, mixColours(light, deep, 0.3)],
      [1, shadeColour(deep, 0.02, 1.1, 0.5)],
    ]),
  );
  paintWaves(context, plan, screen, light);
  const seam = 'rgba(2,4,14,0.26)';
  for (let column = 1; column < 8; column += 1) fillBox(context, boxAt(x + (width * column) / 8, y, 2, height), seam);
  for (let row = 1; row < 4; row += 1) fillBox(context, boxAt(x, y + (height * row) / 4, width, 2), seam);
  context.restore();
}

function paintWaves(context: Context2D, { random }: SetPlan, { x, y, width, height }: Box, light: string): void {
  for (let wave = 0; wave < 5; wave += 1) {
    const level = y + height * (0.36 + 0.13 * wave);
    const [swing, phase] = [height * (0.1 + 0.05 * random()), random() * 6];
    const edge = [-0.05, 0.12, 0.3, 0.48, 0.66, 0.84, 1.05].map((share) =>
      point(x + width * share, level - height * 0.1 * share + swing * Math.sin(phase + share * 5)),
    );
    const foot = { y: y + height * 1.3, corner: true };
    const outline = [...edge, { ...foot, x: x + width * 1.1 }, { ...foot, x: x - width * 0.1 }];
    const colour = shadeColour(light, 0.1, 1.1, -0.5 + 0.28 * wave);
    const paint = linearGradient(context, point(x, level - swing), point(x + width * 0.4, level + height * 0.5), [
      [0, withAlpha(colour, 0.46)],
      [1, withAlpha(colour, 0)],
    ]);
    fillCurve(context, outline, paint);
  }
}

/** The stage's boards, its lit edge, and the wall's reflection in them. */
function paintFloor(context: Context2D, plan: SetPlan, { camera, screen, light, dark }: Hall): void {
  const { width, height } = plan;
  const far = camera.at(0, 0, back).y;
  const floor = fallGradient(context, far, height, [
    [0, mixColours(dark, light, 0.34)],
    [0.35, mixColours(dark, light, 0.14)],
    [1, shadeColour(dark, -0.03)],
  ]);
  fillBox(context, boxAt(-60, far, width + 120, height - far + 60), floor);
  const mirror = {
    x: screen.x + screen.width / 2,
    y: far + 10,
    radiusX: screen.width * 0.56,
    radiusY: (height - far) * 0.6,
  };
  context.save();
  context.globalCompositeOperation = 'screen';
  paintGlow(context, { ...mirror, colour: light, alpha: 0.42 });
  context.restore();
  const plinth = camera.front(-9, 0, 18, wallFoot, back);
  fillBox(
    context,
    plinth,
    fallGradient(context, plinth.y, plinth.y + plinth.height, [
      [0, shadeColour(dark, 0.07)],
      [1, shadeColour(dark, -0.02)],
    ]),
  );
  fillBox(context, boxAt(-60, plinth.y + plinth.height - 5, width + 120, 6), shadeColour(light, 0.2));
  const glow = { x: width / 2, y: plinth.y + plinth.height, radiusX: width * 0.6, radiusY: 46 };
  paintGlow(context, { ...glow, colour: light, alpha: 0.7 });
  for (let line = 1; line < 12; line += 1) {
    const at = camera.at(0, 0, back / (1 + 0.28 * line)).y;
    fillBox(context, boxAt(-60, at, width + 120, 2), 'rgba(0,0,0,0.22)');
  }
}

/** The truss over the stage, with lamps hanging from it. */
function paintTruss(context: Context2D, plan: SetPlan, { camera, light }: Hall): void {
  const z = 5.4;
  const [top, foot] = [camera.at(0, trussY, z).y, camera.at(0, trussY - 0.34, z).y];
  const y = Math.max(plan.isPortrait ? 40 : 14, top);
  const tall = foot - top;
  context.strokeStyle = '#39415c';
  context.lineWidth = 6;
  context.beginPath();
  for (let x = -60; x < plan.width + 60; x += tall) {
    context.moveTo(x, y + tall);
    context.lineTo(x + tall / 2, y);
    context.lineTo(x + tall, y + tall);
  }
  context.stroke();
  for (const bar of [y, y + tall]) fillBox(context, boxAt(-60, bar - 5, plan.width + 120, 10), '#4b5575');
  for (const x of lampXs(plan)) {
    fillBox(context, boxAt(x - 22, y + tall, 44, 42), '#1a1f30', 8);
    fillCircle(context, x, y + tall + 44, 17, shadeColour(light, 0.28));
    paintGlow(context, { x, y: y + tall + 44, radiusX: 66, radiusY: 66, colour: shadeColour(light, 0.2), alpha: 0.8 });
  }
}

const lampXs = ({ width, isPortrait }: SetPlan): readonly number[] =>
  (isPortrait ? [0.12, 0.37, 0.63, 0.88] : [0.06, 0.23, 0.4, 0.6, 0.77, 0.94]).map((share) => share * width);

/** Towers of loudspeakers at both sides. */
function paintTowers(context: Context2D, plan: SetPlan, { camera, dark }: Hall): void {
  const z = 5.6;
  const edge = camera.reach(z);
  const width = 0.52;
  for (const x of plan.isPortrait ? [-edge + 0.02, edge - 0.4] : [-edge + 0.1, edge - width - 0.1]) {
    for (let box = 0; box < 5; box += 1) {
      const y = 0.3 + box * 0.46;
      paintSolid(context, camera, {
        x,
        y,
        z,
        width,
        height: 0.44,
        depth: 0.5,
        colour: shadeColour(dark, 0.05),
        radius: 0.02,
      });
      const cone = camera.spot(x + width / 2, y + 0.22, z);
      fillCircle(context, cone.x, cone.y, 0.15 * cone.unit, '#0b0e18');
      fillCircle(context, cone.x, cone.y, 0.07 * cone.unit, '#20263a');
    }
  }
}

/** Beams that fall from the truss through the haze. */
function paintBeams(context: Context2D, plan: SetPlan, { light }: Hall): void {
  const { width, height } = plan;
  lampXs(plan).forEach((x, index) => {
    const target = width * 0.5 + (x - width * 0.5) * 0.5 + (index % 2 === 0 ? 70 : -70);
    const spread = width * 0.07;
    const colour = shadeColour(light, 0.14, 1, index % 2 === 0 ? -0.3 : 0.35);
    const paint = linearGradient(context, point(x, 40), point(target, height * 0.95), [
      [0, withAlpha(colour, 0.5)],
      [0.5, withAlpha(colour, 0.16)],
      [1, withAlpha(colour, 0)],
    ]);
    fillFace(
      context,
      [point(x - 12, 60), point(x + 12, 60), point(target + spread, height), point(target - spread, height)],
      paint,
    );
  });
}

/** Haze in the light, and a bright pool behind the speaker. */
function paintGlare(context: Context2D, plan: SetPlan, { light }: Hall): void {
  const radius = Math.min(plan.width, plan.height) * 0.66;
  paintShine(context, { x: plan.presenterX, y: plan.height * 0.42, radius, colour: light, alpha: 0.3 });
  context.globalCompositeOperation = 'screen';
  const haze = { x: plan.width / 2, y: plan.height * 0.86, radiusX: plan.width * 0.7, radiusY: plan.height * 0.16 };
  paintGlow(context, { ...haze, colour: light, alpha: 0.16 });
}

/** Discs of light that rise slowly over the wall. */
function sparks({ screen, light }: Hall): MovingPart[] {
  const size = { width: screen.width * 0.18, height: screen.height * 0.68 };
  return [screen.x + screen.width * 0.06, screen.x + screen.width * 0.74].map((x, side) => {
    const box = boxAt(x, screen.y + screen.height * 0.14, size.width, size.height);
    return {
      box,
      everyFrames: 5,
      draw: (context, timeMs) => {
        for (let spark = 0; spark < 5; spark += 1) {
          const share = (timeMs / 26_000 + spark / 5 + side * 0.1) % 1;
          const radius = 9 + 5 * (spark % 3);
          const at = {
            x: box.x + box.width * (0.5 + 0.36 * Math.sin(spark * 2.7 + share * 2)),
            y: box.y + box.height * (0.94 - 0.88 * share),
          };
          const alpha = 0.32 * Math.sin(Math.PI * share);
          paintGlow(context, {
            ...at,
            radiusX: radius,
            radiusY: radius,
            colour: shadeColour(light, 0.24),
            alpha,
            core: 0.5,
          });
        }
      },
    };
  });
}
