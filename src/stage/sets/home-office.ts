// A home office: a wall of books, a picture, a window with blinds, and a wooden desk with a laptop before the presenter.
import { shadeColour } from '../../drawing/colour.ts';
import type { Context2D } from '../../model/surface.ts';
import { createCounter } from './counter.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { daylightStep, haloStep, indoorLight, indoorStep } from './room/indoor-light.ts';
import { createRoomCamera, type RoomCamera } from './room/room-camera.ts';
import { paintShell, type Shell } from './room/shell.ts';
import { paintShine, paintSolid } from './room/solids.ts';
import { fallBehind, paintWindow, type WindowLook } from './room/window.ts';
import { boxAt, fallGradient, fillBox } from './shapes.ts';
import type { MovingPart, PlacedSurface, SetPlan, StageSet } from './stage-set.ts';
import { paintBookPile, paintDeskLamp, paintLaptop, paintMug } from './things/desk-things.ts';
import { paintPlant } from './things/plants.ts';
import { paintBooks, paintCrate, paintVase } from './things/shelf-things.ts';
import { paintPicture } from './things/wall-things.ts';
import { tintWall } from './tint.ts';

/** Where things stand, in metres from the middle. */
interface Places {
  readonly shelf: { readonly x: number; readonly width: number };
  readonly picture: readonly [x: number, y: number, width: number, height: number];
  readonly window: readonly [x: number, y: number, width: number, height: number];
  readonly plant: number;
}

const landscape: Places = {
  shelf: { x: -1.78, width: 1.22 },
  picture: [0.42, 1.5, 0.34, 0.46],
  window: [0.92, 0.85, 0.92, 1.28],
  plant: 0.6,
};
const portrait: Places = {
  shelf: { x: -1.1, width: 0.78 },
  picture: [-0.2, 2.02, 0.42, 0.34],
  window: [0.42, 0.95, 0.66, 1.3],
  plant: 0.98,
};

const back = 3.6;

/** Builds the home office. */
export function createHomeOffice(plan: SetPlan): StageSet {
  const camera = createRoomCamera(plan, 1.42);
  const places = plan.isPortrait ? portrait : landscape;
  const window = windowOf(camera, places);
  const room = paintLayer(plan, (context) => paintRoom(context, plan, { camera, places, window }), { blur: 4.4 });
  const strip = camera.spot(places.shelf.x + places.shelf.width / 2, 2.1, back);
  const backdrop = composeBackdrop(plan, [
    layerStep(room),
    indoorStep(plan, [{ x: strip.x, y: strip.y, radius: 420 }]),
    daylightStep(plan, { x: window.box.x + window.box.width / 2, y: window.box.y + 200, reach: 620 }),
    haloStep(plan, '#fff2dc', 0.14),
    vignetteStep(plan, 0.2),
  ]);
  const light = { ...indoorLight(plan, '#ffe8c4'), x: 1 };
  return {
    light,
    backdrop,
    moving: [...fallBehind(plan, window), ...bulbs(camera, places)],
    foreground: createDesk(plan),
  };
}

function windowOf(camera: RoomCamera, { window: [x, y, width, height] }: Places): WindowLook {
  const box = camera.front(x, y, width, height, back);
  return {
    box,
    columns: 2,
    rows: 1,
    frame: '#f4f0e8',
    bar: 15,
    view: 'garden',
    horizon: box.y + box.height * 0.68,
    hasSill: true,
  };
}

interface Room {
  readonly camera: RoomCamera;
  readonly places: Places;
  readonly window: WindowLook;
}

function paintRoom(context: Context2D, plan: SetPlan, { camera, places, window }: Room): void {
  const shell: Shell = {
    ...{ left: -2.3, right: 2.3, height: 2.6, back, seed: plan.options.seed },
    wall: tintWall(plan, '#7f978f', 0.8),
    ceiling: '#f0ede6',
    floor: { kind: 'planks', colour: '#9c6f48', gloss: 0.2 },
    skirting: '#ece6da',
  };
  paintShell(context, camera, shell);
  paintWindow(context, plan, window);
  paintBlinds(context, window);
  const [x, y, width, height] = places.picture;
  const art = ['#f0e2cc', '#c96f4a', '#e5b45f'] as const;
  paintPicture(context, camera.front(x, y, width, height, back), { frame: '#f2eee6', art, seed: 9 });
  paintShelf(context, plan, camera, places.shelf);
  const plant = camera.spot(places.plant, 0.62, back - 0.5);
  paintSolid(context, camera, {
    x: places.plant - 0.22,
    z: back - 0.6,
    width: 0.44,
    height: 0.62,
    depth: 0.4,
    colour: '#b98c60',
  });
  const pot = { width: 0.26, height: 0.22, colour: '#e8e1d4' };
  paintPlant(context, plant, { seed: plan.options.seed + 1, height: 0.72, pot, kind: 'palm' });
}

