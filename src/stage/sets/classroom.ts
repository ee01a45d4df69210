// A classroom: chalkboard, side windows, a shelf with globe and books, pictures by children, desks in rows.
import { shadeColour } from '../../drawing/colour.ts';
import { paintGlow } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { daylightStep, haloStep, indoorLight, indoorStep } from './room/indoor-light.ts';
import { createRoomCamera, type RoomCamera, type Spot } from './room/room-camera.ts';
import { paintShell, type Shell, wallFace } from './room/shell.ts';
import { paintCeilingPanels, paintSideWindows } from './room/side-windows.ts';
import { fillFace, paintFootShadow, paintLegs, paintSolid } from './room/solids.ts';
import { boxAt, crossGradient, fillBox, fillCircle } from './shapes.ts';
import type { MovingPart, SetPlan, StageSet } from './stage-set.ts';
import { paintChalkboard } from './things/chalkboard.ts';
import { paintPlant } from './things/plants.ts';
import { paintBooks, paintCrate } from './things/shelf-things.ts';
import { paintClock } from './things/wall-things.ts';
import { tintWall } from './tint.ts';

const back = 5.6;
const height = 2.9;

interface Classroom {
  readonly camera: RoomCamera;
  readonly half: number;
}

/** Builds the classroom. */
export function createClassroom(plan: SetPlan): StageSet {
  const camera = createRoomCamera(plan);
  const half = plan.isPortrait ? 1.45 : 2.36;
  const room = paintLayer(plan, (context) => paintRoom(context, plan, { camera, half }), { blur: 3.9 });
  const near = paintLayer(plan, (context) => paintPupilDesks(context, plan, camera), { blur: 5.6 });
  const ceiling = [-1, 1].map((side) => ({
    ...camera.at(side * half * 0.5, height, 4.4),
    radius: 340,
    colour: '#fff0cf',
  }));
  const backdrop = composeBackdrop(plan, [
    layerStep(room),
    layerStep(near),
    indoorStep(plan, ceiling),
    daylightStep(plan, { x: 0, y: plan.height * 0.34, reach: 820 }),
    haloStep(plan, '#fff6e0', 0.1),
    vignetteStep(plan, 0.16),
  ]);
  return { light: indoorLight(plan, '#fff0d0'), backdrop, moving: dust(plan), foreground: null };
}

function paintRoom(context: Context2D, plan: SetPlan, room: Classroom): void {
  const { camera, half } = room;
  const shell: Shell = {
    ...{ left: -half, right: half, height, back, seed: plan.options.seed },
    wall: tintWall(plan, '#f1e3c6'),
    rightWall: tintWall(plan, '#cfe0dc', 0.7),
    ceiling: '#f7f4ec',
    floor: { kind: 'planks', colour: '#b98a5c', gloss: 0.26 },
    skirting: '#8fb0a8',
  };
  paintShell(context, camera, shell);
  const windows = { x: -half, y: 0.95, height: 1.55, width: 0.95, gap: 0.3, frame: '#f7f5ef' };
  paintSideWindows(context, plan, camera, { ...windows, from: 2.1, count: 3 });
  const panels = { y: height, columns: [-half * 0.5, half * 0.5], rows: [2.6, 4.1], size: 0.75 };
  paintCeilingPanels(context, camera, panels);
  paintDrawings(context, plan, room);
  const board = plan.isPortrait ? camera.front(-1.2, 0.98, 2.4, 1.25, back) : camera.front(-1.9, 0.95, 3.3, 1.34, back);
  paintChalkboard(context, board, plan.options.seed);
  const clock = camera.spot(plan.isPortrait ? 1.02 : 1.88, 2.46, back);
  paintClock(context, clock.x, clock.y, 0.17 * clock.unit);
  paintCupboard(context, plan, room);
}

/** Sheets with suns, houses and flowers on the right wall. */
function paintDrawings(context: Context2D, plan: SetPlan, { camera, half }: Classroom): void {
  const papers = ['#ffd36b', '#f39a7d', '#8fcf9f', '#8dbdf0', '#f7b7d2', '#fff3d6'] as const;
  const marks = ['#e0633f', '#4a8f5c', '#3f6fb5'] as const;
  for (let row = 0; row < 2; row += 1) {
    for (let column = 0; column < 7; column += 1) {
      const from = 2.1 + column * 0.5;
      const y = 1.36 + row * 0.52 + 0.04 * plan.random();
      const paper = papers[(column * 2 + row * 3) % papers.length] ?? papers[0];
      fillFace(
        context,
        wallFace(camera, half, { y: y - 0.02, height: 0.38, from: from + 0.02, to: from + 0.36 }),
        'rgba(40,30,20,0.2)',
      );
      fillFace(context, wallFace(camera, half, { y, height: 0.38, from, to: from + 0.34 }), paper);
      const mark = marks[(column + row) % marks.length] ?? marks[0];
      fillFace(
        context,
        wallFace(camera, half, { y: y + 0.06, height: 0.12, from: from + 0.06, to: from + 0.28 }),
        mark,
      );
      const sun = camera.at(half, y + 0.27, from + 0.22);
      fillCircle(context, sun.x, sun.y, 0.03 * camera.spot(half, y, from + 0.22).unit, '#fff7d0');
    }
  }
}

