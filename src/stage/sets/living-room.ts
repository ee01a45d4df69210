// A living room: sofa and pictures on a warm wall, a curtained window, a lamp, a rug on wooden planks.
import { shadeColour } from '../../drawing/colour.ts';
import { paintGlow } from '../../drawing/paint.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { daylightStep, haloStep, indoorLight, indoorStep, type Lamp } from './room/indoor-light.ts';
import { createRoomCamera, type RoomCamera } from './room/room-camera.ts';
import { paintShell, type Shell } from './room/shell.ts';
import { fillFace, paintFootShadow, paintLegs, paintSolid } from './room/solids.ts';
import { fallBehind, paintWindow, type WindowLook } from './room/window.ts';
import { boxAt, crossGradient, fallGradient, fillBox } from './shapes.ts';
import type { SetPlan, StageSet } from './stage-set.ts';
import { paintFloorLamp, paintPendant, paintSofa } from './things/furniture.ts';
import { paintPlant } from './things/plants.ts';
import { paintBooks, paintVase } from './things/shelf-things.ts';
import { paintBoard, paintPicture } from './things/wall-things.ts';
import { tintWall } from './tint.ts';

/** Where things stand, in metres from the middle. */
interface Places {
  readonly sofa: { readonly x: number; readonly width: number };
  readonly pictures: readonly (readonly [x: number, y: number, width: number, height: number])[];
  readonly window: readonly [x: number, y: number, width: number, height: number];
  readonly lamp: number;
  readonly plant: number;
  /** A hanging lamp where the ceiling is seen. */
  readonly pendant: number | null;
}

const landscape: Places = {
  sofa: { x: -1.52, width: 2 },
  pictures: [
    [-2.3, 1.36, 0.62, 0.8],
    [-1.56, 1.36, 0.62, 0.8],
  ],
  window: [0.9, 0.72, 1.24, 1.62],
  lamp: 0.62,
  plant: 2.3,
  pendant: null,
};
const portrait: Places = {
  sofa: { x: 0.2, width: 2 },
  pictures: [[0.62, 1.5, 0.62, 0.8]],
  window: [-1.36, 0.95, 0.95, 1.5],
  lamp: -1.3,
  plant: 1.32,
  pendant: 0.1,
};

const backWall = 5.2;

/** Builds the living room. */
export function createLivingRoom(plan: SetPlan): StageSet {
  const camera = createRoomCamera(plan);
  const places = plan.isPortrait ? portrait : landscape;
  const window = windowOf(plan, camera, places);
  const room = paintLayer(plan, (context) => paintRoom(context, plan, { camera, places, window }), { blur: 4.2 });
  const lamp = camera.spot(places.lamp, 1.5, backWall - 0.5);
  const lamps: Lamp[] = [{ x: lamp.x, y: lamp.y, radius: 1.5 * lamp.unit }];
  const pendant = camera.spot(places.pendant ?? 0, 2.2, 4);
  if (places.pendant !== null) lamps.push({ x: pendant.x, y: pendant.y, radius: 1.1 * pendant.unit });
  const backdrop = composeBackdrop(plan, [
    layerStep(room),
    indoorStep(plan, lamps),
    daylightStep(plan, { x: window.box.x + window.box.width / 2, y: window.box.y + window.box.height / 2, reach: 760 }),
    haloStep(plan),
    vignetteStep(plan, 0.18),
  ]);
  const side = plan.isPortrait ? -1 : 1;
  const light = { ...indoorLight(plan, '#ffe9c8'), x: side };
  return { light, backdrop, moving: [...fallBehind(plan, window), glimmer(lamp)], foreground: null };
}

interface Room {
  readonly camera: RoomCamera;
  readonly places: Places;
  readonly window: WindowLook;
}

