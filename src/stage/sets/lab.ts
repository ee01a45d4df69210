// A laboratory: glazed cupboards of reagents, a bench with microscope and glassware, a fume hood, a bench before the presenter.
import { shadeColour } from '../../drawing/colour.ts';
import { paintGlow } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import { createCounter } from './counter.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { haloStep, indoorLight, indoorStep } from './room/indoor-light.ts';
import { createRoomCamera, type RoomCamera, type Spot } from './room/room-camera.ts';
import { paintShell, type Shell } from './room/shell.ts';
import { paintCeilingPanels } from './room/side-windows.ts';
import { paintShine, paintSolid } from './room/solids.ts';
import { boxAt, crossGradient, fallGradient, fillBox } from './shapes.ts';
import type { MovingPart, PlacedSurface, SetPlan, StageSet } from './stage-set.ts';
import { paintMonitor } from './things/furniture.ts';
import { paintBeaker, paintFlask, paintMicroscope, paintTubes } from './things/glassware.ts';
import { tintWall } from './tint.ts';

const back = 4.8;
const height = 2.9;
const benchHeight = 0.92;
const benchZ = 4.1;
const liquids = ['#3fb6c9', '#7cc36a', '#e8a93f', '#d9608a', '#7d6fd6', '#3f8fe0'] as const;

interface Lab {
  readonly camera: RoomCamera;
  readonly half: number;
  readonly hood: number;
  /** Middles of the cupboards on the wall. */
  readonly cupboards: readonly number[];
}

/** Builds the laboratory. */
export function createLab(plan: SetPlan): StageSet {
  const camera = createRoomCamera(plan, 1.46);
  const lab: Lab = plan.isPortrait
    ? { camera, half: 1.7, hood: -0.78, cupboards: [0.84] }
    : { camera, half: 2.9, hood: -1.6, cupboards: [-0.28, 0.86, 1.98] };
  const room = paintLayer(plan, (context) => paintRoom(context, plan, lab), { blur: 4.2 });
  const hood = camera.spot(lab.hood, 1.5, benchZ);
  const backdrop = composeBackdrop(plan, [
    layerStep(room),
    indoorStep(plan, [{ x: hood.x, y: hood.y, radius: 300, colour: '#a8e4f4' }]),
    haloStep(plan, '#f2fbff', 0.16),
    vignetteStep(plan, 0.2),
  ]);
  const light = { ...indoorLight(plan, '#dff4ff'), rim: '#dff4ff' };
  return { light, backdrop, moving: [bubbles(camera, lab), pulse(camera, lab)], foreground: createBench(plan) };
}

function paintRoom(context: Context2D, plan: SetPlan, lab: Lab): void {
  const { camera, half } = lab;
  const shell: Shell = {
    ...{ left: -half, right: half, height, back, seed: plan.options.seed },
    wall: tintWall(plan, '#d3e2e6', 0.7),
    ceiling: '#f4f8f9',
    floor: { kind: 'tiles', colour: '#b9c6cb', gloss: 0.4 },
    skirting: '#8fa5ad',
  };
  paintShell(context, camera, shell);
  paintCeilingPanels(context, camera, { y: height, columns: [-half * 0.5, half * 0.5], rows: [2.2, 3.5], size: 0.9 });
  paintSplash(context, camera, half);
  for (const x of lab.cupboards) paintCupboard(context, plan, camera, x);
  paintBackBench(context, camera, half);
  paintHood(context, camera, lab.hood);
  paintInstruments(context, camera, lab);
}

/** A band of pale tiles over the bench. */
function paintSplash(context: Context2D, camera: RoomCamera, half: number): void {
  const band = camera.front(-half, benchHeight, 2 * half, 0.46, back);
  fillBox(
    context,
    band,
    fallGradient(context, band.y, band.y + band.height, [
      [0, '#f7fbfc'],
      [1, '#dbe8ec'],
    ]),
  );
  for (let x = -half; x < half; x += 0.3) {
    const joint = camera.front(x, benchHeight, 0.012, 0.46, back);
    fillBox(context, joint, 'rgba(120,150,160,0.35)');
  }
}

const cupboardWidth = 1.02;