/** A low cupboard on the right with books, a globe and a plant. */
function paintCupboard(context: Context2D, plan: SetPlan, { camera, half }: Classroom): void {
  const width = plan.isPortrait ? 0.9 : 1.2;
  const [x, z, tall] = [half - width - 0.06, back - 0.5, 0.84];
  const wood = '#d9b07c';
  paintFootShadow(context, camera, { x, z, width, depth: 0.45 });
  paintSolid(context, camera, { x, z, width, height: tall, depth: 0.42, colour: wood, radius: 0.01 });
  const columns = 2;
  for (let index = 0; index < columns * 2; index += 1) {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const cell = width / columns;
    const hole = camera.front(x + column * cell + 0.03, 0.06 + row * 0.39, cell - 0.06, 0.35, z);
    fillBox(context, hole, shadeColour(wood, -0.2), 3);
    const inside = camera.front(x + column * cell + 0.06, 0.07 + row * 0.39, cell - 0.12, 0.29, z + 0.05);
    if ((column + row) % 2 === 0) paintBooks(context, inside, plan.random);
    else paintCrate(context, inside, column === 0 ? '#e2795a' : '#6fa3c9');
  }
  paintGlobe(context, camera.spot(x + width * 0.68, tall, z + 0.2), 0.16);
  const pot = { width: 0.18, height: 0.15, colour: '#c96f4a' };
  paintPlant(context, camera.spot(x + width * 0.24, tall, z + 0.2), { seed: 7, height: 0.42, pot, kind: 'fern' });
}

/** A globe on a stand; radius in metres. */
function paintGlobe(context: Context2D, { x, y, unit }: Spot, size: number): void {
  const radius = size * unit;
  const middle = y - radius * 1.35;
  fillBox(context, boxAt(x - radius * 0.5, y - radius * 0.12, radius, radius * 0.14), '#7a5636', 4);
  context.strokeStyle = '#a8834e';
  context.lineWidth = radius * 0.09;
  context.beginPath();
  context.arc(x, middle, radius * 1.14, -0.4, Math.PI * 0.72);
  context.stroke();
  fillBox(context, boxAt(x - radius * 0.05, y - radius * 0.4, radius * 0.1, radius * 0.3), '#a8834e');
  const sea = context.createRadialGradient(x - radius * 0.35, middle - radius * 0.4, radius * 0.1, x, middle, radius);
  sea.addColorStop(0, '#a9dcf5');
  sea.addColorStop(0.6, '#4b9bd0');
  sea.addColorStop(1, '#265f92');
  fillCircle(context, x, middle, radius, sea);
  context.save();
  context.beginPath();
  context.arc(x, middle, radius, 0, 2 * Math.PI);
  context.clip();
  for (const [dx, dy, wide, high] of lands) {
    context.beginPath();
    context.ellipse(x + dx * radius, middle + dy * radius, wide * radius, high * radius, 0.3, 0, 2 * Math.PI);
    context.fillStyle = '#7fb36a';
    context.fill();
  }
  const shade = { x: x + radius * 0.5, y: middle + radius * 0.6, radiusX: radius * 1.2, radiusY: radius * 1.2 };
  paintGlow(context, { ...shade, colour: '#0a1c38', alpha: 0.4 });
  context.restore();
}

const lands = [
  [-0.35, -0.35, 0.36, 0.3],
  [-0.2, 0.4, 0.22, 0.4],
  [0.45, -0.2, 0.3, 0.44],
  [0.6, 0.5, 0.2, 0.16],
] as const;

/** The pupils' desks close to the camera, at the edges of the picture. */
function paintPupilDesks(context: Context2D, plan: SetPlan, camera: RoomCamera): void {
  for (const z of [3.9, 3]) {
    const edge = camera.reach(z);
    const width = 1.15;
    const inset = plan.isPortrait ? 0.28 : 0.95;
    for (const x of [-edge - width + inset, edge - inset]) {
      const desk = { x, y: 0.66, z, width, height: 0.04, depth: 0.5, colour: '#e5c08c', radius: 0.02 };
      paintFootShadow(context, camera, { x, z, width, depth: 0.5 }, 0.34);
      paintLegs(context, camera, { ...desk, colour: '#5f7d86' }, 0.04);
      paintSolid(context, camera, desk);
      const book = camera.front(x + width * 0.3, 0.7, 0.26, 0.04, z + 0.2);
      fillBox(context, book, x < 0 ? '#d9634a' : '#3f6fb5', 3);
      const cup = camera.front(x + width * 0.68, 0.7, 0.07, 0.1, z + 0.25);
      fillBox(
        context,
        cup,
        crossGradient(context, cup.x, cup.x + cup.width, [
          [0, '#8fcf9f'],
          [1, '#4a8f5c'],
        ]),
        3,
      );
    }
  }
}

const motes = 7;

/** Dust that floats in the light of the windows. */
function dust(plan: SetPlan): MovingPart[] {
  const { width, height: tall, isPortrait } = plan;
  const box = boxAt(width * 0.04, tall * 0.2, width * (isPortrait ? 0.3 : 0.2), tall * (isPortrait ? 0.2 : 0.36));
  return [
    {
      box,
      everyFrames: 4,
      draw: (context, timeMs) => {
        for (let mote = 0; mote < motes; mote += 1) {
          const seconds = timeMs / 1000 + mote * 7;
          const x = box.x + box.width * (0.5 + 0.42 * Math.sin(seconds * 0.07 + mote * 2.3));
          const y = box.y + box.height * (0.5 + 0.42 * Math.sin(seconds * 0.053 + mote * 1.1));
          const alpha = 0.3 + 0.1 * Math.sin(seconds * 0.6);
          paintGlow(context, { x, y, radiusX: 9, radiusY: 9, colour: '#fff4d8', alpha });
        }
      },
    },
  ];
}
