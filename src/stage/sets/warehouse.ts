// A warehouse: high racks of pallets on both sides that run to a bright gate, roof trusses and lamps, lanes on the floor.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { paintGlow } from '../../drawing/paint.ts';
import { createRandom, type Random } from '../../kit/random.ts';
import type { Context2D } from '../../model/surface.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { daylightOf } from './nature/daylight.ts';
import { haloStep, indoorLight, indoorStep, type Lamp } from './room/indoor-light.ts';
import { createRoomCamera, type RoomCamera } from './room/room-camera.ts';
import { paintShell, type Shell } from './room/shell.ts';
import { fillFace, paintFootShadow, paintShine, paintSolid } from './room/solids.ts';
import { boxAt, fallGradient, fillBox } from './shapes.ts';
import type { MovingPart, SetPlan, StageSet } from './stage-set.ts';
import { tintWall } from './tint.ts';

const back = 26;
const height = 7.4;
const half = 6.4;
const levels = [0, 1.5, 3, 4.5] as const;
const bayDepth = 2.8;
const steelBlue = '#2f5f9e';
const beamOrange = '#e27a2c';

/** Builds the warehouse. */
export function createWarehouse(plan: SetPlan): StageSet {
  const camera = createRoomCamera(plan);
  const aisle = plan.isPortrait ? 1.15 : 1.9;
  const far = paintLayer(plan, (context) => paintHall(context, plan, camera, aisle), { blur: 3.4 });
  const near = paintLayer(plan, (context) => paintNearPallet(context, plan, camera, aisle), { blur: 5.6 });
  const lamps = lampPlaces(camera);
  const backdrop = composeBackdrop(plan, [
    layerStep(far),
    (context) => paintAir(context, plan, camera),
    layerStep(near),
    indoorStep(plan, lamps.slice(2)),
    haloStep(plan, '#fff4de', 0.16),
    vignetteStep(plan, 0.26),
  ]);
  return { light: indoorLight(plan, '#ffeecf'), backdrop, moving: motes(plan), foreground: null };
}

function paintHall(context: Context2D, plan: SetPlan, camera: RoomCamera, aisle: number): void {
  const shell: Shell = {
    ...{ left: -half, right: half, height, back, seed: plan.options.seed },
    wall: tintWall(plan, '#c3ccd2', 0.6),
    ceiling: '#8b98a3',
    floor: { kind: 'smooth', colour: '#a7a9a6', gloss: 0.4 },
  };
  paintShell(context, camera, shell);
  paintGate(context, plan, camera);
  paintRoof(context, camera);
  paintLanes(context, camera, aisle);
  const random = createRandom(plan.options.seed + 29);
  for (let z = back - bayDepth - 1; z > 2.8; z -= bayDepth) {
    for (const side of [-1, 1] as const) paintBay(context, camera, { side, z, aisle, random });
  }
}

/** The open gate at the far end and the daylight behind it. */
function paintGate(context: Context2D, plan: SetPlan, camera: RoomCamera): void {
  const air = daylightOf(plan.variant);
  const gate = camera.front(-1.7, 0, 3.4, 3.6, back);
  fillBox(context, { x: gate.x - 5, y: gate.y - 5, width: gate.width + 10, height: gate.height + 5 }, '#59646d');
  fillBox(context, gate, fallGradient(context, gate.y, gate.y + gate.height, air.sky));
  for (const x of [-4.6, 2.6]) {
    const pane = camera.front(x, 5, 2, 1.2, back);
    fillBox(context, pane, mixColours(air.haze, '#ffffff', plan.variant.time === 'night' ? 0 : 0.4));
  }
}