function windowOf(plan: SetPlan, camera: RoomCamera, places: Places): WindowLook {
  const [x, y, width, height] = places.window;
  const box = camera.front(x, y, width, height, backWall);
  const look = { columns: 2, rows: 2, frame: '#f7f3ec', bar: 13, view: 'garden', hasSill: true } as const;
  return { ...look, box, horizon: box.y + box.height * (plan.isPortrait ? 0.66 : 0.7) };
}

function paintRoom(context: Context2D, plan: SetPlan, { camera, places, window }: Room): void {
  const shell: Shell = {
    ...{ left: -3.4, right: 3.4, height: 2.75, back: backWall, seed: plan.options.seed },
    wall: tintWall(plan, '#dcc9b2'),
    ceiling: '#f3ece2',
    floor: { kind: 'planks', colour: '#a87548', gloss: 0.22 },
    skirting: '#f4eee4',
  };
  paintShell(context, camera, shell);
  places.pictures.forEach(([x, y, width, height], index) => {
    const art =
      index === 0 ? (['#e9d9c0', '#3f6b62', '#d98b5f'] as const) : (['#d8e3e2', '#35566f', '#e2b56b'] as const);
    paintPicture(context, camera.front(x, y, width, height, backWall), { frame: '#5f4632', art, seed: 3 + index });
  });
  paintWindow(context, plan, window);
  paintCurtains(context, window.box, tintWall(plan, '#7f9a92', 0.35));
  paintSideboard(context, plan, camera, places);
  const { sofa } = places;
  paintFootShadow(
    context,
    camera,
    { x: sofa.x - sofa.width / 2 - 0.2, z: 4.2, width: sofa.width + 0.4, depth: 0.9 },
    0.5,
  );
  paintRug(context, camera, sofa.x);
  paintSofa(context, camera.spot(sofa.x, 0, 4.55), {
    width: sofa.width,
    colour: '#5d7f88',
    cushions: ['#e2b86a', '#d9735a', '#f0e6d6'],
  });
  paintFootShadow(context, camera, { x: places.lamp - 0.2, z: 4.6, width: 0.4, depth: 0.4 });
  paintFloorLamp(context, camera.spot(places.lamp, 0, 4.7));
  const plant = camera.spot(places.plant, 0, 4.5);
  paintFootShadow(context, camera, { x: places.plant - 0.25, z: 4.3, width: 0.5, depth: 0.5 });
  const pot = { width: 0.4, height: 0.36, colour: '#c7b49c' };
  paintPlant(context, plant, { seed: plan.options.seed + 2, height: 1.3, pot, kind: 'rubber' });
  paintTable(context, camera, sofa.x);
  if (places.pendant === null) return;
  const cordTop = camera.at(0, 2.75, 4).y;
  paintPendant(context, camera.spot(places.pendant, 2.22, 4), { width: 0.62, colour: '#c9764a', cordTop });
}

/** Curtains on both sides of a window, in folds. */
function paintCurtains(context: Context2D, box: Box, colour: string): void {
  const [width, top] = [box.width * 0.3, box.y - box.height * 0.1];
  const height = box.height * 1.42;
  fillBox(context, boxAt(box.x - width, top - 12, box.width + 2 * width, 10), '#5f4632', 5);
  for (const x of [box.x - width * 0.72, box.x + box.width - width * 0.28]) {
    const folds = 6;
    for (let fold = 0; fold < folds; fold += 1) {
      const left = x + (width * fold) / folds;
      const cloth = crossGradient(context, left, left + width / folds, [
        [0, shadeColour(colour, -0.08)],
        [0.4, shadeColour(colour, 0.08)],
        [1, shadeColour(colour, -0.1)],
      ]);
      fillBox(context, boxAt(left, top, width / folds + 1, height), cloth, [0, 0, 8, 8]);
    }
  }
}

