// A hospital room: a bed with monitor and drip, a window with blinds, a curtain, a cabinet with a basin.
import { shadeColour } from '../../drawing/colour.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { daylightStep, haloStep, indoorLight, indoorStep } from './room/indoor-light.ts';
import { createRoomCamera, type RoomCamera } from './room/room-camera.ts';
import { paintShell, type Shell } from './room/shell.ts';
import { paintCeilingPanels } from './room/side-windows.ts';
import { paintFootShadow, paintShine, paintSolid } from './room/solids.ts';
import { fallBehind, paintWindow, type WindowLook } from './room/window.ts';
import { boxAt, crossGradient, fallGradient, fillBox, fillCircle } from './shapes.ts';
import type { MovingPart, SetPlan, StageSet } from './stage-set.ts';
import { heartLane, paintBed, paintBodyChart, paintDrip, paintHeartMonitor } from './things/medical.ts';
import { paintPlant } from './things/plants.ts';
import { tintWall } from './tint.ts';

/** Where things stand, in metres from the middle. */
interface Places {
  readonly half: number;
  readonly window: readonly [x: number, y: number, width: number, height: number];
  readonly cabinet: readonly [x: number, width: number];
  readonly chart: readonly [x: number, y: number, width: number, height: number];
  readonly bed: number;
  readonly monitor: readonly [x: number, y: number];
  readonly drip: number;
  readonly curtain: readonly [x: number, width: number];
}

const landscape: Places = {
  half: 2.75,
  window: [-2.3, 1.04, 1.36, 1.2],
  cabinet: [-2.5, 1.55],
  chart: [-0.78, 1.3, 0.52, 0.82],
  bed: 0.36,
  monitor: [0.92, 1.72],
  drip: 2.34,
  curtain: [1.66, 0.5],
};
const portrait: Places = {
  half: 1.6,
  window: [-1.38, 1.1, 0.9, 1.2],
  cabinet: [-1.55, 1.1],
  chart: [0.9, 1.42, 0.42, 0.66],
  bed: 0.24,
  monitor: [0.56, 1.72],
  drip: 0.2,
  curtain: [1.3, 0.3],
};

const back = 5;
const height = 2.8;

interface Ward {
  readonly camera: RoomCamera;
  readonly places: Places;
  readonly window: WindowLook;
}

/** Builds the hospital room. */
export function createHospital(plan: SetPlan): StageSet {
  const camera = createRoomCamera(plan, 1.46);
  const places = plan.isPortrait ? portrait : landscape;
  const [x, y, width, tall] = places.window;
  const box = camera.front(x, y, width, tall, back);
  const horizon = box.y + box.height * 0.66;
  const window: WindowLook = {
    box,
    columns: 2,
    rows: 1,
    frame: '#f5f9fa',
    bar: 13,
    view: 'town',
    horizon,
    hasSill: true,
  };
  const room = paintLayer(plan, (context) => paintRoom(context, plan, { camera, places, window }), { blur: 4 });
  const lamp = camera.spot(places.bed + 1.2, 1.5, back);
  const backdrop = composeBackdrop(plan, [
    layerStep(room),
    indoorStep(plan, [{ x: lamp.x, y: lamp.y, radius: 300, colour: '#ffdba8' }]),
    daylightStep(plan, { x: box.x + box.width / 2, y: box.y + box.height / 2, reach: 760 }),
    haloStep(plan, '#f4fdff', 0.16),
    vignetteStep(plan, 0.16),
  ]);
  const moving = [...fallBehind(plan, window), heartbeat(camera, places)];
  return { light: indoorLight(plan, '#eafaff'), backdrop, moving, foreground: null };
}