/** Slats over the upper part of the glass. */
function paintBlinds(context: Context2D, { box }: WindowLook): void {
  const pitch = 19;
  for (let y = box.y + 8; y < box.y + box.height * 0.36; y += pitch) {
    const slat = fallGradient(context, y, y + pitch * 0.7, [
      [0, '#fffaf0'],
      [1, '#cfc4b2'],
    ]);
    fillBox(context, boxAt(box.x + 6, y, box.width - 12, pitch * 0.7), slat, 3);
  }
}

const boards = [0.08, 0.52, 0.94, 1.36, 1.78, 2.16] as const;

/** Bookshelves up to the ceiling, a strip of light under each board. */
function paintShelf(context: Context2D, plan: SetPlan, camera: RoomCamera, { x, width }: Places['shelf']): void {
  const z = back - 0.32;
  const wood = '#a97a4e';
  const rear = camera.front(x, 0, width, 2.24, back - 0.02);
  fillBox(context, rear, shadeColour(wood, -0.22));
  boards.slice(0, -1).forEach((level, index) => {
    const next = boards[index + 1] ?? level + 0.4;
    const room = camera.front(x, level, width, next - level, z + 0.1);
    fillBox(
      context,
      room,
      fallGradient(context, room.y, room.y + room.height, [
        [0, 'rgba(255,214,150,0.5)'],
        [0.4, 'rgba(255,214,150,0.08)'],
        [1, 'rgba(0,0,0,0.2)'],
      ]),
    );
    const tall = next - level - 0.1;
    const stand = (share: number, wide: number, high: number) =>
      camera.front(x + 0.05 + share * width, level + 0.03, wide, high, z + 0.06);
    fillShelf(context, plan, { index, width, tall, stand });
  });
  for (const level of boards) {
    paintSolid(context, camera, { x, y: level, z, width, height: 0.03, depth: 0.3, colour: wood });
  }
  for (const post of [x, x + width - 0.03]) {
    paintSolid(context, camera, { x: post, z, width: 0.03, height: 2.2, depth: 0.3, colour: wood });
  }
}

interface ShelfRoom {
  readonly index: number;
  readonly width: number;
  readonly tall: number;
  readonly stand: (share: number, wide: number, high: number) => ReturnType<RoomCamera['front']>;
}

function fillShelf(context: Context2D, { random }: SetPlan, { index, width, tall, stand }: ShelfRoom): void {
  const isWide = width > 1;
  if (index % 2 === 0) {
    paintBooks(context, stand(0, width * 0.58, tall), random);
    paintVase(context, stand(0.68, 0.16, tall * 0.9), index === 0 ? '#d98b5f' : '#e9e2d6');
    if (isWide) paintCrate(context, stand(0.84, 0.15, tall * 0.55), '#6f8794');
    return;
  }
  paintCrate(context, stand(0, width * 0.26, tall * 0.72), '#c7a27a');
  paintBooks(context, stand(0.32, width * 0.56, tall), random);
}

/** The desk with laptop, mug, books and lamp. */
function createDesk(plan: SetPlan): PlacedSurface {
  const { width, isPortrait } = plan;
  return createCounter(plan, {
    ...{ top: '#b98552', front: '#8d6038', material: 'wood', panel: isPortrait ? 540 : 640 },
    things: (context, foot) => {
      paintLaptop(context, width * (isPortrait ? 0.8 : 0.77), foot, isPortrait ? 270 : 290);
      paintMug(context, width * (isPortrait ? 0.6 : 0.655), foot + 6, 66, '#d9634a');
      paintBookPile(context, width * (isPortrait ? 0.16 : 0.1), foot + 4, 190, ['#35566f', '#c9813f', '#e8dfcf']);
      if (!isPortrait) paintDeskLamp(context, width * 0.94, foot + 4, 160, '#2f3b45');
    },
  });
}

/** The light on the shelves breathes a little. */
function bulbs(camera: RoomCamera, { shelf }: Places): MovingPart[] {
  return [1.7, 1.3].map((y, index) => {
    const spot = camera.spot(shelf.x + shelf.width / 2, y, back);
    const radius = Math.min(190, shelf.width * 0.5 * spot.unit);
    return {
      box: boxAt(spot.x - radius, spot.y - radius, 2 * radius, 2 * radius),
      everyFrames: 8,
      draw: (context, timeMs) => {
        const alpha = 0.1 + 0.05 * Math.sin(timeMs / 1900 + index * 1.7);
        paintShine(context, { x: spot.x, y: spot.y, radius, colour: '#ffd08a', alpha });
      },
    };
  });
}