/** A low cupboard under the window with books and a vase. */
function paintSideboard(context: Context2D, plan: SetPlan, camera: RoomCamera, { window }: Places): void {
  const [x, , width] = window;
  const [left, wide, height] = [x - 0.12, width + 0.24, 0.6];
  paintFootShadow(context, camera, { x: left, z: 4.7, width: wide, depth: 0.5 });
  const wood = '#8a6242';
  paintSolid(context, camera, {
    x: left,
    y: 0.14,
    z: 4.8,
    width: wide,
    height: height - 0.14,
    depth: 0.38,
    colour: wood,
    radius: 0.02,
  });
  paintLegs(context, camera, {
    x: left + 0.04,
    y: 0.14,
    z: 4.82,
    width: wide - 0.08,
    height: 0,
    depth: 0.34,
    colour: wood,
  });
  for (const door of [0, 1, 2]) {
    const panel = camera.front(left + 0.03 + (door * (wide - 0.03)) / 3, 0.18, wide / 3 - 0.04, height - 0.23, 4.8);
    fillBox(context, panel, 'rgba(255,240,220,0.1)', 4);
    fillBox(context, boxAt(panel.x + panel.width * 0.44, panel.y + 12, panel.width * 0.12, 5), '#d8b77e', 3);
  }
  const books = camera.front(left + 0.1, height, 0.5, 0.3, 4.95);
  paintBooks(context, books, plan.random);
  paintVase(context, camera.front(left + wide - 0.4, height, 0.2, 0.34, 4.95), '#e9e2d6');
  const board = camera.front(left - 0.02, height - 0.03, wide + 0.04, 0.035, 4.79);
  paintBoard(context, board, shadeColour(wood, 0.06));
}

function paintRug(context: Context2D, camera: RoomCamera, x: number): void {
  const rug = (inset: number) => [
    camera.at(x - 1.5 + inset, 0, 2.3 + inset),
    camera.at(x + 1.5 - inset, 0, 2.3 + inset),
    camera.at(x + 1.5 - inset, 0, 4.2 - inset),
    camera.at(x - 1.5 + inset, 0, 4.2 - inset),
  ];
  fillFace(context, rug(0), '#e6d8c2');
  fillFace(context, rug(0.12), '#b7654a');
  fillFace(context, rug(0.17), '#e9dcc8');
}

/** A low table before the sofa, with a cup and a book on it. */
function paintTable(context: Context2D, camera: RoomCamera, x: number): void {
  const table = {
    x: x - 0.55,
    y: 0.36,
    z: 3.3,
    width: 1.1,
    height: 0.05,
    depth: 0.55,
    colour: '#9c6f4a',
    radius: 0.02,
  };
  paintFootShadow(context, camera, { x: table.x, z: table.z, width: table.width, depth: table.depth }, 0.3);
  paintLegs(context, camera, table);
  paintSolid(context, camera, table);
  const book = camera.front(x - 0.3, 0.41, 0.3, 0.045, 3.5);
  fillBox(context, book, '#35566f', 3);
  const cup = camera.front(x + 0.16, 0.41, 0.09, 0.1, 3.5);
  fillBox(
    context,
    cup,
    crossGradient(context, cup.x, cup.x + cup.width, [
      [0, '#ffffff'],
      [1, '#c9c2b8'],
    ]),
    [2, 2, 8, 8],
  );
  fillBox(
    context,
    { ...cup, height: cup.height * 0.12 },
    fallGradient(context, cup.y, cup.y + 4, [
      [0, '#6b4a33'],
      [1, '#8a6448'],
    ]),
  );
}

/** The lamp's light breathes a little. */
function glimmer({ x, y, unit }: { x: number; y: number; unit: number }) {
  const radius = 0.42 * unit;
  return {
    box: boxAt(x - radius, y - radius, 2 * radius, 2 * radius),
    everyFrames: 6,
    draw: (context: Context2D, timeMs: number): void => {
      const seconds = timeMs / 1000;
      const alpha = 0.1 + 0.03 * Math.sin(seconds * 1.1) + 0.02 * Math.sin(seconds * 2.7);
      paintGlow(context, { x, y, radiusX: radius, radiusY: radius, colour: '#ffe2ab', alpha });
    },
  };
}
