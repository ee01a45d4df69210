// An open office: glass front over the town, rows of desks with screens, a wall of slats, strips of light.
import { shadeColour } from '../../drawing/colour.ts';
import type { Context2D } from '../../model/surface.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { daylightStep, haloStep, indoorLight, indoorStep, type Lamp } from './room/indoor-light.ts';
import { createRoomCamera, type RoomCamera } from './room/room-camera.ts';
import { paintShell, type Shell, wallFace } from './room/shell.ts';
import { fillFace, paintFootShadow, paintLegs, paintShine, paintSolid } from './room/solids.ts';
import { fallBehind, paintWindow, type WindowLook } from './room/window.ts';
import { boxAt, fillBox } from './shapes.ts';
import type { MovingPart, SetPlan, StageSet } from './stage-set.ts';
import { paintMonitor, paintOfficeChair } from './things/furniture.ts';
import { paintPlant } from './things/plants.ts';
import { tintWall } from './tint.ts';

const depth = 8.6;
const height = 3;

interface Office {
  readonly camera: RoomCamera;
  readonly window: WindowLook;
  readonly half: number;
}

/** Builds the office. */
export function createOffice(plan: SetPlan): StageSet {
  const camera = createRoomCamera(plan);
  const half = plan.isPortrait ? 2.7 : 4.2;
  const office: Office = { camera, half, window: windowOf(plan, camera, half) };
  const far = paintLayer(plan, (context) => paintRoom(context, plan, office), { blur: 4.6 });
  const near = paintLayer(plan, (context) => paintNearDesks(context, plan, office), { blur: 5.4 });
  const { box } = office.window;
  const backdrop = composeBackdrop(plan, [
    layerStep(far),
    layerStep(near),
    indoorStep(plan, ceilingLamps(camera, half)),
    daylightStep(plan, { x: box.x + box.width / 2, y: box.y + box.height / 2, reach: 900 }),
    haloStep(plan, '#ffffff', 0.1),
    vignetteStep(plan, 0.16),
  ]);
  const moving = [...fallBehind(plan, office.window), ...screens(office)];
  return { light: indoorLight(plan, '#f4f8ff'), backdrop, moving, foreground: null };
}

function windowOf(plan: SetPlan, camera: RoomCamera, half: number): WindowLook {
  const box = camera.front(-half + 0.1, 0.25, 2 * half - 0.2, height - 0.4, depth);
  const look = { rows: 1, frame: '#5b6570', bar: 9, view: 'town' } as const;
  return { ...look, columns: plan.isPortrait ? 4 : 6, box, horizon: camera.at(0, 1.5, depth).y + 20 };
}

function paintRoom(context: Context2D, plan: SetPlan, { camera, window, half }: Office): void {
  const shell: Shell = {
    ...{ left: -half, right: half, height, back: depth, seed: plan.options.seed },
    wall: tintWall(plan, '#e4e6e8'),
    leftWall: tintWall(plan, '#a9794f', 0.25),
    rightWall: tintWall(plan, '#cfd9df', 0.5),
    ceiling: '#f2f4f5',
    floor: { kind: 'smooth', colour: '#8d959c', gloss: 0.34 },
  };
  paintShell(context, camera, shell);
  paintWindow(context, plan, window);
  paintSlats(context, camera, half);
  paintGlassWall(context, camera, half);
  for (const x of stripsAt(half)) paintCeilingStrip(context, camera, x);
  for (const z of [7.2, 5.9]) paintDeskRow(context, camera, half, z);
  const pot = { width: 0.46, height: 0.5, colour: '#eceef0' };
  for (const [x, z] of [
    [-half + 0.6, 7.6],
    [half - 0.5, 6.6],
  ] as const) {
    paintFootShadow(context, camera, { x: x - 0.25, z: z - 0.2, width: 0.5, depth: 0.4 });
    paintPlant(context, camera.spot(x, 0, z), {
      seed: plan.options.seed + Math.round(z),
      height: 1.4,
      pot,
      kind: 'palm',
    });
  }
}

/** Upright wooden slats on the left wall. */
function paintSlats(context: Context2D, camera: RoomCamera, half: number): void {
  for (let z = 2.4; z < depth; z += 0.24) {
    fillFace(context, wallFace(camera, -half, { height, from: z, to: z + 0.05 }), 'rgba(50,28,14,0.4)');
    fillFace(context, wallFace(camera, -half, { height, from: z + 0.05, to: z + 0.09 }), 'rgba(255,220,180,0.2)');
  }
}

/** A meeting room behind glass on the right. */
function paintGlassWall(context: Context2D, camera: RoomCamera, half: number): void {
  const x = half - 0.02;
  fillFace(context, wallFace(camera, x, { height: 2.5, from: 2.6, to: 7.8 }), 'rgba(196,222,232,0.5)');
  for (const z of [2.6, 4.3, 6, 7.75]) {
    fillFace(context, wallFace(camera, x, { height: 2.5, from: z, to: z + 0.07 }), '#4b545e');
  }
  fillFace(context, wallFace(camera, x, { y: 2.44, height: 0.07, from: 2.6, to: 7.8 }), '#4b545e');
  fillFace(context, wallFace(camera, x, { y: 0.95, height: 0.34, from: 2.6, to: 7.8 }), 'rgba(255,255,255,0.34)');
  for (const z of [3, 4.8, 6.6]) {
    const glare = [
      camera.at(x, 0.2, z),
      camera.at(x, 2.3, z + 0.7),
      camera.at(x, 2.3, z + 1),
      camera.at(x, 0.2, z + 0.3),
    ];
    fillFace(context, glare, 'rgba(255,255,255,0.2)');
  }
}