/** Trusses across the roof, lamps between them. */
function paintRoof(context: Context2D, camera: RoomCamera): void {
  for (let z = back - 2; z > 3; z -= 3) {
    const [upper, lower] = [height - 0.1, height - 0.95];
    const bar = (y: number, thick: number, colour: string) =>
      fillBox(context, camera.front(-half, y, 2 * half, thick, z), colour);
    context.strokeStyle = '#6d7984';
    context.lineWidth = Math.max(1.4, 110 / z);
    context.beginPath();
    for (let x = -half; x < half; x += 1.6) {
      const [from, top, to] = [camera.at(x, lower, z), camera.at(x + 0.8, upper, z), camera.at(x + 1.6, lower, z)];
      context.moveTo(from.x, from.y);
      context.lineTo(top.x, top.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
    bar(upper, 0.12, '#77838d');
    bar(lower, 0.12, '#5f6b75');
  }
  for (const { x, y, radius } of lampPlaces(camera)) {
    fillBox(context, boxAt(x - radius * 0.13, y - radius * 0.12, radius * 0.26, radius * 0.1), '#4a545c', 4);
    fillBox(context, boxAt(x - radius * 0.12, y - radius * 0.03, radius * 0.24, radius * 0.06), '#fffbe6', 4);
  }
}

const lampPlaces = (camera: RoomCamera): Lamp[] =>
  [22, 16, 11, 7.5].flatMap((z) =>
    [-2.2, 2.2].map((x) => {
      const spot = camera.spot(x, height - 1.5, z);
      return { x: spot.x, y: spot.y, radius: 2.4 * spot.unit, colour: '#ffe6b8' };
    }),
  );

/** Yellow lines along the lane and a crossing. */
function paintLanes(context: Context2D, camera: RoomCamera, aisle: number): void {
  for (const x of [-aisle + 0.14, aisle - 0.24]) {
    const line = [camera.at(x, 0, 1.6), camera.at(x + 0.1, 0, 1.6), camera.at(x + 0.1, 0, back), camera.at(x, 0, back)];
    fillFace(context, line, 'rgba(240,196,60,0.9)');
  }
  for (let x = -aisle + 0.4; x < aisle - 0.5; x += 0.5) {
    const bar = [camera.at(x, 0, 5.2), camera.at(x + 0.26, 0, 5.2), camera.at(x + 0.26, 0, 6.4), camera.at(x, 0, 6.4)];
    fillFace(context, bar, 'rgba(245,245,240,0.4)');
  }
}

interface Bay {
  readonly side: -1 | 1;
  /** Its near end. */
  readonly z: number;
  readonly aisle: number;
  readonly random: Random;
}

const boxColours = ['#c89a68', '#b98654', '#d6ab7b', '#a97648', '#cfa271', '#7f95a8', '#e2d8c8'] as const;

/** One bay of a rack: posts, beams, and pallets with boxes on every level. */
function paintBay(context: Context2D, camera: RoomCamera, { side, z, aisle, random }: Bay): void {
  const width = 1.5;
  const x = side < 0 ? -aisle - width : aisle;
  const rowZ = z + 0.12;
  for (const level of levels) {
    for (const part of [1, 0]) {
      const from = rowZ + part * (bayDepth / 2);
      const depth = bayDepth / 2 - 0.24;
      const tall = 0.55 + 0.6 * random();
      const colour = boxColours[Math.floor(random() * boxColours.length)] ?? boxColours[0];
      const goods = { x: x + 0.1, y: level + 0.2, z: from, width: width - 0.2, height: tall, depth, colour };
      paintSolid(context, camera, { ...goods, y: level + 0.08, height: 0.12, colour: '#8a6a48' });
      paintSolid(context, camera, goods);
      paintTape(context, camera, goods, side);
    }
    paintSolid(context, camera, {
      x,
      y: level === 0 ? 0 : level - 0.06,
      z,
      width,
      height: level === 0 ? 0.03 : 0.12,
      depth: bayDepth,
      colour: level === 0 ? '#6b7680' : beamOrange,
    });
  }
  for (const post of [x, x + width - 0.1]) {
    paintSolid(context, camera, { x: post, z, width: 0.1, height: 5.8, depth: 0.12, colour: steelBlue });
  }
}

/** Tape and a label on the side that is seen from the aisle. */
function paintTape(
  context: Context2D,
  camera: RoomCamera,
  goods: {
    readonly x: number;
    readonly y: number;
    readonly z: number;
    readonly width: number;
    readonly height: number;
    readonly depth: number;
  },
  side: -1 | 1,
): void {
  const x = side < 0 ? goods.x + goods.width : goods.x;
  const face = (y: number, tall: number, from: number, to: number) => [
    camera.at(x, y, from),
    camera.at(x, y + tall, from),
    camera.at(x, y + tall, to),
    camera.at(x, y, to),
  ];
  const middle = goods.z + goods.depth / 2;
  fillFace(context, face(goods.y, goods.height, middle - 0.05, middle + 0.05), 'rgba(255,235,200,0.3)');
  fillFace(
    context,
    face(goods.y + goods.height * 0.5, goods.height * 0.24, goods.z + 0.1, goods.z + 0.34),
    'rgba(255,255,255,0.8)',
  );
  const front = camera.front(goods.x + goods.width * 0.44, goods.y, goods.width * 0.12, goods.height, goods.z);
  fillBox(context, front, 'rgba(255,235,200,0.28)');
}

/** The far end fades in the hall's dusty air. */
function paintAir(context: Context2D, plan: SetPlan, camera: RoomCamera): void {
  const end = camera.at(0, 1.8, back);
  const air = daylightOf(plan.variant);
  const colour = plan.variant.time === 'day' ? '#eef3f4' : air.haze;
  paintGlow(context, {
    x: end.x,
    y: end.y,
    radiusX: plan.width * 0.34,
    radiusY: plan.height * 0.28,
    colour,
    alpha: 0.5,
  });
  const floor = fallGradient(context, end.y, plan.height, [
    [0, withAlpha(colour, 0)],
    [0.12, withAlpha(colour, 0.2)],
    [0.5, withAlpha(colour, 0)],
  ]);
  fillBox(context, boxAt(0, end.y, plan.width, plan.height), floor);
}

/** A pallet of boxes close to the camera on the left, a barrier on the right. */
function paintNearPallet(context: Context2D, plan: SetPlan, camera: RoomCamera, aisle: number): void {
  const z = 3.4;
  const edge = camera.reach(z);
  const x = plan.isPortrait ? -edge - 0.5 : -edge - 0.14;
  paintFootShadow(context, camera, { x, z, width: 1, depth: 0.9 }, 0.5);
  paintSolid(context, camera, { x, z, width: 1, height: 0.13, depth: 0.9, colour: '#8a6a48' });
  for (const [left, y, wide, tall, colour] of [
    [0, 0.13, 0.55, 0.45, '#c89a68'],
    [0.56, 0.13, 0.42, 0.36, '#b98654'],
    [0.08, 0.58, 0.5, 0.32, '#d6ab7b'],
  ] as const) {
    const box = { x: x + left, y, z: z + 0.04, width: wide, height: tall, depth: 0.7, colour };
    paintSolid(context, camera, box);
    fillBox(context, camera.front(box.x + wide * 0.44, y, wide * 0.12, tall, box.z), shadeColour(colour, 0.1));
    fillBox(
      context,
      camera.front(box.x + wide * 0.62, y + tall * 0.2, wide * 0.26, tall * 0.3, box.z),
      'rgba(255,255,255,0.75)',
    );
  }
  const right = Math.min(edge - 0.36, aisle + 0.3);
  for (let stripe = 0; stripe < 5; stripe += 1) {
    const colour = stripe % 2 === 0 ? '#f2c230' : '#2b2f33';
    paintSolid(context, camera, { x: right, y: stripe * 0.16, z, width: 0.13, height: 0.16, depth: 0.13, colour });
  }
  paintShine(context, { ...camera.at(right, 0.8, z), radius: 20, colour: '#ffffff', alpha: 0.2 });
}

/** Dust in the light of the lamps. */
function motes(plan: SetPlan): MovingPart[] {
  const { width, height: tall, isPortrait } = plan;
  const box = boxAt(width * (isPortrait ? 0.08 : 0.3), tall * 0.08, width * (isPortrait ? 0.38 : 0.18), tall * 0.2);
  return [
    {
      box,
      everyFrames: 4,
      draw: (context, timeMs) => {
        for (let mote = 0; mote < 8; mote += 1) {
          const seconds = timeMs / 1000 + mote * 9;
          const x = box.x + box.width * (0.5 + 0.42 * Math.sin(seconds * 0.06 + mote * 2.1));
          const y = box.y + box.height * (0.5 + 0.4 * Math.sin(seconds * 0.047 + mote * 1.3));
          paintGlow(context, {
            x,
            y,
            radiusX: 8,
            radiusY: 8,
            colour: '#fff2d0',
            alpha: 0.28 + 0.1 * Math.sin(seconds * 0.7),
          });
        }
      },
    },
  ];
}