function paintRoom(context: Context2D, plan: SetPlan, { camera, places, window }: Ward): void {
  const { half } = places;
  const wall = tintWall(plan, '#d9ebe8', 0.8);
  const shell: Shell = {
    ...{ left: -half, right: half, height, back, wall, seed: plan.options.seed },
    ceiling: '#f8fbfb',
    floor: { kind: 'smooth', colour: '#b7cfcf', gloss: 0.46 },
    skirting: '#8fb9b7',
  };
  paintShell(context, camera, shell);
  const lower = camera.front(-half, 0.1, 2 * half, 0.86, back);
  fillBox(
    context,
    lower,
    crossGradient(context, lower.x, lower.x + lower.width, [
      [0, tintWall(plan, '#9ccac7', 0.8)],
      [1, shadeColour(tintWall(plan, '#9ccac7', 0.8), -0.06)],
    ]),
  );
  const rail = camera.front(-half, 0.94, 2 * half, 0.07, back);
  fillBox(
    context,
    rail,
    fallGradient(context, rail.y, rail.y + rail.height, [
      [0, '#fbf3e4'],
      [1, '#c9a878'],
    ]),
  );
  paintCeilingPanels(context, camera, { y: height, columns: [-half * 0.45, half * 0.45], rows: [2.5, 3.8], size: 0.8 });
  paintWindow(context, plan, window);
  paintBlinds(context, window.box);
  const [x, y, width, tall] = places.chart;
  paintBodyChart(context, camera.front(x, y, width, tall, back));
  paintHeadPanel(context, camera, places.bed);
  paintCabinet(context, plan, camera, places.cabinet);
  const [monitorX, monitorY] = places.monitor;
  paintHeartMonitor(context, camera.spot(monitorX, monitorY, back - 0.2), 0.56);
  paintBed(context, camera, { x: places.bed, z: 4 });
  paintFootShadow(context, camera, { x: places.drip - 0.2, z: 4.1, width: 0.4, depth: 0.3 }, 0.3);
  paintDrip(context, camera.spot(places.drip, 0, 4.2));
  paintCurtain(context, plan, camera, places);
}

function paintBlinds(context: Context2D, box: Box): void {
  for (let y = box.y + 10; y < box.y + box.height * 0.42; y += 17) {
    fillBox(
      context,
      boxAt(box.x + 6, y, box.width - 12, 11),
      fallGradient(context, y, y + 11, [
        [0, '#ffffff'],
        [1, '#c9d9dc'],
      ]),
      2,
    );
  }
}

/** The panel over the bed's head with its light and sockets. */
function paintHeadPanel(context: Context2D, camera: RoomCamera, bed: number): void {
  const panel = camera.front(bed + 0.2, 1.16, 2, 0.2, back);
  fillBox(context, { ...panel, y: panel.y + 8 }, 'rgba(20,40,50,0.18)', 6);
  fillBox(
    context,
    panel,
    fallGradient(context, panel.y, panel.y + panel.height, [
      [0, '#ffffff'],
      [1, '#cfdcdf'],
    ]),
    6,
  );
  fillBox(context, boxAt(panel.x + 10, panel.y - 8, panel.width - 20, 10), '#fff6dc', 5);
  const plugs = ['#5aa9d6', '#e3b34a', '#7cc36a', '#d7dee1', '#d7dee1', '#d7604f'] as const;
  plugs.forEach((colour, index) => {
    const x = panel.x + panel.width * (0.1 + 0.15 * index);
    fillCircle(context, x, panel.y + panel.height / 2, panel.height * 0.2, '#93a7ad');
    fillCircle(context, x, panel.y + panel.height / 2, panel.height * 0.13, colour);
  });
}