const stripsAt = (half: number): readonly number[] => [-half * 0.56, 0, half * 0.56];

function paintCeilingStrip(context: Context2D, camera: RoomCamera, x: number): void {
  for (let z = 2.6; z < depth - 0.8; z += 1.9) {
    const strip = (grow: number, y: number) => [
      camera.at(x - 0.08 - grow, y, z - grow),
      camera.at(x + 0.08 + grow, y, z - grow),
      camera.at(x + 0.08 + grow, y, z + 1.4 + grow),
      camera.at(x - 0.08 - grow, y, z + 1.4 + grow),
    ];
    fillFace(context, strip(0.04, height), 'rgba(80,90,100,0.35)');
    fillFace(context, strip(0, height), '#fffdf5');
  }
}

const ceilingLamps = (camera: RoomCamera, half: number): Lamp[] =>
  stripsAt(half).map((x) => ({ ...camera.at(x, height, 6), radius: 330, colour: '#ffe9c9' }));

const deskHeight = 0.74;
const deskWidth = 1.5;

/** Desks side by side with screens and chairs; the middle is left free for the presenter. */
function paintDeskRow(context: Context2D, camera: RoomCamera, half: number, z: number): void {
  for (let x = -half + 0.75; x + deskWidth < half - 0.1; x += deskWidth + 0.06) {
    paintDesk(context, camera, x, z);
  }
}

function paintDesk(context: Context2D, camera: RoomCamera, x: number, z: number): void {
  const desk = { x, y: deskHeight - 0.05, z, width: deskWidth, height: 0.05, depth: 0.75, colour: '#d9c3a5' };
  paintFootShadow(context, camera, { x, z, width: deskWidth, depth: 0.75 }, 0.34);
  paintLegs(context, camera, { ...desk, colour: '#59626c' });
  paintSolid(context, camera, {
    x,
    y: 0.42,
    z: z + 0.7,
    width: deskWidth,
    height: 0.3,
    depth: 0.02,
    colour: '#b9c2ca',
  });
  paintSolid(context, camera, desk);
  paintMonitor(context, camera.spot(x + deskWidth * 0.46, deskHeight, z + 0.42), {
    width: 0.62,
    screen: ['#bfe0ff', '#4d86c9'],
  });
  const cup = camera.front(x + 1.16, deskHeight, 0.08, 0.1, z + 0.2);
  fillBox(context, cup, '#e3633f', 3);
  const paper = camera.front(x + 0.1, deskHeight, 0.2, 0.05, z + 0.2);
  fillBox(context, paper, '#f6f5f0', 2);
  paintOfficeChair(context, camera.spot(x + deskWidth * 0.5, 0, z - 0.25), '#4a5866');
}

/** Desks close by at both edges of the picture. */
function paintNearDesks(context: Context2D, plan: SetPlan, { camera }: Office): void {
  const z = 3.7;
  const edge = camera.reach(z);
  const [left, right] = plan.isPortrait ? [-edge - 0.9, edge - 0.45] : [-edge - 0.25, edge - 1.2];
  for (const x of [left, right]) {
    const desk = {
      x,
      y: deskHeight - 0.06,
      z,
      width: deskWidth,
      height: 0.06,
      depth: 0.8,
      colour: '#dcc6a8',
      radius: 0.02,
    };
    paintFootShadow(context, camera, { x, z, width: deskWidth, depth: 0.8 }, 0.34);
    paintLegs(context, camera, { ...desk, colour: '#59626c' });
    paintSolid(context, camera, desk);
    const middle = x + deskWidth * (x < 0 ? 0.62 : 0.4);
    paintMonitor(context, camera.spot(middle, deskHeight, z + 0.45), { width: 0.66, screen: ['#d4ecff', '#5b95d6'] });
    paintOfficeChair(context, camera.spot(middle, 0, z - 0.1), shadeColour('#4a5866', 0.03));
  }
  const pot = { width: 0.16, height: 0.14, colour: '#f0f0ec' };
  const side = plan.isPortrait ? right + 0.1 : right + 1.2;
  paintPlant(context, camera.spot(side, deskHeight, z + 0.3), { seed: 4, height: 0.36, pot, kind: 'fern' });
}

/** Light that goes over the screens of the middle row, as if somebody worked on them. */
function screens({ camera, half }: Office): MovingPart[] {
  const first = -half + 0.75 + deskWidth * 0.46;
  const places = half > 3 ? [first, first + 3 * (deskWidth + 0.06)] : [first];
  return places.map((x, index) => {
    const spot = camera.spot(x, deskHeight + 0.34, 6.3);
    const radius = 0.34 * spot.unit;
    return {
      box: boxAt(spot.x - radius, spot.y - radius, 2 * radius, 2 * radius),
      everyFrames: 5,
      draw: (context, timeMs) => {
        const alpha = 0.2 + 0.09 * Math.sin(timeMs / 1400 + index * 2) + 0.05 * Math.sin(timeMs / 470 + index);
        paintShine(context, { x: spot.x, y: spot.y, radius, colour: '#a9d4ff', alpha });
      },
    };
  });
}