/** A wall cupboard with glass doors and two rows of bottles in it. */
function paintCupboard(context: Context2D, plan: SetPlan, camera: RoomCamera, middle: number): void {
  const [x, y, tall, z] = [middle - cupboardWidth / 2, 1.54, 0.86, back - 0.34];
  const shadow = camera.front(x + 0.05, y - 0.14, cupboardWidth, 0.16, back);
  fillBox(
    context,
    shadow,
    fallGradient(context, shadow.y, shadow.y + shadow.height, [
      [0, 'rgba(20,40,50,0.3)'],
      [1, 'rgba(20,40,50,0)'],
    ]),
  );
  paintSolid(context, camera, {
    x,
    y,
    z,
    width: cupboardWidth,
    height: tall,
    depth: 0.33,
    colour: '#f3f7f8',
    radius: 0.02,
  });
  const inside = camera.front(x + 0.05, y + 0.05, cupboardWidth - 0.1, tall - 0.1, z);
  fillBox(
    context,
    inside,
    fallGradient(context, inside.y, inside.y + inside.height, [
      [0, '#8fb0ba'],
      [1, '#b9d2d9'],
    ]),
    4,
  );
  for (const level of [0.06, 0.44]) {
    for (let bottle = 0; bottle < 7; bottle += 1) {
      const tallness = 0.16 + 0.12 * plan.random();
      const colour = liquids[Math.floor(plan.random() * liquids.length)] ?? liquids[0];
      paintBottle(
        context,
        camera.spot(x + 0.12 + bottle * 0.13, y + level, z),
        tallness,
        bottle % 3 === 0 ? '#8a5a34' : colour,
      );
    }
    fillBox(context, camera.front(x + 0.05, y + level - 0.02, cupboardWidth - 0.1, 0.02, z), '#e6eef0');
  }
  for (const door of [0, 1]) {
    const glass = camera.front(
      x + 0.05 + (door * (cupboardWidth - 0.1)) / 2,
      y + 0.05,
      (cupboardWidth - 0.1) / 2,
      tall - 0.1,
      z,
    );
    fillBox(
      context,
      glass,
      crossGradient(context, glass.x, glass.x + glass.width, [
        [0, 'rgba(255,255,255,0.34)'],
        [0.4, 'rgba(255,255,255,0.06)'],
        [1, 'rgba(255,255,255,0.16)'],
      ]),
    );
    context.strokeStyle = '#c3d2d8';
    context.lineWidth = 4;
    context.strokeRect(glass.x, glass.y, glass.width, glass.height);
  }
}

function paintBottle(context: Context2D, { x, y, unit }: Spot, tall: number, colour: string): void {
  const [width, height] = [0.085 * unit, tall * unit];
  const round = crossGradient(context, x - width / 2, x + width / 2, [
    [0, shadeColour(colour, 0.08)],
    [0.4, colour],
    [1, shadeColour(colour, -0.14)],
  ]);
  fillBox(context, boxAt(x - width / 2, y - height * 0.74, width, height * 0.74), round, [8, 8, 3, 3]);
  fillBox(context, boxAt(x - width * 0.2, y - height, width * 0.4, height * 0.3), round, 2);
  fillBox(context, boxAt(x - width * 0.26, y - height, width * 0.52, height * 0.12), '#2f3b44', 2);
  fillBox(context, boxAt(x - width * 0.4, y - height * 0.5, width * 0.8, height * 0.28), 'rgba(255,255,255,0.85)', 2);
}

function paintBackBench(context: Context2D, camera: RoomCamera, half: number): void {
  const top = { x: -half, y: benchHeight - 0.05, z: benchZ, width: 2 * half, height: 0.05, depth: back - benchZ };
  paintSolid(context, camera, {
    x: -half,
    z: benchZ + 0.04,
    width: 2 * half,
    height: benchHeight - 0.05,
    depth: 0.5,
    colour: '#e9eff1',
  });
  for (let x = -half; x < half; x += 0.58) {
    for (const [y, tall] of [
      [0.08, 0.48],
      [0.6, 0.2],
    ] as const) {
      const door = camera.front(x + 0.02, y, 0.54, tall, benchZ + 0.04);
      fillBox(context, door, 'rgba(120,160,172,0.24)', 5);
      fillBox(context, boxAt(door.x + door.width * 0.34, door.y + 10, door.width * 0.32, 7), '#8fa5ad', 4);
    }
  }
  paintSolid(context, camera, { ...top, colour: '#46545d' });
}