/** A cabinet with a basin, a tap, bottles and a plant. */
function paintCabinet(context: Context2D, plan: SetPlan, camera: RoomCamera, [x, width]: Places['cabinet']): void {
  const [z, tall] = [back - 0.56, 0.86];
  paintFootShadow(context, camera, { x, z, width, depth: 0.5 });
  paintSolid(context, camera, {
    x,
    y: 0.08,
    z,
    width,
    height: tall - 0.08,
    depth: 0.5,
    colour: '#f4f8f8',
    radius: 0.01,
  });
  const doors = 3;
  for (let door = 0; door < doors; door += 1) {
    const panel = camera.front(x + (door * width) / doors + 0.02, 0.12, width / doors - 0.04, tall - 0.18, z);
    fillBox(context, panel, 'rgba(110,160,164,0.18)', 5);
    fillBox(context, boxAt(panel.x + panel.width - 16, panel.y + 20, 6, 54), '#93b3b6', 3);
  }
  paintSolid(context, camera, {
    x: x - 0.02,
    y: tall,
    z: z - 0.02,
    width: width + 0.04,
    height: 0.04,
    depth: 0.54,
    colour: '#c9d8da',
  });
  const bottle = (at: number, size: number, colour: string) => {
    const box = camera.front(at, tall + 0.04, size * 0.5, size, z + 0.2);
    fillBox(
      context,
      box,
      crossGradient(context, box.x, box.x + box.width, [
        [0, shadeColour(colour, 0.08)],
        [1, shadeColour(colour, -0.1)],
      ]),
      [8, 8, 3, 3],
    );
    fillBox(
      context,
      boxAt(box.x + box.width * 0.3, box.y - box.height * 0.2, box.width * 0.4, box.height * 0.22),
      '#7f929a',
      3,
    );
  };
  bottle(x + width * 0.62, 0.24, '#6fb8d6');
  bottle(x + width * 0.74, 0.18, '#f0f4f4');
  bottle(x + width * 0.86, 0.2, '#efc36b');
  const pot = { width: 0.17, height: 0.14, colour: '#f3f1ea' };
  paintPlant(context, camera.spot(x + width * 0.22, tall + 0.04, z + 0.2), {
    seed: plan.options.seed + 4,
    height: 0.4,
    pot,
    kind: 'fern',
  });
}

/** The curtain that can be drawn around the bed, on its rail under the ceiling. */
function paintCurtain(context: Context2D, plan: SetPlan, camera: RoomCamera, places: Places): void {
  const [x, width] = places.curtain;
  const z = 3.7;
  const colour = tintWall(plan, '#7fbcc4', 0.8);
  const rail = camera.front(x - 3, 2.42, 4, 0.03, z);
  fillBox(context, rail, '#c3d0d4', 4);
  const cloth = camera.front(x, 0.3, width, 2.12, z);
  const folds = 7;
  for (let fold = 0; fold < folds; fold += 1) {
    const left = cloth.x + (cloth.width * fold) / folds;
    const wide = cloth.width / folds;
    const paint = crossGradient(context, left, left + wide, [
      [0, shadeColour(colour, -0.1)],
      [0.4, shadeColour(colour, 0.07)],
      [1, shadeColour(colour, -0.12)],
    ]);
    fillBox(context, boxAt(left, cloth.y, wide + 1, cloth.height), paint, [0, 0, 8, 8]);
  }
}

const beatMs = 5200;

/** A point of light runs along the heart's curve. */
function heartbeat(camera: RoomCamera, { monitor: [x, y] }: Places): MovingPart {
  const spot = camera.spot(x, y, back - 0.2);
  const wide = 0.56 * spot.unit;
  const lane = heartLane(boxAt(spot.x - wide * 0.43, spot.y - wide * 0.27, wide * 0.86, wide * 0.5), 0);
  const reach = lane.height * 0.5;
  return {
    box: boxAt(lane.x - reach, lane.y - reach, lane.width + 2 * reach, lane.height + 2 * reach),
    draw: (context, timeMs) => {
      const share = (timeMs / beatMs) % 1;
      const at = { x: lane.x + lane.width * share, y: lane.y + lane.height * 0.6, radius: reach };
      paintShine(context, { ...at, colour: '#8dffbe', alpha: 0.75 * Math.sin(Math.PI * share) });
    },
  };
}