/** The fume hood: a lit cabinet with a glass sash. */
function paintHood(context: Context2D, camera: RoomCamera, middle: number): void {
  const width = 1.3;
  const x = middle - width / 2;
  paintSolid(context, camera, {
    x,
    y: benchHeight,
    z: benchZ + 0.1,
    width,
    height: 1.5,
    depth: 0.5,
    colour: '#e3ebee',
    radius: 0.02,
  });
  const inside = camera.front(x + 0.08, benchHeight, width - 0.16, 1.08, benchZ + 0.1);
  fillBox(
    context,
    inside,
    fallGradient(context, inside.y, inside.y + inside.height, [
      [0, '#d8f3fa'],
      [0.4, '#a9d4df'],
      [1, '#6f9aa7'],
    ]),
    4,
  );
  const unit = camera.spot(0, 0, benchZ + 0.3).unit;
  const foot = camera.at(0, benchHeight, benchZ + 0.3).y;
  const at = (metres: number): number => camera.at(middle + metres, 0, benchZ + 0.3).x;
  paintFlask(context, { x: at(-0.34), foot, height: 0.34 * unit, liquid: '#3fb6c9' });
  paintBeaker(context, { x: at(0), foot, height: 0.22 * unit, liquid: '#e8a93f' });
  paintTubes(context, at(0.16), foot, 0.22 * unit, ['#d9608a', '#7cc36a', '#3f8fe0', '#e8a93f']);
  const sash = camera.front(x + 0.08, benchHeight + 0.6, width - 0.16, 0.48, benchZ + 0.1);
  fillBox(context, sash, 'rgba(255,255,255,0.26)');
  fillBox(context, { ...sash, y: sash.y + sash.height - 10, height: 12 }, '#b3c3ca', 4);
  const panel = camera.front(x + width * 0.66, benchHeight + 1.2, 0.3, 0.16, benchZ + 0.1);
  fillBox(context, panel, '#26343d', 4);
  fillBox(context, boxAt(panel.x + 8, panel.y + 8, panel.width * 0.5, panel.height - 16), '#59e0b0', 3);
}

/** Places on the back bench, by share of its half width. */
const instruments = { microscope: 0.34, screen: 0.62, flask: 0.84 } as const;

function paintInstruments(context: Context2D, camera: RoomCamera, { half }: Lab): void {
  const z = benchZ + 0.2;
  const spot = (share: number) => camera.spot(share * half, benchHeight, z);
  const { unit, y } = spot(0);
  paintMicroscope(context, spot(instruments.microscope).x, y, 0.42 * unit);
  paintMonitor(context, spot(instruments.screen), { width: 0.5, screen: ['#12384a', '#1f6f86'] });
  paintFlask(context, { x: spot(instruments.flask).x, foot: y, height: 0.36 * unit, liquid: '#7cc36a' });
  paintBeaker(context, { x: spot(instruments.flask).x + 0.26 * unit, foot: y, height: 0.2 * unit, liquid: '#d9608a' });
}

/** Bubbles that rise in the hood's flask. */
function bubbles(camera: RoomCamera, { hood }: Lab): MovingPart {
  const spot = camera.spot(hood - 0.34, benchHeight, benchZ + 0.3);
  const [wide, tall] = [0.12 * spot.unit, 0.16 * spot.unit];
  const box = boxAt(spot.x - wide, spot.y - tall, 2 * wide, tall);
  return {
    box,
    draw: (context, timeMs) => {
      for (let bubble = 0; bubble < 6; bubble += 1) {
        const share = (timeMs / 4600 + bubble / 6) % 1;
        const x = spot.x + wide * 0.6 * Math.sin(bubble * 2.4 + share * 2);
        const y = spot.y - tall * (0.12 + 0.76 * share);
        const alpha = 0.55 * Math.sin(Math.PI * share);
        paintGlow(context, { x, y, radiusX: 6, radiusY: 6, colour: '#eaffff', alpha, core: 0.3 });
      }
    },
  };
}

/** A point of light runs along the curve on the screen. */
function pulse(camera: RoomCamera, { half }: Lab): MovingPart {
  const spot = camera.spot(instruments.screen * half, benchHeight + 0.27, benchZ + 0.2);
  const [wide, tall] = [0.2 * spot.unit, 0.1 * spot.unit];
  return {
    box: boxAt(spot.x - wide, spot.y - tall, 2 * wide, 2 * tall),
    draw: (context, timeMs) => {
      const share = (timeMs / 7400) % 1;
      const x = spot.x + wide * 0.8 * (2 * share - 1);
      const y = spot.y + tall * 0.4 * Math.sin(share * 14);
      const radius = tall * 0.5;
      paintShine(context, { x, y, radius, colour: '#6ff0d0', alpha: 0.6 * Math.sin(Math.PI * share) });
    },
  };
}

function createBench(plan: SetPlan): PlacedSurface {
  const { width, isPortrait } = plan;
  return createCounter(plan, {
    ...{ top: '#5b6a73', front: '#dfe8eb', material: 'smooth', panel: isPortrait ? 270 : 320 },
    things: (context, foot) => {
      const size = isPortrait ? 150 : 138;
      const at = (portrait: number, landscape: number): number => width * (isPortrait ? portrait : landscape);
      paintBeaker(context, { x: at(0.12, 0.07), foot: foot + 6, height: size * 0.62, liquid: '#e8a93f' });
      paintTubes(context, at(0.68, 0.77), foot + 4, size * 0.78, [
        '#d9608a',
        '#7cc36a',
        '#3f8fe0',
        '#e8a93f',
        '#7d6fd6',
      ]);
      paintFlask(context, { x: at(0.88, 0.93), foot, height: size, liquid: '#3fb6c9' });
    },
  });
}
